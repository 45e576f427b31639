#include "store/Ulid.h"

#include <QtTest>

#include "support/Harness.h"

using namespace parlor;
using namespace parlor::store;

class UlidTest : public QObject {
  Q_OBJECT

 private slots:
  void readsTheOneSpelling();
  void carriesItsTime();
  void growsWithinAMillisecond();
  void growsWhenTheClockGoesBack();
  void growsBeyondItsRandomPart();
};

void UlidTest::readsTheOneSpelling() {
  const auto ulid = Ulid::parse("01ARZ3NDEKTSV4RRFFQ69G5FAV");
  QVERIFY(ulid);
  QCOMPARE(ulid->toString(), std::string("01ARZ3NDEKTSV4RRFFQ69G5FAV"));
  QCOMPARE(ulid->time().time_since_epoch().count(), std::int64_t{1469922850259});
  for (const char* wrong : {"", "01ARZ3NDEKTSV4RRFFQ69G5FA", "81ARZ3NDEKTSV4RRFFQ69G5FAV",
                            "01ARZ3NDEKTSV4RRFFQ69G5FAI", "01arz3ndektsv4rrffq69g5fav"}) {
    QVERIFY2(!Ulid::parse(wrong), wrong);
  }
}

void UlidTest::carriesItsTime() {
  store::test::FakeClock clock;
  UlidGenerator generator(clock, [] { return 5U; });
  QCOMPARE(generator.next().time().time_since_epoch().count(),
           clock.wallNow().time_since_epoch().count());
}

void UlidTest::growsWithinAMillisecond() {
  store::test::FakeClock clock;
  UlidGenerator generator(clock, UlidGenerator::systemRandom());
  std::string last;
  for (int i = 0; i < 1000; ++i) {
    std::string next = generator.next().toString();
    QVERIFY(next > last);
    last = std::move(next);
    if (i % 100 == 99) clock.advance(base::Milliseconds(1));
  }
}

void UlidTest::growsWhenTheClockGoesBack() {
  store::test::FakeClock clock;
  UlidGenerator generator(clock, UlidGenerator::systemRandom());
  const Ulid before = generator.next();
  clock.bendWall(std::chrono::hours(-24 * 400));
  QVERIFY(generator.next() > before);
}

void UlidTest::growsBeyondItsRandomPart() {
  store::test::FakeClock clock;
  UlidGenerator generator(clock, [] { return ~std::uint64_t{0}; });
  const Ulid first = generator.next();
  const Ulid second = generator.next();
  QVERIFY(second > first);
  clock.advance(base::Milliseconds(1));
  QVERIFY(generator.next() > second);
}

QTEST_APPLESS_MAIN(UlidTest)
#include "UlidTest.moc"
