#include "irc/TextFormat.h"

#include <QFile>
#include <QtTest>

using namespace parlor::irc;
using namespace parlor::chat;

class TextFormatTest : public QObject {
  Q_OBJECT

 private:
  static std::string unescaped(const QByteArray& field);
  static std::string spansOf(const StyledText& styled);

 private slots:
  void readsTheVectors_data();
  void readsTheVectors();
  void writesWhatItReads_data() { readsTheVectors_data(); }
  void writesWhatItReads();
  void writesEveryPairOfColours();
  void splitsAtWords();
  void splitsBetweenGraphemesOnly();
  void splitsWhatHasNoBoundary();
  void splitsLines();
  void readsCtcp();
};

std::string TextFormatTest::unescaped(const QByteArray& field) {
  std::string text;
  for (int i = 0; i < field.size(); ++i) {
    if (field[i] != '\\') {
      text += field[i];
    } else if (field[++i] == 'x') {
      text += static_cast<char>(field.mid(i + 1, 2).toInt(nullptr, 16));
      i += 2;
    } else {
      text += '\\';
    }
  }
  return text;
}

std::string TextFormatTest::spansOf(const StyledText& styled) {
  const auto colour = [](TextColour c) {
    if (c == kNoColour) return QString("-");
    if (c >= kPalette) return QString("p%1").arg(c - kPalette);
    return QString("%1").arg(c, 6, 16, QChar('0')).toUpper();
  };
  QStringList shown;
  for (const Span& span : styled.spans) {
    QString styles;
    for (int bit = 0; bit < 6; ++bit) {
      if (has(span.style, static_cast<Style>(1 << bit))) styles += QLatin1Char("biusmr"[bit]);
    }
    shown += QString("%1-%2:%3:%4:%5")
                 .arg(span.begin)
                 .arg(span.end)
                 .arg(styles, colour(span.foreground), colour(span.background));
  }
  return shown.join(' ').toStdString();
}

void TextFormatTest::readsTheVectors_data() {
  QTest::addColumn<QByteArray>("wire");
  QTest::addColumn<QByteArray>("text");
  QTest::addColumn<QByteArray>("spans");
  QFile file(PARLOR_TEST_DATA "/irc-vectors/text-format.txt");
  QVERIFY(file.open(QIODevice::ReadOnly));
  while (!file.atEnd()) {
    const QByteArray line = file.readLine().chopped(1);
    if (line.startsWith('#')) continue;
    const QList<QByteArray> parts = line.split('|');
    QCOMPARE(parts.size(), 3);
    QTest::newRow(line) << parts[0].chopped(1) << parts[1].sliced(1).chopped(1)
                        << parts[2].trimmed();
  }
}

void TextFormatTest::readsTheVectors() {
  QFETCH(QByteArray, wire);
  QFETCH(QByteArray, text);
  QFETCH(QByteArray, spans);
  const StyledText styled = readFormatted(unescaped(wire));
  QCOMPARE(styled.text, unescaped(text));
  QCOMPARE(spansOf(styled), spans.toStdString());
}

void TextFormatTest::writesWhatItReads() {
  QFETCH(QByteArray, wire);
  const StyledText styled = readFormatted(unescaped(wire));
  QCOMPARE(readFormatted(writeFormatted(styled)), styled);
}

void TextFormatTest::writesEveryPairOfColours() {
  const TextColour colours[] = {kNoColour, kPalette + 4, kPalette + 12, 0x102030};
  for (const TextColour fore : colours) {
    for (const TextColour back : colours) {
      if (fore == kNoColour && back == kNoColour) continue;
      for (const char* text : {"1,2 x", ",2 x", ",FF8000 x"}) {
        for (const Style style : {Style::Plain, Style::Bold}) {
          const StyledText styled{text, {{0, 3, fore, back, style}}};
          QCOMPARE(readFormatted(writeFormatted(styled)), styled);
        }
      }
    }
  }
}

void TextFormatTest::splitsAtWords() {
  QCOMPARE(splitText("the quick brown fox", 10),
           (std::vector<std::string>{"the quick", "brown fox"}));
  QCOMPARE(splitText("exactly ten", 11), std::vector<std::string>{"exactly ten"});
  QCOMPARE(splitText("abcdefghijklmnop q", 10),
           (std::vector<std::string>{"abcdefghij", "klmnop q"}));
}

void TextFormatTest::splitsBetweenGraphemesOnly() {
  const std::string family =
      "\xF0\x9F\x91\xA8\xE2\x80\x8D\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x91\xA7";
  std::string text;
  for (int i = 0; i < 9; ++i) text += family;
  std::string joined;
  for (const std::string& line : splitText(text, 50)) {
    QCOMPARE(line.size() % family.size(), std::size_t{0});
    joined += line;
  }
  QCOMPARE(joined, text);
}

void TextFormatTest::splitsWhatHasNoBoundary() {
  std::string zalgo = "a";
  for (int i = 0; i < 200; ++i) zalgo += "\xCC\x81";
  std::string joined;
  for (const std::string& line : splitText(zalgo, 50)) {
    QVERIFY(line.size() <= 50);
    joined += line;
  }
  QCOMPARE(joined, zalgo);
}

void TextFormatTest::splitsLines() {
  QCOMPARE(splitText("a\r\n\nb\n", 50), (std::vector<std::string>{"a", "b"}));
  QVERIFY(splitText("", 50).empty());
}

void TextFormatTest::readsCtcp() {
  QCOMPARE(parseCtcp("\x01"
                     "ACTION waves at all\x01")
               .argument,
           std::string("waves at all"));
  QCOMPARE(parseCtcp("\x01VERSION").command, std::string("VERSION"));
  QVERIFY(parseCtcp("hello").command.empty());
  QVERIFY(parseCtcp("\x01").command.empty());
  QCOMPARE(makeCtcp("ACTION", "waves"), std::string("\x01"
                                                    "ACTION waves\x01"));
}

QTEST_APPLESS_MAIN(TextFormatTest)
#include "TextFormatTest.moc"
