#include "windows/EntryForm.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "chat/NameFault.h"
#include "engine/QtText.h"
#include "models/Problems.h"
#include "theme/ParlorStyle.h"
#include "widgets/Disclosure.h"
#include "widgets/Field.h"
#include "widgets/Label.h"

namespace parlor::windows {
namespace {

using theme::Colour;
using theme::Type;
using widgets::Field;
using widgets::Label;

class IconLabel : public QWidget {
 public:
  IconLabel(const theme::Theme& theme, const QString& icon)
      : icon_(theme.icon(icon, Colour::Accent)) {
    setFixedSize(theme.px(24), theme.px(24));
  }

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    icon_.paint(&painter, rect());
  }

 private:
  const QIcon icon_;
};

}  // namespace

EntryForm::EntryForm(const theme::Theme& theme, const models::Settings& settings,
                     const Words& words)
    : Card(theme),
      nick_(new Field(theme, words.nick)),
      main_(new Field(theme, words.main)),
      more_(new widgets::Disclosure(theme, words.more)),
      trouble_(new Label(theme, Type::Small, Colour::Danger)),
      button_(new QPushButton(words.button)),
      cancel_(new QPushButton(tr("Cancel"))),
      column_(new QVBoxLayout(this)) {
  setAccessibleName(words.title);
  setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);  // equal widths
  const theme::Metrics& metrics = theme.metrics();
  column_->setContentsMargins(metrics.gap24, metrics.gap16, metrics.gap24, metrics.gap16);
  column_->setSpacing(metrics.gap12);
  auto* head = new QHBoxLayout;
  head->setSpacing(metrics.gap8);
  head->addWidget(new IconLabel(theme, words.icon));
  head->addWidget(new Label(theme, Type::Title, Colour::Text, words.title), 1);
  column_->addLayout(head);
  auto* what = new Label(theme, Type::Small, Colour::Muted, words.what);
  what->setWordWrap(true);
  column_->addWidget(what);
  nick_->setText(settings.nick());
}

void EntryForm::finish(QWidget* more, const QString& password) {
  password_ = new Field(theme_, password);
  password_->edit().setEchoMode(QLineEdit::PasswordEchoOnEdit);
  static_cast<QVBoxLayout*>(more->layout())->insertWidget(0, password_);
  column_->addWidget(nick_);
  column_->addWidget(main_);
  more_->setContent(more);
  column_->addWidget(more_);
  trouble_->setWordWrap(true);
  trouble_->hide();
  column_->addWidget(trouble_);
  column_->addStretch(1);
  auto* row = new QHBoxLayout;
  row->setSpacing(theme_.metrics().gap8);
  row->addStretch(1);
  row->addWidget(cancel_);
  row->addWidget(button_);
  column_->addLayout(row);
  cancel_->hide();
  theme::setButtonKind(*button_, theme::ButtonKind::Primary);
  for (Field* field : fields()) {
    connect(&field->edit(), &QLineEdit::returnPressed, button_, [this] { button_->click(); });
  }
  connect(button_, &QPushButton::clicked, this, &EntryForm::submitted);
  connect(cancel_, &QPushButton::clicked, this, &EntryForm::cancelled);
  connect(&nick_->edit(), &QLineEdit::textEdited, this, &EntryForm::nickEdited);
}

QList<Field*> EntryForm::hiddenFields() const {
  return {password_};
}

QList<Field*> EntryForm::fields() const {
  return QList<Field*>{nick_, main_} + hiddenFields();
}

void EntryForm::focus() {
  main_->edit().setFocus(Qt::OtherFocusReason);
  main_->edit().selectAll();
}

bool EntryForm::isTouched() const {
  const auto all = fields();
  return std::any_of(all.begin(), all.end(), [](Field* each) { return each->edit().isModified(); });
}

void EntryForm::setUntouched() {
  for (Field* each : fields()) each->edit().setModified(false);
}

void EntryForm::setMain(const QString& text) {
  clearErrors();
  main_->setText(text);
}

void EntryForm::setNick(const QString& nick) {
  nick_->setText(nick);
  nick_->setError({});
}

void EntryForm::takeTextsOf(const EntryForm& form) {
  const auto mine = fields(), theirs = form.fields();
  for (qsizetype i = 0; i < mine.size(); ++i) {
    mine[i]->setText(theirs[i]->text());
    mine[i]->edit().setModified(theirs[i]->edit().isModified());
  }
}

void EntryForm::say(const QString& text, Colour colour) {
  trouble_->setColour(colour);
  trouble_->setText(text);
  trouble_->show();
}

void EntryForm::setWaiting(const QString& text) {
  button_->setEnabled(false);
  cancel_->setVisible(cancellable_);
  say(text, Colour::Muted);
}

void EntryForm::setBlocked() {
  button_->setEnabled(false);
  cancel_->hide();
}

void EntryForm::setIdle() {
  button_->setEnabled(true);
  cancel_->hide();
  trouble_->hide();
}

Field* EntryForm::fieldNamed(const QString& name) {
  if (name == QStringLiteral("nick")) return nick_;
  return name == QStringLiteral("password") ? password_ : nullptr;
}

void EntryForm::showError(const QString& field, const QString& text) {
  Field* place = fieldNamed(field);
  if (!place) return say(text, Colour::Danger);
  place->setError(text);
  if (hiddenFields().contains(place)) more_->setOpen(true);
  place->edit().setFocus(Qt::OtherFocusReason);
  place->edit().selectAll();
}

void EntryForm::clearErrors() {
  for (Field* field : fields()) field->setError({});
  if (button_->isEnabled()) trouble_->hide();
}

bool EntryForm::mayAsk() {
  clearErrors();
  return button_->isEnabled() && checkNick();
}

bool EntryForm::checkNick() {
  const QString nick = nick_->text();
  const auto fault = chat::faultOfNick(chat::NamePolicy{}, engine::toUtf8(nick));
  if (!fault) return true;
  nick_->setError(nick.isEmpty() ? tr("Write the name that others will see.")
                                 : models::nameFaultText(*fault));
  nick_->edit().setFocus();
  return false;
}

}  // namespace parlor::windows
