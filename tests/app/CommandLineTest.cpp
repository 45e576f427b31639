#include "app/CommandLine.h"

#include <QtTest>

using namespace parlor;
using namespace parlor::app;

class CommandLineTest : public QObject {
  Q_OBJECT

 private slots:
  void choosesTheMode_data();
  void choosesTheMode();
  void readsAServer();
  void readsAJoin();
  void readsAnExport();
  void refuses_data();
  void refuses();
  void helpNamesEveryOption();

 private:
  static base::Result<CommandLine> parse(const QString& text) {
    std::vector<std::string> arguments;
    for (const QString& word : text.split(' ', Qt::SkipEmptyParts)) {
      arguments.push_back(word == "''" ? std::string() : word.toStdString());
    }
    return parseCommandLine(arguments);
  }
};

Q_DECLARE_METATYPE(parlor::app::Mode)

void CommandLineTest::choosesTheMode_data() {
  QTest::addColumn<QString>("text");
  QTest::addColumn<Mode>("mode");
  QTest::newRow("nothing") << "" << Mode::Window;
  QTest::newRow("link") << "parlor://host:21567/lobby" << Mode::Window;
  QTest::newRow("link after --") << "-- parlor://host" << Mode::Window;
  QTest::newRow("host") << "--host lobby" << Mode::Window;
  QTest::newRow("headless") << "--headless" << Mode::Serve;
  QTest::newRow("join") << "--headless --join localhost:1/lobby" << Mode::Join;
  QTest::newRow("join first") << "--join localhost:1/lobby --headless" << Mode::Join;
  QTest::newRow("export") << "--headless --export lobby" << Mode::Export;
  QTest::newRow("export first") << "--export lobby --headless --data d" << Mode::Export;
  QTest::newRow("check") << "--check-config parlor.toml" << Mode::CheckConfig;
  QTest::newRow("version") << "--version" << Mode::Version;
  QTest::newRow("help") << "--help" << Mode::Help;
  QTest::newRow("short help") << "-h" << Mode::Help;
  QTest::newRow("help wins") << "--headless --help" << Mode::Help;
}

void CommandLineTest::choosesTheMode() {
  QFETCH(QString, text);
  QFETCH(Mode, mode);
  const auto line = parse(text);
  QVERIFY2(line.ok(), line.ok() ? "" : line.error().text.c_str());
  QCOMPARE(line->mode, mode);
}

void CommandLineTest::readsAServer() {
  const auto line = parse(
      "--headless --room lobby --room=build --listen irc://127.0.0.1:0 --listen [::1]:6667 "
      "--config a.toml --data /tmp/d --poller select");
  QVERIFY(line.ok());
  QCOMPARE(line->rooms, (std::vector<std::string>{"lobby", "build"}));
  QCOMPARE(line->listeners.size(), std::size_t(2));
  QVERIFY(line->listeners[0].kind == server::ListenerKind::Irc);
  QCOMPARE(line->listeners[1].port, std::uint16_t(6667));
  QCOMPARE(line->configFile, std::string("a.toml"));
  QCOMPARE(line->dataDirectory, std::string("/tmp/d"));
  QCOMPARE(line->poller, io::PollerKind::Select);
}

void CommandLineTest::readsAJoin() {
  const auto line = parse("--headless --join chat.example.org:21567/ops --nick rex");
  QVERIFY(line.ok());
  QCOMPARE(line->joinTarget, std::string("chat.example.org:21567/ops"));
  QCOMPARE(line->nick, std::string("rex"));
}

void CommandLineTest::readsAnExport() {
  const auto line = parse("--headless --export ops --data /tmp/d --format html");
  QVERIFY(line.ok());
  QCOMPARE(line->exportedRoom, std::string("ops"));
  QCOMPARE(line->dataDirectory, std::string("/tmp/d"));
  QVERIFY(line->exportFormat == store::ExportFormat::Html);
  QVERIFY(parse("--headless --export ops")->exportFormat == store::ExportFormat::Text);
}

void CommandLineTest::refuses_data() {
  QTest::addColumn<QString>("text");
  QTest::addColumn<QString>("says");
  QTest::newRow("unknown") << "--port 5"
                           << "--port: there is no such option";
  QTest::newRow("no address") << "--headless --listen auto://chat.example:1"
                              << "--listen: \"auto://chat.example:1\" is no listener: "
                                 "\"chat.example\" is not a numeric address";
  QTest::newRow("single dash") << "-x"
                               << "-x: there is no such option";
  QTest::newRow("no value") << "--headless --room"
                            << "--room needs a value: NAME";
  QTest::newRow("option as value") << "--headless --room --data x"
                                   << "--room needs a value: NAME";
  QTest::newRow("empty value") << "--host="
                               << "--host needs a value: ROOM";
  QTest::newRow("value too many") << "--headless=yes"
                                  << "--headless takes no value";
  QTest::newRow("twice") << "--headless --data a --data b"
                         << "--data is given twice";
  QTest::newRow("two links") << "parlor://a parlor://b"
                             << "parlor://b: only one link can be opened";
  QTest::newRow("empty link") << "''"
                              << "an empty argument is no link";
  QTest::newRow("room in window") << "--room x"
                                  << "--room goes with --headless only";
  QTest::newRow("host headless") << "--headless --host x"
                                 << "--host goes with the window only";
  QTest::newRow("nick alone") << "--headless --nick x"
                              << "--nick goes with --headless --join only";
  QTest::newRow("join with window")
      << "--join a:1/b"
      << "--join needs --headless; for the window give the link alone";
  QTest::newRow("link headless")
      << "--headless parlor://a"
      << "parlor://a: a link opens in the window; with --headless use --join";
  QTest::newRow("host and link") << "--host x parlor://a"
                                 << "--host and a link to join cannot both be given";
  QTest::newRow("export with window") << "--export lobby"
                                      << "--export needs --headless";
  QTest::newRow("export and listen") << "--headless --export lobby --listen [::1]:1"
                                     << "--listen goes with --headless only";
  QTest::newRow("format alone") << "--headless --format html"
                                << "--format goes with --headless --export only";
  QTest::newRow("format") << "--headless --export lobby --format pdf"
                          << "--format: \"pdf\" is not text, html or jsonl";
  QTest::newRow("poller") << "--headless --poller kqueue"
                          << "--poller: \"kqueue\" is not auto, select or epoll";
}

void CommandLineTest::refuses() {
  QFETCH(QString, text);
  QFETCH(QString, says);
  const auto line = parse(text);
  QVERIFY(!line.ok());
  QCOMPARE(QString::fromStdString(line.error().text), says);
}

void CommandLineTest::helpNamesEveryOption() {
  const QString help = QString::fromStdString(helpText());
  for (const char* option :
       {"--host", "--headless", "--room", "--listen", "--config", "--data", "--poller", "--join",
        "--nick", "--export", "--format", "--check-config", "--version", "--help"}) {
    QVERIFY2(help.contains(option), option);
  }
  for (const QString& row : help.split('\n')) QVERIFY2(row.size() <= 100, qPrintable(row));
}

QTEST_APPLESS_MAIN(CommandLineTest)
#include "CommandLineTest.moc"
