#include "windows/WelcomePage.h"

#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

#include "engine/Invitation.h"
#include "widgets/IconButton.h"
#include "widgets/Label.h"
#include "windows/HostForm.h"
#include "windows/JoinForm.h"

namespace parlor::windows {
namespace {

using theme::Colour;
using theme::Type;

constexpr int kStackedBelow = 640;  // logical pixels
constexpr int kWidest = 760;

// As wide as it may be, in the middle.
QWidget* centred(QWidget* content) {
  auto* whole = new QWidget;
  auto* row = new QHBoxLayout(whole);
  row->setContentsMargins({});
  row->addStretch(1);
  row->addWidget(content, 100);
  row->addStretch(1);
  return whole;
}

}  // namespace

WelcomePage::WelcomePage(const theme::Theme& theme, models::Settings& settings, QWidget* parent)
    : QWidget(parent),
      theme_(theme),
      settings_(settings),
      back_(new widgets::IconButton(theme, QStringLiteral("back"), tr("Back to the room"))),
      cards_(new QBoxLayout(QBoxLayout::LeftToRight)),
      host_(new HostForm(theme, settings)),
      join_(new JoinForm(theme, settings)),
      nearby_(new widgets::RoomRows(theme, tr("Nearby"))),
      recent_(new widgets::RoomRows(theme, tr("Recent"))) {
  auto* area = new QScrollArea(this);
  QWidget* inside = centred(makeContent());
  area->setWidget(inside);
  area->setWidgetResizable(true);
  area->setFrameShape(QFrame::NoFrame);
  area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  area->viewport()->setAutoFillBackground(false);
  inside->setAutoFillBackground(false);
  area->setFocusPolicy(Qt::NoFocus);
  auto* whole = new QVBoxLayout(this);
  whole->setContentsMargins({});
  whole->addWidget(area);
  connectForms();
  connect(back_, &QAbstractButton::clicked, this, &WelcomePage::backWanted);
  connect(recent_, &widgets::RoomRows::forgetWanted, &settings, &models::Settings::forget);
  connect(&settings, &models::Settings::changed, this, &WelcomePage::followSettings);
  refreshRecent();
  setCanGoBack(false);
}

QWidget* WelcomePage::makeContent() {
  const theme::Metrics& metrics = theme_.metrics();
  auto* content = new QWidget;
  auto* column = new QVBoxLayout(content);
  column->setContentsMargins(metrics.gap24, metrics.gap24, metrics.gap24, metrics.gap24);
  column->setSpacing(metrics.gap16);
  addHead(*column);
  cards_->setSpacing(metrics.gap16);
  cards_->addWidget(host_, 1);
  cards_->addWidget(join_, 1);
  column->addLayout(cards_);
  column->addWidget(nearby_);
  column->addWidget(recent_);
  column->addStretch(1);
  content->setMaximumWidth(theme_.px(kWidest) + 2 * metrics.gap24);
  content->setAutoFillBackground(false);
  return content;
}

void WelcomePage::addHead(QBoxLayout& column) {
  auto* head = new QHBoxLayout;
  head->addWidget(back_);
  head->addWidget(
      new widgets::Label(theme_, Type::Headline, Colour::Text, QStringLiteral("Parlor")), 1);
  auto* menu = new widgets::IconButton(theme_, QStringLiteral("settings"), tr("Parlor menu"));
  head->addWidget(menu);
  connect(menu, &QAbstractButton::clicked, this,
          [this, menu] { emit menuWanted(menu->mapToGlobal(QPoint(0, menu->height()))); });
  column.addLayout(head);
}

// A name that is written into one form is the name in the other.
void WelcomePage::connectForms() {
  connect(host_, &EntryForm::nickEdited, join_, &EntryForm::setNick);
  connect(join_, &EntryForm::nickEdited, host_, &EntryForm::setNick);
  connect(host_, &EntryForm::submitted, this, &WelcomePage::submitHost);
  connect(join_, &EntryForm::submitted, this, &WelcomePage::submitJoin);
  for (EntryForm* each : {static_cast<EntryForm*>(host_), static_cast<EntryForm*>(join_)}) {
    connect(each, &EntryForm::cancelled, this, &WelcomePage::cancelled);
  }
  for (widgets::RoomRows* rows : {nearby_, recent_}) {
    connect(rows, &widgets::RoomRows::joinWanted, this, [this](const QString& address) {
      fillJoin(address);
      submitJoin();
    });
  }
}

EntryForm& WelcomePage::form(WelcomeForm which) {
  return which == WelcomeForm::Host ? static_cast<EntryForm&>(*host_) : *join_;
}

void WelcomePage::focusForm(WelcomeForm which) {
  form(which).focus();
}

bool WelcomePage::isTouched() const {
  return host_->isTouched() || join_->isTouched();
}

void WelcomePage::takeTextsOf(const WelcomePage& page) {
  host_->takeChoicesOf(*page.host_);
  join_->takeChoicesOf(*page.join_);
}

void WelcomePage::fillHost(const QString& room) {
  if (!room.isEmpty()) host_->setMain(room);
}

void WelcomePage::fillJoin(const QString& address) {
  join_->setMain(address);
}

void WelcomePage::setNearby(const std::vector<widgets::RoomRow>& rows) {
  nearby_->setRows(rows);
}

void WelcomePage::setCanGoBack(bool can) {
  back_->setVisible(can);
}

// What is being written here is left alone.
void WelcomePage::followSettings() {
  if (!isTouched()) {
    host_->setNick(settings_.nick());
    join_->setNick(settings_.nick());
    host_->setKeepsHistory(settings_.get(models::preference::kKeepHistory));
  }
  refreshRecent();
}

void WelcomePage::refreshRecent() {
  std::vector<widgets::RoomRow> rows;
  for (const models::RecentRoom& room : settings_.recent()) {
    rows.push_back({room.title, room.where, {}, room.address, true});
  }
  recent_->setRows(rows);
}

void WelcomePage::setWaiting(WelcomeForm which, const QString& text) {
  form(which == WelcomeForm::Host ? WelcomeForm::Join : WelcomeForm::Host).setBlocked();
  form(which).setWaiting(text);
}

void WelcomePage::setIdle() {
  host_->setIdle();
  join_->setIdle();
}

void WelcomePage::showError(WelcomeForm which, const QString& field, const QString& text) {
  setIdle();
  form(which).showError(field, text);
}

void WelcomePage::submitHost() {
  const auto request = host_->request();
  if (!request) return;
  settings_.set(models::preference::kKeepHistory, request->keepHistory);
  settings_.setNick(request->nick);
  settings_.setLastRoom(request->room);
  host_->setUntouched();
  setWaiting(WelcomeForm::Host, tr("Opening the room"));
  emit hostWanted(*request);
}

void WelcomePage::submitJoin() {
  const auto request = join_->request();
  if (!request) return;
  const QString address = join_->address();
  settings_.setNick(QString::fromStdString(request->nick));
  join_->setUntouched();
  const QString place = engine::Invitation::parse(address).value().hostAndPort();
  setWaiting(WelcomeForm::Join, tr("Connecting to %1").arg(place));
  emit joinWanted(*request, address);
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
