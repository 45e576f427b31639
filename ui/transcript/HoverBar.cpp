#include "transcript/HoverBar.h"

#include <algorithm>

#include "theme/Icons.h"
#include "theme/ParlorStyle.h"

namespace parlor::transcript {

using theme::Colour;

namespace {

QString iconOf(MessageAction action) {
  switch (action) {
    case MessageAction::Reply:
      return QStringLiteral("reply");
    case MessageAction::React:
      return QStringLiteral("react");
    case MessageAction::Copy:
      return QStringLiteral("copy");
    case MessageAction::More:
    case MessageAction::None:
      break;
  }
  return QStringLiteral("more");
}

}  // namespace

QRect HoverBar::placeFor(QRect block, const RowGeometry& geometry, const theme::Theme& theme,
                         int height) {
  const int side = theme.px(28);
  const int width = 4 * side;
  const int right = std::min(geometry.textX + geometry.column + geometry.markSide,
                             geometry.width - 2 * geometry.gap);
  int top = block.top() - side / 2 - geometry.gap / 2;
  top = std::clamp(top, geometry.gap, std::max(height - side - geometry.gap, geometry.gap));
  QRect rect(right - width, top, width, side);
  if (geometry.mirrored) rect.moveLeft(geometry.width - rect.right() - 1);
  return rect;
}

void HoverBar::setActions(bool reply, bool react) {
  count_ = 0;
  if (reply) actions_[static_cast<std::size_t>(count_++)] = MessageAction::Reply;
  if (react) actions_[static_cast<std::size_t>(count_++)] = MessageAction::React;
  actions_[static_cast<std::size_t>(count_++)] = MessageAction::Copy;
  actions_[static_cast<std::size_t>(count_++)] = MessageAction::More;
}

// Cells fill the bar from its right end, so that "more" is always in the same place.
QRect HoverBar::cell(int index) const {
  const int side = rect_.height();
  return {rect_.right() + 1 - (count_ - index) * side, rect_.top(), side, side};
}

MessageAction HoverBar::actionAt(QPoint point) const {
  for (int i = 0; i < count_ && isShown(); ++i) {
    if (cell(i).contains(point)) return actions_[static_cast<std::size_t>(i)];
  }
  return MessageAction::None;
}

QRect HoverBar::rectOf(MessageAction action) const {
  for (int i = 0; i < count_; ++i) {
    if (actions_[static_cast<std::size_t>(i)] == action) return cell(i);
  }
  return {};
}

void HoverBar::paint(QPainter& painter, const theme::Theme& theme, MessageAction hovered) const {
  if (!isShown()) return;
  const int radius = theme.metrics().radius;
  const int side = theme.px(18);
  painter.setRenderHint(QPainter::Antialiasing);
  const QRect all = cell(0).united(cell(count_ - 1));
  theme::drawRounded(painter, all, radius, theme.colour(Colour::Raised),
                     theme.colour(Colour::Hairline), 1);
  for (int i = 0; i < count_; ++i) {
    const MessageAction action = actions_[static_cast<std::size_t>(i)];
    const bool lit = action == hovered;
    const QRect rect = cell(i);
    if (lit) {
      theme::drawRounded(painter, rect.adjusted(3, 3, -3, -3), radius - 3,
                         theme.colour(Colour::Hover));
    }
    const QColor ink = theme.colour(lit ? Colour::Text : Colour::Muted);
    QRect at(0, 0, side, side);
    at.moveCenter(rect.center());
    painter.drawPixmap(
        at, theme::iconPixmap(iconOf(action), ink, side, painter.device()->devicePixelRatioF(),
                              painter.layoutDirection()));
  }
}

}  // namespace parlor::transcript
