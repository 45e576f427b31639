#include "io/EventLoop.h"

#include <sys/socket.h>

#include <QtTest>

#include <functional>
#include <string>
#include <thread>
#include <vector>

#include "support/FakeClock.h"
#include "support/LoopHarness.h"
#include "support/ScriptedPoller.h"

using namespace parlor;
using namespace parlor::io;
using namespace parlor::test;

namespace {

constexpr base::Milliseconds kNow{0};

class Handler final : public WatchHandler {
 public:
  explicit Handler(std::function<void(Interest)> action) : action_(std::move(action)) {}
  void onReady(Interest ready) override { action_(ready); }

 private:
  const std::function<void(Interest)> action_;
};

}  // namespace

class EventLoopTest : public QObject {
  Q_OBJECT

 private slots:
  void init();

  void goesThroughATurnInOrder();
  void readsComeBeforeWrites();
  void unwatchedInThePassIsNotCalled();
  void aReusedNumberDoesNotInheritReadiness();
  void anInterestWithdrawnInThePassIsNotDelivered();
  void aStaleIdIsHarmless();
  void aRefusedWatchIsAnError();
  void watchingTwiceIsAnError();
  void tasksPostedByTasksWaitForTheNextTurn();
  void whatFlushesStageWaitsForTheNextTurn();
  void whatReapsStageIsReapedInTheSameTurn();
  void hooksRunOnlyInTurnsThatWorked();
  void hooksRunAgainWhenAskedAfterThem();
  void aHookMayRemoveItself();
  void freedDescriptorsAreTold();
  void waitsForTheNextTimer();
  void waitsForEverWithoutTimers();
  void doesNotWaitWhileWorkIsLeft();
  void stopRunsWhatWasPostedBefore();
  void postsFromThreadsAllArrive();
  void anIdleLoopMakesNoTurn();
  void destroyingTheLoopReapsWhatIsLeft();

 private:
  WatchId watch(int descriptor, Interest interest, WatchHandler& handler) {
    const auto id = loop_->watch(descriptor, interest, handler);
    return id ? *id : WatchId();
  }
  void turn() { loop_->runOnce(kNow); }
  std::function<void()> note(std::string text) {
    return [this, text = std::move(text)] { log_.push_back(text); };
  }

  FakeClock clock_;
  std::shared_ptr<Script> script_;
  std::unique_ptr<EventLoop> loop_;
  std::vector<std::string> log_;
};

void EventLoopTest::init() {
  script_ = std::make_shared<Script>();
  loop_ = std::make_unique<EventLoop>(clock_, std::make_unique<ScriptedPoller>(script_));
  log_.clear();
}

void EventLoopTest::goesThroughATurnInOrder() {
  Handler handler([&](Interest ready) {
    log_.push_back(has(ready, Interest::Read) ? "read" : "write");
    if (!has(ready, Interest::Read)) return;
    loop_->reapThisTurn(note("reap"));
    loop_->flushThisTurn(note("flush"));
    loop_->post(note("task"));
  });
  loop_->runAfter(base::Milliseconds(10), note("timer"));
  clock_.advance(base::Milliseconds(10));
  const HookId hook = loop_->atTurnEnd(note("hook"));
  watch(100, Interest::Read | Interest::Write, handler);
  script_->answers = {{{100, Interest::Read | Interest::Write}}};
  turn();
  loop_->removeHook(hook);
  const std::vector<std::string> expected = {"read", "write", "task", "timer",
                                             "hook", "flush", "reap", "hook"};
  QCOMPARE(log_, expected);
}

void EventLoopTest::readsComeBeforeWrites() {
  Handler first([&](Interest r) { log_.push_back(has(r, Interest::Read) ? "r1" : "w1"); });
  Handler second([&](Interest r) { log_.push_back(has(r, Interest::Read) ? "r2" : "w2"); });
  watch(100, Interest::Read | Interest::Write, first);
  watch(101, Interest::Read | Interest::Write, second);
  script_->answers = {
      {{100, Interest::Read | Interest::Write}, {101, Interest::Read | Interest::Write}}};
  turn();
  QCOMPARE(log_, (std::vector<std::string>{"r1", "r2", "w1", "w2"}));
}

void EventLoopTest::unwatchedInThePassIsNotCalled() {
  WatchId secondId;
  Handler first([&](Interest) { loop_->unwatch(secondId); });
  Handler second([&](Interest) { log_.push_back("called"); });
  watch(100, Interest::Read, first);
  secondId = watch(101, Interest::Read, second);
  script_->answers = {{{100, Interest::Read}, {101, Interest::Read}}};
  turn();
  QVERIFY(log_.empty());
}

// The first handler closes descriptor 101, and the next socket gets that very number.
void EventLoopTest::aReusedNumberDoesNotInheritReadiness() {
  WatchId secondId;
  Handler stranger([&](Interest) { log_.push_back("stranger"); });
  Handler second([&](Interest) { log_.push_back("second"); });
  Handler first([&](Interest) {
    loop_->unwatch(secondId);
    watch(101, Interest::Read | Interest::Write, stranger);
  });
  watch(100, Interest::Read, first);
  secondId = watch(101, Interest::Read | Interest::Write, second);
  script_->answers = {{{100, Interest::Read}, {101, Interest::Read | Interest::Write}}};
  turn();
  QVERIFY(log_.empty());
  script_->answers = {{{101, Interest::Read}}};
  turn();
  QCOMPARE(log_, (std::vector<std::string>{"stranger"}));
}

void EventLoopTest::anInterestWithdrawnInThePassIsNotDelivered() {
  WatchId secondId;
  Handler first([&](Interest) { loop_->setInterest(secondId, Interest::Write); });
  Handler second([&](Interest r) { log_.push_back(has(r, Interest::Read) ? "read" : "write"); });
  watch(100, Interest::Read, first);
  secondId = watch(101, Interest::Read | Interest::Write, second);
  script_->answers = {{{100, Interest::Read}, {101, Interest::Read | Interest::Write}}};
  turn();
  QCOMPARE(log_, (std::vector<std::string>{"write"}));
}

void EventLoopTest::aStaleIdIsHarmless() {
  Handler handler([&](Interest) {});
  const WatchId old = watch(100, Interest::Read, handler);
  loop_->unwatch(old);
  const WatchId current = watch(100, Interest::Read, handler);
  QVERIFY(old != current);
  loop_->setInterest(old, Interest::None);
  loop_->unwatch(old);
  loop_->unwatch(WatchId());
  QCOMPARE(loop_->watchCount(), std::size_t{1});
  QCOMPARE(script_->watched.at(100), Interest::Read);
}

void EventLoopTest::aRefusedWatchIsAnError() {
  Handler handler([&](Interest) {});
  script_->refuseNew = true;
  QVERIFY(!loop_->watch(100, Interest::Read, handler).ok());
  QVERIFY(!loop_->watch(-1, Interest::Read, handler).ok());
  QCOMPARE(loop_->watchCount(), std::size_t{0});
}

void EventLoopTest::watchingTwiceIsAnError() {
  Handler handler([&](Interest) {});
  QVERIFY(loop_->watch(100, Interest::Read, handler).ok());
  QVERIFY(!loop_->watch(100, Interest::Write, handler).ok());
  QCOMPARE(script_->watched.at(100), Interest::Read);
}

void EventLoopTest::tasksPostedByTasksWaitForTheNextTurn() {
  loop_->post([&] {
    log_.push_back("first");
    loop_->post(note("second"));
  });
  turn();
  QCOMPARE(log_, (std::vector<std::string>{"first"}));
  turn();
  QCOMPARE(log_, (std::vector<std::string>{"first", "second"}));
}

void EventLoopTest::whatFlushesStageWaitsForTheNextTurn() {
  loop_->flushThisTurn([&] {
    log_.push_back("flush");
    loop_->flushThisTurn(note("later"));
  });
  turn();
  QCOMPARE(log_, (std::vector<std::string>{"flush"}));
  turn();
  QCOMPARE(log_, (std::vector<std::string>{"flush", "later"}));
}

void EventLoopTest::whatReapsStageIsReapedInTheSameTurn() {
  loop_->reapThisTurn([&] {
    log_.push_back("first");
    loop_->reapThisTurn(note("second"));
  });
  turn();
  QCOMPARE(log_, (std::vector<std::string>{"first", "second"}));
}

void EventLoopTest::hooksRunOnlyInTurnsThatWorked() {
  loop_->atTurnEnd(note("hook"));
  turn();
  QVERIFY(log_.empty());
  loop_->post([] {});
  turn();
  QCOMPARE(log_, (std::vector<std::string>{"hook"}));
  turn();
  QCOMPARE(log_.size(), std::size_t{1});
}

// A leave notice that a reap brings about is staged after the hooks; it must not wait for the next
// line.
void EventLoopTest::hooksRunAgainWhenAskedAfterThem() {
  loop_->atTurnEnd(note("hook"));
  loop_->flushThisTurn([&] { loop_->turnAgain(); });
  turn();
  QCOMPARE(log_, (std::vector<std::string>{"hook", "hook"}));
  turn();
  QCOMPARE(log_.size(), std::size_t{2});
}

void EventLoopTest::aHookMayRemoveItself() {
  HookId id;
  id = loop_->atTurnEnd([&] {
    log_.push_back("once");
    loop_->removeHook(id);
  });
  loop_->atTurnEnd(note("always"));
  for (int i = 0; i < 2; ++i) {
    loop_->post([] {});
    turn();
  }
  QCOMPARE(log_, (std::vector<std::string>{"once", "always", "always"}));
}

void EventLoopTest::freedDescriptorsAreTold() {
  const HookId id = loop_->atDescriptorFreed(note("freed"));
  loop_->descriptorFreed();
  loop_->descriptorFreed();
  turn();
  turn();
  QCOMPARE(log_, (std::vector<std::string>{"freed"}));
  loop_->removeHook(id);
  loop_->descriptorFreed();
  turn();
  QCOMPARE(log_.size(), std::size_t{1});
}

void EventLoopTest::waitsForTheNextTimer() {
  loop_->runAfter(base::Milliseconds(700), note("late"));
  const TimerId early = loop_->runAfter(base::Milliseconds(300), note("early"));
  loop_->runOnce(std::nullopt);
  loop_->cancel(early);
  loop_->runOnce(std::nullopt);
  loop_->runOnce(base::Milliseconds(50));
  const std::vector<std::optional<base::Milliseconds>> expected = {
      base::Milliseconds(300), base::Milliseconds(700), base::Milliseconds(50)};
  QVERIFY(script_->timeouts == expected);
  QVERIFY(log_.empty());
}

void EventLoopTest::waitsForEverWithoutTimers() {
  loop_->runOnce(std::nullopt);
  QVERIFY(script_->timeouts.back() == std::nullopt);
  loop_->cancel(loop_->runAfter(base::Milliseconds(5), [] {}));
  loop_->runOnce(std::nullopt);
  QVERIFY(script_->timeouts.back() == std::nullopt);
}

void EventLoopTest::doesNotWaitWhileWorkIsLeft() {
  loop_->post([] {});
  loop_->runOnce(std::nullopt);
  loop_->flushThisTurn([] {});
  loop_->runOnce(std::nullopt);
  loop_->reapThisTurn([] {});
  loop_->runOnce(std::nullopt);
  loop_->turnAgain();
  loop_->runOnce(std::nullopt);
  for (const auto& timeout : script_->timeouts) QVERIFY(timeout == base::Milliseconds(0));
}

void EventLoopTest::stopRunsWhatWasPostedBefore() {
  loop_->post(note("posted"));
  loop_->stop();
  loop_->run();
  QCOMPARE(log_, (std::vector<std::string>{"posted"}));
  loop_->stop();
  loop_->run();
}

void EventLoopTest::postsFromThreadsAllArrive() {
  LoopHarness harness;
  constexpr int kThreads = 4;
  constexpr int kEach = 2000;
  std::vector<int> next(kThreads, 0);
  int inOrder = 0;
  std::vector<std::thread> threads;
  for (int t = 0; t < kThreads; ++t)
    threads.emplace_back([&, t] {
      for (int i = 0; i < kEach; ++i)
        harness.loop.post([&, t, i] { inOrder += next[static_cast<std::size_t>(t)]++ == i; });
    });
  QVERIFY(harness.until([&] { return inOrder == kThreads * kEach; }));
  for (std::thread& thread : threads) thread.join();
}

void EventLoopTest::anIdleLoopMakesNoTurn() {
  const base::SystemClock clock;
  EventLoop loop(clock, makeSelectPoller());
  std::uint64_t turnsAtRest = 0;
  std::uint64_t turnsAfter = 0;
  std::thread watcher([&] {
    loop.post([&] { turnsAtRest = loop.turnCount(); });
    QTest::qWait(300);  // the time in which nothing may happen, not a wait for a state
    loop.post([&] { turnsAfter = loop.turnCount(); });
    loop.stop();
  });
  loop.run();
  watcher.join();
  // One more wait was ended by the second post, or by its stop if that came between.
  QVERIFY(turnsAfter - turnsAtRest <= 2);
}

void EventLoopTest::destroyingTheLoopReapsWhatIsLeft() {
  const auto held = std::make_shared<int>(1);
  loop_->reapThisTurn([held, this] { log_.push_back("reaped"); });
  loop_->post([held] {});
  loop_->runAfter(base::Milliseconds(5), [held] {});
  loop_.reset();
  QCOMPARE(log_, (std::vector<std::string>{"reaped"}));
  QCOMPARE(held.use_count(), 1L);
}

QTEST_APPLESS_MAIN(EventLoopTest)
#include "EventLoopTest.moc"
