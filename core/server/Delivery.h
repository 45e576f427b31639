// Who hears of an event, and the sharing of what they hear: an event is rendered once for each kind
// of receiver (dialect, capability set, own or another's) and every such receiver is given a
// reference. Keeps who sits in which room, so that a message costs no look-up per member. Loop
// thread only.
#pragma once

#include <string>
#include <unordered_map>
#include <vector>

#include "chat/Event.h"
#include "chat/World.h"
#include "io/SharedBytes.h"
#include "server/Protocol.h"
#include "server/Session.h"

namespace parlor::server {

class Delivery {
 public:
  explicit Delivery(Core& core) : core_(core) {}

  // Call before World::apply, then after it: those who are removed hear of it too.
  void beforeApply(const chat::Event& event);
  void afterApply(const chat::Event& event);
  // Gives everybody in the world a seat in their rooms, of which no session knows yet.
  void restore();
  // Shows somebody what they said before, as they were shown it then: to those with echo-message.
  void echo(const chat::Event& event, Session& session) const;
  // The session of a person has changed (gone, or another in its place).
  void reseat(const chat::User& user);

  // A session without a user that hears a room. REQUIRES: removed before the session is gone.
  void addListener(chat::RoomId room, Session& session);
  void removeListener(chat::RoomId room, const Session& session);

  // Who shares a room with somebody, each once, without the one itself.
  std::vector<Session*> neighbours(const chat::User& user) const;

 private:
  struct Seat {
    chat::UserId user;
    Session* session;
  };
  struct Rendered {
    DialectKind dialect;
    std::uint64_t key;
    io::SharedBytes bytes;
  };

  void collectRoom(const chat::Event& event);
  void collectSpeech(const chat::Event& event, const chat::Said& said);
  void collectPerson(const chat::Event& event);
  void updateSeats(const chat::Event& event);
  void stageAll(const chat::Event& event);
  const io::SharedBytes& rendered(const chat::Event& event, const Session& session, bool self);
  std::string render(const chat::Event& event, const Session& session, bool self) const;
  bool hides(const chat::Event& event, const chat::Room& room, chat::UserId viewer) const;
  void add(chat::UserId user);

  Core& core_;
  std::unordered_map<chat::RoomId, std::vector<Seat>> seats_;
  std::vector<Session*> receivers_;  // of the event under way
  std::vector<Rendered> cache_;      // of the event under way
};

}  // namespace parlor::server
