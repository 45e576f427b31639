// How one session is spoken with: takes its bytes apart into commands and puts replies and events
// into lines. A session begins with the OpeningProtocol, which only finds out which of the others
// it is. Loop thread only; owned by the session.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "chat/Event.h"
#include "server/Reply.h"

namespace parlor::server {

enum class DialectKind : std::uint8_t { None, Irc, Plain };

class Protocol {
 public:
  virtual ~Protocol() = default;
  virtual DialectKind kind() const = 0;

  virtual void start() {}  // it has become the session's
  virtual void feed(std::string_view bytes) = 0;
  // Handles at most one line. False: there is none yet.
  virtual bool step() = 0;
  // The peer sends no more: what has no line end is a line now. True: step again.
  virtual bool inputEnded() { return false; }
  // The silence that was asked for with Session::flushAfter has passed.
  virtual void pauseEnded() {}
  // The time that was asked for with Session::settleAfter has passed.
  virtual void settled() {}

  // The lines of a reply with their ends, or nothing where the dialect has no words for it.
  virtual std::string render(const Reply& reply) = 0;
  virtual std::string goodbye(const std::string& reason) = 0;
};

}  // namespace parlor::server
