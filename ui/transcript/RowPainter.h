// Paints one laid out row. Colours and fonts come from the theme at the time of painting; where a
// window runs from right to left, every rectangle is mirrored here and nowhere else. GUI thread.
#pragma once

#include <QPainter>
#include <vector>

#include "theme/Theme.h"
#include "transcript/RowLayout.h"

namespace parlor::transcript {

struct TextRange {
  int start = 0, length = 0;
};

// What a row looks like at the moment beyond what it is.
struct RowLook {
  bool hovered = false;
  bool focused = false;  // in message focus mode
  double flash = 0;      // 0..1: just jumped to
  TextRange selected;    // of the body
  std::vector<TextRange> hits;
  bool current = false;  // the hits are those of the message that find has stopped at
  RowHit hover;          // what of it the pointer is on
};

class RowPainter {
 public:
  RowPainter(QPainter& painter, const theme::Theme& theme, const RowGeometry& geometry)
      : p_(painter), theme_(theme), g_(geometry) {}

  void paint(const RowLayout& row, const RowLook& look, int y);

 private:
  QRect placed(QRect rect) const;
  QPointF placed(const TextPart& part, double width) const;
  QColor colour(theme::Colour role) const { return theme_.colour(role); }

  void paintGround(const RowLayout& row, const RowLook& look);
  void paintRule(const RowLayout::Rule& rule, bool lit);
  void paintHeader(const RowLayout& row, const RowLook& look);
  void paintGutter(const RowLayout& row, const RowLook& look);
  void paintQuote(const RowLayout& row, const RowLook& look);
  void paintBody(const RowLayout& row, const RowLook& look);
  void paintRanges(const RowLayout& row, const RowLook& look);
  void paintRange(const RowLayout& row, TextRange range, QColor ground);
  void paintChips(const RowLayout& row, const RowLook& look);
  void paintFailure(const RowLayout& row, const RowLook& look);
  void paintMark(const RowLayout& row);
  void paintIcon(const QString& name, theme::Colour role, QRect rect);
  void paintAction(const QString& text, QRect rect, bool hovered, theme::Colour role);

  QPainter& p_;
  const theme::Theme& theme_;
  const RowGeometry& g_;
  int y_ = 0;
};

}  // namespace parlor::transcript
