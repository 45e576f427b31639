// What the keys of the window do, and where they lead.
#include <QApplication>
#include <QShortcut>
#include <cassert>

#include "transcript/TranscriptView.h"
#include "widgets/BufferTree.h"
#include "widgets/Composer.h"
#include "widgets/ComposerEdit.h"
#include "widgets/KeySheet.h"
#include "widgets/Keys.h"
#include "widgets/MemberPane.h"
#include "widgets/StatusStrip.h"
#include "windows/LeftPane.h"
#include "windows/MainWindow.h"
#include "windows/RoomPage.h"

namespace parlor::windows {

using widgets::Key;

namespace {

// What people are used to from other programs; the sheet of keys names the first only.
QList<QKeySequence> alsoKnownAs(Key key) {
  switch (key) {
    case Key::NextRoom:
      return {QKeySequence(Qt::CTRL | Qt::Key_Tab), QKeySequence(Qt::CTRL | Qt::Key_PageDown)};
    case Key::PreviousRoom:
      return {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab),
              QKeySequence(Qt::CTRL | Qt::Key_PageUp)};
    case Key::NextUnread:
      return {QKeySequence(Qt::CTRL | Qt::Key_QuoteLeft)};
    default:
      return {};
  }
}

}  // namespace

void MainWindow::makeShortcuts() {
  addRoomKeys();
  addReadingKeys();
  addWindowKeys();
  for (const widgets::KeyRow& row : widgets::keyTable()) {
    if (!row.isShortcut) continue;
    assert(keys_.contains(row.key));
    auto* shortcut = new QShortcut(this);
    shortcut->setKeys(QList{row.sequence()} + alsoKnownAs(row.key));
    connect(shortcut, &QShortcut::activated, this, [this, key = row.key] { press(key); });
  }
  for (int place = 1; place <= 9; ++place) {
    auto* shortcut = new QShortcut(QKeySequence(QStringLiteral("Alt+%1").arg(place)), this);
    connect(shortcut, &QShortcut::activated, this, [this, place] { goToNth(place); });
  }
}

// Those that are not here do their work where they are typed.
void MainWindow::press(Key key) {
  const auto known = keys_.find(key);
  if (known != keys_.end()) known->second();
}

void MainWindow::addRoomKeys() {
  keys_[Key::Switcher] = [this] { openSwitcher(); };
  keys_[Key::NextRoom] = [this] { tree_->step(1); };
  keys_[Key::PreviousRoom] = [this] { tree_->step(-1); };
  keys_[Key::NextUnread] = [this] { goToUnread(); };
  keys_[Key::MoveUp] = [this] { tree_->moveRow(tree_->currentIndex(), -1); };
  keys_[Key::MoveDown] = [this] { tree_->moveRow(tree_->currentIndex(), 1); };
  keys_[Key::HostRoom] = [this] { showWelcome(WelcomeForm::Host); };
  keys_[Key::JoinRoom] = [this] { showWelcome(WelcomeForm::Join); };
  keys_[Key::HostPanel] = [this] { openHostPanel(); };
  keys_[Key::CloseRoom] = [this] {
    if (!showsWelcome()) closeBuffer(room_->buffer());
  };
}

void MainWindow::addReadingKeys() {
  const auto inRoom = [this](auto act) {
    return [this, act] {
      if (!showsWelcome()) act(*room_);
    };
  };
  keys_[Key::Find] = inRoom([](RoomPage& room) { room.startFind(); });
  keys_[Key::FindEverywhere] = [this] { openSearch(); };
  keys_[Key::ToUnread] = inRoom([](RoomPage& room) { room.transcript().jumpToUnread(); });
  keys_[Key::ToDate] = inRoom([](RoomPage& room) { room.askForDay(); });
}

void MainWindow::addWindowKeys() {
  keys_[Key::NextPane] = [this] { stepPane(1); };
  keys_[Key::PreviousPane] = [this] { stepPane(-1); };
  keys_[Key::FullScreen] = [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); };
  keys_[Key::Preferences] = [this] { openPreferences(); };
  keys_[Key::Help] = [this] { widgets::makeKeySheet(theme_, {}, this)->open(); };
  keys_[Key::Quit] = [this] { quit(); };
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
