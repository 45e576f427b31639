#include "windows/HostForm.h"

#include <QCheckBox>
#include <QComboBox>
#include <QVBoxLayout>

#include "chat/NameFault.h"
#include "engine/QtText.h"
#include "models/Problems.h"
#include "widgets/Field.h"
#include "widgets/Label.h"

namespace parlor::windows {
namespace {

using theme::Colour;
using theme::Type;
using widgets::Field;

constexpr quint16 kDefaultPort = 21567;

}  // namespace

HostForm::HostForm(const theme::Theme& theme, const models::Settings& settings)
    : EntryForm(theme, settings,
                {QStringLiteral("host"), tr("Host a room"),
                 tr("On this machine. No account needed."), tr("Your &name"), tr("&Room"),
                 tr("More: password, port, who may join, history"), tr("&Open the room")}) {
  QWidget* more = makeMore(settings);
  finish(more, tr("&Password (optional)"));
  main().setText(settings.lastRoom());
}

QWidget* HostForm::makeMore(const models::Settings& settings) {
  auto* more = new QWidget;
  auto* column = new QVBoxLayout(more);
  column->setContentsMargins({});
  column->setSpacing(theme_.metrics().gap12);
  port_ = new Field(theme_, tr("Por&t"));
  port_->setText(QString::number(kDefaultPort));
  auto* name = new widgets::Label(theme_, Type::Small, Colour::Muted, tr("&Who may join"));
  reach_ = new QComboBox;
  reach_->addItem(tr("Everybody who reaches this machine"));
  reach_->addItem(tr("Only programs on this machine"));
  reach_->setAccessibleName(tr("Who may join"));
  name->setBuddy(reach_);
  auto* group = new QVBoxLayout;
  group->setSpacing(theme_.metrics().gap4);
  group->addWidget(name);
  group->addWidget(reach_);
  history_ = new QCheckBox(tr("&Keep the history on this machine"));
  history_->setChecked(settings.get(models::preference::kKeepHistory));
  column->addWidget(port_);
  column->addLayout(group);
  column->addWidget(history_);
  return more;
}

QList<Field*> HostForm::hiddenFields() const {
  return EntryForm::hiddenFields() << port_;
}

Field* HostForm::fieldNamed(const QString& name) {
  if (name == QStringLiteral("room")) return &main();
  return name == QStringLiteral("port") ? port_ : EntryForm::fieldNamed(name);
}

void HostForm::takeChoicesOf(const HostForm& form) {
  takeTextsOf(form);
  reach_->setCurrentIndex(form.reach_->currentIndex());
  history_->setChecked(form.history_->isChecked());
}

void HostForm::setKeepsHistory(bool keeps) {
  history_->setChecked(keeps);
}

std::optional<engine::HostRequest> HostForm::request() {
  if (!mayAsk()) return std::nullopt;
  const auto refused = [this](const QString& field, const QString& text) {
    showError(field, text);
    return std::nullopt;
  };
  engine::HostRequest wanted;
  wanted.nick = nick().text();
  wanted.room = main().text();
  if (wanted.room.isEmpty() || wanted.room == QStringLiteral("#")) {
    return refused(QStringLiteral("room"), tr("Write a name for the room."));
  }
  const QString name = wanted.room.startsWith(u'#') ? wanted.room : u'#' + wanted.room;
  if (const auto fault = chat::faultOfRoom(chat::NamePolicy{}, engine::toUtf8(name))) {
    return refused(QStringLiteral("room"), models::nameFaultText(*fault));
  }
  bool isNumber = false;
  wanted.port = port_->text().toUShort(&isNumber);
  if (!isNumber) {
    return refused(QStringLiteral("port"),
                   tr("Write a number from 0 to 65535; 0 takes any free port."));
  }
  wanted.password = password().text();
  wanted.localOnly = reach_->currentIndex() == 1;
  wanted.keepHistory = history_->isChecked();
  return wanted;
}

}  // namespace parlor::windows
