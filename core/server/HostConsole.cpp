#include "server/HostConsole.h"

#include <fmt/format.h>

#include <utility>

#include "base/Utf8.h"
#include "plain/PlainInput.h"
#include "server/PlainEvents.h"
#include "server/Wire.h"
#include "server/commands/Talk.h"

namespace parlor::server {
namespace {

std::string readable(std::string_view line) {
  while (line.ends_with('\n') || line.ends_with('\r')) line.remove_suffix(1);
  return plain::cleanTyped(base::repairUtf8(line));
}

}  // namespace

HostConsole::HostConsole(Core& core) : core_(core), outbox_(core.turn, *this) {}

HostConsole::~HostConsole() {
  core_.observe = nullptr;
}

void HostConsole::setOutput(std::function<void(std::string_view)> output) {
  output_ = std::move(output);
  core_.observe = nullptr;
  if (output_) core_.observe = [this](const chat::Event& event) { show(event); };
}

void HostConsole::write(const io::SharedBytes& bytes) {
  if (!output_) return;
  wire::forEachLine(*bytes, [this](std::string_view line) { output_(line); });
}

// Everybody's comings and goings show once, with the room; direct messages only when they are ours.
void HostConsole::show(const chat::Event& event) {
  const auto* said = std::get_if<chat::Said>(&event.body);
  if (said != nullptr && !event.room && (!user_ || said->target != user_)) return;
  const bool several = core_.world.rooms().size() > 1;
  const std::string lines = renderPlain(event, {.viewer = user_,
                                                .roomNames = several,
                                                .world = core_.world,
                                                .texts = core_.texts,
                                                .serverName = core_.config.serverName});
  if (!lines.empty()) outbox_.stage(io::makeShared(lines));
}

void HostConsole::tell(const std::string& text) {
  std::string line;
  wire::sendLine(line, "* " + text);
  outbox_.stage(io::makeShared(std::move(line)));
}

void HostConsole::take(std::string_view line) {
  const plain::PlainInput input = plain::PlainInput::parse(readable(line));
  switch (input.kind) {
    case plain::PlainInput::Kind::Empty:
      break;
    case plain::PlainInput::Kind::Command:
      command(input.verb, input.rest);
      break;
    case plain::PlainInput::Kind::Say:
      say(input.rest);
      break;
    case plain::PlainInput::Kind::Goodbye:
      say(readable(line));
      break;
  }
}

void HostConsole::command(const std::string& verb, const std::string& rest) {
  if (verb == "who") return who();
  if (verb == "kick") return kick(rest);
  if (verb == "room") return chooseRoom(rest);
  if (verb == "backup") return backup(rest);
  if (verb == "rooms") {
    for (const auto& [id, room] : core_.world.rooms()) {
      tell(core_.texts(Text::RoomLine, spokenRoom(room.name), room.members.size(),
                       room.topic ? room.topic->text : ""));
    }
    return;
  }
  if (verb == "me")
    return say(
        "\x01"
        "ACTION " +
        rest + "\x01");
  if (verb == "help" || verb == "?") return help();
  if (verb == "quit") {
    if (quitRequested_) quitRequested_();
    return;
  }
  tell(core_.texts(Text::UnknownCommand, verb));
}

const chat::Room* HostConsole::room() {
  const auto& rooms = core_.world.rooms();
  const chat::Room* chosen = core_.world.room(chosen_);
  if (chosen == nullptr && !rooms.empty()) chosen = &rooms.begin()->second;
  if (chosen == nullptr) tell(core_.texts(Text::NoRoom));
  return chosen;
}

std::string HostConsole::freeName() const {
  if (core_.world.userByNick("host") == nullptr) return "host";
  for (int n = 2;; ++n) {
    std::string name = fmt::format("host{}", n);
    if (core_.world.userByNick(name) == nullptr) return name;
  }
}

chat::UserId HostConsole::enter(chat::RoomId id) {
  if (core_.world.user(user_) == nullptr) {
    user_ = core_.sequencer.newUser();
    chat::UserRegistered host{.nick = freeName(),
                              .username = "host",
                              .host = core_.config.serverName,
                              .realname = "",
                              .account = {},
                              .address = "local",
                              .door = chat::Door::Host,
                              .session = {}};
    const chat::Source source{user_, host.nick, host.username, host.host, "", false};
    core_.publish({}, source, std::move(host));
  }
  if (core_.world.membership(id, user_) == nullptr) {
    chat::Roles roles;
    roles.set(chat::Role::Operator, true);
    core_.publish(id, core_.sourceOf(*core_.world.user(user_)), chat::Joined{roles});
  }
  return user_;
}

void HostConsole::say(const std::string& text) {
  const chat::Room* here = room();
  if (here == nullptr) return;
  const chat::RoomId id = here->id;
  const std::string name = here->name;
  const chat::Source source = core_.sourceOf(*core_.world.user(enter(id)));
  std::string_view rest = text;
  while (!rest.empty()) {
    const std::string_view part = base::clipUtf8(rest, commands::textBudget(source, name));
    chat::Said said;
    said.text = part;
    core_.publish(id, source, std::move(said));
    rest.remove_prefix(part.size());
  }
}

void HostConsole::who() {
  const chat::Room* here = room();
  if (here == nullptr) return;
  const std::string names = namesIn(core_.world, *here, {});
  tell(names.empty() ? core_.texts(Text::NobodyHere) : core_.texts(Text::Here, names));
}

void HostConsole::kick(const std::string& rest) {
  const std::size_t blank = rest.find(' ');
  const std::string nick = rest.substr(0, blank);
  const std::string reason = blank == std::string::npos ? "" : rest.substr(blank + 1);
  if (nick.empty()) return tell(core_.texts(Text::CommandNeeds, "/kick NAME [REASON]"));
  const chat::Room* here = room();
  const chat::User* target = core_.world.userByNick(nick);
  if (here == nullptr) return;
  if (target == nullptr || !here->members.contains(target->id)) {
    return tell(core_.texts(Text::NoSuchPerson, nick));
  }
  const chat::RoomId id = here->id;
  const chat::UserId kicked = target->id;
  const std::string name = target->nick;
  const chat::Source source = core_.sourceOf(*core_.world.user(enter(id)));
  core_.publish(id, source, chat::Kicked{kicked, name, reason.empty() ? source.nick : reason});
  core_.closeIfEmpty(id);
}

void HostConsole::chooseRoom(const std::string& name) {
  const chat::Room* found = core_.world.roomByName(name.starts_with('#') ? name : '#' + name);
  if (found == nullptr) return tell(core_.texts(Text::NoSuchRoom, name));
  chosen_ = found->id;
  who();
}

void HostConsole::leave(const std::string& reason) {
  if (user_) core_.quit(std::exchange(user_, {}), reason);
}

void HostConsole::backup(const std::string& file) {
  if (file.empty()) return tell(core_.texts(Text::CommandNeeds, "/backup FILE"));
  if (core_.history() == nullptr) return tell(core_.texts(Text::NothingKept));
  core_.history()->backup(file, [this, file, alive = std::weak_ptr(alive_)](base::Status done) {
    if (alive.expired()) return;
    tell(done ? core_.texts(Text::BackupDone, file)
              : core_.texts(Text::BackupFailed, done.error().text));
  });
}

void HostConsole::help() {
  static constexpr std::string_view kHelp[][2] = {
      {"TEXT                 say it into the room", "文字                 在房间里说"},
      {"/who                 who is there", "/who                 谁在这里"},
      {"/kick NAME [REASON]  remove somebody", "/kick 名字 [原因]    移出某人"},
      {"/room NAME           talk into that room", "/room 名字           在那个房间里说"},
      {"/rooms               which rooms there are", "/rooms               有哪些房间"},
      {"/me TEXT             say what you do", "/me 文字             描述动作"},
      {"/backup FILE         copy the history into a new file",
       "/backup 文件         把历史记录复制到新文件"},
      {"/quit                end the server", "/quit                结束服务器"},
  };
  const bool chinese = core_.texts.language() == Language::Chinese;
  for (const auto& line : kHelp) tell(std::string(line[chinese ? 1 : 0]));
}

}  // namespace parlor::server
