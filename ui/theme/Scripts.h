// Scripts that no font of this machine can write. Their letters end as empty boxes, but only after
// Qt has opened every font of the machine for each of them, and again for each weight and size:
// some 35 ms at a time, for which the window stands still. Whoever draws what strangers wrote asks
// here first, and tells Qt not to look. GUI thread, as fonts are.
#pragma once

#include <QFont>
#include <QString>
#include <QStringView>
#include <vector>

namespace parlor::theme {

struct UnitRange {
  int start = 0, length = 0;  // UTF-16 units
  bool operator==(const UnitRange&) const = default;
};

// Where `text` has such letters, in order.
std::vector<UnitRange> unwritable(QStringView text);

// What `text` is drawn and measured with as one piece: `font`, which looks for no other fonts when
// there is something unwritable in it. The rest of such a text has to do with the font's own
// letters.
QFont fontFor(QStringView text, const QFont& font);

}  // namespace parlor::theme
