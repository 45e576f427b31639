// What a server that keeps its history still knows after it died and began again.
#include <QRegularExpression>
#include <QtTest>

#include "store/RoomExport.h"
#include "support/ServerHarness.h"

using namespace parlor;
using namespace parlor::test;

namespace {

// A connection that came when everybody had settled, and knows nothing of what was said.
Peer stranger(ServerHarness& server) {
  Peer peer = server.connect();
  server.passes(base::Milliseconds(400));
  return peer;
}

std::string exported(ServerHarness& server, const std::string& room,
                     store::ExportFormat format = store::ExportFormat::Text) {
  std::string text;
  const auto sink = [&](std::string_view piece) -> base::Status {
    return text += piece, base::Status();
  };
  const auto done =
      store::exportRoom(server::DiskStorage::fileIn(server.folder()), room, format, sink);
  return done ? text : done.error().text;
}

}  // namespace

class RestartTest : public QObject {
  Q_OBJECT

 private slots:
  void roomsComeBackWithTopicAndModes();
  void roomsSurviveAnOrderlyEnd();
  void configuredRoomsAreNotOpenedTwice();
  void roomsOfTheConfigurationAloneArePermanent();
  void whatPeopleChangedStays();
  void thoseWhoWereThereLeaveOnce();
  void numbersGoOn();
  void theLastLinesAreShown();
  void ircClientsAreShownThemWhereConfigured();
  void onlyAsManyLinesAsAreKept();
  void theConsoleWritesACopy();
  void nothingIsKeptWithoutADisk();
};

void RestartTest::roomsComeBackWithTopicAndModes() {
  ServerHarness server(Keeps::OnDisk);
  Peer maya = server.irc("maya");
  maya.sends("JOIN #build");
  maya.sends("TOPIC #build :nightly");
  maya.sends("MODE #build +bm *!*@evil");
  QVERIFY(maya.sees("MODE #build +bm"));
  server.restart();
  Peer otto = server.irc("otto");
  otto.sends("JOIN #build");
  QVERIFY(otto.sees("332 otto #build :nightly"));
  otto.sends("MODE #build");
  QVERIFY(otto.sees("324 otto #build +m"));
  otto.sends("MODE #build b");
  QVERIFY(otto.sees("367 otto #build *!*@evil"));
}

void RestartTest::roomsSurviveAnOrderlyEnd() {
  ServerHarness server(Keeps::OnDisk);
  Peer maya = server.irc("maya");
  maya.sends("JOIN #build");
  maya.sends("TOPIC #build :nightly");
  QVERIFY(maya.sees("TOPIC #build :nightly"));
  bool drained = false;
  server.server().drain("restart", base::Milliseconds(1000), [&] { drained = true; });
  QVERIFY(maya.isHungUp());
  QVERIFY(server.loop().until([&] { return drained; }));
  server.restart();
  Peer otto = server.irc("otto");
  otto.sends("JOIN #build");
  QVERIFY(otto.sees("332 otto #build :nightly"));
}

void RestartTest::configuredRoomsAreNotOpenedTwice() {
  ServerHarness server(Keeps::OnDisk);
  server.irc("maya").sends("JOIN #lobby");
  server.restart();
  QCOMPARE(server.server().status().rooms.size(), std::size_t{1});
}

void RestartTest::roomsOfTheConfigurationAloneArePermanent() {
  ServerHarness server(Keeps::OnDisk);
  server::ServerConfig config = ServerHarness::lobby();
  config.rooms.push_back({.name = "second"});
  QVERIFY(server.server().reload(config).ok());
  server.settle();
  QCOMPARE(server.server().status().rooms.size(), std::size_t{2});
  server.restart();  // with the lobby alone
  Peer maya = server.irc("maya");
  maya.sends("JOIN #second");
  QVERIFY(maya.sees(" 366 maya #second "));
  maya.sends("PART #second");
  QVERIFY(maya.sees("PART #second"));
  QCOMPARE(server.server().status().rooms.size(), std::size_t{1});
}

void RestartTest::whatPeopleChangedStays() {
  server::ServerConfig config = ServerHarness::lobby();
  config.rooms.front().topic = "from the configuration";
  config.rooms.front().modes = "n";
  ServerHarness server(config, Keeps::OnDisk);
  Peer maya = server.irc("maya");
  maya.sends("TOPIC #lobby :from maya");
  QVERIFY(maya.sees("TOPIC #lobby :from maya"));
  server.restart();
  Peer otto = server.irc("otto");
  otto.sends("TOPIC #lobby");
  QVERIFY(otto.sees("332 otto #lobby :from maya"));
}

void RestartTest::thoseWhoWereThereLeaveOnce() {
  ServerHarness server(Keeps::OnDisk);
  Peer maya = server.irc("maya");
  server.restart();
  QCOMPARE(server.server().status().people, std::size_t{0});
  Peer again = server.irc("maya");
  server.settle();
  server.restart();
  server.settle();
  const QString text = QString::fromStdString(exported(server, "lobby"));
  QCOMPARE(text.count("server restarted"), 2);  // once for each time
}

void RestartTest::numbersGoOn() {
  ServerHarness server(Keeps::OnDisk);
  const auto says = [&](const std::string& nick) {
    Peer peer = server.irc(nick, "echo-message");
    peer.sends("PRIVMSG #lobby :hello");
    return peer.sees("PRIVMSG #lobby :hello");
  };
  QVERIFY(says("maya"));
  server.restart();
  QVERIFY(says("otto"));
  const QString lines =
      QString::fromStdString(exported(server, "lobby", store::ExportFormat::JsonLines));
  int last = 0, seen = 0;
  for (auto it = QRegularExpression("\"seq\":(\\d+)").globalMatch(lines); it.hasNext(); ++seen) {
    const int seq = it.next().captured(1).toInt();
    QVERIFY2(seq > last, qPrintable(lines));
    last = seq;
  }
  QVERIFY(seen >= 4);
}

void RestartTest::theLastLinesAreShown() {
  ServerHarness server(Keeps::OnDisk);
  Peer maya = server.irc("maya", "echo-message");
  for (int i = 0; i < 30; ++i) maya.sends("PRIVMSG #lobby :line " + std::to_string(i));
  QVERIFY(maya.sees("line 29"));
  server.restart();
  Peer otto = stranger(server);
  QVERIFY(otto.sees("* Welcome to lobby"));
  QVERIFY(otto.receives("earlier]").ends_with("<maya> line 10"));
  QVERIFY(otto.sees("line 29"));
}

void RestartTest::ircClientsAreShownThemWhereConfigured() {
  server::ServerConfig config = ServerHarness::lobby();
  config.history.linesOnJoinIrc = 2;
  ServerHarness server(config, Keeps::OnDisk);
  Peer maya = server.irc("maya", "echo-message");
  for (const char* text : {"one", "two", "three"}) {
    maya.sends(std::string("PRIVMSG #lobby :") + text);
  }
  QVERIFY(maya.sees("three"));
  server.restart();
  Peer old = server.connect();
  old.sends("NICK old\r\nUSER old 0 * :old");
  QVERIFY(old.sees(" 366 old #lobby"));
  const std::string line = old.receives("PRIVMSG #lobby");
  QVERIFY(line.starts_with(":maya!maya@127.0.0.1 PRIVMSG #lobby :["));
  QVERIFY(line.ends_with("] two"));
  Peer modern = server.connect();
  modern.sends("CAP REQ :server-time\r\nNICK modern\r\nUSER modern 0 * :m\r\nCAP END");
  const std::string stamped = modern.receives("PRIVMSG #lobby");
  QVERIFY(stamped.starts_with("@time="));
  QVERIFY(stamped.ends_with(" :two"));
}

void RestartTest::onlyAsManyLinesAsAreKept() {
  server::ServerConfig config = ServerHarness::lobby();
  config.rooms.front().keepLines = 3;
  ServerHarness server(config, Keeps::OnDisk);
  Peer maya = server.irc("maya", "echo-message");
  for (int i = 0; i < 9; ++i) maya.sends("PRIVMSG #lobby :line " + std::to_string(i));
  QVERIFY(maya.sees("line 8"));
  QVERIFY(stranger(server).receives("earlier]").ends_with("line 6"));
  QVERIFY(server.server().reload(config).ok());  // looks again
  QVERIFY(server.loop().until(
      [&] { return !QString::fromStdString(exported(server, "lobby")).contains("line 4"); }));
  QVERIFY(QString::fromStdString(exported(server, "lobby")).contains("line 8"));
}

void RestartTest::theConsoleWritesACopy() {
  ServerHarness server(Keeps::OnDisk);
  std::string told;
  server.server().setOperatorOutput([&](std::string_view line) { told += line; });
  const std::string copy = (server.folder() / "copy.db").string();
  server.server().operatorLine("/backup " + copy);
  QVERIFY(server.loop().until([&] { return told.find("has been copied") != std::string::npos; }));
  QVERIFY(std::filesystem::file_size(copy) > 0);
  server.server().operatorLine("/backup " + copy);
  QVERIFY(
      server.loop().until([&] { return told.find("could not be copied") != std::string::npos; }));
  server.server().operatorLine("/backup");
  QVERIFY(
      server.loop().until([&] { return told.find("Usage: /backup FILE") != std::string::npos; }));
}

void RestartTest::nothingIsKeptWithoutADisk() {
  store::MemoryLedger memory;
  ServerHarness server(ServerHarness::lobby(), memory);
  QVERIFY(!server.server().status().keepsHistory);
  std::string told;
  server.server().setOperatorOutput([&](std::string_view line) { told += line; });
  server.server().operatorLine("/backup x");
  QVERIFY(server.loop().until([&] { return told.find("keeps no history") != std::string::npos; }));
}

QTEST_GUILESS_MAIN(RestartTest)
#include "RestartTest.moc"
