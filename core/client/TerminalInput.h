// Lines from a descriptor that others share: read only when something is there, and not at all
// while paused. A terminal that another job has in hand is not read either, and does not end it.
// Loop thread only; it may be paused, but not destroyed, in its own callbacks.
#pragma once

#include <functional>
#include <string>

#include "client/Timer.h"
#include "io/EventLoop.h"
#include "plain/LegacyDecoder.h"
#include "plain/PlainFramer.h"

namespace parlor::client {

class TerminalInput final : private io::WatchHandler {
 public:
  struct Events {
    std::function<void(std::string line)> line;  // valid UTF-8, controls shown
    std::function<void()> ended;                 // end of the input, or it cannot be read
  };

  TerminalInput(io::EventLoop& loop, int descriptor, plain::LegacyDecoder decoder, Events events);
  ~TerminalInput();

  void resume();
  void pause();

 private:
  void onReady(io::Interest ready) override;
  void watch();
  void readSome();
  void waitForTheFront();
  void deliver();
  void end();

  io::EventLoop& loop_;
  const int descriptor_;
  plain::LegacyDecoder decoder_;
  const Events events_;
  plain::PlainFramer framer_;
  io::WatchId watch_;
  Timer again_;  // for a file, which no poller watches, and in the background
  bool running_ = false, ended_ = false;
};

}  // namespace parlor::client
