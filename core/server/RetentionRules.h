// What the configuration says of how much is kept, as steps for the history. The history throws
// away between any two of them what its rules of that moment let go, so the steps are such that in
// between nothing goes that neither the old configuration nor the new one lets go.
//
// A value of the server's; loop thread only.
#pragma once

#include <optional>
#include <utility>
#include <vector>

#include "chat/Ids.h"
#include "server/Config.h"
#include "store/History.h"

namespace parlor::server {

struct RetentionStep {
  chat::RoomId room;                     // none: of every room that has no rule of its own
  std::optional<store::Retention> kept;  // of a room, none: as in every room
  bool operator==(const RetentionStep&) const = default;
};

class RetentionRules {
 public:
  using Rooms = std::vector<std::pair<chat::RoomId, const RoomConfig*>>;

  // The configuration names that room no longer.
  void leaveOut(chat::RoomId room) { leftOut_.push_back(room); }
  // To be taken in order.
  std::vector<RetentionStep> change(const HistoryConfig& config, const Rooms& rooms);

 private:
  store::Retention common_;  // at first: all is kept
  std::vector<chat::RoomId> leftOut_;
};

}  // namespace parlor::server
