#include "io/HookList.h"

#include <utility>

namespace parlor::io {

void HookList::add(HookId id, Task task) {
  hooks_.push_back({id, std::make_shared<const Task>(std::move(task))});
}

void HookList::remove(HookId id) {
  for (Hook& hook : hooks_)
    if (hook.id == id) hook.id = {};
  if (!running_) std::erase_if(hooks_, [](const Hook& hook) { return !hook.id; });
}

void HookList::runAll() {
  running_ = true;
  const std::size_t count = hooks_.size();
  for (std::size_t i = 0; i < count; ++i) {
    if (!hooks_[i].id) continue;
    const auto task = hooks_[i].task;  // the list may grow or the hook go while it runs
    (*task)();
  }
  running_ = false;
  std::erase_if(hooks_, [](const Hook& hook) { return !hook.id; });
}

}  // namespace parlor::io
