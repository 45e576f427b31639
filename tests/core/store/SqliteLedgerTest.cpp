#include "store/SqliteLedger.h"

#include <sys/stat.h>
#include <QtTest>

#include "store/Ulid.h"
#include "support/LedgerHarness.h"

using namespace parlor;
using namespace parlor::chat;
using namespace parlor::store;
using store::test::LedgerHarness;
using store::test::Sequencer;

class SqliteLedgerTest : public QObject {
  Q_OBJECT

 private slots:
  void init();
  void keepsWhatItAcknowledges();
  void answersEachBatchInOrder();
  void acknowledgesABatchOfEphemeralEvents();
  void findsASentMessage();
  void forgetsNoCidOverARestart();
  void aCidSaidAgainIsNoTrouble();
  void knowsWhatItMayHaveForgotten();
  void sparesTheNeighboursOfABadBatch();
  void bringsTheWorldBack();
  void bringsBackNumbersThatTalkUsedUp();
  void snapshotsInsteadOfReplaying();
  void namesTheProcessThatHasIt();
  void keepsItsFilesPrivate();
  void makesItsDirectoryForItsOwnerAlone();
  void stopsWithEverythingCommitted();
  void callsNobodyAfterItsEnd();

 private:
  std::unique_ptr<LedgerHarness> h_;
};

namespace {

Event withCid(Event event, std::string cid = "01ARZ3NDEKTSV4RRFFQ69G5FAV") {
  event.cid = std::move(cid);
  event.device = "device-1";
  return event;
}

// A bit of everything that a room can be.
std::vector<Event> aLivelyRoom(Sequencer& s) {
  const UserId maya = Sequencer::maya(), otto = Sequencer::otto();
  const RoomId lobby = Sequencer::lobby();
  ModesSet modes{{{true, 'n', "", {}}, {true, 'l', "20", {}}, {true, 'o', "maya", maya}}};
  ModesSet bans{{{true, 'b', "*!*@a", {}}, {true, 'b', "*!*@b", {}}, {false, 'b', "*!*@a", {}}}};
  return {s.opened(),
          s.registered(maya, "device-1"),
          s.registered(otto),
          s.joined(maya),
          s.joined(otto),
          s.make(TopicSet{"welcome"}, maya, lobby),
          s.make(modes, maya, lobby),
          s.make(bans, maya, lobby),
          s.make(AwayChanged{"lunch"}, otto),
          s.make(UserModesChanged{{{true, 'i', "", {}}, {true, 'B', "", {}}}}, otto),
          s.registered(UserId(3)),
          s.make(Invited{UserId(3), "user3"}, maya, lobby),
          s.say("hello"),
          s.tell("psst", maya, otto),
          s.make(NickChanged{"ottokar"}, otto),
          s.say("bye")};
}

World worldOf(const std::vector<Event>& events) {
  World world;
  for (const Event& event : events) world.apply(event);
  return world;
}

}  // namespace

void SqliteLedgerTest::init() {
  h_ = std::make_unique<LedgerHarness>();
  const auto opened = h_->open();
  QVERIFY2(opened.ok(), opened.ok() ? "" : opened.error().text.c_str());
}

void SqliteLedgerTest::keepsWhatItAcknowledges() {
  QVERIFY(h_->ledger->report().outcome == OpenReport::Outcome::Created);
  QVERIFY(h_->keep({h_->sequencer.opened(), h_->sequencer.say("one")}));
  QVERIFY(h_->keep({h_->sequencer.say("two")}));
  QCOMPARE(h_->number("SELECT count(*) FROM event WHERE kind=40"), 2);
  QCOMPARE(h_->number("SELECT last_seq FROM conversation WHERE id=2"), 3);
}

void SqliteLedgerTest::answersEachBatchInOrder() {
  BatchId last;
  for (int i = 0; i < 500; ++i) last = h_->put({h_->sequencer.say("line")});
  QVERIFY(h_->waitFor(last));
  QCOMPARE(h_->answers.size(), std::size_t{500});
  for (std::size_t i = 0; i < 500; ++i) {
    QCOMPARE(h_->answers[i].first.number, i + 1);
    QVERIFY(h_->answers[i].second.ok());
  }
}

void SqliteLedgerTest::acknowledgesABatchOfEphemeralEvents() {
  Said typing;
  typing.kind = SpeechKind::Tags;
  Event event = h_->sequencer.make(typing, Sequencer::maya(), Sequencer::lobby());
  event.tags = {{"+typing", "active"}};
  QVERIFY(h_->keep({event}));
  QCOMPARE(h_->number("SELECT count(*) FROM event"), 0);
}

void SqliteLedgerTest::findsASentMessage() {
  const Event said = withCid(h_->sequencer.say("once"));
  const BatchId batch = h_->put({said});
  auto found = h_->ledger->findSent("device-1", said.cid);
  QVERIFY(found);
  QCOMPARE(found->waiting.number, batch.number);  // not on disk yet
  QVERIFY(h_->waitFor(batch));
  found = h_->ledger->findSent("device-1", said.cid);
  QVERIFY(found && !found->waiting);
  QCOMPARE(found->msgid, said.msgid);
  QCOMPARE(found->digest, digestOf(said));
  QVERIFY(digestOf(said) != digestOf(h_->sequencer.say("another text")));
  QVERIFY(!h_->ledger->findSent("device-2", said.cid));
}

void SqliteLedgerTest::forgetsNoCidOverARestart() {
  const Event said = withCid(h_->sequencer.say("once"));
  QVERIFY(h_->keep({said}));
  QVERIFY(h_->reopen().ok());
  const auto found = h_->ledger->findSent("device-1", said.cid);
  QVERIFY(found);
  QCOMPARE(found->msgid, said.msgid);
  QVERIFY(found->time == said.time);
}

// The first keeps the id; neither batch fails, whoever else has a part in it.
void SqliteLedgerTest::aCidSaidAgainIsNoTrouble() {
  const Event first = withCid(h_->sequencer.say("once"));
  QVERIFY(h_->keep({first}));
  QVERIFY(h_->keep({h_->sequencer.say("somebody else"), withCid(h_->sequencer.say("twice"))}));
  QCOMPARE(h_->number("SELECT count(*) FROM event"), 3);
  QCOMPARE(h_->number("SELECT count(*) FROM sent"), 1);
  QVERIFY(h_->reopen().ok());
  QCOMPARE(h_->ledger->findSent("device-1", first.cid)->msgid, first.msgid);
}

void SqliteLedgerTest::knowsWhatItMayHaveForgotten() {
  SqliteLedger::Options options;
  options.recentCids = 2;
  LedgerHarness h(options);
  QVERIFY(h.open().ok());
  UlidGenerator ids(h.clock, [] { return 0; });
  const std::string young = ids.next().toString();
  QVERIFY(!h.ledger->mayHaveForgotten(young));
  QVERIFY(h.ledger->mayHaveForgotten("01ARZ3NDEKTSV4RRFFQ69G5FAV"));
  QVERIFY(!h.ledger->mayHaveForgotten("no id"));
  for (int i = 0; i < 3; ++i) {
    QVERIFY(h.keep({withCid(h.sequencer.say("line"), ids.next().toString())}));
  }
  QVERIFY(h.ledger->mayHaveForgotten(young));
}

void SqliteLedgerTest::sparesTheNeighboursOfABadBatch() {
  const Event once = h_->sequencer.say("once");
  QVERIFY(h_->keep({h_->sequencer.opened(), once}));
  const UserId maya = Sequencer::maya();
  // One task that holds the writer up makes the rest queue and share a transaction.
  h_->put({h_->sequencer.registered(maya)});
  h_->put({once});  // an event has one place
  h_->put({h_->sequencer.make(TopicSet{"kept"}, maya, Sequencer::lobby())});
  const BatchId last = h_->put({h_->sequencer.say("kept too")});
  QVERIFY(h_->waitFor(last));
  QVERIFY(h_->answers[h_->answers.size() - 4].second.ok());
  QVERIFY(!h_->answers[h_->answers.size() - 3].second.ok());
  QVERIFY(h_->answers[h_->answers.size() - 2].second.ok());
  QVERIFY(h_->answers[h_->answers.size() - 1].second.ok());
  QVERIFY(h_->reopen().ok());
  QCOMPARE(h_->ledger->recoveredWorld().room(Sequencer::lobby())->topic->text, std::string("kept"));
}

void SqliteLedgerTest::bringsTheWorldBack() {
  const auto events = aLivelyRoom(h_->sequencer);
  QVERIFY(h_->keep(events));
  QVERIFY(h_->reopen().ok());  // from a snapshot, written at the end
  QVERIFY(h_->ledger->recoveredWorld() == worldOf(events));
  QCOMPARE(h_->ledger->recoveredDevice(Sequencer::maya()), std::string("device-1"));
  QCOMPARE(h_->ledger->lastIds().user.number, std::uint64_t{3});
  QCOMPARE(h_->ledger->lastIds().event.number, events.back().id.number);
  QVERIFY(h_->reopen().ok());
  QVERIFY(h_->ledger->recoveredWorld() == worldOf(events));
}

void SqliteLedgerTest::bringsBackNumbersThatTalkUsedUp() {
  QVERIFY(h_->keep({h_->sequencer.opened()}));
  QVERIFY(h_->reopen().ok());
  h_->clock.advance(std::chrono::hours(1));
  const Event talk = h_->sequencer.say("only talk since the snapshot");
  QVERIFY(h_->keep({talk}));
  QVERIFY(h_->reopen().ok());
  const Room* room = h_->ledger->recoveredWorld().room(Sequencer::lobby());
  QCOMPARE(room->lastSeq, talk.roomSeq);
  QVERIFY(room->lastTime == talk.time);
  QVERIFY(h_->ledger->recoveredWorld().lastEvent() == talk.id);
}

void SqliteLedgerTest::snapshotsInsteadOfReplaying() {
  SqliteLedger::Options options;
  options.writer.snapshotAfter = 50;
  LedgerHarness h(options);
  QVERIFY(h.open().ok());
  std::vector<Event> all = {h.sequencer.opened()};
  QVERIFY(h.keep(all));
  for (std::uint64_t i = 10; i < 210; ++i) {  // people who come and go
    std::vector<Event> visit = {h.sequencer.registered(UserId(i)), h.sequencer.joined(UserId(i)),
                                h.sequencer.make(UserQuit{"bye"}, UserId(i))};
    QVERIFY(h.keep(visit));
    all.insert(all.end(), visit.begin(), visit.end());
  }
  QVERIFY(h.number("SELECT count(*) FROM state_event") <= 60);
  QVERIFY2(h.number("SELECT count(*) FROM event WHERE kind=1") <= 30, "addresses are not hoarded");
  QCOMPARE(h.number("SELECT count(*) FROM event WHERE kind=23"), 200);  // joins are history
  QVERIFY(h.reopen().ok());
  QVERIFY(h.ledger->recoveredWorld() == worldOf(all));
}

void SqliteLedgerTest::namesTheProcessThatHasIt() {
  store::test::TestLoop loop;
  SqliteLedger::Options options;
  options.file = h_->dir.file();
  const auto second = SqliteLedger::open(options, loop.executor(), h_->clock);
  QVERIFY(!second.ok());
  const std::string expected = h_->dir.file().string() + " is in use by another Parlor (process " +
                               std::to_string(getpid()) + ")";
  QCOMPARE(second.error().text, expected);
}

void SqliteLedgerTest::keepsItsFilesPrivate() {
  QVERIFY(h_->keep({h_->sequencer.say("secret")}));
  for (const char* suffix : {"", "-wal", "-shm", ".lock"}) {
    struct stat status {};
    QCOMPARE(stat((h_->dir.file().string() + suffix).c_str(), &status), 0);
    QCOMPARE(status.st_mode & 0777U, 0600U);
  }
}

void SqliteLedgerTest::makesItsDirectoryForItsOwnerAlone() {
  SqliteLedger::Options options;
  options.file = h_->dir.file().parent_path() / "new" / "data" / "history.db";
  const auto ledger = SqliteLedger::open(options, h_->loop.executor(), h_->clock);
  QVERIFY2(ledger.ok(), ledger.ok() ? "" : ledger.error().text.c_str());
  struct stat status {};
  QCOMPARE(stat(options.file.parent_path().c_str(), &status), 0);
  QCOMPARE(status.st_mode & 0777U, 0700U);
}

void SqliteLedgerTest::stopsWithEverythingCommitted() {
  for (int i = 0; i < 2000; ++i) h_->put({h_->sequencer.say("line")});
  h_->ledger.reset();
  QCOMPARE(h_->number("SELECT count(*) FROM event"), 2000);
}

void SqliteLedgerTest::callsNobodyAfterItsEnd() {
  h_->put({h_->sequencer.say("line")});
  h_->ledger.reset();
  h_->loop.runAll();
  QVERIFY(h_->answers.empty());
}

QTEST_APPLESS_MAIN(SqliteLedgerTest)
#include "SqliteLedgerTest.moc"
