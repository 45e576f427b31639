#include <QtTest>

#include "irc/Capability.h"
#include "irc/CaseMapping.h"
#include "irc/Mask.h"
#include "irc/Numerics.h"

using namespace parlor::irc;

// Case mapping, masks, numerics and capabilities: the small tables.
class NamesTest : public QObject {
  Q_OBJECT

 private slots:
  void foldsAsTheServerSays();
  void matchesMasks_data();
  void matchesMasks();
  void endsOnHostileMasks();
  void completesMasks();
  void namesNumerics();
  void namesCapabilities();
};

void NamesTest::foldsAsTheServerSays() {
  QCOMPARE(fold(CaseMapping::Ascii, "MaYa[]\\~"), std::string("maya[]\\~"));
  QCOMPARE(fold(CaseMapping::Rfc1459, "MaYa[]\\~"), std::string("maya{}|^"));
  QCOMPARE(fold(CaseMapping::Rfc1459Strict, "[~"), std::string("{~"));
  QVERIFY(sameName(CaseMapping::Rfc1459, "a[", "A{"));
  QVERIFY(!sameName(CaseMapping::Ascii, "a[", "A{"));
  QVERIFY(!sameName(CaseMapping::Ascii, "ab", "a"));
  QVERIFY(!caseMappingByName("rfc7613"));
}

void NamesTest::matchesMasks_data() {
  QTest::addColumn<QByteArray>("mask");
  QTest::addColumn<QByteArray>("text");
  QTest::addColumn<bool>("matches");
  const auto row = [](const char* mask, const char* text, bool matches) {
    QTest::addRow("%s on %s", mask, text) << QByteArray(mask) << QByteArray(text) << matches;
  };
  row("*", "", true);
  row("", "", true);
  row("", "a", false);
  row("a*c", "abbbc", true);
  row("a*c", "abbbd", false);
  row("*!*@*.example.org", "Maya!m@Host.Example.ORG", true);
  row("a?c", "abc", true);
  row("a?c", "ac", false);
  row("a?c",
      "a\xE4\xBD\xA0"
      "c",
      true);
  row("*a*b*c", "xxaxxbxxbxxc", true);
  row("a**", "a", true);
}

void NamesTest::matchesMasks() {
  QFETCH(QByteArray, mask);
  QFETCH(QByteArray, text);
  QTEST(matchesMask(mask.toStdString(), text.toStdString()), "matches");
}

void NamesTest::endsOnHostileMasks() {
  std::string mask;
  for (int i = 0; i < 200; ++i) mask += "*a";
  QVERIFY(!matchesMask(mask + "b", std::string(500, 'a')));
}

void NamesTest::completesMasks() {
  QCOMPARE(normaliseMask("maya"), std::string("maya!*@*"));
  QCOMPARE(normaliseMask("*@host"), std::string("*!*@host"));
  QCOMPARE(normaliseMask("a!b"), std::string("a!b@*"));
  QCOMPARE(normaliseMask("a!b@c"), std::string("a!b@c"));
  QCOMPARE(normaliseMask("***!@"), std::string("*!*@*"));
  QCOMPARE(normaliseMask(""), std::string("*!*@*"));
}

void NamesTest::namesNumerics() {
  QCOMPARE(codeOf(Numeric::RplWelcome), std::string("001"));
  QCOMPARE(nameOf(Numeric::ErrNoSuchNick), std::string_view("ERR_NOSUCHNICK"));
  QCOMPARE(nameOf(static_cast<Numeric>(999)), std::string_view());
  QCOMPARE(numericOf("433"), std::optional(Numeric::ErrNicknameInUse));
  for (const char* other : {"", "1", "0001", "12a", "PING"}) QVERIFY(!numericOf(other));
}

void NamesTest::namesCapabilities() {
  CapabilitySet set{Capability::MessageTags, Capability::ParlorSeq};
  QVERIFY(set.has(Capability::ParlorSeq) && !set.has(Capability::Batch));
  set.remove(Capability::ParlorSeq);
  QCOMPARE(set.list(), std::vector<Capability>{Capability::MessageTags});
  for (int i = 0; i < kCapabilityCount; ++i) {
    const auto capability = static_cast<Capability>(i);
    QCOMPARE(capabilityByName(nameOf(capability)), std::optional(capability));
  }
  QVERIFY(!capabilityByName("example.org/none"));
}

QTEST_APPLESS_MAIN(NamesTest)
#include "NamesTest.moc"
