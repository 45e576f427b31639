// Time comes in by constructor. Steady time drives every deadline, so that a bent wall clock never
// disconnects anybody; wall time only stamps events and answers questions. Any thread.
#pragma once

#include <chrono>
#include <string>
#include <string_view>

namespace parlor::base {

using Milliseconds = std::chrono::milliseconds;
using SteadyTime = std::chrono::steady_clock::time_point;
// Milliseconds since the Unix epoch, UTC.
using WallTime = std::chrono::time_point<std::chrono::system_clock, Milliseconds>;

class Clock {
 public:
  virtual ~Clock() = default;
  virtual SteadyTime steadyNow() const = 0;
  virtual WallTime wallNow() const = 0;
};

class SystemClock final : public Clock {
 public:
  SteadyTime steadyNow() const override { return std::chrono::steady_clock::now(); }
  WallTime wallNow() const override;
};

// "2026-11-21T14:02:11.042Z" (IRCv3 server-time). parse gives the epoch for anything else.
std::string toIso8601(WallTime time);
WallTime parseIso8601(std::string_view text, bool* ok = nullptr);

}  // namespace parlor::base
