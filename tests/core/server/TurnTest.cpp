// Commit, then speak: what is staged in a turn waits for the turn's batch, in order, whatever the
// ledger does.
#include "server/Turn.h"

#include <QtTest>

using namespace parlor;
using namespace parlor::server;

namespace {

// Commits when the test says so.
class HeldLedger final : public store::Ledger {
 public:
  void setCommitted(Committed handler) override { committed_ = std::move(handler); }
  void append(const chat::Event&) override {}
  chat::BatchId seal() override { return chat::BatchId(++sealed_); }
  void commits(const base::Status& status = {}) { committed_(chat::BatchId(++told_), status); }
  std::uint64_t sealed() const { return sealed_; }

 private:
  Committed committed_;
  std::uint64_t sealed_ = 0, told_ = 0;
};

struct Recorder final : OutputSink {
  void write(const io::SharedBytes& bytes) override { text += *bytes; }
  void outputDone(const io::CloseReason& reason) override { text += '!' + reason.text; }
  std::string text;
};

struct Peer {
  explicit Peer(Turn& turn) : outbox(turn, recorder) {}
  void says(const char* text, Weight weight = Weight::Line) {
    outbox.stage(io::makeShared(text), weight);
  }
  Recorder recorder;
  Outbox outbox;
};

struct Fixture {
  void happens() { turn.append(chat::Event{}); }
  HeldLedger ledger;
  Turn turn{ledger};
  Peer maya{turn}, otto{turn};
};

}  // namespace

class TurnTest : public QObject {
  Q_OBJECT

 private slots:
  void withoutEventsOutputLeavesAtTheTurnsEnd();
  void outputWaitsForItsBatch();
  void whatIsNoEventIsWaitedForToo();
  void turnsPipelineInOrder();
  void laterOutputQueuesBehind();
  void othersDoNotWait();
  void aFailedCommitTakesTheTickBack();
  void closingWaitsForWhatIsHeld();
  void aPeerMayGoWhileHeld();
  void whatMustBeKeptFirstWaits();
  void aFailedBatchIsWaitedForToo();
};

void TurnTest::withoutEventsOutputLeavesAtTheTurnsEnd() {
  Fixture f;
  f.maya.says("a");
  QCOMPARE(f.maya.recorder.text, std::string());
  f.turn.end();
  QCOMPARE(f.maya.recorder.text, std::string("a"));
  QCOMPARE(f.ledger.sealed(), std::uint64_t{0});
}

void TurnTest::outputWaitsForItsBatch() {
  Fixture f;
  f.happens();
  f.maya.says("a");
  f.otto.says("b");
  f.turn.end();
  QVERIFY(f.maya.recorder.text.empty() && f.turn.isWaiting());
  f.ledger.commits();
  QCOMPARE(f.maya.recorder.text + f.otto.recorder.text, std::string("ab"));
  QVERIFY(!f.turn.isWaiting());
}

void TurnTest::whatIsNoEventIsWaitedForToo() {
  Fixture f;
  f.turn.awaitLedger();
  f.maya.says("a token");
  f.turn.end();
  QCOMPARE(f.ledger.sealed(), std::uint64_t{1});
  QVERIFY(f.maya.recorder.text.empty() && f.turn.isWaiting());
  f.ledger.commits();
  QCOMPARE(f.maya.recorder.text, std::string("a token"));
}

void TurnTest::turnsPipelineInOrder() {
  Fixture f;
  for (const char* text : {"1", "2", "3"}) {
    f.happens();
    f.maya.says(text);
    f.turn.end();
  }
  f.ledger.commits();
  QCOMPARE(f.maya.recorder.text, std::string("1"));
  f.ledger.commits();
  f.ledger.commits();
  QCOMPARE(f.maya.recorder.text, std::string("123"));
}

void TurnTest::laterOutputQueuesBehind() {
  Fixture f;
  f.happens();
  f.maya.says("first ");
  f.turn.end();
  f.maya.says("second");
  f.turn.end();
  QCOMPARE(f.maya.recorder.text, std::string());
  QCOMPARE(f.maya.outbox.bytes(), std::size_t{12});
  f.ledger.commits();
  QCOMPARE(f.maya.recorder.text, std::string("first second"));
  QCOMPARE(f.maya.outbox.bytes(), std::size_t{0});
}

void TurnTest::othersDoNotWait() {
  Fixture f;
  f.happens();
  f.maya.says("held");
  f.turn.end();
  f.otto.says("free");
  f.turn.end();
  QCOMPARE(f.otto.recorder.text, std::string("free"));
}

void TurnTest::aFailedCommitTakesTheTickBack() {
  Fixture f;
  std::string told;
  f.turn.setNotKept([&](const std::vector<Sender>& senders, const base::Error& error) {
    told = senders.at(0).target + ": " + error.text;
    f.maya.says("FAIL");
  });
  f.happens();
  f.turn.expectKept({chat::SessionId(1), "PRIVMSG", "#a", "", ""});
  f.maya.says("echo", Weight::Tick);
  f.otto.says("line");
  f.turn.end();
  f.ledger.commits(base::Error{"disk full"});
  f.turn.end();
  QCOMPARE(told, std::string("#a: disk full"));
  QCOMPARE(f.maya.recorder.text, std::string("FAIL"));
  QCOMPARE(f.otto.recorder.text, std::string("line"));
}

void TurnTest::closingWaitsForWhatIsHeld() {
  Fixture f;
  f.happens();
  f.maya.says("last words");
  f.maya.outbox.finishWhenReleased({io::CloseCause::Requested, "bye"});
  f.maya.says("not any more");
  f.turn.end();
  QVERIFY(f.maya.recorder.text.empty());
  f.ledger.commits();
  QCOMPARE(f.maya.recorder.text, std::string("last words!bye"));
}

void TurnTest::aPeerMayGoWhileHeld() {
  Fixture f;
  {
    Peer gone(f.turn);
    f.happens();
    gone.says("never read");
    f.turn.end();
    gone.says("nor this");
  }
  f.turn.end();
  f.ledger.commits();
  QVERIFY(!f.turn.isWaiting());
}

void TurnTest::whatMustBeKeptFirstWaits() {
  Fixture f;
  std::string order;
  f.turn.whenKept([&] { order += "at once,"; });
  QCOMPARE(order, std::string("at once,"));
  f.happens();
  f.turn.whenKept([&] { order += "first,"; });
  f.turn.end();
  f.turn.whenKept([&] { order += "first too,"; });
  f.happens();
  f.turn.whenKept([&] { order += "second"; });
  f.turn.end();
  QCOMPARE(order, std::string("at once,"));
  f.ledger.commits();
  QCOMPARE(order, std::string("at once,first,first too,"));
  f.ledger.commits();
  QCOMPARE(order, std::string("at once,first,first too,second"));
}

void TurnTest::aFailedBatchIsWaitedForToo() {
  Fixture f;
  bool called = false;
  f.happens();
  f.turn.whenKept([&] { called = true; });
  f.turn.end();
  f.ledger.commits(base::Error{"no space"});
  QVERIFY(called);
}

QTEST_GUILESS_MAIN(TurnTest)
#include "TurnTest.moc"
