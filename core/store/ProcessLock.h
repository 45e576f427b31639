// Keeps a second process (or a second opening in this one) away from a store. An flock on
// "<file>.lock", which holds the owner's process id as text; the kernel lets go of it with the
// process, so nothing stale can be left. The lock file itself stays. Movable; any thread.
#pragma once

#include <filesystem>
#include <utility>

#include "base/Result.h"

namespace parlor::store {

class ProcessLock {
 public:
  // The error says "<file> is in use by another Parlor (process 4711)" when that is so.
  static base::Result<ProcessLock> take(const std::filesystem::path& file);

  ProcessLock() = default;
  ProcessLock(ProcessLock&& other) noexcept : descriptor_(std::exchange(other.descriptor_, -1)) {}
  ProcessLock& operator=(ProcessLock&& other) noexcept {
    std::swap(descriptor_, other.descriptor_);
    return *this;
  }
  ~ProcessLock();

 private:
  explicit ProcessLock(int descriptor) : descriptor_(descriptor) {}
  int descriptor_ = -1;
};

}  // namespace parlor::store
