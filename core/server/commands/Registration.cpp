// PASS, NICK, USER, RESUME, QUIT, PING, PONG: introducing oneself, and staying alive. Modern IRC,
// "Connection Messages".
#include "base/Utf8.h"
#include "server/Entry.h"
#include "server/HeldSessions.h"
#include "server/commands/Families.h"

namespace parlor::server {
namespace {

using irc::Numeric;

void pass(Context& context) {
  context.session.registration.password = context.param(0);
}

void changeNick(Context& context, const std::string& nick) {
  if (const auto problem = nickProblem(context.core, nick, context.session.user)) {
    return context.reply(*problem);
  }
  if (context.user().nick == nick) return;
  context.core.whowas.add(context.user(), context.core.clock.wallNow());
  context.publish({}, chat::NickChanged{nick});
}

// Whose name it is may be the one who asks: a client says NICK before it can say RESUME. Whether it
// is so shows at the end of the negotiation.
chat::UserId ownerToBe(const Context& context, std::string_view wanted) {
  const chat::User* owner = context.world().userByNick(wanted);
  if (const chat::UserId host =
          context.core.held->formerHost(context.session, std::string(wanted))) {
    return host;
  }
  const bool maySayResume = context.session.registration.negotiating && owner != nullptr &&
                            context.core.held->mayReturn(owner->id);
  return maySayResume ? owner->id : chat::UserId();
}

void nick(Context& context) {
  const std::string wanted(context.param(0));
  if (wanted.empty()) return context.reply(replies::noNicknameGiven());
  if (context.session.isRegistered()) return changeNick(context, wanted);
  if (const auto problem = nickProblem(context.core, wanted, ownerToBe(context, wanted))) {
    return context.reply(*problem);
  }
  context.session.registration.nick = wanted;
  tryRegister(context);
}

// What cannot stand in a username becomes '~'-free: letters, digits and -._ only.
std::string usernameFrom(std::string_view typed, std::size_t limit) {
  std::string name;
  for (const char c : typed) {
    const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                       c == '-' || c == '_' || c == '.' || c == '~';
    if (plain && name.size() < limit) name += c;
  }
  return name;
}

void user(Context& context) {
  if (context.param(0).empty() || context.param(3).empty()) {
    return context.reply(replies::needMoreParams("USER"));
  }
  const Limits& limits = context.config().limits;
  Registration& said = context.session.registration;
  said.username = usernameFrom(context.param(0), limits.usernameLength);
  if (said.username.empty()) said.username = "user";
  said.realname = base::clipUtf8(context.param(3), limits.realnameLength);
  tryRegister(context);
}

void quit(Context& context) {
  const std::string_view given = context.param(0);
  const std::string reason = given.empty() ? "Quit" : "Quit: " + std::string(given);
  context.session.reply(Reply::protocol("ERROR", {"Closing link: " + reason}));
  context.session.endLabel();
  if (context.session.user) context.core.quit(context.session.user, reason);
  context.session.finishQuietly(reason);
}

// docs/extensions.md: between CAP REQ and CAP END. What becomes of it shows when registration ends.
void resume(Context& context) {
  if (!context.hasCapability(irc::Capability::ParlorResume)) {
    return context.reply(replies::unknownCommand("RESUME"));
  }
  Registration& said = context.session.registration;
  const std::string token(context.param(0));
  said.device = context.core.held->devices.deviceOf(token);
  said.token = said.device.empty() ? std::string() : token;
  if (said.device.empty()) {
    context.fail("INVALID_TOKEN", {}, "This server does not know that token");
  }
}

void ping(Context& context) {
  if (context.param(0).empty()) {
    return context.reply(Reply::numericOf(Numeric::ErrNoOrigin, {}, "No origin specified"));
  }
  const std::string& server = context.config().serverName;
  Reply pong = Reply::protocol("PONG", {server});
  pong.source = server;
  pong.text = context.param(0);
  pong.hasText = true;
  context.reply(pong);
}

void pong(Context&) {}  // any line shows that the peer lives

}  // namespace

std::span<const CommandSpec> commands::registration() {
  static constexpr CommandSpec kRows[] = {
      {.name = "PASS", .handle = pass, .leastParams = 1, .stage = Stage::Before},
      {.name = "NICK", .handle = nick, .stage = Stage::Any},
      {.name = "USER", .handle = user, .leastParams = 4, .stage = Stage::Before},
      {.name = "RESUME", .handle = server::resume, .leastParams = 1, .stage = Stage::Before},
      {.name = "QUIT", .handle = quit, .stage = Stage::Any},
      {.name = "PING", .handle = ping, .stage = Stage::Any},
      {.name = "PONG", .handle = pong, .stage = Stage::Any, .cost = 0},
  };
  return kRows;
}

}  // namespace parlor::server
