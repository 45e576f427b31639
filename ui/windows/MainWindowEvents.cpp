// What the engine tells the window.
#include <QStackedWidget>

#include "engine/QtText.h"
#include "models/Problems.h"
#include "widgets/Composer.h"
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

// In the window's language, unless somebody else said it.
QString saidHere(const client::Problem& problem, const QString& text) {
  return problem.code == client::ProblemCode::Said ? text : models::problemText(problem);
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
  const QString text = engine::toQt(event.text);
  if (joining_ && joining_->request == event.request) {
    joining_.reset();
    return refuse(WelcomeForm::Join, engine::toQt(event.field), event.problem, text);
  }
  if (!showsWelcome() && event.network == networkOnShow()) {
    room_->composer().setProblem(saidHere(event.problem, text));
  }
}

void MainWindow::refuse(WelcomeForm form, const QString& field, const client::Problem& problem,
                        const QString& text) {
  refusal_ = [this, form, field, problem, text] {
    welcome_->showError(form, field, saidHere(problem, text));
  };
  refusal_();
}

// `news` is asked again whenever it is to be said in another language.
void MainWindow::tell(std::function<QString()> news) {
  news_ = std::move(news);
  room_->setNews(news_());
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

}  // namespace parlor::windows
