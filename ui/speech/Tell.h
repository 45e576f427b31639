// The one door through which Parlor tells a screen reader what Qt does not. GUI thread.
#pragma once

#include <QAccessible>

namespace parlor::speech {

// Whether anybody listens; what would only be told need not be made before.
bool isHeard();
void tell(QAccessibleEvent& event);

// Where events go instead, null for nowhere else: QAccessible::installUpdateHandler is given none
// without a display. Returns who had them before.
QAccessible::UpdateHandler installListener(QAccessible::UpdateHandler listener);

}  // namespace parlor::speech
