#include "app/SignalWatch.h"

#include <QtTest>
#include <csignal>
#include <vector>

#include "support/LoopHarness.h"

using namespace parlor;
using parlor::app::SignalWatch;

class SignalWatchTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() { SignalWatch::block(); }
  void handsOverEachSignalInATurn();
  void leavesTheLoopWhenItGoes();
};

void SignalWatchTest::handsOverEachSignalInATurn() {
  test::LoopHarness harness;
  std::vector<int> seen;
  const auto watch = SignalWatch::open(harness.loop, [&](int signal) { seen.push_back(signal); });
  QVERIFY(watch.ok());
  ::raise(SIGHUP);
  QVERIFY(seen.empty());
  QVERIFY(harness.until([&] { return seen.size() == 1; }));
  ::raise(SIGTERM);
  ::raise(SIGINT);
  QVERIFY(harness.until([&] { return seen.size() == 3; }));
  std::sort(seen.begin(), seen.end());
  QCOMPARE(seen, (std::vector<int>{SIGHUP, SIGINT, SIGTERM}));
}

void SignalWatchTest::leavesTheLoopWhenItGoes() {
  test::LoopHarness harness;
  const std::size_t before = harness.loop.watchCount();
  auto watch = SignalWatch::open(harness.loop, [](int) {});
  QCOMPARE(harness.loop.watchCount(), before + 1);
  watch->reset();
  QCOMPARE(harness.loop.watchCount(), before);
}

QTEST_APPLESS_MAIN(SignalWatchTest)
#include "SignalWatchTest.moc"
