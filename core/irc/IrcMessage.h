// One IRC line as a value: tags, source, command, parameters (Modern IRC "Message format", IRCv3
// message-tags). Reading is tolerant and never fails on content; writing never lets a value change
// the shape of the line. Bytes, not text: validity of UTF-8 is the caller's rule. Any thread.
#pragma once

#include <cstddef>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace parlor::irc {

// In the order in which they came, each key once (of duplicates the last value counts).
using Tags = std::vector<std::pair<std::string, std::string>>;

inline constexpr std::size_t kMaxParams = 15;  // RFC 2812 section 2.3.1

// Whether the last parameter is written with its colon even where none is needed.
enum class Colon { AsNeeded, Always };

struct IrcMessage {
  Tags tags;
  std::string source;   // without its colon; empty: none
  std::string command;  // in capitals
  std::vector<std::string> params;

  IrcMessage() = default;
  IrcMessage(std::string commandText, std::initializer_list<std::string_view> values = {});

  // Reads up to the first CR or LF. NUL bytes are left out. Nothing when there is no command.
  static std::optional<IrcMessage> parse(std::string_view line);

  // The line without CR LF. A parameter that cannot stand in its place is written so that it can
  // (an empty one in the middle as "*", blanks in the middle as "_").
  std::string serialize(Colon colon = Colon::AsNeeded) const;

  bool is(std::string_view name) const { return command == name; }  // `name` in capitals
  // The parameter at `index`, or empty where there are fewer.
  std::string_view param(std::size_t index) const;
  // The value of a tag ("" for one without), or null.
  const std::string* tag(std::string_view key) const;
  std::string_view tagOr(std::string_view key, std::string_view otherwise) const;
  void setTag(std::string_view key, std::string_view value);

  bool operator==(const IrcMessage&) const = default;
};

// IRCv3 message-tags, "Escaping values". An unknown escape loses its backslash.
std::string escapeTagValue(std::string_view value);
std::string unescapeTagValue(std::string_view escaped);
// "a=b;c" without '@' and blank; how a dialect writes the tags it has chosen.
std::string serializeTags(const Tags& tags);
Tags parseTags(std::string_view text);

}  // namespace parlor::irc
