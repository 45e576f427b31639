// The formats of a body text: spans of the speaker, links, and the name before an action, in
// colours that are readable on the transcript whatever was asked for. Pure functions, GUI thread.
#pragma once

#include <QFont>
#include <QTextLayout>
#include <vector>

#include "theme/Theme.h"
#include "transcript/DisplayText.h"
#include "transcript/LinkFinder.h"

namespace parlor::transcript {

struct BodyStyle {
  const theme::Theme& theme;
  QFont font;
  bool action = false;  // italic, with a name in front
  QColor person;
  int prefix = 0;  // units of that name
};

QList<QTextLayout::FormatRange> bodyFormats(const DisplayText& text, const std::vector<Link>& links,
                                            const BodyStyle& style);

// `colour` with its lightness moved until it can be read on `ground` (4.5:1).
QColor readableOn(QColor colour, QColor ground);

}  // namespace parlor::transcript
