// Another ledger, of which a test can tell whether anything is on its way to the disk, and which
// can be made to fail.
#pragma once

#include <cstdint>
#include <utility>

#include "store/Ledger.h"

namespace parlor::test {

class WatchedLedger final : public store::Ledger {
 public:
  explicit WatchedLedger(store::Ledger& inner) : inner_(inner) {}

  bool isResting() const { return sealed_ == committedBatches_; }
  // The disk is full: nothing is kept any more. REQUIRES: isResting().
  void fail() { fails_ = true; }

  void setCommitted(Committed handler) override {
    committed_ = [this, handler = std::move(handler)](chat::BatchId batch, const base::Status& s) {
      ++committedBatches_;
      handler(batch, s);
    };
    inner_.setCommitted(committed_);
  }
  void append(const chat::Event& event) override {
    if (!fails_) inner_.append(event);
  }
  chat::BatchId seal() override {
    ++sealed_;
    if (fails_) return committed_({}, base::Error{"the disk is full"}), chat::BatchId();
    return inner_.seal();
  }
  std::optional<store::SentMessage> findSent(std::string_view device,
                                             std::string_view cid) const override {
    return inner_.findSent(device, cid);
  }
  bool mayHaveForgotten(std::string_view cid) const override {
    return inner_.mayHaveForgotten(cid);
  }
  store::DeviceTokens* tokens() override { return inner_.tokens(); }
  void setHealthChanged(HealthChanged handler) override {
    inner_.setHealthChanged(std::move(handler));
  }

 private:
  store::Ledger& inner_;
  Committed committed_;
  std::uint64_t sealed_ = 0, committedBatches_ = 0;
  bool fails_ = false;
};

}  // namespace parlor::test
