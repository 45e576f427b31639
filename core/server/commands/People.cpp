// WHOIS, WHOWAS, USERHOST, ISON, AWAY, SETNAME: who somebody is. Modern IRC, "User-Based Queries";
// IRCv3 setname.
#include <fmt/format.h>

#include "base/Utf8.h"
#include "server/Context.h"
#include "server/HeldSessions.h"
#include "server/Welcome.h"
#include "server/commands/Families.h"
#include "server/commands/Lists.h"

namespace parlor::server {
namespace {

using irc::Numeric;

constexpr std::size_t kLineBytes = 380;

std::string seconds(base::WallTime time) {
  return std::to_string(
      std::chrono::duration_cast<std::chrono::seconds>(time.time_since_epoch()).count());
}

// The rooms that the asker may know of, in lines that fit.
void showRooms(Context& context, const chat::User& target) {
  std::string line;
  const auto flush = [&] {
    if (!line.empty()) {
      context.reply(Reply::numericOf(Numeric::RplWhoisChannels, {target.nick}, line));
    }
    line.clear();
  };
  const bool self = target.id == context.session.user;
  for (const chat::RoomId id : target.rooms) {
    const chat::Room& room = *context.world().room(id);
    const bool shared = room.members.contains(context.session.user);
    if (!shared && !self && !canSeeRoom(context, room)) continue;
    if (!shared && target.modes.contains('i')) continue;
    std::string prefixes = room.members.at(target.id).roles.prefixes();
    if (!context.hasCapability(irc::Capability::MultiPrefix) && prefixes.size() > 1) {
      prefixes.resize(1);
    }
    const std::string name = prefixes + room.name;
    if (line.size() + name.size() + 1 > kLineBytes) flush();
    line += line.empty() ? name : ' ' + name;
  }
  flush();
}

void showIdle(Context& context, const chat::User& target) {
  const auto spoke = context.core.held->lastSpoke(target.id);
  if (!spoke) return;
  const auto idle =
      std::chrono::duration_cast<std::chrono::seconds>(context.core.clock.steadyNow() - *spoke);
  context.reply(Reply::numericOf(Numeric::RplWhoisIdle,
                                 {target.nick, std::to_string(idle.count()), seconds(target.since)},
                                 "seconds idle, signon time"));
}

std::string titleOf(const Context& context, const chat::User& target) {
  const Session* session = context.core.sessionOf(target.id);
  const bool named = session != nullptr && !session->operatorTitle.empty();
  return named ? session->operatorTitle : OperatorConfig().title;
}

void showUser(Context& context, const chat::User& target) {
  const ServerConfig& config = context.config();
  context.reply(Reply::numericOf(
      Numeric::RplWhoisUser, {target.nick, target.username, target.host, "*"}, target.realname));
  const bool self = target.id == context.session.user;
  if (self || context.hasPrivilege("see-addresses")) {
    context.reply(Reply::numericOf(Numeric::RplWhoisHost, {target.nick},
                                   fmt::format("is connecting from {}@{} {}", target.username,
                                               target.address, target.address)));
  }
  showRooms(context, target);
  context.reply(Reply::numericOf(Numeric::RplWhoisServer, {target.nick, config.serverName},
                                 describe(config)));
  if (target.modes.contains('o')) {
    context.reply(
        Reply::numericOf(Numeric::RplWhoisOperator, {target.nick}, titleOf(context, target)));
  }
  if (!target.account.empty()) {
    context.reply(Reply::numericOf(Numeric::RplWhoisAccount, {target.nick, target.account},
                                   "is logged in as"));
  }
  if (target.isBot()) {
    context.reply(Reply::numericOf(Numeric::RplWhoisBot, {target.nick},
                                   fmt::format("is a bot on {}", config.networkName)));
  }
  if (target.away) context.reply(replies::away(target.nick, *target.away));
  showIdle(context, target);
}

void whois(Context& context) {
  const std::string_view asked = context.param(context.paramCount() > 1 ? 1 : 0);
  if (asked.empty()) return context.reply(replies::noNicknameGiven());
  const std::vector<std::string> masks = splitList(asked);
  const std::string nick = masks.empty() ? std::string(asked) : masks.front();
  if (const chat::User* target = context.findUser(nick)) showUser(context, *target);
  context.reply(Reply::numericOf(Numeric::RplEndOfWhois, {nick}, "End of /WHOIS list"));
}

void showFormer(Context& context, const FormerUser& entry) {
  context.reply(Reply::numericOf(Numeric::RplWhoWasUser,
                                 {entry.nick, entry.username, entry.host, "*"}, entry.realname));
  if (context.hasPrivilege("see-addresses")) {
    context.reply(Reply::numericOf(Numeric::RplWhoisActually, {entry.nick, entry.address},
                                   "was using this address"));
  }
  context.reply(Reply::numericOf(Numeric::RplWhoisServer, {entry.nick, context.config().serverName},
                                 base::toIso8601(entry.left)));
}

void whowas(Context& context) {
  if (context.param(0).empty()) return context.reply(replies::noNicknameGiven());
  const std::string nick(context.param(0));
  const int count = std::atoi(std::string(context.param(1)).c_str());
  const auto found =
      context.core.whowas.find(nick, count > 0 ? static_cast<std::size_t>(count) : 0);
  if (found.empty()) {
    context.reply(
        Reply::numericOf(Numeric::ErrWasNoSuchNick, {nick}, "There was no such nickname"));
  }
  for (const FormerUser& entry : found) showFormer(context, entry);
  context.reply(Reply::numericOf(Numeric::RplEndOfWhoWas, {nick}, "End of WHOWAS"));
}

void userhost(Context& context) {
  std::string line;
  const std::size_t count = std::min(context.paramCount(), kUserhostTargets);
  for (std::size_t i = 0; i < count; ++i) {
    const chat::User* user = context.world().userByNick(context.param(i));
    if (user == nullptr) continue;
    if (!line.empty()) line += ' ';
    line += fmt::format("{}{}={}{}@{}", user->nick, user->modes.contains('o') ? "*" : "",
                        user->away ? '-' : '+', user->username, user->host);
  }
  context.reply(Reply::numericOf(Numeric::RplUserHost, {}, line));
}

void ison(Context& context) {
  std::string line;
  for (const std::string& param : context.command.params) {
    std::string_view rest = param;
    while (!rest.empty()) {
      const std::size_t end = std::min(rest.find(' '), rest.size());
      if (const chat::User* user = context.world().userByNick(rest.substr(0, end))) {
        line += line.empty() ? user->nick : ' ' + user->nick;
      }
      rest.remove_prefix(std::min(end + 1, rest.size()));
    }
  }
  context.reply(Reply::numericOf(Numeric::RplIsOn, {}, line));
}

void away(Context& context) {
  const std::string message(base::clipUtf8(context.param(0), context.config().limits.awayLength));
  if (message.empty()) {
    if (context.user().away) context.publish({}, chat::AwayChanged{});
    return context.reply(
        Reply::numericOf(Numeric::RplUnAway, {}, "You are no longer marked as being away"));
  }
  if (context.user().away != message) context.publish({}, chat::AwayChanged{message});
  context.reply(Reply::numericOf(Numeric::RplNowAway, {}, "You have been marked as being away"));
}

void setname(Context& context) {
  const std::string realname(context.param(0));
  if (realname.empty() || realname.size() > context.config().limits.realnameLength) {
    return context.fail("INVALID_REALNAME", {}, "Realname is not valid");
  }
  context.publish({}, chat::RealnameChanged{realname});
}

}  // namespace

std::span<const CommandSpec> commands::people() {
  static constexpr CommandSpec kRows[] = {
      {.name = "WHOIS", .handle = whois},
      {.name = "WHOWAS", .handle = whowas},
      {.name = "USERHOST", .handle = userhost, .leastParams = 1},
      {.name = "ISON", .handle = ison, .leastParams = 1},
      {.name = "AWAY", .handle = away},
      {.name = "SETNAME", .handle = setname, .leastParams = 1},
  };
  return kRows;
}

}  // namespace parlor::server
