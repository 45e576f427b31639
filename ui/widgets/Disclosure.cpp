#include "widgets/Disclosure.h"

#include <QVBoxLayout>

namespace parlor::widgets {

Disclosure::Disclosure(const theme::Theme& theme, const QString& name, QWidget* parent)
    : QWidget(parent), theme_(theme), button_(new QToolButton(this)) {
  button_->setText(name);
  button_->setCheckable(true);
  button_->setAutoRaise(true);
  button_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  button_->setFocusPolicy(Qt::TabFocus);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins({});
  column->setSpacing(theme.metrics().gap8);
  column->addWidget(button_, 0, Qt::AlignLeading);
  connect(button_, &QToolButton::toggled, this, &Disclosure::setOpen);
  setOpen(false);
}

void Disclosure::setContent(QWidget* content) {
  content_ = content;
  layout()->addWidget(content);
  content_->setVisible(isOpen());
}

void Disclosure::setOpen(bool open) {
  button_->setChecked(open);
  button_->setIcon(
      theme_.icon(open ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right")));
  if (content_) content_->setVisible(open);
}

}  // namespace parlor::widgets
