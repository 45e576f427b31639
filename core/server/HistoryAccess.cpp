#include "server/HistoryAccess.h"

#include "server/HeldSessions.h"

namespace parlor::server {
namespace {

std::optional<HistoryPlace> inRoom(const Core& core, const Session& session,
                                   std::string_view name) {
  const chat::Room* room = core.world.roomByName(name);
  if (room == nullptr) return std::nullopt;
  const auto member = room->members.find(session.user);
  if (member == room->members.end()) return std::nullopt;
  return HistoryPlace{store::Conversation::inRoom(room->id), room->name,
                      member->second.roles.highest()};
}

bool isForRank(const chat::Event& event) {
  const auto* said = std::get_if<chat::Said>(&event.body);
  return said != nullptr && (said->minimumRole || said->toOperatorsOnly);
}

}  // namespace

std::string identityOf(const Core& core, const Session& session) {
  const chat::User* user = core.world.user(session.user);
  return store::identityOf(user == nullptr ? "" : user->account, session.device, session.user);
}

std::string identityOf(const Core& core, const chat::User& user) {
  return store::identityOf(user.account, core.held->deviceOf(user.id), user.id);
}

const chat::User* userByIdentity(const Core& core, const std::string& identity) {
  for (const auto& [id, user] : core.world.users()) {
    if (identityOf(core, user) == identity) return &user;
  }
  return nullptr;
}

std::optional<HistoryPlace> historyPlace(const Core& core, const Session& session,
                                         std::string_view target) {
  if (chat::isRoomName(target)) return inRoom(core, session, target);
  const std::string self = identityOf(core, session);
  HistoryPlace place{
      store::Conversation::withNick(self, std::string(target)), std::string(target), {}};
  if (const chat::User* user = core.world.userByNick(target)) {
    place.where.peer = identityOf(core, *user);
    place.name = user->nick;
  }
  return place;
}

bool isSinceOpened(const chat::Room& room, const chat::Event& event) {
  if (room.seqBefore == 0) return true;
  return event.roomSeq != 0 ? event.roomSeq > room.seqBefore : event.time > room.created;
}

bool isShown(const Core& core, const Session& session, const chat::Event& event, chat::RoomId id) {
  const chat::Room* room = core.world.room(id);
  if (room == nullptr || event.source.user == session.user) return true;
  if (isForRank(event)) return isSinceOpened(*room, event);
  if (!room->flags.contains('u')) return true;
  const auto member = room->members.find(session.user);
  const bool runs =
      member != room->members.end() && member->second.roles.atLeast(chat::Role::HalfOperator);
  if (const auto* kicked = std::get_if<chat::Kicked>(&event.body)) {
    return runs || kicked->target == session.user;
  }
  return runs || !(std::holds_alternative<chat::Joined>(event.body) ||
                   std::holds_alternative<chat::Parted>(event.body) ||
                   std::holds_alternative<chat::UserQuit>(event.body) ||
                   std::holds_alternative<chat::NickChanged>(event.body));
}

}  // namespace parlor::server
