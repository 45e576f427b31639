// What the page shows of its conversation: name and topic, how the connection is, who writes, who
// is here.
#include <chrono>

#include "models/Problems.h"
#include "transcript/TranscriptView.h"
#include "widgets/Banner.h"
#include "widgets/Composer.h"
#include "widgets/Label.h"
#include "widgets/MemberPane.h"
#include "windows/RoomHeader.h"
#include "windows/RoomPage.h"

namespace parlor::windows {

void RoomPage::follow(const models::StoreChanges& changes) {
  if (changes.buffersTouched.contains(buffer_)) return refresh();
  const models::BufferState* shown = store_.buffer(buffer_);
  if (shown && changes.networksTouched.contains(shown->network)) refresh();
}

void RoomPage::refresh() {
  const models::BufferState* shown = store_.buffer(buffer_);
  setEnabled(shown != nullptr);
  if (!shown) {
    header_->setTexts({}, {});
    typing_->setText({});
    banner_->hide();
    retryTimer_.stop();
    return;
  }
  refreshHeader(*shown);
  refreshBanner(*shown);
  refreshTyping(*shown);
  members_->setBuffer(shown, store_.usable(*shown));
  placeMembers();
  const models::NetworkState* network = store_.network(shown->network);
  if (network) {
    transcript_->setCapabilities(network->features.parlor, network->features.reactions);
    composer_->setBudget(
        shown->kind == client::BufferKind::Server ? 0 : network->features.lineBytes,
        network->features.multiline);
  }
  composer_->setPlaceholder(
      shown->kind == client::BufferKind::Server
          ? tr("Write / for a command")
          : tr("Message %1", "room or person").arg(widgets::isolated(shown->name)));
}

void RoomPage::refreshHeader(const models::BufferState& buffer) {
  const models::NetworkState* network = store_.network(buffer.network);
  QString name = buffer.name, line = buffer.topic;
  if (buffer.kind == client::BufferKind::Server && network) {
    name = network->title;
    line = network->hostedHere || network->address == name ? QString() : network->address;
  }
  if (buffer.kind == client::BufferKind::Direct && network)
    line = tr("on %1").arg(widgets::isolated(network->title));
  header_->setTexts(name, line);
  header_->setKind(buffer.kind);
  header_->setLevel(buffer.level);
}

void RoomPage::refreshBanner(const models::BufferState& buffer) {
  using widgets::Banner;
  const models::NetworkState* network = store_.network(buffer.network);
  retryTimer_.stop();
  if (!network) return banner_->hide();
  if (network->online()) {
    if (buffer.joined || buffer.kind != client::BufferKind::Room) {
      if (news_.isEmpty()) return banner_->hide();
      return banner_->show(Banner::Mood::Trouble, news_, tr("Understood"));
    }
    return banner_->show(Banner::Mood::Quiet,
                         tr("You are not in %1.").arg(widgets::isolated(buffer.name)),
                         tr("Enter the room"));
  }
  const bool waiting = network->link == client::LinkState::Waiting;
  if (!waiting && network->link != client::LinkState::Offline) {
    return banner_->show(
        Banner::Mood::Quiet,
        tr("Connecting to %1. What you write stays here.").arg(widgets::isolated(network->title)));
  }
  const QString where = widgets::isolated(network->title);
  const QString why = models::problemText(network->linkProblem);
  QString text = why.isEmpty() ? tr("No connection to %1.").arg(where)
                               : tr("No connection to %1: %2.").arg(where, why);
  if (waiting && network->retryAt) {
    using namespace std::chrono;
    const auto left = duration_cast<seconds>(*network->retryAt - system_clock::now()).count();
    text = widgets::sentences(
        text, tr("Next attempt in %Ln seconds.", "", static_cast<int>(std::max<long>(0, left))));
    retryTimer_.start();
  }
  banner_->show(Banner::Mood::Trouble, text, tr("Try now"));
}

void RoomPage::refreshTyping(const models::BufferState& buffer) {
  const QStringList& who = buffer.typing;
  const auto line = [&] {
    switch (who.size()) {
      case 0:
        return QString();
      case 1:
        return tr("%1 is typing").arg(widgets::isolated(who[0]));
      case 2:
        return tr("%1 and %2 are typing").arg(widgets::isolated(who[0]), widgets::isolated(who[1]));
      default:
        return tr("Several people are typing");
    }
  };
  typing_->setText(line());
}

}  // namespace parlor::windows
