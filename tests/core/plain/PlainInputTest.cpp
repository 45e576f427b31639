#include "plain/PlainInput.h"

#include <QtTest>

#include "plain/LegacyDecoder.h"

using namespace parlor::plain;
using Kind = PlainInput::Kind;

class PlainInputTest : public QObject {
  Q_OBJECT

 private slots:
  void tellsCommandsFromTalk();
  void splitsWords();
  void appliesErasuresAndShowsControls();
  void readsUtf8First();
  void readsTheConfiguredEncoding();
  void namesAnUnknownEncoding();
};

void PlainInputTest::tellsCommandsFromTalk() {
  const auto is = [](const char* line, PlainInput expected) {
    QCOMPARE(PlainInput::parse(line), expected);
  };
  is("", {Kind::Empty, "", ""});
  is("  \t", {Kind::Empty, "", ""});
  is("  hello ", {Kind::Say, "", "  hello "});
  is("/Nick  maya ", {Kind::Command, "nick", "maya"});
  is("/", {Kind::Command, "", ""});
  is("//x y", {Kind::Say, "", "/x y"});
  is("88", {Kind::Goodbye, "", ""});
  is(" BYE ", {Kind::Goodbye, "", ""});
  is("bye all", {Kind::Say, "", "bye all"});
  is("880", {Kind::Say, "", "880"});
}

void PlainInputTest::splitsWords() {
  const PlainInput input = PlainInput::parse("/msg otto  see you  there");
  QCOMPARE(input.words(2), (std::vector<std::string>{"otto", "see you  there"}));
  QCOMPARE(input.words(1), (std::vector<std::string>{"otto  see you  there"}));
  QVERIFY(PlainInput::parse("/who").words(3).empty());
}

void PlainInputTest::appliesErasuresAndShowsControls() {
  QCOMPARE(cleanTyped("helo\blo"), std::string("hello"));
  QCOMPARE(cleanTyped("\xE4\xBD\xA0\x7F"), std::string());
  QCOMPARE(cleanTyped("\b\bx"), std::string("x"));
  QCOMPARE(cleanTyped("wrong\x15right"), std::string("right"));
  QCOMPARE(cleanTyped("a\x1b[2Jb"), std::string("a^[[2Jb"));
}

void PlainInputTest::readsUtf8First() {
  auto decoder = LegacyDecoder::open(kDefaultEncoding);
  QCOMPARE(decoder->decode("\xE4\xBD\xA0"), std::string("\xE4\xBD\xA0"));
  QCOMPARE(decoder->decode(""), std::string());
}

void PlainInputTest::readsTheConfiguredEncoding() {
  auto chinese = LegacyDecoder::open("GB18030");
  QCOMPARE(chinese->decode("\xC4\xE3\xBA\xC3"), std::string("\xE4\xBD\xA0\xE5\xA5\xBD"));
  QCOMPARE(chinese->decode("ok \xC4\xFF\xFF").substr(0, 3), std::string("ok "));
  QVERIFY(QString::fromStdString(chinese->decode("\xFF")).contains(QChar(0xFFFD)));
  auto western = LegacyDecoder::open("windows-1252");
  QCOMPARE(western->decode("caf\xE9"), std::string("caf\xC3\xA9"));
}

void PlainInputTest::namesAnUnknownEncoding() {
  const auto decoder = LegacyDecoder::open("klingon");
  QVERIFY(!decoder);
  QCOMPARE(decoder.error().text, std::string("no such encoding: klingon"));
  QVERIFY(!LegacyDecoder::open(""));
}

QTEST_APPLESS_MAIN(PlainInputTest)
#include "PlainInputTest.moc"
