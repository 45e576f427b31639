// The outbox over the client's own disk: an entry is answered for when it is there, and what is
// left after a crash is sent again by the next run. Loop thread; the store outlives it.
#pragma once

#include "client/Outbox.h"
#include "store/ClientStore.h"

namespace parlor::client {

class StoredOutbox final : public Outbox {
 public:
  explicit StoredOutbox(store::ClientStore& store) : store_(store) {}

  void put(const OutboxEntry& entry, Kept kept) override;
  void remove(const std::string& cid) override;
  std::vector<OutboxEntry> load(const std::string& network) const override;
  void saveToken(const std::string& network, const std::string& token) override;
  std::string token(const std::string& network) const override;

 private:
  store::ClientStore& store_;
};

}  // namespace parlor::client
