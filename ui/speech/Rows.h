// Keeps a screen reader where the keyboard is. Qt tells it of each row that a list makes current,
// even when the keyboard is elsewhere, and leads it astray; of a list that the keyboard comes to,
// it tells the list but not the row. GUI thread.
#pragma once

#include <QAbstractItemView>
#include <QFocusEvent>

namespace parlor::speech {

// The row that is current is where the keyboard is: in a list that has it, or that another control
// leads with its arrow keys.
void tellRow(const QAbstractItemView& view);
// Back from such a list to what has the keyboard.
void tellFocus();

// A QListView, QListWidget, QTreeView or QTreeWidget whose row is told whenever the list has the
// keyboard, and only then.
template <class View>
class Rows : public View {
 public:
  using View::View;

 protected:
  void currentChanged(const QModelIndex& current, const QModelIndex& previous) override {
    QAbstractItemView::currentChanged(current, previous);  // the rest of View's would tell it
    if (this->hasFocus()) tellRow(*this);
  }

  void focusInEvent(QFocusEvent* event) override {
    View::focusInEvent(event);
    const auto tell = [this] {
      if (this->hasFocus()) tellRow(*this);
    };
    QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);  // Qt tells the list after this
  }
};

}  // namespace parlor::speech
