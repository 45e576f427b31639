// What people ask of the window.
#include <QDesktopServices>
#include <QStackedWidget>

#include "engine/Invitation.h"
#include "engine/QtText.h"
#include "widgets/Composer.h"
#include "widgets/KeySheet.h"
#include "widgets/Label.h"
#include "widgets/QuickSwitcher.h"
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

void MainWindow::startJoining(const client::JoinNetwork& request, const QString& address) {
  resume_.reset();
  refusal_ = nullptr;
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

}  // namespace parlor::windows
