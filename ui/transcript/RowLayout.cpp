#include "transcript/RowLayout.h"

#include <algorithm>
#include <cmath>

#include "transcript/RowBuilder.h"

namespace parlor::transcript {

std::unique_ptr<RowLayout> layOutRow(const RowRequest& request) {
  return RowBuilder(request).build();
}

RowHit RowLayout::hitTest(QPoint point, const RowGeometry& geometry) const {
  for (int i = 0; i < static_cast<int>(chips.size()); ++i) {
    if (chips[static_cast<std::size_t>(i)].rect.contains(point)) return {RowPart::Chip, i};
  }
  if (day.contains(point)) return {RowPart::Day};
  if (resend.contains(point)) return {RowPart::Resend};
  if (discard.contains(point)) return {RowPart::Delete};
  if (more.contains(point) && reasons.shownUnits < kMostShownUnits) return {RowPart::More};
  if (chevron.isValid() && point.y() >= block.top() && point.y() <= chevron.bottom() &&
      point.x() >= geometry.textX && point.x() <= chevron.right()) {
    return {RowPart::Fold};
  }
  if (mark.contains(point)) return {RowPart::Mark};
  if (avatar.contains(point)) return {RowPart::Name};
  if (name.layout) {
    QRectF rect = name.rect();
    rect.setWidth(name.layout->lineAt(0).naturalTextWidth());
    if (rect.contains(point)) return {RowPart::Name};
  }
  if (quote.layout && !chevron.isValid() && quote.rect().contains(point)) return {RowPart::Quote};
  return hitTestBody(point, geometry);
}

RowHit RowLayout::hitTestBody(QPoint point, const RowGeometry& geometry) const {
  if (!body.layout) return {};
  const QPointF inside = insideBody(point, geometry);
  for (int i = 0; i < body.layout->lineCount(); ++i) {
    const QTextLine line = body.layout->lineAt(i);
    if (!line.naturalTextRect().contains(inside)) continue;
    const int unit = line.xToCursor(inside.x(), QTextLine::CursorOnCharacter);
    for (int n = 0; n < static_cast<int>(links.size()); ++n) {
      const Link& link = links[static_cast<std::size_t>(n)];
      if (unit >= link.start && unit < link.start + link.length) return {RowPart::Link, n};
    }
    return {RowPart::Body};
  }
  return {};
}

// Text itself is never mirrored, only the column that it stands in.
QPointF RowLayout::insideBody(QPoint point, const RowGeometry& geometry) const {
  const QPointF inside = QPointF(point) - body.at;
  return geometry.mirrored ? QPointF(bodyWidth - 1 - inside.x(), inside.y()) : inside;
}

int RowLayout::positionAt(QPoint point, const RowGeometry& geometry) const {
  if (!body.layout || body.layout->lineCount() == 0) return 0;
  const QPointF inside = insideBody(point, geometry);
  if (inside.y() < 0) return 0;
  for (int i = 0; i < body.layout->lineCount(); ++i) {
    const QTextLine line = body.layout->lineAt(i);
    const bool last = i + 1 == body.layout->lineCount();
    const qreal bottom = last ? line.rect().bottom() : body.layout->lineAt(i + 1).y();
    if (inside.y() < bottom) return line.xToCursor(inside.x());
  }
  return bodyLength();
}

QString RowLayout::linkText(int index) const {
  const Link& link = links[static_cast<std::size_t>(index)];
  return body.layout->text().mid(link.start, link.length);
}

QRect RowLayout::linkRect(int index, const RowGeometry& geometry) const {
  if (!body.layout || index < 0 || index >= static_cast<int>(links.size())) return {};
  const Link& link = links[static_cast<std::size_t>(index)];
  QRectF rect;
  for (int n = 0; n < body.layout->lineCount(); ++n) {
    const QTextLine line = body.layout->lineAt(n);
    const int from = std::max(link.start, line.textStart());
    const int to = std::min(link.start + link.length, line.textStart() + line.textLength());
    if (from >= to) continue;
    const double a = line.cursorToX(from), b = line.cursorToX(to);
    rect |= QRectF(std::min(a, b), line.y(), std::abs(a - b), line.height());
  }
  // Text itself is never mirrored, only the column that it stands in.
  const double x = geometry.mirrored ? geometry.width - body.at.x() - bodyWidth : body.at.x();
  return rect.isNull() ? QRect() : rect.translated(x, body.at.y()).toAlignedRect();
}

}  // namespace parlor::transcript
