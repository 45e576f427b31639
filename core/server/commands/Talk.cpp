// PRIVMSG, NOTICE, TAGMSG: saying something to a room, to those of a rank in it, or to a person.
// Modern IRC, "Sending Messages"; IRCv3 message-tags. What would not fit a relayed line is refused
// (417), never cut.
#include "server/commands/Talk.h"

#include "server/Context.h"
#include "server/RoomRules.h"
#include "server/commands/Families.h"
#include "server/commands/Lists.h"
#include "server/commands/Multiline.h"
#include "server/commands/Repeats.h"

namespace parlor::server {
namespace {

using chat::SpeechKind;

bool isForeignCtcp(std::string_view text) {
  return text.starts_with('\x01') &&
         !text.starts_with(
             "\x01"
             "ACTION ") &&
         text !=
             "\x01"
             "ACTION\x01";
}

// An error about a message; none for NOTICE, so that two programs never answer each other for ever.
void refuse(Context& context, SpeechKind kind, const Reply& reply) {
  if (kind != SpeechKind::Notice) context.reply(reply);
}

void deliver(Context& context, chat::RoomId room, const std::string& target, chat::Said said) {
  Publication publication;
  if (context.hasCapability(irc::Capability::MessageTags)) {
    publication.tags = context.command.tags;
  }
  if (said.kind != SpeechKind::Tags) publication.cid = context.command.cid;
  publication.sender = &context.session;
  publication.verb = context.command.verb;
  publication.target = target;
  context.session.lastSpoke = context.core.clock.steadyNow();
  context.core.publish(room, context.source(), std::move(said), std::move(publication));
}

void toRoom(Context& context, std::string_view target, chat::Said said) {
  const SpeechKind kind = said.kind;
  const chat::Room* room = context.world().roomByName(target);
  if (room == nullptr) return refuse(context, kind, replies::noSuchChannel(target));
  const auto why = rules::whyNotSpeak(*room, context.user(), context.hasPrivilege("rooms"));
  const bool quiet = rules::goesToOperatorsOnly(*room, context.session.user);
  if (why && !quiet) return refuse(context, kind, replies::cannotSendToChan(room->name, *why));
  if (room->flags.contains('C') && isForeignCtcp(said.text)) {
    return refuse(context, kind, replies::cannotSendToChan(room->name, "no CTCP, +C"));
  }
  said.toOperatorsOnly = quiet;
  deliver(context, room->id, room->name, std::move(said));
}

// What somebody's own modes keep out, or nothing.
std::optional<Reply> closedTo(const Context& context, const chat::User& target,
                              const chat::Said& said) {
  const bool self = target.id == context.session.user;
  if (target.modes.contains('R') && context.user().account.empty() && !self) {
    return Reply::numericOf(irc::Numeric::ErrNeedReggedNick, {target.nick},
                            "You need an account to write to this person");
  }
  if (target.modes.contains('T') && isForeignCtcp(said.text)) {
    return Reply::numericOf(irc::Numeric::ErrCannotSendToUser, {target.nick},
                            "This person takes no CTCP, +T");
  }
  return {};
}

void toPerson(Context& context, const std::string& nick, chat::Said said) {
  const SpeechKind kind = said.kind;
  const chat::User* target = context.world().userByNick(nick);
  if (target == nullptr) return refuse(context, kind, replies::noSuchNick(nick));
  if (const auto closed = closedTo(context, *target, said)) return refuse(context, kind, *closed);
  said.target = target->id;
  said.targetNick = target->nick;
  const std::optional<std::string> away = target->away;
  const std::string name = target->nick;
  deliver(context, {}, name, std::move(said));
  if (away && kind == SpeechKind::Message) context.reply(replies::away(name, *away));
}

void toOne(Context& context, std::string_view target, chat::Said said) {
  const std::string spelled(target);
  if (const auto role = target.empty() ? std::nullopt : chat::roleOfPrefix(target.front())) {
    if (target.size() > 1 && target[1] == '#') {
      said.minimumRole = *role;
      target.remove_prefix(1);
    }
  }
  if (said.kind != SpeechKind::Tags &&
      said.text.size() > commands::textBudget(context.source(), spelled)) {
    return context.reply(replies::inputTooLong());
  }
  chat::isRoomName(target) ? toRoom(context, target, std::move(said))
                           : toPerson(context, spelled, std::move(said));
}

// What comes under an id of the sender's choice may have been said before.
void toOneOnce(Context& context, std::string_view target, chat::Said said) {
  const std::string& cid = context.command.cid;
  const bool named = !cid.empty() && said.kind != SpeechKind::Tags;
  if (named && commands::answerRepeat(context, {cid, context.command.verb, target, said})) return;
  toOne(context, target, std::move(said));
}

using Targets = std::vector<std::string>;

void toAll(Context& context, const Targets& targets, const chat::Said& said) {
  std::size_t count = 0;
  for (const std::string& target : targets) {
    if (++count > context.config().limits.targets) {
      return refuse(context, said.kind, replies::tooManyTargets(target));
    }
    toOne(context, target, said);
  }
}

// REQUIRES: there is a target.
void toEach(Context& context, const Targets& targets, const chat::Said& said) {
  const std::string& cid = context.command.cid;
  if (cid.empty()) return toAll(context, targets, said);
  if (targets.size() > 1) return commands::refuseSeveral(context, cid);
  toOneOnce(context, targets.front(), said);
}

void speak(Context& context, SpeechKind kind) {
  if (commands::takeBatchLine(context)) return;
  const Targets targets = splitList(context.param(0));
  if (targets.empty()) return refuse(context, kind, replies::noRecipient(context.command.verb));
  chat::Said said;
  said.kind = kind;
  said.text = context.param(1);
  if (said.text.empty()) return refuse(context, kind, replies::noTextToSend());
  toEach(context, targets, said);
}

void privmsg(Context& context) {
  speak(context, SpeechKind::Message);
}
void notice(Context& context) {
  speak(context, SpeechKind::Notice);
}

void tagmsg(Context& context) {
  if (commands::takeBatchLine(context)) return;
  if (!context.hasCapability(irc::Capability::MessageTags) || context.command.tags.empty()) return;
  chat::Said said;
  said.kind = SpeechKind::Tags;
  const Targets targets = splitList(context.param(0));
  if (targets.empty()) return context.reply(replies::noRecipient(context.command.verb));
  toAll(context, targets, said);
}

}  // namespace

void commands::say(Context& context, std::string_view target, chat::Said said) {
  toOneOnce(context, target, std::move(said));
}

std::size_t commands::textBudget(const chat::Source& source, std::string_view target) {
  constexpr std::size_t kLine = 512;
  constexpr std::size_t kFrame = std::string_view(":!@ PRIVMSG  :\r\n").size();
  const std::size_t used =
      kFrame + source.nick.size() + source.username.size() + source.host.size() + target.size();
  return used < kLine ? kLine - used : 0;
}

std::span<const CommandSpec> commands::talk() {
  static constexpr CommandSpec kRows[] = {
      {.name = "PRIVMSG", .handle = privmsg},
      {.name = "NOTICE", .handle = notice},
      {.name = "TAGMSG", .handle = tagmsg, .leastParams = 1},
  };
  return kRows;
}

}  // namespace parlor::server
