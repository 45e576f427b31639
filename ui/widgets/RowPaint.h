// Paints one row of a list from its two ends: every piece is taken off the leading or the trailing
// edge of what is left of the row, so the same calls are right in both directions of reading. Lives
// for one QAbstractItemDelegate::paint and restores the painter. GUI thread.
#pragma once

#include <QPainter>
#include <QStyleOptionViewItem>

#include "theme/Theme.h"

namespace parlor::widgets {

class RowPaint {
 public:
  enum class Edge { Leading, Trailing };

  // The painter and the theme outlive it.
  RowPaint(QPainter& painter, const theme::Theme& theme, const QStyleOptionViewItem& option);
  ~RowPaint();
  RowPaint(const RowPaint&) = delete;
  RowPaint& operator=(const RowPaint&) = delete;

  bool isChosen() const { return state_ & QStyle::State_Selected; }
  bool isHovered() const { return state_ & QStyle::State_MouseOver; }
  bool isFocused() const { return focused_; }  // the keyboard is on it
  bool isMirrored() const { return mirrored_; }
  bool isCut() const { return cut_; }  // a text had not all the room that it needs

  const QRect& left() const { return left_; }  // not taken yet
  void inset(int sides, int ends = 0);         // on both sides, above and below
  void skip(int height);                       // at the top
  void setOpacity(double opacity) { painter_.setOpacity(opacity); }

  // Behind what is left of the row; the ground of a chosen one has an edge in high contrast.
  void ground(qreal radius, theme::Colour fill);
  void ring(qreal radius);

  // A place of that width, and a gap between it and the rest.
  QRect take(int width, Edge edge, int gap);
  QRect takeSquare(int side, Edge edge, int gap);
  void glyph(const QString& name, theme::Colour colour, int side, Edge edge, int gap);
  void pill(int count, theme::Colour fill, theme::Colour ink);  // at the trailing edge
  // As much as there is room for, in the direction of its own letters; says where it stands.
  QRect text(const QString& text, theme::Type type, theme::Colour colour, int gap = 0,
             Edge edge = Edge::Leading);
  QRect text(const QString& text, theme::Type type, QColor colour, int gap = 0,
             Edge edge = Edge::Leading);

 private:
  QPainter& painter_;
  const theme::Theme& theme_;
  const QStyle::State state_;
  const bool focused_;
  const bool mirrored_;
  QRect left_;
  bool cut_ = false;
};

}  // namespace parlor::widgets
