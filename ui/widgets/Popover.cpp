#include "widgets/Popover.h"

#include <QGuiApplication>
#include <QPainter>
#include <QScreen>
#include <algorithm>

namespace parlor::widgets {

Popover::Popover(const theme::Theme& theme, QWidget* parent)
    : QWidget(parent, Qt::Popup), theme_(theme) {
  setAttribute(Qt::WA_DeleteOnClose);
}

void Popover::placeAt(const QPoint& globalPos) {
  const QScreen* under = QGuiApplication::screenAt(globalPos);
  const QRect area = (under ? under : screen())->availableGeometry();
  const int right = std::max(area.left(), area.right() - width());
  const int bottom = std::max(area.top(), area.bottom() - height());
  move(std::clamp(globalPos.x(), area.left(), right),
       std::clamp(globalPos.y(), area.top(), bottom));
}

void Popover::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), theme_.colour(theme::Colour::Raised));
  painter.setPen(theme_.colour(theme::Colour::Hairline));
  painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

}  // namespace parlor::widgets
