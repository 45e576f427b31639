// How a transcript row stands to the one before it: a new day, the next line of the same speaker,
// or one more of a run of joins and leaves that is shown as a single line. Pure functions, any
// thread.
#pragma once

#include <cstdint>

#include "client/ClientTypes.h"
#include "models/NameTable.h"

namespace parlor::models {

struct Grouping {
  bool newDay = false;          // a day line stands above
  bool continues = false;       // no header of its own, and close to the row above
  std::uint16_t foldDepth = 0;  // rows between this one and the head of its run of noise
  bool operator==(const Grouping&) const = default;
};

// What the rules look at.
struct GroupingFacts {
  client::LineKind kind = client::LineKind::Message;
  NameId nick = 0;
  base::WallTime time;
  std::int32_t day = 0;
  bool reply = false;   // quotes another message, so it says again who speaks
  bool unread = false;  // the unread line stands above
};

// A speaker who pauses this long gets a header again.
inline constexpr base::Milliseconds kGroupPause{5 * 60 * 1000};
// A run of noise is folded in pieces of this many rows, so that no row costs more than that.
inline constexpr std::uint16_t kLongestFold = 500;

bool isNoise(client::LineKind kind);   // joined, left, renamed, mode: folded
bool isSpeech(client::LineKind kind);  // somebody said it: message, action, notice

Grouping groupFirst();
// `distance` is how many rows lie between the two, at least 1 (removed rows keep their place).
Grouping groupAfter(const GroupingFacts& previous, const Grouping& previousGrouping,
                    const GroupingFacts& row, std::uint16_t distance);

}  // namespace parlor::models
