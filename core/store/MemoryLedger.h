// A room without history: every batch is committed at once, and nothing but what was sent under
// which cid is remembered. Loop thread only.
#pragma once

#include "store/Ledger.h"
#include "store/RecentCids.h"

namespace parlor::store {

class MemoryLedger final : public Ledger {
 public:
  void setCommitted(Committed handler) override { committed_ = std::move(handler); }
  void append(const chat::Event& event) override;
  chat::BatchId seal() override;
  std::optional<SentMessage> findSent(std::string_view device, std::string_view cid) const override;

 private:
  static constexpr std::size_t kCids = 10'000;

  Committed committed_;
  RecentCids cids_{kCids};
  chat::BatchId last_;
};

}  // namespace parlor::store
