#include "store/Ulid.h"

#include <algorithm>
#include <cstring>
#include <random>

#include <sys/random.h>

namespace parlor::store {
namespace {

constexpr std::string_view kAlphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr std::size_t kCharacters = 26;
constexpr std::size_t kTimeBytes = 6;

constexpr std::int8_t kNoDigit = -1;
constexpr std::array<std::int8_t, 256> kDigits = [] {
  std::array<std::int8_t, 256> digits{};
  digits.fill(kNoDigit);
  for (std::size_t i = 0; i < kAlphabet.size(); ++i) {
    digits[static_cast<std::uint8_t>(kAlphabet[i])] = static_cast<std::int8_t>(i);
  }
  return digits;
}();

using Wide = unsigned __int128;

Wide toWide(const Ulid& ulid) {
  Wide value = 0;
  for (const std::uint8_t byte : ulid.bytes) value = (value << 8) | byte;
  return value;
}

Ulid fromWide(Wide value) {
  Ulid ulid;
  for (std::size_t i = ulid.bytes.size(); i-- > 0; value >>= 8) {
    ulid.bytes[i] = static_cast<std::uint8_t>(value);
  }
  return ulid;
}

}  // namespace

std::optional<Ulid> Ulid::parse(std::string_view text) {
  if (text.size() != kCharacters || text.front() > '7') return std::nullopt;
  Wide value = 0;
  for (const char character : text) {
    const std::int8_t digit = kDigits[static_cast<std::uint8_t>(character)];
    if (digit == kNoDigit) return std::nullopt;
    value = (value << 5) | static_cast<std::uint8_t>(digit);
  }
  return fromWide(value);
}

std::optional<Ulid> Ulid::fromBytes(std::string_view bytes) {
  Ulid ulid;
  if (bytes.size() != ulid.bytes.size()) return std::nullopt;
  std::memcpy(ulid.bytes.data(), bytes.data(), bytes.size());
  return ulid;
}

std::string Ulid::toString() const {
  std::string text(kCharacters, '0');
  Wide value = toWide(*this);
  for (std::size_t i = kCharacters; i-- > 0; value >>= 5) {
    text[i] = kAlphabet[static_cast<std::size_t>(value & 31)];
  }
  return text;
}

std::string Ulid::toBytes() const {
  return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

base::WallTime Ulid::time() const {
  std::int64_t millis = 0;
  for (std::size_t i = 0; i < kTimeBytes; ++i) millis = (millis << 8) | bytes[i];
  return base::WallTime(base::Milliseconds(millis));
}

UlidGenerator::UlidGenerator(const base::Clock& clock, Random random)
    : clock_(clock), random_(std::move(random)) {}

Ulid UlidGenerator::next() {
  const std::int64_t now = std::max<std::int64_t>(0, clock_.wallNow().time_since_epoch().count());
  const Wide random = (Wide{random_() & 0xFFFF} << 64) | random_();
  const Ulid fresh = fromWide((Wide{static_cast<std::uint64_t>(now)} << 80) | random);
  last_ = now > last_.time().time_since_epoch().count() ? fresh : fromWide(toWide(last_) + 1);
  return last_;
}

UlidGenerator::Random UlidGenerator::systemRandom() {
  return [] {
    std::uint64_t bits = 0;
    if (getrandom(&bits, sizeof bits, 0) == sizeof bits) return bits;
    std::random_device device;
    return (std::uint64_t{device()} << 32) | device();
  };
}

}  // namespace parlor::store
