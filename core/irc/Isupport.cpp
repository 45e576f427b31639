#include "irc/Isupport.h"

#include <algorithm>
#include <charconv>

namespace parlor::irc {
namespace {

constexpr std::size_t kMaxTokens = 500;  // kept of one server, whatever it sends
constexpr std::size_t kMaxValue = 1024;

std::optional<char> hexByte(std::string_view digits) {
  unsigned value = 0;
  const auto [end, error] =
      std::from_chars(digits.data(), digits.data() + digits.size(), value, 16);
  if (error != std::errc() || end != digits.data() + digits.size() || value < 0x20) {
    return std::nullopt;
  }
  return static_cast<char>(value);
}

std::string unescape(std::string_view text) {
  std::string value;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool escape = text.substr(i, 2) == "\\x" && i + 3 < text.size();
    const auto byte = escape ? hexByte(text.substr(i + 2, 2)) : std::nullopt;
    value += byte.value_or(text[i]);
    if (byte) i += 3;
  }
  return value;
}

bool contains(std::string_view set, char c) {
  return set.find(c) != std::string_view::npos;
}

std::vector<std::string> splitAtCommas(std::string_view text) {
  std::vector<std::string> parts(1);
  for (const char c : text) {
    if (c == ',')
      parts.emplace_back();
    else
      parts.back() += c;
  }
  return parts;
}

}  // namespace

void Isupport::take(const std::vector<std::string>& tokens) {
  for (const std::string& token : tokens) {
    const std::size_t equals = token.find('=');
    const std::string key = token.substr(0, equals);
    if (key.empty()) continue;
    if (key.front() == '-') {
      values_.erase(key.substr(1));
    } else if (values_.size() < kMaxTokens || values_.contains(key)) {
      values_[key] = equals == std::string::npos ? std::string()
                                                 : unescape(token.substr(equals + 1, kMaxValue));
    }
  }
  refresh();
}

void Isupport::refresh() {
  const Isupport defaults;
  caseMapping_ = caseMappingByName(value("CASEMAPPING")).value_or(defaults.caseMapping_);
  channelTypes_ = has("CHANTYPES") ? value("CHANTYPES") : defaults.channelTypes_;
  prefixModes_ = defaults.prefixModes_, prefixes_ = defaults.prefixes_;
  const std::string_view prefix = value("PREFIX");
  const std::size_t close = prefix.find(')');
  if (has("PREFIX") && prefix.empty()) prefixModes_.clear(), prefixes_.clear();
  if (prefix.starts_with('(') && close != std::string_view::npos &&
      close - 1 == prefix.size() - close - 1) {
    prefixModes_ = prefix.substr(1, close - 1), prefixes_ = prefix.substr(close + 1);
  }
  listModes_ = defaults.listModes_, alwaysModes_ = defaults.alwaysModes_;
  setModes_ = defaults.setModes_;
  if (const auto groups = splitAtCommas(value("CHANMODES")); groups.size() >= 3) {
    listModes_ = groups[0], alwaysModes_ = groups[1], setModes_ = groups[2];
  }
}

std::string_view Isupport::value(std::string_view key) const {
  const auto found = values_.find(std::string(key));
  return found == values_.end() ? std::string_view() : std::string_view(found->second);
}

std::size_t Isupport::number(std::string_view key, std::size_t otherwise) const {
  const std::string_view text = value(key);
  std::size_t result = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), result);
  return error == std::errc() && end == text.data() + text.size() ? result : otherwise;
}

bool Isupport::isChannel(std::string_view target) const {
  return !target.empty() && contains(channelTypes_, target.front());
}

std::optional<chat::Role> Isupport::roleOf(char mode) const {
  if (!contains(prefixModes_, mode)) return std::nullopt;
  const std::size_t at = std::string_view(chat::kRoleModes).find(mode);
  if (at == std::string_view::npos) return std::nullopt;
  return static_cast<chat::Role>(at);
}

chat::Roles Isupport::takePrefixes(std::string_view& name) const {
  chat::Roles roles;
  while (!name.empty() && contains(prefixes_, name.front())) {
    const auto role = roleOf(prefixModes_[prefixes_.find(name.front())]);
    if (role) roles.set(*role, true);
    name.remove_prefix(1);
  }
  return roles;
}

std::string_view Isupport::withoutStatus(std::string_view target) const {
  std::string_view rest = target;
  while (!rest.empty() && contains(prefixes_, rest.front())) rest.remove_prefix(1);
  return isChannel(rest) ? rest : target;
}

bool Isupport::takesParameter(char mode, bool adding) const {
  return contains(prefixModes_, mode) || contains(listModes_, mode) ||
         contains(alwaysModes_, mode) || (adding && contains(setModes_, mode));
}

std::vector<chat::ModeChange> Isupport::parseModes(
    const std::vector<std::string>& arguments) const {
  std::vector<chat::ModeChange> changes;
  if (arguments.empty()) return changes;
  std::size_t next = 1;
  bool add = true;
  for (const char c : arguments.front()) {
    if (c == '+' || c == '-') {
      add = c == '+';
      continue;
    }
    chat::ModeChange change{add, c, {}, {}};
    if (takesParameter(c, add) && next < arguments.size()) change.parameter = arguments[next++];
    changes.push_back(std::move(change));
  }
  return changes;
}

}  // namespace parlor::irc
