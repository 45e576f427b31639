// What a network leaves on this machine's disk, and what of it is there again.
#include <algorithm>

#include "client/NetworkSession.h"
#include "client/Searches.h"

namespace parlor::client {

// The rooms and conversations of an earlier run, with their last lines, before anything is heard.
void NetworkSession::reopen() {
  if (!context_.store || !network_.request.remember) return;
  for (const auto& kept : context_.store->conversations(network_.identity())) {
    if (kept.standing == store::ConversationStanding::Closed) continue;
    const bool room = kept.kind == static_cast<int>(BufferKind::Room);
    Buffer& buffer = network_.open(room ? BufferKind::Room : BufferKind::Direct, kept.key.name);
    buffer.wanted = room && kept.standing == store::ConversationStanding::Wanted;
    buffer.key = kept.roomKey;
  }
}

void NetworkSession::save() {
  const JoinNetwork& request = network_.request;
  const bool comesBack = request.remember && request.comesBack && !link_.isLocal();
  if (!context_.store || !comesBack) return;
  context_.store->saveNetwork({network_.identity(), request.title, request.host, request.port,
                               request.tls, request.nick, request.username, request.realname});
}

void NetworkSession::forget() {
  if (!context_.store || !network_.request.remember) return;
  context_.store->removeNetwork(network_.identity());
  for (const auto& kept : context_.store->conversations(network_.identity())) {
    context_.store->changeConversation(kept.key, [](store::KeptConversation& conversation) {
      conversation.standing = store::ConversationStanding::Closed;
    });
  }
}

void NetworkSession::saveStanding(const Buffer& buffer) {
  using Standing = store::ConversationStanding;
  network_.cache().change(buffer, [&](store::KeptConversation& kept) {
    kept.standing = buffer.wanted ? Standing::Wanted : Standing::Open;
    kept.roomKey = buffer.key;
  });
}

void NetworkSession::rename(Buffer& buffer, const std::string& name) {
  network_.cache().flush();
  network_.cache().change(buffer, [](store::KeptConversation& kept) {
    kept.standing = store::ConversationStanding::Closed;
  });
  buffer.name = name;
  saveStanding(buffer);
  network_.emit(BufferRenamed{buffer.id, name});
}

// The server repeats our own mark: only a later one was set elsewhere. An earlier one does not know
// what was read here while the link was down.
void NetworkSession::onReadElsewhere(Buffer& buffer, base::WallTime upTo) {
  if (upTo < buffer.readUpTo) return tellRead(buffer);
  if (upTo == buffer.readUpTo) return;
  buffer.readUpTo = upTo;
  network_.cache().change(buffer, [upTo](store::KeptConversation& kept) {
    kept.readUpTo = std::max(kept.readUpTo, upTo);
  });
  network_.emit(ReadMarkerChanged{buffer.id, upTo});
}

void NetworkSession::onSearchRefused() {
  if (context_.searches) context_.searches->takeRefusal(network_);
}

void NetworkSession::onFound(Batch batch) {
  if (context_.searches) context_.searches->takeBatch(network_, batch);
}

// The newest line of an earlier run: what came later was missed.
base::WallTime NetworkSession::lastHeardOf() const {
  base::WallTime newest;
  for (const auto& buffer : network_.buffers()) newest = std::max(newest, buffer->newest.time);
  return newest;
}

// Its clock and ours may differ; what lies within the margin is asked for twice.
base::WallTime NetworkSession::missedSince() const {
  constexpr std::chrono::seconds kMargin{10};
  const base::WallTime heard = lastHeardOf();
  if (!everOnline_) return heard;
  return (heard == base::WallTime() ? lastOnline_ : std::min(heard, lastOnline_)) - kMargin;
}

bool NetworkSession::isSameAs(const JoinNetwork& request) const {
  const JoinNetwork& ours = network_.request;
  return !leaving_ && !firstJoin_ && !link_.isLocal() && ours.host == request.host &&
         ours.port == request.port && ours.tls == request.tls && ours.nick == request.nick;
}

void NetworkSession::joinMore(const JoinNetwork& request) {
  if (!request.password.empty()) network_.request.password = request.password;
  BufferId shown;
  for (std::size_t i = 0; i < request.rooms.size(); ++i) {
    Buffer& room = network_.open(BufferKind::Room, request.rooms[i]);
    if (i < request.keys.size() && !request.keys[i].empty()) room.key = request.keys[i];
    room.wanted = true;
    if (network_.online && !room.joined) join(room.name, room.key);
    if (!shown) shown = room.id;
  }
  if (!shown) shown = network_.serverBuffer().id;
  reconnectNow();
  network_.emit(JoinCompleted{request.request, network_.id(), shown});
}

}  // namespace parlor::client
