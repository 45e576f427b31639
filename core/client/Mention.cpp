#include "client/Mention.h"

#include <algorithm>

#include "irc/CaseMapping.h"

namespace parlor::client {
namespace {

// Names and words of other scripts need no blanks around them.
bool isWordPart(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

bool sameLetter(char a, char b) {
  return irc::fold(irc::CaseMapping::Ascii, a) == irc::fold(irc::CaseMapping::Ascii, b);
}

}  // namespace

bool mentions(std::string_view text, std::string_view word) {
  if (word.empty()) return false;
  for (auto at = text.begin(); at != text.end(); ++at) {
    at = std::search(at, text.end(), word.begin(), word.end(), sameLetter);
    if (at == text.end()) return false;
    const auto end = at + static_cast<std::ptrdiff_t>(word.size());
    const bool opens = at == text.begin() || !isWordPart(at[-1]) || !isWordPart(word.front());
    const bool closes = end == text.end() || !isWordPart(*end) || !isWordPart(word.back());
    if (opens && closes) return true;
  }
  return false;
}

}  // namespace parlor::client
