#include <QtTest>

#include "support/FaultVfs.h"
#include "support/LedgerHarness.h"

using namespace parlor;
using namespace parlor::chat;
using namespace parlor::store;
using test::FaultVfs;
using test::LedgerHarness;
using test::Sequencer;
using Kind = FaultVfs::Kind;

// What is acknowledged is there, what is refused is not, whatever call to the disk fails, and
// saving goes on by itself when the disk is well again.
class LedgerFaultTest : public QObject {
  Q_OBJECT

 private slots:
  void init();
  void saysWhenTheDiskIsFullAndRecovers();
  void acknowledgesNothingAfterAFailedSync();
  void keepsTheWorldThatALostBatchMade();
  void failsAtEveryCall_data();
  void failsAtEveryCall();

 private:
  std::unique_ptr<LedgerHarness> start();
  void checkFile(LedgerHarness& h, const std::vector<Event>& kept, const std::vector<Event>& lost);
  bool recovers(LedgerHarness& h);

  std::unique_ptr<FaultVfs> disk_;
};

void LedgerFaultTest::init() {
  disk_.reset();
  disk_ = std::make_unique<FaultVfs>();
}

std::unique_ptr<LedgerHarness> LedgerFaultTest::start() {
  SqliteLedger::Options options;
  options.vfs = FaultVfs::name();
  options.writer.checkpointPages = 10;  // so that checkpoints fail too
  options.writer.firstRetry = base::Milliseconds(1);
  auto h = std::make_unique<LedgerHarness>(options);
  return h->open() ? std::move(h) : nullptr;
}

// Time goes on, and the writer finds by itself that the disk works again.
bool LedgerFaultTest::recovers(LedgerHarness& h) {
  disk_->heal();
  for (int i = 0; i < 2000 && !h.ledger->health().saving; ++i) {
    h.clock.advance(std::chrono::seconds(10));
    QThread::msleep(1);
    h.loop.runAll();
  }
  return h.ledger->health().saving;
}

void LedgerFaultTest::checkFile(LedgerHarness& h, const std::vector<Event>& kept,
                                const std::vector<Event>& lost) {
  const auto count = [&](const Event& event) {
    return h.number("SELECT count(*) FROM event WHERE msgid='" + event.msgid +
                    "' AND id=" + std::to_string(event.id.number));
  };
  for (const Event& event : kept) QCOMPARE(count(event), 1);
  for (const Event& event : lost) QCOMPARE(count(event), 0);
  auto database = Database::open({h.dir.file(), Database::Access::ReadOnly});
  auto check = database->prepare("PRAGMA integrity_check");
  QVERIFY(*check->step() && check->text(0) == "ok");
}

void LedgerFaultTest::saysWhenTheDiskIsFullAndRecovers() {
  auto h = start();
  const Event before = h->sequencer.say("before");
  QVERIFY(h->keep({before}));
  disk_->failAt(1, Kind::Full, true);
  const Event lost = h->sequencer.say("lost");
  QVERIFY(!h->keep({lost}));
  QCOMPARE(h->answers.back().second.error().code, ENOSPC);
  h->loop.runUntil([&] { return !h->health.empty(); });
  QVERIFY(h->health.back().problem.find("full") != std::string::npos);
  QVERIFY(recovers(*h));
  const Event after = h->sequencer.say("after");
  QVERIFY(h->keep({after}));
  checkFile(*h, {before, after}, {lost});
}

void LedgerFaultTest::acknowledgesNothingAfterAFailedSync() {
  auto h = start();
  const Event before = h->sequencer.say("before");
  QVERIFY(h->keep({before}));
  disk_->failAt(1, Kind::Sync, true);
  std::vector<Event> lost;
  for (int i = 0; i < 5; ++i) {
    lost.push_back(h->sequencer.say("lost"));
    QVERIFY(!h->keep({lost.back()}));
    h->clock.advance(std::chrono::seconds(10));
  }
  QVERIFY(recovers(*h));
  const Event after = h->sequencer.say("after");
  QVERIFY(h->keep({after}));
  checkFile(*h, {before, after}, lost);
}

void LedgerFaultTest::keepsTheWorldThatALostBatchMade() {
  auto h = start();
  QVERIFY(h->keep({h->sequencer.opened()}));
  disk_->failAt(1, Kind::Full, true);
  QVERIFY(!h->keep({h->sequencer.make(TopicSet{"in force"}, Sequencer::maya(), Sequencer::lobby()),
                    h->sequencer.say("lost")}));
  QVERIFY(recovers(*h));
  QVERIFY(h->keep({h->sequencer.say("after")}));
  QVERIFY(h->reopen().ok());
  const Room* room = h->ledger->recoveredWorld().room(Sequencer::lobby());
  QVERIFY(room && room->topic);
  QCOMPARE(room->topic->text, std::string("in force"));
}

void LedgerFaultTest::failsAtEveryCall_data() {
  QTest::addColumn<bool>("lasting");
  QTest::newRow("once") << false;
  QTest::newRow("from then on") << true;
}

void LedgerFaultTest::failsAtEveryCall() {
  QFETCH(bool, lasting);
  bool clean = false;
  const long step = qMax(1, qEnvironmentVariableIntValue("PARLOR_FAULT_STEP", nullptr));
  const bool chosen = qEnvironmentVariableIsSet("PARLOR_FAULT_STEP");
  for (long n = 1; !clean && n < 400; n += chosen ? step : 7) {
    auto h = start();
    QVERIFY(h);
    std::vector<Event> kept, lost;
    disk_->failAt(n, Kind::Io, lasting);
    for (int i = 0; i < 6; ++i) {
      const Event event = h->sequencer.say(std::string(3000, 'x'));
      (h->keep({event}) ? kept : lost).push_back(event);
      h->clock.advance(std::chrono::seconds(10));
    }
    clean = !disk_->hasFailed();
    QVERIFY2(recovers(*h), qPrintable(QString("call %1").arg(n)));
    const Event after = h->sequencer.say("after");
    QVERIFY2(h->keep({after}), qPrintable(QString("call %1").arg(n)));
    kept.push_back(after);
    checkFile(*h, kept, lost);
    if (QTest::currentTestFailed()) QFAIL(qPrintable(QString("call %1").arg(n)));
  }
  QVERIFY(clean);  // the loop reached a run in which nothing was left to fail
}

QTEST_APPLESS_MAIN(LedgerFaultTest)
#include "LedgerFaultTest.moc"
