#include "client/Outbox.h"

namespace parlor::client {

void MemoryOutbox::put(const OutboxEntry& entry, Kept kept) {
  entries_[entry.cid] = entry;
  kept({});
}

void MemoryOutbox::remove(const std::string& cid) {
  entries_.erase(cid);
}

std::vector<OutboxEntry> MemoryOutbox::load(const std::string& network) const {
  std::vector<OutboxEntry> result;
  for (const auto& [cid, entry] : entries_) {
    if (entry.network == network) result.push_back(entry);
  }
  return result;
}

void MemoryOutbox::saveToken(const std::string& network, const std::string& token) {
  tokens_[network] = token;
}

std::string MemoryOutbox::token(const std::string& network) const {
  const auto found = tokens_.find(network);
  return found == tokens_.end() ? std::string() : found->second;
}

}  // namespace parlor::client
