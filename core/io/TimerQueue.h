// Deadlines in a heap on steady time. A cancelled timer leaves no wake-up behind, and cancelling
// many leaves no memory behind. Loop thread only.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <unordered_map>
#include <vector>

#include "base/Clock.h"
#include "base/Ids.h"

namespace parlor::io {

using TimerId = base::Id<struct TimerTag>;

class TimerQueue {
 public:
  using Task = std::function<void()>;

  // Runs once when `period` is zero, else every `period`; periods that were missed are left out.
  TimerId add(base::SteadyTime at, base::Milliseconds period, Task task);
  void cancel(TimerId id);

  std::optional<base::SteadyTime> next();
  // Runs what is due, in order of deadline, then of creation. What a task adds waits for the next
  // call.
  std::size_t runDue(base::SteadyTime now);
  std::size_t size() const { return timers_.size(); }

 private:
  struct Timer {
    Task task;
    base::Milliseconds period;
  };
  struct Entry {
    base::SteadyTime at;
    std::uint64_t order;
    TimerId id;
  };
  static bool later(const Entry& left, const Entry& right);
  void push(base::SteadyTime at, TimerId id);
  Entry pop();
  void sweep();
  bool run(const Entry& entry, base::SteadyTime now);

  std::vector<Entry> heap_;  // may hold entries of timers that are gone
  std::unordered_map<TimerId, Timer> timers_;
  std::vector<Entry> due_;
  std::uint64_t lastId_ = 0;
  std::uint64_t lastOrder_ = 0;
};

}  // namespace parlor::io
