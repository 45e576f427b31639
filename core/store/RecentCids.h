// Which messages a device has sent lately, by its cid, so that a repeat is recognised before it is
// sequenced and without a look at the disk. Holds the newest 100,000; an older repeat is looked for
// in the file. Loop thread only.
#pragma once

#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "chat/Ids.h"
#include "store/Ledger.h"

namespace parlor::store {

class RecentCids {
 public:
  explicit RecentCids(std::size_t most) : most_(most) {}

  std::optional<SentMessage> find(std::string_view device, std::string_view cid) const;
  void add(std::string_view device, std::string_view cid, SentMessage message);
  // From the file, older than all that `add` was told.
  struct Loaded {
    std::int64_t event;
    std::string device, packedCid;
    SentMessage message;
  };
  void addOlder(std::vector<Loaded> newestFirst);
  // Of what was sent up to then, the file may know more.
  void setLoadedSince(base::WallTime time) { loadedSince_ = time; }
  // By the time in it, which is of its sender's clock; what is no ULID was never sent.
  bool mayHaveForgotten(std::string_view cid) const;

  void committed(chat::BatchId batch);
  void failed(chat::BatchId batch);  // as if it had never been said
  std::size_t size() const { return messages_.size(); }

 private:
  void trim();
  const std::size_t most_;
  base::WallTime loadedSince_{}, trimmedUpTo_{};
  std::unordered_map<std::string, SentMessage> messages_;  // by device and packed cid
  std::deque<std::string> order_;                          // oldest first
  std::unordered_map<chat::BatchId, std::vector<std::string>> waiting_;
};

}  // namespace parlor::store
