// One thread's turn: wait -> reads, then writes (each only if its watch is still the registered
// one)
// -> posted tasks -> timers -> turn-end hooks -> flush of every dirty connection -> reap of what is
// closing. Nothing is destroyed in the middle of a turn.
//
// Lives on the thread that calls run(). `post`, `stop` and `wake` may be called from any thread;
// all other methods only on the loop's. Handlers must outlive their watch.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string_view>

#include "base/Clock.h"
#include "base/Ids.h"
#include "base/Result.h"
#include "base/ThreadAffinity.h"
#include "io/Poller.h"

namespace parlor::io {

using Task = std::function<void()>;
using TimerId = base::Id<struct TimerTag>;
using WatchId = base::Id<struct WatchTag>;  // carries a generation: a stale id is harmless
using HookId = base::Id<struct HookTag>;

class WatchHandler {
 public:
  virtual void onReady(Interest ready) = 0;

 protected:
  ~WatchHandler() = default;
};

class EventLoop {
 public:
  EventLoop(const base::Clock& clock, std::unique_ptr<Poller> poller);
  ~EventLoop();
  EventLoop(const EventLoop&) = delete;
  EventLoop& operator=(const EventLoop&) = delete;

  // --- any thread ---
  void post(Task task);
  void stop();  // run() returns after the turn in which this is seen

  // --- the loop's thread ---
  void run();
  // One turn, waiting at most `wait` (none: until something happens). For tests and for draining.
  void runOnce(std::optional<base::Milliseconds> wait);

  base::Result<WatchId> watch(int descriptor, Interest interest, WatchHandler& handler);
  void setInterest(WatchId id, Interest interest);
  void unwatch(WatchId id);  // REQUIRES: before the descriptor is closed

  TimerId runAfter(base::Milliseconds delay, Task task);
  TimerId runEvery(base::Milliseconds period, Task task);
  void cancel(TimerId id);  // a timer that ran or was cancelled is ignored

  // `hook` runs in every turn that did any work, after tasks and timers and before the flush:
  // the place where a turn's output is handed over. It must not wait.
  HookId atTurnEnd(Task hook);
  void removeHook(HookId id);

  // Runs once in this turn, after the hooks. Connections queue their flush and their reap here.
  void flushThisTurn(Task flush);
  void reapThisTurn(Task reap);

  // The hooks run once more before the next wait: for callbacks that come after the hooks.
  void turnAgain();

  // `hook` runs in the turn after a descriptor was closed. Who closes one says so.
  HookId atDescriptorFreed(Task hook);
  void descriptorFreed();

  std::uint64_t nextNumber();  // never the same twice: for ids of what lives on this loop
  // One read buffer for all: its content is gone with the next read.
  std::span<char> scratch();

  const base::Clock& clock() const;
  base::ThreadAffinity& affinity();
  std::string_view pollerName() const;
  std::size_t watchCount() const;
  std::uint64_t turnCount() const;  // for "idle means no wake-up"

 private:
  class Impl;
  const std::unique_ptr<Impl> impl_;
};

}  // namespace parlor::io
