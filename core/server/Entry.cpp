#include "server/Entry.h"

#include <fmt/format.h>

#include <algorithm>

#include "server/Playback.h"
#include "server/ReadMarkers.h"
#include "server/Welcome.h"

namespace parlor::server {
namespace {

using irc::Capability;
using irc::Numeric;

constexpr std::size_t kNamesBytes = 380;  // of the names in one 353

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

// As many names behind `after` as one line holds; `after` moves on to the last of them.
std::string namesLine(const Core& core, const Session& asker, const chat::Room& room,
                      chat::UserId& after) {
  std::string names;
  for (auto it = room.members.upper_bound(after); it != room.members.end(); ++it) {
    if (!isHiddenMember(room, asker.user, it->first, it->second)) {
      const std::string name = nameFor(asker, *core.world.user(it->first), it->second);
      if (!names.empty() && names.size() + name.size() + 1 > kNamesBytes) break;
      names += names.empty() ? name : ' ' + name;
    }
    after = it->first;
  }
  return names;
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
  if (const base::Status status = core.namePolicy().checkNick(nick); !status) {
    return replies::erroneousNickname(nick.empty() ? "*" : nick, status.error().text);
  }
  if (const chat::User* other = core.world.userByNick(nick);
      other != nullptr && other->id != self) {
    return replies::nicknameInUse(nick);
  }
  if (const chat::User* other = core.world.lookalike(nick); other != nullptr && other->id != self) {
    return Reply::numericOf(Numeric::ErrNicknameInUse, {nick},
                            fmt::format("Nickname looks like {}, which is in use", other->nick));
  }
  return std::nullopt;
}

void tryRegister(Context& context) {
  Session& session = context.session;
  const Registration& said = session.registration;
  if (session.isRegistered() || said.negotiating || said.nick.empty() || said.username.empty()) {
    return;
  }
  if (!passwordIsRight(context.core, session)) {
    context.reply(Reply::numericOf(Numeric::ErrPasswdMismatch, {}, "Password incorrect"));
    return session.finish(context.core.texts(Text::WrongPassword));
  }
  if (isFull(context.core)) return session.finish(context.core.texts(Text::ServerIsFull));
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
  if (const chat::Room* room = onlyRoom(context.core)) {
    enterRoom(context.core, session, room->id, false);
  }
}

void registerUser(Core& core, Session& session, chat::UserRegistered body) {
  session.user = core.sequencer.newUser();
  chat::Source source{session.user, body.nick, body.username, body.host, body.account, false};
  core.publish({}, std::move(source), std::move(body));
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
  if (session.dialect() == DialectKind::Plain) return;
  if (room.topic) sendTopic(session, room);
  sendReadMarker(core, session, id, [&core](Session& entered, const chat::Room& where) {
    const bool silent = entered.capabilities.has(Capability::NoImplicitNames) ||
                        entered.capabilities.has(Capability::DraftNoImplicitNames);
    if (!silent) sendNames(core, entered, where);
    sendEarlier(core, entered, where.id);
  });
}

void sendTopic(Session& session, const chat::Room& room) {
  session.reply(Reply::numericOf(Numeric::RplTopic, {room.name}, room.topic->text));
  const auto seconds =
      std::chrono::duration_cast<std::chrono::seconds>(room.topic->at.time_since_epoch());
  session.reply(Reply::bare(Numeric::RplTopicWhoTime,
                            {room.name, room.topic->setBy.empty() ? "*" : room.topic->setBy,
                             std::to_string(seconds.count())}));
}

// A page is a line; who comes or goes between two of them is in or not.
void sendNames(Core& core, Session& session, const chat::Room& room) {
  session.answerInPages(
      [&core, id = room.id, name = room.name, after = chat::UserId()](Session& asker) mutable {
        const chat::Room* here = core.world.room(id);
        const std::string line = here == nullptr ? "" : namesLine(core, asker, *here, after);
        if (!line.empty()) {
          const std::string_view kind = here->flags.contains('s') ? "@" : "=";
          asker.reply(Reply::numericOf(Numeric::RplNamReply, {kind, name}, line));
          return true;
        }
        asker.reply(Reply::numericOf(Numeric::RplEndOfNames, {name}, "End of /NAMES list"));
        return false;
      });
}

}  // namespace parlor::server
