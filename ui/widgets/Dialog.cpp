#include "widgets/Dialog.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include "widgets/Label.h"

namespace parlor::widgets {

Dialog::Dialog(const theme::Theme& theme, const QString& title, const QString& text,
               QWidget* parent)
    : QDialog(parent), theme_(theme), column_(new QVBoxLayout(this)) {
  setAttribute(Qt::WA_DeleteOnClose);
  setWindowModality(Qt::WindowModal);
  setWindowTitle(title);
  const auto recolour = [this] {
    QPalette made = theme_.palette();
    made.setColor(QPalette::Window, theme_.colour(theme::Colour::Window));
    setPalette(made);
  };
  connect(&theme, &theme::Theme::changed, this, recolour);
  recolour();
  const theme::Metrics& metrics = theme.metrics();
  column_->setContentsMargins(metrics.gap24, metrics.gap24, metrics.gap24, metrics.gap16);
  column_->setSpacing(metrics.gap12);
  auto* heading = new Label(theme, theme::Type::Title, theme::Colour::Text, title);
  heading->setWordWrap(true);
  column_->addWidget(heading);
  setAccessibleName(title);
  setAccessibleDescription(text);
  if (text.isEmpty()) return;
  auto* body = new Label(theme, theme::Type::Text, theme::Colour::Text, text);
  body->setWordWrap(true);
  body->setMinimumWidth(theme.px(360));
  column_->addWidget(body);
}

void Dialog::addContent(QWidget* content) {
  column_->addWidget(content, 1);
}

void Dialog::setButtons(const std::vector<DialogButton>& buttons) {
  auto* row = new QHBoxLayout;
  row->setContentsMargins(0, theme_.metrics().gap12, 0, 0);
  row->addStretch(1);
  for (auto wanted = buttons.rbegin(); wanted != buttons.rend(); ++wanted) {
    auto* button = new QPushButton(wanted->text, this);
    theme::setButtonKind(*button, wanted->kind);
    const bool isFirst = wanted + 1 == buttons.rend();
    button->setAutoDefault(isFirst);
    button->setDefault(isFirst);
    if (isFirst) button->setFocus();
    connect(button, &QPushButton::clicked, this, [this, chosen = wanted->chosen] {
      accept();
      if (chosen) chosen();
    });
    row->addWidget(button);
  }
  column_->addLayout(row);
}

// Its buttons are at the bottom, and the title bar takes room too.
void Dialog::setVisible(bool visible) {
  if (visible && testAttribute(Qt::WA_Resized)) {
    const QSize frame(0, theme_.metrics().gap24 + theme_.metrics().gap16);
    resize(size().boundedTo(screen()->availableSize() - frame));
  }
  QDialog::setVisible(visible);
}

QAbstractButton* Dialog::button(const QString& text) const {
  for (auto* button : findChildren<QPushButton*>()) {
    if (button->text() == text) return button;
  }
  return nullptr;
}

}  // namespace parlor::widgets
