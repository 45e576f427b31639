// Coming back after the connection was lost: docs/extensions.md, parlor.chat/resume.
#include <QtTest>

#include "store/DelayedLedger.h"
#include "support/ServerHarness.h"

using namespace parlor;
using namespace parlor::test;
using base::Milliseconds;

namespace {

constexpr char kAll[] =
    "parlor.chat/resume parlor.chat/cid parlor.chat/seq message-tags echo-message server-time";
constexpr Milliseconds kHold{60'000};

server::ServerConfig withOperator() {
  server::ServerConfig config = ServerHarness::lobby();
  config.operators.push_back({.name = "root",
                              .passwordHash = "$argon2id$v=19$m=8,t=1,p=1$u/m0aPTDO8K5WQgvr4hcyw$"
                                              "3DNOJdBvsnYOkNRd2zLjiTGwMnXNyyohR6lbcdjP5zY"});
  return config;
}

// Says all that a client of the Parlor kind says, and reads nothing.
Peer introduces(ServerHarness& server, const std::string& nick, const std::string& token = {}) {
  Peer peer = server.connect();
  peer.sends("CAP LS 302");
  peer.sends("NICK " + nick);
  peer.sends("USER " + nick + " 0 * :" + nick);
  peer.sends(std::string("CAP REQ :") + kAll);
  if (!token.empty()) peer.sends("RESUME " + token);
  peer.sends("CAP END");
  return peer;
}

std::string tokenFrom(Peer& peer) {
  const std::string line = peer.receives("RESUME TOKEN ");
  const std::size_t begin = line.find("TOKEN ") + 6;
  return line.empty() ? line : line.substr(begin, line.find(' ', begin) - begin);
}

struct Scene {
  explicit Scene(Keeps keeps = Keeps::Nothing, server::ServerConfig config = ServerHarness::lobby())
      : server(std::move(config), keeps), otto(server.irc("otto")) {
    token = tokenFrom(maya);
    maya.sends("PING in");
    maya.receives("PONG");
    otto.drains();
  }
  void drops() {
    maya.raw().reset();
    server.settle();
  }
  // Back in the room, everything read.
  Peer returns() {
    Peer peer = introduces(server, "maya", token);
    token = tokenFrom(peer);
    peer.receives(" 366 ");
    peer.drains();
    return peer;
  }
  ServerHarness server;
  Peer otto;
  Peer maya = introduces(server, "maya");
  std::string token;
};

}  // namespace

class ResumeTest : public QObject {
  Q_OBJECT

 private slots:
  void aTokenIsHandedOut();
  void aTokenIsKeptBeforeItIsHandedOut();
  void aTokenThatWasNotKeptReplacesNone();
  void aShortDropIsSeenByNobody_data();
  void aShortDropIsSeenByNobody();
  void whatIsWelcomedIsTheNameHeld();
  void theHoldEndsWithOneQuitAndItsReason();
  void tooLateIsSaid();
  void anUnknownTokenIsRefused();
  void whoSaidGoodbyeIsNotHeld_data();
  void whoSaidGoodbyeIsNotHeld();
  void aGoodbyeBehindAQuestionIsOne();
  void whoseConnectionLingersIsMovedOver();
  void aTokenIsGoodUntilTheNextOneIsUsed();
  void aLineSentTooEarlyIsNoAnswer();
  void otherPeopleCanWriteToTheHeld();
  void theHeldAreStillThere();
  void theNameIsKept();
  void awayModesAndMonitorsStay();
  void roomsLeftMeanwhileAreNotReturnedTo();
  void operatorsStayOperators();
  void whatChangedIsToldAfterTheWelcome();
  void anOrdinaryClientIsNotHeld();
  void zeroSecondsHoldNobody();
  void oneAddressCannotFillTheServer();
  void theServerMayEndMeanwhile();
  void aRestartIsADropToo();
  void afterARestartTheOthersLeave();
  void aDeviceOutlivesARestart();
};

void ResumeTest::aTokenIsHandedOut() {
  Scene scene;
  QCOMPARE(scene.token.size(), std::size_t{32});
  Peer second = introduces(scene.server, "nora");
  QVERIFY(second.sees(" 005 "));
  const std::string line = second.receives("RESUME TOKEN ");
  QVERIFY(line.starts_with(":irc.test RESUME TOKEN "));
  QVERIFY(line.ends_with(" 60"));
  QVERIFY(line.find(scene.token) == std::string::npos);
  // Before the long part of the welcome: who is dropped in that may come back.
  QVERIFY(second.sees(" 251 "));
}

// Who comes back with a token that a crash has taken is somebody else, and says again what is kept.
// Nothing happens in a return that would be waited for.
void ResumeTest::aTokenIsKeptBeforeItIsHandedOut() {
  int commits = 0;
  store::MemoryLedger memory;
  store::DelayedLedger ledger(memory, [&](std::function<void()> told) {
    ++commits;
    told();
  });
  ServerHarness server(ServerHarness::lobby(), ledger);
  Peer maya = introduces(server, "maya");
  const std::string token = tokenFrom(maya);
  maya.raw().reset();
  server.settle();
  const int before = commits;
  Peer back = introduces(server, "maya", token);
  QVERIFY(!tokenFrom(back).empty());
  QCOMPARE(commits, before + 1);
}

void ResumeTest::aTokenThatWasNotKeptReplacesNone() {
  Scene scene(Keeps::OnDisk);
  scene.server.diskFails();
  scene.drops();
  for (int time = 0; time < 2; ++time) {
    Peer back = introduces(scene.server, "maya", scene.token);
    QVERIFY(back.sees(" 366 "));
    QVERIFY(back.neverSees("RESUME"));
    back.raw().reset();
    scene.server.settle();
  }
  Peer nora = introduces(scene.server, "nora");  // has none yet
  QVERIFY(!tokenFrom(nora).empty());
}

void ResumeTest::aShortDropIsSeenByNobody_data() {
  QTest::addColumn<int>("how");
  QTest::newRow("reset") << 0;
  QTest::newRow("end of stream") << 1;
  QTest::newRow("silence") << 2;
}

void ResumeTest::aShortDropIsSeenByNobody() {
  QFETCH(int, how);
  Scene scene;
  if (how == 0) scene.maya.raw().reset();
  if (how == 1) scene.maya.raw().shutdownWrite();
  if (how == 2) {
    for (int i = 0; i < 4; ++i) {
      scene.server.passes(Milliseconds(45'000));
      scene.otto.sends("PING still-here");
    }
  }
  scene.server.settle();
  Peer back = scene.returns();
  QVERIFY(!scene.token.empty());
  QVERIFY(scene.otto.neverSees("maya"));
  back.sends("PRIVMSG #lobby :back");
  QVERIFY(scene.otto.sees(":maya!maya@127.0.0.1 PRIVMSG #lobby :back"));
  scene.otto.sends("PRIVMSG #lobby :welcome");
  QVERIFY(back.sees("PRIVMSG #lobby :welcome"));
  scene.server.passes(kHold);
  QVERIFY(scene.otto.neverSees("QUIT"));
}

void ResumeTest::whatIsWelcomedIsTheNameHeld() {
  Scene scene;
  scene.drops();
  Peer back = introduces(scene.server, "somebody", scene.token);
  QVERIFY(back.sees(":irc.test 001 maya :"));
  QVERIFY(back.sees(" 005 maya "));
  QVERIFY(back.sees(":irc.test RESUME TOKEN "));
  const std::string join = back.receives(":maya!maya@127.0.0.1 JOIN #lobby");
  QVERIFY(join.find("parlor.chat/door=parlor") != std::string::npos);
  QVERIFY(join.find("msgid") == std::string::npos);
  QVERIFY(back.sees(" 353 maya = #lobby :"));
  QVERIFY(back.sees(" 366 maya #lobby "));
  QVERIFY(back.sees(":irc.test DOORS #lobby :otto=irc maya=parlor"));
}

void ResumeTest::theHoldEndsWithOneQuitAndItsReason() {
  Scene scene;
  scene.drops();
  scene.server.passes(kHold - Milliseconds(1000));
  QVERIFY(scene.otto.neverSees("QUIT"));
  scene.server.passes(Milliseconds(1000));
  QVERIFY(scene.otto.sees(":maya!maya@127.0.0.1 QUIT :connection reset"));
  scene.server.passes(kHold);
  QVERIFY(scene.otto.neverSees("QUIT"));
}

void ResumeTest::tooLateIsSaid() {
  Scene scene;
  scene.maya.sends("@parlor.chat/cid=01ARZ3NDEKTSV4RRFFQ69G5FAV PRIVMSG #lobby :once");
  const std::string first = scene.maya.receives(" PRIVMSG #lobby :once");
  scene.drops();
  scene.server.passes(kHold);
  scene.otto.drains();
  Peer late = introduces(scene.server, "maya2", scene.token);
  QVERIFY(late.sees(":irc.test NOTE RESUME EXPIRED :"));
  QVERIFY(late.sees(" 001 maya2 :"));
  QVERIFY(scene.otto.sees("maya2!maya2@127.0.0.1 JOIN #lobby"));
  late.sends("@parlor.chat/cid=01ARZ3NDEKTSV4RRFFQ69G5FAV PRIVMSG #lobby :once");
  const std::string again = late.receives(" PRIVMSG #lobby :once");
  const auto msgid = [](const std::string& line) {
    const std::size_t at = line.find("msgid=");
    return line.substr(at, line.find_first_of("; ", at) - at);
  };
  QVERIFY(!again.empty());
  QCOMPARE(msgid(again), msgid(first));
  QVERIFY(scene.otto.neverSees("once"));
}

void ResumeTest::anUnknownTokenIsRefused() {
  ServerHarness server;
  Peer peer = introduces(server, "maya", "0123456789abcdef0123456789abcdef");
  QVERIFY(peer.sees(":irc.test FAIL RESUME INVALID_TOKEN :"));
  QVERIFY(peer.sees(" 001 maya :"));
  peer.sends("RESUME 0123456789abcdef0123456789abcdef");
  QVERIFY(peer.sees(" 462 "));
}

void ResumeTest::whoSaidGoodbyeIsNotHeld_data() {
  QTest::addColumn<bool>("killed");
  QTest::newRow("quit") << false;
  QTest::newRow("too long a line") << true;
}

void ResumeTest::whoSaidGoodbyeIsNotHeld() {
  QFETCH(bool, killed);
  Scene scene;
  scene.maya.sendsBytes(killed ? std::string(40'000, 'x') : "QUIT :home\r\n");
  QVERIFY(scene.otto.sees(":maya!maya@127.0.0.1 QUIT :"));
  Peer back = introduces(scene.server, "maya", scene.token);
  QVERIFY(back.sees("NOTE RESUME EXPIRED"));
  QVERIFY(scene.otto.sees("JOIN #lobby"));
}

// The answer waits for the disk and input waits for the answer; meanwhile the connection breaks.
void ResumeTest::aGoodbyeBehindAQuestionIsOne() {
  if (std::getenv("PARLOR_LATE_LEDGER") != nullptr) QSKIP("the clock moves by itself");
  server::ServerConfig config = ServerHarness::lobby();
  config.history.commitDelay = Milliseconds(1000);
  ServerHarness harness(config, Keeps::OnDisk);
  Peer otto = harness.connect();
  otto.sends("NICK otto\r\nUSER otto 0 * :Otto");
  Peer maya = introduces(harness, "maya");
  for (int i = 0; i < 3; ++i) {
    harness.settle();
    harness.passes(Milliseconds(1500));
  }
  QVERIFY(otto.sees(":maya!maya@127.0.0.1 JOIN #lobby"));
  maya.sends("PRIVMSG #lobby :one last thing");
  maya.sends("CHATHISTORY LATEST #lobby * 5\r\nQUIT :that was it");
  harness.settle();
  maya.raw().reset();
  for (int i = 0; i < 40 && otto.neverSees(" QUIT "); ++i) harness.passes(Milliseconds(500));
  QVERIFY(otto.sees("PRIVMSG #lobby :one last thing"));
  QVERIFY(otto.sees(":maya!maya@127.0.0.1 QUIT :Quit: that was it"));
}

void ResumeTest::whoseConnectionLingersIsMovedOver() {
  Scene scene;
  Peer back = scene.returns();
  QVERIFY(scene.maya.sees("ERROR :Closing link: "));
  QVERIFY(scene.maya.isHungUp());
  QVERIFY(scene.otto.neverSees("maya"));
  back.sends("PRIVMSG #lobby :here");
  QVERIFY(scene.otto.sees("PRIVMSG #lobby :here"));
  QCOMPARE(scene.server.server().status().people, std::size_t{2});
}

void ResumeTest::aTokenIsGoodUntilTheNextOneIsUsed() {
  Scene scene;
  const std::string first = scene.token;
  scene.drops();
  Peer second = scene.returns();
  second.sends("PING on-its-way");  // shows nothing: the new token may have been lost all the same
  QVERIFY(second.sees("PONG"));
  second.raw().reset();
  const std::string next = scene.token;
  scene.token = first;
  Peer third = scene.returns();
  QCOMPARE(scene.token, first);
  third.raw().reset();
  scene.token = next;
  Peer again = scene.returns();
  again.raw().reset();
  scene.server.settle();
  Peer fourth = introduces(scene.server, "thief", first);
  QVERIFY(fourth.sees("FAIL RESUME INVALID_TOKEN"));
  Peer fifth = introduces(scene.server, "maya", scene.token);
  QVERIFY(fifth.sees(" 001 maya :"));
}

void ResumeTest::aLineSentTooEarlyIsNoAnswer() {
  Scene scene;
  const std::string first = scene.token;
  scene.drops();
  Peer second = scene.server.connect();
  second.sendsBytes("CAP REQ :parlor.chat/resume\r\nNICK x\r\nUSER x 0 * :x\r\nRESUME " + first +
                    "\r\nCAP END\r\nPING early\r\n");
  QVERIFY(second.sees("PONG"));
  second.raw().reset();
  scene.server.settle();
  Peer third = introduces(scene.server, "maya", first);
  QVERIFY(third.sees(" 001 maya :"));
  QVERIFY(third.sees("JOIN #lobby"));
}

void ResumeTest::otherPeopleCanWriteToTheHeld() {
  Scene scene;
  scene.drops();
  scene.otto.sends("PRIVMSG maya :are you there?");
  scene.otto.sends("PING x");
  QVERIFY(scene.otto.sees("PONG"));
  QVERIFY(scene.otto.neverSees("401"));
}

void ResumeTest::theHeldAreStillThere() {
  Scene scene;
  scene.drops();
  scene.otto.sends("NAMES #lobby");
  QVERIFY(scene.otto.receives(" 353 ").find("maya") != std::string::npos);
  scene.otto.sends("WHO maya");
  QVERIFY(scene.otto.sees(" maya H "));
  scene.otto.sends("WHOIS maya");
  QVERIFY(scene.otto.sees(" 317 otto maya "));
  scene.otto.sends("ISON maya");
  QVERIFY(scene.otto.sees("303 otto :maya"));
  QCOMPARE(scene.server.server().status().people, std::size_t{2});
}

void ResumeTest::theNameIsKept() {
  Scene scene;
  scene.drops();
  scene.otto.sends("NICK maya");
  QVERIFY(scene.otto.sees(" 433 otto maya :"));
  Peer other = introduces(scene.server, "maya");
  QVERIFY(other.sees(" 433 "));
  other.sends("NICK nora");
  QVERIFY(other.sees(" 001 nora :"));
  scene.server.passes(kHold);
  scene.otto.sends("NICK maya");
  QVERIFY(scene.otto.sees(" NICK maya"));
}

void ResumeTest::awayModesAndMonitorsStay() {
  Scene scene;
  scene.maya.sends("AWAY :lunch");
  scene.maya.sends("MODE maya +iw");
  scene.maya.sends("MONITOR + otto,nora");
  QVERIFY(scene.maya.sees(" 731 "));
  scene.drops();
  scene.otto.sends("PRIVMSG maya :hungry?");
  QVERIFY(scene.otto.sees(" 301 otto maya :lunch"));
  Peer back = introduces(scene.server, "maya", scene.token);
  QVERIFY(back.sees(" 221 maya +iw"));
  QVERIFY(back.sees(" 306 maya "));
  QVERIFY(back.sees(" 730 maya :otto!"));
  QVERIFY(back.sees(" 731 maya :nora"));
  Peer nora = scene.server.irc("nora");
  QVERIFY(back.sees(" 730 maya :nora!"));
}

void ResumeTest::roomsLeftMeanwhileAreNotReturnedTo() {
  Scene scene;
  scene.otto.sends("JOIN #build");
  scene.maya.sends("JOIN #build");
  QVERIFY(scene.otto.sees(":maya!maya@127.0.0.1 JOIN #build"));
  scene.drops();
  scene.otto.sends("KICK #build maya :later");
  QVERIFY(scene.otto.sees("KICK #build maya :later"));
  Peer back = introduces(scene.server, "maya", scene.token);
  QVERIFY(back.sees("JOIN #lobby"));
  QVERIFY(back.sees(" 366 "));
  QVERIFY(back.neverSees("JOIN #build"));
}

void ResumeTest::operatorsStayOperators() {
  Scene scene(Keeps::Nothing, withOperator());
  scene.maya.sends("OPER root secret");
  QVERIFY(scene.maya.sees(" 381 "));
  scene.drops();
  Peer back = scene.returns();
  back.sends("KILL otto :because");
  QVERIFY(scene.otto.sees("KILL otto"));
  QVERIFY(scene.otto.isHungUp());
}

// A restart takes the powers of operators; nothing may come before 001.
void ResumeTest::whatChangedIsToldAfterTheWelcome() {
  Scene scene(Keeps::OnDisk, withOperator());
  scene.maya.sends("OPER root secret");
  QVERIFY(scene.maya.sees(" 381 "));
  scene.maya.sends("PING x");
  QVERIFY(scene.maya.sees("PONG"));
  scene.server.restart();
  Peer back = introduces(scene.server, "maya", scene.token);
  QVERIFY(back.sees(" 001 maya :"));
  QVERIFY(back.sees(":maya!maya@127.0.0.1 MODE maya -o"));
  QVERIFY(back.neverSees(" 221 maya +o"));
  back.sends("KILL otto :because");
  QVERIFY(back.sees(" 481 maya "));
}

void ResumeTest::anOrdinaryClientIsNotHeld() {
  Scene scene;
  Peer nora = scene.server.irc("nora");
  QVERIFY(scene.otto.sees("nora!nora@127.0.0.1 JOIN"));
  nora.raw().reset();
  QVERIFY(scene.otto.sees("nora!nora@127.0.0.1 QUIT :connection reset"));
}

void ResumeTest::zeroSecondsHoldNobody() {
  server::ServerConfig config = ServerHarness::lobby();
  config.limits.resume = Milliseconds(0);
  Scene scene(Keeps::Nothing, config);
  scene.maya.raw().reset();
  QVERIFY(scene.otto.sees(":maya!maya@127.0.0.1 QUIT :connection reset"));
}

void ResumeTest::oneAddressCannotFillTheServer() {
  server::ServerConfig config = ServerHarness::lobby();
  config.pressure.exempt = {"10.0.0.0/8"};
  config.pressure.connectionsPerAddress = 2;
  config.pressure.floodBurst = 1000;
  ServerHarness server(config);
  for (int i = 0; i < 3; ++i) {
    Peer peer = introduces(server, "n" + std::to_string(i));
    QVERIFY(!tokenFrom(peer).empty());
    peer.raw().reset();
    server.settle();
  }
  QCOMPARE(server.server().status().people, std::size_t{2});
}

void ResumeTest::theServerMayEndMeanwhile() {
  Scene scene;
  scene.drops();
  bool done = false;
  scene.server.server().drain("closing", Milliseconds(1000), [&] { done = true; });
  QVERIFY(scene.otto.sees("ERROR :Closing link: closing"));
  QVERIFY(scene.otto.isHungUp());
  QVERIFY(scene.server.loop().until([&] { return done; }));
}

void ResumeTest::aRestartIsADropToo() {
  Scene scene(Keeps::OnDisk);
  scene.maya.sends("AWAY :lunch");
  scene.maya.sends("PING x");
  QVERIFY(scene.maya.sees("PONG"));
  scene.server.restart();
  Peer nora = scene.server.irc("nora");
  QVERIFY(nora.neverSees("maya"));
  Peer back = scene.returns();
  QVERIFY(!scene.token.empty());
  QVERIFY(nora.neverSees("maya"));
  back.sends("PRIVMSG #lobby :back");
  QVERIFY(nora.sees(":maya!maya@127.0.0.1 PRIVMSG #lobby :back"));
  scene.server.passes(kHold);
  QVERIFY(nora.neverSees("QUIT"));
}

void ResumeTest::afterARestartTheOthersLeave() {
  Scene scene(Keeps::OnDisk);
  scene.server.restart();
  QCOMPARE(scene.server.server().status().people, std::size_t{1});  // otto has no token
  Peer nora = scene.server.irc("nora");
  scene.server.passes(kHold - Milliseconds(1000));
  QVERIFY(nora.neverSees("QUIT"));
  scene.server.passes(Milliseconds(1000));
  QVERIFY(nora.sees(":maya!maya@127.0.0.1 QUIT :server restarted"));
}

void ResumeTest::aDeviceOutlivesARestart() {
  Scene scene(Keeps::OnDisk);
  scene.maya.sends("@parlor.chat/cid=01ARZ3NDEKTSV4RRFFQ69G5FAV PRIVMSG #lobby :once");
  QVERIFY(scene.maya.sees("PRIVMSG #lobby :once"));
  scene.server.restart();
  scene.server.passes(kHold);
  Peer nora = scene.server.irc("nora");
  Peer late = introduces(scene.server, "maya", scene.token);
  QVERIFY(late.sees("NOTE RESUME EXPIRED"));
  late.sends("@parlor.chat/cid=01ARZ3NDEKTSV4RRFFQ69G5FAV PRIVMSG #lobby :once");
  QVERIFY(late.sees(" PRIVMSG #lobby :once"));
  QVERIFY(nora.neverSees("once"));
}

QTEST_GUILESS_MAIN(ResumeTest)
#include "ResumeTest.moc"
