// SIGTERM, SIGINT and SIGHUP as events of the loop (signalfd): a handler that runs in the middle of
// a turn like any other, never in a signal context. `block` comes first in main, before any thread.
// Loop thread only.
#pragma once

#include <functional>
#include <memory>
#include <optional>

#include "base/Result.h"
#include "io/EventLoop.h"
#include "io/UniqueFd.h"

namespace parlor::app {

class SignalWatch final : private io::WatchHandler {
 public:
  using Handler = std::function<void(int signal)>;

  static void block();
  // The signals end the program at once again, also those that are waiting.
  static void unblock();
  // The bare signalfd, for other event loops; invalid when the system has none left.
  static io::UniqueFd openDescriptor();
  static std::optional<int> nextSignal(const io::UniqueFd& descriptor);

  static base::Result<std::unique_ptr<SignalWatch>> open(io::EventLoop& loop, Handler handler);
  ~SignalWatch();

 private:
  SignalWatch(io::EventLoop& loop, io::UniqueFd descriptor, Handler handler);
  void onReady(io::Interest ready) override;

  io::EventLoop& loop_;
  const io::UniqueFd descriptor_;
  const Handler handler_;
  io::WatchId watch_;
};

}  // namespace parlor::app
