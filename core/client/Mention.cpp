#include "client/Mention.h"

#include <algorithm>

namespace parlor::client {
namespace {

// Names and words of other scripts need no blanks around them.
bool isWordPart(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

constexpr char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

// An object, so that the search has it in its loop: every letter of every line comes by here.
constexpr auto kSameLetter = [](char a, char b) { return lower(a) == lower(b); };

}  // namespace

bool mentions(std::string_view text, std::string_view word) {
  if (word.empty()) return false;
  for (auto at = text.begin(); at != text.end(); ++at) {
    at = std::search(at, text.end(), word.begin(), word.end(), kSameLetter);
    if (at == text.end()) return false;
    const auto end = at + static_cast<std::ptrdiff_t>(word.size());
    const bool opens = at == text.begin() || !isWordPart(at[-1]) || !isWordPart(word.front());
    const bool closes = end == text.end() || !isWordPart(*end) || !isWordPart(word.back());
    if (opens && closes) return true;
  }
  return false;
}

}  // namespace parlor::client
