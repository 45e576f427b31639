#include "widgets/RowPaint.h"

#include <QLocale>
#include <QWidget>
#include <algorithm>

#include "theme/Icons.h"
#include "theme/ParlorStyle.h"
#include "theme/Scripts.h"

namespace parlor::widgets {

using theme::Colour;
using theme::Type;

namespace {

constexpr int kMostCounted = 999;

}  // namespace

RowPaint::RowPaint(QPainter& painter, const theme::Theme& theme, const QStyleOptionViewItem& option)
    : painter_(painter),
      theme_(theme),
      state_(option.state),
      focused_(option.widget && option.widget->hasFocus() &&
               (option.state & (QStyle::State_Selected | QStyle::State_HasFocus))),
      mirrored_(option.direction == Qt::RightToLeft),
      left_(option.rect) {
  painter_.save();
  painter_.setRenderHint(QPainter::Antialiasing);
}

RowPaint::~RowPaint() {
  painter_.restore();
}

void RowPaint::inset(int sides, int ends) {
  left_.adjust(sides, ends, -sides, -ends);
}

void RowPaint::skip(int height) {
  left_.adjust(0, height, 0, 0);
}

void RowPaint::ground(qreal radius, Colour fill) {
  const bool edged = fill == Colour::AccentTint && theme_.scheme() == theme::Scheme::HighContrast;
  theme::drawRounded(painter_, left_, radius, theme_.colour(fill), theme_.colour(Colour::Accent),
                     edged ? 1 : 0);
}

void RowPaint::ring(qreal radius) {
  theme::drawRounded(painter_, left_, radius, {}, theme_.colour(Colour::Accent), 2);
}

QRect RowPaint::take(int width, Edge edge, int gap) {
  const bool atLeft = (edge == Edge::Leading) != mirrored_;
  const QRect place(atLeft ? left_.left() : left_.right() - width + 1, left_.y(), width,
                    left_.height());
  left_.adjust(atLeft ? width + gap : 0, 0, atLeft ? 0 : -width - gap, 0);
  return place;
}

QRect RowPaint::takeSquare(int side, Edge edge, int gap) {
  const QRect place = take(side, edge, gap);
  return {place.x(), place.y() + (place.height() - side) / 2, side, side};
}

void RowPaint::glyph(const QString& name, Colour colour, int side, Edge edge, int gap) {
  const QRect place = takeSquare(side, edge, gap);
  painter_.drawPixmap(place, theme::iconPixmap(name, theme_.colour(colour), side,
                                               painter_.device()->devicePixelRatioF(),
                                               mirrored_ ? Qt::RightToLeft : Qt::LeftToRight));
}

void RowPaint::pill(int count, Colour fill, Colour ink) {
  painter_.setFont(theme_.font(Type::SmallName));
  const QFontMetrics words = painter_.fontMetrics();
  const QString shown = QLocale().toString(std::min(count, kMostCounted));
  const QString text = count > kMostCounted ? QStringLiteral("%1+").arg(shown) : shown;
  const int height = words.height() + 2;
  const int width = std::max(height, words.horizontalAdvance(text) + 2 * theme_.px(6));
  const QRect place = take(width, Edge::Trailing, theme_.metrics().gap4);
  const QRect pill(place.x(), place.y() + (place.height() - height) / 2, width, height);
  theme::drawRounded(painter_, pill, height / 2.0, theme_.colour(fill));
  painter_.setPen(theme_.colour(ink));
  painter_.drawText(pill, Qt::AlignCenter, text);
}

QRect RowPaint::text(const QString& text, Type type, Colour colour, int gap, Edge edge) {
  return this->text(text, type, theme_.colour(colour), gap, edge);
}

QRect RowPaint::text(const QString& text, Type type, QColor colour, int gap, Edge edge) {
  painter_.setFont(theme::fontFor(text, theme_.font(type)));
  painter_.setPen(colour);
  const QFontMetrics words = painter_.fontMetrics();
  const int room = std::max(0, left_.width());
  const int wanted = words.horizontalAdvance(text) + 1;
  const int width = std::min(wanted, room);
  cut_ = cut_ || wanted > room;
  const QRect place = take(width, edge, gap);
  // By its own letters: "#lobby" is no "lobby#" in a window that runs the other way.
  painter_.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
  const bool atLeft = (edge == Edge::Leading) != mirrored_;
  const auto align = (atLeft ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter;
  painter_.drawText(place, static_cast<int>(align | Qt::AlignAbsolute) | Qt::TextSingleLine,
                    words.elidedText(text, Qt::ElideRight, width));
  return place;
}

}  // namespace parlor::widgets
