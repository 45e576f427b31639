#include "io/EventLoop.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cerrno>
#include <thread>
#include <utility>
#include <vector>

#include "io/HookList.h"
#include "io/TaskQueue.h"
#include "io/TimerQueue.h"
#include "io/WatchTable.h"

namespace parlor::io {
namespace {

// What a read takes at most at once, in bytes. Larger than any socket brings in one go on a LAN.
constexpr std::size_t kScratchSize = 64 * 1024;

// After an error that waiting again cannot mend (out of kernel memory), so that it does not spin.
constexpr base::Milliseconds kPauseAfterError{10};

}  // namespace

class EventLoop::Impl {
 public:
  Impl(const base::Clock& time, std::unique_ptr<Poller> multiplexer)
      : clock(time), poller(std::move(multiplexer)), scratch(kScratchSize) {
    [[maybe_unused]] const base::Status status = poller->set(tasks.descriptor(), Interest::Read);
    assert(status.ok());
  }

  void turn(std::optional<base::Milliseconds> wait);
  void finish();

  const base::Clock& clock;
  const std::unique_ptr<Poller> poller;
  base::ThreadAffinity affinity;
  TaskQueue tasks;
  WatchTable watches;
  TimerQueue timers;
  HookList turnEndHooks;
  HookList freedHooks;
  std::vector<Task> flushes;
  std::vector<Task> reaps;
  std::vector<char> scratch;
  std::uint64_t lastNumber = 0;
  std::uint64_t turns = 0;
  bool stopping = false;
  bool again = false;
  bool descriptorWasFreed = false;

 private:
  struct Delivery {
    WatchId id;
    Interest ready;
  };

  bool workIsLeft() const { return again || !flushes.empty() || !reaps.empty(); }
  std::optional<base::Milliseconds> timeout(std::optional<base::Milliseconds> wait);
  void waitForReadiness(std::optional<base::Milliseconds> wait);
  bool dispatch();
  void deliver(const Delivery& delivery, Interest kinds);
  bool runTasks();
  void runHooks();
  void flush();
  void reap();

  // Kept between turns for their capacity only.
  std::vector<Readiness> ready_;
  std::vector<Delivery> deliveries_;
  std::vector<Task> running_;
};

void EventLoop::Impl::turn(std::optional<base::Milliseconds> wait) {
  affinity.assertHere();
  waitForReadiness(wait);
  bool worked = std::exchange(again, false) || !flushes.empty() || !reaps.empty();
  worked = dispatch() || worked;
  worked = runTasks() || worked;
  worked = timers.runDue(clock.steadyNow()) > 0 || worked;
  if (!worked) return;
  runHooks();
  flush();
  reap();
  // What the last callbacks have brought about is handed over now and flushed without a wait.
  if (std::exchange(again, false)) runHooks();
}

void EventLoop::Impl::runHooks() {
  if (std::exchange(descriptorWasFreed, false)) freedHooks.runAll();
  turnEndHooks.runAll();
}

std::optional<base::Milliseconds> EventLoop::Impl::timeout(std::optional<base::Milliseconds> wait) {
  if (workIsLeft()) return base::Milliseconds(0);
  const auto deadline = timers.next();
  if (!deadline) return wait;
  // Rounded up: a wait that ends just before the deadline would only be repeated.
  const auto left = std::chrono::ceil<base::Milliseconds>(*deadline - clock.steadyNow());
  const auto bounded = std::max(left, base::Milliseconds(0));
  return wait ? std::min(*wait, bounded) : bounded;
}

void EventLoop::Impl::waitForReadiness(std::optional<base::Milliseconds> wait) {
  std::optional<base::Milliseconds> limit = timeout(wait);
  if (!tasks.beginSleep()) limit = base::Milliseconds(0);
  ready_.clear();
  const base::Status status = poller->wait(limit, ready_);
  tasks.endSleep();
  ++turns;
  if (!status) std::this_thread::sleep_for(kPauseAfterError);
}

// The ids are taken before the first handler runs: what a handler closes or opens changes them.
bool EventLoop::Impl::dispatch() {
  deliveries_.clear();
  for (const Readiness& readiness : ready_)
    if (const WatchId id = watches.idOf(readiness.descriptor))
      deliveries_.push_back({id, readiness.ready});
  for (const Delivery& delivery : deliveries_) deliver(delivery, Interest::Read | Interest::Urgent);
  for (const Delivery& delivery : deliveries_) deliver(delivery, Interest::Write);
  return !deliveries_.empty();
}

void EventLoop::Impl::deliver(const Delivery& delivery, Interest kinds) {
  if (!has(delivery.ready, kinds)) return;
  const WatchTable::Watch* const watch = watches.find(delivery.id);
  if (watch == nullptr) return;
  const Interest ready = delivery.ready & kinds & watch->interest;
  if (ready != Interest::None) watch->handler->onReady(ready);
}

bool EventLoop::Impl::runTasks() {
  tasks.take(running_);
  for (Task& task : running_) {
    task();
    task = nullptr;  // what it holds ends here and not with the last task of the batch
  }
  const bool ran = !running_.empty();
  running_.clear();
  return ran;
}

// What a flush stages (a drained peer that is given its next page) belongs to the next turn, so
// that one fast peer cannot keep the others waiting.
void EventLoop::Impl::flush() {
  std::vector<Task> batch = std::exchange(flushes, {});
  for (Task& task : batch) task();
  batch.clear();
  if (flushes.empty()) flushes.swap(batch);  // gives the capacity back
}

// What a reap stages is reaped at once: nothing that is marked outlives its turn.
void EventLoop::Impl::reap() {
  if (reaps.empty()) return;
  again = true;
  while (!reaps.empty()) {
    std::vector<Task> batch = std::exchange(reaps, {});
    for (Task& task : batch) task();
  }
}

// Ends what is still queued while the loop is whole: tasks and timers may own connections, and
// those unwatch, cancel and stage their reap as they go.
void EventLoop::Impl::finish() {
  affinity.bindHere();
  tasks.take(running_);
  std::exchange(running_, {}).clear();
  std::exchange(timers, TimerQueue());
  std::exchange(flushes, {}).clear();
  reap();
  std::exchange(flushes, {}).clear();
}

EventLoop::EventLoop(const base::Clock& clock, std::unique_ptr<Poller> poller)
    : impl_(std::make_unique<Impl>(clock, std::move(poller))) {}

EventLoop::~EventLoop() {
  impl_->finish();
}

void EventLoop::post(Task task) {
  impl_->tasks.post(std::move(task));
}

// As a task, so that all that was posted before it still runs.
void EventLoop::stop() {
  impl_->tasks.post([impl = impl_.get()] { impl->stopping = true; });
}

void EventLoop::run() {
  impl_->affinity.bindHere();
  while (!impl_->stopping) impl_->turn(std::nullopt);
  impl_->stopping = false;
}

void EventLoop::runOnce(std::optional<base::Milliseconds> wait) {
  impl_->turn(wait);
}

base::Result<WatchId> EventLoop::watch(int descriptor, Interest interest, WatchHandler& handler) {
  impl_->affinity.assertHere();
  if (descriptor < 0) return base::systemError("cannot watch a closed descriptor", EBADF);
  const WatchId id = impl_->watches.add(descriptor, interest, handler);
  if (!id) return base::systemError("cannot watch a descriptor twice", EEXIST);
  const base::Status status = impl_->poller->set(descriptor, interest);
  if (status) return id;
  impl_->watches.remove(id);
  return status.error();
}

void EventLoop::setInterest(WatchId id, Interest interest) {
  impl_->affinity.assertHere();
  WatchTable::Watch* const watch = impl_->watches.find(id);
  if (watch == nullptr || watch->interest == interest) return;
  watch->interest = interest;
  // Changing a registration allocates nothing in any poller, so it cannot fail.
  [[maybe_unused]] const base::Status status = impl_->poller->set(watch->descriptor, interest);
}

void EventLoop::unwatch(WatchId id) {
  impl_->affinity.assertHere();
  const WatchTable::Watch* const watch = impl_->watches.find(id);
  if (watch == nullptr) return;
  impl_->poller->remove(watch->descriptor);
  impl_->watches.remove(id);
}

TimerId EventLoop::runAfter(base::Milliseconds delay, Task task) {
  impl_->affinity.assertHere();
  return impl_->timers.add(impl_->clock.steadyNow() + delay, base::Milliseconds(0),
                           std::move(task));
}

TimerId EventLoop::runEvery(base::Milliseconds period, Task task) {
  impl_->affinity.assertHere();
  assert(period.count() > 0);
  return impl_->timers.add(impl_->clock.steadyNow() + period, period, std::move(task));
}

void EventLoop::cancel(TimerId id) {
  impl_->affinity.assertHere();
  impl_->timers.cancel(id);
}

HookId EventLoop::atTurnEnd(Task hook) {
  const HookId id(nextNumber());
  impl_->turnEndHooks.add(id, std::move(hook));
  return id;
}

HookId EventLoop::atDescriptorFreed(Task hook) {
  const HookId id(nextNumber());
  impl_->freedHooks.add(id, std::move(hook));
  return id;
}

void EventLoop::removeHook(HookId id) {
  impl_->affinity.assertHere();
  impl_->turnEndHooks.remove(id);
  impl_->freedHooks.remove(id);
}

void EventLoop::flushThisTurn(Task flush) {
  impl_->affinity.assertHere();
  impl_->flushes.push_back(std::move(flush));
}

void EventLoop::reapThisTurn(Task reap) {
  impl_->affinity.assertHere();
  impl_->reaps.push_back(std::move(reap));
}

void EventLoop::turnAgain() {
  impl_->affinity.assertHere();
  impl_->again = true;
}

void EventLoop::descriptorFreed() {
  impl_->affinity.assertHere();
  impl_->descriptorWasFreed = true;
  impl_->again = true;
}

std::uint64_t EventLoop::nextNumber() {
  impl_->affinity.assertHere();
  return ++impl_->lastNumber;
}

std::span<char> EventLoop::scratch() {
  return impl_->scratch;
}
const base::Clock& EventLoop::clock() const {
  return impl_->clock;
}
base::ThreadAffinity& EventLoop::affinity() {
  return impl_->affinity;
}
std::string_view EventLoop::pollerName() const {
  return impl_->poller->name();
}
std::size_t EventLoop::watchCount() const {
  return impl_->watches.size();
}
std::uint64_t EventLoop::turnCount() const {
  return impl_->turns;
}

}  // namespace parlor::io
