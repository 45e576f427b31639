#include "server/Entry.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "server/HeldSessions.h"
#include "server/IrcEvents.h"
#include "server/Monitors.h"
#include "server/Playback.h"
#include "server/ReadMarkers.h"
#include "server/Welcome.h"

namespace parlor::server {
namespace {

using irc::Capability;
using irc::Numeric;

constexpr std::size_t kNamesBytes = 380;  // of the names in one line

chat::Door doorOf(const Session& session) {
  if (session.door == chat::Door::Host) return chat::Door::Host;
  if (session.dialect() == DialectKind::Plain) return chat::Door::Plain;
  return session.capabilities.has(Capability::ParlorSeq) ? chat::Door::Parlor : chat::Door::Irc;
}

bool passwordIsRight(const Core& core, const Session& session) {
  return core.config.password.empty() || session.door == chat::Door::Host ||
         session.registration.password == core.config.password;
}

std::string nameFor(const Session& session, const chat::User& user,
                    const chat::Membership& membership) {
  std::string prefixes = membership.roles.prefixes();
  if (!session.capabilities.has(Capability::MultiPrefix) && prefixes.size() > 1) prefixes.resize(1);
  if (!session.capabilities.has(Capability::UserhostInNames)) return prefixes + user.nick;
  return prefixes + user.nick + '!' + user.username + '@' + user.host;
}

bool isHiddenMember(const chat::Room& room, chat::UserId viewer, chat::UserId member,
                    const chat::Membership& membership) {
  if (!room.flags.contains('u') || viewer == member || membership.roles.highest()) return false;
  const auto it = room.members.find(viewer);
  return it == room.members.end() || !it->second.roles.atLeast(chat::Role::HalfOperator);
}

// As many words about people behind `after` as one line holds; `after` moves on to the last of
// them.
template <typename Word>
std::string lineOfPeople(const Core& core, const Session& asker, const chat::Room& room,
                         chat::UserId& after, Word word) {
  std::string line;
  for (auto it = room.members.upper_bound(after); it != room.members.end(); ++it) {
    if (!isHiddenMember(room, asker.user, it->first, it->second)) {
      const std::string next = word(*core.world.user(it->first), it->second);
      if (!line.empty() && line.size() + next.size() + 1 > kNamesBytes) break;
      line += line.empty() ? next : ' ' + next;
    }
    after = it->first;
  }
  return line;
}

// Nobody else hears of it: there is no event, only what this client must know again.
void showOwnRoom(Core& core, Session& session, const chat::Room& room) {
  chat::Event event;
  event.room = room.id;
  event.time = core.clock.wallNow();
  event.source = core.sourceOf(*core.world.user(session.user));
  event.body = chat::Joined{};
  const std::string lines =
      renderIrc(event, {session.capabilities, true, core.world, core.config.serverName});
  session.send(io::makeShared(lines), Origin::Own);
  sendRoom(core, session, room, Entrance::Return);
}

void comeBack(Context& context, chat::UserId id) {
  Core& core = context.core;
  Session& session = context.session;
  core.held->takeOver(session, id);
  welcome(context);
  core.held->updatePerson(session);
  const chat::User& user = *core.world.user(id);
  if (!user.modes.empty()) {
    context.reply(Reply::bare(Numeric::RplUmodeIs,
                              {'+' + std::string(user.modes.begin(), user.modes.end())}));
  }
  if (user.away) {
    context.reply(Reply::numericOf(Numeric::RplNowAway, {}, "You have been marked as being away"));
  }
  for (const chat::RoomId room : user.rooms) showOwnRoom(core, session, *core.world.room(room));
  core.monitors->showStatus(session);
}

// Those of the configuration, each once.
void setFirstModes(Context& context) {
  std::vector<chat::ModeChange> changes;
  for (const char letter : context.config().userModes) {
    const bool there = std::any_of(changes.begin(), changes.end(),
                                   [=](const auto& change) { return change.letter == letter; });
    if (!there) changes.push_back({true, letter, "", {}});
  }
  if (!changes.empty()) context.publish({}, chat::UserModesChanged{std::move(changes)});
}

bool isFull(const Core& core) {
  return core.config.limits.people != 0 && core.world.users().size() >= core.config.limits.people;
}

}  // namespace

std::string shownHost(const io::SocketAddress& peer) {
  const std::string host = peer.host();
  return host.starts_with(':') ? '0' + host : host;
}

std::optional<Reply> nickProblem(const Core& core, std::string_view nick, chat::UserId self) {
  if (const auto fault = chat::faultOfNick(core.namePolicy(), nick)) {
    return replies::erroneousNickname(nick.empty() ? "*" : nick, core.texts.why(*fault));
  }
  if (const chat::User* other = core.world.userByNick(nick);
      other != nullptr && other->id != self) {
    return replies::nicknameInUse(nick);
  }
  if (const chat::User* other = core.world.lookalike(nick); other != nullptr && other->id != self) {
    return Reply::numericOf(Numeric::ErrNicknameInUse, {nick},
                            core.texts(Text::NameLooksLike, other->nick));
  }
  return std::nullopt;
}

void tryRegister(Context& context) {
  Session& session = context.session;
  const Registration& said = session.registration;
  if (session.isRegistered() || said.negotiating || said.username.empty()) return;
  chat::UserId before = context.core.held->userOf(said.device);
  if (!before) before = context.core.held->formerHost(session, said.nick);
  if (said.nick.empty() && !before) return;
  if (!passwordIsRight(context.core, session)) {
    context.reply(Reply::numericOf(Numeric::ErrPasswdMismatch, {}, "Password incorrect"));
    return session.finish(context.core.texts(Text::WrongPassword));
  }
  if (before) return comeBack(context, before);
  if (isFull(context.core)) return session.finish(context.core.texts(Text::ServerIsFull));
  if (!said.device.empty() && session.device.empty()) {
    context.reply(Reply::note("RESUME", "EXPIRED", {}, "Your name and rooms were given up"));
  }
  session.device = said.device.empty() ? Devices::newDevice() : said.device;
  if (const auto problem = nickProblem(context.core, said.nick, {})) {
    session.registration.nick.clear();
    return context.reply(*problem);
  }
  registerUser(context.core, session,
               {.nick = said.nick,
                .username = said.username,
                .host = shownHost(session.peer()),
                .realname = said.realname,
                .account = {},
                .address = session.peer().host(),
                .door = doorOf(session),
                .session = session.id});
  welcome(context);
  setFirstModes(context);
  if (const chat::Room* room = onlyRoom(context.core)) {
    enterRoom(context.core, session, room->id, false);
  }
}

void registerUser(Core& core, Session& session, chat::UserRegistered body) {
  core.sessions.seat(session, core.sequencer.newUser());
  core.held->present(session.user, session.device);
  chat::Source source{session.user, body.nick, body.username, body.host, body.account, false};
  Publication publication;
  publication.device = session.device;
  core.publish({}, std::move(source), std::move(body), std::move(publication));
  core.mostPeople = std::max(core.mostPeople, core.world.users().size());
  session.lastSpoke = core.clock.steadyNow();
  session.registered();
}

const chat::Room* onlyRoom(const Core& core) {
  if (!core.config.autojoin) return nullptr;
  const chat::Room* only = nullptr;
  for (const auto& [id, room] : core.world.rooms()) {
    if (!room.permanent) continue;
    if (only != nullptr) return nullptr;
    only = &room;
  }
  const bool open = only != nullptr && !only->parameters.contains('k') &&
                    !only->flags.contains('i') && !only->parameters.contains('l');
  return open ? only : nullptr;
}

void enterRoom(Core& core, Session& session, chat::RoomId id, bool asCreator) {
  chat::Roles roles;
  roles.set(chat::Role::Operator, asCreator || session.door == chat::Door::Host);
  core.publish(id, core.sourceOf(*core.world.user(session.user)), chat::Joined{roles});
  const chat::Room& room = *core.world.room(id);
  if (session.dialect() != DialectKind::Plain) sendRoom(core, session, room, Entrance::New);
}

void sendRoom(Core& core, Session& session, const chat::Room& room, Entrance entrance) {
  if (room.topic) sendTopic(core, session, room);
  sendReadMarker(core, session, room.id,
                 [&core, entrance](Session& entered, const chat::Room& where) {
                   const bool silent = entered.capabilities.has(Capability::NoImplicitNames) ||
                                       entered.capabilities.has(Capability::DraftNoImplicitNames);
                   if (!silent) sendNames(core, entered, where);
                   if (entered.capabilities.has(Capability::ParlorSeq))
                     sendDoors(core, entered, where);
                   if (entrance == Entrance::New) sendEarlier(core, entered, where.id);
                 });
}

// What the configuration brought was set by the server.
void sendTopic(const Core& core, Session& session, const chat::Room& room) {
  session.reply(Reply::numericOf(Numeric::RplTopic, {room.name}, room.topic->text));
  const auto seconds =
      std::chrono::duration_cast<std::chrono::seconds>(room.topic->at.time_since_epoch());
  const std::string& by = room.topic->setBy;
  session.reply(Reply::bare(
      Numeric::RplTopicWhoTime,
      {room.name, by.empty() ? core.config.serverName : by, std::to_string(seconds.count())}));
}

// A page is a line; who comes or goes between two of them is in or not.
void sendNames(Core& core, Session& session, const chat::Room& room) {
  session.answerInPages([&core, id = room.id, spelled = room.name,
                         after = chat::UserId()](Session& asker) mutable {
    const chat::Room* here = core.world.room(id);
    const auto name = [&asker](const chat::User& user, const chat::Membership& membership) {
      return nameFor(asker, user, membership);
    };
    const std::string line = here == nullptr ? "" : lineOfPeople(core, asker, *here, after, name);
    if (!line.empty()) {
      const std::string_view kind = here->flags.contains('s') ? "@" : "=";
      asker.reply(Reply::numericOf(Numeric::RplNamReply, {kind, spelled}, line));
      return true;
    }
    asker.reply(Reply::numericOf(Numeric::RplEndOfNames, {spelled}, "End of /NAMES list"));
    return false;
  });
}

void sendDoors(Core& core, Session& session, const chat::Room& room) {
  session.answerInPages([&core, id = room.id, after = chat::UserId()](Session& asker) mutable {
    const chat::Room* here = core.world.room(id);
    if (here == nullptr) return false;
    const auto door = [](const chat::User& user, const chat::Membership&) {
      return fmt::format("{}={}", user.nick, doorName(user.door));
    };
    const std::string line = lineOfPeople(core, asker, *here, after, door);
    if (line.empty()) return false;
    Reply reply = Reply::protocol("DOORS", {here->name});
    reply.source = core.config.serverName;
    reply.text = line;
    reply.hasText = true;
    asker.reply(reply);
    return true;
  });
}

}  // namespace parlor::server
