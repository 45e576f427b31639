// What stands in the window, made once for each language, and who hears whom.
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "engine/QtText.h"
#include "transcript/TranscriptView.h"
#include "widgets/BufferTree.h"
#include "widgets/PagedDialog.h"
#include "widgets/QuickSwitcher.h"
#include "widgets/StatusStrip.h"
#include "windows/HostPanel.h"
#include "windows/LeftPane.h"
#include "windows/MainWindow.h"
#include "windows/Preferences.h"
#include "windows/QuietTime.h"
#include "windows/RoomPage.h"

namespace parlor::windows {

void MainWindow::buildPages() {
  welcome_ = new WelcomePage(theme_, settings_);
  room_ = new RoomPage(theme_, store_, settings_);
  strip_ = new widgets::StatusStrip(theme_);
  stack_ = new QStackedWidget;
  stack_->addWidget(welcome_);
  stack_->addWidget(room_);
  left_ = new LeftPane(theme_, treeModel_);
  tree_ = &left_->tree();
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
  const std::function<void()> openAgain = closeDialogs();
  const QByteArray panes = splitter_->saveState();
  room_->showBuffer({});
  delete switcher_;
  const std::unique_ptr<QWidget> before(takeCentralWidget());
  const WelcomePage& oldWelcome = *welcome_;
  RoomPage& oldRoom = *room_;
  buildPages();
  welcome_->takeTextsOf(oldWelcome);
  room_->takeMemoriesOf(oldRoom);
  if (oldRoom.hasNews()) room_->setNews(news_());
  connectPages();
  splitter_->restoreState(panes);
  store_.setHostedTitle(tr("This machine", "the server that this program hosts"));
  store_.retranslate();
  for (const auto& [id, status] : statuses_) hostStatus(status);
  followQuiet();
  showNearby(nearby_);
  sayWhatIsAwaited();
  if (refusal_) refusal_();
  if (tray_) fillTrayMenu();
  welcome ? showWelcome(WelcomeForm::Host) : showBuffer(shown);
  openAgain();
}

// What opens again those that were open, on the pages that they showed.
std::function<void()> MainWindow::closeDialogs() {
  const bool chooses = preferences_ && preferences_->isVisible();  // not one that was just closed
  const int preferencesPage = chooses ? preferences_->current() : -1;
  const int control = chooses ? preferences_->focusedControl() : -1;
  const QByteArray preferencesPlace = chooses ? preferences_->saveGeometry() : QByteArray();
  const bool hosts = hostPanel_ && hostPanel_->isVisible();
  const int panelPage = hosts ? hostPanel_->current() : -1;
  const client::BufferId panelRoom = hostPanel_ ? hostPanel_->room() : client::BufferId();
  const QByteArray panelPlace = hostPanel_ ? hostPanel_->saveGeometry() : QByteArray();
  delete preferences_;
  delete hostPanel_;
  return [=, this] {
    if (panelPage >= 0 && openHostPanelOf(panelRoom)) {
      hostPanel_->restoreGeometry(panelPlace);
      hostPanel_->setCurrent(panelPage);
    }
    if (preferencesPage < 0) return;
    preferences_ = makePreferences(theme_, settings_, this);
    preferences_->restoreGeometry(preferencesPlace);
    preferences_->setCurrent(preferencesPage);
    preferences_->focusControl(control);  // before a dialog that opens tells its field of the focus
    preferences_->open();
  };
}

void MainWindow::sayWhatIsAwaited() {
  if (hosting_) welcome_->setWaiting(WelcomeForm::Host, tr("Opening the room"));
  if (joining_) {
    welcome_->setWaiting(WelcomeForm::Join, tr("Connecting to %1").arg(joining_->address));
  }
}

void MainWindow::connectPages() {
  connect(welcome_, &WelcomePage::hostWanted, this, &MainWindow::startHosting);
  connect(welcome_, &WelcomePage::joinWanted, this, &MainWindow::startJoining);
  connect(welcome_, &WelcomePage::cancelled, this, &MainWindow::cancelJoining);
  connect(welcome_, &WelcomePage::backWanted, this, [this] { showBuffer(lastShown_); });
  connect(welcome_, &WelcomePage::menuWanted, this, &MainWindow::openMenu);

  connect(left_, &LeftPane::hostWanted, this, [this] { showWelcome(WelcomeForm::Host); });
  connect(left_, &LeftPane::joinWanted, this, [this] { showWelcome(WelcomeForm::Join); });
  connect(left_, &LeftPane::menuWanted, this, &MainWindow::openMenu);
  connect(tree_, &widgets::BufferTree::bufferChosen, this, &MainWindow::showBuffer);
  connect(tree_, &widgets::BufferTree::bufferMenuRequested, this, &MainWindow::openBufferMenu);
  connect(tree_, &widgets::BufferTree::networkMenuRequested, this, &MainWindow::openNetworkMenu);

  connect(strip_, &widgets::StatusStrip::inviteWanted, this, &MainWindow::openInvite);
  connect(strip_, &widgets::StatusStrip::panelWanted, this, &MainWindow::openHostPanel);
  connect(strip_, &widgets::StatusStrip::quietEndWanted, this,
          [this] { beQuiet(settings_, static_cast<int>(Quiet::Off)); });
  connect(switcher_, &widgets::QuickSwitcher::chosen, this, &MainWindow::showBuffer);
  connect(switcher_, &widgets::QuickSwitcher::closed, this, [this] {
    if (!showsWelcome()) room_->takeFocus();
  });
  connectRoom();
}

void MainWindow::connectRoom() {
  connect(&room_->transcript(), &transcript::TranscriptView::atBottomChanged, this,
          [this](bool atBottom) {
            if (atBottom) readTimer_.start();
          });
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
  connect(room_, &RoomPage::roomsWanted, this, &MainWindow::openSwitcher);
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
}

}  // namespace parlor::windows
