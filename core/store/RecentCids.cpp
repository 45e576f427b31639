#include "store/RecentCids.h"

#include <algorithm>

#include "store/EventCodec.h"
#include "store/Ulid.h"

namespace parlor::store {
namespace {

constexpr base::Milliseconds kClockSlack{3'600'000};

std::string keyOf(std::string_view device, std::string_view packedCid) {
  std::string key(packedCid);
  key += '\0';
  key += device;
  return key;
}

}  // namespace

std::optional<SentMessage> RecentCids::find(std::string_view device, std::string_view cid) const {
  const auto it = messages_.find(keyOf(device, packCid(cid)));
  if (it == messages_.end()) return std::nullopt;
  return it->second;
}

void RecentCids::add(std::string_view device, std::string_view cid, SentMessage message) {
  std::string key = keyOf(device, packCid(cid));
  if (message.waiting) waiting_[message.waiting].push_back(key);
  if (!messages_.try_emplace(key, std::move(message)).second) return;
  order_.push_back(std::move(key));
  trim();
}

void RecentCids::addOlder(std::vector<Loaded> newestFirst) {
  for (Loaded& loaded : newestFirst) {
    std::string key = keyOf(loaded.device, loaded.packedCid);
    if (!messages_.try_emplace(key, std::move(loaded.message)).second) continue;
    order_.push_front(std::move(key));
  }
  trim();
}

bool RecentCids::mayHaveForgotten(std::string_view cid) const {
  const auto ulid = Ulid::parse(cid);
  return ulid && ulid->time() <= std::max(loadedSince_, trimmedUpTo_) + kClockSlack;
}

void RecentCids::committed(chat::BatchId batch) {
  const auto it = waiting_.find(batch);
  if (it == waiting_.end()) return;
  for (const std::string& key : it->second) {
    if (const auto message = messages_.find(key); message != messages_.end()) {
      message->second.waiting = {};
    }
  }
  waiting_.erase(it);
}

void RecentCids::failed(chat::BatchId batch) {
  const auto it = waiting_.find(batch);
  if (it == waiting_.end()) return;
  for (const std::string& key : it->second) messages_.erase(key);
  waiting_.erase(it);
}

void RecentCids::trim() {
  // A key may stand in `order_` twice after a failed batch was said again; that only trims earlier.
  while (order_.size() > most_) {
    const auto oldest = messages_.find(order_.front());
    if (oldest != messages_.end()) {
      trimmedUpTo_ = std::max(trimmedUpTo_, oldest->second.time);
      messages_.erase(oldest);
    }
    order_.pop_front();
  }
}

}  // namespace parlor::store
