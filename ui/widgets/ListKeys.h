// The keys that walk a list work in the field that searches it: type, go down, press Enter. The
// field owns what makes it so. GUI thread.
#pragma once

class QAbstractItemView;
class QLineEdit;

namespace parlor::widgets {

// REQUIRES: `list` lives as long as `field`.
void walkFrom(QLineEdit& field, QAbstractItemView& list);

}  // namespace parlor::widgets
