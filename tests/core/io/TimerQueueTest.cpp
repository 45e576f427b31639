#include "io/TimerQueue.h"

#include <QtTest>

#include <string>

using namespace parlor;
using namespace parlor::io;
using base::Milliseconds;

class TimerQueueTest : public QObject {
  Q_OBJECT

 private slots:
  void init();

  void runsInOrderOfDeadlineThenCreation();
  void runsNothingEarly();
  void cancelledNeverRuns();
  void cancelledLeavesNoDeadline();
  void cancelledByAnotherInTheSamePass();
  void addedInACallbackWaits();
  void repeats();
  void repeatingSkipsWhatItMissed();
  void repeatingMayCancelItself();
  void cancellingManyLeavesNothing();

 private:
  base::SteadyTime at(int ms) const { return start_ + Milliseconds(ms); }
  TimerId add(int ms, const char* name) {
    return timers_.add(at(ms), Milliseconds(0), [this, name] { log_ += name; });
  }

  const base::SteadyTime start_{std::chrono::hours(5)};
  TimerQueue timers_;
  std::string log_;
};

void TimerQueueTest::init() {
  timers_ = TimerQueue();
  log_.clear();
}

void TimerQueueTest::runsInOrderOfDeadlineThenCreation() {
  add(30, "c");
  add(10, "a");
  add(30, "d");
  add(20, "b");
  QVERIFY(timers_.next() == at(10));
  QCOMPARE(timers_.runDue(at(30)), std::size_t{4});
  QCOMPARE(log_, std::string("abcd"));
}

void TimerQueueTest::runsNothingEarly() {
  add(10, "a");
  QCOMPARE(timers_.runDue(at(9)), std::size_t{0});
  QCOMPARE(timers_.runDue(at(10)), std::size_t{1});
  QCOMPARE(timers_.runDue(at(11)), std::size_t{0});
}

void TimerQueueTest::cancelledNeverRuns() {
  const TimerId id = add(10, "a");
  add(10, "b");
  timers_.cancel(id);
  timers_.cancel(id);
  timers_.cancel(TimerId());
  timers_.runDue(at(10));
  QCOMPARE(log_, std::string("b"));
}

void TimerQueueTest::cancelledLeavesNoDeadline() {
  timers_.cancel(add(10, "a"));
  QVERIFY(!timers_.next());
}

void TimerQueueTest::cancelledByAnotherInTheSamePass() {
  TimerId second;
  timers_.add(at(10), Milliseconds(0), [&] { timers_.cancel(second); });
  second = add(10, "b");
  QCOMPARE(timers_.runDue(at(10)), std::size_t{1});
  QCOMPARE(log_, std::string());
}

void TimerQueueTest::addedInACallbackWaits() {
  timers_.add(at(10), Milliseconds(0), [&] { add(0, "b"); });
  timers_.runDue(at(10));
  QCOMPARE(log_, std::string());
  timers_.runDue(at(10));
  QCOMPARE(log_, std::string("b"));
}

void TimerQueueTest::repeats() {
  timers_.add(at(10), Milliseconds(10), [&] { log_ += "x"; });
  for (int ms = 0; ms <= 30; ms += 10) timers_.runDue(at(ms));
  QCOMPARE(log_, std::string("xxx"));
  QVERIFY(timers_.next() == at(40));
}

void TimerQueueTest::repeatingSkipsWhatItMissed() {
  timers_.add(at(10), Milliseconds(10), [&] { log_ += "x"; });
  timers_.runDue(at(75));
  QCOMPARE(log_, std::string("x"));
  QVERIFY(timers_.next() == at(80));
}

void TimerQueueTest::repeatingMayCancelItself() {
  TimerId id;
  id = timers_.add(at(10), Milliseconds(10), [&] {
    log_ += "x";
    timers_.cancel(id);
  });
  timers_.runDue(at(10));
  timers_.runDue(at(50));
  QCOMPARE(log_, std::string("x"));
  QVERIFY(!timers_.next());
  QCOMPARE(timers_.size(), std::size_t{0});
}

// A ping deadline is cancelled and set anew with every line of every peer.
void TimerQueueTest::cancellingManyLeavesNothing() {
  const auto held = std::make_shared<int>(0);
  for (int i = 0; i < 10000; ++i)
    timers_.cancel(timers_.add(at(150000), Milliseconds(0), [held] {}));
  QCOMPARE(timers_.size(), std::size_t{0});
  QCOMPARE(held.use_count(), 1L);
  QCOMPARE(timers_.runDue(at(150000)), std::size_t{0});
}

QTEST_APPLESS_MAIN(TimerQueueTest)
#include "TimerQueueTest.moc"
