#include "irc/IrcMessage.h"

#include <QtTest>

#include "irc/Source.h"

using namespace parlor::irc;

class IrcMessageTest : public QObject {
  Q_OBJECT

 private slots:
  void readsAllParts();
  void readsOddSpacing();
  void keepsTheLastOfDuplicateTags();
  void unescapesTags_data();
  void unescapesTags();
  void givesNothingWithoutACommand();
  void stopsAtALineEndAndSkipsNul();
  void joinsWhatFollowsTheFifteenthParameter();
  void writesWhatItReads_data();
  void writesWhatItReads();
  void keepsItsShapeWhateverTheValues();
  void splitsSources();
};

void IrcMessageTest::readsAllParts() {
  const auto m = IrcMessage::parse("@id=1;+a/b=x\\sy;k :maya!m@host privmsg #a :hello :there ");
  QVERIFY(m);
  QCOMPARE(m->tags, (Tags{{"id", "1"}, {"+a/b", "x y"}, {"k", ""}}));
  QCOMPARE(m->source, std::string("maya!m@host"));
  QCOMPARE(m->command, std::string("PRIVMSG"));
  QCOMPARE(m->params, (std::vector<std::string>{"#a", "hello :there "}));
}

void IrcMessageTest::readsOddSpacing() {
  const auto m = IrcMessage::parse("  @t   :s    001   a   b   ");
  QVERIFY(m);
  QCOMPARE(*m, *IrcMessage::parse("@t :s 001 a b"));
  QCOMPARE(IrcMessage::parse("A  :")->params, std::vector<std::string>{""});
}

void IrcMessageTest::keepsTheLastOfDuplicateTags() {
  QCOMPARE(parseTags("a=1;b=2;a=3;;=x;c;a=4"), (Tags{{"a", "4"}, {"b", "2"}, {"c", ""}}));
}

void IrcMessageTest::unescapesTags_data() {
  QTest::addColumn<QByteArray>("escaped");
  QTest::addColumn<QByteArray>("value");
  QTest::newRow("all") << QByteArray(R"(a\:b\sc\\d\re\nf)") << QByteArray("a;b c\\d\re\nf");
  QTest::newRow("unknown escape") << QByteArray(R"(a\bc)") << QByteArray("abc");
  QTest::newRow("lone backslash") << QByteArray("a\\") << QByteArray("a");
  QTest::newRow("equals") << QByteArray("a=b") << QByteArray("a=b");
}

void IrcMessageTest::unescapesTags() {
  QFETCH(QByteArray, escaped);
  QFETCH(QByteArray, value);
  QCOMPARE(unescapeTagValue(escaped.toStdString()), value.toStdString());
  QCOMPARE(unescapeTagValue(escapeTagValue(value.toStdString())), value.toStdString());
}

void IrcMessageTest::givesNothingWithoutACommand() {
  for (const char* line : {"", "   ", "@a=b", "@a=b :maya", ":maya", ": :x", "\r\nQUIT"}) {
    QVERIFY2(!IrcMessage::parse(line), line);
  }
}

void IrcMessageTest::stopsAtALineEndAndSkipsNul() {
  QCOMPARE(*IrcMessage::parse("PING :a\rQUIT"), IrcMessage("PING", {"a"}));
  QCOMPARE(*IrcMessage::parse(std::string_view("PI\0NG a\0b", 9)), IrcMessage("PING", {"ab"}));
}

void IrcMessageTest::joinsWhatFollowsTheFifteenthParameter() {
  const auto m = IrcMessage::parse("C 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16  17");
  QCOMPARE(m->params.size(), std::size_t{15});
  QCOMPARE(m->params.back(), std::string("15 16  17"));
}

void IrcMessageTest::writesWhatItReads_data() {
  QTest::addColumn<QByteArray>("line");
  for (const char* line :
       {"PING", "JOIN #a", "PRIVMSG #a :hi there", "PRIVMSG #a :", "PRIVMSG #a ::)",
        ":s 001 me :Welcome to it", "@a;b=\\s\\:\\\\ :n!u@h TAGMSG #a", "A B :c "}) {
    QTest::newRow(line) << QByteArray(line);
  }
}

void IrcMessageTest::writesWhatItReads() {
  QFETCH(QByteArray, line);
  QCOMPARE(IrcMessage::parse(line.toStdString())->serialize(), line.toStdString());
}

void IrcMessageTest::keepsItsShapeWhateverTheValues() {
  const IrcMessage message("KICK", {"", "a b", ":c", "bye\r\nQUIT :now"});
  QCOMPARE(message.serialize(), std::string("KICK * a_b _:c :bye  QUIT :now"));
  QCOMPARE(IrcMessage("QUIT", {"now"}).serialize(Colon::Always), std::string("QUIT :now"));
}

void IrcMessageTest::splitsSources() {
  QCOMPARE(Source::parse("n!u@h"), (Source{"n", "u", "h"}));
  QCOMPARE(Source::parse("n@h"), (Source{"n", "", "h"}));
  QCOMPARE(Source::parse("n!u"), (Source{"n", "u", ""}));
  QCOMPARE(Source::parse("n!a@b@h"), (Source{"n", "a@b", "h"}));
  QVERIFY(Source::parse("irc.example.org").looksLikeServer());
  QVERIFY(!Source::parse("maya").looksLikeServer());
  QCOMPARE(Source::parse("n!u@h").toString(), std::string("n!u@h"));
}

QTEST_APPLESS_MAIN(IrcMessageTest)
#include "IrcMessageTest.moc"
