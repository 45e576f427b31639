// What a view remembers of one conversation while another is on show: heights, place, selection,
// what was unfolded. Rows are named by serial, so the place survives lines coming and going at both
// ends. A value, GUI thread.
#pragma once

#include <compare>
#include <optional>
#include <unordered_map>
#include <unordered_set>

#include "models/TranscriptModel.h"
#include "transcript/HeightIndex.h"

namespace parlor::transcript {

using models::kNoSerial;
using models::Serial;

// A place between two characters: a row and a UTF-16 unit of its shown body.
struct TextPlace {
  Serial serial = 0;
  int unit = 0;
  auto operator<=>(const TextPlace&) const = default;
};

struct Selection {
  TextPlace anchor, caret;  // equal: nothing is selected
  bool empty() const { return anchor == caret; }
  TextPlace begin() const { return std::min(anchor, caret); }
  TextPlace end() const { return std::max(anchor, caret); }
};

struct RoomState {
  HeightIndex heights;     // one entry a row of the model
  Serial firstSerial = 0;  // of the first entry
  Serial anchor = 0;       // the row that stays where it is
  int anchorY = 0;         // of its text, without the lines above it, from the top of the viewport
  bool atBottom = true;    // follow new lines; the anchor then follows
  Serial openedAt = kNoSerial;          // the unread line that it was opened at: never twice at one
  int newBelow = 0;                     // messages of others that came below the viewport
  std::unordered_set<Serial> expanded;  // heads of unfolded runs
  std::unordered_map<Serial, int> shownUnits;  // of messages with "Show more"
  Selection selection;
  std::optional<Serial> focused;  // in message focus mode
};

}  // namespace parlor::transcript
