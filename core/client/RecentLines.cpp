#include "client/RecentLines.h"

#include <algorithm>

namespace parlor::client {

void RecentLines::add(const Line& line) {
  learn(line.msgid);
  lines_.push_back(line);
  if (lines_.size() > kLines) lines_.pop_front();
}

Line* RecentLines::byMsgid(std::string_view msgid) {
  if (msgid.empty()) return nullptr;
  const auto found = std::find_if(lines_.rbegin(), lines_.rend(),
                                  [&](const Line& line) { return line.msgid == msgid; });
  return found == lines_.rend() ? nullptr : &*found;
}

Line* RecentLines::byId(LineId id) {
  const auto found =
      std::find_if(lines_.rbegin(), lines_.rend(), [&](const Line& line) { return line.id == id; });
  return found == lines_.rend() ? nullptr : &*found;
}

void RecentLines::learn(const std::string& msgid) {
  if (msgid.empty() || !seen_.insert(msgid).second) return;
  seenOrder_.push_back(msgid);
  if (seenOrder_.size() <= kIds) return;
  seen_.erase(seenOrder_.front());
  seenOrder_.pop_front();
}

void RecentLines::forget(LineId id) {
  std::erase_if(lines_, [id](const Line& line) { return line.id == id; });
}

bool RecentLines::endsWith(const std::vector<LineId>& ids) const {
  return ids.size() <= lines_.size() &&
         std::equal(ids.rbegin(), ids.rend(), lines_.rbegin(),
                    [](LineId id, const Line& line) { return line.id == id; });
}

}  // namespace parlor::client
