// What a remote text becomes before it is shaped: UTF-16 with its spans, cut at a length that is
// always cheap to lay out, with no more combining marks on one base than anybody can read and with
// nothing in it that a text layout takes for an instruction. Pure functions, any thread.
#pragma once

#include <QString>
#include <QStringView>
#include <string_view>
#include <vector>

#include "chat/Text.h"

namespace parlor::transcript {

inline constexpr int kShownUnits = 4096;       // UTF-16 units of one message before "Show more"; an
                                               // emoji counts for many, an ideograph for three
inline constexpr int kMostShownUnits = 65536;  // however often "Show more" is chosen
inline constexpr int kShownLines = 60;         // line breaks before "Show more"
inline constexpr int kMarksPerBase = 8;

struct DisplaySpan {
  int start = 0, length = 0;  // UTF-16 units
  chat::TextColour foreground = chat::kNoColour, background = chat::kNoColour;
  chat::Style style = chat::Style::Plain;
};

struct DisplayText {
  QString text;  // lines divided by U+2028
  std::vector<DisplaySpan> spans;
  bool truncated = false;
};

// `units` is how much is shown at most; line breaks are allowed in proportion.
DisplayText makeDisplayText(std::string_view utf8, const std::vector<chat::Span>& spans,
                            int units = kShownUnits);

// A name or other remote text as a part of a line of ours: on one line, without characters that
// change direction, and isolated (U+2068 ... U+2069), so that it cannot reorder its neighbours.
QString isolated(QStringView remote);
QString isolated(std::string_view remote);
// The same without the isolates: for a layout of its own.
QString plainName(std::string_view remote);

}  // namespace parlor::transcript
