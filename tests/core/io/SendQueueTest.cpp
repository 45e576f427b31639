#include "io/SendQueue.h"

#include <QtTest>

#include <array>
#include <random>

using namespace parlor::io;

class SendQueueTest : public QObject {
  Q_OBJECT

 private slots:
  void describesWhatIsUnsent();
  void goesOnWithinAChunk();
  void ignoresEmptyChunks();
  void letsGoOfWhatIsSent();
  void keepsOrderUnderAnyCut();
};

namespace {

std::string contents(const SendQueue& queue, std::size_t most = 1000) {
  std::vector<iovec> pieces(most);
  const std::size_t used = queue.gather(pieces);
  std::string bytes;
  for (std::size_t i = 0; i < used; ++i)
    bytes.append(static_cast<const char*>(pieces[i].iov_base), pieces[i].iov_len);
  return bytes;
}

}  // namespace

void SendQueueTest::describesWhatIsUnsent() {
  SendQueue queue;
  QVERIFY(queue.empty());
  for (const char* text : {"one ", "two ", "three"}) queue.push(makeShared(text));
  QCOMPARE(queue.bytes(), std::size_t{13});
  QCOMPARE(contents(queue), std::string("one two three"));
  QCOMPARE(contents(queue, 2), std::string("one two "));
}

void SendQueueTest::goesOnWithinAChunk() {
  SendQueue queue;
  for (const char* text : {"one ", "two ", "three"}) queue.push(makeShared(text));
  queue.consume(6);
  QCOMPARE(contents(queue), std::string("o three"));
  queue.consume(1);
  QCOMPARE(contents(queue), std::string(" three"));
  queue.consume(6);
  QVERIFY(queue.empty());
  queue.push(makeShared("again"));
  QCOMPARE(contents(queue), std::string("again"));
}

void SendQueueTest::ignoresEmptyChunks() {
  SendQueue queue;
  queue.push(makeShared(""));
  queue.push(nullptr);
  QVERIFY(queue.empty());
  QCOMPARE(contents(queue), std::string());
}

// Every receiver holds a reference: memory is freed with the last of them and not later.
void SendQueueTest::letsGoOfWhatIsSent() {
  const SharedBytes shared = makeShared("line\n");
  SendQueue queue;
  queue.push(shared);
  queue.push(shared);
  QCOMPARE(shared.use_count(), 3L);
  queue.consume(5);
  QCOMPARE(shared.use_count(), 2L);
  queue.clear();
  QCOMPARE(shared.use_count(), 1L);
}

void SendQueueTest::keepsOrderUnderAnyCut() {
  std::mt19937 random(7);
  SendQueue queue;
  std::string pushed;
  std::string sent;
  for (int i = 0; i < 20000; ++i) {
    std::string text(random() % 40, static_cast<char>('a' + i % 26));
    pushed += text;
    queue.push(makeShared(std::move(text)));
    if (random() % 3 != 0) continue;
    std::array<iovec, 64> pieces;
    const std::size_t used = queue.gather(pieces);
    std::string described;
    for (std::size_t s = 0; s < used; ++s)
      described.append(static_cast<const char*>(pieces[s].iov_base), pieces[s].iov_len);
    const std::size_t taken = described.empty() ? 0 : random() % (described.size() + 1);
    sent += described.substr(0, taken);
    queue.consume(taken);
  }
  QCOMPARE(queue.bytes(), pushed.size() - sent.size());
  QCOMPARE(sent + contents(queue, 100000), pushed);
}

QTEST_APPLESS_MAIN(SendQueueTest)
#include "SendQueueTest.moc"
