// MONITOR: being told when people come and go. IRCv3 monitor.
#include "server/Context.h"
#include "server/Monitors.h"
#include "server/commands/Families.h"
#include "server/commands/Lists.h"

namespace parlor::server {
namespace {

using irc::Numeric;

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
  context.core.monitors->showStatus(context.session, added);
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
    replyNames(context.session, Numeric::RplMonList, monitors.list(context.session));
    context.reply(Reply::numericOf(Numeric::RplEndOfMonList, {}, "End of MONITOR list"));
  } else if (action == "S" || action == "s") {
    monitors.showStatus(context.session);
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
