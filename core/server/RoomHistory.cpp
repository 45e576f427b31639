#include "server/RoomHistory.h"

#include <algorithm>

namespace parlor::server {

void MemoryRoomHistory::add(const chat::Event& event) {
  if (std::holds_alternative<chat::RoomClosed>(event.body)) {
    rooms_.erase(event.room);
    return;
  }
  if (const auto* redacted = std::get_if<chat::Redacted>(&event.body)) {
    std::erase_if(rooms_[event.room], [&](const auto& e) { return e.msgid == redacted->msgid; });
    return;
  }
  const auto* said = std::get_if<chat::Said>(&event.body);
  if (!event.room || said == nullptr || said->kind == chat::SpeechKind::Tags) return;
  if (said->minimumRole || said->toOperatorsOnly)
    return;  // not for everybody, so not for those who come later
  std::deque<chat::Event>& lines = rooms_[event.room];
  lines.push_back(event);
  while (lines.size() > limit_) lines.pop_front();
}

std::vector<chat::Event> MemoryRoomHistory::latest(chat::RoomId room, std::size_t count) const {
  const auto it = rooms_.find(room);
  if (it == rooms_.end()) return {};
  const std::deque<chat::Event>& lines = it->second;
  const auto skip = lines.size() - std::min(count, lines.size());
  return {lines.begin() + static_cast<std::ptrdiff_t>(skip), lines.end()};
}

}  // namespace parlor::server
