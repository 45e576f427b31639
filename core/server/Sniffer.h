// Tells who calls by the first bytes: TLS, HTTP, an IRC client or a person with a terminal. Pure
// functions; the waiting is the session's. Any thread.
#pragma once

#include <cstdint>
#include <string_view>

namespace parlor::server {

enum class Caller : std::uint8_t {
  Unknown,  // could still become any of several
  Tls,      // 0x16 0x03
  Http,     // an HTTP request line
  Irc,      // CAP NICK USER PASS PING QUIT AUTHENTICATE in any case, JOIN and such in capitals
  Plain
};

// Decides as early as the bytes allow.
Caller sniff(std::string_view firstBytes);

// After the greeting, a first line in which an IRC client introduces itself: in capitals only, so
// that somebody who types "user of what?" stays a person.
bool isLateHandshake(std::string_view firstLine);

}  // namespace parlor::server
