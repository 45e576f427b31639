// Draws the rows of a list with RowPaint, and shows the whole name of a row that is cut off while
// the pointer rests on it. GUI thread; the theme outlives it.
#pragma once

#include <QStyledItemDelegate>

#include "widgets/RowPaint.h"

namespace parlor::widgets {

class RowDelegate : public QStyledItemDelegate {
  Q_OBJECT

 public:
  RowDelegate(const theme::Theme& theme, QObject* parent)
      : QStyledItemDelegate(parent), theme_(theme) {}

  void paint(QPainter* painter, const QStyleOptionViewItem& option,
             const QModelIndex& index) const override;
  bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                 const QModelIndex& index) override;

 protected:
  virtual void paintRow(RowPaint& row, QPainter& painter, const QStyleOptionViewItem& option,
                        const QModelIndex& index) const = 0;

  const theme::Theme& theme_;
};

}  // namespace parlor::widgets
