#include "store/DelayedLedger.h"

namespace parlor::store {

DelayedLedger::DelayedLedger(Ledger& inner, Later later) : inner_(inner), later_(std::move(later)) {
  inner_.setCommitted([this](chat::BatchId batch, const base::Status& status) {
    later_([this, alive = alive_, batch, status] {
      if (*alive && committed_) committed_(batch, status);
    });
  });
}

DelayedLedger::~DelayedLedger() {
  *alive_ = false;
  inner_.setCommitted([](chat::BatchId, const base::Status&) {});
}

}  // namespace parlor::store
