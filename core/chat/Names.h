// Names of people and rooms: case mapping (ascii, as ISUPPORT CASEMAPPING says), what is allowed,
// and which names look alike. Pure functions; a NamePolicy is a value. Any thread.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/Result.h"

namespace parlor::chat {

// The key under which a name is looked up: ASCII letters in lower case, all else as it is.
std::string foldName(std::string_view name);
bool sameName(std::string_view a, std::string_view b);
bool isRoomName(std::string_view target);  // begins with '#'
bool isAscii(std::string_view text);

// The Unicode TR39 skeleton of a name (ICU): two names with one skeleton look alike.
std::string skeleton(std::string_view name);

struct NamePolicy {
  std::size_t nickLength = 32;  // bytes
  std::size_t roomLength = 64;  // bytes, with the '#'
  bool unicodeNames = true;     // beyond ASCII letters, digits and []\`_^{|}-
  std::vector<std::string> reserved = {"nickserv", "chanserv", "operserv", "memoserv", "histserv",
                                       "hostserv", "botserv",  "global",   "server",   "parlor"};

  // Errors say what is wrong with the name, in a sentence for the one who typed it.
  base::Status checkNick(std::string_view nick) const;
  base::Status checkRoom(std::string_view name) const;
};

}  // namespace parlor::chat
