#include "client/RoomPrinter.h"

#include <ctime>

#include <fmt/format.h>

namespace parlor::client {
namespace {

std::string clockTime(base::WallTime time) {
  const std::time_t seconds = std::chrono::system_clock::to_time_t(time);
  std::tm local{};
  localtime_r(&seconds, &local);
  return fmt::format("{:02}:{:02}:{:02}", local.tm_hour, local.tm_min, local.tm_sec);
}

std::vector<std::string> said(const Line& line, std::string_view speaker) {
  const std::string start =
      fmt::format("[{}{}] {} ", clockTime(line.time), line.replayed ? " earlier" : "", speaker);
  std::vector<std::string> lines;
  std::string_view rest = line.text.text;
  do {
    const std::string_view part = rest.substr(0, rest.find('\n'));
    lines.push_back(start + std::string(part));
    rest.remove_prefix(std::min(part.size() + 1, rest.size()));
  } while (!rest.empty());
  return lines;
}

std::string because(const std::string& reason) {
  return reason.empty() ? "" : ": " + reason;
}

std::string notice(const Line& line) {
  const std::string& text = line.text.text;
  switch (line.kind) {
    case LineKind::Joined:
      return line.nick + " joined";
    case LineKind::Left:
      return line.nick + " left" + because(text);
    case LineKind::Kicked:
      return line.nick + " was kicked by " + line.actor + because(text);
    case LineKind::Renamed:
      return line.nick + " is now " + line.actor;
    case LineKind::Topic:
      return line.nick + " set the topic" + because(text);
    case LineKind::Mode:
      return line.nick + " set " + text;
    case LineKind::Invited:
      return line.nick + " invites " + line.actor + " to " + text;
    case LineKind::Info:
    case LineKind::Error:
      return text;
    case LineKind::Gap:
      return "(lines are missing here)";
    case LineKind::Message:
    case LineKind::Action:
    case LineKind::Notice:
      break;
  }
  return {};
}

}  // namespace

std::vector<std::string> printed(const Line& line) {
  if (line.redacted) return {};
  if (line.kind == LineKind::Message) return said(line, "<" + line.nick + ">");
  if (line.kind == LineKind::Action) return said(line, "* " + line.nick);
  if (line.kind == LineKind::Notice) return said(line, "-" + line.nick + "-");
  if (line.replayed && line.kind != LineKind::Gap) return {};
  return {"* " + notice(line)};
}

std::string printed(const std::vector<Member>& members) {
  std::string text;
  for (const Member& member : members) {
    if (!text.empty()) text += ", ";
    text += member.roles.prefixes().substr(0, 1) + member.nick + (member.away ? " (away)" : "");
  }
  return text;
}

}  // namespace parlor::client
