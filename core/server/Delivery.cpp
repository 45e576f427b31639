#include "server/Delivery.h"

#include <algorithm>

#include "irc/IrcMessage.h"
#include "server/Core.h"
#include "server/IrcEvents.h"
#include "server/Monitors.h"
#include "server/PlainEvents.h"

namespace parlor::server {
namespace {

template <typename... Bodies>
bool isOneOf(const chat::EventBody& body) {
  return (std::holds_alternative<Bodies>(body) || ...);
}

bool removesSomebody(const chat::EventBody& body) {
  return isOneOf<chat::Parted, chat::Kicked, chat::UserQuit, chat::RoomClosed>(body);
}

// In an auditorium (+u) only those who run the room see members without a role.
bool isVisible(const chat::Room& room, chat::UserId subject, chat::UserId viewer) {
  if (!room.flags.contains('u') || viewer == subject) return true;
  const auto shown = room.members.find(subject);
  const auto looks = room.members.find(viewer);
  return (shown != room.members.end() && shown->second.roles.highest()) ||
         (looks != room.members.end() && looks->second.roles.atLeast(chat::Role::HalfOperator));
}

// Somebody who only listens is no member.
bool isAtLeast(const chat::Room& room, chat::UserId user, chat::Role role) {
  const auto member = room.members.find(user);
  return member != room.members.end() && member->second.roles.atLeast(role);
}

bool isAboutPerson(const chat::EventBody& body) {
  return isOneOf<chat::UserQuit, chat::NickChanged, chat::RealnameChanged, chat::HostChanged,
                 chat::AccountChanged, chat::AwayChanged>(body);
}

}  // namespace

void Delivery::beforeApply(const chat::Event& event) {
  receivers_.clear();
  if (removesSomebody(event.body)) event.room ? collectRoom(event) : collectPerson(event);
}

void Delivery::afterApply(const chat::Event& event) {
  updateSeats(event);
  if (!removesSomebody(event.body)) {
    if (const auto* said = std::get_if<chat::Said>(&event.body)) {
      collectSpeech(event, *said);
    } else if (isAboutPerson(event.body)) {
      collectPerson(event);
    } else if (const auto* redacted = std::get_if<chat::Redacted>(&event.body);
               redacted != nullptr && !event.room) {
      add(event.source.user);
      if (redacted->target != event.source.user) add(redacted->target);
    } else if (isOneOf<chat::UserModesChanged>(event.body)) {
      add(event.source.user);
    } else if (event.room) {
      collectRoom(event);
    }
  }
  stageAll(event);
}

void Delivery::collectRoom(const chat::Event& event) {
  const chat::Room* room = core_.world.room(event.room);
  if (room == nullptr || isOneOf<chat::RoomOpened, chat::RoomClosed>(event.body)) return;
  const auto* invited = std::get_if<chat::Invited>(&event.body);
  for (const Seat& seat : seats_[event.room]) {
    if (seat.session == nullptr || hides(event, *room, seat.user)) continue;
    const bool told = seat.session->capabilities.has(irc::Capability::InviteNotify);
    if (invited == nullptr || (told && seat.user != event.source.user)) {
      receivers_.push_back(seat.session);
    }
  }
  if (invited != nullptr) add(invited->target);
  // A server operator may act from outside, and sees that it was done.
  if (event.source.user && !room->members.contains(event.source.user)) add(event.source.user);
}

// Coming and going in an auditorium; who is kicked learns of it.
bool Delivery::hides(const chat::Event& event, const chat::Room& room, chat::UserId viewer) const {
  if (!isOneOf<chat::Joined, chat::Parted, chat::Kicked>(event.body)) return false;
  const auto* kicked = std::get_if<chat::Kicked>(&event.body);
  if (viewer == event.source.user) return false;
  return !isVisible(room, kicked != nullptr ? kicked->target : event.source.user, viewer);
}

void Delivery::collectSpeech(const chat::Event& event, const chat::Said& said) {
  if (!event.room) {
    add(said.target);
    if (Session* sender = core_.sessionOf(event.source.user)) receivers_.push_back(sender);
    return;
  }
  const chat::Room* room = core_.world.room(event.room);
  const auto found = seats_.find(event.room);
  std::optional<chat::Role> least = said.minimumRole;
  if (said.toOperatorsOnly && (!least || *least > chat::Role::HalfOperator)) {
    least = chat::Role::HalfOperator;
  }
  if (found != seats_.end()) {
    for (const Seat& seat : found->second) {
      if (seat.session == nullptr) continue;
      if (least && seat.user != event.source.user && !isAtLeast(*room, seat.user, *least)) {
        continue;
      }
      receivers_.push_back(seat.session);
    }
  }
  // Who speaks from outside has an echo too.
  if (core_.world.membership(event.room, event.source.user) == nullptr) add(event.source.user);
}

void Delivery::collectPerson(const chat::Event& event) {
  const chat::User* user = core_.world.user(event.source.user);
  if (user == nullptr) return;
  receivers_ = neighbours(*user);
  if (!isOneOf<chat::UserQuit, chat::NickChanged>(event.body)) {
    core_.monitors->addWatchers(*user, receivers_);
  }
  if (!isOneOf<chat::UserQuit>(event.body)) add(user->id);
}

std::vector<Session*> Delivery::neighbours(const chat::User& user) const {
  std::vector<Session*> found;
  for (const chat::RoomId id : user.rooms) {
    const auto seats = seats_.find(id);
    const chat::Room* room = core_.world.room(id);
    if (seats == seats_.end() || room == nullptr) continue;
    for (const Seat& seat : seats->second) {
      const bool other = seat.session != nullptr && seat.user != user.id;
      if (other && isVisible(*room, user.id, seat.user)) found.push_back(seat.session);
    }
  }
  const auto byId = [](const Session* a, const Session* b) { return a->id < b->id; };
  std::sort(found.begin(), found.end(), byId);
  found.erase(std::unique(found.begin(), found.end()), found.end());
  return found;
}

void Delivery::add(chat::UserId user) {
  if (Session* session = core_.sessionOf(user)) receivers_.push_back(session);
}

void Delivery::updateSeats(const chat::Event& event) {
  const auto leave = [this](chat::RoomId room, chat::UserId user) {
    std::erase_if(seats_[room], [&](const Seat& seat) { return seat.user == user; });
  };
  if (isOneOf<chat::Joined>(event.body)) {
    leave(event.room, event.source.user);
    seats_[event.room].push_back({event.source.user, core_.sessionOf(event.source.user)});
  } else if (isOneOf<chat::Parted>(event.body)) {
    leave(event.room, event.source.user);
  } else if (const auto* kicked = std::get_if<chat::Kicked>(&event.body)) {
    leave(event.room, kicked->target);
  } else if (isOneOf<chat::RoomClosed>(event.body)) {
    seats_.erase(event.room);
  } else if (isOneOf<chat::UserQuit>(event.body)) {
    for (auto& [room, seats] : seats_) {
      std::erase_if(seats, [&](const Seat& seat) { return seat.user == event.source.user; });
    }
  }
}

void Delivery::restore() {
  for (const auto& [id, room] : core_.world.rooms()) {
    for (const auto& [user, membership] : room.members) seats_[id].push_back({user, nullptr});
  }
}

void Delivery::addListener(chat::RoomId room, Session& session) {
  seats_[room].push_back({{}, &session});
}

void Delivery::removeListener(chat::RoomId room, const Session& session) {
  std::erase_if(seats_[room],
                [&](const Seat& seat) { return !seat.user && seat.session == &session; });
}

void Delivery::echo(const chat::Event& event, Session& session) const {
  if (!session.capabilities.has(irc::Capability::EchoMessage)) return;
  session.send(io::makeShared(render(event, session, true)), Origin::Own);
}

void Delivery::reseat(const chat::User& user) {
  Session* session = core_.sessionOf(user.id);
  for (const chat::RoomId room : user.rooms) {
    for (Seat& seat : seats_[room]) {
      if (seat.user == user.id) seat.session = session;
    }
  }
}

// A person's copy of what they said themselves is an echo, for those who asked for one. Nobody sees
// a message taken back that the store still has.
void Delivery::stageAll(const chat::Event& event) {
  const Session* actor = core_.sessionOf(event.source.user);
  const bool ephemeral = chat::isEphemeral(event);
  const bool takenBack = isOneOf<chat::Redacted>(event.body);
  const auto* said = std::get_if<chat::Said>(&event.body);
  const bool toSelf = said != nullptr && !event.room && said->target == event.source.user;
  bool deliveredToSelf = false;
  cache_.clear();
  for (Session* session : receivers_) {
    if (session->isClosing() || (ephemeral && session->isBehind())) continue;
    const bool delivery = toSelf && !std::exchange(deliveredToSelf, true);
    const bool self = session == actor && !delivery;
    if (self && said != nullptr && !session->capabilities.has(irc::Capability::EchoMessage)) {
      continue;
    }
    const io::SharedBytes& bytes = rendered(event, *session, self);
    if (bytes->empty()) continue;
    session->send(bytes, self ? Origin::Own : Origin::Others,
                  takenBack || (self && said != nullptr) ? Weight::Tick : Weight::Line);
  }
}

const io::SharedBytes& Delivery::rendered(const chat::Event& event, const Session& session,
                                          bool self) {
  const DialectKind dialect = session.dialect();
  std::uint64_t key = (session.capabilities & renderingCapabilities()).bits() << 1 | (self ? 1 : 0);
  if (dialect == DialectKind::Plain) {
    const auto* kicked = std::get_if<chat::Kicked>(&event.body);
    const auto* invited = std::get_if<chat::Invited>(&event.body);
    const bool target = (kicked != nullptr && kicked->target == session.user) ||
                        (invited != nullptr && invited->target == session.user);
    key = (self ? 1U : 0U) | (target ? 2U : 0U);
  }
  for (const Rendered& entry : cache_) {
    if (entry.dialect == dialect && entry.key == key) return entry.bytes;
  }
  cache_.push_back({dialect, key, io::makeShared(render(event, session, self))});
  return cache_.back().bytes;
}

std::string Delivery::render(const chat::Event& event, const Session& session, bool self) const {
  if (session.dialect() == DialectKind::Plain) {
    return renderPlain(event, {.viewer = session.user,
                               .world = core_.world,
                               .texts = core_.texts,
                               .serverName = core_.config.serverName});
  }
  return renderIrc(event, {session.capabilities, self, core_.world, core_.config.serverName});
}

}  // namespace parlor::server
