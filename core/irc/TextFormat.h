// mIRC formatting codes to spans and back, so that the window never meets one. Reading accepts any
// bytes; what is neither text nor a known code is shown ("^G"), never passed on. Any thread.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "chat/Text.h"

namespace parlor::irc {

// `wire` is repaired to UTF-8 first. Colours 0-15 become palette slots, 16-98 their fixed shade, 99
// none.
chat::StyledText readFormatted(std::string_view wire);
// The codes that show `styled` elsewhere. Lines are the caller's: '\n' is written as a blank.
std::string writeFormatted(const chat::StyledText& styled);
// The text alone.
std::string withoutFormatting(std::string_view wire);

// `text` in lines of at most `limit` bytes: cut at a blank (which goes), else between two
// characters as people see them (graphemes), and only where one is longer than a line inside it,
// between code points. '\n' ends a line; empty lines go. REQUIRES: valid UTF-8, limit >= 8
std::vector<std::string> splitText(std::string_view text, std::size_t limit);

// CTCP: the command and argument of "\x01ACTION waves\x01"; an empty command where it is none.
struct Ctcp {
  std::string command, argument;
};
Ctcp parseCtcp(std::string_view text);
std::string makeCtcp(std::string_view command, std::string_view argument);

}  // namespace parlor::irc
