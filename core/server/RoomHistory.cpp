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
  if (std::holds_alternative<chat::RoomClosed>(event.body)) {
    rooms_.erase(event.room);
    unread_.erase(event.room);
    return;
  }
  if (const auto* redacted = std::get_if<chat::Redacted>(&event.body)) {
    return takeBack(event.room, redacted->msgid);
  }
  if (!isForEverybody(event)) return;
  std::deque<chat::Event>& lines = rooms_[event.room];
  lines.push_back(event);
  while (lines.size() > limit_) lines.pop_front();
}

void MemoryRoomHistory::takeBack(chat::RoomId room, const std::string& msgid) {
  if (const auto unread = unread_.find(room); unread != unread_.end()) {
    unread->second.push_back(msgid);
  }
  if (const auto it = rooms_.find(room); it != rooms_.end()) {
    std::erase_if(it->second, [&](const chat::Event& line) { return line.msgid == msgid; });
  }
}

void MemoryRoomHistory::fill(chat::RoomId room, const std::vector<chat::Event>& before) {
  const auto unread = unread_.find(room);
  if (unread == unread_.end()) return;
  std::deque<chat::Event> lines;
  for (const chat::Event& event : before) {
    const auto& gone = unread->second;
    const bool takenBack = std::find(gone.begin(), gone.end(), event.msgid) != gone.end();
    if (isForEverybody(event) && !takenBack) lines.push_back(event);
  }
  std::deque<chat::Event>& known = rooms_[room];
  lines.insert(lines.end(), known.begin(), known.end());
  while (lines.size() > limit_) lines.pop_front();
  known = std::move(lines);
  unread_.erase(unread);
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
