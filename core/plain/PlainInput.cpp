#include "plain/PlainInput.h"

#include <algorithm>

#include "base/Utf8.h"

namespace parlor::plain {
namespace {

constexpr std::string_view kBlanks = " \t";

std::string lower(std::string_view text) {
  std::string result(text);
  for (char& c : result) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  return result;
}

std::string_view trimmed(std::string_view text) {
  text.remove_prefix(std::min(text.find_first_not_of(kBlanks), text.size()));
  return text.substr(0, text.find_last_not_of(kBlanks) + 1);
}

std::string_view takeWord(std::string_view& rest) {
  const std::string_view word = rest.substr(0, rest.find_first_of(kBlanks));
  rest = trimmed(rest.substr(word.size()));
  return word;
}

void eraseLast(std::string& text) {
  while (!text.empty() && (static_cast<unsigned char>(text.back()) & 0xC0) == 0x80) text.pop_back();
  if (!text.empty()) text.pop_back();
}

}  // namespace

PlainInput PlainInput::parse(std::string_view line) {
  const std::string_view text = trimmed(line);
  if (text.empty()) return {};
  if (text == "88" || lower(text) == "bye") return {Kind::Goodbye, {}, {}};
  if (line.front() != '/') return {Kind::Say, {}, std::string(line)};
  if (text.starts_with("//")) return {Kind::Say, {}, std::string(line.substr(1))};
  std::string_view rest = text.substr(1);
  std::string verb = lower(takeWord(rest));
  return {Kind::Command, std::move(verb), std::string(rest)};
}

std::vector<std::string> PlainInput::words(std::size_t count) const {
  std::vector<std::string> result;
  std::string_view left = trimmed(rest);
  while (!left.empty() && result.size() + 1 < count) result.emplace_back(takeWord(left));
  if (!left.empty() && count > 0) result.emplace_back(left);
  return result;
}

std::string cleanTyped(std::string_view text) {
  std::string typed;
  for (const char c : text) {
    if (c == '\b' || c == '\x7F') {
      eraseLast(typed);
    } else if (c == '\x15') {
      typed.clear();
    } else {
      typed += c;
    }
  }
  return base::escapeControls(typed);
}

}  // namespace parlor::plain
