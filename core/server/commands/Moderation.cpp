// KICK and INVITE. Modern IRC, "Channel Operations".
#include "base/Utf8.h"
#include "server/Context.h"
#include "server/commands/Families.h"
#include "server/commands/Lists.h"

namespace parlor::server {
namespace {

using irc::Numeric;

// Nobody removes somebody of a higher rank.
bool outranks(const Context& context, const chat::Room& room, chat::UserId target) {
  const auto other = room.members.at(target).roles.highest();
  if (!other || context.session.user == target) return true;
  return context.ranks(room, *other);
}

void kickOne(Context& context, chat::RoomId id, const std::string& nick,
             const std::string& reason) {
  const chat::Room* room = context.world().room(id);
  if (room == nullptr) return;
  const chat::User* target = context.findUser(nick);
  if (target == nullptr) return;
  if (!room->members.contains(target->id)) {
    return context.reply(replies::userNotInChannel(target->nick, room->name));
  }
  if (!outranks(context, *room, target->id)) {
    return context.reply(replies::chanOpPrivsNeeded(room->name));
  }
  context.publish(id, chat::Kicked{target->id, target->nick, reason});
  context.core.closeIfEmpty(id);
}

void kickFrom(Context& context, const std::string& name, const std::vector<std::string>& nicks) {
  const chat::Room* room = context.findRoom(name);
  if (room == nullptr) return;
  if (!context.isMember(*room) && !context.hasPrivilege("rooms")) {
    return context.reply(replies::notOnChannel(room->name));
  }
  if (!context.ranks(*room, chat::Role::HalfOperator)) {
    return context.reply(replies::chanOpPrivsNeeded(room->name));
  }
  const chat::RoomId id = room->id;
  std::string reason(base::clipUtf8(context.param(2), context.config().limits.kickLength));
  if (reason.empty()) reason = context.user().nick;
  for (const std::string& nick : nicks) kickOne(context, id, nick, reason);
}

// One room and several people, or as many rooms as people (RFC 2812 section 3.2.8).
void kick(Context& context) {
  const std::vector<std::string> rooms = splitList(context.param(0));
  const std::vector<std::string> nicks = splitList(context.param(1));
  if (nicks.empty()) return context.reply(replies::needMoreParams("KICK"));
  if (rooms.size() == 1) return kickFrom(context, rooms[0], nicks);
  if (rooms.size() != nicks.size()) return context.reply(replies::needMoreParams("KICK"));
  for (std::size_t i = 0; i < rooms.size(); ++i) kickFrom(context, rooms[i], {nicks[i]});
}

void listInvitations(Context& context) {
  for (const auto& [id, room] : context.world().rooms()) {
    if (room.invited.contains(context.session.user)) {
      context.reply(Reply::bare(Numeric::RplInviteListLegacy, {room.name}));
    }
  }
  context.reply(Reply::numericOf(Numeric::RplEndOfInviteListLegacy, {}, "End of /INVITE list"));
}

void invite(Context& context) {
  if (context.paramCount() == 0) return listInvitations(context);
  if (context.paramCount() == 1) return context.reply(replies::needMoreParams("INVITE"));
  const chat::User* target = context.findUser(context.param(0));
  if (target == nullptr) return;
  const chat::Room* room = context.findOwnRoom(context.param(1));
  if (room == nullptr) return;
  if (room->members.contains(target->id)) {
    return context.reply(replies::userOnChannel(target->nick, room->name));
  }
  if (room->flags.contains('i') && !context.ranks(*room, chat::Role::HalfOperator)) {
    return context.reply(replies::chanOpPrivsNeeded(room->name));
  }
  const std::optional<std::string> away = target->away;
  const std::string nick = target->nick;
  context.reply(Reply::bare(Numeric::RplInviting, {nick, room->name}));
  context.publish(room->id, chat::Invited{target->id, nick});
  if (away) context.reply(replies::away(nick, *away));
}

}  // namespace

std::span<const CommandSpec> commands::moderation() {
  static constexpr CommandSpec kRows[] = {
      {.name = "KICK", .handle = kick, .leastParams = 2},
      {.name = "INVITE", .handle = invite},
  };
  return kRows;
}

}  // namespace parlor::server
