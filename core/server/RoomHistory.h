// The last lines of each room, for those who come in. In memory here; a store that reads them from
// disk takes the same place. Loop thread only.
#pragma once

#include <cstddef>
#include <deque>
#include <unordered_map>
#include <vector>

#include "chat/Event.h"

namespace parlor::server {

class RoomHistory {
 public:
  virtual ~RoomHistory() = default;
  virtual void add(const chat::Event& event) = 0;
  // The latest `count` messages of a room, oldest first.
  virtual std::vector<chat::Event> latest(chat::RoomId room, std::size_t count) const = 0;
};

class MemoryRoomHistory final : public RoomHistory {
 public:
  explicit MemoryRoomHistory(std::size_t linesPerRoom) : limit_(linesPerRoom) {}
  void setLimit(std::size_t linesPerRoom) { limit_ = linesPerRoom; }

  void add(const chat::Event& event) override;
  std::vector<chat::Event> latest(chat::RoomId room, std::size_t count) const override;

 private:
  std::size_t limit_;
  std::unordered_map<chat::RoomId, std::deque<chat::Event>> rooms_;
};

}  // namespace parlor::server
