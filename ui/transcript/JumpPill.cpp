#include "transcript/JumpPill.h"

#include <QEvent>
#include <QPainter>

#include "theme/Icons.h"
#include "theme/ParlorStyle.h"

namespace parlor::transcript {

using theme::Colour;

JumpPill::JumpPill(const theme::Theme& theme, QWidget* parent)
    : QAbstractButton(parent), theme_(theme) {
  setCursor(Qt::PointingHandCursor);
  setFocusPolicy(Qt::NoFocus);  // End and Esc do the same from the keyboard
  retitle();
  hide();
}

void JumpPill::setCount(int newMessages) {
  if (newMessages == count_) return;
  count_ = newMessages;
  retitle();
}

void JumpPill::retitle() {
  setText(count_ > 0 ? tr("%Ln new", nullptr, count_) : QString());
  setAccessibleName(count_ > 0 ? tr("%Ln new, go to the newest message", nullptr, count_)
                               : tr("Go to the newest message"));
  resize(sizeHint());
  update();
}

QSize JumpPill::sizeHint() const {
  const QFontMetrics metrics(theme_.font(theme::Type::SmallName));
  const int icon = theme_.px(16);
  const int text = metrics.horizontalAdvance(this->text());
  return {text + icon + theme_.px(text > 0 ? 28 : 16), theme_.px(32)};
}

void JumpPill::paintEvent(QPaintEvent*) {
  QPainter p(this);
  p.setRenderHint(QPainter::Antialiasing);
  const bool news = count_ > 0;
  const Colour ground = news ? Colour::Accent : underMouse() ? Colour::Hover : Colour::Raised;
  const QColor ink = theme_.colour(news ? Colour::OnAccent : Colour::Text);
  theme::drawRounded(p, rect(), height() / 2.0, theme_.colour(ground),
                     news ? QColor() : theme_.colour(Colour::ControlLine), news ? 0 : 1);
  const int side = theme_.px(16);
  QRect icon(0, 0, side, side);
  icon.moveCenter(rect().center());
  if (news) {
    icon.moveLeft(width() - side - theme_.px(10));
    p.setPen(ink);
    p.setFont(theme_.font(theme::Type::SmallName));
    p.drawText(rect().adjusted(theme_.px(12), 0, -side - theme_.px(12), 0), Qt::AlignCenter,
               text());
  }
  p.drawPixmap(icon,
               theme::iconPixmap(QStringLiteral("arrow-down"), ink, side, devicePixelRatioF()));
}

void JumpPill::enterEvent(QEnterEvent*) {
  update();
}
void JumpPill::leaveEvent(QEvent*) {
  update();
}

void JumpPill::changeEvent(QEvent* event) {
  QAbstractButton::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) retitle();
}

}  // namespace parlor::transcript
