// ULIDs: 48 bits of time and 80 of chance in 26 characters that sort by time, with a carry within
// one millisecond so that the ids of one source always ascend. One thread.
#pragma once

#include <array>
#include <cstdint>
#include <random>
#include <string>
#include <string_view>

#include "base/Clock.h"

namespace parlor::client {

class UlidSource {
 public:
  std::string next(base::WallTime now, std::mt19937_64& random);

 private:
  std::int64_t millis_ = -1;
  std::array<std::uint8_t, 16> digits_{};  // the 80 random bits, five in each
};

bool isUlid(std::string_view text);

}  // namespace parlor::client
