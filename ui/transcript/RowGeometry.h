// The distances of a transcript at one width and one state of the theme: made once, used by every
// row to lay itself out or to guess its height. All in logical pixels, as if the text ran from left
// to right; a right-to-left window mirrors when it paints. A value, GUI thread.
#pragma once

#include "models/TranscriptModel.h"
#include "theme/Theme.h"

namespace parlor::transcript {

struct RowGeometry {
  int width = 0;  // of the viewport
  int avatarX = 0, avatarSide = 0;
  int textX = 0;   // where names and text begin
  int column = 0;  // widest line of text
  int lineHeight = 0, smallLineHeight = 0;
  int withinGroup = 0, betweenGroups = 0;
  int ruleHeight = 0;  // a day, unread or gap line
  int quoteHeight = 0;
  int chipHeight = 0;
  int markSide = 0;       // tick, chevron
  int gap = 0;            // 4 px
  double unitWidth = 7;   // of one byte of UTF-8, on average
  int generation = 0;     // of the theme
  bool mirrored = false;  // the window runs from right to left

  static RowGeometry make(const theme::Theme& theme, int width);
};

// A height for a row that was never shown, from its length alone. Rows within a run of noise are
// hidden behind its head unless the run is `expanded`.
int estimateHeight(const models::TranscriptModel& model, int row, const RowGeometry& geometry,
                   bool expanded);

}  // namespace parlor::transcript
