#include <QtTest>

#include "ClientHarness.h"
#include "io/Connector.h"

using namespace parlor;
using namespace parlor::client;
using parlor::test::ClientHarness;

// From JoinNetwork to the room, and everything that can go wrong on the way.
class JoinTest : public QObject {
  Q_OBJECT

 private:
  struct Failure {
    std::string field, text;
  };
  static Failure failureOf(ClientHarness& harness) {
    const auto failed = harness.waitFor<RequestFailed>();
    return failed ? Failure{failed->field, failed->text} : Failure{"none", ""};
  }
  static Failure failureAfter(const std::string& answer);

 private slots:
  void joinsAPlainServer();
  void negotiatesCapabilities();
  void asksAgainOneByOneAfterANak();
  void tellsNothingOfANetworkThatFails();
  void namesTheFieldThatIsWrong_data();
  void namesTheFieldThatIsWrong();
  void saysWhenNobodyListens();
  void saysWhenTheNameIsUnknown();
  void saysWhenItIsNoChatServer_data();
  void saysWhenItIsNoChatServer();
  void saysWhenTheServerIsSilent();
  void refusesTls();
  void readsOverAGreetingForTerminals();
  void joinsWhatItCanOfSeveralRooms();
  void answersPing();
  void survivesCapLoops();
  void leavesPolitely();
  void leavesAServerThatDoesNotLetGo();
  void drains();
  void adoptsAConnection();
};

void JoinTest::joinsAPlainServer() {
  ClientHarness harness;
  const BufferId lobby = harness.joinLobby();
  QVERIFY(lobby);
  QCOMPARE(lobby, harness.buffer("#lobby"));
  QCOMPARE(harness.members(lobby), (std::vector<std::string>{"@maya", "rex"}));
  const auto features = harness.told<FeaturesChanged>().back();
  QVERIFY(!features.echo && !features.history && !features.parlor && !features.typing);
  QVERIFY(features.lineBytes > 300 && features.lineBytes < 510);
  QCOMPARE(harness.told<LinkStateChanged>().back().state, LinkState::Online);
  QCOMPARE(harness.told<SelfChanged>().back().nick, std::string("rex"));
}

void JoinTest::negotiatesCapabilities() {
  ClientHarness harness;
  harness.client->handle(harness.request());
  QVERIFY(!harness.said("CAP LS 302").empty());
  harness.server.send(
      ":s CAP * LS * :message-tags batch sasl=PLAIN\n"
      ":s CAP * LS :echo-message example.org/unknown draft/multiline=max-bytes=99");
  const std::string wanted = harness.said("CAP REQ");
  for (const char* name : {"message-tags", "batch", "echo-message", "draft/multiline"}) {
    QVERIFY2(wanted.find(name) != std::string::npos, name);
  }
  QVERIFY(wanted.find("sasl") == std::string::npos && wanted.find("example") == std::string::npos);
  harness.server.send(":s CAP * ACK :" + wanted.substr(wanted.find(':') + 1));
  QVERIFY(!harness.said("CAP END").empty());
}

void JoinTest::asksAgainOneByOneAfterANak() {
  ClientHarness harness;
  harness.client->handle(harness.request());
  harness.said("USER");
  harness.server.send(":s CAP * LS :batch echo-message");
  harness.said("CAP REQ");
  harness.server.send(":s CAP * NAK :batch echo-message");
  QVERIFY(!harness.said("CAP REQ batch").empty());
  QVERIFY(!harness.said("CAP REQ echo-message").empty());
  harness.server.send(":s CAP * ACK :batch\n:s CAP * NAK :echo-message");
  QVERIFY(!harness.said("CAP END").empty());
}

JoinTest::Failure JoinTest::failureAfter(const std::string& answer) {
  ClientHarness harness;
  harness.client->handle(harness.request());
  harness.said("USER");
  harness.server.send(answer);
  return failureOf(harness);
}

void JoinTest::tellsNothingOfANetworkThatFails() {
  ClientHarness harness;
  harness.client->handle(harness.request());
  harness.said("USER");
  harness.server.send(":s 433 * rex :Nickname is already in use");
  QCOMPARE(failureOf(harness).field, std::string("nick"));
  harness.settle();
  QVERIFY(harness.told<NetworkAdded>().empty());
  QVERIFY(harness.told<BufferOpened>().empty());
  QVERIFY(!harness.server.isConnected());
  harness.advance(std::chrono::minutes(5));
  QCOMPARE(harness.server.connections(), 1);
}

void JoinTest::namesTheFieldThatIsWrong_data() {
  QTest::addColumn<QByteArray>("answer");
  QTest::addColumn<QByteArray>("field");
  QTest::addColumn<QByteArray>("text");
  const QByteArray in = ":s 001 rex :Hi\n:s 005 rex CHANTYPES=# :ok\n:s 422 rex :no\n";
  QTest::newRow("taken") << QByteArray(":s 433 * rex :In use") << QByteArray("nick")
                         << QByteArray("is taken");
  QTest::newRow("bad nick") << QByteArray(":s 432 * rex :Erroneous") << QByteArray("nick")
                            << QByteArray("Erroneous");
  QTest::newRow("password") << QByteArray(":s 464 rex :Password incorrect")
                            << QByteArray("password") << QByteArray("asks for a password");
  QTest::newRow("banned") << QByteArray(":s 465 rex :Go away") << QByteArray("address")
                          << QByteArray("Go away");
  QTest::newRow("error") << QByteArray("ERROR :Server is full") << QByteArray("")
                         << QByteArray("Server is full");
  QTest::newRow("no such room") << in + ":s 403 rex #lobby :No such channel" << QByteArray("room")
                                << QByteArray("No such channel");
  QTest::newRow("bad name") << in + ":s 479 rex #lobby :Illegal name" << QByteArray("room")
                            << QByteArray("Illegal name");
  QTest::newRow("key") << in + ":s 475 rex #lobby :Cannot join (+k)" << QByteArray("password")
                       << QByteArray("+k");
  QTest::newRow("FAIL JOIN") << in + "FAIL JOIN CHANNEL_RESTRICTED #lobby :Not today"
                             << QByteArray("room") << QByteArray("Not today");
}

void JoinTest::namesTheFieldThatIsWrong() {
  QFETCH(QByteArray, answer);
  QFETCH(QByteArray, field);
  QFETCH(QByteArray, text);
  const Failure failure = failureAfter(answer.toStdString());
  QCOMPARE(failure.field, field.toStdString());
  QVERIFY2(failure.text.find(text.toStdString()) != std::string::npos, failure.text.c_str());
}

void JoinTest::saysWhenNobodyListens() {
  ClientHarness harness;
  harness.server.stopListening();
  harness.client->handle(harness.request());
  const Failure failure = failureOf(harness);
  QCOMPARE(failure.field, std::string("address"));
  QVERIFY2(failure.text.find("refused") != std::string::npos, failure.text.c_str());
}

void JoinTest::saysWhenTheNameIsUnknown() {
  ClientHarness harness;
  auto request = harness.request();
  request.host = "no such host.invalid";
  harness.client->handle(request);
  const Failure failure = failureOf(harness);
  QCOMPARE(failure.field, std::string("address"));
  QVERIFY2(failure.text.find("no such host.invalid") != std::string::npos, failure.text.c_str());
}

void JoinTest::saysWhenItIsNoChatServer_data() {
  QTest::addColumn<QByteArray>("greeting");
  QTest::newRow("http") << QByteArray("HTTP/1.1 400 Bad Request\r\n\r\n");
  QTest::newRow("ssh") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n");
  QTest::newRow("smtp") << QByteArray("220 mail.example.org ESMTP\r\n");
  QTest::newRow("tls alert") << QByteArray("\x15\x03\x01\x00\x02\x02\x0a", 7);
  QTest::newRow("escape") << QByteArray("\x1b[2J\x1b]0;x\x07\n");
}

void JoinTest::saysWhenItIsNoChatServer() {
  QFETCH(QByteArray, greeting);
  ClientHarness harness;
  harness.client->handle(harness.request());
  harness.said("USER");
  harness.server.sendRaw(greeting.toStdString());
  harness.settle();
  harness.server.close();
  const Failure failure = failureOf(harness);
  QCOMPARE(failure.field, std::string("address"));
  QVERIFY2(failure.text.find("no chat server") != std::string::npos, failure.text.c_str());
  QVERIFY(failure.text.find('\x1b') == std::string::npos);
}

void JoinTest::saysWhenTheServerIsSilent() {
  ClientHarness harness;
  harness.client->handle(harness.request());
  harness.said("USER");
  harness.advance(std::chrono::seconds(31));
  const Failure failure = failureOf(harness);
  QCOMPARE(failure.field, std::string("address"));
  QVERIFY2(failure.text.find("does not answer") != std::string::npos, failure.text.c_str());
}

void JoinTest::refusesTls() {
  ClientHarness harness;
  auto request = harness.request();
  request.tls = true;
  harness.client->handle(request);
  QCOMPARE(failureOf(harness).field, std::string("address"));
  QCOMPARE(harness.server.connections(), 0);
}

void JoinTest::readsOverAGreetingForTerminals() {
  ClientHarness harness;
  harness.client->handle(harness.request());
  harness.said("USER");
  harness.server.sendRaw(
      "* Welcome to lobby on vm. You are guest-1519. Here: maya.\n"
      "[14:02:11] <maya> (earlier) hello\n");
  harness.settle();
  harness.acceptRegistration();
  harness.settle();
  QCOMPARE(harness.told<LinkStateChanged>().back().state, LinkState::Online);
}

void JoinTest::joinsWhatItCanOfSeveralRooms() {
  ClientHarness harness;
  harness.client->handle(harness.request({"#one", "#two"}));
  harness.acceptRegistration();
  harness.said("JOIN #two");
  harness.server.send(":s 474 rex #one :Banned\n:rex!r@h JOIN #two\n:s 366 rex #two :End");
  const auto completed = harness.waitFor<JoinCompleted>();
  QVERIFY(completed);
  QCOMPARE(completed->buffer, harness.buffer("#two"));
  QVERIFY(harness.told<RequestFailed>().empty());
  harness.settle();
  QCOMPARE(harness.shown(harness.buffer("test")), std::vector<std::string>{"error Banned: #one"});
}

void JoinTest::answersPing() {
  ClientHarness harness;
  harness.joinLobby();
  harness.server.send("PING :a b");
  QCOMPARE(harness.said("PONG"), std::string("PONG :a b"));
}

void JoinTest::survivesCapLoops() {
  ClientHarness harness;
  harness.client->handle(harness.request());
  harness.said("USER");
  std::string flood;
  for (int i = 0; i < 3000; ++i) flood += ":s CAP * LS * :batch echo-message\n";
  for (int i = 0; i < 3000; ++i) flood += ":s CAP * NEW :batch\n:s CAP * NAK :batch echo-message\n";
  harness.server.send(flood + "CAP\nCAP *\nCAP * ACK\n:s CAP * LS :\n:s CAP * LS :");
  harness.settle();
  QVERIFY(harness.server.received.size() < 100);
  harness.server.send(":s 001 rex :Hi\n:s 422 rex :no");
  harness.acceptJoin("#lobby");
  QVERIFY(harness.waitFor<JoinCompleted>());
}

void JoinTest::leavesPolitely() {
  ClientHarness harness;
  harness.joinLobby();
  harness.server.letsGo = false;
  harness.client->handle(LeaveNetwork{NetworkId(1), "gone fishing"});
  QCOMPARE(harness.said("QUIT"), std::string("QUIT :gone fishing"));
  QVERIFY(harness.waitFor<NetworkRemoved>());
  harness.server.send("ERROR :Quit");
  harness.settle();
  QVERIFY(harness.server.isConnected());  // it is for the server to end it
  harness.server.close();
  harness.advance(std::chrono::minutes(5));
  QCOMPARE(harness.server.connections(), 1);
}

void JoinTest::leavesAServerThatDoesNotLetGo() {
  ClientHarness harness;
  harness.joinLobby();
  harness.server.letsGo = false;
  harness.client->handle(LeaveNetwork{NetworkId(1), ""});
  QVERIFY(!harness.said("QUIT").empty());
  harness.advance(std::chrono::seconds(1));
  QVERIFY(harness.runUntil([&] { return !harness.server.isConnected(); }));
}

void JoinTest::drains() {
  ClientHarness harness;
  const BufferId lobby = harness.joinLobby();
  harness.say(lobby, "last words");
  bool done = false;
  harness.client->drain([&] { done = true; });
  QVERIFY(!harness.said("PRIVMSG #lobby :last words").empty());
  QVERIFY(!harness.said("QUIT").empty());
  QVERIFY(harness.runUntil([&] { return done; }));
  bool again = false;
  ClientHarness idle;
  idle.client->drain([&] { again = true; });
  QVERIFY(idle.runUntil([&] { return again; }));
}

void JoinTest::adoptsAConnection() {
  ClientHarness harness;
  auto pair = io::connectedPair(harness.loop);
  QVERIFY(pair.ok());
  struct Peer final : io::ConnectionHandler {
    std::string received;
    void onBytes(io::Connection&, std::string_view bytes) override { received += bytes; }
    void onEndOfStream(io::Connection&) override {}
    void onClosed(io::Connection&, const io::CloseReason&) override {}
  } peer;
  auto theirs = std::move(pair->second);
  theirs->start(peer);
  auto request = harness.request({});
  request.title.clear();
  harness.client->adopt(std::move(pair->first), request);
  QVERIFY(harness.runUntil([&] { return peer.received.find("USER") != std::string::npos; }));
  theirs->send(":s 001 rex :Hi\r\n:s 422 rex :no\r\n");
  const auto added = harness.waitFor<NetworkAdded>();
  QVERIFY(added && added->hostedHere);
  theirs.reset();
  QVERIFY(harness.waitFor<LinkStateChanged>(
      [](const LinkStateChanged& change) { return change.state == LinkState::Offline; }));
  harness.advance(std::chrono::minutes(5));
  QCOMPARE(harness.told<LinkStateChanged>().back().state, LinkState::Offline);
}

QTEST_GUILESS_MAIN(JoinTest)
#include "JoinTest.moc"
