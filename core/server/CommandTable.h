// The commands of the server, one row each, and the checks that come before every handler: known,
// registered, allowed, enough parameters. See commands/README.md. Immutable after construction; a
// handler runs on the loop thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <span>
#include <string_view>

#include "chat/Command.h"

namespace parlor::server {

struct Core;
class Context;
class Session;

// When a command may come, relative to the end of registration.
enum class Stage : std::uint8_t { Before, After, Any };

struct CommandSpec {
  std::string_view name;  // in capitals
  void (*handle)(Context& context);
  std::size_t leastParams = 0;  // fewer: 461
  Stage stage = Stage::After;
  std::string_view privilege = {};  // of a server operator; empty: none needed
  double cost = 1;                  // tokens of the flood bucket
};

class CommandTable {
 public:
  CommandTable();  // with every command that there is

  void run(Core& core, Session& session, const chat::Command& command) const;
  const CommandSpec* find(std::string_view name) const;
  const std::map<std::string_view, CommandSpec>& all() const { return commands_; }

 private:
  void add(std::span<const CommandSpec> family);
  bool refuse(Context& context, const CommandSpec* spec) const;

  std::map<std::string_view, CommandSpec> commands_;
};

}  // namespace parlor::server
