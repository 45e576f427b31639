// A message is said once: docs/extensions.md, parlor.chat/cid. And the numbers of a room's events
// (parlor.chat/seq) where a script of lines cannot show them.
#include <QtTest>

#include "store/MemoryLedger.h"
#include "support/ServerHarness.h"

using namespace parlor;
using namespace parlor::test;
using base::Milliseconds;

namespace {

constexpr char kAll[] =
    "parlor.chat/cid parlor.chat/seq parlor.chat/resume message-tags echo-message server-time "
    "labeled-response batch";
// Made as the clock of these tests begins: a store has what was sent lately at hand.
constexpr char kId[] = "01M7Z6M8Q2DEKTSV4RRFFQ69G5";
constexpr Milliseconds kCommit{1'000};

std::string say(const std::string& target, const std::string& text, const std::string& label = {},
                const std::string& id = kId, const std::string& verb = "PRIVMSG") {
  const std::string more = label.empty() ? "" : ";label=" + label;
  return "@parlor.chat/cid=" + id + more + ' ' + verb + ' ' + target + " :" + text;
}

std::string tagOf(const std::string& line, const std::string& key) {
  const std::size_t at = line.find(key + '=');
  if (at == std::string::npos) return {};
  const std::size_t begin = at + key.size() + 1;
  return line.substr(begin, line.find_first_of("; ", begin) - begin);
}

// Keeps nothing while it `fails`.
class FailingLedger final : public store::Ledger {
 public:
  void setCommitted(Committed handler) override { committed_ = std::move(handler); }
  void append(const chat::Event& event) override { memory_.append(event); }
  chat::BatchId seal() override {
    last_ = chat::BatchId(last_.number + 1);
    committed_(last_, fails ? base::Status(base::Error{"no space"}) : base::Status());
    return last_;
  }
  std::optional<store::SentMessage> findSent(std::string_view device,
                                             std::string_view cid) const override {
    return memory_.findSent(device, cid);
  }
  bool fails = false;

 private:
  store::MemoryLedger memory_;
  Committed committed_;
  chat::BatchId last_;
};

// Says all that a client of the Parlor kind says, and reads nothing.
Peer comes(ServerHarness& server, const std::string& token = {}) {
  Peer peer = server.connect();
  peer.sendsBytes(std::string("CAP REQ :") + kAll + "\r\nCAP REQ draft/multiline\r\n" +
                  "NICK maya\r\nUSER maya 0 * :maya\r\n" +
                  (token.empty() ? "" : "RESUME " + token + "\r\n") + "CAP END\r\n");
  server.settle();
  return peer;
}

server::ServerConfig slow() {
  server::ServerConfig config = ServerHarness::lobby();
  config.history.commitDelay = kCommit;
  return config;
}

}  // namespace

class RepeatTest : public QObject {
  Q_OBJECT

 private slots:
  void aRepeatHasTheFirstEchoAgain();
  void aRepeatToAPersonWhoIsGone();
  void aRepeatToARoomThatIsGone();
  void anotherMessageIsRefused_data();
  void anotherMessageIsRefused();
  void whatIsNoIdIsRefused_data();
  void whatIsNoIdIsRefused();
  void oneIdIsOneTarget();
  void anIdOfAnotherDeviceIsAnother();
  void aRefusedMessageMayBeSaidLater();
  void theAnswerWaitsForTheFirst();
  void aRepeatFromAnotherConnectionWaitsToo();
  void aRepeatOfWhatFailsIsNotKept();
  void whatComesWithAJoinHasNoNumber();
  void aRepeatAfterWeeksHasTheFirstEchoToo_data();
  void aRepeatAfterWeeksHasTheFirstEchoToo();
};

void RepeatTest::aRepeatHasTheFirstEchoAgain() {
  ServerHarness server;
  Peer otto = server.irc("otto");
  Peer maya = server.irc("maya", kAll);
  maya.sends(say("#lobby", "once", "a"));
  const std::string first = maya.receives("PRIVMSG #lobby :once");
  server.passes(Milliseconds(5'000));
  maya.sends("NICK nora");
  maya.sends(say("#LOBBY", "once", "b"));
  const std::string again = maya.receives("PRIVMSG #lobby :once");
  QCOMPARE(tagOf(again, "label"), std::string("b"));
  for (const char* key : {"msgid", "time", "parlor.chat/seq", "parlor.chat/cid"}) {
    QVERIFY(!tagOf(first, key).empty());
    QCOMPARE(tagOf(again, key), tagOf(first, key));
  }
  QVERIFY(otto.sees("once"));
  QVERIFY(otto.neverSees("once"));
}

void RepeatTest::aRepeatToAPersonWhoIsGone() {
  ServerHarness server;
  Peer otto = server.irc("otto");
  Peer maya = server.irc("maya", kAll);
  maya.sends(say("Otto", "psst", {}, kId, "NOTICE"));
  const std::string first = maya.receives("NOTICE otto :psst");
  otto.sends("QUIT");
  QVERIFY(otto.isHungUp());
  maya.sends(say("otto", "psst", "x", kId, "NOTICE"));
  const std::string again = maya.receives("NOTICE otto :psst");
  QCOMPARE(tagOf(again, "msgid"), tagOf(first, "msgid"));
  QCOMPARE(tagOf(again, "label"), std::string("x"));
}

void RepeatTest::aRepeatToARoomThatIsGone() {
  ServerHarness server;
  Peer maya = server.irc("maya", kAll);
  maya.sends("JOIN #brief");
  maya.sends(say("#brief", "once"));
  const std::string first = maya.receives("PRIVMSG #brief :once");
  maya.sends("PART #brief");
  maya.sends(say("#brief", "once", "x"));
  QCOMPARE(tagOf(maya.receives("PRIVMSG #brief :once"), "msgid"), tagOf(first, "msgid"));
  server.passes(Milliseconds(10));
  maya.sends("JOIN #brief");
  maya.sends(say("#brief", "once", "y"));
  QCOMPARE(tagOf(maya.receives("PRIVMSG #brief :once"), "msgid"), tagOf(first, "msgid"));
}

void RepeatTest::anotherMessageIsRefused_data() {
  QTest::addColumn<QString>("target");
  QTest::addColumn<QString>("text");
  QTest::addColumn<QString>("verb");
  QTest::newRow("text") << "#lobby"
                        << "twice"
                        << "PRIVMSG";
  QTest::newRow("room") << "#other"
                        << "once"
                        << "PRIVMSG";
  QTest::newRow("person") << "otto"
                          << "once"
                          << "PRIVMSG";
  QTest::newRow("operators") << "@#lobby"
                             << "once"
                             << "PRIVMSG";
  QTest::newRow("kind") << "#lobby"
                        << "once"
                        << "NOTICE";
}

void RepeatTest::anotherMessageIsRefused() {
  QFETCH(QString, target);
  QFETCH(QString, text);
  QFETCH(QString, verb);
  ServerHarness server;
  Peer otto = server.irc("otto");
  otto.sends("JOIN #other");
  server.passes(Milliseconds(10));
  Peer maya = server.irc("maya", kAll);
  maya.sends(say("#lobby", "once"));
  QVERIFY(otto.sees("once"));
  maya.sends(say(target.toStdString(), text.toStdString(), "x", kId, verb.toStdString()));
  const std::string line = maya.receives("FAIL");
  QCOMPARE(tagOf(line, "label"), std::string("x"));
  QVERIFY(line.find("FAIL " + verb.toStdString() + " CID_REUSED " + kId + " :") !=
          std::string::npos);
  QVERIFY(otto.neverSees("once"));
  QVERIFY(otto.neverSees("twice"));
}

void RepeatTest::whatIsNoIdIsRefused_data() {
  QTest::addColumn<QString>("id");
  QTest::addColumn<QString>("shown");
  QTest::newRow("short") << "01ARZ3"
                         << "01ARZ3";
  QTest::newRow("long") << "01ARZ3NDEKTSV4RRFFQ69G5FAVX"
                        << "01ARZ3NDEKTSV4RRFFQ69G5FAVX";
  QTest::newRow("small letters") << "01arz3ndektsv4rrffq69g5fav"
                                 << "01arz3ndektsv4rrffq69g5fav";
  QTest::newRow("a letter that is none") << "01ARZ3NDEKTSV4RRFFQ69G5FIL"
                                         << "01ARZ3NDEKTSV4RRFFQ69G5FIL";
  QTest::newRow("beyond 128 bits") << "8ZZZZZZZZZZZZZZZZZZZZZZZZZ"
                                   << "8ZZZZZZZZZZZZZZZZZZZZZZZZZ";
  QTest::newRow("none") << ""
                        << "*";
  QTest::newRow("a blank in it") << "01ARZ3\\sNDEK"
                                 << "*";
  QTest::newRow("a colon first") << ":::"
                                 << "*";
}

void RepeatTest::whatIsNoIdIsRefused() {
  QFETCH(QString, id);
  QFETCH(QString, shown);
  ServerHarness server;
  Peer otto = server.irc("otto");
  Peer maya = server.irc("maya", kAll);
  maya.sends(say("#lobby", "once", {}, id.toStdString()));
  QVERIFY(maya.sees("FAIL PRIVMSG CID_INVALID " + shown.toStdString() + " :"));
  QVERIFY(otto.neverSees("once"));
}

void RepeatTest::oneIdIsOneTarget() {
  ServerHarness server;
  Peer otto = server.irc("otto");
  Peer maya = server.irc("maya", kAll);
  maya.sends(say("#lobby,otto", "once"));
  QVERIFY(maya.sees(std::string("FAIL PRIVMSG CID_REUSED ") + kId));
  QVERIFY(otto.neverSees("once"));
}

void RepeatTest::anIdOfAnotherDeviceIsAnother() {
  ServerHarness server;
  Peer otto = server.irc("otto");
  Peer maya = server.irc("maya", kAll);
  Peer nora = server.irc("nora", kAll);
  maya.sends(say("#lobby", "of maya"));
  QVERIFY(otto.sees("of maya"));
  nora.sends(say("#lobby", "of nora"));
  QVERIFY(otto.sees("of nora"));
}

void RepeatTest::aRefusedMessageMayBeSaidLater() {
  ServerHarness server;
  Peer maya = server.irc("maya", kAll);
  maya.sends(say("otto", "hello"));
  QVERIFY(maya.sees(" 401 "));
  Peer otto = server.irc("otto");
  maya.sends(say("otto", "hello"));
  QVERIFY(otto.sees("hello"));
}

void RepeatTest::theAnswerWaitsForTheFirst() {
  ServerHarness server(slow());
  Peer maya = server.connect();
  maya.sendsBytes(std::string("CAP REQ :") + kAll +
                  "\r\nNICK maya\r\nUSER maya 0 * :maya\r\nCAP END\r\n");
  server.settle();
  server.passes(kCommit);
  QVERIFY(maya.sees(" 366 "));
  maya.sends(say("#lobby", "once", "a"));
  server.settle();
  maya.sends(say("#lobby", "once", "b"));
  maya.sends("PING behind");
  server.settle();
  QVERIFY(maya.neverSees("once"));
  server.passes(kCommit);
  const std::string first = maya.receives("once"), again = maya.receives("once");
  QCOMPARE(tagOf(first, "label"), std::string("a"));
  QCOMPARE(tagOf(again, "label"), std::string("b"));
  QCOMPARE(tagOf(again, "msgid"), tagOf(first, "msgid"));
  QVERIFY(maya.sees("PONG"));
}

void RepeatTest::aRepeatFromAnotherConnectionWaitsToo() {
  ServerHarness server(slow());
  Peer maya = comes(server);
  server.passes(kCommit);
  const std::string line = maya.receives("RESUME TOKEN ");
  const std::string token = line.substr(line.find("TOKEN ") + 6, 32);
  maya.sends(say("#lobby", "once", "a"));
  server.settle();
  Peer back = comes(server, token);
  back.sends(say("#lobby", "once", "b"));
  server.settle();
  QVERIFY(back.neverSees("once"));
  server.passes(kCommit);
  const std::string again = back.receives("once");
  QCOMPARE(tagOf(again, "label"), std::string("b"));
  QVERIFY(back.neverSees("once"));
}

void RepeatTest::aRepeatOfWhatFailsIsNotKept() {
  FailingLedger ledger;
  ServerHarness server(slow(), ledger);
  Peer maya = server.connect();
  maya.sendsBytes(std::string("CAP REQ :") + kAll +
                  "\r\nNICK maya\r\nUSER maya 0 * :maya\r\nCAP END\r\n");
  server.settle();
  server.passes(kCommit);
  QVERIFY(maya.sees(" 366 "));
  ledger.fails = true;
  maya.sends(say("#lobby", "once", "a"));
  server.settle();
  maya.sends(say("#lobby", "once", "b"));
  server.settle();
  server.passes(kCommit);
  QCOMPARE(tagOf(maya.receives("FAIL PRIVMSG NOT_KEPT #lobby :"), "label"), std::string("a"));
  QCOMPARE(tagOf(maya.receives("FAIL PRIVMSG NOT_KEPT #lobby :"), "label"), std::string("b"));
}

void RepeatTest::whatComesWithAJoinHasNoNumber() {
  ServerHarness server;
  Peer maya = server.irc("maya", std::string(kAll) + " away-notify");
  Peer otto = server.irc("otto");
  otto.sends("AWAY :lunch");
  otto.sends("PART #lobby");
  QVERIFY(maya.sees("PART #lobby"));
  otto.sends("JOIN #lobby");
  QVERIFY(!tagOf(maya.receives("JOIN #lobby"), "parlor.chat/seq").empty());
  const std::string away = maya.receives("AWAY :lunch");
  QVERIFY(!away.empty());
  QCOMPARE(tagOf(away, "parlor.chat/seq"), std::string());
}

void RepeatTest::aRepeatAfterWeeksHasTheFirstEchoToo_data() {
  QTest::addColumn<bool>("lines");
  QTest::newRow("a line") << false;
  QTest::newRow("several lines") << true;
}

// Long out of memory, and never said again. What is new under an old id is.
void RepeatTest::aRepeatAfterWeeksHasTheFirstEchoToo() {
  QFETCH(bool, lines);
  ServerHarness server(Keeps::OnDisk);
  Peer maya = comes(server);
  const std::string line = maya.receives("RESUME TOKEN ");
  const std::string token = line.substr(line.find("TOKEN ") + 6, 32);
  const auto said = [&](Peer& peer, const std::string& text, const std::string& label,
                        const std::string& id) {
    if (!lines) return peer.sends(say("#lobby", text, label, id));
    peer.sends("@label=" + label + ";parlor.chat/cid=" + id + " BATCH +1 draft/multiline #lobby");
    peer.sends("@batch=1 PRIVMSG #lobby :" + text);
    peer.sends("BATCH -1");
  };
  said(maya, "once", "a", kId);
  const std::string first = maya.receives("#lobby :once");
  QVERIFY(!tagOf(first, "msgid").empty());
  server.settle();
  server.loop().clock.advance(Milliseconds(20LL * 24 * 3600 * 1000));
  server.restart();
  Peer otto = server.irc("otto", "draft/chathistory");
  Peer back = comes(server, token);
  QVERIFY(back.sees(" 366 "));
  said(back, "once", "b", kId);
  const std::string again = back.receives("#lobby :once");
  QCOMPARE(tagOf(again, "label"), std::string("b"));
  for (const char* key : {"msgid", "time", "parlor.chat/seq"}) {
    QCOMPARE(tagOf(again, key), tagOf(first, key));
  }
  said(back, "other words", "c", kId);
  QCOMPARE(tagOf(back.receives("FAIL PRIVMSG CID_REUSED"), "label"), std::string("c"));
  said(back, "something new", "d", "01M7Z6M8Q2DEKTSV4RRFFQ69G6");
  QCOMPARE(tagOf(back.receives("#lobby :something new"), "label"), std::string("d"));
  QVERIFY(otto.sees("#lobby :something new"));
  QVERIFY(otto.neverSees("once"));
}

QTEST_GUILESS_MAIN(RepeatTest)
#include "RepeatTest.moc"
