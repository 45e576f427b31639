#include "plain/Telnet.h"

#include <QtTest>

using namespace parlor::plain;
using std::string_literals::operator""s;

class TelnetTest : public QObject {
  Q_OBJECT

 private:
  struct Passed {
    std::string text, replies;
    bool seen, broken;
  };
  static Passed pass(std::string_view bytes, std::size_t step = 1) {
    Telnet telnet;
    Passed passed{};
    for (std::size_t at = 0; at < bytes.size(); at += step) {
      telnet.feed(bytes.substr(at, step), passed.text, passed.replies);
    }
    passed.seen = telnet.seen();
    passed.broken = telnet.broken();
    return passed;
  }

 private slots:
  void leavesPlainBytesAlone();
  void refusesEachOptionOnceAcrossPackets();
  void answersEveryTimingMark();
  void swallowsSubnegotiations();
  void noticesAnEndlessSubnegotiation();
  void keepsAnEscapedByte();
  void turnsEraseIntoBackspace();
};

void TelnetTest::leavesPlainBytesAlone() {
  const std::string bytes = "hi \xE4\xBD\xA0\r\n\0\x1b[1m"s;
  QCOMPARE(pass(bytes).text, bytes);
  QVERIFY(!pass(bytes).seen);
}

void TelnetTest::refusesEachOptionOnceAcrossPackets() {
  const std::string bytes = "a\xFF\xFD\x01\xFF\xFB\x03\xFF\xFD\x01\xFF\xFB\x03\xFF\xFE\x01"s + "b";
  for (std::size_t step : {1u, 2u, 50u}) {
    QCOMPARE(pass(bytes, step).text, std::string("ab"));
    QCOMPARE(pass(bytes, step).replies, "\xFF\xFC\x01\xFF\xFE\x03"s);
    QVERIFY(pass(bytes, step).seen);
  }
}

void TelnetTest::answersEveryTimingMark() {
  QCOMPARE(pass("\xFF\xF4\xFF\xFD\x06\xFF\xF4\xFF\xFD\x06"s).replies, "\xFF\xFB\x06\xFF\xFB\x06"s);
}

void TelnetTest::swallowsSubnegotiations() {
  const std::string bytes = "x\xFF\xFA\x18\x00/nick evil\n\xFF\xFF\xFF\xF0y"s;
  QCOMPARE(pass(bytes).text, std::string("xy"));
  QVERIFY(!pass(bytes).broken);
}

void TelnetTest::noticesAnEndlessSubnegotiation() {
  const Passed passed = pass("\xFF\xFA\x18"s + std::string(5000, 'x'));
  QVERIFY(passed.broken);
  QVERIFY(passed.text.empty());
}

void TelnetTest::keepsAnEscapedByte() {
  QCOMPARE(pass("a\xFF\xFF\xFF\xF1z"s).text, "a\xFFz"s);
}

void TelnetTest::turnsEraseIntoBackspace() {
  QCOMPARE(pass("ab\xFF\xF7\xFF\xF8"s).text, "ab\b\x15"s);
}

QTEST_APPLESS_MAIN(TelnetTest)
#include "TelnetTest.moc"
