// Hands values from any thread to one consumer. The first value put into an empty box wakes the
// consumer, who then takes everything at once: a burst costs one wake and one swap under the lock.
// put: any thread. take: the consumer's thread. Must outlive its producers.
#pragma once

#include <functional>
#include <mutex>
#include <utility>
#include <vector>

namespace parlor::base {

template <typename T>
class Mailbox {
 public:
  // `wake` is called outside the lock on the producer's thread; it must only signal.
  explicit Mailbox(std::function<void()> wake) : wake_(std::move(wake)) {}

  void put(T value) {
    bool wasEmpty = false;
    {
      std::lock_guard lock(mutex_);
      wasEmpty = values_.empty();
      values_.push_back(std::move(value));
    }
    if (wasEmpty) wake_();
  }

  // Appends all of `batch` and leaves it empty.
  void putAll(std::vector<T>& batch) {
    if (batch.empty()) return;
    bool wasEmpty = false;
    {
      std::lock_guard lock(mutex_);
      wasEmpty = values_.empty();
      if (wasEmpty) {
        values_.swap(batch);
      } else {
        for (T& value : batch) values_.push_back(std::move(value));
      }
    }
    batch.clear();
    if (wasEmpty) wake_();
  }

  std::vector<T> take() {
    std::lock_guard lock(mutex_);
    return std::exchange(values_, {});
  }

 private:
  const std::function<void()> wake_;
  std::mutex mutex_;
  std::vector<T> values_;  // protected by mutex_
};

}  // namespace parlor::base
