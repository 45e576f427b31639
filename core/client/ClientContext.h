// What the sessions of one client share: the loop, the clock, the ids, the way out. Owned by
// Client, outlives every session. Loop thread only.
#pragma once

#include <random>

#include "client/Client.h"
#include "client/EventBatch.h"
#include "client/Outbox.h"
#include "client/Ulid.h"
#include "store/ClientStore.h"

namespace parlor::client {

class Searches;

struct ClientContext {
  io::EventLoop& loop;
  io::Resolver& resolver;
  const base::Clock& clock;
  const ClientSettings settings;
  Outbox& outbox;
  store::ClientStore* const store;  // null: nothing is kept
  MemoryOutbox forgetful;           // of networks that shall leave no trace
  std::mt19937_64 random;
  EventBatch batch{};
  UlidSource ulids{};
  Searches* searches = nullptr;
  LineId lastLine{};
  BufferId lastBuffer{};

  // What happened outside a turn's own work (a connection's end is told after the hooks) still
  // leaves.
  void wake() {
    loop.post([] {});
  }
  LineId nextLine() { return lastLine = LineId(lastLine.number + 1); }
  BufferId nextBuffer() { return lastBuffer = BufferId(lastBuffer.number + 1); }
};

}  // namespace parlor::client
