#include "io/TimerQueue.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace parlor::io {
namespace {

// Heap entries of cancelled timers that are tolerated before they are swept out.
constexpr std::size_t kStaleLimit = 64;

}  // namespace

bool TimerQueue::later(const Entry& left, const Entry& right) {
  return std::tie(left.at, left.order) > std::tie(right.at, right.order);
}

TimerId TimerQueue::add(base::SteadyTime at, base::Milliseconds period, Task task) {
  const TimerId id(++lastId_);
  timers_.emplace(id, Timer{std::move(task), period});
  push(at, id);
  return id;
}

void TimerQueue::cancel(TimerId id) {
  const auto found = timers_.find(id);
  if (found == timers_.end()) return;
  const Timer removed = std::move(found->second);  // its captures may cancel timers as they go
  timers_.erase(found);
  if (heap_.size() > 2 * timers_.size() + kStaleLimit) sweep();
}

std::optional<base::SteadyTime> TimerQueue::next() {
  while (!heap_.empty() && !timers_.contains(heap_.front().id)) pop();
  if (heap_.empty()) return std::nullopt;
  return heap_.front().at;
}

std::size_t TimerQueue::runDue(base::SteadyTime now) {
  due_.clear();
  while (!heap_.empty() && heap_.front().at <= now) due_.push_back(pop());
  std::size_t ran = 0;
  for (std::size_t i = 0; i < due_.size(); ++i)
    if (run(due_[i], now)) ++ran;
  return ran;
}

bool TimerQueue::run(const Entry& entry, base::SteadyTime now) {
  const auto found = timers_.find(entry.id);
  if (found == timers_.end()) return false;
  const Task task = std::move(found->second.task);
  const base::Milliseconds period = found->second.period;
  if (period.count() == 0) timers_.erase(found);
  task();
  if (period.count() == 0) return true;
  const auto still = timers_.find(entry.id);
  if (still == timers_.end()) return true;
  still->second.task = task;
  const auto missed = (now - entry.at) / period;
  push(entry.at + (missed + 1) * period, entry.id);
  return true;
}

void TimerQueue::push(base::SteadyTime at, TimerId id) {
  heap_.push_back({at, ++lastOrder_, id});
  std::push_heap(heap_.begin(), heap_.end(), later);
}

TimerQueue::Entry TimerQueue::pop() {
  std::pop_heap(heap_.begin(), heap_.end(), later);
  const Entry entry = heap_.back();
  heap_.pop_back();
  return entry;
}

void TimerQueue::sweep() {
  std::erase_if(heap_, [this](const Entry& entry) { return !timers_.contains(entry.id); });
  std::make_heap(heap_.begin(), heap_.end(), later);
}

}  // namespace parlor::io
