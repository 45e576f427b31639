#include "app/HeadlessJoin.h"

#include <QtTest>

using namespace parlor;
using namespace parlor::app;

class HeadlessJoinTest : public QObject {
  Q_OBJECT

 private slots:
  void readsWhereToGo();
  void theNickComesFromSomewhere();
  void looksUpWhatNameServersKnow();
  void refuses_data();
  void refuses();

 private:
  static base::Result<client::TerminalOptions> options(const QString& target,
                                                       const QString& nick = {}) {
    CommandLine line;
    line.joinTarget = target.toStdString();
    line.nick = nick.toStdString();
    return joinOptions(line);
  }
};

void HeadlessJoinTest::readsWhereToGo() {
  const auto read = options("parlor://chat.example.org:4000/ops?key=k&password=p", "rex");
  QVERIFY(read.ok());
  QCOMPARE(read->host, std::string("chat.example.org"));
  QCOMPARE(read->port, std::uint16_t(4000));
  QCOMPARE(read->room, std::string("#ops"));
  QCOMPARE(read->key, std::string("k"));
  QCOMPARE(read->password, std::string("p"));
  QCOMPARE(read->nick, std::string("rex"));
}

void HeadlessJoinTest::theNickComesFromSomewhere() {
  qputenv("USER", "maya");
  QCOMPARE(options("host/ops")->nick, std::string("maya"));
  QCOMPARE(options("parlor://host/ops?nick=otto")->nick, std::string("otto"));
  qputenv("USER", "not a name");
  QCOMPARE(options("host/ops")->nick, std::string("guest"));
}

void HeadlessJoinTest::looksUpWhatNameServersKnow() {
  QCOMPARE(options("[::1]:4000/ops")->host, std::string("::1"));
  QCOMPARE(options(QString::fromUtf8("b\xc3\xbc"
                                     "cher.de/ops"))
               ->host,
           std::string("xn--bcher-kva.de"));
}

void HeadlessJoinTest::refuses_data() {
  QTest::addColumn<QString>("target");
  QTest::addColumn<QString>("nick");
  QTest::addColumn<QString>("says");
  QTest::newRow("no room") << "host:4000"
                           << ""
                           << "--join host:4000: one room is needed: HOST:PORT/ROOM";
  QTest::newRow("two rooms") << "host/a,b"
                             << ""
                             << "--join host/a,b: one room is needed: HOST:PORT/ROOM";
  QTest::newRow("port") << "host:99999/a"
                        << ""
                        << "--join host:99999/a: the port \"99999\" is not between 1 and 65535";
  QTest::newRow("TLS") << "ircs://host/a"
                       << ""
                       << "--join ircs://host/a: the terminal client does not speak TLS";
}

void HeadlessJoinTest::refuses() {
  QFETCH(QString, target);
  QFETCH(QString, nick);
  QFETCH(QString, says);
  const auto read = options(target, nick);
  QVERIFY(!read.ok());
  QCOMPARE(QString::fromStdString(read.error().text), says);
}

QTEST_APPLESS_MAIN(HeadlessJoinTest)
#include "HeadlessJoinTest.moc"
