#include "irc/IrcMessage.h"

#include <algorithm>
#include <numeric>

namespace parlor::irc {
namespace {

char upper(char c) {
  return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
}

std::string toUpper(std::string_view text) {
  std::string result(text);
  std::transform(result.begin(), result.end(), result.begin(), upper);
  return result;
}

// Takes the word in front, and the blanks before and behind it.
std::string_view takeWord(std::string_view& rest) {
  rest.remove_prefix(std::min(rest.find_first_not_of(' '), rest.size()));
  const std::string_view word = rest.substr(0, rest.find(' '));
  rest.remove_prefix(word.size());
  rest.remove_prefix(std::min(rest.find_first_not_of(' '), rest.size()));
  return word;
}

// Keeps of each key the last value at the first place, in n log n: 8 KiB hold 4,000 keys.
Tags withoutDuplicates(Tags tags) {
  std::vector<std::size_t> order(tags.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return tags[a].first < tags[b].first; });
  std::vector<bool> dropped(tags.size(), false);
  for (std::size_t i = 0; i < order.size();) {
    std::size_t end = i + 1;
    while (end < order.size() && tags[order[end]].first == tags[order[i]].first) ++end;
    for (std::size_t k = i + 1; k < end; ++k) dropped[order[k]] = true;
    if (end > i + 1) tags[order[i]].second = std::move(tags[order[end - 1]].second);
    i = end;
  }
  Tags kept;
  for (std::size_t i = 0; i < tags.size(); ++i) {
    if (!dropped[i]) kept.push_back(std::move(tags[i]));
  }
  return kept;
}

void parseParams(std::string_view rest, std::vector<std::string>& params) {
  while (!rest.empty()) {
    if (rest.front() == ':') return params.emplace_back(rest.substr(1)), void();
    if (params.size() + 1 == kMaxParams) return params.emplace_back(rest), void();
    params.emplace_back(takeWord(rest));
  }
}

std::optional<IrcMessage> parseClean(std::string_view rest) {
  IrcMessage message;
  rest.remove_prefix(std::min(rest.find_first_not_of(' '), rest.size()));
  if (!rest.empty() && rest.front() == '@') message.tags = parseTags(takeWord(rest).substr(1));
  if (!rest.empty() && rest.front() == ':') message.source = takeWord(rest).substr(1);
  message.command = toUpper(takeWord(rest));
  if (message.command.empty() || message.command[0] == ':' || message.command[0] == '@') {
    return std::nullopt;
  }
  parseParams(rest, message.params);
  return message;
}

bool isLineBreaker(char c) {
  return c == '\r' || c == '\n' || c == '\0';
}

void appendMiddle(std::string& line, std::string_view value) {
  if (value.empty()) value = "*";
  if (value.front() == ':') line += '_';
  for (const char c : value) line += isLineBreaker(c) || c == ' ' ? '_' : c;
}

void appendText(std::string& line, std::string_view value) {
  for (const char c : value) line += isLineBreaker(c) ? ' ' : c;
}

bool needsColon(std::string_view last) {
  return last.empty() || last.front() == ':' ||
         last.find_first_of(std::string_view(" \r\n\0", 4)) != std::string_view::npos;
}

void appendParams(std::string& line, const std::vector<std::string>& params, Colon colon) {
  for (std::size_t i = 0; i < params.size(); ++i) {
    line += ' ';
    if (i + 1 < params.size()) {
      appendMiddle(line, params[i]);
    } else {
      if (colon == Colon::Always || needsColon(params[i])) line += ':';
      appendText(line, params[i]);
    }
  }
}

}  // namespace

IrcMessage::IrcMessage(std::string commandText, std::initializer_list<std::string_view> values)
    : command(std::move(commandText)), params(values.begin(), values.end()) {}

std::optional<IrcMessage> IrcMessage::parse(std::string_view line) {
  line = line.substr(0, std::min(line.find('\r'), line.find('\n')));
  if (line.find('\0') == std::string_view::npos) return parseClean(line);
  std::string clean(line);
  std::erase(clean, '\0');
  return parseClean(clean);
}

std::string IrcMessage::serialize(Colon colon) const {
  std::string line;
  if (!tags.empty()) line = "@" + serializeTags(tags) + " ";
  if (!source.empty()) {
    line += ':';
    for (const char c : source) line += isLineBreaker(c) || c == ' ' ? '_' : c;
    line += ' ';
  }
  appendMiddle(line, command);
  appendParams(line, params, colon);
  return line;
}

std::string_view IrcMessage::param(std::size_t index) const {
  return index < params.size() ? std::string_view(params[index]) : std::string_view();
}

const std::string* IrcMessage::tag(std::string_view key) const {
  for (const auto& [name, value] : tags) {
    if (name == key) return &value;
  }
  return nullptr;
}

std::string_view IrcMessage::tagOr(std::string_view key, std::string_view otherwise) const {
  const std::string* value = tag(key);
  return value ? std::string_view(*value) : otherwise;
}

void IrcMessage::setTag(std::string_view key, std::string_view value) {
  for (auto& [name, old] : tags) {
    if (name == key) return old = value, void();
  }
  tags.emplace_back(key, value);
}

std::string escapeTagValue(std::string_view value) {
  std::string escaped;
  escaped.reserve(value.size());
  for (const char c : value) {
    switch (c) {
      case ';':
        escaped += "\\:";
        break;
      case ' ':
        escaped += "\\s";
        break;
      case '\\':
        escaped += "\\\\";
        break;
      case '\r':
        escaped += "\\r";
        break;
      case '\n':
        escaped += "\\n";
        break;
      case '\0':
        break;
      default:
        escaped += c;
    }
  }
  return escaped;
}

std::string unescapeTagValue(std::string_view escaped) {
  std::string value;
  value.reserve(escaped.size());
  for (std::size_t i = 0; i < escaped.size(); ++i) {
    if (escaped[i] != '\\') {
      value += escaped[i];
    } else if (++i < escaped.size()) {
      const char c = escaped[i];
      value += c == ':' ? ';' : c == 's' ? ' ' : c == 'r' ? '\r' : c == 'n' ? '\n' : c;
    }
  }
  return value;
}

std::string serializeTags(const Tags& tags) {
  std::string text;
  for (const auto& [key, value] : tags) {
    if (!text.empty()) text += ';';
    text += key;
    if (!value.empty()) text += '=' + escapeTagValue(value);
  }
  return text;
}

Tags parseTags(std::string_view text) {
  Tags tags;
  while (!text.empty()) {
    const std::string_view item = text.substr(0, text.find(';'));
    text.remove_prefix(std::min(item.size() + 1, text.size()));
    const std::size_t equals = item.find('=');
    const std::string_view key = item.substr(0, equals);
    if (key.empty()) continue;
    const bool bare = equals == std::string_view::npos;
    tags.emplace_back(key, bare ? std::string() : unescapeTagValue(item.substr(equals + 1)));
  }
  return tags.size() > 1 ? withoutDuplicates(std::move(tags)) : tags;
}

}  // namespace parlor::irc
