#include "server/CommandTable.h"

#include "server/Context.h"
#include "server/commands/Families.h"
#include "server/commands/Repeats.h"

namespace parlor::server {

CommandTable::CommandTable() {
  add(commands::registration());
  add(commands::capabilities());
  add(commands::rooms());
  add(commands::talk());
  add(commands::multiline());
  add(commands::history());
  add(commands::readMarker());
  add(commands::redaction());
  add(commands::forgetting());
  add(commands::search());
  add(commands::modes());
  add(commands::moderation());
  add(commands::people());
  add(commands::lists());
  add(commands::monitor());
  add(commands::information());
  add(commands::operators());
}

void CommandTable::add(std::span<const CommandSpec> family) {
  for (const CommandSpec& spec : family) commands_.emplace(spec.name, spec);
}

const CommandSpec* CommandTable::find(std::string_view name) const {
  const auto it = commands_.find(name);
  return it == commands_.end() ? nullptr : &it->second;
}

void CommandTable::run(Core& core, Session& session, const chat::Command& command) const {
  if (session.isClosing()) return;
  session.beginLabel(command.label);
  Context context(core, session, command);
  const CommandSpec* spec = find(command.verb);
  if (!refuse(context, spec)) {
    session.charge(spec->cost - 1);
    if (!commands::lookUpFirst(context, spec->handle)) spec->handle(context);
  }
  if (!session.isAnswering()) session.endLabel();
}

bool CommandTable::refuse(Context& context, const CommandSpec* spec) const {
  const bool registered = context.session.isRegistered();
  if (spec == nullptr) {
    context.reply(replies::unknownCommand(context.command.verb));
  } else if (spec->stage == Stage::After && !registered) {
    context.reply(replies::notRegistered());
  } else if (spec->stage == Stage::Before && registered) {
    context.reply(replies::alreadyRegistered());
  } else if (context.command.params.size() < spec->leastParams) {
    context.reply(replies::needMoreParams(spec->name));
  } else if (!spec->privilege.empty() && !context.hasPrivilege(spec->privilege)) {
    context.reply(replies::noPrivileges());
  } else {
    return false;
  }
  return true;
}

}  // namespace parlor::server
