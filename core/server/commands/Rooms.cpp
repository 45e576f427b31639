// JOIN, PART, TOPIC, NAMES: going in and out of rooms, and what is over the door. Modern IRC,
// "Channel Operations".
#include <fmt/format.h>

#include "base/Utf8.h"
#include "server/Entry.h"
#include "server/RoomRules.h"
#include "server/commands/Families.h"
#include "server/commands/Lists.h"

namespace parlor::server {
namespace {

using irc::Numeric;

constexpr int kForwardSteps = 4;

Reply cannotJoin(Numeric numeric, const chat::Room& room, std::string_view mode) {
  return Reply::numericOf(numeric, {room.name}, fmt::format("Cannot join channel (+{})", mode));
}

// Why the doors stay shut, or nothing. An invitation opens all of them.
std::optional<Reply> closedDoor(const Context& context, const chat::Room& room,
                                std::string_view key) {
  const chat::User& user = context.user();
  if (context.session.door == chat::Door::Host || context.hasPrivilege("rooms")) return {};
  if (room.invited.contains(user.id)) return {};
  if (const auto it = room.parameters.find('k'); it != room.parameters.end() && it->second != key) {
    return cannotJoin(Numeric::ErrBadChannelKey, room, "k");
  }
  const bool excepted = rules::isListed(room, 'I', user);
  if (room.flags.contains('i') && !excepted)
    return cannotJoin(Numeric::ErrInviteOnlyChan, room, "i");
  if (rules::isBanned(room, user) && !excepted) {
    return cannotJoin(Numeric::ErrBannedFromChan, room, "b");
  }
  if (const auto it = room.parameters.find('l'); it != room.parameters.end()) {
    if (room.members.size() >= std::stoul(it->second)) {
      return cannotJoin(Numeric::ErrChannelIsFull, room, "l");
    }
  }
  return {};
}

void joinNew(Context& context, const std::string& name) {
  if (const auto fault = chat::faultOfRoom(context.core.namePolicy(), name)) {
    return context.reply(
        Reply::numericOf(Numeric::ErrNoSuchChannel, {name}, context.core.texts.why(*fault)));
  }
  const Limits& limits = context.config().limits;
  const bool mayOpen = context.config().roomsByUsers || context.session.door == chat::Door::Host;
  if (!mayOpen || context.world().rooms().size() >= limits.roomsTotal) {
    return context.reply(replies::noSuchChannel(name));
  }
  const chat::RoomId room = context.core.openRoom(name, false);
  context.core.publish(room, context.core.serverSource(),
                       chat::ModesSet{{{true, 'n', "", {}}, {true, 't', "", {}}}});
  enterRoom(context.core, context.session, room, true);
}

void joinOne(Context& context, const std::string& name, std::string_view key, int steps) {
  const chat::Room* room = context.world().roomByName(name);
  if (room != nullptr && context.isMember(*room)) return;
  if (context.user().rooms.size() >= context.config().limits.roomsPerUser) {
    return context.reply(
        Reply::numericOf(Numeric::ErrTooManyChannels, {name}, "You have joined too many channels"));
  }
  if (room == nullptr) return joinNew(context, name);
  const std::optional<Reply> closed = closedDoor(context, *room, key);
  if (!closed) return enterRoom(context.core, context.session, room->id, false);
  const auto forward = room->parameters.find('f');
  if (forward == room->parameters.end() || steps == 0) return context.reply(*closed);
  const std::string target = forward->second;
  context.reply(Reply::numericOf(Numeric::ErrLinkChannel, {room->name, target},
                                 "Forwarding to another channel"));
  joinOne(context, target, key, steps - 1);
}

void leaveAll(Context& context) {
  for (const chat::RoomId room : std::set<chat::RoomId>(context.user().rooms)) {
    context.publish(room, chat::Parted{});
    context.core.closeIfEmpty(room);
  }
}

void join(Context& context) {
  if (context.param(0) == "0") return leaveAll(context);
  if (splitList(context.param(0)).empty()) return context.reply(replies::needMoreParams("JOIN"));
  const std::vector<std::string> names = splitPlaces(context.param(0));
  const std::vector<std::string> keys = splitPlaces(context.param(1));
  for (std::size_t i = 0; i < names.size(); ++i) {
    const std::string_view key = i < keys.size() ? std::string_view(keys[i]) : "";
    if (!names[i].empty()) joinOne(context, names[i], key, kForwardSteps);
  }
}

void part(Context& context) {
  const std::string reason(base::clipUtf8(context.param(1), context.config().limits.kickLength));
  const std::vector<std::string> names = splitList(context.param(0));
  if (names.empty()) return context.reply(replies::needMoreParams("PART"));
  for (const std::string& name : names) {
    const chat::Room* room = context.findOwnRoom(name);
    if (room == nullptr) continue;
    const chat::RoomId id = room->id;
    context.publish(id, chat::Parted{reason});
    context.core.closeIfEmpty(id);
  }
}

void showTopic(Context& context, const chat::Room& room) {
  if (!canSeeRoom(context, room)) return context.reply(replies::notOnChannel(room.name));
  if (room.topic) return sendTopic(context.core, context.session, room);
  context.reply(Reply::numericOf(Numeric::RplNoTopic, {room.name}, "No topic is set"));
}

void topic(Context& context) {
  const chat::Room* room = context.findRoom(context.param(0));
  if (room == nullptr) return;
  if (context.paramCount() < 2) return showTopic(context, *room);
  if (!context.isMember(*room) && !context.hasPrivilege("rooms")) {
    return context.reply(replies::notOnChannel(room->name));
  }
  if (room->flags.contains('t') && !context.ranks(*room, chat::Role::HalfOperator)) {
    return context.reply(replies::chanOpPrivsNeeded(room->name));
  }
  const std::string text(base::clipUtf8(context.param(1), context.config().limits.topicLength));
  if ((room->topic ? room->topic->text : "") == text && !text.empty()) return;
  context.publish(room->id, chat::TopicSet{text});
}

void names(Context& context) {
  const std::vector<std::string> asked = splitList(context.param(0));
  if (asked.empty()) {
    return context.reply(Reply::numericOf(Numeric::RplEndOfNames, {"*"}, "End of /NAMES list"));
  }
  for (const std::string& name : asked) {
    const chat::Room* room = context.world().roomByName(name);
    if (room != nullptr && canSeeRoom(context, *room)) {
      sendNames(context.core, context.session, *room);
    } else {
      context.reply(Reply::numericOf(Numeric::RplEndOfNames, {name}, "End of /NAMES list"));
    }
  }
}

}  // namespace

std::span<const CommandSpec> commands::rooms() {
  static constexpr CommandSpec kRows[] = {
      {.name = "JOIN", .handle = join, .leastParams = 1},
      {.name = "PART", .handle = part, .leastParams = 1},
      {.name = "TOPIC", .handle = topic, .leastParams = 1},
      {.name = "NAMES", .handle = names},
  };
  return kRows;
}

}  // namespace parlor::server
