#include "io/LoopThread.h"

#include <QtTest>

#include <atomic>

#include "io/Connector.h"

using namespace parlor;
using namespace parlor::io;

namespace {

class Sink final : public ConnectionHandler {
 public:
  void onBytes(Connection&, std::string_view bytes) override { received += bytes.size(); }
  void onEndOfStream(Connection& connection) override {
    connection.closeAfterFlush({CloseCause::EndOfStream, "end"});
  }
  void onClosed(Connection&, const CloseReason&) override { ++closed; }

  std::size_t received = 0;
  int closed = 0;
};

}  // namespace

class LoopThreadTest : public QObject {
  Q_OBJECT

 private slots:
  void startReturnsWhenTheLoopRuns();
  void stopRunsWhatWasPosted();
  void stopsUnderLoad();
  void windsDownAndSendsWhatIsQueued();
  void givesUpAtItsDeadline();
  void startsAgain();
  void isStoppedByItsDestructor();

 private:
  const base::SystemClock clock_{};
};

void LoopThreadTest::startReturnsWhenTheLoopRuns() {
  LoopThread thread(clock_, PollerKind::Select);
  QVERIFY(!thread.isRunning());
  thread.start();
  QVERIFY(thread.isRunning());
  thread.stop();
  QVERIFY(!thread.isRunning());
  thread.stop();
}

void LoopThreadTest::stopRunsWhatWasPosted() {
  LoopThread thread(clock_, PollerKind::Auto);
  thread.start();
  int ran = 0;
  for (int i = 0; i < 1000; ++i) thread.loop().post([&ran] { ++ran; });
  thread.stop();
  QCOMPARE(ran, 1000);
}

void LoopThreadTest::stopsUnderLoad() {
  LoopThread thread(clock_, PollerKind::Select);
  thread.start();
  std::function<void()> again = [&] { thread.loop().post(again); };
  thread.loop().post(again);
  thread.loop().post([&] { thread.loop().runEvery(base::Milliseconds(1), [] {}); });
  thread.stop();
  QVERIFY(!thread.isRunning());
}

void LoopThreadTest::windsDownAndSendsWhatIsQueued() {
  LoopThread thread(clock_, PollerKind::Select);
  thread.start();
  Sink near;
  Sink far;
  std::unique_ptr<Connection> first;
  std::unique_ptr<Connection> second;
  thread.loop().post([&] {
    auto pair = connectedPair(thread.loop());
    first = std::move(pair->first);
    second = std::move(pair->second);
    first->start(near);
    second->start(far);
  });
  constexpr std::size_t kBytes = 3000000;
  thread.stop(
      [&] {
        first->send(std::string(kBytes, 'x'));
        first->closeAfterFlush({CloseCause::Requested, "closing"});
      },
      base::Milliseconds(8000));
  QCOMPARE(far.received, kBytes);
  QCOMPARE(near.closed, 1);
  QCOMPARE(far.closed, 1);
}

void LoopThreadTest::givesUpAtItsDeadline() {
  LoopThread thread(clock_, PollerKind::Select);
  thread.start();
  Sink sink;
  std::unique_ptr<Connection> kept;
  std::unique_ptr<Connection> other;
  thread.loop().post([&] {
    auto pair = connectedPair(thread.loop());
    kept = std::move(pair->first);
    other = std::move(pair->second);
    kept->start(sink);
  });
  thread.stop([] {}, base::Milliseconds(30));
  QVERIFY(!thread.isRunning());
  QCOMPARE(sink.closed, 0);
  QCOMPARE(thread.loop().watchCount(), std::size_t{1});
}

void LoopThreadTest::startsAgain() {
  LoopThread thread(clock_, PollerKind::Epoll);
  for (int i = 0; i < 3; ++i) {
    std::atomic<int> ran = 0;
    thread.start();
    thread.loop().post([&ran] { ++ran; });
    thread.stop();
    QCOMPARE(ran.load(), 1);
  }
}

void LoopThreadTest::isStoppedByItsDestructor() {
  int ran = 0;
  {
    LoopThread thread(clock_, PollerKind::Select);
    thread.start();
    thread.loop().post([&ran] { ++ran; });
  }
  QCOMPARE(ran, 1);
}

QTEST_APPLESS_MAIN(LoopThreadTest)
#include "LoopThreadTest.moc"
