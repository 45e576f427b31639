#include "widgets/EmojiPicker.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QToolButton>

#include "widgets/EmojiTable.h"

namespace parlor::widgets {
namespace {

constexpr int kColumns = 8;
constexpr std::size_t kOffered = 48;  // the first of the table

}  // namespace

EmojiPicker::EmojiPicker(const theme::Theme& theme, QWidget* parent)
    : Popover(theme, parent) {
  setAccessibleName(tr("Emoji"));
  auto* grid = new QGridLayout(this);
  const int gap = theme.metrics().gap8;
  grid->setContentsMargins(gap, gap, gap, gap);
  grid->setSpacing(0);
  int at = 0;
  for (const Emoji& each : emojiTable()) {
    if (at == static_cast<int>(kOffered)) break;
    const QString emoji = QString::fromUtf8(each.utf8);
    const QString name = QString::fromLatin1(each.name);
    auto* button = new QToolButton;
    button->setText(emoji);
    button->setAccessibleName(QString(name).replace(u'_', u' '));
    button->setToolTip(QStringLiteral(":%1:").arg(name));
    button->setAutoRaise(true);
    button->setFont(theme.font(theme::Type::Title));
    button->setFixedSize(theme.px(36), theme.px(36));
    connect(button, &QToolButton::clicked, this, [this, emoji] {
      close();
      emit picked(emoji);
    });
    grid->addWidget(button, at / kColumns, at % kColumns);
    ++at;
  }
}

void EmojiPicker::popUpAt(const QPoint& globalPos) {
  adjustSize();
  placeAt(globalPos - QPoint(width(), height()));
  show();
  if (auto* first = findChild<QToolButton*>()) first->setFocus(Qt::PopupFocusReason);
}

void EmojiPicker::keyPressEvent(QKeyEvent* event) {
  const auto buttons = findChildren<QToolButton*>();
  const auto at = buttons.indexOf(qobject_cast<QToolButton*>(focusWidget()));
  const auto focus = [&](qsizetype to) {
    if (to >= 0 && to < buttons.size()) buttons[to]->setFocus(Qt::OtherFocusReason);
  };
  switch (event->key()) {
    case Qt::Key_Left:
      return focus(at - 1);
    case Qt::Key_Right:
      return focus(at + 1);
    case Qt::Key_Up:
      return focus(at - kColumns);
    case Qt::Key_Down:
      return focus(at + kColumns);
    case Qt::Key_Return:
    case Qt::Key_Enter:
      if (at >= 0) buttons[at]->click();
      return;
    default:
      QWidget::keyPressEvent(event);
  }
}

}  // namespace parlor::widgets
