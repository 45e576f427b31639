// The rooms that this window hosts: opened, watched, shown in their panel, closed.
#include <QApplication>

#include "engine/HistoryFiles.h"
#include "engine/QtText.h"
#include "widgets/InvitePopover.h"
#include "widgets/StatusStrip.h"
#include "windows/HostPanel.h"
#include "windows/MainWindow.h"
#include "windows/Questions.h"
#include "windows/RoomPage.h"

namespace parlor::windows {

using engine::toUtf8;

void MainWindow::startHosting(const engine::HostRequest& request) {
  resume_.reset();
  refusal_ = nullptr;
  engine::HostRequest wanted = request;
  wanted.nearby = settings_.get(models::preference::kNearby);
  hosting_ = engine_.host(wanted);
  hostRequest_ = wanted;
}

void MainWindow::hostOpened(client::RequestId request, const engine::HostInfo& info) {
  hosts_[info.network] = info;
  requests_[info.network] = hostRequest_;
  if (hosting_ == request) {
    hosting_.reset();
    welcome_->setIdle();
  }
  showRoomOf_ = info.network;
  for (client::BufferId id : store_.buffers()) {
    const models::BufferState* known = store_.buffer(id);
    if (known->network == info.network && known->kind == client::BufferKind::Room) {
      showRoomOf_ = {};
      showBuffer(id);
      break;
    }
  }
  refreshChrome();
}

void MainWindow::hostFailed(client::RequestId request, const QString& field, const QString& text,
                            const client::Problem& problem) {
  if (hosting_ != request) return;
  hosting_.reset();
  refuse(WelcomeForm::Host, field, problem, text);
}

void MainWindow::hostStatus(const engine::HostStatus& status) {
  const QString before = HostPanel::troubleText(statuses_[status.host]);
  const QString trouble = HostPanel::troubleText(status);
  statuses_[status.host] = status;
  if (trouble != before) {
    tell([this, id = status.host] {
      const auto known = statuses_.find(id);
      return known == statuses_.end() ? QString() : HostPanel::troubleText(known->second);
    });
  }
  const engine::HostInfo* host = hostOnShow();
  if (host && host->host == status.host) strip_->setStatus(status);
  if (hostPanel_) hostPanel_->setStatus(status);
}

void MainWindow::hostClosed(engine::HostId host) {
  std::erase_if(hosts_, [host](const auto& entry) { return entry.second.host == host; });
  statuses_.erase(host);
  if (room_->hasNews()) room_->setNews(news_());
  if (hostPanel_ && hostPanel_->host() == host) hostPanel_->close();
  refreshChrome();
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
  connectHostPanel(*host);
  if (const auto status = statuses_.find(host->host); status != statuses_.end()) {
    hostPanel_->setStatus(status->second);
  }
  hostPanel_->show();
  send(client::ListBans{shown->id});
  return true;
}

void MainWindow::connectHostPanel(const engine::HostInfo& host) {
  connect(hostPanel_, &HostPanel::commandWanted, this, &MainWindow::send);
  connect(hostPanel_, &HostPanel::closeWanted, this,
          [this, network = host.network] { leaveNetwork(network, {}); });
  connect(hostPanel_, &HostPanel::exportWanted, this,
          [this, info = host](const QString& file, store::ExportFormat format) {
            engine_.exportRoom(info.host, info.room, file, format);
          });
  connect(hostPanel_, &HostPanel::backUpWanted, this,
          [this, id = host.host](const QString& file) { engine_.backUp(id, file); });
  connect(&engine_, &engine::ChatEngine::historyWritten, hostPanel_,
          [panel = hostPanel_.data()](auto, const QString& file, const QString& problem) {
            panel->historyWritten(file, problem);
          });
  connect(hostPanel_, &HostPanel::trafficWanted, this,
          [this, id = host.host] { engine_.askTraffic(id); });
  connect(&engine_, &engine::ChatEngine::trafficCounted, hostPanel_, &HostPanel::setTraffic);
}

void MainWindow::openInvite() {
  const engine::HostInfo* host = hostOnShow();
  if (!host) return;
  auto* popover = new widgets::InvitePopover(theme_, *host, this);
  popover->popUpFrom(strip_->invite());
}

}  // namespace parlor::windows
