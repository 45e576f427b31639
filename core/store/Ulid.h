// ULIDs: 48 bits of milliseconds and 80 random bits as 26 characters of Crockford's base 32, sorted
// by time. Idempotency keys (cids) are ULIDs. Ulid is a value; a UlidGenerator belongs to one
// thread.
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "base/Clock.h"

namespace parlor::store {

struct Ulid {
  std::array<std::uint8_t, 16> bytes{};  // big-endian

  // Only the one canonical spelling: upper case, 26 characters, at most 7ZZZ...
  static std::optional<Ulid> parse(std::string_view text);
  static std::optional<Ulid> fromBytes(std::string_view bytes);  // exactly 16
  std::string toString() const;
  std::string toBytes() const;
  base::WallTime time() const;

  auto operator<=>(const Ulid&) const = default;
};

// Each one is larger than the one before, also within a millisecond and when the clock goes back:
// then the random part of the last one is counted up.
class UlidGenerator {
 public:
  using Random = std::function<std::uint64_t()>;  // 64 fresh bits

  UlidGenerator(const base::Clock& clock, Random random);

  Ulid next();

  static Random systemRandom();  // getrandom(2)

 private:
  const base::Clock& clock_;
  const Random random_;
  Ulid last_;
};

}  // namespace parlor::store
