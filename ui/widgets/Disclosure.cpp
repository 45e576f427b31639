#include "widgets/Disclosure.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace parlor::widgets {

Disclosure::Disclosure(const theme::Theme& theme, const QString& name, QWidget* parent)
    : QWidget(parent), theme_(theme), button_(new QToolButton(this)) {
  button_->setText(name);
  button_->setAutoRaise(true);
  button_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  button_->setFocusPolicy(Qt::TabFocus);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins({});
  column->setSpacing(theme.metrics().gap8);
  // The chevron, not the ground of the button, stands on the edge of the form.
  auto* row = new QHBoxLayout;
  row->setContentsMargins(-theme.metrics().gap4, 0, 0, 0);
  row->addWidget(button_, 0, Qt::AlignLeading);
  column->addLayout(row);
  connect(button_, &QToolButton::clicked, this, [this] { setOpen(!open_); });
  setOpen(false);
}

void Disclosure::setContent(QWidget* content) {
  content_ = content;
  layout()->addWidget(content);
  content_->setVisible(isOpen());
}

void Disclosure::setOpen(bool open) {
  open_ = open;
  button_->setAccessibleDescription(open ? tr("open") : tr("closed"));
  button_->setIcon(
      theme_.icon(open ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right")));
  if (content_) content_->setVisible(open);
}

}  // namespace parlor::widgets
