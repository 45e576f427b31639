// Another ledger, of which a test can tell whether anything is on its way to the disk.
#pragma once

#include <cstdint>
#include <utility>

#include "store/Ledger.h"

namespace parlor::test {

class WatchedLedger final : public store::Ledger {
 public:
  explicit WatchedLedger(store::Ledger& inner) : inner_(inner) {}

  bool isResting() const { return sealed_ == committed_; }

  void setCommitted(Committed handler) override {
    inner_.setCommitted(
        [this, handler = std::move(handler)](chat::BatchId batch, const base::Status& status) {
          ++committed_;
          handler(batch, status);
        });
  }
  void append(const chat::Event& event) override { inner_.append(event); }
  chat::BatchId seal() override {
    ++sealed_;
    return inner_.seal();
  }
  std::optional<store::SentMessage> findSent(std::string_view device,
                                             std::string_view cid) const override {
    return inner_.findSent(device, cid);
  }
  store::DeviceTokens* tokens() override { return inner_.tokens(); }
  void setHealthChanged(HealthChanged handler) override {
    inner_.setHealthChanged(std::move(handler));
  }

 private:
  store::Ledger& inner_;
  std::uint64_t sealed_ = 0, committed_ = 0;
};

}  // namespace parlor::test
