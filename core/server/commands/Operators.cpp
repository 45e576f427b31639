// OPER, KILL, WALLOPS, REHASH: those who run the server. Privileges come from the operator's class
// in the configuration. Modern IRC, "Operator Messages".
#include <fmt/format.h>

#include "irc/Mask.h"
#include "server/Context.h"
#include "server/IrcEvents.h"
#include "server/PasswordCheck.h"
#include "server/commands/Families.h"

namespace parlor::server {
namespace {

using irc::Numeric;

const OperatorConfig* operatorNamed(const ServerConfig& config, std::string_view name) {
  for (const OperatorConfig& entry : config.operators) {
    if (chat::sameName(entry.name, name)) return &entry;
  }
  return nullptr;
}

bool hostMatches(const OperatorConfig& entry, const chat::User& user) {
  return irc::matchesMask(entry.hostMask, user.username + '@' + user.host) ||
         irc::matchesMask(entry.hostMask, user.username + '@' + user.address);
}

Reply wrongPassword() {
  return Reply::numericOf(Numeric::ErrPasswdMismatch, {}, "Password incorrect");
}

void becomeOperator(Core& core, Session& session, const OperatorConfig& entry) {
  const chat::User* user = core.world.user(session.user);
  if (user == nullptr) return;
  session.operatorClass = entry.className;
  session.operatorTitle = entry.title;
  core.publish({}, core.sourceOf(*user), chat::UserModesChanged{{{true, 'o', "", {}}}});
  session.reply(Reply::numericOf(Numeric::RplYoureOper, {}, "You are now an IRC operator"));
  if (core.historyProblem.empty()) return;
  session.reply(Reply::notice(core.texts(Text::HistoryNotSaved, core.historyProblem)));
}

void oper(Context& context) {
  const OperatorConfig* entry = operatorNamed(context.config(), context.param(0));
  if (entry == nullptr) return context.reply(wrongPassword());
  if (!hostMatches(*entry, context.user())) {
    return context.reply(Reply::numericOf(Numeric::ErrNoOperHost, {}, "No O-lines for your host"));
  }
  auto finish = context.defer();
  const auto answer = [&core = context.core, finish, entry = *entry](bool matches) {
    finish([&core, &entry, matches](Session& session) {
      matches ? becomeOperator(core, session, entry) : session.reply(wrongPassword());
    });
  };
  if (!context.core.passwords->check(entry->passwordHash, std::string(context.param(1)), answer)) {
    finish([](Session& session) {
      session.reply(Reply::numericOf(Numeric::RplTryAgain, {"OPER"}, "Please wait and try again"));
    });
  }
}

void kill(Context& context) {
  const chat::User* target = context.findUser(context.param(0));
  if (target == nullptr) return;
  const std::string_view given = context.param(1);
  const std::string by = context.user().nick;
  const std::string why = given.empty() ? std::string("<no reason given>") : std::string(given);
  const std::string reason = fmt::format("Killed ({} ({}))", by, why);
  Session* session = context.core.sessionOf(target->id);
  if (session != nullptr) {
    Reply line = Reply::protocol("KILL", {target->nick});
    line.source = prefixOf(context.source(), context.config().serverName);
    line.text = fmt::format("{} ({})", by, why);
    line.hasText = true;
    session->reply(line);
  }
  context.core.quit(target->id, reason);
  if (session != nullptr) session->finish(reason);
}

void wallops(Context& context) {
  Reply line = Reply::protocol("WALLOPS", {});
  line.source = prefixOf(context.source(), context.config().serverName);
  line.text = context.param(0);
  line.hasText = true;
  for (const auto& [id, session] : context.core.sessions.all()) {
    const chat::User* user = context.world().user(session->user);
    if (user == nullptr || !user->modes.contains('w')) continue;
    session->send(io::makeShared(session->protocol().render(line)),
                  session.get() == &context.session ? Origin::Own : Origin::Others);
  }
}

void rehash(Context& context) {
  context.reply(Reply::numericOf(Numeric::RplRehashing, {"parlor.toml"}, "Rehashing"));
  if (!context.core.rehash) {
    return context.reply(Reply::notice(context.core.texts(Text::NothingToRehash)));
  }
  const base::Status status = context.core.rehash();
  const Texts& texts = context.core.texts;
  context.reply(Reply::notice(status ? texts(Text::Rehashed)
                                     : texts(Text::NotRehashed, status.error().text)));
}

}  // namespace

std::span<const CommandSpec> commands::operators() {
  static constexpr CommandSpec kRows[] = {
      {.name = "OPER", .handle = oper, .leastParams = 2, .cost = 4},
      {.name = "KILL", .handle = server::kill, .leastParams = 1, .privilege = "kill"},
      {.name = "WALLOPS", .handle = wallops, .leastParams = 1, .privilege = "wallops"},
      {.name = "REHASH", .handle = rehash, .privilege = "rehash"},
  };
  return kRows;
}

}  // namespace parlor::server
