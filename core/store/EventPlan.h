// What is to be written for an event, worked out before any transaction is begun, so that a
// transaction can be tried again without thinking twice. The planner follows the events in their
// order and knows from them who is who and who is where. Writer thread only.
#pragma once

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "chat/Event.h"
#include "chat/World.h"
#include "store/EventCodec.h"

namespace parlor::store {

// What an event is for a reader of history. Numbers are in the file.
enum class TimelineClass : int {
  Message = 0,         // a message or notice to all of the conversation
  Tags = 1,            // a TAGMSG that is kept, such as a reaction
  Happening = 2,       // join, part, quit, kick, nick, topic, mode
  Redaction = 3,       // the event that took a message back
  Gone = 4,            // a message whose content was taken back or deleted
  GoneTags = 5,        // a TAGMSG of which the same is true
  Restricted = 10,     // plus the role: a message to members of at least that role
  RestrictedTags = 20  // plus the role: the same for a TAGMSG
};

// A room's conversation id in the file is even, a direct conversation's odd.
constexpr std::int64_t conversationOf(chat::RoomId room) {
  return static_cast<std::int64_t>(room.number) * 2;
}
constexpr chat::RoomId roomOf(std::int64_t conversation) {
  return chat::RoomId(conversation % 2 == 0 ? static_cast<std::uint64_t>(conversation) / 2 : 0);
}

struct DirectPlace {
  std::string fromIdentity, fromNick, toIdentity, toNick;
};

struct EventPlan {
  chat::Event event;
  EventKind kind = EventKind::Said;
  std::string body;  // encoded
  int timelineClass = 0;
  bool changesState = false;        // World needs it after a restart
  std::vector<chat::RoomId> rooms;  // whose timelines show it
  std::optional<DirectPlace> direct;
};

class EventPlanner {
 public:
  EventPlan plan(chat::Event event);

  // The world as the planned events made it. A restart sets it; a snapshot is made from it.
  const chat::World& world() const { return world_; }
  // The device that a present user registered with; empty if none or gone.
  const std::string& deviceOf(chat::UserId user) const;
  // Follows an event that is already in the file. Used while the file is loaded.
  void follow(const chat::Event& event);

 private:
  std::string identity(chat::UserId user, const std::string& nick) const;
  void place(EventPlan& plan) const;

  chat::World world_;
  std::unordered_map<chat::UserId, std::string> devices_;
};

}  // namespace parlor::store
