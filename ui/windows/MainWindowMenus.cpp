// The menus of the window, its rooms and its servers.
#include <QMenu>
#include <algorithm>

#include "engine/QtText.h"
#include "widgets/BufferTree.h"
#include "widgets/Keys.h"
#include "widgets/LevelMenu.h"
#include "windows/MainWindow.h"
#include "windows/Questions.h"
#include "windows/QuietTime.h"

namespace parlor::windows {

using engine::toUtf8;

// What dragging does, for those who do not drag.
void MainWindow::addMoves(QMenu& menu, const QModelIndex& row) {
  const auto add = [&](const QString& icon, const QString& text, widgets::Key key, int rows) {
    QAction* action = menu.addAction(
        theme_.icon(icon), text, this,
        [this, row = QPersistentModelIndex(row), rows] { tree_->moveRow(row, rows); });
    action->setEnabled(tree_->canMove(row, rows));
    action->setShortcut(widgets::keyRow(key).sequence());
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setShortcutVisibleInContextMenu(true);
  };
  add(QStringLiteral("arrow-up"), tr("Move u&p", "in the list of rooms"), widgets::Key::MoveUp, -1);
  add(QStringLiteral("arrow-down"), tr("Move &down", "in the list of rooms"),
      widgets::Key::MoveDown, 1);
  menu.addSeparator();
}

void MainWindow::addMarkRead(QMenu& menu, const QString& text,
                             const std::vector<client::BufferId>& buffers) {
  QAction* action = menu.addAction(theme_.icon(QStringLiteral("tick")), text, this, [=, this] {
    for (client::BufferId id : buffers) {
      store_.markSeen(id);
      if (const models::BufferState* seen = store_.buffer(id)) sayIsRead(*seen);
      notifications_.withdraw(id);
    }
  });
  action->setEnabled(std::any_of(buffers.begin(), buffers.end(), [this](client::BufferId id) {
    return store_.buffer(id)->unread > 0;
  }));
}

void MainWindow::addQuiet(QMenu& menu) {
  QMenu* quiet = menu.addMenu(theme_.icon(QStringLiteral("moon")), tr("&Do not disturb"));
  for (const QuietChoice& choice : quietChoices()) {
    QAction* action = quiet->addAction(choice.text, this,
                                       [this, value = choice.value] { beQuiet(settings_, value); });
    action->setCheckable(true);
    action->setChecked(choice.value == quietNow(settings_));
  }
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
  addQuiet(*menu);
  menu->addSeparator();
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
  widgets::addLevels(*menu, theme_, known->level,
                     [this, buffer](models::RoomLevel level) { setLevel(buffer, level); });
  menu->addSeparator();
  addMarkRead(*menu, tr("Mar&k as read"), {buffer});
  addMoves(*menu, tree_->indexOf(buffer));
  if (isRoom && hosts_.contains(known->network)) {
    menu->addAction(theme_.icon(QStringLiteral("invite")), tr("&Invite"), this, [this, buffer] {
      showBuffer(buffer);
      openInvite();
    });
    menu->addAction(theme_.icon(QStringLiteral("host")), tr("Host pane&l"), this, [this, buffer] {
      showBuffer(buffer);
      openHostPanel();
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
  if (hosts_.contains(network)) {
    menu->addAction(theme_.icon(QStringLiteral("host")), tr("Host pane&l"), this,
                    &MainWindow::openHostPanel);
  }
  menu->addSeparator();
  addMarkRead(*menu, tr("Mar&k all as read"), known->buffers);
  addMoves(*menu, tree_->indexOf(network));
  menu->addSeparator();
  menu->addAction(theme_.icon(QStringLiteral("close")),
                  hosts_.contains(network) ? tr("Stop &hosting") : tr("&Leave this server"), this,
                  [this, network] { leaveNetwork(network, {}); });
  menu->popup(place);
}

}  // namespace parlor::windows
