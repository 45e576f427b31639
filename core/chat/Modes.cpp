#include "chat/Modes.h"

#include <string_view>

namespace parlor::chat {

void Roles::set(Role role, bool on) {
  const auto bit = static_cast<std::uint8_t>(1U << static_cast<unsigned>(role));
  bits = static_cast<std::uint8_t>(on ? bits | bit : bits & ~bit);
}

bool Roles::atLeast(Role role) const {
  const std::optional<Role> mine = highest();
  return mine && *mine <= role;
}

std::optional<Role> Roles::highest() const {
  for (int i = 0; i < kRoleCount; ++i) {
    if (has(static_cast<Role>(i))) return static_cast<Role>(i);
  }
  return std::nullopt;
}

std::string Roles::prefixes() const {
  std::string text;
  for (int i = 0; i < kRoleCount; ++i) {
    if (has(static_cast<Role>(i))) text += kRolePrefixes[i];
  }
  return text;
}

std::optional<Role> roleOfMode(char letter) {
  const std::size_t at = std::string_view(kRoleModes).find(letter);
  if (at == std::string_view::npos) return std::nullopt;
  return static_cast<Role>(at);
}

std::optional<Role> roleOfPrefix(char prefix) {
  const std::size_t at = std::string_view(kRolePrefixes).find(prefix);
  if (at == std::string_view::npos) return std::nullopt;
  return static_cast<Role>(at);
}

std::optional<RoomModeKind> roomModeKind(char letter) {
  if (roleOfMode(letter)) return RoomModeKind::Role;
  if (std::string_view(kListModes).find(letter) != std::string_view::npos) {
    return RoomModeKind::List;
  }
  if (letter == 'k') return RoomModeKind::Key;
  if (letter == 'l' || letter == 'f') return RoomModeKind::Setting;
  if (std::string_view(kFlagModes).find(letter) != std::string_view::npos) {
    return RoomModeKind::Flag;
  }
  return std::nullopt;
}

}  // namespace parlor::chat
