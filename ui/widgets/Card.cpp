#include "widgets/Card.h"

#include <QPainter>

#include "theme/ParlorStyle.h"

namespace parlor::widgets {

Card::Card(const theme::Theme& theme, QWidget* parent) : QWidget(parent), theme_(theme) {
  connect(&theme, &theme::Theme::changed, this, qOverload<>(&QWidget::update));
}

void Card::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  theme::drawRounded(painter, rect(), theme_.metrics().radiusLarge,
                     theme_.colour(theme::Colour::Raised), theme_.colour(theme::Colour::Hairline),
                     1);
}

}  // namespace parlor::widgets
