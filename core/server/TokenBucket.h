// A burst of tokens that refills at a steady rate: delays a flood instead of ending it. A dear
// command may go into debt, which delays the next. Steady time comes in with each call. A value,
// loop thread.
#pragma once

#include <algorithm>
#include <chrono>
#include <cmath>

#include "base/Clock.h"

namespace parlor::server {

class TokenBucket {
 public:
  // REQUIRES: burst >= 1, perSecond > 0
  TokenBucket(double burst, double perSecond, base::SteadyTime now)
      : burst_(burst), rate_(perSecond), tokens_(burst), last_(now) {}

  bool isReady(base::SteadyTime now) {
    refill(now);
    return tokens_ >= 1;
  }
  void spend(double cost) { tokens_ -= cost; }

  // How long until isReady, at least 1 ms.
  base::Milliseconds waitingTime(base::SteadyTime now) {
    refill(now);
    const double missing = 1 - tokens_;
    return base::Milliseconds(missing <= 0 ? 1 : static_cast<long>(missing / rate_ * 1000) + 1);
  }

 private:
  void refill(base::SteadyTime now) {
    const std::chrono::duration<double> passed = now - last_;
    last_ = now;
    tokens_ = std::min(burst_, tokens_ + std::max(0.0, passed.count()) * rate_);
  }

  double burst_, rate_, tokens_;
  base::SteadyTime last_;
};

}  // namespace parlor::server
