#include "server/Devices.h"

#include <sodium.h>

#include <array>

namespace parlor::server {
namespace {

constexpr std::size_t kBytes = 16;  // 128 bits
constexpr std::size_t kDigestBytes = 32;

template <std::size_t size>
std::string hex(const std::array<unsigned char, size>& bytes) {
  std::string text(size * 2 + 1, '\0');
  sodium_bin2hex(text.data(), text.size(), bytes.data(), bytes.size());
  text.pop_back();
  return text;
}

std::string randomText() {
  std::array<unsigned char, kBytes> bytes{};
  randombytes_buf(bytes.data(), bytes.size());
  return hex(bytes);
}

std::string digestOf(std::string_view token) {
  std::array<unsigned char, kDigestBytes> digest{};
  crypto_generichash(digest.data(), digest.size(),
                     reinterpret_cast<const unsigned char*>(token.data()), token.size(), nullptr,
                     0);
  return hex(digest);
}

}  // namespace

Devices::Devices(store::DeviceTokens* kept, const base::Clock& clock)
    : tokens_(kept != nullptr ? *kept : own_), clock_(clock) {}

std::string Devices::newDevice() {
  return randomText();
}

std::string Devices::deviceOf(std::string_view token) const {
  const store::DeviceRecord* found = tokens_.byToken(digestOf(token));
  return found == nullptr ? std::string() : found->device;
}

bool Devices::canReturn(const std::string& device) const {
  return tokens_.byDevice(device) != nullptr;
}

std::string Devices::issue(const std::string& device, std::string_view used) {
  const std::string previous = used.empty() ? std::string() : digestOf(used);
  const store::DeviceRecord* known = tokens_.byDevice(device);
  if (known != nullptr && !previous.empty() && known->previous == previous) {
    return std::string(used);
  }
  std::string token = randomText();
  tokens_.put({device, digestOf(token), previous, clock_.wallNow()});
  return token;
}

}  // namespace parlor::server
