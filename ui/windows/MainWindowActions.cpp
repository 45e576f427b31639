// What people ask of the window.
#include <QApplication>
#include <QDesktopServices>
#include <QPushButton>
#include <QStackedWidget>

#include "engine/HistoryFiles.h"
#include "engine/Invitation.h"
#include "engine/QtText.h"
#include "models/TranscriptModel.h"
#include "transcript/TranscriptView.h"
#include "widgets/BufferTree.h"
#include "widgets/Composer.h"
#include "widgets/ComposerEdit.h"
#include "widgets/InvitePopover.h"
#include "widgets/KeySheet.h"
#include "widgets/Keys.h"
#include "widgets/Label.h"
#include "widgets/MemberPane.h"
#include "widgets/QuickSwitcher.h"
#include "widgets/StatusStrip.h"
#include "windows/HostPanel.h"
#include "windows/LeftPane.h"
#include "windows/MainWindow.h"
#include "windows/Preferences.h"
#include "windows/Questions.h"
#include "windows/RoomListDialog.h"
#include "windows/RoomPage.h"

namespace parlor::windows {

using engine::toUtf8;

void MainWindow::send(const client::ClientCommand& command) {
  emit commandSent(command);
  engine_.send(command);
}

void MainWindow::startHosting(const engine::HostRequest& request) {
  resume_.reset();
  engine::HostRequest wanted = request;
  wanted.nearby = settings_.get(models::preference::kNearby);
  hosting_ = engine_.host(wanted);
  hostRequest_ = wanted;
}

void MainWindow::startJoining(const client::JoinNetwork& request, const QString& address) {
  resume_.reset();
  joining_ = Joining{engine_.join(request), {}, address};
}

void MainWindow::cancelJoining() {
  if (joining_ && joining_->network) send(client::LeaveNetwork{joining_->network, {}});
  joining_.reset();
  welcome_->setIdle();
}

void MainWindow::openDirect(client::NetworkId network, const QString& nick, const QString& text) {
  if (const models::BufferState* open = store_.findBuffer(network, nick)) {
    const client::BufferId id = open->id;
    client::Say said;
    said.buffer = id;
    said.text = toUtf8(text);
    if (!text.isEmpty()) send(said);
    return showBuffer(id);
  }
  awaited_[{network, models::foldedName(nick)}] = text;
  send(client::OpenDirect{network, toUtf8(nick)});
}

void MainWindow::enterRoom(client::NetworkId network, const QString& room) {
  if (const models::BufferState* open = store_.findBuffer(network, room)) {
    if (!open->joined) send(client::JoinRoom{network, toUtf8(room), {}});
    return showBuffer(open->id);
  }
  awaited_[{network, models::foldedName(room)}] = {};
  send(client::JoinRoom{network, toUtf8(room), {}});
}

void MainWindow::closeBuffer(client::BufferId buffer) {
  const models::BufferState* known = store_.buffer(buffer);
  if (!known) return;
  const bool lastRoom =
      known->kind != client::BufferKind::Direct && hosts_.contains(known->network);
  if (lastRoom || known->kind == client::BufferKind::Server)
    return leaveNetwork(known->network, {});
  send(client::CloseBuffer{buffer});
}

void MainWindow::leaveNetwork(client::NetworkId network, const QString& reason) {
  const auto host = hosts_.find(network);
  if (host == hosts_.end()) return send(client::LeaveNetwork{network, toUtf8(reason)});
  const engine::HostInfo info = host->second;
  const int others = std::max(0, statuses_[info.host].people - 1);
  askAboutLeavingHost(
      theme_, info.room, others,
      [this, id = info.host] { engine_.closeHost(id, tr("the host has closed the room")); }, this)
      ->open();
}

void MainWindow::toggleIgnored(const QString& nick) {
  QStringList ignored = settings_.ignored();
  const QString entry = models::IgnoreList::normalised(nick);
  if (entry.isEmpty()) return;
  const bool was = ignored.removeAll(entry) > 0;
  if (!was) ignored << entry;
  settings_.setIgnored(ignored);
  const QString who = widgets::isolated(nick);
  room_->composer().setNotice(was ? tr("What %1 says is shown again.").arg(who)
                                  : tr("What %1 says is hidden from now on.").arg(who));
}

void MainWindow::run(const models::WindowAction& action) {
  using What = models::WindowAction::What;
  switch (action.what) {
    case What::SayTo:
      return openDirect(networkOnShow(), action.argument, action.text);
    case What::Host:
      showWelcome(WelcomeForm::Host);
      return welcome_->fillHost(action.argument);
    case What::Connect:
      showWelcome(WelcomeForm::Join);
      return welcome_->fillJoin(action.argument);
    case What::LeaveServer:
      return leaveNetwork(networkOnShow(), action.text);
    case What::Clear:
      return room_->clearView();
    case What::Search:
      return room_->startFind(action.text);
    case What::Ignore:
      return toggleIgnored(action.argument);
    case What::ListRooms:
      return openRoomList(networkOnShow());
    case What::Help:
      return widgets::makeKeySheet(theme_, action.argument, this)->open();
  }
}

void MainWindow::press(widgets::Key key) {
  using widgets::Key;
  switch (key) {
    case Key::Switcher:
      return openSwitcher();
    case Key::Find:
      if (!showsWelcome()) room_->startFind();
      return;
    case Key::FindEverywhere:
      return openSearch();
    case Key::NextRoom:
      return tree_->step(1);
    case Key::PreviousRoom:
      return tree_->step(-1);
    case Key::NextUnread:
      return goToUnread();
    case Key::MoveUp:
      return tree_->moveRow(tree_->currentIndex(), -1);
    case Key::MoveDown:
      return tree_->moveRow(tree_->currentIndex(), 1);
    case Key::ToUnread:
      if (!showsWelcome()) room_->transcript().jumpToUnread();
      return;
    case Key::ToDate:
      if (!showsWelcome()) room_->askForDay();
      return;
    case Key::HostPanel:
      return openHostPanel();
    case Key::NextPane:
      return stepPane(1);
    case Key::PreviousPane:
      return stepPane(-1);
    case Key::FullScreen:
      return setWindowState(windowState() ^ Qt::WindowFullScreen);
    case Key::Preferences:
      return openPreferences();
    case Key::CloseRoom:
      if (!showsWelcome()) closeBuffer(room_->buffer());
      return;
    case Key::Quit:
      return quit();
    case Key::Help:
      return widgets::makeKeySheet(theme_, {}, this)->open();
    case Key::HostRoom:
      return showWelcome(WelcomeForm::Host);
    case Key::JoinRoom:
      return showWelcome(WelcomeForm::Join);
    case Key::NthRoom:
    case Key::Style:
    case Key::PageUp:
    case Key::ChooseMessage:
    case Key::Reply:
    case Key::Copy:
    case Key::MessageMenu:
    case Key::ToBottom:
    case Key::HistoryBack:
    case Key::Send:
    case Key::BreakLine:
    case Key::Complete:
      return;  // where they are typed
  }
}

void MainWindow::openSwitcher() {
  if (!store_.buffers().empty()) switcher_->open();
}

void MainWindow::openPreferences() {
  if (preferences_) return preferences_->raise();
  preferences_ = makePreferences(theme_, settings_, this);
  preferences_->open();
}

void MainWindow::openRoomList(client::NetworkId network) {
  if (roomList_) roomList_->close();
  roomList_ = new RoomListDialog(theme_, network, this);
  connect(roomList_, &QObject::destroyed, this, [this, gone = roomList_] {
    if (roomList_ == gone) roomList_ = nullptr;
  });
  connect(roomList_, &RoomListDialog::chosen, this,
          [this, network](const QString& room) { enterRoom(network, room); });
  roomList_->open();
}

HostPanel* MainWindow::hostPanel() const {
  return hostPanel_;
}

void MainWindow::openHostPanel() {
  const engine::HostInfo* host = hostOnShow();
  if (!host) return;
  const models::BufferState* shown = store_.buffer(room_->buffer());
  const bool inRoom =
      shown && shown->network == host->network && shown->kind == client::BufferKind::Room;
  if (!inRoom) shown = store_.findBuffer(host->network, host->room);
  if (shown) openHostPanelOf(shown->id);
}

// Beside the window, not over it: the room goes on. False when it is not hosted here any more.
bool MainWindow::openHostPanelOf(client::BufferId room) {
  const models::BufferState* shown = store_.buffer(room);
  const auto found = shown ? hosts_.find(shown->network) : hosts_.end();
  if (found == hosts_.end()) return false;
  const engine::HostInfo* host = &found->second;
  if (hostPanel_) hostPanel_->close();
  Hosting hosting{*host, requests_[host->network], {}};
  if (hosting.request.keepHistory && !engine_.dataDirectory().isEmpty()) {
    hosting.dataDirectory = engine::hostDirectory(engine_.dataDirectory(), toUtf8(host->room));
  }
  hostPanel_ = new HostPanel(theme_, store_, settings_, hosting, shown->id, this);
  connect(hostPanel_, &HostPanel::commandWanted, this, &MainWindow::send);
  connect(hostPanel_, &HostPanel::closeWanted, this,
          [this, network = host->network] { leaveNetwork(network, {}); });
  connect(hostPanel_, &HostPanel::exportWanted, this,
          [this, info = *host](const QString& file, store::ExportFormat format) {
            engine_.exportRoom(info.host, info.room, file, format);
          });
  connect(hostPanel_, &HostPanel::backUpWanted, this,
          [this, id = host->host](const QString& file) { engine_.backUp(id, file); });
  connect(&engine_, &engine::ChatEngine::historyWritten, hostPanel_,
          [panel = hostPanel_.data()](auto, const QString& file, const QString& problem) {
            panel->historyWritten(file, problem);
          });
  connect(hostPanel_, &HostPanel::trafficWanted, this,
          [this, id = host->host] { engine_.askTraffic(id); });
  connect(&engine_, &engine::ChatEngine::trafficCounted, hostPanel_, &HostPanel::setTraffic);
  if (const auto status = statuses_.find(host->host); status != statuses_.end()) {
    hostPanel_->setStatus(status->second);
  }
  hostPanel_->show();
  send(client::ListBans{shown->id});
  return true;
}

void MainWindow::openLink(const QUrl& link, const QString& shownText) {
  const QString scheme = link.scheme();
  const bool toRoom = scheme == QStringLiteral("parlor") || scheme == QStringLiteral("irc") ||
                      scheme == QStringLiteral("ircs");
  const auto open = [this, toRoom](const QUrl& target) {
    if (toRoom) return offerJoin(target.toString(QUrl::FullyEncoded));
    QDesktopServices::openUrl(target);
  };
  confirmLink(theme_, link, shownText, open, this)->open();
}

void MainWindow::openInvite() {
  const engine::HostInfo* host = hostOnShow();
  if (!host) return;
  auto* popover = new widgets::InvitePopover(theme_, *host, this);
  popover->popUpFrom(strip_->invite());
}

void MainWindow::goToUnread() {
  const auto all = store_.buffers();
  client::BufferId best;
  for (client::BufferId id : all) {
    const models::BufferState* each = store_.buffer(id);
    if (each->mentions > 0) return showBuffer(id);
    if (each->unread > 0 && !best) best = id;
  }
  if (best) showBuffer(best);
}

void MainWindow::goToNth(int place) {
  for (client::BufferId id : store_.buffers()) {
    if (store_.buffer(id)->kind == client::BufferKind::Server) continue;
    if (--place == 0) return showBuffer(id);
  }
}

void MainWindow::stepPane(int direction) {
  std::vector<QWidget*> panes;
  if (left_->isVisible()) panes.push_back(tree_);
  if (showsWelcome()) {
    panes.push_back(welcome_);
  } else {
    panes.push_back(&room_->transcript());
    panes.push_back(&room_->composer().edit());
    if (room_->members().isVisible()) panes.push_back(&room_->members().list());
  }
  if (strip_->isVisible() && strip_->entry()) panes.push_back(strip_->entry());
  const QWidget* focus = QApplication::focusWidget();
  int at = -1;
  for (int i = 0; i < static_cast<int>(panes.size()); ++i) {
    QWidget* pane = panes[static_cast<std::size_t>(i)];
    if (focus && (pane == focus || pane->isAncestorOf(focus))) at = i;
  }
  const int count = static_cast<int>(panes.size());
  QWidget* next = panes[static_cast<std::size_t>((at + direction + count) % count)];
  if (next == welcome_) return welcome_->focusForm(WelcomeForm::Host);
  next->setFocus(Qt::ShortcutFocusReason);
}

}  // namespace parlor::windows
