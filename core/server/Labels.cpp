#include "server/Labels.h"

#include <fmt/format.h>

#include <utility>

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

void openBatch(std::string& bytes, std::string_view label, std::string_view batch,
               std::string_view serverName) {
  const std::string open = fmt::format(":{} BATCH +{} labeled-response", serverName, batch);
  wire::sendLine(bytes, withTag(open, "label", label));
}

void putIntoBatch(std::string& bytes, const std::string& line, std::string_view batch) {
  const bool nested = isInBatch(line) || batchReference(line).starts_with('-');
  wire::sendLine(bytes, nested ? line : withTag(line, "batch", batch));
}

void closeBatch(std::string& bytes, std::string_view batch, std::string_view serverName) {
  wire::sendLine(bytes, fmt::format(":{} BATCH -{}", serverName, batch));
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
  openBatch(bytes, label, batch, serverName);
  for (const std::string& line : lines) putIntoBatch(bytes, line, batch);
  closeBatch(bytes, batch, serverName);
  return bytes;
}

void LabelScope::add(std::string_view line) {
  bytes_ += line.size();
  lines_.emplace_back(line);
}

std::string LabelScope::takeLines() {
  std::string bytes;
  if (!std::exchange(opened_, true)) {
    ownBatch_ = !lines_.empty() && batchReference(lines_.front()).starts_with('+');
    if (ownBatch_) {
      lines_.front() = withTag(lines_.front(), "label", label_);
    } else {
      openBatch(bytes, label_, batch_, serverName_);
    }
  }
  for (const std::string& line : lines_) {
    ownBatch_ ? wire::sendLine(bytes, line) : putIntoBatch(bytes, line, batch_);
  }
  lines_.clear();
  bytes_ = 0;
  return bytes;
}

std::string LabelScope::takePiece() {
  return lines_.empty() ? std::string() : takeLines();
}

std::string LabelScope::takeEnd() {
  if (!opened_) return labelled(lines_, label_, batch_, serverName_);
  std::string bytes = takeLines();
  if (!ownBatch_) closeBatch(bytes, batch_, serverName_);
  return bytes;
}

}  // namespace parlor::server
