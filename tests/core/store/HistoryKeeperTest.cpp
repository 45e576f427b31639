#include <sys/stat.h>
#include <QtTest>

#include "support/HistoryHarness.h"

using namespace parlor;
using namespace parlor::chat;
using namespace parlor::store;
using store::test::HistoryHarness;
using store::test::Sequencer;

class HistoryKeeperTest : public QObject {
  Q_OBJECT

 private slots:
  void init();
  void forgetsBeyondACount();
  void forgetsBeyondAnAge();
  void forgetsByDefault();
  void theDefaultCanChange();
  void keepsARoomThatWishesIt();
  void keepsTheWorldWhateverItForgets();
  void keepsTheProofOfASentMessage();
  void dropsAQuitWithItsLastRoom();
  void erasesOneMessage();
  void erasesWhatSomebodySaid();
  void erasesWhatIsOld();
  void backsUpALiveDatabase();
  void backsUpOverNothing();

 private:
  void sayMany(int count);
  void keep(Event event) { QVERIFY(h_->keep({std::move(event)})); }
  bool comesTrue(const std::string& sql, std::int64_t expected);
  std::string everything();
  std::uint64_t erase(Erasure erasure);

  std::unique_ptr<HistoryHarness> h_;
};

namespace {

constexpr UserId kMaya(1), kOtto(2);

}  // namespace

void HistoryKeeperTest::init() {
  h_ = std::make_unique<HistoryHarness>();
  QVERIFY(h_->start().ok());
  keep(h_->sequencer.opened());
}

void HistoryKeeperTest::sayMany(int count) {
  std::vector<Event> events;
  for (int i = 0; i < count; ++i) {
    h_->clock.advance(std::chrono::seconds(1));
    events.push_back(h_->sequencer.say("line" + std::to_string(i)));
  }
  QVERIFY(h_->keep(events));
}

// The writer forgets at its own pace.
bool HistoryKeeperTest::comesTrue(const std::string& sql, std::int64_t expected) {
  for (int i = 0; i < 1000; ++i) {
    if (h_->number(sql) == expected) return true;
    QThread::msleep(5);
  }
  return false;
}

std::string HistoryKeeperTest::everything() {
  PageRequest request;
  request.where = Conversation::inRoom(Sequencer::lobby());
  request.limit = 10'000;
  request.gone = PageRequest::Gone::Show;
  return h_->texts(request);
}

std::uint64_t HistoryKeeperTest::erase(Erasure erasure) {
  erasure.room = Sequencer::lobby();
  return *h_->answerOf<std::uint64_t>([&](auto answer) { h_->ask().erase(erasure, answer); });
}

void HistoryKeeperTest::forgetsBeyondACount() {
  sayMany(1203);
  QVERIFY(h_->indexAll());
  h_->ask().setRetention(Sequencer::lobby(), Retention{3, {}});
  QVERIFY(comesTrue("SELECT count(*) FROM timeline", 3));
  QVERIFY(comesTrue("SELECT count(*) FROM event", 3));
  QCOMPARE(everything(), std::string("line1200 line1201 line1202"));
  QCOMPARE(h_->search("line1"), std::string("line1202 line1201 line1200"));
  QVERIFY(comesTrue("SELECT count(*) FROM conversation WHERE forgotten>0", 1));
}

void HistoryKeeperTest::forgetsBeyondAnAge() {
  sayMany(10);
  h_->ask().setRetention(Sequencer::lobby(), Retention{{}, std::chrono::seconds(3)});
  QVERIFY(comesTrue("SELECT count(*) FROM timeline", 4));
  QCOMPARE(everything(), std::string("line6 line7 line8 line9"));
  h_->clock.advance(std::chrono::hours(1));
  keep(h_->sequencer.say("late"));  // wakes the writer, whose next pass is due
  QVERIFY(comesTrue("SELECT count(*) FROM timeline", 1));
}

void HistoryKeeperTest::forgetsByDefault() {
  SqliteLedger::Options options;
  options.writer.retention.count = 2;
  h_ = std::make_unique<HistoryHarness>(options);
  QVERIFY(h_->start().ok());
  keep(h_->sequencer.opened());
  keep(h_->sequencer.registered(kMaya, "device-1"));
  keep(h_->sequencer.registered(kOtto, "device-2"));
  for (int i = 0; i < 5; ++i) keep(h_->sequencer.tell("x", kMaya, kOtto));
  sayMany(5);
  h_->clock.advance(std::chrono::hours(1));
  keep(h_->sequencer.say("last"));
  QVERIFY(comesTrue("SELECT count(*) FROM timeline", 4));
}

void HistoryKeeperTest::theDefaultCanChange() {
  sayMany(10);
  h_->ask().setDefaultRetention(Retention{3, {}});
  QVERIFY(comesTrue("SELECT count(*) FROM timeline", 3));
  h_->ask().setDefaultRetention({});
  sayMany(10);
  h_->ask().setRetention(Sequencer::ops(),
                         std::nullopt);  // changes nothing, so nothing is forgotten
  keep(h_->sequencer.say("last"));
  QCOMPARE(h_->number("SELECT count(*) FROM timeline"), 14);
}

void HistoryKeeperTest::keepsARoomThatWishesIt() {
  SqliteLedger::Options options;
  options.writer.retention.count = 2;
  h_ = std::make_unique<HistoryHarness>(options);
  QVERIFY(h_->start().ok());
  keep(h_->sequencer.opened(Sequencer::ops(), "#ops"));
  h_->ask().setRetention(Sequencer::ops(), Retention{});
  std::vector<Event> events = {h_->sequencer.opened()};
  for (int i = 0; i < 5; ++i) {
    events.push_back(h_->sequencer.say("x"));
    events.push_back(h_->sequencer.say("x", kMaya, Sequencer::ops()));
  }
  QVERIFY(h_->keep(events));
  h_->clock.advance(std::chrono::hours(1));
  keep(h_->sequencer.say("last"));
  QVERIFY(comesTrue("SELECT count(*) FROM timeline WHERE conversation=2", 2));
  QCOMPARE(h_->number("SELECT count(*) FROM timeline WHERE conversation=4"), 5);
}

void HistoryKeeperTest::keepsTheWorldWhateverItForgets() {
  keep(h_->sequencer.registered(kMaya));
  keep(h_->sequencer.joined(kMaya));
  keep(h_->sequencer.make(TopicSet{"topic"}, kMaya, Sequencer::lobby()));
  h_->ask().setRetention(Sequencer::lobby(), Retention{0, {}});
  QVERIFY(comesTrue("SELECT count(*) FROM timeline", 0));
  QVERIFY(h_->start().ok());
  const Room* room = h_->ledger->recoveredWorld().room(Sequencer::lobby());
  QVERIFY(room && room->topic && room->topic->text == "topic");
  QCOMPARE(room->members.size(), std::size_t{1});
  QCOMPARE(room->lastSeq, std::uint64_t{3});
}

void HistoryKeeperTest::keepsTheProofOfASentMessage() {
  Event event = h_->sequencer.say("once");
  event.cid = "01ARZ3NDEKTSV4RRFFQ69G5FAV";
  event.device = "device-1";
  keep(event);
  h_->ask().setRetention(Sequencer::lobby(), Retention{0, {}});
  QVERIFY(comesTrue("SELECT count(*) FROM timeline", 0));
  QVERIFY(h_->start().ok());
  QCOMPARE(h_->ledger->findSent("device-1", event.cid)->msgid, event.msgid);
}

void HistoryKeeperTest::dropsAQuitWithItsLastRoom() {
  keep(h_->sequencer.opened(Sequencer::ops(), "#ops"));
  keep(h_->sequencer.registered(kMaya));
  keep(h_->sequencer.joined(kMaya));
  keep(h_->sequencer.joined(kMaya, Sequencer::ops()));
  keep(h_->sequencer.make(UserQuit{"bye"}, kMaya));
  h_->ask().setRetention(Sequencer::lobby(), Retention{0, {}});
  QVERIFY(comesTrue("SELECT count(*) FROM timeline WHERE conversation=2", 0));
  QCOMPARE(h_->number("SELECT count(*) FROM event WHERE kind=2"), 1);  // #ops shows it
  h_->ask().setRetention(Sequencer::ops(), Retention{0, {}});
  QVERIFY(comesTrue("SELECT count(*) FROM event WHERE kind=2", 0));
}

void HistoryKeeperTest::erasesOneMessage() {
  keep(h_->sequencer.say("a"));
  const Event secret = h_->sequencer.say("needle");
  keep(secret);
  keep(h_->sequencer.say("b"));
  QVERIFY(h_->indexAll());
  Erasure erasure;
  erasure.msgid = secret.msgid;
  QCOMPARE(erase(erasure), std::uint64_t{1});
  QCOMPARE(erase(erasure), std::uint64_t{0});
  QCOMPARE(everything(), std::string("a (gone) b"));
  QCOMPARE(h_->search("needle"), std::string());
  erasure.msgid = "of another room, or none";
  QCOMPARE(erase(erasure), std::uint64_t{0});
  QCOMPARE(erase({}), std::uint64_t{0});  // nothing named, nothing done
}

void HistoryKeeperTest::erasesWhatSomebodySaid() {
  std::vector<Event> events;
  for (int i = 0; i < 1500; ++i) events.push_back(h_->sequencer.say("x", i % 3 ? kMaya : kOtto));
  QVERIFY(h_->keep(events));
  Erasure erasure;
  erasure.nick = "OTTO";
  QCOMPARE(erase(erasure), std::uint64_t{500});
  QCOMPARE(h_->number("SELECT count(*) FROM event WHERE standing=2"), 500);
  QCOMPARE(h_->number("SELECT count(*) FROM event"), 1501);  // the places stay
}

void HistoryKeeperTest::erasesWhatIsOld() {
  sayMany(4);
  Erasure erasure;
  erasure.before = h_->clock.wallNow() - std::chrono::seconds(1);
  QCOMPARE(erase(erasure), std::uint64_t{2});
  QCOMPARE(everything(), std::string("(gone) (gone) line2 line3"));
}

void HistoryKeeperTest::backsUpALiveDatabase() {
  sayMany(500);
  const auto copy = h_->dir.path() / "copy.db";
  const auto backup = [&] {
    return h_->answerOf<void>([&](auto answer) { h_->ask().backup(copy, answer); });
  };
  for (int i = 0; i < 50; ++i) h_->put({h_->sequencer.say("meanwhile")});
  QVERIFY(backup().ok());
  struct stat status {};
  QCOMPARE(stat(copy.c_str(), &status), 0);
  QCOMPARE(status.st_mode & 0777U, 0600U);
  auto database = Database::open({copy, Database::Access::ReadOnly});
  QVERIFY(*database->number("SELECT count(*) FROM event") >= 501);
  QCOMPARE(*database->number("PRAGMA user_version"), kHistorySchema.version());
  auto check = database->prepare("PRAGMA integrity_check");
  QVERIFY(*check->step() && check->text(0) == "ok");
}

void HistoryKeeperTest::backsUpOverNothing() {
  const auto copy = h_->dir.path() / "precious";
  QFile file(QString::fromStdString(copy.string()));
  QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mine") == 4);
  file.close();
  const auto done = h_->answerOf<void>([&](auto answer) { h_->ask().backup(copy, answer); });
  QVERIFY(!done.ok());
  QVERIFY(done.error().text.find("precious") != std::string::npos);
  QVERIFY(file.open(QIODevice::ReadOnly));
  QCOMPARE(file.readAll(), QByteArray("mine"));
}

QTEST_APPLESS_MAIN(HistoryKeeperTest)
#include "HistoryKeeperTest.moc"
