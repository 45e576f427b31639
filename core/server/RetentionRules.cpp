#include "server/RetentionRules.h"

#include <algorithm>
#include <chrono>

namespace parlor::server {
namespace {

store::Retention retentionOf(std::size_t lines, std::uint32_t days) {
  store::Retention retention;
  if (lines != 0) retention.count = lines;
  if (days != 0) retention.age = std::chrono::days(days);
  return retention;
}

// All that either of the two keeps.
store::Retention both(const store::Retention& a, const store::Retention& b) {
  store::Retention sum;
  if (a.count && b.count) sum.count = std::max(*a.count, *b.count);
  if (a.age && b.age) sum.age = std::max(*a.age, *b.age);
  return sum;
}

}  // namespace

std::vector<RetentionStep> RetentionRules::change(const HistoryConfig& config, const Rooms& rooms) {
  const store::Retention next = retentionOf(config.keepLines, config.keepDays);
  std::vector<RetentionStep> steps = {{{}, both(std::exchange(common_, next), next)}};
  for (const chat::RoomId room : std::exchange(leftOut_, {})) steps.push_back({room, {}});
  for (const auto& [id, room] : rooms) {
    RetentionStep& step = steps.emplace_back(RetentionStep{id, {}});
    if (!room->keepLines && !room->keepDays) continue;
    step.kept = retentionOf(room->keepLines.value_or(config.keepLines),
                            room->keepDays.value_or(config.keepDays));
  }
  steps.push_back({{}, next});
  return steps;
}

}  // namespace parlor::server
