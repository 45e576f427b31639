// What is so: rooms, people, memberships, topics, modes. `apply` is the only function that changes
// it, it does no I/O, reads no clock and is deterministic, so the same events build the same world
// at start-up, in a test and live. Loop thread only.
//
// Invariant: a user is in User::rooms of exactly the rooms whose members map holds the user.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "chat/Event.h"
#include "chat/Ids.h"
#include "chat/Modes.h"

namespace parlor::chat {

struct User {
  UserId id;
  std::string nick, username, host, realname;
  std::string account;  // empty: not logged in
  std::string address;  // numeric, for limits and operators
  Door door = Door::Irc;
  SessionId session;
  std::optional<std::string> away;
  std::set<char> modes;  // i o B R w ...
  base::WallTime since;
  std::set<RoomId> rooms;

  bool isBot() const { return modes.contains('B'); }
  bool operator==(const User&) const = default;
};

struct Membership {
  Roles roles;
  base::WallTime since;
  bool operator==(const Membership&) const = default;
};

struct Topic {
  std::string text, setBy;
  base::WallTime at;
  bool operator==(const Topic&) const = default;
};

struct Room {
  RoomId id;
  std::string name;  // as first written; lookups fold it
  bool permanent = false;
  base::WallTime created;
  std::uint64_t seqBefore = 0;  // the last number of its earlier lives, which nobody runs
  std::uint64_t lastSeq = 0;
  base::WallTime lastTime;  // of what was seen here, members' quits and new nicks among it
  std::optional<Topic> topic;
  std::set<char> flags;                          // i m n s t C u U ...: modes without a parameter
  std::map<char, std::string> parameters;        // k l f
  std::map<char, std::vector<ListEntry>> lists;  // b e I
  std::map<UserId, Membership> members;
  std::set<UserId> invited;

  bool operator==(const Room&) const = default;
};

// A room that was closed. It goes on where it was, with its history, when it is opened again: but
// not a shut one, of which not everybody could know what was said in it (+i, +k, +s, +u).
struct FormerRoom {
  std::string name;
  bool shut = false;
  std::uint64_t lastSeq = 0;
  base::WallTime lastTime;
  bool operator==(const FormerRoom&) const = default;
};

class World {
 public:
  static constexpr std::size_t kFormerRooms = 4000;  // of those that were closed last

  void apply(const Event& event);

  const User* user(UserId id) const;
  const User* userByNick(std::string_view nick) const;  // any case
  // Somebody else whose nick looks the same as `nick` (TR39) where one of the two goes beyond
  // ASCII.
  const User* lookalike(std::string_view nick) const;
  const Room* room(RoomId id) const;
  const Room* roomByName(std::string_view name) const;  // any case
  const Membership* membership(RoomId room, UserId user) const;

  const std::map<UserId, User>& users() const { return users_; }
  const std::map<RoomId, Room>& rooms() const { return rooms_; }
  const std::map<RoomId, FormerRoom>& formerRooms() const { return former_; }
  // The closed room that goes on when the name, in any case, is opened again; none: a new one.
  RoomId formerRoom(std::string_view name) const;
  EventId lastEvent() const { return lastEvent_; }

  bool operator==(const World&) const = default;

 private:
  struct Apply;  // one overload per event body
  void nameUser(User& user, const std::string& nick);
  void unnameUser(const User& user);
  void removeMember(RoomId room, UserId user);
  void remember(const Room& closed);

  std::map<UserId, User> users_;
  std::map<RoomId, Room> rooms_;
  std::map<RoomId, FormerRoom> former_;
  std::unordered_map<std::string, UserId> nicks_;  // folded
  std::multimap<std::string, UserId> skeletons_;
  std::unordered_map<std::string, RoomId> roomNames_;  // folded
  EventId lastEvent_;
};

}  // namespace parlor::chat
