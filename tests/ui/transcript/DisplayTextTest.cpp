#include "transcript/DisplayText.h"

#include <QGlyphRun>
#include <QRawFont>
#include <QTextLayout>
#include <QtTest>

#include "transcript/BodyFormats.h"

using namespace parlor;
using namespace parlor::transcript;
using chat::Style;

class DisplayTextTest : public QObject {
  Q_OBJECT

 private slots:
  void keepsPlainText();
  void placesSpansInUnits();
  void capsLongText();
  void countsEmojiForMore();
  void countsIdeographsForMore();
  void neverEndsInsideACharacter();
  void limitsMarks();
  void countsTowersOfMarksForMore();
  void tamesControls();
  void isolatesNames();
  void showsMonospace();
  void keepsColoursReadable_data();
  void keepsColoursReadable();
  void whoBringsAGroundKeepsHisColours();
};

namespace {

chat::Span span(std::uint32_t begin, std::uint32_t end, Style style) {
  return {begin, end, chat::kNoColour, chat::kNoColour, style};
}

std::string repeated(const std::string& text, int times) {
  std::string all;
  for (int i = 0; i < times; ++i) all += text;
  return all;
}

}  // namespace

void DisplayTextTest::keepsPlainText() {
  QCOMPARE(makeDisplayText("hello", {}).text, QStringLiteral("hello"));
  QCOMPARE(makeDisplayText("你好 👍", {}).text, QStringLiteral("你好 👍"));
  QVERIFY(!makeDisplayText("", {}).truncated);
}

void DisplayTextTest::placesSpansInUnits() {
  // 你 is three bytes and one unit, 👍 four bytes and two units.
  const DisplayText shown =
      makeDisplayText("你👍ab", {span(3, 7, Style::Bold), span(8, 9, Style::Italic)});
  QCOMPARE(shown.spans.size(), std::size_t{2});
  QCOMPARE(shown.spans[0].start, 1);
  QCOMPARE(shown.spans[0].length, 2);
  QCOMPARE(shown.spans[1].start, 4);
  QCOMPARE(shown.spans[1].length, 1);
  const DisplayText open =
      makeDisplayText("abc", {span(1, 3, Style::Bold), span(3, 9, Style::Bold)});
  QCOMPARE(open.spans.size(), std::size_t{1});
  QCOMPARE(open.spans[0].length, 2);
}

void DisplayTextTest::capsLongText() {
  const DisplayText shown = makeDisplayText(std::string(1'000'000, 'x'), {});
  QCOMPARE(shown.text.size(), qsizetype{kShownUnits});
  QVERIFY(shown.truncated);
  QVERIFY(!makeDisplayText(std::string(kShownUnits, 'x'), {}).truncated);
  const DisplayText lines = makeDisplayText(std::string(10'000, '\n') + "x", {});
  QVERIFY(lines.truncated);
  QVERIFY(lines.text.size() <= kShownLines + 1);
}

void DisplayTextTest::countsEmojiForMore() {
  const DisplayText shown = makeDisplayText(repeated("😀", 1000), {});
  QVERIFY(shown.truncated);
  QVERIFY(shown.text.size() < 300);
}

void DisplayTextTest::countsIdeographsForMore() {
  QVERIFY(!makeDisplayText(repeated("好", kShownUnits / 3), {}).truncated);
  const DisplayText shown = makeDisplayText(repeated("好", kShownUnits), {});
  QVERIFY(shown.truncated);
  QCOMPARE(shown.text.size(), qsizetype{kShownUnits / 3 + 1});
}

void DisplayTextTest::neverEndsInsideACharacter() {
  for (int length = kShownUnits - 3; length <= kShownUnits + 3; ++length) {
    const QString shown =
        makeDisplayText(std::string(static_cast<std::size_t>(length), 'x') + "\xF0\xA0\x80\x80yy",
                        {})
            .text;
    QVERIFY(!shown.back().isHighSurrogate());
  }
}

void DisplayTextTest::limitsMarks() {
  const DisplayText shown = makeDisplayText("Z" + repeated("\xCC\xB6", 20'000) + "a\xCC\x81", {});
  QCOMPARE(shown.text.size(), qsizetype{1 + kMarksPerBase + 2});
  QVERIFY(!shown.truncated);
}

void DisplayTextTest::countsTowersOfMarksForMore() {
  std::string accents, towers;
  for (int i = 0; i < 1500; ++i) {
    accents += "e\xCC\x81";
    towers += "e";
    for (int mark = 0; mark < 8; ++mark) towers += "\xCC\x81";
  }
  QVERIFY(!makeDisplayText(accents, {}).truncated);
  const auto shown = makeDisplayText(towers, {});
  QVERIFY(shown.truncated);
  QVERIFY(shown.text.size() < 1000);
}

void DisplayTextTest::tamesControls() {
  QCOMPARE(makeDisplayText("a\nb", {}).text, QStringLiteral("a\u2028b"));
  QCOMPARE(makeDisplayText("a\x07"
                           "b",
                           {})
               .text,
           QStringLiteral("a\u2407b"));
  QCOMPARE(makeDisplayText("a\xEF\xBF\xBC"
                           "b",
                           {})
               .text,
           QStringLiteral("a\uFFFDb"));
  QCOMPARE(makeDisplayText("a\xE2\x80\xA9"
                           "b",
                           {})
               .text,
           QStringLiteral("a\u2028b"));
}

void DisplayTextTest::isolatesNames() {
  QCOMPARE(isolated(std::string_view("evil\u202Etxt\u2069\u2067x")),
           QStringLiteral("\u2068eviltxtx\u2069"));
  QCOMPARE(plainName("two\nlines"), QStringLiteral("two lines"));
  QVERIFY(plainName(repeated("n", 10'000)).size() < 1000);
}

void DisplayTextTest::showsMonospace() {
  const theme::Theme theme;
  const DisplayText shown = makeDisplayText("an iiii here", {span(3, 7, Style::Monospace)});
  const QFont font = theme.font(theme::Type::Text);
  QTextLayout layout(shown.text, font);
  layout.setFormats(bodyFormats(shown, {}, {theme, font, false, {}, 0}));
  layout.beginLayout();
  layout.createLine().setLineWidth(1000);
  layout.endLayout();
  QStringList fonts;
  for (const QGlyphRun& run : layout.glyphRuns()) fonts << run.rawFont().familyName();
  QCOMPARE(fonts.size(), 2);
}

void DisplayTextTest::keepsColoursReadable_data() {
  QTest::addColumn<QColor>("wanted");
  QTest::addColumn<QColor>("ground");
  for (const QRgb wanted : {0xFFFFFFU, 0x000000U, 0xFFFF00U, 0x0000FFU, 0x808080U, 0x00FF00U}) {
    for (const QRgb ground : {0xFBFAF8U, 0x191B1EU, 0x808080U, 0xFF0000U}) {
      QTest::addRow("%06x on %06x", wanted, ground)
          << QColor::fromRgb(wanted) << QColor::fromRgb(ground);
    }
  }
}

void DisplayTextTest::keepsColoursReadable() {
  QFETCH(QColor, wanted);
  QFETCH(QColor, ground);
  QVERIFY(theme::contrast(readableOn(wanted, ground), ground) >= 4.5);
}

void DisplayTextTest::whoBringsAGroundKeepsHisColours() {
  theme::Theme theme;
  theme.setChoice(theme::Choice::Light);
  chat::Span yellow = span(0, 3, Style::Plain);
  yellow.foreground = chat::kPalette + 8;
  const auto shown = [&] {
    const DisplayText text = makeDisplayText("sun", {yellow});
    return bodyFormats(text, {}, {theme, theme.font(theme::Type::Text), false, {}, 0})[0].format;
  };
  QCOMPARE(shown().foreground().color(),
           readableOn(theme.irc(8), theme.colour(theme::Colour::Window)));
  yellow.background = chat::kPalette + 1;
  QCOMPARE(shown().foreground().color(), QColor(0xFF, 0xFF, 0));
  QCOMPARE(shown().background().color(), QColor(Qt::black));
  yellow.foreground = chat::kPalette + 0;  // white on green: 4.1 to 1
  yellow.background = chat::kPalette + 3;
  QCOMPARE(shown().foreground().color(), QColor(Qt::white));
  QVERIFY(theme::contrast(shown().background().color(), Qt::white) >= 4.5);
  QVERIFY(qAbs(shown().background().color().hslHue() - 120) < 5);
}

QTEST_MAIN(DisplayTextTest)
#include "DisplayTextTest.moc"
