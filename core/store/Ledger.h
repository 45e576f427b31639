// Where events are kept before anybody hears of them. The server appends the events of one turn,
// seals them as a batch, and holds all output of that turn back until the batch is committed.
//
// Loop thread only. `append` and `seal` never wait. The commit handler is called on the loop
// thread, once per sealed batch, in order; MemoryLedger calls it from inside `seal`.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "base/Clock.h"
#include "base/Result.h"
#include "chat/Event.h"
#include "chat/Ids.h"

namespace parlor::store {

class DeviceTokens;

// The message that a cid stands for. `digest` tells a repeat from a reuse for another text:
// digestOf. While `waiting` is set, that batch is not committed yet, and the answer to the repeat
// has to wait for it too.
struct SentMessage {
  std::string msgid;
  base::WallTime time;
  std::int64_t digest = 0;
  chat::BatchId waiting;
  std::uint64_t roomSeq = 0;
};

struct LedgerHealth {
  bool saving = true;
  std::string problem;             // why not, in one line
  std::filesystem::path setAside;  // a damaged file was found while running and renamed to this
  std::string mended;              // what was damaged besides and could be put right
  bool operator==(const LedgerHealth&) const = default;
};

class Ledger {
 public:
  // An error means that the batch was not kept: senders are told, the room goes on.
  using Committed = std::function<void(chat::BatchId, const base::Status&)>;
  using HealthChanged = std::function<void(const LedgerHealth&)>;

  virtual ~Ledger() = default;
  virtual void setCommitted(Committed handler) = 0;
  virtual void append(const chat::Event& event) = 0;
  // Closes the batch that `append` has been filling, or an empty one. It is committed behind
  // whatever the ledger was handed before, tokens included.
  virtual chat::BatchId seal() = 0;

  // (device, cid): the message that the device already sent under that cid, if that is known here.
  // Never waits.
  virtual std::optional<SentMessage> findSent(std::string_view, std::string_view) const {
    return std::nullopt;
  }
  // What was sent under that cid may have been sent so long ago that it is not known here any more,
  // but in the file: History::findSent.
  virtual bool mayHaveForgotten(std::string_view /*cid*/) const { return false; }
  // Called on the loop thread when saving fails and when it works again. For ledgers that can fail.
  virtual void setHealthChanged(HealthChanged) {}
  // The tokens of devices, where they outlive the process; null: nowhere.
  virtual DeviceTokens* tokens() { return nullptr; }
};

}  // namespace parlor::store
