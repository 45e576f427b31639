#include "app/Configuration.h"

#include <QTemporaryFile>
#include <QtTest>

using namespace parlor;
using namespace parlor::app;

class ConfigurationTest : public QObject {
  Q_OBJECT

 private slots:
  void thereIsAlwaysARoom();
  void argumentsAddToTheFile();
  void aRoomIsThereOnce();
  void refusesABadRoom();
  void passesOnWhatTheFileSays();
  void keepsHistoryWhereItIsToldTo();
  void knowsWhereItsDataIs();

 private:
  static CommandLine withFile(QTemporaryFile& file, const char* toml) {
    file.open();
    file.write(toml);
    file.close();
    CommandLine line;
    line.configFile = file.fileName().toStdString();
    return line;
  }
  static std::vector<std::string> roomsOf(const server::ServerConfig& config) {
    std::vector<std::string> names;
    for (const auto& room : config.rooms) names.push_back(room.name);
    return names;
  }
};

void ConfigurationTest::thereIsAlwaysARoom() {
  const auto config = configurationFor({});
  QVERIFY(config.ok());
  QCOMPARE(roomsOf(*config), std::vector<std::string>{"#lobby"});
}

void ConfigurationTest::argumentsAddToTheFile() {
  QTemporaryFile file;
  CommandLine line = withFile(file, "listen = ['irc://127.0.0.1:6667']\n[[room]]\nname = '#ops'\n");
  line.rooms = {"build"};
  line.listeners = {*server::parseListener("plain://127.0.0.1:0")};
  const auto config = configurationFor(line);
  QVERIFY2(config.ok(), config.ok() ? "" : config.error().text.c_str());
  QCOMPARE(roomsOf(*config), (std::vector<std::string>{"#ops", "#build"}));
  QCOMPARE(config->listeners.size(), std::size_t(1));
  QVERIFY(config->listeners[0].kind == server::ListenerKind::Plain);
}

void ConfigurationTest::aRoomIsThereOnce() {
  QTemporaryFile file;
  CommandLine line = withFile(file, "[[room]]\nname = 'lobby'\ntopic = 'kept'\n");
  line.rooms = {"Lobby", "#lobby"};
  const auto config = configurationFor(line);
  QVERIFY2(config.ok(), config.ok() ? "" : config.error().text.c_str());
  QCOMPARE(config->rooms.size(), std::size_t(1));
  QCOMPARE(config->rooms[0].topic, std::string("kept"));
}

void ConfigurationTest::refusesABadRoom() {
  CommandLine line;
  line.rooms = {"two words"};
  const auto config = configurationFor(line);
  QVERIFY(!config.ok());
  QVERIFY2(config.error().text.starts_with("--room two words: "), config.error().text.c_str());
}

void ConfigurationTest::passesOnWhatTheFileSays() {
  QTemporaryFile file;
  const CommandLine line = withFile(file, "\nautojoin = 5\n");
  const auto config = configurationFor(line);
  QVERIFY(!config.ok());
  QCOMPARE(config.error().text, line.configFile + ":2: autojoin: must be true or false");
}

void ConfigurationTest::keepsHistoryWhereItIsToldTo() {
  QVERIFY(!configurationFor({})->history.keep);
  CommandLine line;
  line.dataDirectory = "/tmp/d";
  QVERIFY(configurationFor(line)->history.keep);
  QTemporaryFile wanted, unwanted;
  QVERIFY(configurationFor(withFile(wanted, "[history]\nkeep = true\n"))->history.keep);
  line = withFile(unwanted, "[history]\nenabled = false\n");
  line.dataDirectory = "/tmp/d";
  QVERIFY(!configurationFor(line)->history.keep);
}

void ConfigurationTest::knowsWhereItsDataIs() {
  CommandLine line;
  QVERIFY(serverDirectory(line).is_absolute());
  QCOMPARE(serverDirectory(line).filename().string(), std::string("parlor"));
  line.dataDirectory = "some/where";
  QCOMPARE(serverDirectory(line).string(), std::string("some/where"));
}

QTEST_APPLESS_MAIN(ConfigurationTest)
#include "ConfigurationTest.moc"
