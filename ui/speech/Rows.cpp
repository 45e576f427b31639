#include "speech/Rows.h"

#include <QApplication>

#include "speech/Tell.h"

namespace parlor::speech {
namespace {

// By its place: the numbers that Qt gives rows pass over hidden ones, those of its items do not.
QAccessibleInterface* currentRow(const QAbstractItemView& view) {
  const QModelIndex current = view.currentIndex();
  if (!current.isValid()) return nullptr;
  auto& listed = const_cast<QAbstractItemView&>(view);
  QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&listed);
  const QPoint place = view.viewport()->mapToGlobal(view.visualRect(current).center());
  return list ? list->childAt(place.x(), place.y()) : nullptr;
}

void lead(QAccessibleInterface* item) {
  if (!item) return;
  QAccessibleEvent event(item, QAccessible::Focus);
  tell(event);
}

}  // namespace

void tellRow(const QAbstractItemView& view) {
  if (isHeard()) lead(currentRow(view));
}

void tellFocus() {
  QWidget* focus = QApplication::focusWidget();
  if (!focus || !isHeard()) return;
  const auto* view = qobject_cast<const QAbstractItemView*>(focus);
  if (view && view->currentIndex().isValid()) return tellRow(*view);
  lead(QAccessible::queryAccessibleInterface(focus));
}

}  // namespace parlor::speech
