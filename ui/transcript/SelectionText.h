// What a selection puts on the clipboard: bare text within one message, "[14:02] maya: text" lines
// across several. Whole messages are copied whole, also what "Show more" hides. GUI thread.
#pragma once

#include <QString>

#include "transcript/TranscriptFlow.h"

namespace parlor::transcript {

QString selectedText(TranscriptFlow& flow, const Selection& selection);

// What of the row's body lies in the selection.
struct SelectedUnits {
  int from = 0, to = 0;
};
SelectedUnits selectedUnits(const Selection& selection, Serial serial, int bodyLength);

// The word around `unit`, or the units of the whole body.
SelectedUnits wordAround(const QString& body, int unit);

}  // namespace parlor::transcript
