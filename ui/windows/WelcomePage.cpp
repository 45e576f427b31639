#include "windows/WelcomePage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

#include "chat/Names.h"
#include "engine/Invitation.h"
#include "engine/QtText.h"
#include "theme/ParlorStyle.h"
#include "widgets/Card.h"
#include "widgets/Disclosure.h"
#include "widgets/Field.h"
#include "widgets/IconButton.h"
#include "widgets/Label.h"

namespace parlor::windows {
namespace {

using theme::Colour;
using theme::Type;
using widgets::Field;
using widgets::Label;

constexpr int kStackedBelow = 640;  // logical pixels
constexpr int kWidest = 760;
constexpr quint16 kDefaultPort = 21567;

class IconLabel : public QWidget {
 public:
  IconLabel(const theme::Theme& theme, const QString& icon)
      : theme_(theme), icon_(theme.icon(icon, Colour::Accent)) {
    setFixedSize(theme.px(24), theme.px(24));
  }

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    icon_.paint(&painter, rect());
  }

 private:
  const theme::Theme& theme_;
  const QIcon icon_;
};

}  // namespace

WelcomePage::WelcomePage(const theme::Theme& theme, models::Settings& settings, QWidget* parent)
    : QWidget(parent),
      theme_(theme),
      settings_(settings),
      back_(new widgets::IconButton(theme, QStringLiteral("back"), tr("Back to the room"))),
      cards_(new QBoxLayout(QBoxLayout::LeftToRight)),
      nearby_(new widgets::RoomRows(theme, tr("Nearby"))),
      recent_(new widgets::RoomRows(theme, tr("Recent"))) {
  const theme::Metrics& metrics = theme.metrics();
  host_ = makeForm(QStringLiteral("host"), tr("Host a room"),
                   tr("On this machine. No account needed."), tr("Your &name"), tr("&Room"),
                   tr("More: password, port, who may join, history"), tr("&Open the room"));
  finishForm(host_, makeHostMore());
  join_ = makeForm(QStringLiteral("join"), tr("Join a room"),
                   tr("On another machine, or any IRC server."), tr("Your na&me"),
                   tr("A&ddress or invitation"), tr("More: password, encryption"), tr("&Join"));
  finishForm(join_, makeJoinMore());
  join_.main->setHint(QStringLiteral("parlor://192.168.1.5/lobby"));
  host_.main->setText(settings.lastRoom());

  auto* content = new QWidget;
  auto* column = new QVBoxLayout(content);
  column->setContentsMargins(metrics.gap24, metrics.gap24, metrics.gap24, metrics.gap24);
  column->setSpacing(metrics.gap16);
  auto* head = new QHBoxLayout;
  head->addWidget(back_);
  head->addWidget(new Label(theme, Type::Headline, Colour::Text, QStringLiteral("Parlor")), 1);
  auto* menu = new widgets::IconButton(theme, QStringLiteral("settings"), tr("Parlor menu"));
  head->addWidget(menu);
  connect(menu, &QAbstractButton::clicked, this,
          [this, menu] { emit menuWanted(menu->mapToGlobal(QPoint(0, menu->height()))); });
  column->addLayout(head);
  cards_->setSpacing(metrics.gap16);
  cards_->addWidget(host_.card, 1);
  cards_->addWidget(join_.card, 1);
  column->addLayout(cards_);
  column->addWidget(nearby_);
  column->addWidget(recent_);
  column->addStretch(1);
  content->setMaximumWidth(theme.px(kWidest) + 2 * metrics.gap24);
  content->setAutoFillBackground(false);

  auto* centred = new QWidget;
  auto* middle = new QHBoxLayout(centred);
  middle->setContentsMargins({});
  middle->addStretch(1);
  middle->addWidget(content, 100);
  middle->addStretch(1);
  auto* area = new QScrollArea(this);
  area->setWidget(centred);
  area->setWidgetResizable(true);
  area->setFrameShape(QFrame::NoFrame);
  area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  area->viewport()->setAutoFillBackground(false);
  centred->setAutoFillBackground(false);
  area->setFocusPolicy(Qt::NoFocus);
  auto* whole = new QVBoxLayout(this);
  whole->setContentsMargins({});
  whole->addWidget(area);

  for (Form* one : {&host_, &join_}) {
    Form* other = one == &host_ ? &join_ : &host_;
    one->nick->setText(settings.nick());
    connect(&one->nick->edit(), &QLineEdit::textEdited, other->nick, [other](const QString& text) {
      other->nick->setText(text);
      other->nick->setError({});
    });
    connect(one->cancel, &QPushButton::clicked, this, &WelcomePage::cancelled);
  }
  connect(host_.button, &QPushButton::clicked, this, &WelcomePage::submitHost);
  connect(join_.button, &QPushButton::clicked, this, &WelcomePage::submitJoin);
  connect(back_, &QAbstractButton::clicked, this, &WelcomePage::backWanted);
  for (widgets::RoomRows* rows : {nearby_, recent_}) {
    connect(rows, &widgets::RoomRows::joinWanted, this, [this](const QString& address) {
      fillJoin(address);
      submitJoin();
    });
  }
  connect(recent_, &widgets::RoomRows::forgetWanted, &settings, &models::Settings::forget);
  connect(&settings, &models::Settings::changed, this, &WelcomePage::refreshRecent);
  refreshRecent();
  setCanGoBack(false);
}

WelcomePage::Form WelcomePage::makeForm(const QString& icon, const QString& title,
                                        const QString& line, const QString& nickName,
                                        const QString& mainName, const QString& moreName,
                                        const QString& buttonText) {
  Form form;
  form.card = new widgets::Card(theme_);
  form.card->setAccessibleName(title);
  form.nick = new Field(theme_, nickName);
  form.main = new Field(theme_, mainName);
  form.more = new widgets::Disclosure(theme_, moreName);
  form.trouble = new Label(theme_, Type::Small, Colour::Danger);
  form.button = new QPushButton(buttonText);
  form.cancel = new QPushButton(tr("Cancel"));
  form.idleText = buttonText;
  const theme::Metrics& metrics = theme_.metrics();
  form.card->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);  // equal widths
  auto* column = new QVBoxLayout(form.card);
  column->setContentsMargins(metrics.gap24, metrics.gap16, metrics.gap24, metrics.gap16);
  column->setSpacing(metrics.gap12);
  auto* head = new QHBoxLayout;
  head->setSpacing(metrics.gap8);
  head->addWidget(new IconLabel(theme_, icon));
  head->addWidget(new Label(theme_, Type::Title, Colour::Text, title), 1);
  column->addLayout(head);
  auto* what = new Label(theme_, Type::Small, Colour::Muted, line);
  what->setWordWrap(true);
  column->addWidget(what);
  return form;
}

void WelcomePage::finishForm(Form& form, QWidget* more) {
  const theme::Metrics& metrics = theme_.metrics();
  auto* column = static_cast<QVBoxLayout*>(form.card->layout());
  column->addWidget(form.nick);
  column->addWidget(form.main);
  form.more->setContent(more);
  column->addWidget(form.more);
  form.trouble->setWordWrap(true);
  form.trouble->hide();
  column->addWidget(form.trouble);
  column->addStretch(1);
  auto* row = new QHBoxLayout;
  row->setSpacing(metrics.gap8);
  row->addStretch(1);
  row->addWidget(form.cancel);
  row->addWidget(form.button);
  column->addLayout(row);
  form.cancel->hide();
  theme::setButtonKind(*form.button, theme::ButtonKind::Primary);
  auto* button = form.button;
  for (Field* field : {form.nick, form.main, form.password}) {
    connect(&field->edit(), &QLineEdit::returnPressed, button, [button] { button->click(); });
  }
}

QWidget* WelcomePage::makeHostMore() {
  auto* more = new QWidget;
  auto* column = new QVBoxLayout(more);
  column->setContentsMargins({});
  column->setSpacing(theme_.metrics().gap12);
  host_.password = new Field(theme_, tr("&Password (optional)"));
  host_.password->edit().setEchoMode(QLineEdit::PasswordEchoOnEdit);
  port_ = new Field(theme_, tr("Por&t"));
  port_->setText(QString::number(kDefaultPort));
  auto* name = new Label(theme_, Type::Small, Colour::Muted, tr("&Who may join"));
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
  history_->setChecked(settings_.get(models::preference::kKeepHistory));
  column->addWidget(host_.password);
  column->addWidget(port_);
  column->addLayout(group);
  column->addWidget(history_);
  connect(&port_->edit(), &QLineEdit::returnPressed, this, &WelcomePage::submitHost);
  return more;
}

QWidget* WelcomePage::makeJoinMore() {
  auto* more = new QWidget;
  auto* column = new QVBoxLayout(more);
  column->setContentsMargins({});
  column->setSpacing(theme_.metrics().gap12);
  join_.password = new Field(theme_, tr("Pa&ssword (optional)"));
  join_.password->edit().setEchoMode(QLineEdit::PasswordEchoOnEdit);
  tls_ = new QCheckBox(tr("&Encrypt the connection (TLS)"));
  column->addWidget(join_.password);
  column->addWidget(tls_);
  return more;
}

void WelcomePage::focusForm(WelcomeForm which) {
  Form& wanted = form(which);
  wanted.main->edit().setFocus(Qt::OtherFocusReason);
  wanted.main->edit().selectAll();
}

bool WelcomePage::isTouched() const {
  const auto edits = findChildren<QLineEdit*>();
  return std::any_of(edits.begin(), edits.end(), [](auto* each) { return each->isModified(); });
}

void WelcomePage::fillHost(const QString& room) {
  if (!room.isEmpty()) host_.main->setText(room);
}

void WelcomePage::fillJoin(const QString& address) {
  clearErrors(join_);
  join_.main->setText(address);
}

void WelcomePage::setNearby(const std::vector<widgets::RoomRow>& rows) {
  nearby_->setRows(rows);
}

void WelcomePage::setCanGoBack(bool can) {
  back_->setVisible(can);
}

void WelcomePage::refreshRecent() {
  std::vector<widgets::RoomRow> rows;
  for (const models::RecentRoom& room : settings_.recent()) {
    rows.push_back({room.title, room.where, {}, room.address, true});
  }
  recent_->setRows(rows);
}

void WelcomePage::setWaiting(WelcomeForm which, const QString& text) {
  Form& waiting = form(which);
  for (Form* one : {&host_, &join_}) one->button->setEnabled(false);
  waiting.cancel->setVisible(which == WelcomeForm::Join);
  waiting.trouble->setColour(Colour::Muted);
  waiting.trouble->setText(text);
  waiting.trouble->show();
}

void WelcomePage::setIdle() {
  for (Form* one : {&host_, &join_}) {
    one->button->setEnabled(true);
    one->cancel->hide();
    one->trouble->hide();
  }
}

widgets::Field* WelcomePage::fieldNamed(WelcomeForm which, const QString& name) {
  if (name == QStringLiteral("nick")) return form(which).nick;
  if (name == QStringLiteral("password")) return form(which).password;
  if (which == WelcomeForm::Host) {
    if (name == QStringLiteral("room")) return host_.main;
    return name == QStringLiteral("port") ? port_ : nullptr;
  }
  const bool inAddress = name == QStringLiteral("address") || name == QStringLiteral("room") ||
                         name == QStringLiteral("port");
  return inAddress ? join_.main : nullptr;
}

void WelcomePage::showError(WelcomeForm which, const QString& field, const QString& text) {
  setIdle();
  Form& wrong = form(which);
  widgets::Field* place = fieldNamed(which, field);
  if (!place) {
    wrong.trouble->setColour(Colour::Danger);
    wrong.trouble->setText(text);
    wrong.trouble->show();
    return;
  }
  place->setError(text);
  if (place == port_ || place == wrong.password) wrong.more->setOpen(true);
  place->edit().setFocus(Qt::OtherFocusReason);
  place->edit().selectAll();
}

void WelcomePage::clearErrors(Form& form) {
  for (Field* field : {form.nick, form.main, form.password}) field->setError({});
  form.trouble->hide();
  if (&form == &host_) port_->setError({});
}

bool WelcomePage::checkNick(Form& form) {
  const auto checked = chat::NamePolicy{}.checkNick(engine::toUtf8(form.nick->text()));
  if (form.nick->text().isEmpty()) {
    form.nick->setError(tr("Write the name that others will see."));
  } else if (!checked) {
    form.nick->setError(engine::toQt(checked.error().text));
  } else {
    return true;
  }
  form.nick->edit().setFocus();
  return false;
}

void WelcomePage::submitHost() {
  clearErrors(host_);
  if (!host_.button->isEnabled() || !checkNick(host_)) return;
  engine::HostRequest request;
  request.nick = host_.nick->text();
  request.room = host_.main->text();
  if (request.room.isEmpty()) {
    return showError(WelcomeForm::Host, QStringLiteral("room"), tr("Write a name for the room."));
  }
  bool isNumber = false;
  request.port = port_->text().toUShort(&isNumber);
  if (!isNumber) {
    return showError(WelcomeForm::Host, QStringLiteral("port"),
                     tr("Write a number from 0 to 65535; 0 takes any free port."));
  }
  request.password = host_.password->text();
  request.localOnly = reach_->currentIndex() == 1;
  request.keepHistory = history_->isChecked();
  settings_.set(models::preference::kKeepHistory, request.keepHistory);
  settings_.setNick(request.nick);
  settings_.setLastRoom(request.room);
  setWaiting(WelcomeForm::Host, tr("Opening the room"));
  emit hostWanted(request);
}

void WelcomePage::submitJoin() {
  clearErrors(join_);
  if (!join_.button->isEnabled() || !checkNick(join_)) return;
  const QString address = join_.main->text();
  if (address.isEmpty()) {
    return showError(WelcomeForm::Join, QStringLiteral("address"),
                     tr("Write an address, such as chat.example.org, or paste an invitation."));
  }
  const auto parsed = engine::Invitation::parse(address);
  if (!parsed) {
    return showError(WelcomeForm::Join, QStringLiteral("address"),
                     engine::toQt(parsed.error().text));
  }
  const engine::Invitation& invitation = parsed.value();
  client::JoinNetwork request;
  request.title = engine::toUtf8(invitation.host);
  request.host = engine::toUtf8(invitation.host);
  request.port = invitation.port;
  request.tls = invitation.tls || tls_->isChecked();
  request.nick = request.username = request.realname = engine::toUtf8(join_.nick->text());
  const QString password = join_.password->text();
  request.password = engine::toUtf8(password.isEmpty() ? invitation.password : password);
  for (const QString& room : invitation.rooms) {
    request.rooms.push_back(engine::toUtf8(room));
    request.keys.push_back(engine::toUtf8(invitation.key));
  }
  settings_.setNick(join_.nick->text());
  setWaiting(WelcomeForm::Join, tr("Connecting to %1").arg(invitation.hostAndPort()));
  emit joinWanted(request, address);
}

void WelcomePage::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  arrange();
}

void WelcomePage::arrange() {
  const bool stacked = width() < std::max(kStackedBelow, theme_.px(kStackedBelow));
  cards_->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void WelcomePage::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), theme_.colour(Colour::Window));
}

}  // namespace parlor::windows
