// MONITOR: being told when people come and go. IRCv3 monitor.
#include "server/Context.h"
#include "server/IrcEvents.h"
#include "server/Monitors.h"
#include "server/commands/Families.h"
#include "server/commands/Lists.h"

namespace parlor::server {
namespace {

using irc::Numeric;

constexpr std::size_t kLineBytes = 380;

// Names joined by commas, in as many lines as they need.
void replyNames(Context& context, Numeric numeric, const std::vector<std::string>& names) {
  std::string line;
  for (const std::string& name : names) {
    if (line.size() + name.size() + 1 > kLineBytes) {
      context.reply(Reply::numericOf(numeric, {}, line));
      line.clear();
    }
    line += line.empty() ? name : ',' + name;
  }
  if (!line.empty()) context.reply(Reply::numericOf(numeric, {}, line));
}

void showStatus(Context& context, const std::vector<std::string>& nicks) {
  std::vector<std::string> online, offline;
  for (const std::string& nick : nicks) {
    const chat::User* user = context.world().userByNick(nick);
    user != nullptr ? online.push_back(prefixOf(context.core.sourceOf(*user), ""))
                    : offline.push_back(nick);
  }
  replyNames(context, Numeric::RplMonOnline, online);
  replyNames(context, Numeric::RplMonOffline, offline);
}

void add(Context& context) {
  std::vector<std::string> added;
  const std::vector<std::string> asked = splitList(context.param(1));
  for (std::size_t i = 0; i < asked.size(); ++i) {
    if (asked[i].find_first_of("*?! ") != std::string::npos) continue;  // a mask is nobody
    if (!context.core.monitors->add(context.session, asked[i])) {
      std::string rest = asked[i];
      for (std::size_t j = i + 1; j < asked.size(); ++j) rest += ',' + asked[j];
      context.reply(Reply::numericOf(Numeric::ErrMonListFull,
                                     {std::to_string(context.config().limits.monitor), rest},
                                     "Monitor list is full"));
      break;
    }
    added.push_back(asked[i]);
  }
  showStatus(context, added);
}

void monitor(Context& context) {
  Monitors& monitors = *context.core.monitors;
  const std::string_view action = context.param(0);
  if (action == "+" || action == "-") {
    if (context.param(1).empty()) return context.reply(replies::needMoreParams("MONITOR"));
    if (action == "+") return add(context);
    for (const std::string& nick : splitList(context.param(1))) {
      monitors.remove(context.session, nick);
    }
  } else if (action == "C" || action == "c") {
    monitors.clear(context.session);
  } else if (action == "L" || action == "l") {
    replyNames(context, Numeric::RplMonList, monitors.list(context.session));
    context.reply(Reply::numericOf(Numeric::RplEndOfMonList, {}, "End of MONITOR list"));
  } else if (action == "S" || action == "s") {
    showStatus(context, monitors.list(context.session));
  }
}

}  // namespace

std::span<const CommandSpec> commands::monitor() {
  static constexpr CommandSpec kRows[] = {
      {.name = "MONITOR", .handle = server::monitor, .leastParams = 1},
  };
  return kRows;
}

}  // namespace parlor::server
