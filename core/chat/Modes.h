// Roles in a room, modes of rooms and users, and their changes, as data. The letters are those that
// IRC clients know (Modern IRC, "Channel Modes"; q a o h v prefixes). Values, any thread.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/Clock.h"
#include "chat/Ids.h"

namespace parlor::chat {

// Highest first: a smaller value outranks a larger one.
enum class Role : std::uint8_t { Founder, Protected, Operator, HalfOperator, Voice };
inline constexpr int kRoleCount = 5;
inline constexpr char kRoleModes[] = "qaohv";
inline constexpr char kRolePrefixes[] = "~&@%+";

std::optional<Role> roleOfMode(char letter);    // 'o' -> Operator
std::optional<Role> roleOfPrefix(char prefix);  // '@' -> Operator

// The four types of ISUPPORT CHANMODES, and the roles.
inline constexpr char kListModes[] = "beI";
inline constexpr char kFlagModes[] = "CUimnstu";
enum class RoomModeKind : std::uint8_t {
  Role,     // q a o h v: a member
  List,     // b e I: a mask
  Key,      // k: a parameter to set and to unset
  Setting,  // l f: a parameter to set only
  Flag      // no parameter
};
std::optional<RoomModeKind> roomModeKind(char letter);

// A set of roles, one bit each.
struct Roles {
  std::uint8_t bits = 0;

  bool has(Role role) const { return (bits >> static_cast<int>(role)) & 1; }
  void set(Role role, bool on);
  bool none() const { return bits == 0; }
  // True when any role held is `role` or higher.
  bool atLeast(Role role) const;
  std::optional<Role> highest() const;
  std::string prefixes() const;  // "@+", highest first
  bool operator==(const Roles&) const = default;
};

// One step of a MODE line. `parameter` is a mask, key, number or, for roles, the nick as shown.
struct ModeChange {
  bool add = true;
  char letter = 0;
  std::string parameter;
  UserId member;  // for q a o h v
  bool operator==(const ModeChange&) const = default;
};

// An entry of a list mode (b e I).
struct ListEntry {
  std::string mask;
  std::string setBy;
  base::WallTime at;
  bool operator==(const ListEntry&) const = default;
};

}  // namespace parlor::chat
