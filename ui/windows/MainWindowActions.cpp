// What people ask of the window.
#include <QApplication>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QSystemTrayIcon>

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
#include "widgets/MemberPane.h"
#include "widgets/QuickSwitcher.h"
#include "widgets/StatusStrip.h"
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
  hosting_ = engine_.host(request);
}

void MainWindow::startJoining(const client::JoinNetwork& request, const QString& address) {
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
  const QString fold = models::foldedName(nick);
  const bool was = ignored.removeAll(fold) > 0;
  if (!was) ignored << fold;
  settings_.setIgnored(ignored);
  room_->composer().setNotice(was ? tr("What %1 says is shown again.").arg(nick)
                                  : tr("What %1 says is hidden from now on.").arg(nick));
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
      closing_ = hosts_.empty();
      close();
      return;
    case Key::Help:
      return widgets::makeKeySheet(theme_, {}, this)->open();
    case Key::HostRoom:
      return showWelcome(WelcomeForm::Host);
    case Key::JoinRoom:
      return showWelcome(WelcomeForm::Join);
    case Key::NthRoom:
    case Key::PageUp:
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
  makePreferences(theme_, settings_, this)->open();
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

void MainWindow::openMenu(const QPoint& place) {
  auto* menu = new QMenu(this);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  const auto add = [&](const QString& icon, const QString& text, widgets::Key key) {
    QAction* action = menu->addAction(theme_.icon(icon), text, this, [this, key] { press(key); });
    const widgets::KeyRow& row = widgets::keyRow(key);
    action->setShortcut(row.sequence());
    action->setShortcutContext(Qt::WidgetShortcut);  // shown here, made elsewhere
    action->setShortcutVisibleInContextMenu(true);
  };
  add(QStringLiteral("settings"), tr("&Preferences"), widgets::Key::Preferences);
  add(QStringLiteral("search"), tr("&Find everywhere"), widgets::Key::FindEverywhere);
  add(QStringLiteral("keyboard"), tr("&Keys and commands"), widgets::Key::Help);
  menu->addAction(theme_.icon(QStringLiteral("info")), tr("&About Parlor"), this,
                  [this] { makeAbout(theme_, this)->open(); });
  menu->addSeparator();
  add(QStringLiteral("power"), tr("&Quit"), widgets::Key::Quit);
  menu->popup(place);
}

void MainWindow::openBufferMenu(client::BufferId buffer, const QPoint& place) {
  const models::BufferState* known = store_.buffer(buffer);
  if (!known) return;
  auto* menu = new QMenu(this);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  const bool isRoom = known->kind == client::BufferKind::Room;
  if (isRoom && hosts_.contains(known->network)) {
    menu->addAction(theme_.icon(QStringLiteral("invite")), tr("&Invite"), this, [this, buffer] {
      showBuffer(buffer);
      openInvite();
    });
  }
  if (isRoom && known->joined && !hosts_.contains(known->network)) {
    menu->addAction(theme_.icon(QStringLiteral("kick")), tr("&Leave the room"), this,
                    [this, buffer] {
                      send(client::PartRoom{buffer, {}});
                    });
  }
  menu->addAction(theme_.icon(QStringLiteral("close")),
                  isRoom ? tr("Leave and &close") : tr("&Close"), this,
                  [this, buffer] { closeBuffer(buffer); });
  menu->popup(place);
}

void MainWindow::openNetworkMenu(client::NetworkId network, const QPoint& place) {
  const models::NetworkState* known = store_.network(network);
  if (!known) return;
  auto* menu = new QMenu(this);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  if (known->online()) {
    menu->addAction(theme_.icon(QStringLiteral("room")), tr("&Rooms of this server"), this,
                    [this, network] {
                      openRoomList(network);
                      send(client::ListRooms{network});
                    });
    menu->addAction(theme_.icon(QStringLiteral("moon")),
                    known->away ? tr("I am &back") : tr("&Away"), this,
                    [this, network, away = known->away] {
                      send(client::SetAway{network, away ? std::string() : toUtf8(tr("away"))});
                    });
  } else {
    menu->addAction(theme_.icon(QStringLiteral("network")), tr("&Connect now"), this,
                    [this, network] { send(client::ReconnectNow{network}); });
  }
  menu->addSeparator();
  menu->addAction(theme_.icon(QStringLiteral("close")),
                  hosts_.contains(network) ? tr("Stop &hosting") : tr("&Leave this server"), this,
                  [this, network] { leaveNetwork(network, {}); });
  menu->popup(place);
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

int MainWindow::othersInHostedRooms() const {
  int others = 0;
  for (const auto& [id, status] : statuses_) others += std::max(0, status.people - 1);
  return others;
}

void MainWindow::closeEvent(QCloseEvent* event) {
  settings_.setGeometry(QStringLiteral("main"), saveGeometry());
  settings_.setGeometry(QStringLiteral("panes"), splitter_->saveState());
  if (closing_ || hosts_.empty()) {
    room_->showBuffer({});  // keeps the draft
    return event->accept();
  }
  event->ignore();
  askToClose();
}

void MainWindow::askToClose() {
  CloseAnswers answers;
  if (QSystemTrayIcon::isSystemTrayAvailable()) {
    answers.keepInTray = [this] { goToTray(); };
  }
  answers.closeRooms = [this] { closeForGood(); };
  askAboutClosing(theme_, othersInHostedRooms(), std::move(answers), this)->open();
}

void MainWindow::closeForGood() {
  closing_ = true;
  if (tray_) tray_->hide();
  close();
  QApplication::quit();
}

void MainWindow::goToTray() {
  if (!tray_) {
    tray_ = new QSystemTrayIcon(theme::Theme::applicationIcon(), this);
    auto* menu = new QMenu(this);
    menu->addAction(tr("Show Parlor"), this, &MainWindow::comeToFront);
    menu->addAction(tr("Close the rooms and quit"), this, &MainWindow::closeForGood);
    tray_->setContextMenu(menu);
    tray_->setToolTip(tr("Parlor is hosting"));
    connect(tray_, &QSystemTrayIcon::activated, this, [this](auto reason) {
      if (reason == QSystemTrayIcon::Trigger) comeToFront();
    });
  }
  QApplication::setQuitOnLastWindowClosed(false);
  tray_->show();
  hide();
}

}  // namespace parlor::windows
