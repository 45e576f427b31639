// The server end to end, in process: who calls, who hears, how it ends.
#include "server/Server.h"

#include <QtTest>

#include "support/ServerHarness.h"

using namespace parlor;
using namespace parlor::test;
using base::Milliseconds;

class ServerTest : public QObject {
  Q_OBJECT

 private slots:
  void anIrcClientRegistersAndIsPutIntoTheOnlyRoom();
  void silenceIsGreetedAsAPerson();
  void nothingIsSentBeforeTheKindIsKnown();
  void aPersonWhoTypesAtOnceIsHeard();
  void bothDialectsTalkInOneRoom();
  void aLineWithoutAnEndIsSaid();
  void byeEndsPolitely();
  void aHalfClosedPeerIsServed();
  void aResetIsToldToTheOthers();
  void httpIsRefused();
  void tlsIsClosed();
  void aLateHandshakeBecomesIrc();
  void whoIsSilentListensAndIsShownLater();
  void whoSpeaksIsShownAtOnce();
  void whoLeavesUnseenWasNeverThere();
  void aLateHandshakeShowsNoGuest();
  void whoMayNotComeInIsToldWhy_data();
  void whoMayNotComeInIsToldWhy();
  void aPoliteLeaveHasThePlainReason();
  void aTerminalIsToldInItsLanguage();
  void aTerminalIsToldWhatBecameOfACommand();
  void whatTheConfigurationBroughtWasSetByTheServer();
  void registrationHasADeadline();
  void aSilentIrcPeerIsPingedThenDropped();
  void drainSaysGoodbye();
  void theHostSpeaks();
  void echoAndShout();
};

void ServerTest::anIrcClientRegistersAndIsPutIntoTheOnlyRoom() {
  ServerHarness harness;
  Peer maya = harness.connect();
  maya.sends("NICK maya");
  maya.sends("USER maya 0 * :Maya");
  QVERIFY(maya.sees(":irc.test 001 maya :Welcome"));
  QVERIFY(maya.sees(" 005 maya "));
  QVERIFY(maya.sees(" 422 maya :"));
  QVERIFY(maya.sees(":maya!maya@127.0.0.1 JOIN #lobby"));
  QVERIFY(maya.sees(" 353 maya = #lobby :maya"));
  QVERIFY(maya.sees(" 366 maya #lobby :"));
}

void ServerTest::silenceIsGreetedAsAPerson() {
  ServerHarness harness;
  Peer otto = harness.connect();
  harness.passes(Milliseconds(300));
  QVERIFY(otto.everything().empty());
  harness.passes(Milliseconds(100));
  QVERIFY(otto.sees("* Welcome to lobby on Test. You are guest-"));
  QVERIFY(otto.sees("* Type to talk;"));
}

void ServerTest::nothingIsSentBeforeTheKindIsKnown() {
  ServerHarness harness;
  Peer peer = harness.connect();
  peer.sendsBytes("NI");
  harness.passes(Milliseconds(500));
  QVERIFY(peer.everything().empty());
  peer.sendsBytes("CK maya\r\nUSER maya 0 * :Maya\r\n");
  QVERIFY(peer.sees(" 001 maya "));
}

void ServerTest::aPersonWhoTypesAtOnceIsHeard() {
  ServerHarness harness;
  Peer maya = harness.irc("maya");
  Peer otto = harness.connect();
  otto.sends("hello all");
  QVERIFY(otto.sees("* Welcome to lobby on Test."));
  QVERIFY(maya.sees(" JOIN #lobby"));
  QVERIFY(maya.sees(" PRIVMSG #lobby :hello all"));
}

void ServerTest::bothDialectsTalkInOneRoom() {
  ServerHarness harness;
  Peer maya = harness.irc("maya");
  Peer otto = harness.plain();
  maya.sends("PRIVMSG #lobby :morning");
  QVERIFY(otto.sees("] <maya> morning"));
  otto.sends("/nick otto");
  QVERIFY(otto.sees("* You are now otto."));
  QVERIFY(maya.sees(" NICK otto"));
  otto.sends("/me waves");
  QVERIFY(
      maya.sees(":otto!guest@127.0.0.1 PRIVMSG #lobby :\x01"
                "ACTION waves\x01"));
  QVERIFY(otto.neverSees("waves"));
}

void ServerTest::aLineWithoutAnEndIsSaid() {
  ServerHarness harness;
  Peer maya = harness.irc("maya");
  Peer otto = harness.plain();
  otto.sendsBytes("no end");
  QVERIFY(maya.neverSees("no end"));
  harness.passes(Milliseconds(200));
  QVERIFY(maya.sees(" PRIVMSG #lobby :no end"));
}

void ServerTest::byeEndsPolitely() {
  ServerHarness harness;
  Peer maya = harness.irc("maya");
  Peer otto = harness.plain();
  otto.sendsBytes("one\nBye\n");
  QVERIFY(otto.isHungUp());
  QVERIFY(maya.sees("PRIVMSG #lobby :one"));
  QVERIFY(maya.sees(" QUIT :"));
}

void ServerTest::aHalfClosedPeerIsServed() {
  ServerHarness harness;
  Peer maya = harness.irc("maya");
  Peer otto = harness.connect();
  otto.sendsBytes("hi");
  otto.raw().shutdownWrite();
  QVERIFY(otto.sees("* Welcome to lobby"));
  QVERIFY(maya.sees("PRIVMSG #lobby :hi"));
  QVERIFY(otto.isHungUp());
}

void ServerTest::aResetIsToldToTheOthers() {
  ServerHarness harness;
  Peer maya = harness.plain();
  Peer otto = harness.irc("otto");
  QVERIFY(maya.sees("* otto joined"));
  otto.raw().reset();
  QVERIFY(maya.sees("* otto left: connection reset"));
}

void ServerTest::httpIsRefused() {
  ServerHarness harness;
  Peer browser = harness.connect();
  browser.sends("GET / HTTP/1.1");
  QVERIFY(browser.sees("HTTP/1.1 400 "));
  QVERIFY(browser.isHungUp());
}

void ServerTest::tlsIsClosed() {
  ServerHarness harness;
  Peer peer = harness.connect();
  peer.sendsBytes("\x16\x03\x01");
  QVERIFY(peer.isHungUp());
}

void ServerTest::aLateHandshakeBecomesIrc() {
  ServerHarness harness;
  Peer peer = harness.plain();
  peer.sends("NICK late");
  peer.sends("USER late 0 * :Late");
  QVERIFY(peer.sees(" 001 late :"));
  QCOMPARE(harness.server().status().byPlain, std::size_t{0});
}

void ServerTest::registrationHasADeadline() {
  ServerHarness harness;
  Peer peer = harness.connect();
  peer.sends("NICK slow");
  harness.settle();
  harness.passes(Milliseconds(29'000));
  peer.sends("PING x");
  QVERIFY(peer.sees("PONG"));
  harness.passes(Milliseconds(1'000));
  QVERIFY(peer.sees("ERROR :"));
  QVERIFY(peer.isHungUp());
}

void ServerTest::aSilentIrcPeerIsPingedThenDropped() {
  ServerHarness harness;
  Peer otto = harness.plain();
  Peer maya = harness.irc("maya");
  harness.passes(Milliseconds(90'000));
  QVERIFY(maya.sees("PING"));
  harness.passes(Milliseconds(60'000));
  QVERIFY(otto.sees("* maya left: ping timeout: 150 seconds"));
  QVERIFY(maya.isHungUp());
}

void ServerTest::drainSaysGoodbye() {
  ServerHarness harness;
  Peer maya = harness.irc("maya");
  Peer otto = harness.plain();
  bool done = false;
  harness.server().drain("going down", Milliseconds(5000), [&] { done = true; });
  QVERIFY(maya.sees("ERROR :Closing link: going down"));
  QVERIFY(otto.sees("* Goodbye: going down"));
  QVERIFY(maya.isHungUp() && otto.isHungUp());
  harness.settle();
  QVERIFY(done);
}

void ServerTest::theHostSpeaks() {
  ServerHarness harness;
  std::vector<std::string> shown;
  harness.server().setOperatorOutput([&](std::string_view line) { shown.emplace_back(line); });
  Peer maya = harness.irc("maya");
  harness.server().operatorLine("welcome");
  QVERIFY(maya.sees(":host!host@irc.test PRIVMSG #lobby :welcome"));
  harness.server().operatorLine("/kick maya enough");
  QVERIFY(maya.sees(":host!host@irc.test KICK #lobby maya :enough"));
  harness.settle();
  QVERIFY(std::find(shown.begin(), shown.end(), "* maya joined") != shown.end());
}

void ServerTest::echoAndShout() {
  server::ServerConfig config = ServerHarness::lobby();
  config.listeners = {{server::ListenerKind::Echo, "127.0.0.1", 0, {}},
                      {server::ListenerKind::Shout, "127.0.0.1", 0, {}}};
  ServerHarness harness(config);
  Peer echo = harness.connect(0);
  echo.sends("Hello");
  QCOMPARE(echo.receives("Hello"), std::string("Hello"));
  Peer shout = harness.connect(1);
  shout.sends("Hello");
  QVERIFY(shout.sees("HELLO"));
}

namespace {

server::ServerConfig withListeners() {
  server::ServerConfig config = ServerHarness::lobby();
  config.timeouts.introduce = Milliseconds(2'000);
  return config;
}

}  // namespace

void ServerTest::whoIsSilentListensAndIsShownLater() {
  ServerHarness harness(withListeners());
  Peer maya = harness.irc("maya");
  Peer guest = harness.connect();
  harness.passes(Milliseconds(400));
  const std::string welcome = guest.receives("* Welcome to lobby on Test. You are ");
  QVERIFY(welcome.ends_with("Here: maya."));
  QVERIFY(maya.neverSees("guest"));
  maya.sends("PRIVMSG #lobby :morning");
  QVERIFY(guest.sees("] <maya> morning"));
  maya.sends("NICK nora");
  QVERIFY(guest.sees("* maya is now nora"));
  harness.passes(Milliseconds(2'000));
  const std::string name = welcome.substr(welcome.find("guest-"), 10);
  QVERIFY(maya.sees(":" + name + "!guest@127.0.0.1 JOIN #lobby"));
  maya.sends("PRIVMSG #lobby :there you are");
  QVERIFY(guest.sees("] <nora> there you are"));
  QVERIFY(guest.neverSees("there you are"));
}

void ServerTest::whoSpeaksIsShownAtOnce() {
  ServerHarness harness(withListeners());
  Peer maya = harness.irc("maya");
  Peer guest = harness.connect();
  harness.passes(Milliseconds(400));
  QVERIFY(guest.sees("* Welcome"));
  guest.sends("");
  QVERIFY(maya.neverSees("guest"));
  guest.sends("hello");
  QVERIFY(maya.sees("JOIN #lobby"));
  QVERIFY(maya.sees("PRIVMSG #lobby :hello"));
}

void ServerTest::whoLeavesUnseenWasNeverThere() {
  ServerHarness harness(withListeners());
  Peer maya = harness.irc("maya");
  Peer polite = harness.connect(), sudden = harness.connect(), ended = harness.connect();
  harness.passes(Milliseconds(400));
  polite.sends("bye");
  QVERIFY(polite.sees("* Goodbye."));
  QVERIFY(polite.isHungUp());
  sudden.raw().reset();
  ended.raw().shutdownWrite();
  QVERIFY(ended.isHungUp());
  harness.passes(Milliseconds(3'000));
  maya.sends("PRIVMSG #lobby :anybody?");
  QVERIFY(maya.neverSees("guest"));
}

void ServerTest::aLateHandshakeShowsNoGuest() {
  ServerHarness harness(withListeners());
  Peer maya = harness.irc("maya");
  Peer otto = harness.connect();
  harness.passes(Milliseconds(400));
  QVERIFY(otto.sees("* Welcome"));
  otto.sends("NICK otto");
  otto.sends("USER otto 0 * :Otto");
  QVERIFY(otto.sees(" 001 otto "));
  QVERIFY(maya.neverSees("guest"));
  QVERIFY(maya.sees(":otto!otto@127.0.0.1 JOIN #lobby"));
}

void ServerTest::whoMayNotComeInIsToldWhy_data() {
  QTest::addColumn<int>("kind");
  QTest::addColumn<QString>("begins");
  QTest::newRow("auto") << static_cast<int>(server::ListenerKind::Auto) << "ERROR :";
  QTest::newRow("irc") << static_cast<int>(server::ListenerKind::Irc) << "ERROR :";
  QTest::newRow("plain") << static_cast<int>(server::ListenerKind::Plain) << "* ";
}

void ServerTest::whoMayNotComeInIsToldWhy() {
  QFETCH(int, kind);
  QFETCH(QString, begins);
  server::ServerConfig config = ServerHarness::lobby();
  config.listeners[0].kind = static_cast<server::ListenerKind>(kind);
  config.pressure.exempt = {"10.0.0.0/8"};
  config.pressure.connectionsPerAddress = 1;
  ServerHarness harness(config);
  Peer first = harness.connect();
  Peer second = harness.connect();
  const std::string line = second.receives("too many connections from 127.0.0.1 (at most 1)");
  QVERIFY(line.starts_with(begins.toStdString()));
  QVERIFY(second.isHungUp());
  QVERIFY(!first.raw().sawEnd());
}

void ServerTest::aPoliteLeaveHasThePlainReason() {
  ServerHarness harness;
  Peer guest = harness.plain();
  for (const std::string quit : {"QUIT", "QUIT :home"}) {
    Peer otto = harness.irc("otto");
    QVERIFY(guest.sees("* otto joined"));
    otto.sends(quit);
    const std::string line = guest.receives("* otto left");
    QCOMPARE(line, std::string(quit == "QUIT" ? "* otto left" : "* otto left: home"));
  }
}

void ServerTest::aTerminalIsToldInItsLanguage() {
  server::ServerConfig config = ServerHarness::lobby();
  config.language = "zh_CN";
  config.password = "sesame";
  ServerHarness harness(config);
  const auto asked = [&] {
    Peer peer = harness.connect();
    harness.passes(base::Milliseconds(400));
    return peer;
  };
  Peer guest = asked();
  QVERIFY(guest.sees("* 此服务器需要密码"));
  guest.sends("sesame");
  guest.sends("/nick 9lives");
  QVERIFY(guest.sees("* 9lives 不能用作名字：不能以数字或连字符开头"));
  Peer other = asked();
  for (int i = 0; i < 3; ++i) other.sends("open");
  QVERIFY(other.sees("* 再见：密码错误"));
  Peer browser = harness.connect();
  browser.sendsBytes("GET / HTTP/1.1\r\n\r\n");
  QVERIFY(browser.sees("这是聊天服务器"));
}

namespace {
server::ServerConfig withDen() {
  server::ServerConfig config = ServerHarness::lobby();
  config.rooms.push_back({.name = "den", .topic = "Mind the gap"});
  return config;
}
}  // namespace

void ServerTest::aTerminalIsToldWhatBecameOfACommand() {
  ServerHarness harness(withDen());
  Peer guest = harness.plain();
  guest.sends("/join den");
  QVERIFY(guest.sees("* You are in den now. Nobody else is here yet."));
  QVERIFY(guest.sees("* Topic: Mind the gap"));
  guest.sends("/mode");
  QVERIFY(guest.sees("* den: +nt"));
  guest.sends("/mode +z");
  QVERIFY(guest.sees("* There is no mode z."));
  guest.sends("/nick nina");
  guest.sends("/whois nina");
  QCOMPARE(guest.receives("* nina: "), std::string("* nina: guest@127.0.0.1"));
  guest.sends("/part");
  QVERIFY(guest.sees("* You left den."));
  guest.sends("to nobody");
  QVERIFY(guest.sees("* You are in no room; /join ROOM takes you to one."));
}

void ServerTest::whatTheConfigurationBroughtWasSetByTheServer() {
  ServerHarness harness(withDen());
  Peer maya = harness.irc("maya");
  maya.sends("JOIN #den");
  QVERIFY(maya.sees(" 332 maya #den :Mind the gap"));
  QVERIFY(maya.sees(" 333 maya #den irc.test "));
}

QTEST_GUILESS_MAIN(ServerTest)
#include "ServerTest.moc"
