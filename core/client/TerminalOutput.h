// Lines to a descriptor that others share, so its flags are not ours to change: written as far as
// the system says that it takes them without waiting. Loop thread only.
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "io/EventLoop.h"

namespace parlor::client {

class TerminalOutput final : private io::WatchHandler {
 public:
  // `broken`: nobody reads any more.
  TerminalOutput(io::EventLoop& loop, int descriptor, std::function<void()> broken);
  ~TerminalOutput();

  void line(std::string_view text);
  bool empty() const { return waiting_.empty(); }
  void setDrained(std::function<void()> drained) { drained_ = std::move(drained); }

 private:
  void onReady(io::Interest ready) override;
  bool writeSome();
  void stopWatching();

  io::EventLoop& loop_;
  const int descriptor_;
  const std::function<void()> broken_;
  std::function<void()> drained_;
  io::WatchId watch_;
  std::string waiting_;
  bool isBroken_ = false;
};

}  // namespace parlor::client
