// What a server says about itself in 005, read by the client. Tolerates any order, repetition,
// negation ("-MONITOR") and nonsense; whatever it does not say keeps the RFC 1459 default. Values.
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "chat/Modes.h"
#include "irc/CaseMapping.h"

namespace parlor::irc {

class Isupport {
 public:
  // The parameters of a 005 between the nick and the closing text.
  void take(const std::vector<std::string>& tokens);

  bool has(std::string_view key) const { return values_.contains(std::string(key)); }
  // The value with its \xHH escapes read; empty where there is none.
  std::string_view value(std::string_view key) const;
  // A limit; `otherwise` where there is none or it is no number.
  std::size_t number(std::string_view key, std::size_t otherwise) const;

  CaseMapping caseMapping() const { return caseMapping_; }
  std::string_view channelTypes() const { return channelTypes_; }
  bool isChannel(std::string_view target) const;
  std::string fold(std::string_view name) const { return irc::fold(caseMapping_, name); }
  bool same(std::string_view a, std::string_view b) const { return sameName(caseMapping_, a, b); }

  // Takes the role prefixes off the front of "@+maya".
  chat::Roles takePrefixes(std::string_view& name) const;
  // The target of a message without its STATUSMSG prefix: "@#lobby" -> "#lobby".
  std::string_view withoutStatus(std::string_view target) const;
  std::optional<chat::Role> roleOf(char mode) const;

  // The steps of "MODE #room +ov-k maya otto x", given "+ov-k" and what follows it.
  std::vector<chat::ModeChange> parseModes(const std::vector<std::string>& arguments) const;

 private:
  void refresh();
  bool takesParameter(char mode, bool adding) const;

  std::map<std::string, std::string> values_;
  CaseMapping caseMapping_ = CaseMapping::Rfc1459;
  std::string channelTypes_ = "#&";
  std::string prefixModes_ = "ov", prefixes_ = "@+";  // of one length
  std::string listModes_ = "beI", alwaysModes_ = "k", setModes_ = "l";
};

}  // namespace parlor::irc
