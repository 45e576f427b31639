// The thread that owns one EventLoop. start returns when the loop runs; stop asks the given work to
// wind down, lets the loop drain until a deadline, then joins. Any thread may call, one at a time.
#pragma once

#include <memory>
#include <thread>

#include "io/EventLoop.h"

namespace parlor::io {

class LoopThread {
 public:
  LoopThread(const base::Clock& clock, PollerKind poller);
  ~LoopThread();  // stop(), if it was not called

  void start();
  // Runs what was posted before, then ends.
  void stop();
  // Runs `windDown` on the loop, then lets it turn until nothing is watched any more (every
  // connection has sent what it had and is closed) or `patience` has passed.
  void stop(Task windDown, base::Milliseconds patience);
  bool isRunning() const;
  // REQUIRES: between start and stop. The loop; only post and stop from outside its thread.
  EventLoop& loop();

 private:
  class Impl;
  const std::unique_ptr<Impl> impl_;
};

}  // namespace parlor::io
