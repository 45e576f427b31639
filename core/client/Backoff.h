// How long to wait before the next attempt: doubles up to a limit, each time somewhere in the upper
// half of the step, so that the members of a room do not all come back in one instant. One thread.
#pragma once

#include <algorithm>
#include <random>

#include "base/Clock.h"

namespace parlor::client {

class Backoff {
 public:
  Backoff(base::Milliseconds first, base::Milliseconds longest)
      : first_(first), longest_(longest), step_(first) {}

  base::Milliseconds next(std::mt19937_64& random) {
    const auto half = std::max<base::Milliseconds::rep>(step_.count() / 2, 1);
    step_ = std::min(step_ * 2, longest_);
    return base::Milliseconds(half + static_cast<base::Milliseconds::rep>(
                                         random() % static_cast<std::uint64_t>(half + 1)));
  }
  void reset() { step_ = first_; }

 private:
  const base::Milliseconds first_, longest_;
  base::Milliseconds step_;
};

}  // namespace parlor::client
