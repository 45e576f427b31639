#include "server/commands/Repeats.h"

#include <functional>
#include <memory>
#include <string>

#include "chat/Names.h"
#include "store/EventWriter.h"
#include "store/Ulid.h"

namespace parlor::server {
namespace {

constexpr std::size_t kShownId = 64;

// As a parameter in the middle of a line.
std::string shownId(std::string_view cid) {
  const bool fits = !cid.empty() && cid.size() <= kShownId && !cid.starts_with(':') &&
                    cid.find(' ') == std::string_view::npos;
  return fits ? std::string(cid) : "*";
}

// The message as it would be an event now: where it goes, and what it says.
chat::Event eventOf(const Context& context, const commands::OwnMessage& message) {
  chat::Event event;
  event.source = context.source();
  event.cid = message.cid;
  if (context.hasCapability(irc::Capability::MessageTags)) event.tags = context.command.tags;
  chat::Said said = message.said;
  std::string_view name = message.target;
  const auto role = name.empty() ? std::nullopt : chat::roleOfPrefix(name.front());
  if (role && name.find('#') == 1) {
    said.minimumRole = *role;
    name.remove_prefix(1);
  }
  if (const chat::Room* room = context.world().roomByName(name)) {
    event.room = room->id;
  } else {
    const chat::User* user = context.world().userByNick(name);
    said.targetNick = user != nullptr ? user->nick : std::string(message.target);
  }
  event.body = std::move(said);
  return event;
}

// A room may have been closed since, and opened again: then nothing tells what the first was, but
// that it was said.
bool isSameMessage(const Context& context, const chat::Event& event,
                   const store::SentMessage& sent) {
  if (store::digestOf(event) == sent.digest) return true;
  const chat::Room* room = context.world().room(event.room);
  if (room != nullptr) return room->created > sent.time;
  return chat::isRoomName(std::get<chat::Said>(event.body).targetNick);
}

Reply notKept(std::string_view verb, std::string_view target) {
  return Reply::fail(verb, "NOT_KEPT", {target.empty() ? "*" : target},
                     "The message could not be saved");
}

void echo(Core& core, Session& session, chat::Event event, const store::SentMessage& sent) {
  event.msgid = sent.msgid;
  event.time = sent.time;
  event.roomSeq = sent.roomSeq;
  core.delivery.echo(event, session);
}

// The answer waits with the first one.
bool waitsForFirst(Context& context, const commands::OwnMessage& message, const chat::Event& event,
                   const store::SentMessage& sent) {
  Core& core = context.core;
  const auto answer = [&core, event, sent, verb = std::string(message.verb),
                       target = std::string(message.target)](Session& session, bool kept) {
    if (kept) return echo(core, session, event, sent);
    session.reply(notKept(verb, target));
  };
  const auto finisher = std::make_shared<std::function<void(Context::Later)>>();
  const bool waits = core.turn.afterCommit(
      context.session.device, message.cid, [answer, finisher](const base::Status& status) {
        (*finisher)([&](Session& session) { answer(session, status.ok()); });
      });
  if (waits) *finisher = context.defer();
  return waits;
}

// The id counts when something is said under it, or a batch is opened that will be.
bool saysUnderId(const chat::Command& command) {
  if (command.cid.empty() || !command.batch.empty()) return false;
  return command.verb == "PRIVMSG" || command.verb == "NOTICE" ||
         (command.verb == "BATCH" && command.param(0).starts_with('+'));
}

}  // namespace

bool commands::lookUpFirst(Context& context, void (*handle)(Context&)) {
  Core& core = context.core;
  const chat::Command& command = context.command;
  const std::string device = context.session.device;
  if (!saysUnderId(command) || core.history() == nullptr) return false;
  if (!core.ledger.mayHaveForgotten(command.cid)) return false;
  if (core.ledger.findSent(device, command.cid)) return false;
  const auto answer = [&core, command, handle, finish = context.defer()](
                          base::Result<std::optional<store::SentMessage>> found) {
    finish([&](Session& session) {
      if (session.isClosing() || core.world.user(session.user) == nullptr) return;
      const std::string_view target = command.param(command.verb == "BATCH" ? 2 : 0);
      if (!found) return session.reply(notKept(command.verb, target));
      session.lookedUp = {command.cid, *found};
      Context again(core, session, command);
      handle(again);
    });
  };
  core.history()->findSent(device, command.cid, answer, context.session.gone);
  return true;
}

bool commands::answerRepeat(Context& context, const OwnMessage& message) {
  const auto refuse = [&](std::string_view code, std::string_view why) {
    context.reply(Reply::fail(message.verb, code, {shownId(message.cid)}, why));
    return true;
  };
  if (!store::Ulid::parse(message.cid)) return refuse("CID_INVALID", "That is no message id");
  auto sent = context.core.ledger.findSent(context.session.device, message.cid);
  const LookedUp& older = context.session.lookedUp;
  if (!sent && older.cid == message.cid) sent = older.sent;
  if (!sent) return false;
  const chat::Event event = eventOf(context, message);
  if (!isSameMessage(context, event, *sent)) {
    return refuse("CID_REUSED", "Another message was sent with that id");
  }
  if (!waitsForFirst(context, message, event, *sent)) {
    echo(context.core, context.session, event, *sent);
  }
  return true;
}

void commands::refuseSeveral(Context& context, std::string_view cid) {
  context.reply(Reply::fail(context.command.verb, "CID_REUSED", {shownId(cid)},
                            "One id cannot stand for several messages"));
}

}  // namespace parlor::server
