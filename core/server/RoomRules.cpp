#include "server/RoomRules.h"

#include "irc/Mask.h"

namespace parlor::server::rules {
namespace {

constexpr std::string_view kMute = "m:";

bool hasRole(const chat::Room& room, chat::UserId user) {
  const auto it = room.members.find(user);
  return it != room.members.end() && it->second.roles.highest();
}

}  // namespace

// "!~name@" is how most networks write a username that nobody vouches for. Here that is every one,
// so that masks from there mean the same.
bool matches(std::string_view mask, const chat::User& user) {
  const bool tilde = mask.find("!~") != std::string_view::npos && !user.username.starts_with('~');
  const std::string who = user.nick + (tilde ? "!~" : "!") + user.username + '@';
  return irc::matchesMask(mask, who + user.host) || irc::matchesMask(mask, who + user.address);
}

bool isListed(const chat::Room& room, char list, const chat::User& user) {
  const auto it = room.lists.find(list);
  if (it == room.lists.end()) return false;
  for (const chat::ListEntry& entry : it->second) {
    if (!entry.mask.starts_with(kMute) && matches(entry.mask, user)) return true;
  }
  return false;
}

bool isBanned(const chat::Room& room, const chat::User& user) {
  return isListed(room, 'b', user) && !isListed(room, 'e', user);
}

bool isMuted(const chat::Room& room, const chat::User& user) {
  const auto bans = room.lists.find('b');
  if (bans == room.lists.end() || isListed(room, 'e', user)) return false;
  if (const auto except = room.lists.find('e'); except != room.lists.end()) {
    for (const chat::ListEntry& entry : except->second) {
      if (entry.mask.starts_with(kMute) && matches(entry.mask.substr(kMute.size()), user)) {
        return false;
      }
    }
  }
  for (const chat::ListEntry& entry : bans->second) {
    const bool mute = entry.mask.starts_with(kMute);
    if (matches(mute ? std::string_view(entry.mask).substr(kMute.size()) : entry.mask, user)) {
      return true;
    }
  }
  return false;
}

std::optional<std::string> whyNotSpeak(const chat::Room& room, const chat::User& user,
                                       bool outranks) {
  if (outranks || hasRole(room, user.id)) return std::nullopt;
  const bool member = room.members.contains(user.id);
  if (!member && room.flags.contains('n')) return "no external messages";
  if (!member && room.flags.contains('s')) return "no external messages";
  if (room.flags.contains('m')) return "it is moderated, +m";
  if (isMuted(room, user)) return "you are banned or muted there";
  return std::nullopt;
}

bool goesToOperatorsOnly(const chat::Room& room, chat::UserId user) {
  return room.flags.contains('U') && room.members.contains(user) && !hasRole(room, user);
}

}  // namespace parlor::server::rules
