#include "base/Clock.h"

#include <QtTest>

using namespace parlor::base;

class ClockTest : public QObject {
  Q_OBJECT

 private slots:
  void writesServerTime();
  void readsWhatItWrites();
  void refusesOtherShapes();
};

void ClockTest::writesServerTime() {
  QCOMPARE(toIso8601(WallTime(Milliseconds(0))), std::string("1970-01-01T00:00:00.000Z"));
  QCOMPARE(toIso8601(WallTime(Milliseconds(1795269731042))),
           std::string("2026-11-21T14:02:11.042Z"));
}

void ClockTest::readsWhatItWrites() {
  bool ok = false;
  const WallTime time(Milliseconds(1795269731042));
  QCOMPARE(parseIso8601(toIso8601(time), &ok).time_since_epoch().count(),
           time.time_since_epoch().count());
  QVERIFY(ok);
}

void ClockTest::refusesOtherShapes() {
  for (const char* text : {"", "yesterday", "2026-11-21", "2026-11-21T14:02:11Z",
                           "2026-13-21T14:02:11.042Z", "2026-11-21 14:02:11.042Z"}) {
    bool ok = true;
    parseIso8601(text, &ok);
    QVERIFY2(!ok, text);
  }
}

QTEST_APPLESS_MAIN(ClockTest)
#include "ClockTest.moc"
