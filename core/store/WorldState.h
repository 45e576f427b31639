// How the World comes back after a restart. The file keeps a snapshot (the World told as the fewest
// events that build it) and, since then, every event that changed it; talk is not replayed. Told in
// docs/storage.md, with what it means for the people who were present. The thread that owns the
// connection.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "base/Result.h"
#include "chat/Event.h"
#include "chat/World.h"
#include "store/Database.h"

namespace parlor::store {

using EventVisitor = std::function<void(const chat::Event&)>;
using DeviceLookup = std::function<std::string(chat::UserId)>;

// Applied to an empty World they give an equal one. Event::device of a UserRegistered is the device
// that the user registered with.
std::vector<chat::Event> worldAsEvents(const chat::World& world, const DeviceLookup& deviceOf);

// Replaces the snapshot and drops the state events that it covers, with those that no timeline
// shows (registrations hold addresses). REQUIRES: inside a transaction.
base::Status saveSnapshot(Database& database, const chat::World& world,
                          const DeviceLookup& deviceOf);

// The snapshot, the state events since, and for each room an event that carries its last sequence
// number and time; last, one that carries the highest event id.
base::Status loadState(Database& database, const EventVisitor& visit);

// Ids that were handed out and must not be used again, and the time that may not be gone back from.
struct LastIds {
  chat::EventId event;
  chat::UserId user;
  chat::RoomId room;
  base::WallTime directTime;  // of the latest message between two people; none later is earlier
};
base::Result<LastIds> loadLastIds(Database& database);

}  // namespace parlor::store
