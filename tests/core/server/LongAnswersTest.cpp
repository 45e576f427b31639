// Long answers are given in pages, as fast as the asker reads: they neither grow his queue beyond
// its budget nor end him as a slow reader, and nothing of them is lost.
#include <QtTest>

#include "support/ServerHarness.h"

using namespace parlor;
using namespace parlor::test;
using base::Milliseconds;

namespace {

constexpr int kRooms = 10'000;

// Small buffers all the way: what does not fit them waits in the server.
server::ServerConfig manyRooms(int count) {
  server::ServerConfig config = ServerHarness::lobby();
  config.autojoin = false;
  config.rooms.clear();
  for (int i = 0; i < count; ++i) {
    server::RoomConfig room;
    room.name = "room" + std::to_string(i);
    room.topic = std::string(250, 't');
    config.rooms.push_back(room);
  }
  config.listeners[0].options.sendBuffer = 4096;
  config.pressure.softOutput = 8 * 1024;
  config.pressure.hardOutput = 32 * 1024;
  return config;
}

int countRooms(Peer& peer) {
  int count = 0;
  for (std::string line = peer.receives(" 32"); !line.empty(); line = peer.receives(" 32")) {
    if (line.find(" 323 ") != std::string::npos) return count;
    if (line.find(" 322 ") != std::string::npos) ++count;
  }
  return -1;
}

}  // namespace

class LongAnswersTest : public QObject {
  Q_OBJECT

 private slots:
  void aSlowReaderGetsTheWholeListWithinItsBudget();
  void aCommandBehindAListWaitsForItsEnd();
  void aLabelledListIsOneBatchAroundWhatOthersSay();
  void whoAndNamesComeInPagesToo();
  void aRoomThatGoesAwayInTheMiddleEndsItsAnswer();
  void theServerEndsInTheMiddleOfAList();
  void creationAndTopicTimesFollowTheClock();
};

// Two megabytes and a half are asked for; a tenth of a page more than the hard limit in the queue
// and one line from somebody else would end the asker.
void LongAnswersTest::aSlowReaderGetsTheWholeListWithinItsBudget() {
  ServerHarness harness(manyRooms(kRooms));
  Peer slow = harness.irc("slow");
  Peer other = harness.irc("other");
  slow.sends("LIST");
  harness.settle();
  other.sends("PRIVMSG slow :still there");
  harness.settle();
  QCOMPARE(countRooms(slow), kRooms);
  other.sends("PING done");
  QVERIFY(other.sees("PONG"));
  QVERIFY(!slow.raw().sawEnd());
}

void LongAnswersTest::aCommandBehindAListWaitsForItsEnd() {
  ServerHarness harness(manyRooms(500));
  Peer slow = harness.irc("slow");
  slow.sends("LIST");
  slow.sends("PING behind");
  QVERIFY(slow.sees(" 323 "));
  QVERIFY(slow.sees("PONG irc.test :behind"));
}

void LongAnswersTest::aLabelledListIsOneBatchAroundWhatOthersSay() {
  ServerHarness harness(manyRooms(500));
  Peer slow = harness.irc("slow", "batch labeled-response");
  Peer other = harness.irc("other");
  slow.sends("@label=all LIST");
  harness.settle();
  other.sends("PRIVMSG slow :in between");
  const std::string open = slow.receives(" BATCH +");
  QVERIFY(open.starts_with("@label=all ") && open.ends_with(" labeled-response"));
  const std::string batch =
      open.substr(open.find('+') + 1, open.find(" labeled") - open.find('+') - 1);
  int rooms = 0;
  bool between = false;
  for (std::string line = slow.receives(""); line.find(" BATCH -") == std::string::npos;
       line = slow.receives("")) {
    QVERIFY2(!line.empty(), "the batch is closed");
    const bool said = line.find("in between") != std::string::npos;
    QCOMPARE(line.starts_with("@batch=" + batch + " "), !said);
    between = between || said;
    rooms += line.find(" 322 ") != std::string::npos ? 1 : 0;
  }
  QCOMPARE(rooms, 500);
  QVERIFY(between || slow.sees("in between"));
}

void LongAnswersTest::whoAndNamesComeInPagesToo() {
  server::ServerConfig config = ServerHarness::lobby();
  config.listeners[0].options.sendBuffer = 4096;
  config.pressure.softOutput = 512;
  config.pressure.hardOutput = 1 << 20;
  config.limits.realnameLength = 150;
  ServerHarness harness(config);
  std::vector<Peer> crowd;
  for (int i = 0; i < 60; ++i) crowd.push_back(harness.irc("person" + std::to_string(i)));
  Peer asker = harness.irc("asker");
  asker.sends("WHO #lobby");
  for (int i = 0; i < 61; ++i) QVERIFY(asker.sees(" 352 "));
  QVERIFY(asker.sees(" 315 asker #lobby "));
  asker.sends("WHO person*");
  for (int i = 0; i < 60; ++i) QVERIFY(asker.sees(" 352 asker #lobby "));
  QVERIFY(asker.sees(" 315 asker person* "));
  asker.sends("NAMES #lobby");
  std::string names;
  for (std::string line = asker.receives(" 3"); line.find(" 366 ") == std::string::npos;
       line = asker.receives(" 3")) {
    names += line.substr(line.rfind(':') + 1) + ' ';
  }
  QCOMPARE(std::count(names.begin(), names.end(), ' '), 61);
}

void LongAnswersTest::aRoomThatGoesAwayInTheMiddleEndsItsAnswer() {
  server::ServerConfig config = ServerHarness::lobby();
  config.listeners[0].options.sendBuffer = 4096;
  config.pressure.softOutput = 64;
  ServerHarness harness(config);
  Peer asker = harness.irc("asker");
  std::vector<Peer> crowd;
  for (int i = 0; i < 40; ++i) {
    crowd.push_back(harness.irc("somebody-with-a-long-name-" + std::to_string(i)));
    crowd.back().sends("JOIN #short");
    harness.settle();
  }
  asker.sends("NAMES #short");
  for (Peer& peer : crowd) peer.sends("PART #short");
  QVERIFY(asker.sees(" 366 asker #short "));
  asker.sends("PING alive");
  QVERIFY(asker.sees("PONG"));
}

void LongAnswersTest::theServerEndsInTheMiddleOfAList() {
  ServerHarness harness(manyRooms(2000));
  Peer slow = harness.irc("slow", "batch labeled-response");
  slow.sends("@label=x LIST");
  harness.settle();
  harness.server().drain("going down", Milliseconds(5000), [] {});
  QVERIFY(slow.sees(" BATCH -"));
  QVERIFY(slow.sees("ERROR :Closing link: going down"));
  QVERIFY(slow.isHungUp());
}

void LongAnswersTest::creationAndTopicTimesFollowTheClock() {
  server::ServerConfig config = ServerHarness::lobby();
  config.rooms.clear();
  ServerHarness harness(config);
  Peer maya = harness.irc("maya");
  maya.sends("JOIN #old");
  maya.sends("TOPIC #old :old");
  QVERIFY(maya.sees("TOPIC #old"));
  harness.passes(Milliseconds(60'000));
  maya.sends("PING still");
  harness.passes(Milliseconds(70'000));
  maya.sends("JOIN #new");
  maya.sends("TOPIC #new :new");
  maya.drains();
  const auto rooms = [&](const std::string& condition) {
    maya.sends("LIST " + condition);
    std::string found;
    for (std::string line = maya.receives(" 32"); line.find(" 323 ") == std::string::npos;
         line = maya.receives(" 32")) {
      if (line.find(" 322 ") != std::string::npos) found += line.substr(line.find('#'), 4);
    }
    return found;
  };
  QCOMPARE(rooms("C>2"), std::string("#old"));
  QCOMPARE(rooms("C<2"), std::string("#new"));
  QCOMPARE(rooms("T>2"), std::string("#old"));
  QCOMPARE(rooms("T<2"), std::string("#new"));
  QCOMPARE(rooms("C>0,#o*"), std::string("#old"));
  QCOMPARE(rooms("C<0"), std::string());
}

QTEST_GUILESS_MAIN(LongAnswersTest)
#include "LongAnswersTest.moc"
