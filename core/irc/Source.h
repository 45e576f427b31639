// Who a line comes from: "nick!user@host", "nick", or a server's name. A value, any thread.
#pragma once

#include <string>
#include <string_view>

namespace parlor::irc {

struct Source {
  std::string nick;  // or the server's name
  std::string user;
  std::string host;

  // Splits at the first '!' and the last '@' behind it; "nick@host" has no user.
  static Source parse(std::string_view text);
  std::string toString() const;
  // A name with a dot and no user: no nickname has one.
  bool looksLikeServer() const;

  bool operator==(const Source&) const = default;
};

}  // namespace parlor::irc
