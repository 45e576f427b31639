#include "io/TaskQueue.h"

#include <cassert>
#include <utility>

namespace parlor::io {

void TaskQueue::post(Task task) {
  std::lock_guard lock(mutex_);
  tasks_.push_back(std::move(task));
  if (!sleeping_ || signalled_) return;
  signalled_ = true;
  // Under the lock: the loop, and with it this object, may end as soon as the lock is free.
  wakeup_.signal();
}

bool TaskQueue::beginSleep() {
  std::lock_guard lock(mutex_);
  sleeping_ = tasks_.empty();
  return sleeping_;
}

void TaskQueue::endSleep() {
  std::lock_guard lock(mutex_);
  sleeping_ = false;
  if (std::exchange(signalled_, false)) wakeup_.clear();
}

void TaskQueue::take(std::vector<Task>& tasks) {
  assert(tasks.empty());
  std::lock_guard lock(mutex_);
  tasks_.swap(tasks);
}

}  // namespace parlor::io
