// The last lines of each room, for those who come in and cannot ask for more. In memory, so that a
// welcome never waits: where history is kept, it begins with what the store has of open rooms. Of a
// closed room nothing is held; when it is opened again the store is asked once. Loop thread only.
#pragma once

#include <cstddef>
#include <deque>
#include <string>
#include <unordered_map>
#include <vector>

#include "base/Clock.h"
#include "chat/Event.h"

namespace parlor::server {

class MemoryRoomHistory {
 public:
  explicit MemoryRoomHistory(std::size_t linesPerRoom) : limit_(linesPerRoom) {}
  void setLimit(std::size_t linesPerRoom);

  // Takes lines that everybody may read, lets go of those that were taken back.
  void add(const chat::Event& event);
  // The room was opened again: what was said before is in the store alone, until it is filled in.
  void mustBeRead(chat::RoomId room) { unread_[room]; }
  // The same, and what is held may not be so.
  void readAgain(chat::RoomId room) {
    rooms_.erase(room);
    unread_[room].clear();
  }
  bool isWhole(chat::RoomId room) const { return !unread_.contains(room); }
  // Oldest first; nothing where it is whole already.
  void fill(chat::RoomId room, const std::vector<chat::Event>& before);
  // The latest `count` messages of a room since a moment, oldest first.
  std::vector<chat::Event> latest(chat::RoomId room, std::size_t count,
                                  base::WallTime since = {}) const;

 private:
  void takeBack(chat::RoomId room, const std::string& msgid);

  std::size_t limit_;
  std::unordered_map<chat::RoomId, std::deque<chat::Event>> rooms_;
  // Rooms that are to be filled, and what was taken back in them meanwhile.
  std::unordered_map<chat::RoomId, std::vector<std::string>> unread_;
};

}  // namespace parlor::server
