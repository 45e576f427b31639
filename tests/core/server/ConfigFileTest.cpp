#include "server/ConfigFile.h"

#include <QtTest>

#include "server/LimitRows.h"

using namespace parlor;
using namespace parlor::server;

class ConfigFileTest : public QObject {
  Q_OBJECT

 private slots:
  void theExampleIsTheDefault();
  void readsWhatIsWritten();
  void readsWhatIsKept();
  void readsLettersInEveryKindOfText();
  void readsRoomsAndListeners();
  void refuses_data();
  void refuses();
  void namesTheFileThatCannotBeRead();
};

namespace {
std::string errorOf(const char* toml) {
  const auto config = parseConfig(toml, "a.toml");
  return config ? "no error" : config.error().text;
}
}  // namespace

void ConfigFileTest::theExampleIsTheDefault() {
  const auto read = readConfigFile(PARLOR_TEST_DATA "/../../docs/parlor.toml");
  QVERIFY2(read.ok(), read.ok() ? "" : read.error().text.c_str());
  const ServerConfig defaults;
  QCOMPARE(read->serverName, defaults.serverName);
  QCOMPARE(read->networkName, defaults.networkName);
  QCOMPARE(read->userModes, defaults.userModes);
  QCOMPARE(read->autojoin, defaults.autojoin);
  QCOMPARE(read->plainEncoding, defaults.plainEncoding);
  for (const LimitRow& row : kLimitRows) {
    QCOMPARE(read->limits.*row.value, defaults.limits.*row.value);
  }
  QCOMPARE(read->limits.reservedNames, defaults.limits.reservedNames);
  QCOMPARE(read->timeouts.humanPause, defaults.timeouts.humanPause);
  QCOMPARE(read->pressure.hardOutput, defaults.pressure.hardOutput);
  QCOMPARE(read->pressure.exempt, defaults.pressure.exempt);
  QCOMPARE(read->history.linesOnJoin, defaults.history.linesOnJoin);
  QCOMPARE(read->history.linesOnJoinIrc, defaults.history.linesOnJoinIrc);
  QCOMPARE(read->history.keep, defaults.history.keep);
  QVERIFY(read->rooms.empty());
  QCOMPARE(read->listeners.size(), std::size_t(1));
  QCOMPARE(read->listeners[0].port, kDefaultPort);
}

void ConfigFileTest::readsWhatIsKept() {
  const auto config = parseConfig(
      "[history]\nkeep = true\nsync = 'normal'\nkeep_lines = 9\nkeep_days = 2\n"
      "lines_on_join_irc = 5\n[[room]]\nname = 'a'\nkeep_lines = 0\n[[room]]\nname = 'b'\n",
      "a.toml");
  QVERIFY2(config.ok(), config.ok() ? "" : config.error().text.c_str());
  QVERIFY(config->history.keep);
  QCOMPARE(config->history.keepLines, std::size_t(9));
  QCOMPARE(config->history.linesOnJoinIrc, std::size_t(5));
  QCOMPARE(config->rooms[0].keepLines, std::optional<std::size_t>(0));
  QVERIFY(!config->rooms[0].keepDays && !config->rooms[1].keepLines);
  const auto conflict = parseConfig("[history]\nenabled = false\nkeep = true\n", "a.toml");
  QVERIFY(!conflict.ok());
  QCOMPARE(conflict.error().text, std::string("a.toml:3: history.keep needs history.enabled"));
}

void ConfigFileTest::readsWhatIsWritten() {
  const auto config = parseConfig(
      "name = 'lab.example'\nmotd = ['one', 'two']\nuser_modes = 'iw'\n[limits]\ntargets = 9\n"
      "multiline_bytes = 4096\nmultiline_lines = 24\n"
      "[timeouts]\nunterminated = 0.35\n[pressure]\nflood_rate = 3\n[history]\nenabled = false\n",
      "a.toml");
  QVERIFY2(config.ok(), config.ok() ? "" : config.error().text.c_str());
  QCOMPARE(config->serverName, std::string("lab.example"));
  QCOMPARE(config->motd, (std::vector<std::string>{"one", "two"}));
  QCOMPARE(config->userModes, std::string("iw"));
  QCOMPARE(config->limits.targets, std::size_t(9));
  QCOMPARE(config->limits.multilineBytes, std::size_t(4096));
  QCOMPARE(config->limits.multilineLines, std::size_t(24));
  QCOMPARE(config->timeouts.unterminated, base::Milliseconds(350));
  QCOMPARE(config->pressure.floodRate, 3.0);
  QVERIFY(!config->history.enabled);
}

void ConfigFileTest::readsLettersInEveryKindOfText() {
  const auto config = parseConfig(
      "# caf\xc3\xa9 \"\nnetwork = 'Zo\xc3\xab\\'\npassword = \"\\\"\xc3\xab\"  # '\n"
      "motd = [\"\"\"a \"\xc3\xab\"\nb\"\"\", '''\xc3\xab ''']\n",
      "a.toml");
  QVERIFY2(config.ok(), config.ok() ? "" : config.error().text.c_str());
  QCOMPARE(config->networkName, std::string("Zo\xc3\xab\\"));
  QCOMPARE(config->password, std::string("\"\xc3\xab"));
}

void ConfigFileTest::readsRoomsAndListeners() {
  const auto config = parseConfig(
      "listen = 'plain://127.0.0.1:4000'\n[[room]]\nname = 'lobby'\ntopic = 'hi'\n[[room]]\n"
      "name = '#ops'\nkey = 'k'\n[[listener]]\nkind = 'irc'\naddress = '::1'\nport = 0\n"
      "send_buffer = 4096\n",
      "a.toml");
  QVERIFY2(config.ok(), config.ok() ? "" : config.error().text.c_str());
  QCOMPARE(config->rooms.size(), std::size_t(2));
  QCOMPARE(config->rooms[0].topic, std::string("hi"));
  QCOMPARE(config->rooms[1].key, std::string("k"));
  QCOMPARE(config->listeners.size(), std::size_t(2));
  QVERIFY(config->listeners[0].kind == ListenerKind::Plain);
  QVERIFY(config->listeners[1].kind == ListenerKind::Irc);
  QCOMPARE(config->listeners[1].options.sendBuffer, std::optional<int>(4096));
  QVERIFY(!config->listeners[1].options.receiveBuffer);
}

void ConfigFileTest::refuses_data() {
  QTest::addColumn<QByteArray>("toml");
  QTest::addColumn<QByteArray>("says");
  const auto row = [](const char* name, const char* toml, const char* says) {
    QTest::newRow(name) << QByteArray(toml) << QByteArray(says);
  };
  row("unknown key", "\nmodt = []",
      "a.toml:2: there is no setting \"modt\"; did you mean \"motd\"?");
  row("unknown far key", "colour = 1", "a.toml:1: there is no setting \"colour\"");
  row("unknown in a table", "[limits]\ntarget = 1",
      "a.toml:2: there is no setting \"limits.target\"; did you mean \"targets\"?");
  row("unknown in a list", "[[room]]\nname = 'a'\ntopics = 'b'",
      "a.toml:3: there is no setting \"room.topics\"; did you mean \"topic\"?");
  row("text for number", "[limits]\ntargets = 'four'",
      "a.toml:2: limits.targets: must be a whole number that is not negative");
  row("negative", "[limits]\ntargets = -1",
      "a.toml:2: limits.targets: must be a whole number that is not negative");
  row("number for text", "name = 5", "a.toml:1: name: must be a text in quotes");
  row("a user mode that is none", "user_modes = 'ix'",
      "a.toml:1: user_modes must be letters of BRTiw, without a sign");
  row("a user mode that OPER gives", "user_modes = 'io'",
      "a.toml:1: user_modes must be letters of BRTiw, without a sign");
  row("a message of one line", "[limits]\nmultiline_lines = 1",
      "a.toml:2: limits.multiline_lines must be between 2 and 500");
  row("number for flag", "autojoin = 1", "a.toml:1: autojoin: must be true or false");
  row("number in a list", "motd = ['a', 5]", "a.toml:1: motd: must be a list of texts");
  row("port too high", "[[listener]]\nport = 70000",
      "a.toml:2: listener.port: must be a whole number from 0 to 65535");
  row("kind", "[[listener]]\nkind = 'ftp'",
      "a.toml:2: listener.kind: \"ftp\" is not auto, irc, ircs, plain, echo, shout or echo+udp");
  row("negative seconds", "[timeouts]\nping = -1",
      "a.toml:2: timeouts.ping: must be a number that is not negative");
  row("table for list", "[room]\nname = 'a'", "a.toml:1: room: must be written as [[room]]");
  row("letters without quotes", "name = 'a'\nnetwork = \xc3\x89",
      "a.toml:2: Error while parsing value: could not determine value type");
  row("letters in a key", "\xc3\xa4 = 'a'",
      "a.toml:1: Error while parsing root table: expected keys, tables, whitespace or "
      "comments, "
      "saw '\xc3\xa4'");
  row("table without a name", "[ = 'a'",
      "a.toml:1: Error while parsing key: expected bare key starting character or string "
      "delimiter, "
      "saw '='");
  row("value for table", "limits = 5", "a.toml:1: limits: must be a table, [limits]");
  row("name missing", "[[room]]\ntopic = 'a'", "a.toml:1: room.name: is missing");
  row("first of two", "[limits]\npeeple = 1\n[history]\nsink = 'off'",
      "a.toml:2: there is no setting \"limits.peeple\"; did you mean \"people\"?");
}

void ConfigFileTest::refuses() {
  QFETCH(QByteArray, toml);
  QFETCH(QByteArray, says);
  QCOMPARE(QByteArray::fromStdString(errorOf(toml)), says);
}

void ConfigFileTest::namesTheFileThatCannotBeRead() {
  QCOMPARE(readConfigFile("/nowhere/a.toml").error().text,
           std::string("cannot read /nowhere/a.toml: No such file or directory"));
  QCOMPARE(readConfigFile("/").error().text, std::string("cannot read /: Is a directory"));
  QVERIFY(QByteArray::fromStdString(errorOf("a = [")).startsWith("a.toml:1: "));
  QVERIFY(QByteArray::fromStdString(errorOf("[limits]\ntargets = 0")).startsWith("a.toml:2: "));
}

QTEST_APPLESS_MAIN(ConfigFileTest)
#include "ConfigFileTest.moc"
