// The last lines of each room, for those who come in and cannot ask for more. In memory, so that a
// welcome never waits; where history is kept, it begins with what the store has. Loop thread only.
#pragma once

#include <cstddef>
#include <deque>
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
  // What an operator deleted: everything of the room goes.
  void forget(chat::RoomId room) { rooms_.erase(room); }
  // The latest `count` messages of a room since a moment, oldest first.
  std::vector<chat::Event> latest(chat::RoomId room, std::size_t count,
                                  base::WallTime since = {}) const;

 private:
  std::size_t limit_;
  std::unordered_map<chat::RoomId, std::deque<chat::Event>> rooms_;
};

}  // namespace parlor::server
