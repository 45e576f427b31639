// Wildcard masks: '*' any run of characters, '?' one character (one UTF-8 code point). Letters
// match in either case. At worst the product of both lengths, whatever stands in the mask. Any
// thread.
#pragma once

#include <string>
#include <string_view>

#include "irc/CaseMapping.h"

namespace parlor::irc {

bool matchesMask(std::string_view mask, std::string_view text,
                 CaseMapping mapping = CaseMapping::Ascii);
bool hasWildcard(std::string_view mask);
// The full form of a ban mask: "maya" -> "maya!*@*", "*@host" -> "*!*@host", "a!b" -> "a!b@*".
// Runs of '*' become one.
std::string normaliseMask(std::string_view mask);

}  // namespace parlor::irc
