#include "windows/MainWindow.h"

#include <QApplication>
#include <QPaintEvent>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "engine/QtText.h"
#include "theme/ParlorStyle.h"
#include "transcript/TranscriptView.h"
#include "widgets/BufferTree.h"
#include "widgets/Composer.h"
#include "widgets/IconButton.h"
#include "widgets/Keys.h"
#include "widgets/MemberPane.h"
#include "widgets/QuickSwitcher.h"
#include "widgets/StatusStrip.h"
#include "windows/HostPanel.h"
#include "windows/QuietTime.h"
#include "windows/RestingCursor.h"
#include "windows/RoomPage.h"

namespace parlor::windows {
namespace {

using theme::Colour;
namespace preference = models::preference;

constexpr int kLeftFrom = 520;  // logical pixels of the window; below, the rooms step aside
constexpr int kMarkReadMs = 1000;
constexpr qsizetype kOrderKept = 500;

class PaneGround : public QWidget {
 public:
  explicit PaneGround(const theme::Theme& theme) : theme_(theme) {}

 protected:
  void paintEvent(QPaintEvent* event) override {
    QPainter painter(this);
    painter.fillRect(event->rect(), theme_.colour(Colour::Pane));
  }

 private:
  const theme::Theme& theme_;
};

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

void MainWindow::buildPages() {
  welcome_ = new WelcomePage(theme_, settings_);
  room_ = new RoomPage(theme_, store_, settings_);
  strip_ = new widgets::StatusStrip(theme_);
  stack_ = new QStackedWidget;
  stack_->addWidget(welcome_);
  stack_->addWidget(room_);
  left_ = makeLeftPane();
  splitter_ = new QSplitter(Qt::Horizontal);
  splitter_->addWidget(left_);
  splitter_->addWidget(stack_);
  splitter_->setStretchFactor(1, 1);
  splitter_->setCollapsible(0, false);
  splitter_->setCollapsible(1, false);
  splitter_->setSizes({theme_.px(200), theme_.px(800)});
  auto* whole = new QWidget;
  auto* column = new QVBoxLayout(whole);
  column->setContentsMargins({});
  column->setSpacing(0);
  column->addWidget(splitter_, 1);
  column->addWidget(strip_);
  setCentralWidget(whole);
  switcher_ = new widgets::QuickSwitcher(theme_, store_, this);
  setMinimumSize(theme_.px(360), theme_.px(320));
}

// A page says its texts once, when it is made. What is known is in the store and stays.
void MainWindow::rebuildPages() {
  const bool welcome = showsWelcome();
  const client::BufferId shown = room_->buffer();
  const int preferencesPage = preferences_ ? preferences_->current() : -1;
  if (preferences_) delete preferences_;
  if (hostPanel_) delete hostPanel_;
  const QByteArray panes = splitter_->saveState();
  room_->showBuffer({});
  delete switcher_;
  const std::unique_ptr<QWidget> before(takeCentralWidget());
  RoomPage* page = room_;
  buildPages();
  room_->takeMemoriesOf(*page);
  connectPages();
  splitter_->restoreState(panes);
  store_.setHostedTitle(tr("This machine", "the server that this program hosts"));
  for (const auto& [id, status] : statuses_) hostStatus(status);
  followQuiet();
  welcome ? showWelcome(WelcomeForm::Host) : showBuffer(shown);
  if (preferencesPage < 0) return;
  openPreferences();
  preferences_->setCurrent(preferencesPage);
}

// The keys of rooms that are not open now keep their place behind those that are.
void MainWindow::keepOrder() {
  QStringList keys = store_.orderKeys();
  for (const QString& old : settings_.get(models::preference::kOrder)) {
    if (!keys.contains(old) && keys.size() < kOrderKept) keys << old;
  }
  settings_.set(models::preference::kOrder, keys);
}

QWidget* MainWindow::makeLeftPane() {
  const theme::Metrics& metrics = theme_.metrics();
  auto* pane = new PaneGround(theme_);
  auto* column = new QVBoxLayout(pane);
  column->setContentsMargins(0, metrics.gap4, 0, metrics.gap8);
  column->setSpacing(metrics.gap4);
  tree_ = new widgets::BufferTree(theme_, treeModel_);
  column->addWidget(tree_, 1);
  auto* row = new QHBoxLayout;
  row->setContentsMargins(metrics.gap8, 0, metrics.gap8, 0);
  row->setSpacing(metrics.gap4);
  const auto add = [&](const QString& text, WelcomeForm form) {
    auto* button = new QPushButton(theme_.icon(QStringLiteral("plus")), text);
    theme::setButtonKind(*button, theme::ButtonKind::Quiet);
    connect(button, &QPushButton::clicked, this, [this, form] { showWelcome(form); });
    row->addWidget(button);
  };
  add(tr("&Host"), WelcomeForm::Host);
  add(tr("Join"), WelcomeForm::Join);
  row->addStretch(1);
  auto* menu = new widgets::IconButton(theme_, QStringLiteral("settings"), tr("Parlor menu"));
  connect(menu, &QAbstractButton::clicked, this,
          [this, menu] { openMenu(menu->mapToGlobal(QPoint(0, 0))); });
  row->addWidget(menu);
  column->addLayout(row);
  const int least = std::max(theme_.px(150), row->sizeHint().width());  // its words in any language
  pane->setMinimumWidth(least);
  pane->setMaximumWidth(std::max(theme_.px(360), least));
  return pane;
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

void MainWindow::connectPages() {
  connect(welcome_, &WelcomePage::hostWanted, this, &MainWindow::startHosting);
  connect(welcome_, &WelcomePage::joinWanted, this, &MainWindow::startJoining);
  connect(welcome_, &WelcomePage::cancelled, this, &MainWindow::cancelJoining);
  connect(welcome_, &WelcomePage::backWanted, this, [this] { showBuffer(lastShown_); });
  connect(welcome_, &WelcomePage::menuWanted, this, &MainWindow::openMenu);

  connect(tree_, &widgets::BufferTree::bufferChosen, this, &MainWindow::showBuffer);
  connect(tree_, &widgets::BufferTree::bufferMenuRequested, this, &MainWindow::openBufferMenu);
  connect(tree_, &widgets::BufferTree::networkMenuRequested, this, &MainWindow::openNetworkMenu);

  connect(room_, &RoomPage::commandWanted, this, [this](const client::ClientCommand& command) {
    const auto* join = std::get_if<client::JoinRoom>(&command);
    if (!join) return send(command);
    const QString name = engine::toQt(join->room);  // who enters a room wants to see it
    const models::BufferState* open = store_.findBuffer(join->network, name);
    if (!open) awaited_[{join->network, models::foldedName(name)}] = {};
    send(command);
    if (open) showBuffer(open->id);
  });
  connect(room_, &RoomPage::searchWanted, this,
          [this](client::BufferId buffer, const QString& query) {
            const client::RequestId request = engine_.nextRequest();
            room_->expectOlderHit(request);
            send(client::Search{request, buffer, engine::toUtf8(query)});
          });
  connect(room_, &RoomPage::searchEnded, this, [this] {
    send(client::Search{engine_.nextRequest(), {}, {}});
  });
  connect(room_, &RoomPage::actionWanted, this, &MainWindow::run);
  connect(room_, &RoomPage::linkWanted, this, &MainWindow::openLink);
  connect(room_, &RoomPage::dayWanted, this, &MainWindow::goToDay);
  connect(room_, &RoomPage::ignoreWanted, this, &MainWindow::toggleIgnored);
  connect(room_, &RoomPage::levelWanted, this, &MainWindow::setLevel);
  connect(room_, &RoomPage::roomWanted, this,
          [this](const QString& name) { enterRoom(networkOnShow(), name); });
  connect(room_, &RoomPage::directWanted, this,
          [this](const QString& nick) { openDirect(networkOnShow(), nick); });
  connect(room_, &RoomPage::reconnectWanted, this,
          [this](client::NetworkId network) { send(client::ReconnectNow{network}); });

  connect(strip_, &widgets::StatusStrip::inviteWanted, this, &MainWindow::openInvite);
  connect(strip_, &widgets::StatusStrip::panelWanted, this, &MainWindow::openHostPanel);
  connect(strip_, &widgets::StatusStrip::quietEndWanted, this,
          [this] { beQuiet(settings_, static_cast<int>(Quiet::Off)); });
  connect(switcher_, &widgets::QuickSwitcher::chosen, this, &MainWindow::showBuffer);
  connect(switcher_, &widgets::QuickSwitcher::closed, this, [this] {
    if (!showsWelcome()) room_->takeFocus();
  });
}

void MainWindow::makeShortcuts() {
  for (const widgets::KeyRow& row : widgets::keyTable()) {
    if (!row.isShortcut) continue;
    auto* shortcut = new QShortcut(row.sequence(), this);
    connect(shortcut, &QShortcut::activated, this, [this, key = row.key] { press(key); });
  }
  for (int place = 1; place <= 9; ++place) {
    auto* shortcut = new QShortcut(QKeySequence(QStringLiteral("Alt+%1").arg(place)), this);
    connect(shortcut, &QShortcut::activated, this, [this, place] { goToNth(place); });
  }
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
  if (strip_) followQuiet();
}

void MainWindow::restore() {
  resize(theme_.px(960), theme_.px(640));
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
  if (isMinimized()) showNormal();
  show();
  raise();
  activateWindow();
}

void MainWindow::refreshChrome() {
  const bool any = !store_.networks().empty();
  left_->setVisible(any && width() >= theme_.px(kLeftFrom));
  strip_->setVisible(any);
  const models::BufferState* shown = showsWelcome() ? nullptr : store_.buffer(room_->buffer());
  int mentions = 0;
  for (client::BufferId id : store_.buffers()) mentions += store_.buffer(id)->mentions;
  QString title = shown ? tr("%1 - Parlor").arg(shown->name) : QStringLiteral("Parlor");
  if (mentions > 0) title = QStringLiteral("(%1) %2").arg(mentions).arg(title);
  setWindowTitle(title);

  const models::NetworkState* network = store_.network(networkOnShow());
  strip_->setPlace(network ? tr("%1 on %2", "nick, server").arg(network->nick, network->title)
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

void MainWindow::refreshVisible() {
  const bool looking = isActiveWindow() && !isMinimized() && !showsWelcome();
  store_.setVisible(looking ? room_->buffer() : client::BufferId());
  if (looking) readTimer_.start();
  if (looking) notifications_.withdraw(room_->buffer());
  followNearby();
}

// Asked of the network only while somebody looks at the first page.
void MainWindow::followNearby() {
  const bool looks =
      isActiveWindow() && !isMinimized() && showsWelcome() && settings_.get(preference::kNearby);
  if (looks == looksNearby_) return;
  looksNearby_ = looks;
  engine_.lookNearby(looks);
}

void MainWindow::markRead() {
  const models::BufferState* seen = store_.buffer(store_.visible());
  if (!seen || !store_.usable(*seen) || seen->lastLine == base::WallTime{}) return;
  if (seen->kind == client::BufferKind::Server) return;
  base::WallTime& marked = markedRead_[seen->id];
  if (std::exchange(marked, seen->lastLine) < seen->lastLine) {
    send(client::MarkRead{seen->id, seen->lastLine});
  }
}

void MainWindow::changeEvent(QEvent* event) {
  QMainWindow::changeEvent(event);
  const bool matters =
      event->type() == QEvent::ActivationChange || event->type() == QEvent::WindowStateChange;
  if (matters && room_) refreshVisible();
  if (event->type() == QEvent::LanguageChange && room_) rebuildPages();
}

void MainWindow::resizeEvent(QResizeEvent* event) {
  QMainWindow::resizeEvent(event);
  left_->setVisible(!store_.networks().empty() && width() >= theme_.px(kLeftFrom));
}

}  // namespace parlor::windows
