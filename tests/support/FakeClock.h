// A clock that moves only when a test says so.
#pragma once

#include "base/Clock.h"

namespace parlor::test {

class FakeClock final : public base::Clock {
 public:
  base::SteadyTime steadyNow() const override { return steady_; }
  base::WallTime wallNow() const override { return wall_; }

  void advance(base::Milliseconds by) {
    steady_ += by;
    wall_ += by;
  }
  // The wall clock alone, as when somebody sets it.
  void setWall(base::WallTime wall) { wall_ = wall; }

 private:
  base::SteadyTime steady_{std::chrono::hours(1)};
  base::WallTime wall_{base::Milliseconds(1795269731042)};  // 2026-11-21T14:02:11.042Z
};

}  // namespace parlor::test
