// An EventLoop on a real poller for tests that turn it themselves, on the test's thread. `until`
// turns it until a condition holds and fails, instead of hanging, after ten seconds without it.
#pragma once

#include <functional>

#include "io/EventLoop.h"
#include "support/FakeClock.h"

namespace parlor::test {

class LoopHarness {
 public:
  // Timers follow `clock`, which stands still unless the test moves it.
  explicit LoopHarness(io::PollerKind poller = io::PollerKind::Select)
      : loop(clock, io::makePoller(poller)) {}

  // True as soon as `holds` does. The limit is real time and only there to end a broken test.
  bool until(const std::function<bool()>& holds) {
    const auto limit = std::chrono::steady_clock::now() + std::chrono::seconds(10);
    while (!holds()) {
      if (std::chrono::steady_clock::now() > limit) return false;
      loop.runOnce(base::Milliseconds(5));
    }
    return true;
  }

  // Turns until nothing happens any more.
  void settle() {
    std::uint64_t worked = 0;
    const io::HookId hook = loop.atTurnEnd([&worked] { ++worked; });
    std::uint64_t before = 0;
    do {
      before = worked;
      loop.runOnce(base::Milliseconds(0));
    } while (worked != before);
    loop.removeHook(hook);
  }

  FakeClock clock;
  io::EventLoop loop;
};

}  // namespace parlor::test
