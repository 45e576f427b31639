// MOTD, LUSERS, VERSION, TIME, ADMIN, INFO, LINKS, STATS, HELP: what the server says of itself.
// Modern IRC, "Server Queries and Commands".
#include <fmt/format.h>

#include "irc/Mask.h"
#include "server/Context.h"
#include "server/HelpPages.h"
#include "server/Welcome.h"
#include "server/commands/Families.h"

namespace parlor::server {
namespace {

using irc::Numeric;

// There is one server: it answers to its name, to a mask of it, and to the nick of anybody on it.
bool isThisServer(Context& context, std::size_t index) {
  const std::string_view target = context.param(index);
  if (target.empty() || irc::matchesMask(target, context.config().serverName) ||
      context.world().userByNick(target) != nullptr) {
    return true;
  }
  context.reply(replies::noSuchServer(target));
  return false;
}

void motd(Context& context) {
  if (isThisServer(context, 0)) sendMotd(context);
}

void lusers(Context& context) {
  sendLusers(context);
}

void version(Context& context) {
  if (!isThisServer(context, 0)) return;
  context.reply(Reply::numericOf(Numeric::RplVersion, {versionName(), context.config().serverName},
                                 "a chat server for IRC, telnet and Parlor"));
  sendIsupport(context);
}

void time(Context& context) {
  if (!isThisServer(context, 0)) return;
  const base::WallTime now = context.core.clock.wallNow();
  context.reply(
      Reply::numericOf(Numeric::RplTime, {context.config().serverName}, base::toIso8601(now)));
}

void admin(Context& context) {
  if (!isThisServer(context, 0)) return;
  const ServerConfig& config = context.config();
  const AdminInfo& info = config.admin;
  if (info.location.empty() && info.organisation.empty() && info.email.empty()) {
    return context.reply(Reply::numericOf(Numeric::ErrNoAdminInfo, {config.serverName},
                                          "No administrative info available"));
  }
  context.reply(Reply::numericOf(Numeric::RplAdminMe, {config.serverName}, "Administrative info"));
  context.reply(Reply::numericOf(Numeric::RplAdminLoc1, {}, info.location));
  context.reply(Reply::numericOf(Numeric::RplAdminLoc2, {}, info.organisation));
  context.reply(Reply::numericOf(Numeric::RplAdminEmail, {}, info.email));
}

void info(Context& context) {
  if (!isThisServer(context, 0)) return;
  const std::string lines[] = {
      versionName(), "Host a room, join with anything: Parlor, IRC, telnet, netcat.",
      fmt::format("Running since {}", base::toIso8601(context.core.started))};
  for (const std::string& line : lines) {
    context.reply(Reply::numericOf(Numeric::RplInfo, {}, line));
  }
  context.reply(Reply::numericOf(Numeric::RplEndOfInfo, {}, "End of INFO list"));
}

void links(Context& context) {
  const std::string& name = context.config().serverName;
  const std::string_view asked = context.param(context.paramCount() > 1 ? 1 : 0);
  const std::string_view mask = asked.empty() ? "*" : asked;
  if (irc::matchesMask(mask, name)) {
    context.reply(
        Reply::numericOf(Numeric::RplLinks, {name, name}, "0 " + describe(context.config())));
  }
  context.reply(Reply::numericOf(Numeric::RplEndOfLinks, {mask}, "End of /LINKS list"));
}

void stats(Context& context) {
  const std::string letter(context.param(0).substr(0, 1));
  if (letter == "u") {
    const auto up = std::chrono::duration_cast<std::chrono::seconds>(
                        context.core.clock.steadyNow() - context.core.startedSteady)
                        .count();
    context.reply(Reply::numericOf(Numeric::RplStatsUptime, {},
                                   fmt::format("Server Up {} days {}:{:02}:{:02}", up / 86400,
                                               up / 3600 % 24, up / 60 % 60, up % 60)));
  } else if (letter == "o" && context.hasPrivilege("stats")) {
    for (const OperatorConfig& entry : context.config().operators) {
      context.reply(Reply::bare(Numeric::RplStatsOline,
                                {"O", entry.hostMask, "*", entry.name, entry.className}));
    }
  }
  context.reply(Reply::numericOf(Numeric::RplEndOfStats, {letter.empty() ? "*" : letter},
                                 "End of /STATS report"));
}

void help(Context& context) {
  std::string topic(context.param(0));
  for (char& c : topic) c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
  const std::vector<std::string> page =
      helpPage(context.core.commands, topic, context.core.texts.language());
  const std::string_view name = topic.empty() ? "*" : context.param(0);
  if (page.empty()) {
    return context.reply(
        Reply::numericOf(Numeric::ErrHelpNotFound, {name}, "I don't know anything about that"));
  }
  context.reply(Reply::numericOf(Numeric::RplHelpStart, {name}, page.front()));
  for (std::size_t i = 1; i < page.size(); ++i) {
    context.reply(Reply::numericOf(Numeric::RplHelpTxt, {name}, page[i]));
  }
  context.reply(Reply::numericOf(Numeric::RplEndOfHelp, {name}, "End of /HELP"));
}

}  // namespace

std::span<const CommandSpec> commands::information() {
  static constexpr CommandSpec kRows[] = {
      {.name = "MOTD", .handle = motd},       {.name = "LUSERS", .handle = lusers},
      {.name = "VERSION", .handle = version}, {.name = "TIME", .handle = server::time},
      {.name = "ADMIN", .handle = admin},     {.name = "INFO", .handle = info},
      {.name = "LINKS", .handle = links},     {.name = "STATS", .handle = stats, .leastParams = 1},
      {.name = "HELP", .handle = help},       {.name = "HELPOP", .handle = help},
  };
  return kRows;
}

}  // namespace parlor::server
