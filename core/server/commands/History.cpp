// CHATHISTORY: pages of what was said, and where something was said (IRCv3 chathistory).
#include <algorithm>
#include <charconv>
#include <map>

#include "chat/Names.h"
#include "server/BatchReply.h"
#include "server/Context.h"
#include "server/HistoryAccess.h"
#include "server/HistoryReply.h"
#include "server/commands/Families.h"

namespace parlor::server {
namespace {

using irc::Capability;
using store::HistoryPoint;
using store::Selector;

struct Subcommand {
  std::string_view name;
  std::size_t params;  // with its own name
  std::optional<Selector> selector;
};

constexpr Subcommand kSubcommands[] = {
    {"BEFORE", 4, Selector::Before},   {"AFTER", 4, Selector::After},
    {"LATEST", 4, Selector::Latest},   {"AROUND", 4, Selector::Around},
    {"BETWEEN", 5, Selector::Between}, {"TARGETS", 4, std::nullopt},
};

void refuse(Context& context, std::string_view code, std::string_view about,
            std::string_view text) {
  Reply reply = Reply::fail("CHATHISTORY", code, {context.param(0)}, text);
  if (!about.empty()) reply.params.emplace_back(about);
  context.reply(reply);
}

const Subcommand* subcommandOf(Context& context) {
  const auto* found = std::find_if(
      std::begin(kSubcommands), std::end(kSubcommands),
      [&](const Subcommand& one) { return chat::sameName(one.name, context.param(0)); });
  const std::size_t given = context.paramCount();
  if (found == std::end(kSubcommands)) {
    refuse(context, "INVALID_PARAMS", "", "Unknown command");
  } else if (given < found->params) {
    refuse(context, "INVALID_PARAMS", "", "Insufficient parameters");
  } else if (given > found->params) {
    refuse(context, "INVALID_PARAMS", "", "Too many parameters");
  } else {
    return found;
  }
  return nullptr;
}

std::optional<std::uint32_t> limitOf(Context& context) {
  const std::string_view text = context.param(context.paramCount() - 1);
  std::uint64_t limit = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), limit);
  const bool whole = end == text.data() + text.size();
  if (whole && error == std::errc::result_out_of_range) return kMostHistoryLines;
  if (!whole || error != std::errc() || limit == 0) {
    refuse(context, "INVALID_PARAMS", text, "Invalid limit");
    return std::nullopt;
  }
  return static_cast<std::uint32_t>(std::min<std::uint64_t>(limit, kMostHistoryLines));
}

std::optional<base::WallTime> timeOf(std::string_view text) {
  constexpr std::string_view kKey = "timestamp=";
  if (!text.starts_with(kKey)) return std::nullopt;
  bool ok = false;
  const base::WallTime time = base::parseIso8601(text.substr(kKey.size()), &ok);
  return ok ? std::optional(time) : std::nullopt;
}

std::optional<HistoryPoint> pointOf(Context& context, std::string_view text) {
  constexpr std::string_view kMsgid = "msgid=";
  if (text.starts_with(kMsgid) && text.size() > kMsgid.size()) {
    return HistoryPoint::at(std::string(text.substr(kMsgid.size())));
  }
  if (const auto time = timeOf(text)) return HistoryPoint::at(*time);
  const bool known = text.starts_with(kMsgid) || text.starts_with("timestamp=");
  if (text.find('=') == std::string_view::npos || known) {
    refuse(context, "INVALID_PARAMS", text, "Invalid message reference");
  } else {
    Reply reply =
        Reply::fail("CHATHISTORY", "INVALID_MSGREFTYPE", {context.param(0), context.param(1), text},
                    "History can be asked for by msgid and by timestamp");
    context.reply(reply);
  }
  return std::nullopt;
}

void fillScope(const Context& context, store::PageRequest& page) {
  using Request = store::PageRequest;
  if (context.hasCapability(Capability::EventPlayback)) page.content = Request::Content::Everything;
  // Who counts the numbers of a room is shown the places of what was taken back.
  if (context.hasCapability(Capability::ParlorSeq) &&
      context.hasCapability(Capability::MessageRedaction)) {
    page.gone = Request::Gone::Show;
  }
}

// LATEST alone may begin anywhere.
bool fillPoints(Context& context, store::PageRequest& page) {
  const bool open = page.selector == Selector::Latest && context.param(2) == "*";
  if (!open) {
    const auto from = pointOf(context, context.param(2));
    if (!from) return false;
    page.from = *from;
  }
  if (page.selector != Selector::Between) return true;
  const auto to = pointOf(context, context.param(3));
  if (to) page.to = *to;
  return to.has_value();
}

void page(Context& context, Selector selector) {
  HistoryQuestion question;
  question.page.selector = selector;
  const auto limit = limitOf(context);
  if (!limit || !fillPoints(context, question.page)) return;
  const auto place = historyPlace(context.core, context.session, context.param(1));
  if (!place) {
    return refuse(context, "INVALID_TARGET", context.param(1), "Messages could not be retrieved");
  }
  question.page.limit = *limit;
  question.page.where = place->where;
  question.page.role = place->role;
  fillScope(context, question.page);
  question.command = context.param(0);
  question.target = place->name;
  question.context =
      selector == Selector::Latest && context.param(2) == "*" ? "" : context.param(2);
  answerHistory(context, std::move(question));
}

// --- TARGETS ---

// As others are called here now, or were when they last talked.
std::string nameOf(const Core& core, const std::map<std::string, std::string>& present,
                   const store::Conversation& where) {
  if (const chat::Room* room = core.world.room(where.room)) return room->name;
  const auto found = present.find(where.peer);
  return found == present.end() ? where.peerNick : found->second;
}

void sendTargets(const Core& core, Session& session, const std::vector<store::Target>& found) {
  std::map<std::string, std::string> present;
  for (const auto& [id, user] : core.world.users()) {
    present.emplace(identityOf(core, user), user.nick);
  }
  std::map<std::string, base::WallTime> latest;  // of people who had one nick after the other
  for (const store::Target& target : found) {
    base::WallTime& time = latest[chat::foldName(nameOf(core, present, target.where))];
    time = std::max(time, target.latest);
  }
  const BatchReply batch(core, session, "draft/chathistory-targets", {});
  for (const store::Target& target : found) {
    const std::string name = nameOf(core, present, target.where);
    if (name.empty() || latest[chat::foldName(name)] != target.latest) continue;
    batch.line(session, {"CHATHISTORY", {"TARGETS", name, base::toIso8601(target.latest)}});
  }
  batch.close(session);
}

void targets(Context& context) {
  const auto limit = limitOf(context);
  if (!limit) return;
  const auto from = timeOf(context.param(1)), to = timeOf(context.param(2));
  if (!from || !to) {
    return refuse(context, "INVALID_PARAMS", context.param(from ? 2 : 1), "Invalid timestamp");
  }
  store::TargetsRequest request{identityOf(context.core, context.session), {}, *from, *to, *limit};
  request.rooms.assign(context.user().rooms.begin(), context.user().rooms.end());
  const auto answer = [&core = context.core, finish = context.defer()](auto found) {
    finish([&](Session& session) {
      if (found) return sendTargets(core, session, *found);
      session.reply(Reply::fail("CHATHISTORY", "MESSAGE_ERROR", {"TARGETS"},
                                "Messages could not be retrieved"));
    });
  };
  const auto ask = [&core = context.core, request, answer, gone = context.session.gone] {
    if (!gone.isCancelled()) core.history()->targets(request, answer, gone);
  };
  context.core.turn.whenKept(ask);
}

void chathistory(Context& context) {
  const Subcommand* subcommand = subcommandOf(context);
  if (subcommand == nullptr) return;
  if (context.core.history() == nullptr) {
    return refuse(context, "MESSAGE_ERROR", context.param(1), "No history is kept here");
  }
  subcommand->selector ? page(context, *subcommand->selector) : targets(context);
}

}  // namespace

std::span<const CommandSpec> commands::history() {
  static constexpr CommandSpec kRows[] = {
      {.name = "CHATHISTORY", .handle = chathistory, .leastParams = 1},
  };
  return kRows;
}

}  // namespace parlor::server
