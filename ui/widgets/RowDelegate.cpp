#include "widgets/RowDelegate.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QToolTip>

#include "widgets/Label.h"

namespace parlor::widgets {

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                        const QModelIndex& index) const {
  RowPaint row(*painter, theme_, option);
  paintRow(row, *painter, option, index);
}

// Whether it is cut off says the painting: the row is drawn once more where nobody sees it.
bool RowDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view,
                            const QStyleOptionViewItem& option, const QModelIndex& index) {
  if (event->type() != QEvent::ToolTip || !index.isValid()) {
    return QStyledItemDelegate::helpEvent(event, view, option, index);
  }
  QStyleOptionViewItem seen = option;
  initStyleOption(&seen, index);
  seen.widget = view;
  QPixmap nowhere(1, 1);
  QPainter painter(&nowhere);
  RowPaint row(painter, theme_, seen);
  paintRow(row, painter, seen, index);
  QToolTip::showText(event->globalPos(),
                     row.isCut() ? plainToolTip(index.data().toString()) : QString(), view,
                     option.rect);
  return true;
}

}  // namespace parlor::widgets
