#include "server/RoomHistory.h"

#include <algorithm>

namespace parlor::server {
namespace {

bool isForEverybody(const chat::Event& event) {
  const auto* said = std::get_if<chat::Said>(&event.body);
  return said != nullptr && event.room && said->kind != chat::SpeechKind::Tags &&
         !said->minimumRole && !said->toOperatorsOnly;
}

}  // namespace

void MemoryRoomHistory::setLimit(std::size_t linesPerRoom) {
  limit_ = linesPerRoom;
  for (auto& [room, lines] : rooms_) {
    while (lines.size() > limit_) lines.pop_front();
  }
}

void MemoryRoomHistory::add(const chat::Event& event) {
  if (std::holds_alternative<chat::RoomClosed>(event.body)) return forget(event.room);
  if (const auto* redacted = std::get_if<chat::Redacted>(&event.body)) {
    const auto it = rooms_.find(event.room);
    if (it == rooms_.end()) return;
    std::erase_if(it->second,
                  [&](const chat::Event& line) { return line.msgid == redacted->msgid; });
    return;
  }
  if (!isForEverybody(event)) return;
  std::deque<chat::Event>& lines = rooms_[event.room];
  lines.push_back(event);
  while (lines.size() > limit_) lines.pop_front();
}

std::vector<chat::Event> MemoryRoomHistory::latest(chat::RoomId room, std::size_t count,
                                                   base::WallTime since) const {
  const auto it = rooms_.find(room);
  if (it == rooms_.end()) return {};
  const std::deque<chat::Event>& lines = it->second;
  auto first = lines.end() - static_cast<std::ptrdiff_t>(std::min(count, lines.size()));
  first = std::find_if(first, lines.end(),
                       [since](const chat::Event& line) { return line.time >= since; });
  return {first, lines.end()};
}

}  // namespace parlor::server
