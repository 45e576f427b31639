// Where events are kept before anybody hears of them. The server appends the events of one turn,
// seals them as a batch, and holds all output of that turn back until the batch is committed.
//
// Loop thread only. `append` and `seal` never wait. The commit handler is called on the loop
// thread, once per sealed batch, in order; MemoryLedger calls it from inside `seal`.
#pragma once

#include <functional>

#include "base/Result.h"
#include "chat/Event.h"
#include "chat/Ids.h"

namespace parlor::store {

class Ledger {
 public:
  // An error means that the batch was not kept: senders are told, the room goes on.
  using Committed = std::function<void(chat::BatchId, const base::Status&)>;

  virtual ~Ledger() = default;
  virtual void setCommitted(Committed handler) = 0;
  virtual void append(const chat::Event& event) = 0;
  // Closes the batch that `append` has been filling. REQUIRES: something was appended since.
  virtual chat::BatchId seal() = 0;
};

}  // namespace parlor::store
