#include "client/Network.h"

#include <algorithm>

#include "irc/TextFormat.h"

namespace parlor::client {
namespace {

constexpr std::size_t kLineLength = 512;  // RFC 1459, where LINELEN says nothing else
constexpr std::size_t kUnknownUser = 16, kUnknownHost = 63;
constexpr std::size_t kLeastBudget = 64;
constexpr std::uint32_t kFirstLines = 200;  // of an earlier run
constexpr std::size_t kReactedLines = 2000;

bool denies(std::string_view list, std::string_view tag) {
  bool all = false, named = false, exempt = false;
  while (!list.empty()) {
    const std::string_view item = list.substr(0, list.find(','));
    list.remove_prefix(std::min(item.size() + 1, list.size()));
    all = all || item == "*";
    named = named || item == tag;
    exempt = exempt || (item.starts_with('-') && item.substr(1) == tag);
  }
  return named || (all && !exempt);
}

}  // namespace

Network::Network(ClientContext& shared, JoinNetwork asked, Send send,
                 std::function<void(Buffer&)> loaded)
    : context(shared),
      request(std::move(asked)),
      nick(request.nick),
      send_(std::move(send)),
      loaded_(std::move(loaded)),
      identity_(request.identity.empty() ? request.nick + "@" + address() : request.identity),
      cache_(request.remember ? shared.store : nullptr, identity_) {}

Outbox& Network::outbox() const {
  return request.remember ? context.outbox : context.forgetful;
}

std::string Network::address() const {
  const bool bare6 = request.host.find(':') != std::string::npos && !request.host.starts_with('[');
  const std::string name = bare6 ? "[" + request.host + "]" : request.host;
  return name + ":" + std::to_string(request.port);
}

bool Network::allowsTag(std::string_view clientTag) const {
  return has(irc::Capability::MessageTags) && !denies(isupport.value("CLIENTTAGDENY"), clientTag);
}

std::size_t Network::textBudget(std::string_view target) const {
  const std::size_t whole = isupport.number("LINELEN", kLineLength);
  const std::size_t source = nick.size() + (user.empty() ? kUnknownUser : user.size()) +
                             (host.empty() ? kUnknownHost : host.size());
  const std::size_t around = std::string_view(":!@ PRIVMSG  :\r\n").size();
  const std::size_t used = source + around + target.size();
  return whole > used + kLeastBudget ? whole - used : kLeastBudget;
}

FeaturesChanged Network::features() const {
  using irc::Capability;
  FeaturesChanged features{};
  features.network = id();
  features.parlor = has(Capability::ParlorCid);
  features.echo = has(Capability::EchoMessage) || has(Capability::LabeledResponse);
  features.history = has(Capability::ChatHistory);
  features.redaction = has(Capability::MessageRedaction);
  features.multiline = has(Capability::Multiline);
  features.typing = allowsTag("typing");
  features.reactions = allowsTag("draft/react");
  std::size_t longest = 0;
  for (const auto& buffer : buffers_) longest = std::max(longest, buffer->name.size());
  features.lineBytes = textBudget(std::string(longest, '#'));
  return features;
}

Buffer* Network::find(BufferId buffer) {
  for (const auto& candidate : buffers_) {
    if (candidate->id == buffer) return candidate.get();
  }
  return nullptr;
}

Buffer* Network::find(std::string_view name) {
  for (const auto& candidate : buffers_) {
    if (candidate->kind != BufferKind::Server && isupport.same(candidate->name, name)) {
      return candidate.get();
    }
  }
  return nullptr;
}

Buffer& Network::open(BufferKind kind, const std::string& name) {
  if (Buffer* buffer = find(name)) return *buffer;
  auto buffer = std::make_unique<Buffer>();
  buffer->id = context.nextBuffer();
  buffer->kind = kind;
  buffer->name = name;
  buffer->joined = kind != BufferKind::Room && online;
  buffers_.push_back(std::move(buffer));
  Buffer& opened = *buffers_.back();
  emit(BufferOpened{id(), opened.id, kind, name, opened.joined});
  load(opened);
  return opened;
}

// The last lines of an earlier run come before everything that happens now.
void Network::load(Buffer& buffer) {
  if (const auto* kept = cache_.conversation(buffer.name)) {
    if (!kept->draft.empty()) emit(DraftRestored{buffer.id, kept->draft});
  }
  cache_.change(buffer, [](store::KeptConversation& fresh) {
    if (fresh.standing == store::ConversationStanding::Closed) {
      fresh.standing = store::ConversationStanding::Open;
    }
  });
  if (!cache_.keeps()) return;
  buffer.loading = true;
  cache_.latest(buffer, kFirstLines, [this, id = buffer.id](LineCache::Page page) {
    if (Buffer* opened = find(id)) takeLoaded(*opened, std::move(page));
  });
}

void Network::takeLoaded(Buffer& buffer, LineCache::Page page) {
  std::vector<Line>& lines = page.lines;
  adopt(buffer, lines);
  for (const Line& line : lines) {
    buffer.recent.add(line);
    if (line.kind == LineKind::Gap) continue;
    if (!buffer.oldest.known()) buffer.oldest = {line.msgid, line.time};
    // After a moment alone, another line of the same moment would be missed.
    if (!line.msgid.empty() || buffer.newest.msgid.empty()) buffer.newest = {line.msgid, line.time};
    buffer.wasJoined = true;
  }
  buffer.loading = false;
  if (!lines.empty()) emit(LinesPrepended{buffer.id, std::move(lines), false});
  showReactions(buffer, std::move(page.reactions));
  const auto* kept = cache_.conversation(buffer.name);
  if (kept && kept->readUpTo != base::WallTime()) {
    buffer.readUpTo = std::max(buffer.readUpTo, kept->readUpTo);
    emit(ReadMarkerChanged{buffer.id, buffer.readUpTo});
  }
  loaded_(buffer);
  context.wake();
}

Buffer& Network::serverBuffer() {
  for (const auto& candidate : buffers_) {
    if (candidate->kind == BufferKind::Server) return *candidate;
  }
  auto buffer = std::make_unique<Buffer>();
  buffer->id = context.nextBuffer();
  buffer->kind = BufferKind::Server;
  buffer->name = request.title.empty() ? address() : request.title;
  buffer->joined = online;
  buffers_.push_back(std::move(buffer));
  Buffer& opened = *buffers_.back();
  emit(BufferOpened{id(), opened.id, opened.kind, opened.name, opened.joined});
  return opened;
}

Buffer& Network::bufferFor(std::string_view name) {
  Buffer* buffer = name.empty() ? nullptr : find(isupport.withoutStatus(name));
  return buffer ? *buffer : serverBuffer();
}

void Network::close(BufferId buffer) {
  const auto removed = std::erase_if(
      buffers_, [&](const std::unique_ptr<Buffer>& candidate) { return candidate->id == buffer; });
  if (removed > 0) emit(BufferClosed{buffer});
}

void Network::emit(ClientEvent event) {
  if (staging_)
    staged_.push_back(std::move(event));
  else
    emitNow(std::move(event));
}

void Network::release() {
  staging_ = false;
  for (ClientEvent& event : std::exchange(staged_, {})) emitNow(std::move(event));
}

Line Network::makeLine(LineKind kind, std::string_view text) const {
  Line line;
  line.kind = kind;
  line.time = context.clock.wallNow();
  line.text = irc::readFormatted(text);
  return line;
}

LineId Network::append(Buffer& buffer, Line line) {
  line.id = context.nextLine();
  const LineId appended = line.id;
  // What is waiting to be said is seen to wait.
  const bool waits = line.own && line.delivery == Delivery::Pending && !buffer.loading;
  if (buffer.holds() && !waits)
    buffer.held.push_back(std::move(line));
  else
    show(buffer, std::move(line));
  return appended;
}

void Network::show(Buffer& buffer, Line line) {
  buffer.recent.add(line);
  cache_.add(buffer, line);
  LinesAppended event{buffer.id, {}};
  event.lines.push_back(std::move(line));
  emit(std::move(event));
}

void Network::inform(Buffer& buffer, LineKind kind, const Problem& what) {
  Line line = makeLine(kind, what.text);
  if (what.code != ProblemCode::Said) line.problem = what;
  append(buffer, std::move(line));
}

void Network::change(Buffer& buffer, const Line& line) {
  for (Line& held : buffer.held) {
    if (held.id == line.id) return void(held = line);
  }
  if (Line* shown = buffer.recent.byId(line.id)) *shown = line;
  emit(LineChanged{buffer.id, line});
}

void Network::remove(Buffer& buffer, LineId line) {
  std::erase_if(buffer.held, [line](const Line& held) { return held.id == line; });
  buffer.recent.forget(line);
  emit(LineRemoved{buffer.id, line});
}

void Network::redact(Buffer& buffer, const std::string& msgid, const std::string& reason) {
  if (msgid.empty()) return;
  cache_.redact(buffer, msgid, reason);
  const Line* known = lineOf(buffer, msgid);
  if (!known) return emit(MessageRedacted{buffer.id, msgid, reason});
  Line line = *known;
  line.redacted = true;
  line.text = {};
  line.note = reason;
  change(buffer, line);
}

// On the disk always, on show while there is room for it.
void Network::react(Buffer& buffer, const Reacted& reaction) {
  cache_.react(buffer, reaction);
  if (!buffer.reactions.contains(reaction.msgid) && buffer.reactions.size() >= kReactedLines)
    return;
  auto& reactions = buffer.reactions[reaction.msgid];
  if (client::react(reactions, reaction.text, reaction.nick, reaction.add)) {
    emit(ReactionsChanged{buffer.id, reaction.msgid, reactions});
  }
}

void Network::showReactions(Buffer& buffer, ReactionMap kept) {
  for (auto& [msgid, reactions] : kept) {
    if (!buffer.reactions.contains(msgid) && buffer.reactions.size() >= kReactedLines) return;
    emit(ReactionsChanged{buffer.id, msgid, reactions});
    buffer.reactions[msgid] = std::move(reactions);
  }
}

void Network::adopt(Buffer& buffer, std::vector<Line>& lines) {
  for (Line& line : lines) {
    line.id = context.nextLine();
    buffer.recent.learn(line.msgid);
  }
}

const Line* Network::lineOf(Buffer& buffer, std::string_view msgid) {
  if (msgid.empty()) return nullptr;
  for (const Line& line : buffer.held) {
    if (line.msgid == msgid) return &line;
  }
  return buffer.recent.byMsgid(msgid);
}

}  // namespace parlor::client
