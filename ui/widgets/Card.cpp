#include "widgets/Card.h"

#include <QPainter>

#include "theme/ParlorStyle.h"

namespace parlor::widgets {

Card::Card(const theme::Theme& theme, QWidget* parent) : QWidget(parent), theme_(theme) {
  connect(&theme, &theme::Theme::changed, this, qOverload<>(&QWidget::update));
}

void Card::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  theme::drawRounded(
      painter, rect(), theme_.metrics().radiusLarge, theme_.colour(theme::Colour::Raised),
      theme_.colour(floating_ ? theme::Colour::ControlLine : theme::Colour::Hairline), 1);
}

HeaderGround::HeaderGround(const theme::Theme& theme, QWidget* parent)
    : QWidget(parent), theme_(theme) {}

void HeaderGround::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), theme_.colour(theme::Colour::Window));
  painter.fillRect(QRect(0, height() - 1, width(), 1), theme_.colour(theme::Colour::Hairline));
}

}  // namespace parlor::widgets
