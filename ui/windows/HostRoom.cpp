#include "windows/HostRoom.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

#include "engine/QtText.h"

namespace parlor::windows {
namespace {

using engine::toUtf8;

constexpr int kMostPeople = 100'000;

// The letters of "+knt secret" without the sign and what follows them.
QString lettersOf(const QString& modes) {
  QString letters = modes.section(u' ', 0, 0);
  return letters.remove(u'+');
}

// The parameter of `mode` in "+kl 20", where the key itself is not shown.
QString parameterOf(const QString& modes, QChar mode) {
  const QStringList words = modes.split(u' ', Qt::SkipEmptyParts);
  int at = 0;
  for (QChar letter : lettersOf(modes)) {
    const bool takes = letter == u'l' || letter == u'f';
    if (takes) ++at;
    if (letter == mode) return takes ? words.value(at) : QString();
  }
  return {};
}

}  // namespace

HostRoom::HostRoom(const theme::Theme& theme, const models::BufferStore& store,
                   client::BufferId room)
    : Page(theme), store_(store), room_(room) {
  addTopic();
  addPassword();
  addLimit();
  addHeading(tr("Who may do what"));
  addSwitch('i', tr("Only people who were &invited may enter"));
  addSwitch('m', tr("Only people with voi&ce may speak"));
  addSwitch('n', tr("Only people in the &room may write to it"));
  addSwitch('t', tr("Only &operators may change the topic"));
  addSwitch('s', tr("&Hide the room from the list of rooms"));
  addSwitch('C', tr("No &questions between programs (CTCP)"));
  refresh();
}

void HostRoom::addSwitch(char mode, const QString& text) {
  auto* box = new QCheckBox(text);
  connect(box, &QCheckBox::clicked, this, [this, mode](bool on) {
    change(std::string{on ? '+' : '-', mode});
  });
  switches_.push_back({mode, box});
  QString plain = text;
  addLine(box, plain.remove(u'&'));
}

namespace {

QPushButton* makeButton(const QString& text) {
  auto* button = new QPushButton(text);
  button->setAutoDefault(false);
  return button;
}

QWidget* inRow(const theme::Theme& theme, std::initializer_list<QWidget*> widgets) {
  auto* whole = new QWidget;
  auto* row = new QHBoxLayout(whole);
  row->setContentsMargins({});
  row->setSpacing(theme.metrics().gap8);
  for (QWidget* each : widgets) row->addWidget(each, qobject_cast<QLineEdit*>(each) ? 1 : 0);
  return whole;
}

}  // namespace

void HostRoom::addTopic() {
  topic_ = new QLineEdit;
  topic_->setPlaceholderText(tr("No topic yet"));
  auto* set = makeButton(tr("Change the to&pic"));
  const auto send = [this] {
    emit commandWanted(client::SetTopic{room_, toUtf8(topic_->text().simplified())});
  };
  connect(set, &QPushButton::clicked, this, send);
  connect(topic_, &QLineEdit::returnPressed, this, send);
  addNamed(tr("&Topic"), topic_, inRow(theme_, {topic_, set}));
}

void HostRoom::addPassword() {
  password_ = new QLineEdit;
  password_->setEchoMode(QLineEdit::PasswordEchoOnEdit);
  auto* set = makeButton(tr("&Set"));
  removePassword_ = makeButton(tr("Remo&ve"));
  const auto send = [this] {
    const QString key = password_->text().trimmed().section(u' ', 0, 0);
    if (key.isEmpty()) return;
    change("+k " + toUtf8(key));
    password_->clear();
  };
  connect(set, &QPushButton::clicked, this, send);
  connect(password_, &QLineEdit::returnPressed, this, send);
  connect(removePassword_, &QPushButton::clicked, this, [this] { change("-k *"); });
  addNamed(tr("Pass&word of the room"), password_,
           inRow(theme_, {password_, set, removePassword_}));
}

void HostRoom::addLimit() {
  limit_ = new QSpinBox;
  limit_->setRange(0, kMostPeople);
  limit_->setSpecialValueText(tr("Any number"));
  limit_->setMinimumWidth(theme_.px(120));
  connect(limit_, &QSpinBox::editingFinished, this, [this] {
    const models::BufferState* shown = store_.buffer(room_);
    if (!shown || limit_->value() == parameterOf(shown->modes, u'l').toInt()) return;
    change(limit_->value() == 0 ? std::string("-l") : "+l " + std::to_string(limit_->value()));
  });
  auto* row = inRow(theme_, {limit_});
  static_cast<QHBoxLayout*>(row->layout())->addStretch(1);
  addNamed(tr("How many people may be i&n"), limit_, row);
}

QCheckBox* HostRoom::switchOf(char mode) const {
  for (const Switch& each : switches_) {
    if (each.mode == mode) return each.box;
  }
  return nullptr;
}

// What is being written is left alone.
void HostRoom::refresh() {
  const models::BufferState* shown = store_.buffer(room_);
  setEnabled(shown && store_.usable(*shown));
  if (!shown) return;
  const QString letters = lettersOf(shown->modes);
  for (const Switch& each : switches_) each.box->setChecked(letters.contains(QChar(each.mode)));
  if (!topic_->hasFocus()) topic_->setText(shown->topic);
  const bool locked = letters.contains(u'k');
  removePassword_->setEnabled(locked);
  password_->setPlaceholderText(locked ? tr("There is one") : tr("None"));
  if (limit_->hasFocus()) return;
  const QSignalBlocker quiet(limit_);
  limit_->setValue(parameterOf(shown->modes, u'l').toInt());
}

}  // namespace parlor::windows
