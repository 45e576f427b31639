#include "chat/WorldApply.h"

#include <algorithm>

namespace parlor::chat {

User* World::Apply::actor() {
  const auto it = world.users_.find(event.source.user);
  return it == world.users_.end() ? nullptr : &it->second;
}

void World::Apply::operator()(const UserRegistered& body) {
  User user;
  user.id = event.source.user;
  user.username = body.username;
  user.host = body.host;
  user.realname = body.realname;
  user.account = body.account;
  user.address = body.address;
  user.door = body.door;
  user.session = body.session;
  user.since = event.time;
  const auto [it, added] = world.users_.try_emplace(user.id, std::move(user));
  if (added) world.nameUser(it->second, body.nick);
}

void World::Apply::stampRooms(const User& user) {
  for (const RoomId id : user.rooms) {
    Room& room = world.rooms_.at(id);
    room.lastTime = std::max(room.lastTime, event.time);
  }
}

void World::Apply::operator()(const UserQuit&) {
  User* user = actor();
  if (user == nullptr) return;
  stampRooms(*user);
  for (const RoomId id : std::set<RoomId>(user->rooms)) world.removeMember(id, user->id);
  for (auto& [id, room] : world.rooms_) room.invited.erase(user->id);
  world.unnameUser(*user);
  world.users_.erase(user->id);
}

void World::Apply::operator()(const NickChanged& body) {
  User* user = actor();
  if (user == nullptr) return;
  stampRooms(*user);
  world.unnameUser(*user);
  world.nameUser(*user, body.nick);
}

void World::Apply::operator()(const RealnameChanged& body) {
  if (User* user = actor()) user->realname = body.realname;
}

void World::Apply::operator()(const HostChanged& body) {
  if (User* user = actor()) {
    user->username = body.username;
    user->host = body.host;
  }
}

void World::Apply::operator()(const AccountChanged& body) {
  if (User* user = actor()) user->account = body.account;
}

void World::Apply::operator()(const AwayChanged& body) {
  if (User* user = actor()) user->away = body.message;
}

void World::Apply::operator()(const UserModesChanged& body) {
  User* user = actor();
  if (user == nullptr) return;
  for (const ModeChange& change : body.changes) {
    if (change.add) {
      user->modes.insert(change.letter);
    } else {
      user->modes.erase(change.letter);
    }
  }
}

}  // namespace parlor::chat
