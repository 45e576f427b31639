// Forgetting of what is beyond a conversation's retention, in small steps, each inside a
// transaction of the caller's. Writer thread only.
#pragma once

#include <cstdint>
#include <vector>

#include "base/Clock.h"
#include "base/Result.h"
#include "store/Database.h"
#include "store/History.h"
#include "store/SearchIndex.h"

namespace parlor::store {

// One pass over all conversations. What is beyond retention is removed with its places; the row of
// the conversation remembers up to which event (`forgotten`).
class RetentionPass {
 public:
  // Finds what there is to do.
  static base::Result<RetentionPass> begin(Database& database, const Retention& byDefault,
                                           base::WallTime now);
  bool isDone() const { return cuts_.empty(); }
  base::Status step(Database& database, SearchIndex& index);

 private:
  struct Cut {
    std::int64_t conversation, lastForgotten;
  };
  base::Status removeEvent(Database& database, SearchIndex& index, std::int64_t conversation,
                           std::int64_t event);

  std::vector<Cut> cuts_;
  base::WallTime now_;
};

// True when any conversation has a retention of its own.
base::Result<bool> hasOwnRetention(Database& database);

}  // namespace parlor::store
