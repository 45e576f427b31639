// Attention and leaving: notifications, the tray, and what happens when the window closes.
#include <QApplication>
#include <QCloseEvent>
#include <QMenu>
#include <QPainter>
#include <QSplitter>
#include <QSystemTrayIcon>

#include "theme/ParlorStyle.h"
#include "transcript/TranscriptView.h"
#include "widgets/Label.h"
#include "widgets/StatusStrip.h"
#include "windows/HostPanel.h"
#include "windows/MainWindow.h"
#include "windows/Questions.h"
#include "windows/QuietTime.h"
#include "windows/RoomPage.h"

namespace parlor::windows {
namespace {

namespace preference = models::preference;

constexpr qsizetype kLongestNotification = 300;
constexpr qint64 kLongestTimer = 24 * 60 * 60 * 1000;

// The icon of the program, with a dot while somebody waits for an answer.
QIcon trayIcon(const theme::Theme& theme, bool awaited) {
  const QIcon plain = theme::Theme::applicationIcon();
  if (!awaited) return plain;
  QIcon dotted;
  for (const int side : {16, 22, 24, 32, 48, 64}) {
    QPixmap picture = plain.pixmap(QSize(side, side));
    QPainter painter(&picture);
    const qreal dot = picture.width() * 0.45;
    theme::drawRounded(painter, QRectF(picture.width() - dot, 0, dot, dot), dot / 2,
                       theme.colour(theme::Colour::Mention), theme.colour(theme::Colour::Window),
                       dot / 8);
    painter.end();
    dotted.addPixmap(picture);
  }
  return dotted;
}

}  // namespace

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
  const bool keep = settings_.get(models::preference::kWhenClosing) == QStringLiteral("tray");
  if (keep && QSystemTrayIcon::isSystemTrayAvailable()) return goToTray();
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

// Made when it is first needed: most people never see it.
QSystemTrayIcon& MainWindow::tray() {
  if (tray_) return *tray_;
  tray_ = new QSystemTrayIcon(theme::Theme::applicationIcon(), this);
  auto* menu = new QMenu(this);
  connect(menu, &QMenu::aboutToShow, this, &MainWindow::fillTrayMenu);
  tray_->setContextMenu(menu);
  fillTrayMenu();
  connect(tray_, &QSystemTrayIcon::activated, this, [this](auto reason) {
    if (reason == QSystemTrayIcon::Trigger) comeToFront();
  });
  connect(tray_, &QSystemTrayIcon::messageClicked, this, [this] { openNotified(lastNotified_); });
  return *tray_;
}

void MainWindow::fillTrayMenu() {
  QMenu& menu = *tray_->contextMenu();
  qDeleteAll(menu.findChildren<QMenu*>(Qt::FindDirectChildrenOnly));
  menu.clear();
  menu.addAction(tr("Show Parlor"), this, &MainWindow::comeToFront);
  addQuiet(menu);
  menu.addAction(hosts_.empty() ? tr("&Quit") : tr("Close the rooms and quit"), this,
                 &MainWindow::closeForGood);
  tray_->setToolTip(hosts_.empty() ? QStringLiteral("Parlor") : tr("Parlor is hosting"));
}

// Without a window, the program lives on for the icon only.
void MainWindow::goToTray() {
  QApplication::setQuitOnLastWindowClosed(false);
  followTray();
  tray().show();
  fillTrayMenu();
  if (hostPanel_) hostPanel_->close();
  hide();
}

void MainWindow::followTray() {
  const auto all = store_.buffers();
  const bool awaited = std::any_of(all.begin(), all.end(), [this](client::BufferId id) {
    return store_.buffer(id)->mentions > 0;
  });
  tray().setIcon(trayIcon(theme_, awaited));
}

void MainWindow::leaveTray() {
  QApplication::setQuitOnLastWindowClosed(true);
  if (tray_) tray_->hide();
}

// Who wants to quit does not want to go on hosting in the tray.
void MainWindow::quit() {
  if (!hosts_.empty()) return askToClose();
  closing_ = true;
  close();
}

// What the desktop says of new lines. Nobody is told of the room that he looks at.
void MainWindow::alert(const std::vector<models::Alert>& alerts) {
  const bool quiet = isQuiet(settings_);
  for (const models::Alert& each : alerts) {
    if (each.buffer == store_.visible() || quiet) continue;
    if (settings_.get(preference::kUrgency)) QApplication::alert(this);
    if (!settings_.get(preference::kNotify)) continue;
    const models::BufferState* room = store_.buffer(each.buffer);
    if (!room) continue;
    const bool direct = room->kind == client::BufferKind::Direct;
    Notification made;
    made.buffer = each.buffer;
    made.title = direct ? each.nick
                        : tr("%1 in %2", "nick, room")
                              .arg(widgets::isolated(each.nick), widgets::isolated(room->name));
    if (settings_.get(preference::kShowText)) made.text = each.text.left(kLongestNotification);
    made.sound = settings_.get(preference::kSound);
    alerted_[each.buffer] = each.line;
    emit notificationWanted(made);
  }
}

// Where no notification service runs, the tray icon says it, if there is a tray.
void MainWindow::notifyByTray(const Notification& notification) {
  if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages()) return;
  lastNotified_ = notification.buffer;
  tray().show();
  tray().showMessage(notification.title, notification.text, theme::Theme::applicationIcon());
}

void MainWindow::openNotified(client::BufferId buffer) {
  comeToFront();
  showBuffer(buffer);
  const auto alerted = alerted_.find(buffer);
  if (alerted != alerted_.end()) room_->transcript().jumpToLine(alerted->second);
}

void MainWindow::setLevel(client::BufferId buffer, models::RoomLevel level) {
  if (const models::BufferState* known = store_.buffer(buffer)) {
    settings_.setRoomLevel(store_.keyOf(*known), level);
  }
}

// The moon in the strip goes when the time is over; nothing ticks until then.
void MainWindow::followQuiet() {
  strip_->setQuiet(quietText(settings_));
  if (tray_) fillTrayMenu();
  const qint64 left = quietEndsIn(settings_);
  quietEnds_.stop();
  if (left >= 0) {
    quietEnds_.start(static_cast<int>(std::min<qint64>(left + 1000, kLongestTimer)));
  }
}

}  // namespace parlor::windows
