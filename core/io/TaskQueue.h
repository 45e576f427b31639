// The door into a loop. Any thread posts; the loop takes everything at once with one swap. The
// wake-up is signalled only while the loop sleeps and only once per sleep, so that a burst costs
// one system call and posts to a busy loop cost none.
#pragma once

#include <functional>
#include <mutex>
#include <vector>

#include "io/Wakeup.h"

namespace parlor::io {

class TaskQueue {
 public:
  using Task = std::function<void()>;

  void post(Task task);  // any thread

  // --- the loop's thread ---
  int descriptor() const { return wakeup_.descriptor(); }
  // From here on a post signals the descriptor. False if there is work already: do not sleep.
  bool beginSleep();
  void endSleep();
  // Swaps all posted tasks into `tasks`, which must be empty.
  void take(std::vector<Task>& tasks);

 private:
  Wakeup wakeup_;
  std::mutex mutex_;
  // Under the mutex:
  std::vector<Task> tasks_;
  bool sleeping_ = false;
  bool signalled_ = false;
};

}  // namespace parlor::io
