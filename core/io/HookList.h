// Callbacks in order of registration that may be added and removed while they run: a removed one is
// not called again, an added one is first called in the next pass. Loop thread only.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

#include "base/Ids.h"

namespace parlor::io {

using HookId = base::Id<struct HookTag>;

class HookList {
 public:
  using Task = std::function<void()>;

  void add(HookId id, Task task);
  void remove(HookId id);
  void runAll();

 private:
  struct Hook {
    HookId id;  // none: removed while the list runs
    std::shared_ptr<const Task> task;
  };
  std::vector<Hook> hooks_;
  bool running_ = false;
};

}  // namespace parlor::io
