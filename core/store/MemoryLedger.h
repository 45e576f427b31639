// A room without history: every batch is committed at once. Loop thread only.
#pragma once

#include "store/Ledger.h"

namespace parlor::store {

class MemoryLedger final : public Ledger {
 public:
  void setCommitted(Committed handler) override { committed_ = std::move(handler); }
  void append(const chat::Event&) override {}
  chat::BatchId seal() override;

 private:
  Committed committed_;
  chat::BatchId last_;
};

}  // namespace parlor::store
