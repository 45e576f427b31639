#include "plain/PlainFramer.h"

#include <QtTest>
#include <vector>

using namespace parlor::plain;
using std::string_literals::operator""s;

class PlainFramerTest : public QObject {
  Q_OBJECT

 private:
  using Lines = std::vector<std::string>;
  static Lines lines(std::string_view bytes, std::size_t step, std::size_t part = 400) {
    PlainFramer framer(part);
    Lines out;
    for (std::size_t at = 0; at < bytes.size(); at += step) {
      framer.feed(bytes.substr(at, step));
      while (const auto line = framer.next()) out.emplace_back(*line);
    }
    while (const auto line = framer.flush()) out.emplace_back(*line);
    return out;
  }
  static std::string joined(const Lines& parts) {
    std::string all;
    for (const std::string& part : parts) all += part;
    return all;
  }

 private slots:
  void endsLinesAtAnyEndHoweverCut();
  void deliversALongLineInPartsAndDropsNothing();
  void cutsBetweenCharacters_data();
  void cutsBetweenCharacters();
  void flushesWhatHasNoEnd();
  void holdsHalfACharacterBack();
  void saysNothingForTheEndOfAFlushedLine();
};

void PlainFramerTest::endsLinesAtAnyEndHoweverCut() {
  for (std::size_t step : {1u, 2u, 3u, 100u}) {
    QCOMPARE(lines("a\nb\r\nc\r\0d\re\r\n\n"s, step), (Lines{"a", "b", "c", "d", "e", ""}));
  }
}

void PlainFramerTest::deliversALongLineInPartsAndDropsNothing() {
  std::string line;
  for (int i = 0; i < 300; ++i) line += "word" + std::to_string(i) + " ";
  for (std::size_t step : {1u, 64u, 5000u}) {
    const Lines parts = lines(line + "\n", step);
    QVERIFY(parts.size() >= 5);
    QCOMPARE(joined(parts), line);
    for (const std::string& part : parts) QVERIFY(part.size() <= 400 && part.back() == ' ');
  }
}

void PlainFramerTest::cutsBetweenCharacters_data() {
  QTest::addColumn<QByteArray>("character");
  QTest::newRow("UTF-8") << QByteArray("\xE4\xBD\xA0");
  QTest::newRow("UTF-8, 4 bytes") << QByteArray("\xF0\x9F\x98\x80");
  QTest::newRow("GBK") << QByteArray("\xC4\xE3");
  QTest::newRow("GBK, ASCII second byte") << QByteArray("\x81\x40");
  QTest::newRow("GB18030") << QByteArray("\x81\x30\x84\x36");
}

void PlainFramerTest::cutsBetweenCharacters() {
  QFETCH(QByteArray, character);
  const auto length = static_cast<std::size_t>(character.size());
  for (std::size_t shift = 0; shift < 4; ++shift) {
    const std::string text = std::string(shift, 'x') + character.repeated(60).toStdString();
    const Lines parts = lines(text + "\n", 1000, 33);
    QCOMPARE(joined(parts), text);
    QCOMPARE((parts.front().size() - shift) % length, std::size_t{0});
    for (std::size_t i = 1; i < parts.size(); ++i)
      QCOMPARE(parts[i].size() % length, std::size_t{0});
  }
}

void PlainFramerTest::flushesWhatHasNoEnd() {
  PlainFramer framer;
  framer.feed("88");
  QVERIFY(!framer.next());
  QVERIFY(framer.hasUnfinished());
  QCOMPARE(framer.flush(), std::optional<std::string_view>("88"));
  QVERIFY(!framer.hasUnfinished());
  QVERIFY(!framer.flush());
}

void PlainFramerTest::holdsHalfACharacterBack() {
  PlainFramer framer;
  framer.feed("hi \xE4\xBD");
  QCOMPARE(framer.flush(), std::optional<std::string_view>("hi "));
  framer.feed("\xA0");
  QCOMPARE(framer.flush(), std::optional<std::string_view>("\xE4\xBD\xA0"));
  framer.feed("\xE4");
  QCOMPARE(framer.flush(), std::optional<std::string_view>("\xE4"));
  framer.feed("\xC4\xE3\xBA\xC3");  // GBK whose end looks like the start of UTF-8
  QCOMPARE(framer.flush(), std::optional<std::string_view>("\xC4\xE3\xBA\xC3"));
}

void PlainFramerTest::saysNothingForTheEndOfAFlushedLine() {
  PlainFramer framer;
  framer.feed("hi");
  framer.flush();
  framer.feed("\r\nyou\n");
  QCOMPARE(framer.next(), std::optional<std::string_view>("you"));
  QVERIFY(!framer.next());
}

QTEST_APPLESS_MAIN(PlainFramerTest)
#include "PlainFramerTest.moc"
