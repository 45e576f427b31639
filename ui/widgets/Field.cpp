#include "widgets/Field.h"

#include <QVBoxLayout>

#include "theme/ParlorStyle.h"
#include "widgets/Label.h"

namespace parlor::widgets {

Field::Field(const theme::Theme& theme, const QString& name, QWidget* parent)
    : QWidget(parent),
      edit_(new QLineEdit(this)),
      error_(new Label(theme, theme::Type::Small, theme::Colour::Danger)) {
  auto* title = new Label(theme, theme::Type::Small, theme::Colour::Muted, name);
  title->setBuddy(edit_);
  QString plain = name;
  edit_->setAccessibleName(plain.remove(u'&'));
  error_->setWordWrap(true);
  error_->hide();
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins({});
  column->setSpacing(theme.metrics().gap4);
  column->addWidget(title);
  column->addWidget(edit_);
  column->addWidget(error_);
  connect(edit_, &QLineEdit::textEdited, this, [this] { setError({}); });
}

void Field::setError(const QString& text) {
  if (text == error_->text()) return;
  error_->setText(text);
  error_->setVisible(!text.isEmpty());
  theme::setFieldWrong(*edit_, !text.isEmpty());
  edit_->setAccessibleDescription(text);
  updateGeometry();
}

QString Field::error() const {
  return error_->text();
}

}  // namespace parlor::widgets
