#include <QtTest>

#include "support/FaultVfs.h"
#include "support/HistoryHarness.h"

using namespace parlor;
using namespace parlor::chat;
using namespace parlor::store;
using store::test::FaultVfs;
using store::test::HistoryHarness;
using store::test::LedgerHarness;
using store::test::Sequencer;
using Kind = FaultVfs::Kind;

// What is acknowledged is there, what is refused is not, whatever call to the disk fails, and
// saving goes on by itself when the disk is well again. Every call fails in its turn;
// PARLOR_FAULT_STEP leaves some out.
class LedgerFaultTest : public QObject {
  Q_OBJECT

 private slots:
  void init();
  void saysWhenTheDiskIsFullAndRecovers();
  void acknowledgesNothingAfterAFailedSync();
  void keepsTheWorldThatALostBatchMade();
  void keepsWhatIsInForce();
  void failsAtEveryCall_data();
  void failsAtEveryCall();
  void opensOrSaysWhyAtEveryCall_data();
  void opensOrSaysWhyAtEveryCall();
  void readsOrSaysWhyAtEveryCall();

 private:
  std::unique_ptr<LedgerHarness> start();
  void checkFile(LedgerHarness& h, const std::vector<Event>& kept, const std::vector<Event>& lost);
  bool recovers(LedgerHarness& h);
  void checkOpening(const std::filesystem::path& file, std::int64_t events);

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

// A token is in its client's hands and a setting has been read, whether they could be written or
// not. Both are there before anything else is: who comes back without his token is somebody else,
// and what he says again would be kept twice.
void LedgerFaultTest::keepsWhatIsInForce() {
  auto h = start();
  QVERIFY(h->keep({h->sequencer.opened()}));
  SqliteHistory history(*h->ledger, h->loop.executor());
  disk_->failAt(1, Kind::Full, true);
  const base::WallTime now = h->clock.wallNow();
  h->ledger->tokens()->put({"phone", "first", "", now});
  h->ledger->tokens()->put({"phone", "second", "first", now});
  h->ledger->tokens()->put({"desk", "other", "", now});
  history.setRetention(Sequencer::lobby(), Retention{7, {}});
  QVERIFY(!h->keep({h->sequencer.say("lost")}));
  QVERIFY(recovers(*h));
  QCOMPARE(h->number("SELECT count(*) FROM device"), 2);
  QCOMPARE(h->number("SELECT count(*) FROM device WHERE token='second'"), 1);
  QCOMPARE(h->number("SELECT keep_count FROM conversation"), 7);
  h->ledger->tokens()->put({"phone", "third", "second", now});  // what was owed is not done again
  QVERIFY(h->keep({h->sequencer.say("after")}));
  QVERIFY(h->keep({h->sequencer.say("and on")}));
  QCOMPARE(h->number("SELECT count(*) FROM device WHERE token='third'"), 1);
}

namespace {

long stepOfCalls() {
  return std::max(1, qEnvironmentVariableIntValue("PARLOR_FAULT_STEP"));
}

}  // namespace

void LedgerFaultTest::failsAtEveryCall_data() {
  QTest::addColumn<int>("kind");
  QTest::addColumn<bool>("lasting");
  QTest::newRow("an error, once") << static_cast<int>(Kind::Io) << false;
  QTest::newRow("errors from then on") << static_cast<int>(Kind::Io) << true;
  QTest::newRow("a full disk, once") << static_cast<int>(Kind::Full) << false;
  QTest::newRow("a full disk from then on") << static_cast<int>(Kind::Full) << true;
  QTest::newRow("a sync, once") << static_cast<int>(Kind::Sync) << false;
  QTest::newRow("syncs from then on") << static_cast<int>(Kind::Sync) << true;
}

void LedgerFaultTest::failsAtEveryCall() {
  QFETCH(int, kind);
  QFETCH(bool, lasting);
  bool clean = false;
  for (long n = 1; !clean && n < 400; n += stepOfCalls()) {
    auto h = start();
    QVERIFY(h);
    std::vector<Event> kept, lost;
    disk_->failAt(n, static_cast<Kind>(kind), lasting);
    for (int i = 0; i < 6; ++i) {
      const Event event = h->sequencer.say(std::string(3000, 'x'));
      (h->keep({event}) ? kept : lost).push_back(event);
      h->clock.advance(std::chrono::seconds(10));
    }
    clean = !disk_->hasFailed();
    bool again = false;
    // What failed behind the last answer (a checkpoint) may not have been heard of yet.
    for (int i = 0; !again && i < 3; ++i) {
      QVERIFY2(recovers(*h), qPrintable(QString("call %1").arg(n)));
      const Event after = h->sequencer.say("after");
      again = h->keep({after});
      (again ? kept : lost).push_back(after);
    }
    QVERIFY2(again, qPrintable(QString("call %1").arg(n)));
    checkFile(*h, kept, lost);
    if (QTest::currentTestFailed()) QFAIL(qPrintable(QString("call %1").arg(n)));
  }
  QVERIFY(clean);  // the loop reached a run in which nothing was left to fail
}

void LedgerFaultTest::opensOrSaysWhyAtEveryCall_data() {
  QTest::addColumn<bool>("lasting");
  QTest::addColumn<bool>("isNew");
  QTest::newRow("a new file, once") << false << true;
  QTest::newRow("a new file, from then on") << true << true;
  QTest::newRow("after a kill, once") << false << false;
  QTest::newRow("after a kill, from then on") << true << false;
}

// Opening fails with a text, or does not; then all is there, and nothing was taken for damaged.
void LedgerFaultTest::opensOrSaysWhyAtEveryCall() {
  QFETCH(bool, lasting);
  QFETCH(bool, isNew);
  auto h = start();
  QVERIFY(h->keep({h->sequencer.opened(), h->sequencer.say("one")}));
  QVERIFY(h->keep({h->sequencer.say("two")}));
  bool clean = false;
  for (long n = 1; !clean && n < 1000; n += stepOfCalls()) {
    const store::test::TempDir dir;
    if (!isNew) QVERIFY(h->copyAsKilled(dir.file()));
    disk_->failAt(n, Kind::Io, lasting);
    {
      SqliteLedger::Options options;
      options.file = dir.file();
      options.vfs = FaultVfs::name();
      const auto opened = SqliteLedger::open(options, h->loop.executor(), h->clock);
      if (!opened) QVERIFY(opened.error().text.find(dir.file().string()) != std::string::npos);
    }
    clean = !disk_->hasFailed();
    disk_->heal();
    checkOpening(dir.file(), isNew ? 0 : 3);
    if (QTest::currentTestFailed()) QFAIL(qPrintable(QString("call %1").arg(n)));
  }
  QVERIFY(clean);
}

void LedgerFaultTest::checkOpening(const std::filesystem::path& file, std::int64_t events) {
  store::test::TestLoop loop;
  store::test::FakeClock clock;
  SqliteLedger::Options options;
  options.file = file;
  const auto opened = SqliteLedger::open(options, loop.executor(), clock);
  QVERIFY2(opened.ok(), opened.ok() ? "" : opened.error().text.c_str());
  QVERIFY((*opened)->report().outcome != OpenReport::Outcome::SetAside);
  QCOMPARE((*opened)->lastIds().event.number, static_cast<std::uint64_t>(events));
  auto database = Database::open({file, Database::Access::ReadOnly});
  QVERIFY2(database.ok(), database ? "" : database.error().text.c_str());
  const auto rows = database->number("SELECT count(*) FROM timeline");
  QVERIFY2(rows.ok(), rows ? "" : rows.error().text.c_str());
  QCOMPARE(*rows, std::max<std::int64_t>(0, events - 1));
}

// A page and a search answer right or with an error; the next ones, on a well disk, right.
void LedgerFaultTest::readsOrSaysWhyAtEveryCall() {
  SqliteLedger::Options options;
  options.vfs = FaultVfs::name();
  HistoryHarness h(options);
  QVERIFY(h.start().ok());
  QVERIFY(h.keep({h.sequencer.opened(), h.sequencer.say("one"), h.sequencer.say("two")}));
  QVERIFY(h.indexAll());
  PageRequest request;
  request.where = Conversation::inRoom(Sequencer::lobby());
  bool clean = false;
  for (long n = 1; !clean && n < 400; n += stepOfCalls()) {
    h.history = std::make_unique<SqliteHistory>(*h.ledger, h.loop.executor());
    disk_->failAt(n, Kind::Io, false);
    const std::string page = h.texts(request), found = h.search("two");
    QVERIFY2(page == "one two" || page.starts_with('['), page.c_str());
    QVERIFY2(found == "two" || found.starts_with('['), found.c_str());
    clean = !disk_->hasFailed();
    disk_->heal();
    QCOMPARE(h.texts(request), std::string("one two"));
    QCOMPARE(h.search("two"), std::string("two"));
  }
  QVERIFY(clean);
}

QTEST_APPLESS_MAIN(LedgerFaultTest)
#include "LedgerFaultTest.moc"
