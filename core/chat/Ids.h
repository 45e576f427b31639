// What the events are about, numbered. Ids are handed out by the sequencer, never reused within a
// database, and mean nothing outside it. Values, any thread.
#pragma once

#include "base/Ids.h"

namespace parlor::chat {

using UserId = base::Id<struct UserTag>;        // one registered presence, from welcome to quit
using RoomId = base::Id<struct RoomTag>;        // survives restarts with its history
using SessionId = base::Id<struct SessionTag>;  // one connection's state in the server
using EventId = base::Id<struct EventTag>;      // position in the one order of the whole server
using BatchId = base::Id<struct BatchTag>;      // events that are committed together

}  // namespace parlor::chat
