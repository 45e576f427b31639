// The window: rooms at the left, the welcome page or a conversation beside them, what the program
// is doing below. It is the only part of the window that speaks with the engine: wishes of the
// widgets become commands, batches of events go into the store and from there to every view. GUI
// thread; the engine, the theme and the settings outlive it.
#pragma once

#include <QDate>
#include <QMainWindow>
#include <QPointer>
#include <QTimer>
#include <functional>
#include <map>
#include <optional>

#include "engine/ChatEngine.h"
#include "models/BufferStore.h"
#include "models/NetworkTreeModel.h"
#include "models/Settings.h"
#include "models/SlashCommands.h"
#include "theme/Theme.h"
#include "windows/Notifications.h"
#include "windows/WelcomePage.h"

class QMenu;
class QSplitter;
class QStackedWidget;
class QSystemTrayIcon;

namespace parlor::widgets {
class BufferTree;
class PagedDialog;
class QuickSwitcher;
class StatusStrip;
enum class Key;
}  // namespace parlor::widgets

namespace parlor::windows {

class HostPanel;
class LeftPane;
class RoomListDialog;
class RoomPage;
class SearchDialog;

class MainWindow : public QMainWindow {
  Q_OBJECT

 public:
  MainWindow(engine::ChatEngine& engine, theme::Theme& theme, models::Settings& settings,
             QWidget* parent = nullptr);
  ~MainWindow() override;

  // --host: opens `room` as if the button had been pressed.
  void hostRoom(const QString& room);
  // A parlor:// link: fills the form in and waits for the click.
  void offerJoin(const QString& address);
  // A second start of the program.
  void comeToFront();

  const models::BufferStore& store() const { return store_; }
  WelcomePage& welcome() { return *welcome_; }
  RoomPage& room() { return *room_; }
  widgets::BufferTree& tree() { return *tree_; }
  widgets::StatusStrip& strip() { return *strip_; }
  widgets::QuickSwitcher& switcher() { return *switcher_; }
  HostPanel* hostPanel() const;  // null when it is closed
  bool showsWelcome() const;

  void showBuffer(client::BufferId buffer);
  void showWelcome(WelcomeForm form);

 signals:
  // Every wish on its way to the engine, for logs and tests.
  void commandSent(const parlor::client::ClientCommand& command);
  // What the desktop is to show.
  void notificationWanted(const parlor::windows::Notification& notification);

 protected:
  void closeEvent(QCloseEvent* event) override;
  void changeEvent(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  struct Joining {
    client::RequestId request;
    client::NetworkId network;  // known once its link has changed for the first time
    QString address;
  };

  void buildPages();
  void rebuildPages();  // in another language
  std::function<void()> closeDialogs();
  void sayWhatIsAwaited();
  void tell(std::function<QString()> news);
  void refuse(WelcomeForm form, const QString& field, const client::Problem& problem,
              const QString& text);
  void connectEngine();
  void connectPages();
  void connectRoom();
  void makeShortcuts();
  void addRoomKeys();
  void addReadingKeys();
  void addWindowKeys();
  void applySettings();
  void restore();

  // From the engine.
  void take(const std::vector<client::ClientEvent>& batch);
  void takeAnswer(const client::ClientEvent& event);
  void followStore(const models::StoreChanges& changes);
  void resume();
  void hostOpened(client::RequestId request, const engine::HostInfo& info);
  void hostFailed(client::RequestId request, const QString& field, const QString& text,
                  const client::Problem& problem);
  void hostStatus(const engine::HostStatus& status);
  void hostClosed(engine::HostId host);
  void joinProgress(const client::LinkStateChanged& event);
  void joinCompleted(const client::JoinCompleted& event);
  void requestFailed(const client::RequestFailed& event);
  void linkChanged(const client::LinkStateChanged& event);

  // To the engine.
  void send(const client::ClientCommand& command);
  void startHosting(const engine::HostRequest& request);
  void startJoining(const client::JoinNetwork& request, const QString& address);
  void cancelJoining();
  void run(const models::WindowAction& action);
  void openDirect(client::NetworkId network, const QString& nick, const QString& text = {});
  void enterRoom(client::NetworkId network, const QString& room);
  void closeBuffer(client::BufferId buffer);
  void leaveNetwork(client::NetworkId network, const QString& reason);
  void toggleIgnored(const QString& nick);

  void press(widgets::Key key);
  void openSwitcher();
  void openPreferences();
  void goTo(const client::SearchResults::Hit& hit);
  void goToDay(QDate day);
  void showDay(QDate day);
  bool jumpTo(const models::BufferState& buffer, const std::string& msgid, base::WallTime time);
  void takeFound(const client::ClientEvent& event);
  void arrive(const client::LineReached& event);
  void tellLocalData(const client::LocalDataChanged& event);
  void openSearch(const QString& text = {});
  void openRoomList(client::NetworkId network);
  void openLink(const QUrl& link, const QString& shownText);
  void openInvite();
  void openHostPanel();
  bool openHostPanelOf(client::BufferId room);
  void connectHostPanel(const engine::HostInfo& host);
  void addMarkRead(QMenu& menu, const QString& text, const std::vector<client::BufferId>& buffers);
  void addMoves(QMenu& menu, const QModelIndex& row);
  void openMenu(const QPoint& place);
  void openBufferMenu(client::BufferId buffer, const QPoint& place);
  void openNetworkMenu(client::NetworkId network, const QPoint& place);
  void goToUnread();
  void goToNth(int place);
  void stepPane(int direction);

  void placeLeft();
  void refreshChrome();  // title, left pane, status strip
  void refreshVisible();
  void noteSeen();
  void markRead();
  void sayIsRead(const models::BufferState& seen);
  void alert(const std::vector<models::Alert>& alerts);
  void notifyByTray(const Notification& notification);
  void openNotified(client::BufferId buffer);
  void setLevel(client::BufferId buffer, models::RoomLevel level);
  void keepOrder();
  void followQuiet();
  void followNearby();
  void showNearby(const std::vector<engine::NearbyHosting>& hostings);
  QSystemTrayIcon& tray();
  void askToClose();
  void quit();
  void goToTray();
  void leaveTray();
  void followTray();
  void addQuiet(QMenu& menu);
  void fillTrayMenu();
  void closeForGood();
  int othersInHostedRooms() const;
  const engine::HostInfo* hostOnShow() const;
  client::NetworkId networkOnShow() const;

  engine::ChatEngine& engine_;
  theme::Theme& theme_;
  models::Settings& settings_;
  models::BufferStore store_;
  models::NetworkTreeModel treeModel_;

  QSplitter* splitter_ = nullptr;
  LeftPane* left_ = nullptr;
  widgets::BufferTree* tree_ = nullptr;
  QStackedWidget* stack_ = nullptr;
  WelcomePage* welcome_ = nullptr;
  RoomPage* room_ = nullptr;
  widgets::StatusStrip* strip_ = nullptr;
  widgets::QuickSwitcher* switcher_ = nullptr;
  QSystemTrayIcon* tray_ = nullptr;
  RoomListDialog* roomList_ = nullptr;
  QPointer<SearchDialog> search_;
  client::RequestId reaching_;  // a line that is being fetched
  base::WallTime reachingTime_;
  QDate reachingDay_;  // null: a line, not a day
  QPointer<HostPanel> hostPanel_;
  QPointer<widgets::PagedDialog> preferences_;
  Notifications notifications_;
  client::BufferId lastNotified_;                       // by the tray
  std::map<client::BufferId, client::LineId> alerted_;  // what a notification was about

  std::map<client::NetworkId, engine::HostInfo> hosts_;
  std::map<engine::HostId, engine::HostStatus> statuses_;
  std::map<client::NetworkId, engine::HostRequest> requests_;  // of hosts_
  std::optional<client::RequestId> hosting_;                   // asked for, not answered
  engine::HostRequest hostRequest_;                            // the one of hosting_
  std::optional<Joining> joining_;
  // What is opened next is shown: (network, folded name) -> what to say there.
  std::map<std::pair<client::NetworkId, QString>, QString> awaited_;
  client::NetworkId showRoomOf_;  // the first room of this network is shown when it opens
  client::BufferId lastShown_;
  // Until somebody goes anywhere: what is to be shown of the rooms that an earlier run left.
  std::optional<QString> resume_;
  std::map<client::BufferId, base::WallTime> markedRead_;  // up to where the server was told
  std::map<widgets::Key, std::function<void()>> keys_;
  // What stands in the window as it was last said: made again in another language.
  std::function<QString()> news_;
  std::function<void()> refusal_;
  QTimer readTimer_;
  QTimer quietEnds_;
  bool closing_ = false;
  bool looksNearby_ = false;
  std::vector<engine::NearbyHosting> nearby_;
};

}  // namespace parlor::windows
