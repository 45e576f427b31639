// Where a line stands among all lines of client.db: milliseconds of its time in the upper bits, a
// number within that millisecond in the lower 20. The first line of a millisecond takes the middle,
// so that others find room on both sides. Pure, any thread.
#pragma once

#include <algorithm>
#include <cstdint>

#include "base/Clock.h"
#include "store/ClientRecords.h"
#include "store/Statement.h"

namespace parlor::store {

inline constexpr std::int64_t kPlacesOfMillisecond = 1 << 20;

constexpr std::int64_t firstPlaceOf(base::WallTime time) {
  constexpr std::int64_t kLatest = (std::int64_t{1} << 42) - 1;  // the year 2109
  return std::clamp<std::int64_t>(time.time_since_epoch().count(), 0, kLatest) *
         kPlacesOfMillisecond;
}

constexpr base::WallTime timeOfPlace(std::int64_t place) {
  return base::WallTime(base::Milliseconds(place / kPlacesOfMillisecond));
}

// By msgid and conversation. The condition on the msgid is that of the index, which is not used
// without it.
inline constexpr char kFindLine[] =
    "SELECT id FROM line WHERE msgid=? AND msgid<>'' AND conversation=?";

// From columns id, kind, msgid, nick, text, body, beginning with `first`.
inline KeptLine keptLine(const Statement& row, int first) {
  KeptLine line;
  line.place = row.integer(first);
  line.time = timeOfPlace(line.place);
  line.kind = static_cast<KeptKind>(row.integer(first + 1));
  line.msgid = row.text(first + 2);
  line.nick = row.text(first + 3);
  line.text = row.text(first + 4);
  line.body = row.bytes(first + 5);
  return line;
}

}  // namespace parlor::store
