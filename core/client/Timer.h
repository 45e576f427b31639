// A timer that belongs to an object: at most one shot is pending, and none is left behind when the
// object goes. Loop thread only.
#pragma once

#include <utility>

#include "io/EventLoop.h"

namespace parlor::client {

class Timer {
 public:
  explicit Timer(io::EventLoop& loop) : loop_(loop) {}
  ~Timer() { stop(); }
  Timer(const Timer&) = delete;
  Timer& operator=(const Timer&) = delete;

  // Replaces a shot that is pending.
  void start(base::Milliseconds delay, io::Task task) {
    stop();
    id_ = loop_.runAfter(delay, [this, run = std::move(task)] {
      id_ = {};
      run();
    });
  }
  void stop() {
    if (id_) loop_.cancel(std::exchange(id_, {}));
  }
  bool isPending() const { return static_cast<bool>(id_); }

 private:
  io::EventLoop& loop_;
  io::TimerId id_;
};

}  // namespace parlor::client
