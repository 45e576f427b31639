// Asking a server and reading all that it answers, for tests of commands that answer later.
#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include "irc/IrcMessage.h"
#include "support/ServerHarness.h"

namespace parlor::test {

using Lines = std::vector<irc::IrcMessage>;

// The answer to what the peer has asked up to now: lines up to the PONG, which comes after them.
inline Lines answers(Peer& peer) {
  const std::string token = "asked" + std::to_string(peer.nextQuestion());
  peer.sends("PING " + token);
  Lines lines;
  for (std::string line = peer.receives(""); !line.empty(); line = peer.receives("")) {
    auto message = irc::IrcMessage::parse(line);
    if (message && message->is("PONG") && message->params.back() == token) break;
    if (message) lines.push_back(std::move(*message));
  }
  return lines;
}

inline Lines answerTo(Peer& peer, std::string_view line) {
  answers(peer);
  peer.sends(line);
  return answers(peer);
}

// What is inside the batch that the answer is; empty where it is none.
inline Lines batchOf(const Lines& lines) {
  if (lines.size() < 2 || !lines.front().is("BATCH") || !lines.back().is("BATCH")) return {};
  return {lines.begin() + 1, lines.end() - 1};
}

inline std::vector<std::string> texts(const Lines& lines) {
  std::vector<std::string> found;
  for (const irc::IrcMessage& line : lines) found.emplace_back(line.param(1));
  return found;
}

inline std::vector<std::string> tags(const Lines& lines, std::string_view key) {
  std::vector<std::string> found;
  for (const irc::IrcMessage& line : lines) found.emplace_back(line.tagOr(key, ""));
  return found;
}

}  // namespace parlor::test
