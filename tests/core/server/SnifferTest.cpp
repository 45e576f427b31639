#include "server/Sniffer.h"

#include <QtTest>

using namespace parlor::server;

class SnifferTest : public QObject {
  Q_OBJECT

 private slots:
  void callers_data();
  void callers();
  void aWordIsUndecidedUntilItEnds();
  void lateHandshakesAreInCapitals();
};

void SnifferTest::callers_data() {
  QTest::addColumn<QByteArray>("bytes");
  QTest::addColumn<int>("caller");
  const auto rows = [](Caller caller, std::initializer_list<const char*> all) {
    for (const char* bytes : all) {
      QTest::addRow("%d %s", static_cast<int>(caller), bytes) << QByteArray(bytes) << int(caller);
    }
  };
  rows(Caller::Tls, {"\x16\x03", "\x16\x03\x01\x02"});
  rows(Caller::Http,
       {"GET / HTTP/1.1\r\n", "POST /x", "OPTIONS * HTTP/1.0", "GET http://a/ HTTP/1.1"});
  rows(Caller::Irc,
       {"NICK maya\r\n", "nick maya", "Cap ls 302", "USER a 0 * :b", "PASS x", "PING x", "QUIT\r\n",
        "AUTHENTICATE PLAIN", "@label=1 NICK a", "\r\nNICK a", "JOIN #a", "PRIVMSG a :b"});
  rows(Caller::Plain,
       {"hello", "88", "bye", "\xFF\xFD\x01", "nickname?", "userland is", "join me", "get lunch?",
        "GET me a coffee", "@maya hello", "@maya\n", "Passat", "\x16x", "who", "你好", "Pa\n"});
  rows(Caller::Unknown, {"", "\r\n", "N", "ni", "CA", "\x16", "@", "@tag", "G", "GET", "GET ",
                         "JOI", "AUTHENTICAT"});
}

void SnifferTest::callers() {
  QFETCH(QByteArray, bytes);
  QFETCH(int, caller);
  QCOMPARE(int(sniff(bytes.toStdString())), caller);
}

// However the bytes are cut, nothing is decided early and then decided otherwise.
void SnifferTest::aWordIsUndecidedUntilItEnds() {
  for (const std::string text : {"NICK maya\r\n", "GET / HTTP/1.1\r\n", "@a=b USER x 0 * :y\r\n",
                                 "\x16\x03\x01", "PASSAGE is open\n", "POSTCARD\n"}) {
    const Caller whole = sniff(text);
    for (std::size_t cut = 0; cut < text.size(); ++cut) {
      const Caller part = sniff(text.substr(0, cut));
      QVERIFY(part == Caller::Unknown || part == whole);
    }
  }
}

void SnifferTest::lateHandshakesAreInCapitals() {
  QVERIFY(isLateHandshake("NICK maya") && isLateHandshake("CAP LS") &&
          isLateHandshake("CAP LS 302"));
  QVERIFY(!isLateHandshake("nick maya") && !isLateHandshake("user of what?"));
  QVERIFY(!isLateHandshake("NICKNAMES") && !isLateHandshake(""));
}

QTEST_GUILESS_MAIN(SnifferTest)
#include "SnifferTest.moc"
