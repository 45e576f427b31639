#include "server/Core.h"

#include <utility>

#include "server/HeldSessions.h"
#include "server/Monitors.h"
#include "server/PasswordCheck.h"

namespace parlor::server {

Core::Core(io::EventLoop& eventLoop, ServerConfig settings, Storage storage,
           const base::Clock& theClock, const CommandTable& table, base::Log theLog)
    : loop(eventLoop),
      clock(theClock),
      config(std::move(settings)),
      commands(table),
      log(std::move(theLog)),
      ledger(storage.ledger),
      world(std::move(storage.restored.world)),
      absent(std::move(storage.restored.devices)),
      sequencer(world, clock, randomEpoch(), storage.restored.ids),
      turn(ledger),
      texts(config.language),
      recent(config.history.enabled ? config.history.linesInMemory : 0),
      delivery(*this),
      addresses(config.pressure),
      whowas(config.limits.whowasEntries),
      monitors(std::make_unique<Monitors>(*this)),
      held(std::make_unique<HeldSessions>(*this, ledger.tokens())),
      passwords(std::make_unique<PasswordCheck>(loop)),
      started(clock.wallNow()),
      startedSteady(clock.steadyNow()),
      history_(storage.history) {
  for (const auto& [id, user] : world.users()) absent.try_emplace(id);
  if (!storage.setAside.empty()) {
    historyNotice = texts(Text::HistorySetAside, storage.setAside.string());
    historyDamage = std::move(storage.damage);
  }
  for (chat::Event& line : storage.restored.recent) recent.add(line);
  delivery.restore();
}

Core::~Core() {
  sessions.clear();
}

chat::Event Core::publish(chat::RoomId room, chat::Source source, chat::EventBody body,
                          Publication publication) {
  chat::Event event =
      sequencer.stamp(room, std::move(source), std::move(body), std::move(publication.tags));
  event.cid = std::move(publication.cid);
  event.device = std::move(publication.device);
  if (publication.sender != nullptr) event.device = publication.sender->device;
  delivery.beforeApply(event);
  world.apply(event);
  if (!chat::isEphemeral(event)) {
    turn.append(event);
    if (publication.sender != nullptr) {
      publication.sender->labelIsTick();
      turn.expectKept({publication.sender->id, publication.verb, publication.target,
                       publication.sender->label(), event.device, event.cid});
    }
  }
  recent.add(event);
  delivery.afterApply(event);
  monitors->notice(event);
  if (observe) observe(event);
  if (statusChanged) statusChanged();
  return event;
}

chat::Source Core::sourceOf(const chat::User& user) const {
  return {user.id, user.nick, user.username, user.host, user.account, user.isBot()};
}

chat::Source Core::serverSource() const {
  return {};
}

Session* Core::sessionOf(chat::UserId id) const {
  return sessions.of(id);
}

std::string Core::nickOf(const Session& session) const {
  if (const chat::User* user = world.user(session.user)) return user->nick;
  return session.registration.nick.empty() ? "*" : session.registration.nick;
}

chat::NamePolicy Core::namePolicy() const {
  chat::NamePolicy policy;
  policy.nickLength = config.limits.nickLength;
  policy.roomLength = config.limits.roomLength;
  policy.unicodeNames = config.limits.unicodeNames;
  policy.reserved = config.limits.reservedNames;
  return policy;
}

chat::RoomId Core::openRoom(const std::string& name, bool permanent) {
  if (const chat::Room* room = world.roomByName(name)) return room->id;
  const chat::RoomId former = world.formerRoom(name);
  const chat::RoomId id = former ? former : sequencer.newRoom();
  if (former && history_ != nullptr) recent.mustBeRead(id);
  publish(id, serverSource(), chat::RoomOpened{name, permanent});
  return id;
}

void Core::closeIfEmpty(chat::RoomId id) {
  if (ending) return;
  const chat::Room* room = world.room(id);
  if (room != nullptr && room->members.empty() && !room->permanent) {
    publish(id, serverSource(), chat::RoomClosed{});
  }
}

void Core::setPermanent(chat::RoomId id, bool permanent) {
  const chat::Room* room = world.room(id);
  if (room == nullptr || room->permanent == permanent) return;
  publish(id, serverSource(), chat::RoomOpened{room->name, permanent});
}

void Core::quit(chat::UserId id, const std::string& reason) {
  const chat::User* user = world.user(id);
  if (user == nullptr) return;
  const std::set<chat::RoomId> rooms = user->rooms;
  const bool wasAbsent = absent.erase(id) > 0;
  whowas.add(*user, clock.wallNow());
  held->gone(id);
  if (Session* session = sessions.of(id)) sessions.unseat(*session);
  publish({}, sourceOf(*user), chat::UserQuit{reason});
  if (wasAbsent) return;
  for (const chat::RoomId room : rooms) closeIfEmpty(room);
}

}  // namespace parlor::server
