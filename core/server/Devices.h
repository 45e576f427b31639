// Devices and the secrets that name them (docs/extensions.md, resume): a token is 128 random bits,
// given to a client once it is in, and only its digest is kept. The table belongs to the store, or
// is this server's own where nothing is stored. Loop thread only.
#pragma once

#include <string>
#include <string_view>

#include "base/Clock.h"
#include "store/DeviceTokens.h"

namespace parlor::server {

class Devices {
 public:
  // `kept`: null where nothing outlives this process.
  Devices(store::DeviceTokens* kept, const base::Clock& clock);
  Devices(const Devices&) = delete;
  Devices& operator=(const Devices&) = delete;

  static std::string newDevice();  // an id that no device has; no secret

  // The device that a token names; empty: it is not known.
  std::string deviceOf(std::string_view token) const;
  // Some token of that device is good.
  bool canReturn(const std::string& device) const;
  // A new token. The one that the client used stays good until the new one was used: no line that
  // comes in between shows that the new one arrived, since it may have been on its way. Whoever
  // uses the old one once more gets just that again, so that the new one is good wherever it
  // arrived.
  std::string issue(const std::string& device, std::string_view used);

 private:
  store::DeviceTokens own_;
  store::DeviceTokens& tokens_;
  const base::Clock& clock_;
};

}  // namespace parlor::server
