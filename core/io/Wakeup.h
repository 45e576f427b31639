// Ends a wait from another thread: an eventfd that the poller watches. signal: any thread, also
// from a signal handler. clear and descriptor: loop thread.
#pragma once

#include "io/UniqueFd.h"

namespace parlor::io {

class Wakeup {
 public:
  Wakeup();  // throws std::system_error when the process has no descriptor left to start with

  int descriptor() const { return event_.get(); }
  void signal() const;
  void clear() const;

 private:
  const UniqueFd event_;
};

}  // namespace parlor::io
