// How BufferStore takes a batch of events.
#include <algorithm>

#include "engine/QtText.h"
#include "models/BufferStore.h"
#include "models/TranscriptModel.h"

namespace parlor::models {
namespace {

// Before the first that ranks higher; what has no rank stands last, in the order of coming.
template <typename Id, typename Rank>
void insertRanked(std::vector<Id>& list, Id fresh, Rank rank) {
  const auto own = rank(fresh);
  list.insert(std::find_if(list.begin(), list.end(), [&](Id each) { return rank(each) > own; }),
              fresh);
}
}  // namespace

// Events about what is not known (any more) change nothing: a close may cross a late line.
struct BufferStore::Apply {
  BufferStore& store;

  NetworkState* network(client::NetworkId id) {
    const auto found = store.networks_.find(id);
    if (found == store.networks_.end()) return nullptr;
    store.changes_.networksTouched.insert(id);
    return &found->second;
  }
  BufferState* buffer(client::BufferId id) {
    BufferState* found = store.find(id);
    if (found) store.changes_.buffersTouched.insert(id);
    return found;
  }

  void operator()(const client::NetworkAdded& event) {
    NetworkState& made = store.networks_[event.network];
    made.id = event.network;
    made.title = engine::toQt(event.title);
    made.address = engine::toQt(event.address);
    made.hostedHere = event.hostedHere;
    if (made.hostedHere && !store.hostedTitle_.isEmpty()) made.title = store.hostedTitle_;
    if (std::find(store.order_.begin(), store.order_.end(), event.network) != store.order_.end()) {
      store.changes_.networksTouched.insert(event.network);
      return;
    }
    insertRanked(store.order_, event.network, [this](client::NetworkId id) {
      return store.rankOf(keyOf(store.networks_.at(id)));
    });
    store.changes_.networksAdded.insert(event.network);
  }
  void operator()(const client::NetworkRemoved& event) {
    const auto found = store.networks_.find(event.network);
    if (found == store.networks_.end()) return;
    for (client::BufferId id : std::vector(found->second.buffers)) {
      (*this)(client::BufferClosed{id});
    }
    store.networks_.erase(found);
    std::erase(store.order_, event.network);
    store.changes_.networksTouched.erase(event.network);
    if (store.changes_.networksAdded.erase(event.network) == 0) {
      store.changes_.networksRemoved.insert(event.network);
    }
  }
  void operator()(const client::LinkStateChanged& event) {
    NetworkState* state = network(event.network);
    if (!state) return;
    state->link = event.state;
    const bool coded = event.problem.code != client::ProblemCode::Said;
    state->linkProblem = coded ? event.problem : client::Problem(event.text);
    state->retryAt = event.retryAt;
    for (client::BufferId id : state->buffers) store.changes_.buffersTouched.insert(id);
  }
  void operator()(const client::SelfChanged& event) {
    NetworkState* state = network(event.network);
    if (!state) return;
    state->nick = engine::toQt(event.nick);
    state->away = event.away;
    for (client::BufferId id : state->buffers) {
      if (BufferState* known = buffer(id)) known->transcript->setSelfNick(state->nick);
    }
  }
  void operator()(const client::FeaturesChanged& event) {
    NetworkState* state = network(event.network);
    if (!state) return;
    state->features = event;
    for (client::BufferId id : state->buffers) {
      BufferState* known = buffer(id);
      if (!known) continue;
      if (event.history) known->transcript->setOlder(OlderLines::Available);
    }
  }

  void operator()(const client::BufferOpened& event) {
    NetworkState* state = network(event.network);
    if (!state) return;
    if (BufferState* known = buffer(event.buffer)) {
      known->joined = event.joined;
      return;
    }
    auto made = std::make_unique<BufferState>();
    made->id = event.buffer;
    made->network = event.network;
    made->kind = event.kind;
    made->name = engine::toQt(event.name);
    made->joined = event.joined;
    made->members = std::make_unique<MemberListModel>();
    made->transcript = std::make_unique<TranscriptModel>();
    made->transcript->setSelfNick(state->nick);
    if (state->features.history) made->transcript->setOlder(OlderLines::Available);
    const QString key = store.keyOf(*made);
    made->level = store.rules_.levels.value(key, RoomLevel::Mentions);
    store.buffers_.emplace(event.buffer, std::move(made));
    insertRanked(state->buffers, event.buffer, [this](client::BufferId id) {
      return store.rankOf(store.keyOf(*store.buffers_.at(id)));
    });
    store.changes_.buffersAdded.insert(event.buffer);
  }
  void operator()(const client::BufferRenamed& event) {
    if (BufferState* known = buffer(event.buffer)) known->name = engine::toQt(event.name);
  }
  void operator()(const client::BufferJoined& event) {
    if (BufferState* known = buffer(event.buffer)) known->joined = event.joined;
  }
  void operator()(const client::BufferClosed& event) {
    const BufferState* known = store.find(event.buffer);
    if (!known) return;
    emit store.aboutToClose(event.buffer);
    if (store.visible_ == event.buffer) store.visible_ = {};
    std::erase(store.networks_[known->network].buffers, event.buffer);
    store.newLines_.erase(event.buffer);
    store.memberSteps_.erase(event.buffer);
    store.ownWords_.erase(event.buffer);
    store.buffers_.erase(event.buffer);
    store.changes_.buffersTouched.erase(event.buffer);
    if (store.changes_.buffersAdded.erase(event.buffer) == 0) {
      store.changes_.buffersRemoved.insert(event.buffer);
    }
  }
  void operator()(const client::TopicChanged& event) {
    BufferState* known = buffer(event.buffer);
    if (!known) return;
    known->topic = engine::toQt(event.topic.text);
    known->topicSetBy = engine::toQt(event.setBy);
  }
  void operator()(const client::RoomModesChanged& event) {
    if (BufferState* known = buffer(event.buffer)) known->modes = engine::toQt(event.modes);
  }

  void operator()(const client::LinesAppended& event) {
    store.appendLines(event.buffer, event.lines);
  }
  void operator()(const client::LinesPrepended& event) {
    BufferState* known = store.find(event.buffer);
    if (!known) return;
    store.flushLines(event.buffer);
    known->transcript->prepend(event.lines, event.reachedStart);
  }
  void operator()(const client::LinesApart& event) {
    BufferState* known = store.find(event.buffer);
    if (!known) return;
    store.flushLines(event.buffer);
    known->transcript->showApart(event.lines);
  }
  void operator()(const client::LinesBetween& event) {
    if (BufferState* known = store.find(event.buffer)) {
      known->transcript->insertAtSeam(event.seam, event.lines, event.closed);
    }
  }
  void operator()(const client::LineChanged& event) {
    BufferState* known = store.find(event.buffer);
    if (!known) return;
    store.flushLines(event.buffer);
    client::Line line = event.line;
    store.sayHere(event.buffer, line);
    known->transcript->change(std::move(line));
  }
  void operator()(const client::MessageRedacted& event) {
    BufferState* known = store.find(event.buffer);
    if (!known) return;
    store.flushLines(event.buffer);
    known->transcript->redact(event.msgid, event.reason);
  }
  void operator()(const client::DraftRestored& event) {
    if (BufferState* known = buffer(event.buffer)) known->draft = engine::toQt(event.text);
  }
  void operator()(const client::LineRemoved& event) {
    BufferState* known = store.find(event.buffer);
    if (!known) return;
    store.flushLines(event.buffer);
    known->transcript->remove(event.line);
  }
  void operator()(const client::ReactionsChanged& event) {
    BufferState* known = store.find(event.buffer);
    if (!known) return;
    store.flushLines(event.buffer);
    known->transcript->setReactions(event.msgid, event.reactions);
  }
  void operator()(const client::TypingChanged& event) {
    BufferState* known = buffer(event.buffer);
    if (!known) return;
    known->typing.clear();
    for (const std::string& nick : event.nicks) known->typing << engine::toQt(nick);
  }
  void operator()(const client::ReadMarkerChanged& event) {
    // Of the conversation on show it is our own mark that comes back, and nothing changes.
    if (store.visible_ == event.buffer) return;
    BufferState* known = buffer(event.buffer);
    if (!known) return;
    store.flushLines(event.buffer);
    known->transcript->setUnreadAfter(event.readUpTo);
    if (event.readUpTo < known->lastLine) return;
    known->unread = 0;
    known->mentions = 0;
  }

  void operator()(const client::MembersReset& event) {
    if (!buffer(event.buffer)) return;
    auto& steps = store.memberSteps_[event.buffer];
    steps.clear();
    steps.push_back(MemberReset{event.members});
  }
  void operator()(const client::MemberChanged& event) {
    if (!buffer(event.buffer)) return;
    store.memberSteps_[event.buffer].push_back(MemberUpsert{event.member, event.formerNick});
  }
  void operator()(const client::MemberLeft& event) {
    if (!buffer(event.buffer)) return;
    store.memberSteps_[event.buffer].push_back(MemberRemoval{event.nick});
  }

  // Answers concern whoever asked, not what is known.
  template <typename Answer>
  void operator()(const Answer&) {}
};

void BufferStore::apply(const std::vector<client::ClientEvent>& batch) {
  for (const client::ClientEvent& event : batch) std::visit(Apply{*this}, event);
  flushAll();
  announce();
}

}  // namespace parlor::models
