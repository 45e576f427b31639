// The slash commands of the plain dialect, as data: which neutral command each becomes and how its
// words turn into parameters. Immutable, any thread.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "server/Texts.h"

namespace parlor::server {

struct PlainCommand {
  std::string_view name;              // without '/', in lower case
  std::string_view verb;              // of the neutral command
  std::string_view usage;             // "/msg NAME TEXT"
  std::string_view english, chinese;  // for /help
  std::size_t words;                  // at most so many, the last with all that follows
  std::size_t least;                  // at least so many
  bool needsRoom;
  std::vector<std::string> (*params)(const std::string& room,
                                     const std::vector<std::string>& words);
};

const PlainCommand* findPlainCommand(std::string_view name);
std::vector<std::string> plainHelp(Language language);

}  // namespace parlor::server
