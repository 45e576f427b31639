#include "client/Ulid.h"

#include <algorithm>

namespace parlor::client {
namespace {

constexpr std::string_view kDigits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";  // Crockford's base 32
constexpr std::size_t kLength = 26, kTimeDigits = 10;

}  // namespace

std::string UlidSource::next(base::WallTime now, std::mt19937_64& random) {
  const std::int64_t millis = std::max<std::int64_t>(now.time_since_epoch().count(), 0);
  if (millis > millis_) {
    millis_ = millis;
    for (auto& digit : digits_) digit = static_cast<std::uint8_t>(random() & 31);
    digits_[0] &= 15;  // room for the carry
  } else {
    for (auto digit = digits_.rbegin(); digit != digits_.rend(); ++digit) {
      *digit = static_cast<std::uint8_t>((*digit + 1) & 31);
      if (*digit != 0) break;
    }
  }
  std::string text;
  for (std::size_t i = 0; i < kTimeDigits; ++i) {
    text += kDigits[static_cast<std::size_t>(millis_ >> (5 * (kTimeDigits - 1 - i))) & 31];
  }
  for (const auto digit : digits_) text += kDigits[digit];
  return text;
}

bool isUlid(std::string_view text) {
  return text.size() == kLength && text.find_first_not_of(kDigits) == std::string_view::npos;
}

}  // namespace parlor::client
