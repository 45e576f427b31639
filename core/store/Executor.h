// How the store's threads hand a result to the loop: the function takes a task from any thread and
// runs it later on the loop thread (EventLoop::post, or a queue in a test), in the order of the
// calls.
#pragma once

#include <functional>

namespace parlor::store {

using Executor = std::function<void(std::function<void()>)>;

}  // namespace parlor::store
