// What is wrong with a name, as a value, for those who say it in another language than
// NamePolicy::checkNick does. Pure functions; any thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "chat/Names.h"

namespace parlor::chat {

struct NameFault {
  enum class Kind : std::uint8_t {
    Empty,
    TooLong,  // more than `limit` bytes
    NotUtf8,
    Characters,
    Beginning,
    Reserved,
    LooksReserved,
    // of rooms
    NoHash,
    NothingAfterHash,
    RoomCharacters
  };
  Kind kind = Kind::Empty;
  std::size_t limit = 0;
};

std::optional<NameFault> faultOfNick(const NamePolicy& policy, std::string_view nick);
std::optional<NameFault> faultOfRoom(const NamePolicy& policy, std::string_view name);

}  // namespace parlor::chat
