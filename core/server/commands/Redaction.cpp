// REDACT: taking a message back, by its author for a while and by those who run the room (IRCv3
// message-redaction). Its place in the history stays, its content goes.
#include <fmt/format.h>

#include "base/Utf8.h"
#include "server/Context.h"
#include "server/HistoryAccess.h"
#include "server/commands/Families.h"

namespace parlor::server {
namespace {

using store::FoundMessage;

struct Wish {
  std::string target, msgid, reason;
};

class Redaction {
 public:
  Redaction(Core& core, Session& session, const Wish& wish)
      : core_(core), session_(session), wish_(wish) {}

  // What is so now counts, not what was when the question was asked.
  void decide(const std::optional<FoundMessage>& found) {
    const auto place = placeOf(wish_.target);
    if (!place) return refuse("INVALID_TARGET", "You cannot delete messages from there");
    if (!found || !isIn(*place, *found) || !maySee(*place, found->item)) {
      return refuse("UNKNOWN_MSGID", "This message does not exist or is too old");
    }
    const bool outranks = mayAlways(found->item.event);
    if (!outranks && !isAuthor(found->item.event)) {
      return refuse("REDACT_FORBIDDEN", "You are not authorised to delete this message");
    }
    if (!outranks && isTooOld(found->item.event)) return refuseLate();
    takeBack(found->item.event, found->where);
  }

 private:
  // Who may act in every room need not be in it.
  std::optional<HistoryPlace> placeOf(std::string_view target) const {
    if (auto place = historyPlace(core_, session_, target)) return place;
    const chat::Room* room = core_.world.roomByName(target);
    if (room == nullptr || !actsEverywhere()) return std::nullopt;
    return HistoryPlace{store::Conversation::inRoom(room->id), room->name, {}};
  }

  bool actsEverywhere() const {
    const chat::Command none;
    return Context(core_, session_, none).hasPrivilege("rooms");
  }

  static bool isIn(const HistoryPlace& place, const FoundMessage& found) {
    const bool said = std::holds_alternative<chat::Said>(found.item.event.body);
    if (!said || found.item.standing != store::Standing::Present) return false;
    if (place.where.room) return found.where.room == place.where.room;
    const std::string& self = place.where.self;
    const bool mine = found.where.self == self || found.where.peer == self;
    const std::string& other = found.where.self == self ? found.where.peer : found.where.self;
    return !found.where.room && mine && isMeant(place.where, other, found);
  }

  // By identity, or by the nick that the two had then.
  static bool isMeant(const store::Conversation& where, const std::string& other,
                      const FoundMessage& found) {
    if (where.peer == other) return true;
    const auto& said = std::get<chat::Said>(found.item.event.body);
    return chat::sameName(where.peerNick, said.targetNick) ||
           chat::sameName(where.peerNick, found.item.event.source.nick);
  }

  bool maySee(const HistoryPlace& place, const store::HistoryItem& item) const {
    const auto& said = std::get<chat::Said>(item.event.body);
    if ((!said.minimumRole && !said.toOperatorsOnly) || isAuthor(item.event)) return true;
    if (mayAlways(item.event)) return true;
    const chat::Role least = said.minimumRole.value_or(chat::Role::HalfOperator);
    return place.role && *place.role <= least &&
           isShown(core_, session_, item.event, item.event.room);
  }

  bool isAuthor(const chat::Event& event) const {
    const std::string author =
        store::identityOf(event.source.account, event.device, event.source.user);
    return event.source.user == session_.user || author == identityOf(core_, session_);
  }

  // Who runs the room, of what was said since it was opened.
  bool mayAlways(const chat::Event& event) const {
    const chat::Room* room = core_.world.roomByName(wish_.target);
    if (room == nullptr) return false;
    const chat::Command none;
    const Context context(core_, session_, none);
    return actsEverywhere() ||
           (isSinceOpened(*room, event) && context.ranks(*room, chat::Role::Operator));
  }

  bool isTooOld(const chat::Event& event) const {
    return core_.clock.wallNow() - event.time > core_.config.history.redactWithin;
  }

  void refuse(std::string_view code, std::string_view text) {
    Reply reply = Reply::fail("REDACT", code, {wish_.target}, text);
    if (code != "INVALID_TARGET") reply.params.push_back(wish_.msgid);
    session_.reply(reply);
  }
  void refuseLate() {
    const auto window =
        std::chrono::duration_cast<std::chrono::seconds>(core_.config.history.redactWithin);
    session_.reply(Reply::fail("REDACT", "REDACT_WINDOW_EXPIRED",
                               {wish_.target, wish_.msgid, std::to_string(window.count())},
                               "You can no longer delete this message"));
  }

  void takeBack(const chat::Event& said, const store::Conversation& where) {
    chat::Redacted body{wish_.msgid, wish_.reason, {}, {}};
    if (!said.room) nameOther(body, std::get<chat::Said>(said.body), where);
    Publication publication;
    publication.sender = &session_;
    publication.verb = "REDACT";
    publication.target = wish_.target;
    const chat::Source source = core_.sourceOf(*core_.world.user(session_.user));
    core_.publish(said.room, source, std::move(body), std::move(publication));
  }

  // The other side of a direct message, as it is here now.
  void nameOther(chat::Redacted& body, const chat::Said& said,
                 const store::Conversation& where) const {
    body.target = said.target;
    body.targetNick = said.targetNick;
    if (const chat::User* present = userByIdentity(core_, where.peer)) {
      body.target = present->id;
      body.targetNick = present->nick;
    }
  }

  Core& core_;
  Session& session_;
  const Wish& wish_;
};

void redact(Context& context) {
  Core& core = context.core;
  const Wish wish{std::string(context.param(0)), std::string(context.param(1)),
                  std::string(base::clipUtf8(context.param(2), core.config.limits.kickLength))};
  if (core.history() == nullptr) return Redaction(core, context.session, wish).decide({});
  const auto answer = [&core, wish,
                       finish = context.defer()](base::Result<std::optional<FoundMessage>> found) {
    finish([&](Session& session) {
      Redaction(core, session, wish).decide(found ? *found : std::nullopt);
    });
  };
  core.turn.whenKept([&core, wish, answer, gone = context.session.gone] {
    if (!gone.isCancelled()) core.history()->find(wish.msgid, answer, gone);
  });
}

}  // namespace

std::span<const CommandSpec> commands::redaction() {
  static constexpr CommandSpec kRows[] = {
      {.name = "REDACT", .handle = redact, .leastParams = 2},
  };
  return kRows;
}

}  // namespace parlor::server
