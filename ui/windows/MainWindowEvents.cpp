// What the engine tells the window.
#include <QApplication>
#include <QStackedWidget>

#include "engine/QtText.h"
#include "models/Problems.h"
#include "widgets/Composer.h"
#include "widgets/StatusStrip.h"
#include "windows/HostPanel.h"
#include "windows/MainWindow.h"
#include "windows/RoomListDialog.h"
#include "windows/RoomPage.h"

namespace parlor::windows {
namespace {

QString stateText(client::LinkState state, const QString& address) {
  using client::LinkState;
  switch (state) {
    case LinkState::Resolving:
      return MainWindow::tr("Looking up %1").arg(address);
    case LinkState::Connecting:
      return MainWindow::tr("Connecting to %1").arg(address);
    case LinkState::Registering:
      return MainWindow::tr("Saying hello to %1").arg(address);
    case LinkState::Online:
      return MainWindow::tr("Entering the room");
    case LinkState::Offline:
    case LinkState::Waiting:
      return MainWindow::tr("Waiting for %1").arg(address);
  }
  return {};
}

}  // namespace

void MainWindow::take(const std::vector<client::ClientEvent>& batch) {
  for (const client::ClientEvent& event : batch) {
    if (const auto* link = std::get_if<client::LinkStateChanged>(&event)) joinProgress(*link);
  }
  store_.apply(batch);
  for (const client::ClientEvent& event : batch) takeAnswer(event);
}

void MainWindow::takeAnswer(const client::ClientEvent& event) {
  if (const auto* completed = std::get_if<client::JoinCompleted>(&event)) {
    joinCompleted(*completed);
  } else if (const auto* failed = std::get_if<client::RequestFailed>(&event)) {
    requestFailed(*failed);
  } else if (const auto* whois = std::get_if<client::WhoisArrived>(&event)) {
    room_->take(*whois);
  } else if (const auto* bans = std::get_if<client::BansListed>(&event)) {
    if (hostPanel_) hostPanel_->take(*bans);
  } else if (const auto* rooms = std::get_if<client::RoomListed>(&event)) {
    if (roomList_) roomList_->add(*rooms);
  } else {
    takeFound(event);
  }
}

// A network that is not in the store yet is the one that is being joined.
void MainWindow::joinProgress(const client::LinkStateChanged& event) {
  if (!joining_ || store_.network(event.network)) return;
  if (joining_->network && joining_->network != event.network) return;
  joining_->network = event.network;
  welcome_->setWaiting(WelcomeForm::Join, stateText(event.state, joining_->address));
}

void MainWindow::joinCompleted(const client::JoinCompleted& event) {
  if (joining_ && joining_->request == event.request) {
    const models::BufferState* room = store_.buffer(event.buffer);
    const models::NetworkState* network = store_.network(event.network);
    if (room && network) {
      const bool isRoom = room->kind == client::BufferKind::Room;
      settings_.remember({isRoom ? room->name : network->title, network->title, joining_->address});
    }
    joining_.reset();
    welcome_->setIdle();
  }
  showBuffer(event.buffer);
}

void MainWindow::requestFailed(const client::RequestFailed& event) {
  const bool coded = event.problem.code != client::ProblemCode::Said;
  const QString text = coded ? models::problemText(event.problem) : engine::toQt(event.text);
  if (joining_ && joining_->request == event.request) {
    joining_.reset();
    return welcome_->showError(WelcomeForm::Join, engine::toQt(event.field), text);
  }
  if (!showsWelcome() && event.network == networkOnShow()) room_->composer().setProblem(text);
}

void MainWindow::followStore(const models::StoreChanges& changes) {
  client::BufferId next;
  for (client::BufferId id : changes.buffersAdded) {
    const models::BufferState* opened = store_.buffer(id);
    if (!opened) continue;
    const auto awaited = awaited_.find({opened->network, models::foldedName(opened->name)});
    if (awaited != awaited_.end()) {
      const QString text = awaited->second;
      awaited_.erase(awaited);
      next = id;
      client::Say said;
      said.buffer = id;
      said.text = engine::toUtf8(text);
      if (!text.isEmpty()) send(said);
    } else if (opened->network == showRoomOf_ && opened->kind == client::BufferKind::Room) {
      showRoomOf_ = {};
      next = id;
    }
  }
  if (next) showBuffer(next);
  if (!changes.buffersAdded.empty()) resume();
  if (!showsWelcome() && !store_.buffer(room_->buffer())) {
    const auto left = store_.buffers();
    if (left.empty()) {
      showWelcome(WelcomeForm::Host);
    } else {
      showBuffer(left.front());
    }
  }
  if (changes.buffersTouched.contains(store_.visible())) readTimer_.start();
  alert(changes.alerts);
  refreshChrome();
}

// The rooms of an earlier run are there before the network is: their lines can be read at once.
void MainWindow::resume() {
  if (!resume_ || welcome_->isTouched()) return;
  client::BufferId best;
  for (client::BufferId id : store_.buffers()) {
    const models::BufferState* each = store_.buffer(id);
    if (store_.keyOf(*each) == *resume_) return showBuffer(id);
    if (!best && each->kind != client::BufferKind::Server) best = id;
  }
  showBuffer(best);
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
  const bool coded = problem.code != client::ProblemCode::Said;
  welcome_->showError(WelcomeForm::Host, field, coded ? models::problemText(problem) : text);
}

void MainWindow::hostStatus(const engine::HostStatus& status) {
  const QString before = HostPanel::troubleText(statuses_[status.host]);
  const QString trouble = HostPanel::troubleText(status);
  statuses_[status.host] = status;
  if (trouble != before) room_->setNews(trouble);
  const engine::HostInfo* host = hostOnShow();
  if (host && host->host == status.host) strip_->setStatus(status);
  if (hostPanel_) hostPanel_->setStatus(status);
}

void MainWindow::showNearby(const std::vector<engine::NearbyHosting>& hostings) {
  nearby_ = hostings;
  std::vector<widgets::RoomRow> rows;
  for (const engine::NearbyHosting& each : hostings) {
    QString detail = tr("%Ln here", "people in a room nearby", each.people);
    if (each.password) detail = tr("%1, with a password", "4 here").arg(detail);
    rows.push_back({each.room, each.machine, detail, each.address, false});
  }
  welcome_->setNearby(rows);
}

void MainWindow::hostClosed(engine::HostId host) {
  std::erase_if(hosts_, [host](const auto& entry) { return entry.second.host == host; });
  statuses_.erase(host);
  if (hostPanel_ && hostPanel_->host() == host) hostPanel_->close();
  refreshChrome();
}

}  // namespace parlor::windows
