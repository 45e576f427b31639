#include "chat/World.h"

#include <algorithm>

#include "chat/Names.h"
#include "chat/WorldApply.h"

namespace parlor::chat {
namespace {

constexpr char kShutFlags[] = {'i', 's', 'u'};

}  // namespace

void World::apply(const Event& event) {
  if (const auto it = rooms_.find(event.room); it != rooms_.end()) {
    it->second.lastSeq = event.roomSeq != 0 ? event.roomSeq : it->second.lastSeq;
    it->second.lastTime = std::max(it->second.lastTime, event.time);
  }
  std::visit(Apply{*this, event}, event.body);
  lastEvent_ = event.id;
}

const User* World::user(UserId id) const {
  const auto it = users_.find(id);
  return it == users_.end() ? nullptr : &it->second;
}

const User* World::userByNick(std::string_view nick) const {
  const auto it = nicks_.find(foldName(nick));
  return it == nicks_.end() ? nullptr : user(it->second);
}

const User* World::lookalike(std::string_view nick) const {
  const bool ascii = isAscii(nick);
  const auto [first, last] = skeletons_.equal_range(skeleton(nick));
  for (auto it = first; it != last; ++it) {
    const User* other = user(it->second);
    if (!sameName(other->nick, nick) && !(ascii && isAscii(other->nick))) return other;
  }
  return nullptr;
}

const Room* World::room(RoomId id) const {
  const auto it = rooms_.find(id);
  return it == rooms_.end() ? nullptr : &it->second;
}

const Room* World::roomByName(std::string_view name) const {
  const auto it = roomNames_.find(foldName(name));
  return it == roomNames_.end() ? nullptr : room(it->second);
}

RoomId World::formerRoom(std::string_view name) const {
  for (const auto& [id, room] : former_) {
    if (!room.shut && sameName(room.name, name)) return id;
  }
  return {};
}

const Membership* World::membership(RoomId roomId, UserId userId) const {
  const Room* found = room(roomId);
  if (found == nullptr) return nullptr;
  const auto it = found->members.find(userId);
  return it == found->members.end() ? nullptr : &it->second;
}

void World::nameUser(User& user, const std::string& nick) {
  user.nick = nick;
  nicks_[foldName(nick)] = user.id;
  skeletons_.emplace(skeleton(nick), user.id);
}

void World::unnameUser(const User& user) {
  nicks_.erase(foldName(user.nick));
  const auto [first, last] = skeletons_.equal_range(skeleton(user.nick));
  for (auto it = first; it != last; ++it) {
    if (it->second == user.id) {
      skeletons_.erase(it);
      return;
    }
  }
}

void World::remember(const Room& closed) {
  const bool shut = closed.parameters.contains('k') ||
                    std::any_of(std::begin(kShutFlags), std::end(kShutFlags),
                                [&](char flag) { return closed.flags.contains(flag); });
  former_[closed.id] = {closed.name, shut, closed.lastSeq, closed.lastTime};
  if (former_.size() <= kFormerRooms) return;
  former_.erase(std::min_element(former_.begin(), former_.end(), [](const auto& a, const auto& b) {
    return a.second.lastTime < b.second.lastTime;
  }));
}

void World::removeMember(RoomId roomId, UserId userId) {
  if (const auto room = rooms_.find(roomId); room != rooms_.end()) {
    room->second.members.erase(userId);
  }
  if (const auto user = users_.find(userId); user != users_.end()) {
    user->second.rooms.erase(roomId);
  }
}

}  // namespace parlor::chat
