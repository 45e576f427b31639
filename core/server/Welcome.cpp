#include "server/Welcome.h"

#include <fmt/format.h>

#include <algorithm>

#include "server/HeldSessions.h"
#include "server/HistoryReply.h"
#include "server/IrcEvents.h"

namespace parlor::server {
namespace {

using irc::Numeric;

constexpr std::size_t kTokensPerLine = 12;

std::string allRoomModes() {
  std::string letters = std::string(chat::kListModes) + chat::kFlagModes + "kfl" + chat::kRoleModes;
  std::sort(letters.begin(), letters.end());
  return letters;
}

// A value as ISUPPORT writes it: blanks, '=', '\\' and what is no ASCII by their bytes (Modern IRC,
// "RPL_ISUPPORT").
std::string escaped(std::string_view value) {
  std::string text;
  for (const char c : value) {
    const auto byte = static_cast<unsigned char>(c);
    const bool plain = byte > ' ' && byte < 0x7F && c != '=' && c != '\\';
    text += plain ? std::string(1, c) : fmt::format("\\x{:02X}", byte);
  }
  return text;
}

std::string date(base::WallTime time) {
  return base::toIso8601(time).substr(0, 19) + "Z";
}

}  // namespace

std::string describe(const ServerConfig& config) {
  return config.description.empty() ? config.networkName : config.description;
}

std::string versionName() {
  return "parlor-" PARLOR_VERSION;
}

std::vector<std::string> isupportTokens(const ServerConfig& config) {
  const Limits& limits = config.limits;
  return {
      fmt::format("AWAYLEN={}", limits.awayLength),
      "BOT=B",
      "CASEMAPPING=ascii",
      fmt::format("CHANLIMIT=#:{}", limits.roomsPerUser),
      "CHANMODES=Ibe,k,fl,CUimnstu",
      fmt::format("CHANNELLEN={}", limits.roomLength),
      "CHANTYPES=#",
      "ELIST=CMNTU",
      "EXCEPTS=e",
      "EXTBAN=,m",
      fmt::format("HOSTLEN={}", limits.hostLength),
      "INVEX=I",
      fmt::format("KEYLEN={}", limits.keyLength),
      fmt::format("KICKLEN={}", limits.kickLength),
      "LINELEN=512",
      fmt::format("MAXLIST=beI:{}", limits.listEntries),
      fmt::format("MAXTARGETS={}", limits.targets),
      fmt::format("MODES={}", limits.modesPerLine),
      fmt::format("MONITOR={}", limits.monitor),
      fmt::format("NAMELEN={}", limits.realnameLength),
      "NETWORK=" + escaped(config.networkName),
      fmt::format("NICKLEN={}", limits.nickLength),
      "PREFIX=(qaohv)~&@%+",
      "SAFELIST",
      "STATUSMSG=~&@%+",
      fmt::format("TARGMAX=NAMES:1,LIST:,KICK:,WHOIS:1,USERHOST:{2},PRIVMSG:{0},TAGMSG:{0},"
                  "NOTICE:{0},MONITOR:{1}",
                  limits.targets, limits.monitor, kUserhostTargets),
      fmt::format("TOPICLEN={}", limits.topicLength),
      fmt::format("USERLEN={}", limits.usernameLength),
      "UTF8ONLY",
      "WHOX",
  };
}

void welcome(Context& context) {
  const ServerConfig& config = context.config();
  const std::string version = versionName();
  context.reply(Reply::numericOf(Numeric::RplWelcome, {},
                                 fmt::format("Welcome to the {} IRC Network {}", config.networkName,
                                             prefixOf(context.source(), config.serverName))));
  context.reply(Reply::numericOf(
      Numeric::RplYourHost, {},
      fmt::format("Your host is {}, running version {}", config.serverName, version)));
  context.reply(
      Reply::numericOf(Numeric::RplCreated, {},
                       fmt::format("This server was created {}", date(context.core.started))));
  context.reply(
      Reply::bare(Numeric::RplMyInfo, {config.serverName, version, kUserModes, allRoomModes(),
                                       "Ibefhkloqv"
                                       "a"}));
  sendIsupport(context);
  // Before the long part, so that a link which breaks in it is not the end.
  if (context.hasCapability(irc::Capability::ParlorResume)) {
    context.core.held->giveToken(context.session);
  }
  sendLusers(context);
  sendMotd(context);
}

void sendIsupport(Context& context) {
  std::vector<std::string> tokens = isupportTokens(context.config());
  if (context.core.history() != nullptr) {
    tokens.push_back(fmt::format("CHATHISTORY={}", kMostHistoryLines));
    tokens.emplace_back("MSGREFTYPES=msgid,timestamp");
  }
  for (std::size_t at = 0; at < tokens.size(); at += kTokensPerLine) {
    Reply line = Reply::numericOf(Numeric::RplISupport, {}, "are supported by this server");
    const std::size_t end = std::min(tokens.size(), at + kTokensPerLine);
    line.params.assign(tokens.begin() + static_cast<std::ptrdiff_t>(at),
                       tokens.begin() + static_cast<std::ptrdiff_t>(end));
    context.reply(line);
  }
}

void sendLusers(Context& context) {
  std::size_t invisible = 0, operators = 0, unknown = 0;
  for (const auto& [id, user] : context.world().users()) {
    invisible += user.modes.contains('i') ? 1 : 0;
    operators += user.modes.contains('o') ? 1 : 0;
  }
  for (const auto& [id, session] : context.core.sessions.all()) {
    unknown += session->isRegistered() || session->isClosing() ? 0 : 1;
  }
  const std::size_t users = context.world().users().size();
  const std::size_t most = context.core.mostPeople;
  const auto number = [](std::size_t n) { return std::to_string(n); };
  context.reply(Reply::numericOf(Numeric::RplLUserClient, {},
                                 fmt::format("There are {} users and {} invisible on 1 servers",
                                             users - invisible, invisible)));
  context.reply(Reply::numericOf(Numeric::RplLUserOp, {number(operators)}, "IRC Operators online"));
  context.reply(
      Reply::numericOf(Numeric::RplLUserUnknown, {number(unknown)}, "unregistered connections"));
  context.reply(Reply::numericOf(Numeric::RplLUserChannels,
                                 {number(context.world().rooms().size())}, "channels formed"));
  context.reply(Reply::numericOf(Numeric::RplLUserMe, {},
                                 fmt::format("I have {} clients and 0 servers", users)));
  context.reply(Reply::numericOf(Numeric::RplLocalUsers, {number(users), number(most)},
                                 fmt::format("Current local users {}, max {}", users, most)));
  context.reply(Reply::numericOf(Numeric::RplGlobalUsers, {number(users), number(most)},
                                 fmt::format("Current global users {}, max {}", users, most)));
}

void sendMotd(Context& context) {
  const ServerConfig& config = context.config();
  if (config.motd.empty()) {
    context.reply(Reply::numericOf(Numeric::ErrNoMotd, {}, "There is no message of the day"));
    return;
  }
  context.reply(Reply::numericOf(Numeric::RplMotdStart, {},
                                 fmt::format("- {} Message of the day - ", config.serverName)));
  for (const std::string& line : config.motd) {
    context.reply(Reply::numericOf(Numeric::RplMotd, {}, "- " + line));
  }
  context.reply(Reply::numericOf(Numeric::RplEndOfMotd, {}, "End of /MOTD command"));
}

}  // namespace parlor::server
