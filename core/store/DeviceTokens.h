// Which device a token names, so that who comes back is known again (docs/extensions.md, resume).
// Tokens are secrets: here they are only known by a digest that their owner makes of them. Answers
// from memory and never waits; what changes is handed on to be kept, if there is anything to keep
// it in. The devices used longest ago are forgotten first. Loop thread only.
#pragma once

#include <cstddef>
#include <functional>
#include <list>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/Clock.h"

namespace parlor::store {

// A device has one token, and for a while the one before it.
struct DeviceRecord {
  std::string device;
  std::string token, previous;  // digests; previous: empty, or still good
  base::WallTime used;
  bool operator==(const DeviceRecord&) const = default;
};

class DeviceTokens {
 public:
  using Save = std::function<void(const DeviceRecord&)>;
  using Forget = std::function<void(const std::string& device)>;

  explicit DeviceTokens(std::size_t most = 50'000) : most_(most) {}
  void setKeeper(Save save, Forget forget);
  // What was kept, the one used longest ago first. Tells the keeper only what is too much.
  void load(std::vector<DeviceRecord> records);

  const DeviceRecord* byToken(std::string_view digest) const;
  const DeviceRecord* byDevice(const std::string& device) const;
  // Takes the place of what was known of the device.
  void put(DeviceRecord record);
  std::size_t size() const { return records_.size(); }

 private:
  using Item = std::list<DeviceRecord>::iterator;
  void add(DeviceRecord record);
  void drop(Item item);

  const std::size_t most_;
  Save save_;
  Forget forget_;
  std::list<DeviceRecord> records_;  // used longest ago first
  std::unordered_map<std::string, Item> devices_, tokens_;
};

}  // namespace parlor::store
