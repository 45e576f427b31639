#include "irc/Isupport.h"

#include <QtTest>

using namespace parlor::irc;
using parlor::chat::Role;

class IsupportTest : public QObject {
  Q_OBJECT

 private slots:
  void hasTheOldDefaults();
  void readsAndTakesBack();
  void survivesNonsense();
  void readsPrefixes();
  void survivesAChangingPrefix();
  void readsModes();
};

void IsupportTest::hasTheOldDefaults() {
  const Isupport is;
  QVERIFY(is.isChannel("#a") && is.isChannel("&a") && !is.isChannel("a") && !is.isChannel(""));
  QVERIFY(is.same("a[", "A{"));
  QCOMPARE(is.number("NICKLEN", 9), std::size_t{9});
}

void IsupportTest::readsAndTakesBack() {
  Isupport is;
  is.take({"CASEMAPPING=ascii", "NICKLEN=32", "NETWORK=The\\x20Lab", "WHOX", "CHANTYPES=#"});
  QVERIFY(!is.same("a[", "A{"));
  QVERIFY(!is.isChannel("&a"));
  QCOMPARE(is.number("NICKLEN", 9), std::size_t{32});
  QCOMPARE(is.value("NETWORK"), std::string_view("The Lab"));
  QVERIFY(is.has("WHOX"));
  is.take({"-WHOX", "-CHANTYPES"});
  QVERIFY(!is.has("WHOX"));
  QVERIFY(is.isChannel("&a"));
}

void IsupportTest::survivesNonsense() {
  Isupport is;
  is.take({"", "=", "-", "NICKLEN=99999999999999999999999", "MODES=x", "PREFIX=(ov", "PREFIX=)",
           "CHANMODES=,", "X=\\x", "Y=\\x0", "Z=\\x0A\\xzz"});
  QCOMPARE(is.number("NICKLEN", 9), std::size_t{9});
  QCOMPARE(is.number("MODES", 3), std::size_t{3});
  QCOMPARE(is.value("Z"), std::string_view("\\x0A\\xzz"));
  for (int i = 0; i < 2000; ++i) is.take({"K" + std::to_string(i)});
  QVERIFY(!is.has("K1999"));
}

void IsupportTest::readsPrefixes() {
  Isupport is;
  is.take({"PREFIX=(qaohv)~&@%+"});
  std::string_view name = "@+maya";
  const auto roles = is.takePrefixes(name);
  QCOMPARE(name, std::string_view("maya"));
  QVERIFY(roles.bits & (1 << int(Role::Operator)));
  QVERIFY(roles.bits & (1 << int(Role::Voice)));
  QCOMPARE(is.withoutStatus("@#lobby"), std::string_view("#lobby"));
  QCOMPARE(is.withoutStatus("@maya"), std::string_view("@maya"));
}

void IsupportTest::survivesAChangingPrefix() {
  Isupport is;
  is.take({"PREFIX=(ov)@+"});
  is.take({"PREFIX=(qaohvxyz)~&@%+!$*"});
  std::string_view name = "!$*@maya";
  QVERIFY(is.takePrefixes(name).bits & (1 << int(Role::Operator)));
  QCOMPARE(name, std::string_view("maya"));
  is.take({"PREFIX=(o)@+"});  // of two lengths: not believed
  QVERIFY(is.roleOf('v'));
  is.take({"PREFIX="});
  QVERIFY(!is.roleOf('o'));
}

void IsupportTest::readsModes() {
  Isupport is;
  is.take({"PREFIX=(ov)@+", "CHANMODES=b,k,l,imnst"});
  const auto changes = is.parseModes({"+ob-lk+l", "maya", "*!*@x", "key"});
  QCOMPARE(changes.size(), std::size_t{5});
  QCOMPARE(changes[0].parameter, std::string("maya"));
  QCOMPARE(changes[1].parameter, std::string("*!*@x"));
  QVERIFY(!changes[2].add && changes[2].parameter.empty());
  QCOMPARE(changes[3].parameter, std::string("key"));
  QVERIFY(changes[4].add && changes[4].parameter.empty());
  QVERIFY(is.parseModes({}).empty());
}

QTEST_APPLESS_MAIN(IsupportTest)
#include "IsupportTest.moc"
