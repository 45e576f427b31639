// Another ledger whose commits are told later: what a slow disk looks like to the server, for
// trying everything with it. Loop thread only; the inner ledger outlives it, and so does what
// `later` runs.
#pragma once

#include <deque>
#include <functional>
#include <memory>
#include <utility>

#include "store/Ledger.h"

namespace parlor::store {

class DelayedLedger final : public Ledger {
 public:
  // `later` runs the task on the loop after the delay; tasks keep their order.
  using Later = std::function<void(std::function<void()>)>;

  DelayedLedger(Ledger& inner, Later later);
  ~DelayedLedger() override;

  void setCommitted(Committed handler) override { committed_ = std::move(handler); }
  void append(const chat::Event& event) override { inner_.append(event); }
  chat::BatchId seal() override { return inner_.seal(); }
  std::optional<SentMessage> findSent(std::string_view device,
                                      std::string_view cid) const override {
    return inner_.findSent(device, cid);
  }
  bool mayHaveForgotten(std::string_view cid) const override {
    return inner_.mayHaveForgotten(cid);
  }
  void setHealthChanged(HealthChanged handler) override {
    inner_.setHealthChanged(std::move(handler));
  }
  DeviceTokens* tokens() override { return inner_.tokens(); }

 private:
  Ledger& inner_;
  const Later later_;
  const std::shared_ptr<bool> alive_ = std::make_shared<bool>(true);
  Committed committed_;
};

}  // namespace parlor::store
