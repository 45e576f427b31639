#include "server/Context.h"

#include <algorithm>

namespace parlor::server {

bool Context::hasPrivilege(std::string_view privilege) const {
  if (session.operatorClass.empty()) return false;
  if (session.operatorClass == "admin") return true;
  for (const OperatorClass& known : core.config.operatorClasses) {
    if (known.name != session.operatorClass) continue;
    return std::any_of(known.privileges.begin(), known.privileges.end(),
                       [&](const auto& p) { return p == privilege || p == "all"; });
  }
  return false;
}

bool Context::isMember(const chat::Room& room) const {
  return room.members.contains(session.user);
}

bool Context::ranks(const chat::Room& room, chat::Role role) const {
  const auto it = room.members.find(session.user);
  if (it != room.members.end() && it->second.roles.atLeast(role)) return true;
  return hasPrivilege("rooms");
}

std::function<void(Context::Later)> deferAnswer(Core& core, Session& session) {
  session.suspendInput();
  return [&core, id = session.id, gone = session.gone](const Context::Later& later) {
    Session* found = gone.isCancelled() ? nullptr : core.sessions.find(id);
    if (found == nullptr) return;
    later(*found);
    found->resumeInput();
    if (!found->isAnswering()) found->endLabel();
  };
}

void Context::answerInPages(Pages next) {
  session.answerInPages([&theCore = core, asked = command, next = std::move(next)](Session& asker) {
    if (theCore.world.user(asker.user) == nullptr) return false;
    Context context(theCore, asker, asked);
    return next(context);
  });
}

chat::Event Context::publish(chat::RoomId room, chat::EventBody body) {
  return core.publish(room, source(), std::move(body));
}

const chat::Room* Context::findRoom(std::string_view name) {
  const chat::Room* room = core.world.roomByName(name);
  if (room == nullptr) reply(replies::noSuchChannel(name));
  return room;
}

const chat::Room* Context::findOwnRoom(std::string_view name) {
  const chat::Room* room = findRoom(name);
  if (room == nullptr || isMember(*room)) return room;
  reply(replies::notOnChannel(room->name));
  return nullptr;
}

const chat::User* Context::findUser(std::string_view nick) {
  const chat::User* found = core.world.userByNick(nick);
  if (found == nullptr) reply(replies::noSuchNick(nick));
  return found;
}

bool canSeeRoom(const Context& context, const chat::Room& room) {
  return !room.flags.contains('s') || context.isMember(room) || context.hasPrivilege("rooms");
}

}  // namespace parlor::server
