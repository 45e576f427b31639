#include "client/Incoming.h"

#include <algorithm>
#include <charconv>

#include "base/Utf8.h"
#include "client/Mention.h"
#include "irc/TextFormat.h"

namespace parlor::client {
namespace {

base::WallTime timeOf(const Network& network, const irc::IrcMessage& message) {
  bool ok = false;
  const base::WallTime time = base::parseIso8601(message.tagOr("time", ""), &ok);
  return ok ? time : network.context.clock.wallNow();
}

Line baseLine(const Incoming& in, LineKind kind) {
  Line line;
  line.kind = kind;
  line.own = in.own;
  line.replayed = in.replayed;
  line.bot = in.message.tag("bot") != nullptr;
  line.time = in.time;
  line.seq = seqOf(in.message);
  line.msgid = in.message.tagOr("msgid", "");
  line.nick = in.source.nick;
  return line;
}

bool speaksToUs(const Network& network, const std::string& text) {
  if (mentions(text, network.nick)) return true;
  const auto& keywords = network.context.settings.keywords;
  return std::any_of(keywords.begin(), keywords.end(),
                     [&](const std::string& word) { return mentions(text, word); });
}

std::optional<Line> speech(const Network& network, const Incoming& in) {
  const bool notice = in.message.is("NOTICE");
  std::string_view text = in.param(1);
  const irc::Ctcp ctcp = irc::parseCtcp(text);
  const bool action = !notice && ctcp.command == "ACTION";
  if (!ctcp.command.empty() && !action) return std::nullopt;
  if (action) text = ctcp.argument;
  Line line = baseLine(in, action   ? LineKind::Action
                           : notice ? LineKind::Notice
                                    : LineKind::Message);
  line.text = irc::readFormatted(text);
  line.replyTo = in.message.tagOr("+reply", in.message.tagOr("+draft/reply", ""));
  line.mention = !in.own && speaksToUs(network, line.text.text);
  if (in.own) line.delivery = Delivery::Kept;
  return line;
}

// The line of an event: who did it, to whom or to what, and its text.
std::optional<Line> event(const Incoming& in, LineKind kind, std::string_view text = {},
                          std::string_view actor = {}) {
  Line line = baseLine(in, kind);
  line.text = irc::readFormatted(text);
  line.actor = actor;
  return line;
}

std::string joinedFrom(const irc::IrcMessage& message, std::size_t first) {
  std::string text;
  for (std::size_t i = first; i < message.params.size(); ++i) {
    text += (text.empty() ? "" : " ") + message.params[i];
  }
  return text;
}

std::optional<Line> kicked(const Incoming& in) {
  auto line = event(in, LineKind::Kicked, in.param(2), in.source.nick);
  line->nick = in.param(1);
  return line;
}

}  // namespace

Incoming::Incoming(const Network& network, const irc::IrcMessage& line, bool fromHistory)
    : message(line),
      source(irc::Source::parse(line.source)),
      time(timeOf(network, line)),
      own(!source.nick.empty() && network.isSelf(source.nick)),
      replayed(fromHistory) {}

std::string_view Incoming::last() const {
  return message.params.empty() ? std::string_view() : std::string_view(message.params.back());
}

std::optional<Line> lineFrom(const Network& network, const Incoming& in) {
  const std::string& command = in.message.command;
  if (command == "PRIVMSG" || command == "NOTICE") return speech(network, in);
  if (command == "JOIN") return event(in, LineKind::Joined);
  if (command == "PART") return event(in, LineKind::Left, in.param(1));
  if (command == "QUIT") return event(in, LineKind::Left, in.param(0));
  if (command == "NICK") return event(in, LineKind::Renamed, {}, in.param(0));
  if (command == "KICK") return kicked(in);
  if (command == "TOPIC") return event(in, LineKind::Topic, in.param(1));
  if (command == "MODE") return event(in, LineKind::Mode, joinedFrom(in.message, 1));
  if (command == "INVITE") return event(in, LineKind::Invited, in.param(1), in.param(0));
  return std::nullopt;
}

std::optional<Reacted> reactionIn(const Incoming& in) {
  const std::string* added = in.message.tag("+draft/react");
  const std::string* removed = in.message.tag("+draft/unreact");
  const std::string msgid(in.message.tagOr("+reply", in.message.tagOr("+draft/reply", "")));
  if (!in.message.is("TAGMSG") || msgid.empty() || (!added && !removed)) return std::nullopt;
  return Reacted{msgid, added ? *added : *removed, in.source.nick, added != nullptr};
}

std::uint64_t seqOf(const irc::IrcMessage& message) {
  const std::string_view text = message.tagOr("parlor.chat/seq", "");
  std::uint64_t number = 0;
  std::from_chars(text.data(), text.data() + text.size(), number);
  return number;
}

}  // namespace parlor::client
