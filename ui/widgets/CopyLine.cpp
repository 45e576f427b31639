#include "widgets/CopyLine.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QTimer>
#include <QVBoxLayout>

#include "widgets/IconButton.h"
#include "widgets/Label.h"

namespace parlor::widgets {
namespace {

constexpr int kCopiedMs = 1600;  // how long the tick stays in place of the copy icon

}  // namespace

CopyLine::CopyLine(const theme::Theme& theme, const QString& name, const QString& line,
                   theme::Type type, QWidget* parent)
    : QWidget(parent),
      edit_(new QLineEdit),
      whole_(new Label(theme, type, theme::Colour::Text)),
      copy_(new IconButton(theme, QStringLiteral("copy"), tr("Copy: %1").arg(name))) {
  auto* title = new Label(theme, theme::Type::Small, theme::Colour::Muted, name);
  title->setBuddy(edit_);
  edit_->setReadOnly(true);
  edit_->setFont(theme.font(type));
  edit_->setMinimumWidth(theme.px(240));
  edit_->setAccessibleName(name);
  auto* row = new QHBoxLayout;
  row->setSpacing(theme.metrics().gap4);
  row->addWidget(edit_, 1);
  row->addWidget(whole_, 1);
  whole_->setWordWrap(true);
  whole_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  whole_->setAccessibleName(name);
  whole_->hide();
  row->addWidget(copy_);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins({});
  column->setSpacing(2);
  column->addWidget(title);
  column->addLayout(row);
  connect(copy_, &IconButton::clicked, this, &CopyLine::copy);
  setLine(line);
}

void CopyLine::setLine(const QString& line) {
  if (line == edit_->text()) return;
  edit_->setText(line);
  edit_->setCursorPosition(0);
  whole_->setText(line);
}

void CopyLine::setWrapped(bool wrapped) {
  edit_->setVisible(!wrapped);
  whole_->setVisible(wrapped);
}

QString CopyLine::line() const {
  return edit_->text();
}

void CopyLine::copy() {
  QApplication::clipboard()->setText(line());
  copy_->setGlyph(QStringLiteral("tick"), theme::Colour::Success);
  QTimer::singleShot(kCopiedMs, copy_, [this] { copy_->setGlyph(QStringLiteral("copy")); });
  emit copied(line());
}

}  // namespace parlor::widgets
