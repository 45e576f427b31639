// Which device a token names, in memory and over a restart.
#include "store/DeviceTokens.h"

#include <QtTest>

#include "support/LedgerHarness.h"

using namespace parlor;
using namespace parlor::store;
using store::test::LedgerHarness;

namespace {

DeviceRecord record(const std::string& device, const std::string& token,
                    const std::string& previous = {}, std::int64_t used = 1) {
  return {device, token, previous, base::WallTime(base::Milliseconds(used))};
}

}  // namespace

class DeviceTokensTest : public QObject {
  Q_OBJECT

 private slots:
  void findsByEitherToken();
  void aNewRecordTakesThePlaceOfTheOld();
  void forgetsTheOneUsedLongestAgo();
  void tellsItsKeeper();
  void comesBackAfterARestart();
  void dropsWhatNobodyUsesAnyMore();
};

void DeviceTokensTest::findsByEitherToken() {
  DeviceTokens tokens;
  tokens.put(record("phone", "new", "old"));
  QCOMPARE(tokens.byToken("new")->device, std::string("phone"));
  QCOMPARE(tokens.byToken("old")->device, std::string("phone"));
  QVERIFY(tokens.byToken("") == nullptr);
  QVERIFY(tokens.byToken("other") == nullptr);
}

void DeviceTokensTest::aNewRecordTakesThePlaceOfTheOld() {
  DeviceTokens tokens;
  tokens.put(record("phone", "second", "first"));
  tokens.put(record("phone", "third", "second"));
  QVERIFY(tokens.byToken("first") == nullptr);
  QCOMPARE(tokens.byToken("second")->token, std::string("third"));
  tokens.put(record("phone", "third"));
  QVERIFY(tokens.byToken("second") == nullptr);
  QCOMPARE(tokens.size(), std::size_t{1});
}

void DeviceTokensTest::forgetsTheOneUsedLongestAgo() {
  DeviceTokens tokens(2);
  tokens.put(record("a", "ta"));
  tokens.put(record("b", "tb"));
  tokens.put(record("a", "ta2"));
  tokens.put(record("c", "tc"));
  QVERIFY(tokens.byDevice("b") == nullptr);
  QVERIFY(tokens.byToken("tb") == nullptr);
  QVERIFY(tokens.byDevice("a") != nullptr);
}

void DeviceTokensTest::tellsItsKeeper() {
  DeviceTokens tokens(1);
  std::vector<std::string> told;
  tokens.setKeeper([&](const DeviceRecord& saved) { told.push_back('+' + saved.device); },
                   [&](const std::string& device) { told.push_back('-' + device); });
  tokens.load({record("a", "ta")});
  tokens.put(record("b", "tb"));
  QCOMPARE(told, (std::vector<std::string>{"+b", "-a"}));
}

void DeviceTokensTest::comesBackAfterARestart() {
  LedgerHarness h;
  QVERIFY(h.open().ok());
  const std::int64_t now = h.clock.wallNow().time_since_epoch().count();
  h.ledger->tokens()->put(record("phone", "second", "first", now));
  h.ledger->tokens()->put(record("desk", "other", "", now));
  h.ledger->tokens()->put(record("phone", "third", "second", now));
  h.ledger.reset();
  QVERIFY(h.open().ok());
  const DeviceTokens& tokens = *h.ledger->tokens();
  QCOMPARE(tokens.size(), std::size_t{2});
  QCOMPARE(*tokens.byToken("second"), record("phone", "third", "second", now));
  QVERIFY(tokens.byToken("first") == nullptr);
}

void DeviceTokensTest::dropsWhatNobodyUsesAnyMore() {
  LedgerHarness h;
  QVERIFY(h.open().ok());
  const std::int64_t now = h.clock.wallNow().time_since_epoch().count();
  h.ledger->tokens()->put(record("phone", "t", "", now));
  h.ledger.reset();
  h.clock.advance(std::chrono::hours(24 * 401));
  QVERIFY(h.open().ok());
  QCOMPARE(h.ledger->tokens()->size(), std::size_t{0});
}

QTEST_GUILESS_MAIN(DeviceTokensTest)
#include "DeviceTokensTest.moc"
