#include "models/BufferStore.h"

#include <algorithm>

#include "engine/QtText.h"
#include "models/Problems.h"
#include "models/TranscriptModel.h"

namespace parlor::models {
namespace {

template <typename Id>
void moveBefore(std::vector<Id>& list, Id moved, Id before) {
  std::erase(list, moved);
  list.insert(std::find(list.begin(), list.end(), before), moved);
}

}  // namespace

BufferState::BufferState() = default;
BufferState::~BufferState() = default;

bool StoreChanges::empty() const {
  return networksAdded.empty() && networksRemoved.empty() && networksTouched.empty() &&
         buffersAdded.empty() && buffersRemoved.empty() && buffersTouched.empty() &&
         alerts.empty() && !reordered;
}

BufferStore::BufferStore(QObject* parent) : QObject(parent) {}
BufferStore::~BufferStore() = default;

void BufferStore::announce() {
  const StoreChanges changes = std::exchange(changes_, {});
  if (!changes.empty()) emit changed(changes);
}

const NetworkState* BufferStore::network(client::NetworkId id) const {
  const auto found = networks_.find(id);
  return found == networks_.end() ? nullptr : &found->second;
}

const BufferState* BufferStore::buffer(client::BufferId id) const {
  const auto found = buffers_.find(id);
  return found == buffers_.end() ? nullptr : found->second.get();
}

BufferState* BufferStore::find(client::BufferId id) {
  const auto found = buffers_.find(id);
  return found == buffers_.end() ? nullptr : found->second.get();
}

const BufferState* BufferStore::findBuffer(client::NetworkId network, const QString& name) const {
  const QString fold = foldedName(name);
  for (const auto& [id, state] : buffers_) {
    if (state->network == network && foldedName(state->name) == fold) return state.get();
  }
  return nullptr;
}

std::vector<client::BufferId> BufferStore::buffers() const {
  std::vector<client::BufferId> all;
  for (client::NetworkId id : order_) {
    for (const auto kind :
         {client::BufferKind::Server, client::BufferKind::Room, client::BufferKind::Direct}) {
      for (client::BufferId buffer : networks_.at(id).buffers) {
        if (buffers_.at(buffer)->kind == kind) all.push_back(buffer);
      }
    }
  }
  return all;
}

bool BufferStore::usable(const BufferState& buffer) const {
  const NetworkState* state = network(buffer.network);
  return state && state->online() && (buffer.joined || buffer.kind != client::BufferKind::Room);
}

void BufferStore::setSeen(base::WallTime upTo) {
  BufferState* shown = find(visible_);
  if (shown) shown->seen = std::max(upTo, shown->seen.value_or(upTo));
}

// What was below the end of the view is unread again.
void BufferStore::leave(BufferState& buffer) {
  const TranscriptModel& lines = *buffer.transcript;  // what came as history is not in lastLine
  const int rows = lines.rowCount();
  const base::WallTime last =
      std::max(buffer.lastLine, rows ? lines.at(rows - 1).time : base::WallTime());
  const base::WallTime read = std::min(buffer.seen.value_or(last), last);
  buffer.transcript->setUnreadAfter(read);
  const auto first = buffer.transcript->unreadRow();
  if (!first || buffer.level == RoomLevel::Nothing) return;
  for (int row = *first; row < buffer.transcript->rowCount(); ++row) {
    const TranscriptRow& line = buffer.transcript->at(row);
    if (line.own || line.removed || !isTalk(line.kind)) continue;
    ++buffer.unread;
    if (line.mention || buffer.kind == client::BufferKind::Direct) ++buffer.mentions;
  }
  changes_.buffersTouched.insert(buffer.id);
}

void BufferStore::setVisible(client::BufferId id) {
  if (id == visible_) return;
  BufferState* left = find(visible_);
  if (left) leave(*left);
  visible_ = id;
  BufferState* shown = find(id);
  bool tells = left && left->unread > 0;
  if (shown && (shown->unread > 0 || shown->mentions > 0)) {
    shown->unread = 0;
    shown->mentions = 0;
    changes_.buffersTouched.insert(id);
    tells = true;
  }
  if (tells) announce();
}

void BufferStore::markSeen(client::BufferId id) {
  BufferState* seen = find(id);
  if (!seen) return;
  seen->seen = seen->lastLine;
  if (seen->unread == 0 && seen->mentions == 0) return;
  seen->unread = seen->mentions = 0;
  seen->transcript->setUnreadAfter(seen->lastLine);
  changes_.buffersTouched.insert(id);
  announce();
}

void BufferStore::setRules(const StoreRules& rules) {
  rules_ = rules;
  ignored_ = IgnoreList(rules.ignored);
  ranks_.clear();
  for (const QString& key : rules.order) ranks_.insert(key, ranks_.size());
  for (const auto& [id, buffer] : buffers_) {
    const RoomLevel level = rules.levels.value(keyOf(*buffer), RoomLevel::Mentions);
    if (level == buffer->level) continue;
    buffer->level = level;
    if (level == RoomLevel::Nothing) buffer->unread = buffer->mentions = 0;
    changes_.buffersTouched.insert(id);
  }
  announce();
}

void BufferStore::setHostedTitle(const QString& title) {
  hostedTitle_ = title;
  for (auto& [id, network] : networks_) {
    if (!network.hostedHere || network.title == title) continue;
    network.title = title;
    changes_.networksTouched.insert(id);
  }
  announce();
}

QString BufferStore::keyOf(const BufferState& buffer) const {
  const NetworkState* state = network(buffer.network);
  return (state ? keyOf(*state) : QString()) + u'/' + foldedName(buffer.name);
}

// A hosted server is one server, whatever port it took.
QString BufferStore::keyOf(const NetworkState& network) {
  return network.hostedHere ? QStringLiteral("here") : network.address;
}

void BufferStore::moveBuffer(client::BufferId buffer, client::BufferId before) {
  const BufferState* moved = find(buffer);
  if (!moved || buffer == before) return;
  moveBefore(networks_.at(moved->network).buffers, buffer, before);
  changes_.reordered = true;
  announce();
}

void BufferStore::moveNetwork(client::NetworkId network, client::NetworkId before) {
  if (!networks_.contains(network) || network == before) return;
  moveBefore(order_, network, before);
  changes_.reordered = true;
  announce();
}

QStringList BufferStore::orderKeys() const {
  QStringList keys;
  for (client::NetworkId id : order_) {
    keys << keyOf(networks_.at(id));
    for (client::BufferId buffer : networks_.at(id).buffers) keys << keyOf(*buffers_.at(buffer));
  }
  return keys;
}

}  // namespace parlor::models
