// How each event changes the world: one overload per body, people in WorldPeople.cpp, rooms in
// WorldRooms.cpp. An event about somebody or something that does not exist changes nothing. Only
// World.cpp and those two include this. Loop thread only.
#pragma once

#include "chat/World.h"

namespace parlor::chat {

struct World::Apply {
  World& world;
  const Event& event;

  void operator()(const UserRegistered& body);
  void operator()(const UserQuit& body);
  void operator()(const NickChanged& body);
  void operator()(const RealnameChanged& body);
  void operator()(const HostChanged& body);
  void operator()(const AccountChanged& body);
  void operator()(const AwayChanged& body);
  void operator()(const UserModesChanged& body);

  void operator()(const RoomOpened& body);
  void operator()(const RoomClosed& body);
  void operator()(const RoomRenamed& body);
  void operator()(const Joined& body);
  void operator()(const Parted& body);
  void operator()(const Kicked& body);
  void operator()(const TopicSet& body);
  void operator()(const ModesSet& body);
  void operator()(const Invited& body);

  void operator()(const Said&) {}  // talk leaves no state behind
  void operator()(const Redacted&) {}

 private:
  User* actor();
  Room* room();
  void stampRooms(const User& user);  // it happened in all of his rooms
  void applyMode(Room& room, const ModeChange& change);
  void applyListMode(Room& room, const ModeChange& change);
};

}  // namespace parlor::chat
