// What a host wants to see and to change: people and doors, ways in, the rules of the room, who is
// kept out, and how to go on without the window. Follows the store and the status by itself. GUI
// thread; store and settings outlive it.
#pragma once

#include <QTimer>

#include "models/BufferStore.h"
#include "windows/HostHandOver.h"

namespace parlor::widgets {
class CopyLine;
class Pulse;
}  // namespace parlor::widgets

namespace parlor::windows {

class HostBans;
class HostHistory;
class HostPeople;
class HostRoom;

// Lines of `transcript` in each of the last `minutes`, the oldest first.
std::vector<int> linesPerMinute(const models::TranscriptModel& transcript, int minutes,
                                base::WallTime now);

class HostPanel : public widgets::PagedDialog {
  Q_OBJECT

 public:
  HostPanel(const theme::Theme& theme, const models::BufferStore& store, models::Settings& settings,
            const Hosting& hosting, client::BufferId room, QWidget* parent);

  void setStatus(const engine::HostStatus& status);
  // What the host has to know of the disk; empty: all is well.
  static QString troubleText(const engine::HostStatus& status);
  void setTraffic(const engine::HostTraffic& traffic);
  void take(const client::BansListed& answer);
  void historyWritten(const QString& file, const QString& problem);
  engine::HostId host() const { return hosting_.info.host; }
  client::BufferId room() const { return room_; }
  HostPeople& people() { return *people_; }
  HostRoom& rules() { return *rules_; }
  HostBans& bans() { return *bans_; }

 signals:
  void commandWanted(const parlor::client::ClientCommand& command);
  void trafficWanted();  // once a second while the panel is on show
  void closeWanted();    // the room, for everybody
  void exportWanted(const QString& file, parlor::store::ExportFormat format);
  void backUpWanted(const QString& file);

 protected:
  void showEvent(QShowEvent* event) override;
  void hideEvent(QHideEvent* event) override;

 private:
  widgets::Page* makeOverview();
  widgets::Page* makeInvite();
  void follow(const models::StoreChanges& changes);
  void refreshPulse();

  const theme::Theme& theme_;
  const models::BufferStore& store_;
  const Hosting hosting_;
  const client::BufferId room_;
  widgets::Label* summary_ = nullptr;
  widgets::Label* engineRoom_ = nullptr;
  widgets::Label* lines_ = nullptr;
  widgets::Label* trouble_ = nullptr;
  widgets::Label* traffic_ = nullptr;
  QTimer count_;
  widgets::Pulse* pulse_ = nullptr;
  HostPeople* people_;
  HostRoom* rules_;
  HostBans* bans_;
  HostHistory* history_;
};

}  // namespace parlor::windows
