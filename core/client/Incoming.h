// A line from the server with what every handler asks of it, and the transcript line that it makes.
// The same function makes lines that arrive live and lines that are replayed from history, so that
// both read alike. Loop thread only.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "client/Network.h"
#include "irc/IrcMessage.h"
#include "irc/Source.h"

namespace parlor::client {

struct Incoming {
  const irc::IrcMessage& message;
  irc::Source source;
  base::WallTime time;
  bool own = false;       // from us
  bool replayed = false;  // from history

  Incoming(const Network& network, const irc::IrcMessage& line, bool fromHistory);
  std::string_view param(std::size_t index) const { return message.param(index); }
  std::string_view last() const;  // the last parameter, or empty
};

// PRIVMSG, NOTICE, JOIN, PART, QUIT, NICK, KICK, TOPIC, MODE and INVITE as a line; nothing for
// others.
std::optional<Line> lineFrom(const Network& network, const Incoming& in);
// The reaction to another message that a TAGMSG carries.
std::optional<Reacted> reactionIn(const Incoming& in);
// "parlor.chat/seq", or 0.
std::uint64_t seqOf(const irc::IrcMessage& message);

}  // namespace parlor::client
