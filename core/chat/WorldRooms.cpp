#include <algorithm>

#include "chat/Names.h"
#include "chat/WorldApply.h"

namespace parlor::chat {

Room* World::Apply::room() {
  const auto it = world.rooms_.find(event.room);
  return it == world.rooms_.end() ? nullptr : &it->second;
}

void World::Apply::operator()(const RoomOpened& body) {
  Room opened;
  opened.id = event.room;
  opened.name = body.name;
  opened.permanent = body.permanent;
  opened.created = event.time;
  opened.seqBefore = opened.lastSeq = event.roomSeq;
  opened.lastTime = event.time;
  const auto [it, added] = world.rooms_.try_emplace(opened.id, std::move(opened));
  it->second.permanent = body.permanent;
  if (!added) return;
  world.roomNames_[foldName(body.name)] = it->first;
  world.former_.erase(it->first);
}

void World::Apply::operator()(const RoomClosed&) {
  Room* closed = room();
  if (closed == nullptr) return;
  for (const auto& [user, membership] : std::map<UserId, Membership>(closed->members)) {
    world.removeMember(closed->id, user);
  }
  world.remember(*closed);
  world.roomNames_.erase(foldName(closed->name));
  world.rooms_.erase(event.room);
}

void World::Apply::operator()(const RoomRenamed& body) {
  Room* renamed = room();
  if (renamed == nullptr) return;
  world.roomNames_.erase(foldName(renamed->name));
  renamed->name = body.name;
  world.roomNames_[foldName(body.name)] = renamed->id;
}

void World::Apply::operator()(const Joined& body) {
  Room* joined = room();
  User* user = actor();
  if (joined == nullptr || user == nullptr) return;
  joined->members[user->id] = Membership{body.roles, event.time};
  joined->invited.erase(user->id);
  user->rooms.insert(joined->id);
}

void World::Apply::operator()(const Parted&) {
  world.removeMember(event.room, event.source.user);
}

void World::Apply::operator()(const Kicked& body) {
  world.removeMember(event.room, body.target);
}

void World::Apply::operator()(const TopicSet& body) {
  Room* changed = room();
  if (changed == nullptr) return;
  changed->topic.reset();
  if (!body.text.empty()) changed->topic = Topic{body.text, event.source.nick, event.time};
}

void World::Apply::operator()(const ModesSet& body) {
  Room* changed = room();
  if (changed == nullptr) return;
  for (const ModeChange& change : body.changes) applyMode(*changed, change);
}

void World::Apply::operator()(const Invited& body) {
  Room* target = room();
  if (target != nullptr && world.users_.contains(body.target)) target->invited.insert(body.target);
}

void World::Apply::applyMode(Room& room, const ModeChange& change) {
  const std::optional<RoomModeKind> kind = roomModeKind(change.letter);
  if (!kind) return;
  switch (*kind) {
    case RoomModeKind::Role:
      if (const auto it = room.members.find(change.member); it != room.members.end()) {
        it->second.roles.set(*roleOfMode(change.letter), change.add);
      }
      break;
    case RoomModeKind::List:
      applyListMode(room, change);
      break;
    case RoomModeKind::Key:
    case RoomModeKind::Setting:
      room.parameters.erase(change.letter);
      if (change.add) room.parameters[change.letter] = change.parameter;
      break;
    case RoomModeKind::Flag:
      room.flags.erase(change.letter);
      if (change.add) room.flags.insert(change.letter);
      break;
  }
}

void World::Apply::applyListMode(Room& room, const ModeChange& change) {
  std::vector<ListEntry>& list = room.lists[change.letter];
  std::erase_if(list, [&](const ListEntry& e) { return sameName(e.mask, change.parameter); });
  if (change.add) list.push_back({change.parameter, event.source.nick, event.time});
  if (list.empty()) room.lists.erase(change.letter);
}

}  // namespace parlor::chat
