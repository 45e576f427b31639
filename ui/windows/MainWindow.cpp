#include "windows/MainWindow.h"

#include <QApplication>
#include <QLocale>
#include <QScreen>
#include <QSplitter>
#include <QStackedWidget>
#include <QSystemTrayIcon>
#include <utility>

#include "transcript/TranscriptView.h"
#include "widgets/AccessibleRoles.h"
#include "widgets/BufferTree.h"
#include "widgets/Label.h"
#include "widgets/StatusStrip.h"
#include "windows/LeftPane.h"
#include "windows/QuietTime.h"
#include "windows/RestingCursor.h"
#include "windows/RoomPage.h"

namespace parlor::windows {
namespace {

namespace preference = models::preference;

constexpr int kLeftFrom = 520;  // logical pixels of the window; below, the rooms step aside
constexpr int kMarkReadMs = 1000;
constexpr qsizetype kOrderKept = 500;

}  // namespace

MainWindow::MainWindow(engine::ChatEngine& engine, theme::Theme& theme, models::Settings& settings,
                       QWidget* parent)
    : QMainWindow(parent),
      engine_(engine),
      theme_(theme),
      settings_(settings),
      treeModel_(store_),
      notifications_([this](const Notification& each) { notifyByTray(each); }, this) {
  setWindowIcon(theme::Theme::applicationIcon());
  new RestingCursor(this);
  widgets::nameRoles();
  applySettings();
  store_.setHostedTitle(tr("This machine", "the server that this program hosts"));
  buildPages();
  connectPages();
  connectEngine();
  makeShortcuts();
  readTimer_.setSingleShot(true);
  readTimer_.setInterval(kMarkReadMs);
  connect(&readTimer_, &QTimer::timeout, this, &MainWindow::markRead);
  connect(&settings, &models::Settings::changed, this, &MainWindow::applySettings);
  quietEnds_.setSingleShot(true);
  connect(&quietEnds_, &QTimer::timeout, this, &MainWindow::followQuiet);
  connect(this, &MainWindow::notificationWanted, &notifications_, &Notifications::show);
  connect(&notifications_, &Notifications::opened, this, &MainWindow::openNotified);
  connect(&treeModel_, &models::NetworkTreeModel::bufferMoveWanted, this,
          [this](client::BufferId buffer, client::BufferId before) {
            store_.moveBuffer(buffer, before);
            keepOrder();
          });
  connect(&treeModel_, &models::NetworkTreeModel::networkMoveWanted, this,
          [this](client::NetworkId network, client::NetworkId before) {
            store_.moveNetwork(network, before);
            keepOrder();
          });
  restore();
  refreshChrome();
  showWelcome(WelcomeForm::Host);
  resume_ = settings_.lastPlace();
}

MainWindow::~MainWindow() {
  room_->showBuffer({});  // lets go of the models before the store goes
}

// The keys of rooms that are not open now keep their place behind those that are.
void MainWindow::keepOrder() {
  QStringList keys = store_.orderKeys();
  for (const QString& old : settings_.get(models::preference::kOrder)) {
    if (!keys.contains(old) && keys.size() < kOrderKept) keys << old;
  }
  settings_.set(models::preference::kOrder, keys);
}

void MainWindow::connectEngine() {
  using engine::ChatEngine;
  connect(&engine_, &ChatEngine::eventsArrived, this, &MainWindow::take);
  connect(&engine_, &ChatEngine::hostOpened, this, &MainWindow::hostOpened);
  connect(&engine_, &ChatEngine::hostFailed, this, &MainWindow::hostFailed);
  connect(&engine_, &ChatEngine::hostStatusChanged, this, &MainWindow::hostStatus);
  connect(&engine_, &ChatEngine::hostClosed, this, &MainWindow::hostClosed);
  connect(&engine_, &ChatEngine::nearbyChanged, this, &MainWindow::showNearby);
  connect(&store_, &models::BufferStore::changed, this, &MainWindow::followStore);
}

void MainWindow::applySettings() {
  const QString wanted = settings_.theme();
  theme_.setChoice(wanted == QStringLiteral("light")      ? theme::Choice::Light
                   : wanted == QStringLiteral("dark")     ? theme::Choice::Dark
                   : wanted == QStringLiteral("contrast") ? theme::Choice::HighContrast
                                                          : theme::Choice::System);
  theme_.setTextScale(settings_.textPercent() / 100.0);
  theme_.setFontFamily(settings_.get(preference::kFont));
  theme_.setCompact(settings_.get(preference::kCompact));
  models::StoreRules rules;
  rules.ignored = settings_.ignored();
  rules.keywords = settings_.get(preference::kKeywords);
  rules.everything = settings_.get(preference::kNotifyEverything);
  rules.levels = settings_.roomLevels();
  rules.order = settings_.get(preference::kOrder);
  store_.setRules(rules);
  if (!strip_) return;  // being built
  followQuiet();
  followNearby();
}

void MainWindow::restore() {
  resize(QSize(theme_.px(960), theme_.px(640)).boundedTo(screen()->availableSize()));
  restoreGeometry(settings_.geometry(QStringLiteral("main")));
  const QByteArray panes = settings_.geometry(QStringLiteral("panes"));
  if (!panes.isEmpty()) splitter_->restoreState(panes);
}

bool MainWindow::showsWelcome() const {
  return stack_->currentWidget() == welcome_;
}

void MainWindow::showBuffer(client::BufferId buffer) {
  const models::BufferState* shown = store_.buffer(buffer);
  if (!shown) return;
  resume_.reset();
  lastShown_ = buffer;
  const models::NetworkState* network = store_.network(shown->network);
  if (network && !network->hostedHere) settings_.setLastPlace(store_.keyOf(*shown));
  tree_->show(buffer);
  noteSeen();
  room_->showBuffer(buffer);
  stack_->setCurrentWidget(room_);
  refreshVisible();
  refreshChrome();
  if (!tree_->hasFocus()) room_->takeFocus();
}

void MainWindow::showWelcome(WelcomeForm form) {
  resume_.reset();
  welcome_->setCanGoBack(store_.buffer(lastShown_) != nullptr);
  stack_->setCurrentWidget(welcome_);
  welcome_->focusForm(form);
  refreshVisible();
  refreshChrome();
}

void MainWindow::hostRoom(const QString& room) {
  showWelcome(WelcomeForm::Host);
  welcome_->fillHost(room);
  welcome_->submitHost();
}

void MainWindow::offerJoin(const QString& address) {
  showWelcome(WelcomeForm::Join);
  welcome_->fillJoin(address);
  comeToFront();
}

void MainWindow::comeToFront() {
  leaveTray();
  if (isMinimized()) showNormal();
  show();
  raise();
  activateWindow();
}

void MainWindow::refreshChrome() {
  placeLeft();
  if (tray_ && tray_->isVisible()) followTray();
  strip_->setVisible(!store_.networks().empty());
  const models::BufferState* shown = showsWelcome() ? nullptr : store_.buffer(room_->buffer());
  int mentions = 0;
  for (client::BufferId id : store_.buffers()) mentions += store_.buffer(id)->mentions;
  const models::NetworkState* network = store_.network(networkOnShow());
  const bool isServer = shown && network && shown->kind == client::BufferKind::Server;
  QString title = isServer ? tr("%1 - Parlor").arg(widgets::isolated(network->title))
                  : shown  ? tr("%1 - Parlor").arg(widgets::isolated(shown->name))
                           : QStringLiteral("Parlor");
  if (mentions > 0) title = QStringLiteral("(%1) %2").arg(QLocale().toString(mentions), title);
  setWindowTitle(title);

  strip_->setPlace(
      network ? tr("%1 on %2", "nick, server")
                    .arg(widgets::isolated(network->nick), widgets::isolated(network->title))
              : QString());
  const engine::HostInfo* host = hostOnShow();
  strip_->setHosting(host ? host->addresses.value(0) : QString());
  if (!host) return;
  const auto status = statuses_.find(host->host);
  if (status != statuses_.end()) strip_->setStatus(status->second);
}

// The host of the room on show, else the only host that there is.
const engine::HostInfo* MainWindow::hostOnShow() const {
  const auto found = hosts_.find(networkOnShow());
  if (found != hosts_.end()) return &found->second;
  return hosts_.empty() ? nullptr : &hosts_.begin()->second;
}

client::NetworkId MainWindow::networkOnShow() const {
  const models::BufferState* shown = store_.buffer(room_->buffer());
  return shown ? shown->network : client::NetworkId();
}

// While the page still shows what is about to be left.
void MainWindow::noteSeen() {
  const bool onShow = store_.visible() && store_.visible() == room_->buffer();
  const auto seen = onShow ? room_->transcript().seenUpTo() : std::nullopt;
  if (seen) store_.setSeen(*seen);
}

void MainWindow::refreshVisible() {
  noteSeen();
  const bool looking = isActiveWindow() && !isMinimized() && !showsWelcome();
  store_.setVisible(looking ? room_->buffer() : client::BufferId());
  if (looking) readTimer_.start();
  if (looking) notifications_.withdraw(room_->buffer());
  followNearby();
}

// Asked of the network only while somebody looks at the first page.
void MainWindow::followNearby() {
  const bool wanted = settings_.get(preference::kNearby);
  const bool looks = isActiveWindow() && !isMinimized() && showsWelcome() && wanted;
  if (!wanted && !nearby_.empty()) showNearby({});
  if (std::exchange(looksNearby_, looks) == looks) return;
  engine_.lookNearby(looks);
}

void MainWindow::markRead() {
  noteSeen();
  if (const models::BufferState* seen = store_.buffer(store_.visible())) sayIsRead(*seen);
}

void MainWindow::sayIsRead(const models::BufferState& seen) {
  if (!store_.usable(seen) || seen.lastLine == base::WallTime{}) return;
  if (seen.kind == client::BufferKind::Server) return;
  base::WallTime& marked = markedRead_[seen.id];
  const base::WallTime read = std::min(seen.lastLine, seen.seen.value_or(seen.lastLine));
  if (read <= marked) return;
  marked = read;
  send(client::MarkRead{seen.id, read});
}

void MainWindow::changeEvent(QEvent* event) {
  QMainWindow::changeEvent(event);
  const bool matters =
      event->type() == QEvent::ActivationChange || event->type() == QEvent::WindowStateChange;
  if (matters && room_) refreshVisible();
  if (event->type() == QEvent::LanguageChange && room_) rebuildPages();
}

void MainWindow::placeLeft() {
  const bool fits = width() >= theme_.px(kLeftFrom);
  left_->setVisible(fits && !store_.networks().empty());
  room_->setRoomsHidden(!fits);
}

void MainWindow::resizeEvent(QResizeEvent* event) {
  QMainWindow::resizeEvent(event);
  placeLeft();
}

}  // namespace parlor::windows
