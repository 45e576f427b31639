// Events as bytes. id, room, room sequence, time and msgid are columns of their own; `encodeEvent`
// makes the rest: who, cid, device, tags and the body. Written down in docs/storage.md. Kinds and
// field orders are for ever: a new field goes to the end of its body and is read only if it is
// there. Pure functions, any thread.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "base/Result.h"
#include "chat/Event.h"

namespace parlor::store {

// The number of a body in the file. Never reused, never renumbered.
enum class EventKind : std::uint8_t {
  UserRegistered = 1,
  UserQuit = 2,
  NickChanged = 3,
  RealnameChanged = 4,
  HostChanged = 5,
  AccountChanged = 6,
  AwayChanged = 7,
  UserModesChanged = 8,
  RoomOpened = 20,
  RoomClosed = 21,
  RoomRenamed = 22,
  Joined = 23,
  Parted = 24,
  Kicked = 25,
  TopicSet = 26,
  ModesSet = 27,
  Invited = 28,
  Said = 40,
  Redacted = 41
};

EventKind kindOf(const chat::EventBody& body);

// Appends to `out`.
void encodeEvent(const chat::Event& event, std::string& out);

// Fills source, cid, device, tags and body of `event`.
base::Status decodeEvent(EventKind kind, std::string_view bytes, chat::Event& event);

// The 26 characters of a ULID as 16 bytes, anything else as it is, each with a leading byte that
// tells. The form in which cids are kept and compared.
std::string packCid(std::string_view cid);
std::string unpackCid(std::string_view packed);

}  // namespace parlor::store
