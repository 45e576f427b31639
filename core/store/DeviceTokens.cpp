#include "store/DeviceTokens.h"

#include <utility>

namespace parlor::store {

void DeviceTokens::setKeeper(Save save, Forget forget) {
  save_ = std::move(save);
  forget_ = std::move(forget);
}

void DeviceTokens::load(std::vector<DeviceRecord> records) {
  for (DeviceRecord& record : records) add(std::move(record));
}

const DeviceRecord* DeviceTokens::byToken(std::string_view digest) const {
  const auto it = tokens_.find(std::string(digest));
  return it == tokens_.end() ? nullptr : &*it->second;
}

const DeviceRecord* DeviceTokens::byDevice(const std::string& device) const {
  const auto it = devices_.find(device);
  return it == devices_.end() ? nullptr : &*it->second;
}

void DeviceTokens::put(DeviceRecord record) {
  if (save_) save_(record);
  add(std::move(record));
}

void DeviceTokens::add(DeviceRecord record) {
  if (const auto known = devices_.find(record.device); known != devices_.end()) {
    drop(known->second);
  }
  records_.push_back(std::move(record));
  const Item item = std::prev(records_.end());
  devices_[item->device] = item;
  tokens_[item->token] = item;
  if (!item->previous.empty()) tokens_[item->previous] = item;
  while (records_.size() > most_) {
    if (forget_) forget_(records_.front().device);
    drop(records_.begin());
  }
}

void DeviceTokens::drop(Item item) {
  devices_.erase(item->device);
  tokens_.erase(item->token);
  if (!item->previous.empty()) tokens_.erase(item->previous);
  records_.erase(item);
}

}  // namespace parlor::store
