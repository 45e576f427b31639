#include "models/MessageGrouping.h"

namespace parlor::models {

using client::LineKind;

namespace {

bool sameVoice(const GroupingFacts& a, const GroupingFacts& b) {
  if (isSpeech(b.kind)) return a.kind == b.kind && a.nick == b.nick;
  return !isSpeech(a.kind) && a.kind != LineKind::Gap && b.kind != LineKind::Gap;
}

bool soonAfter(const GroupingFacts& a, const GroupingFacts& b) {
  return b.time - a.time < kGroupPause || !isSpeech(b.kind);
}

}  // namespace

bool isNoise(LineKind kind) {
  return kind == LineKind::Joined || kind == LineKind::Left || kind == LineKind::Renamed ||
         kind == LineKind::Mode;
}

bool isSpeech(LineKind kind) {
  return kind == LineKind::Message || kind == LineKind::Action || kind == LineKind::Notice;
}

Grouping groupFirst() {
  return {.newDay = true};
}

Grouping groupAfter(const GroupingFacts& previous, const Grouping& previousGrouping,
                    const GroupingFacts& row, std::uint16_t distance) {
  Grouping grouping;
  grouping.newDay = row.day != previous.day;
  if (grouping.newDay || row.unread) return grouping;
  grouping.continues = sameVoice(previous, row) && soonAfter(previous, row) && !row.reply;
  if (isNoise(previous.kind) && isNoise(row.kind)) {
    const int depth = previousGrouping.foldDepth + distance;
    if (depth < kLongestFold) grouping.foldDepth = static_cast<std::uint16_t>(depth);
  }
  return grouping;
}

}  // namespace parlor::models
