// How a server compares names (ISUPPORT CASEMAPPING). Our own server uses Ascii; the client follows
// whatever it meets. Bytes beyond ASCII are compared as they are. Pure functions, any thread.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace parlor::irc {

enum class CaseMapping {
  Ascii,
  Rfc1459,       // also {}|^ are the lower case of []\~
  Rfc1459Strict  // the same without ^ and ~
};

std::optional<CaseMapping> caseMappingByName(std::string_view name);
char fold(CaseMapping mapping, char c);
std::string fold(CaseMapping mapping, std::string_view name);
bool sameName(CaseMapping mapping, std::string_view a, std::string_view b);

}  // namespace parlor::irc
