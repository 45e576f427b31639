#include "base/Utf8.h"

#include <QtTest>

using namespace parlor::base;

class Utf8Test : public QObject {
  Q_OBJECT

 private slots:
  void acceptsWellFormed_data();
  void acceptsWellFormed();
  void repairsIllFormed_data();
  void repairsIllFormed();
  void clipsAtCodePoints();
  void roundTripsEveryCodePoint();
  void showsControls();
};

void Utf8Test::acceptsWellFormed_data() {
  QTest::addColumn<QByteArray>("bytes");
  QTest::addColumn<bool>("valid");
  QTest::newRow("empty") << QByteArray("") << true;
  QTest::newRow("ascii") << QByteArray("hello") << true;
  QTest::newRow("chinese") << QByteArray("\xe4\xbd\xa0\xe5\xa5\xbd") << true;
  QTest::newRow("emoji") << QByteArray("\xf0\x9f\x98\x80") << true;
  QTest::newRow("highest") << QByteArray("\xf4\x8f\xbf\xbf") << true;
  QTest::newRow("over the highest") << QByteArray("\xf4\x90\x80\x80") << false;
  QTest::newRow("overlong slash") << QByteArray("\xc0\xaf") << false;
  QTest::newRow("overlong 3") << QByteArray("\xe0\x80\xaf") << false;
  QTest::newRow("surrogate") << QByteArray("\xed\xa0\x80") << false;
  QTest::newRow("lone continuation") << QByteArray("\x80") << false;
  QTest::newRow("cut") << QByteArray("\xe4\xbd") << false;
  QTest::newRow("fe") << QByteArray("\xfe") << false;
}

void Utf8Test::acceptsWellFormed() {
  QFETCH(QByteArray, bytes);
  QFETCH(bool, valid);
  QCOMPARE(isValidUtf8(bytes.toStdString()), valid);
}

void Utf8Test::repairsIllFormed_data() {
  QTest::addColumn<QByteArray>("bytes");
  QTest::addColumn<QByteArray>("text");
  const QByteArray mark("\xEF\xBF\xBD");
  QTest::newRow("nothing to do") << QByteArray("ok") << QByteArray("ok");
  QTest::newRow("cut at the end") << QByteArray("a\xe4\xbd") << QByteArray("a") + mark;
  QTest::newRow("cut in the middle") << QByteArray("a\xe4\xbd" "b") << QByteArray("a") + mark + "b";
  QTest::newRow("two bad bytes") << QByteArray("\xff\xfe") << mark + mark;
}

void Utf8Test::repairsIllFormed() {
  QFETCH(QByteArray, bytes);
  QFETCH(QByteArray, text);
  const std::string repaired = repairUtf8(bytes.toStdString());
  QCOMPARE(QByteArray::fromStdString(repaired), text);
  QVERIFY(isValidUtf8(repaired));
}

void Utf8Test::clipsAtCodePoints() {
  const std::string text = "a\xe4\xbd\xa0";
  QCOMPARE(clipUtf8(text, 9), std::string_view(text));
  QCOMPARE(clipUtf8(text, 3), std::string_view("a"));
  QCOMPARE(clipUtf8(text, 0), std::string_view(""));
}

void Utf8Test::roundTripsEveryCodePoint() {
  for (char32_t point = 1; point <= 0x10FFFF; ++point) {
    if (point >= 0xD800 && point <= 0xDFFF) continue;
    std::string text;
    appendUtf8(text, point);
    std::size_t at = 0;
    if (!isValidUtf8(text) || decodeUtf8(text, at) != point || at != text.size()) {
      QFAIL(qPrintable(QString("U+%1").arg(static_cast<uint>(point), 0, 16)));
    }
  }
}

void Utf8Test::showsControls() {
  QCOMPARE(escapeControls("a\x1b[31m\x07\tb"), std::string("a^[[31m^G b"));
  QCOMPARE(escapeControls("\xc2\x9b"), std::string("\\x9b"));
  QCOMPARE(escapeControls("\xe4\xbd\xa0"), std::string("\xe4\xbd\xa0"));
}

QTEST_APPLESS_MAIN(Utf8Test)
#include "Utf8Test.moc"
