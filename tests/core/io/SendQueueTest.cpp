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
  void joinsSmallChunks();
  void joinsAroundLargeChunks();
  void stopsWhenTheStagingIsFull();
  void ignoresEmptyChunks();
  void letsGoOfWhatIsSent();
  void keepsOrderUnderAnyCut();
};

namespace {

std::string contents(const SendQueue& queue, std::size_t most = 1000, std::size_t stagingSize = 0) {
  std::vector<iovec> pieces(most);
  std::vector<char> staging(stagingSize);
  const std::size_t used = queue.gather(pieces, staging);
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

void SendQueueTest::joinsSmallChunks() {
  SendQueue queue;
  for (int i = 0; i < 100; ++i) queue.push(makeShared("line " + std::to_string(i) + "\n"));
  std::array<iovec, 64> pieces;
  std::array<char, 4096> staging;
  QCOMPARE(queue.gather(pieces, staging), std::size_t{1});
  QCOMPARE(pieces[0].iov_len, queue.bytes());
  QCOMPARE(contents(queue, 1, 4096), contents(queue));
}

void SendQueueTest::joinsAroundLargeChunks() {
  SendQueue queue;
  for (const char* text : {"one ", "two "}) queue.push(makeShared(text));
  queue.push(makeShared(std::string(5000, 'x')));
  for (const char* text : {"three ", "four"}) queue.push(makeShared(text));
  queue.consume(2);
  std::array<iovec, 64> pieces;
  std::array<char, 4096> staging;
  QCOMPARE(queue.gather(pieces, staging), std::size_t{3});
  QCOMPARE(contents(queue, 3, 4096), "e two " + std::string(5000, 'x') + "three four");
  QCOMPARE(contents(queue, 2, 4096), "e two " + std::string(5000, 'x'));
}

// What no longer fits is described where it lies, so that a full buffer never ends a write.
void SendQueueTest::stopsWhenTheStagingIsFull() {
  SendQueue queue;
  for (const char* text : {"aaaa", "bbbb", "cccc", "d"}) queue.push(makeShared(text));
  QCOMPARE(contents(queue, 64, 9), std::string("aaaabbbbccccd"));
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
  queue.push(SharedBytes(shared));
  queue.push(SharedBytes(shared));
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
    std::vector<char> staging(random() % 300);
    const std::size_t used = queue.gather(pieces, staging);
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
