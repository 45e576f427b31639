#include "widgets/FindBar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>

#include "widgets/IconButton.h"
#include "widgets/Label.h"

namespace parlor::widgets {

FindBar::FindBar(const theme::Theme& theme, QWidget* parent)
    : QWidget(parent),
      theme_(theme),
      edit_(new QLineEdit),
      count_(new Label(theme, theme::Type::Small, theme::Colour::Muted)),
      voice_(*edit_) {
  const theme::Metrics& metrics = theme.metrics();
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(
      theme::Theme::margins(metrics.gap12, metrics.gap4, metrics.gap8, metrics.gap4));
  row->setSpacing(metrics.gap4);
  row->addWidget(edit_, 1);
  row->addWidget(count_);
  auto* up = new IconButton(theme, QStringLiteral("arrow-up"), tr("Previous hit"));
  auto* down = new IconButton(theme, QStringLiteral("arrow-down"), tr("Next hit"));
  auto* close = new IconButton(theme, QStringLiteral("close"), tr("End find"));
  for (QWidget* button : {up, down, close}) row->addWidget(button);
  edit_->setPlaceholderText(tr("Find in this room"));
  edit_->setAccessibleName(tr("Find in this room"));
  edit_->addAction(theme.icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
  count_->setMinimumWidth(theme.px(72));
  count_->setAlignment(Qt::AlignCenter);
  connect(edit_, &QLineEdit::textChanged, this, &FindBar::wanted);
  connect(up, &IconButton::clicked, this, &FindBar::previous);
  connect(down, &IconButton::clicked, this, &FindBar::next);
  connect(close, &IconButton::clicked, this, &FindBar::finish);
  hide();
}

void FindBar::open(const QString& text) {
  show();
  if (!text.isEmpty()) edit_->setText(text);
  edit_->selectAll();
  edit_->setFocus(Qt::ShortcutFocusReason);
  emit wanted(edit_->text());
}

QString FindBar::text() const {
  return edit_->text();
}

void FindBar::setResult(int hits, int current, bool searching) {
  const bool asked = !edit_->text().isEmpty();
  if (!asked) return count_->clear();
  const QString before = count_->text();
  if (hits > 0) {
    const QLocale locale;
    count_->setText(tr("%1 of %2").arg(locale.toString(current), locale.toString(hits)));
  } else {
    count_->setText(searching ? tr("looking") : tr("no hit"));
  }
  const bool isSettled = !searching && (hits == 0 || current > 0);
  if (isVisible() && isSettled && count_->text() != before) voice_.say(count_->text());
}

void FindBar::finish() {
  emit closed();  // takes the keyboard, before hiding would pass it on to the next control
  hide();
  emit wanted({});
}

void FindBar::keyPressEvent(QKeyEvent* event) {
  switch (event->key()) {
    case Qt::Key_Escape:
      return finish();
    case Qt::Key_Return:
    case Qt::Key_Enter:
      // The newest hit comes first, so the way on is up.
      if (event->modifiers() & Qt::ShiftModifier) {
        emit next();
      } else {
        emit previous();
      }
      return;
    default:
      QWidget::keyPressEvent(event);
  }
}

void FindBar::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), theme_.colour(theme::Colour::Pane));
  painter.fillRect(QRect(0, height() - 1, width(), 1), theme_.colour(theme::Colour::Hairline));
}

}  // namespace parlor::widgets
