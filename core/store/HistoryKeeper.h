// Changes that people make to what is kept: read markers, retention, and deletion by an operator,
// which goes in small steps so that nobody's batch waits long. All inside the writer's
// transactions; writer thread only.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>

#include "base/Clock.h"
#include "base/Result.h"
#include "store/Database.h"
#include "store/EventWriter.h"
#include "store/History.h"
#include "store/LedgerWriter.h"

namespace parlor::store {

// A step of an erasure: content goes, places stay.
struct ErasureStep {
  std::int64_t next = 0;     // where the next step begins
  std::uint64_t erased = 0;  // in this step
  bool done = false;
};
base::Result<ErasureStep> eraseSome(Database& database, EventWriter& events, const Erasure& erasure,
                                    std::int64_t after);

// Step by step through `submit`, then `answer` with how many, on the writer thread.
void eraseInSteps(std::function<void(WriteJob)> submit, Erasure erasure, ErasureStep before,
                  std::function<void(base::Result<std::uint64_t>)> answer);

// The marker that is in force then; none: there is no such conversation.
base::Result<std::optional<base::WallTime>> saveReadMarker(WriteSession& session,
                                                           const std::string& identity,
                                                           const Conversation& where,
                                                           base::WallTime time);

base::Status saveRetention(Database& database, chat::RoomId room,
                           const std::optional<Retention>& retention);

}  // namespace parlor::store
