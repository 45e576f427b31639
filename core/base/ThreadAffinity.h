// Remembers the thread that owns an object and asserts it. `bindHere` on the thread that runs the
// object; `assertHere` opens every method that is confined to it. Costs nothing in release builds.
#pragma once

#include <cassert>
#include <thread>

namespace parlor::base {

class ThreadAffinity {
 public:
  void bindHere() { owner_ = std::this_thread::get_id(); }
  bool isHere() const { return owner_ == std::this_thread::get_id(); }
  void assertHere() const { assert(isHere()); }

 private:
  std::thread::id owner_ = std::this_thread::get_id();
};

}  // namespace parlor::base
