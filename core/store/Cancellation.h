// A flag shared by who asked for something and the thread that works on it: once cancelled, the
// work stops soon and its answer is not delivered. Copies share the flag. Any thread.
#pragma once

#include <atomic>
#include <memory>

namespace parlor::store {

class Cancellation {
 public:
  void cancel() const { flag_->store(true, std::memory_order_relaxed); }
  bool isCancelled() const { return flag_->load(std::memory_order_relaxed); }

 private:
  std::shared_ptr<std::atomic<bool>> flag_ = std::make_shared<std::atomic<bool>>(false);
};

}  // namespace parlor::store
