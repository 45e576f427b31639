#include "server/Labels.h"

#include <fmt/format.h>

#include "irc/IrcMessage.h"
#include "server/Wire.h"

namespace parlor::server {
namespace {

std::string withTag(std::string_view line, std::string_view key, std::string_view value) {
  const std::string tag = fmt::format("{}={}", key, irc::escapeTagValue(value));
  if (line.starts_with('@')) return fmt::format("@{};{}", tag, line.substr(1));
  return fmt::format("@{} {}", tag, line);
}

// The reference of the batch that `line` opens or closes ("+x", "-x"), or empty.
std::string batchReference(const std::string& line) {
  const auto message = irc::IrcMessage::parse(line);
  return message && message->is("BATCH") ? std::string(message->param(0)) : std::string();
}

bool isOneBatch(const std::vector<std::string>& lines) {
  const std::string opened = batchReference(lines.front());
  if (!opened.starts_with('+')) return false;
  return batchReference(lines.back()) == '-' + opened.substr(1);
}

bool isInBatch(const std::string& line) {
  const auto message = irc::IrcMessage::parse(line);
  return message && message->tag("batch") != nullptr;
}

}  // namespace

std::string labelled(const std::vector<std::string>& lines, std::string_view label,
                     std::string_view batch, std::string_view serverName) {
  std::string bytes;
  if (lines.empty()) {
    wire::sendLine(bytes, withTag(fmt::format(":{} ACK", serverName), "label", label));
    return bytes;
  }
  if (lines.size() == 1 || isOneBatch(lines)) {
    wire::sendLine(bytes, withTag(lines.front(), "label", label));
    for (std::size_t i = 1; i < lines.size(); ++i) wire::sendLine(bytes, lines[i]);
    return bytes;
  }
  const std::string open = fmt::format(":{} BATCH +{} labeled-response", serverName, batch);
  wire::sendLine(bytes, withTag(open, "label", label));
  for (const std::string& line : lines) {
    const bool nested = isInBatch(line) || batchReference(line).starts_with('-');
    wire::sendLine(bytes, nested ? line : withTag(line, "batch", batch));
  }
  wire::sendLine(bytes, fmt::format(":{} BATCH -{}", serverName, batch));
  return bytes;
}

}  // namespace parlor::server
