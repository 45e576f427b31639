#include "client/NetworkSession.h"

#include <algorithm>
#include <utility>

#include "base/Utf8.h"
#include "client/handlers/Handlers.h"
#include "irc/Numerics.h"
#include "irc/TextFormat.h"

namespace parlor::client {
namespace {

using irc::Capability;

constexpr char kBurstQuestion[] = "parlor-burst";
constexpr base::Milliseconds kFirstJoinPatience{15000};
constexpr base::Milliseconds kSettled{60000};  // in for so long: whatever ends it is another matter
constexpr std::size_t kShownBytes = 60;
constexpr std::size_t kMaxTyping = 100;

// Whose last parameter is a name, or several, and not text for people.
bool endsWithNames(const irc::IrcMessage& message) {
  static constexpr std::string_view kCommands[] = {"JOIN", "NICK",   "353",   "INVITE",
                                                   "MODE", "RENAME", "DOORS", "CHATHISTORY"};
  static constexpr std::string_view kTexts[] = {"QUIT", "AWAY", "SETNAME", "ERROR"};
  // Where the text is missing, what should stand before it is last.
  if (message.is("KICK") && message.params.size() == 2) return true;
  if (message.params.size() == 1) {
    return std::find(std::begin(kTexts), std::end(kTexts), message.command) == std::end(kTexts);
  }
  return std::find(std::begin(kCommands), std::end(kCommands), message.command) !=
         std::end(kCommands);
}

void cleanName(std::string& name) {
  const auto odd = [](char c) {
    return static_cast<unsigned char>(c) < ' ' || c == 0x7F || (c & 0x80);
  };
  if (std::any_of(name.begin(), name.end(), odd))
    name = base::escapeControls(base::repairUtf8(name));
}

// No honest server has control characters or broken UTF-8 in a name; here none gets further.
void cleanNames(irc::IrcMessage& message) {
  cleanName(message.source);
  const std::size_t names = message.params.size() - (endsWithNames(message) ? 0 : 1);
  for (std::size_t i = 0; i < message.params.size() && i < names; ++i) cleanName(message.params[i]);
}

std::string shown(std::string_view line) {
  return base::escapeControls(base::clipUtf8(base::repairUtf8(line), kShownBytes));
}

}  // namespace

NetworkSession::NetworkSession(ClientContext& context, JoinNetwork request)
    : context_(context),
      network_(
          context, std::move(request),
          [this](const irc::IrcMessage& message) { link_.send(message.serialize()); },
          [this](Buffer& buffer) {
            history_.onLoaded(buffer);
            scrollback_.onSettled(buffer);
          }),
      link_(context, *this),
      registration_(network_, {[this] {
                                 network_.send({"PING", {kBurstQuestion}});
                               },
                               [this](const Refusal& refusal) { onRefused(refusal); },
                               [this] { network_.emit(network_.features()); }}),
      batches_(*this),
      speech_(network_),
      history_(network_, {[this](Buffer& buffer) {
                            speech_.failUnconfirmed(buffer);
                            speech_.moveBehind(buffer);
                            speech_.flush(buffer);
                            scrollback_.onSettled(buffer);
                          },
                          [this](Buffer& buffer, const Line& line) {
                            speech_.settleFromHistory(buffer, line);
                          }}),
      scrollback_(network_, history_),
      inquiries_(network_),
      backoff_(context.settings.firstRetry, context.settings.longestRetry),
      retry_(context.loop),
      deadline_(context.loop),
      typing_(context.loop) {
  firstJoin_ = !network_.request.persistent;
  if (firstJoin_) network_.stage();
}

void NetworkSession::start() {
  const JoinNetwork& request = network_.request;
  network_.emit(NetworkAdded{network_.id(), request.title.empty() ? request.host : request.title,
                             network_.address(), false});
  network_.emit(SelfChanged{network_.id(), network_.nick, false});
  if (request.persistent) reopen();
  speech_.restore();
  reconnectNow();
}

void NetworkSession::adopt(std::unique_ptr<io::Connection> connection) {
  const JoinNetwork& request = network_.request;
  network_.emit(NetworkAdded{network_.id(), request.title.empty() ? "This machine" : request.title,
                             network_.address(), true});
  link_.adopt(std::move(connection));
}

void NetworkSession::reconnectNow() {
  if (!link_.isIdle() || leaving_ || link_.isLocal()) return;
  retry_.stop();
  stopped_ = false;
  const JoinNetwork& request = network_.request;
  if (request.tls) {
    return afterDown(ProblemCode::TlsImpossible);
  }
  setState(LinkState::Resolving);
  link_.open(request.host, request.port);
}

void NetworkSession::networkIsBack() {
  if (leaving_ || link_.isLocal()) return;
  backoff_.reset();
  if (state_ == LinkState::Online) return link_.probe();
  // What was sent without a network is sent again late, if ever.
  const bool onItsWay = state_ == LinkState::Resolving || state_ == LinkState::Connecting;
  if (onItsWay && !firstJoin_) link_.drop({ProblemCode::ConnectionTimedOut, {network_.address()}});
  if (state_ == LinkState::Waiting) reconnectNow();
}

void NetworkSession::leave(const std::string& reason, base::Milliseconds patience) {
  if (std::exchange(leaving_, true)) return;
  retry_.stop();
  network_.stage();  // nothing more is told of it
  if (link_.isIdle()) {
    finished_ = true;
  } else if (registration_.isWelcomed()) {
    irc::IrcMessage quit("QUIT");
    if (!reason.empty()) quit.params.push_back(reason);
    link_.finish(quit.serialize(), patience);
  } else {
    link_.drop("left");
  }
}

void NetworkSession::setState(LinkState state, const Problem& why) {
  state_ = state;
  network_.emitNow(LinkStateChanged{network_.id(), state, why.text, std::nullopt, false, why});
}

void NetworkSession::onLinkConnecting() {
  setState(LinkState::Connecting);
}

void NetworkSession::onLinkUp() {
  sawIrc_ = false;
  refusal_ = {};
  serverError_.clear();
  setState(LinkState::Registering);
  deadline_.start(context_.settings.registrationTimeout, [this] {
    link_.drop({ProblemCode::NoChatAnswer, {network_.address()}});
  });
  registration_.begin(network_.outbox().token(network_.identity()), firstJoin_);
}

bool NetworkSession::looksLikeIrc(const irc::IrcMessage& message) const {
  static constexpr std::string_view kFirstWords[] = {"NOTICE",       "PING",   "CAP",  "ERROR",
                                                     "PONG",         "FAIL",   "WARN", "NOTE",
                                                     "AUTHENTICATE", "RESUME", "MODE", "BATCH"};
  if (irc::numericOf(message.command)) return !message.source.empty();
  return std::find(std::begin(kFirstWords), std::end(kFirstWords), message.command) !=
         std::end(kFirstWords);
}

// A Parlor server that heard nothing for a moment greets a person at a terminal, and still takes an
// IRC handshake as the first line: on a slow machine our first bytes can come after that greeting.
bool NetworkSession::looksLikeGreeting(std::string_view line) {
  return line.starts_with("* ") || line.starts_with("[");
}

void NetworkSession::onLine(std::string_view line) {
  if (!sawIrc_ && looksLikeGreeting(line)) return;
  auto message = irc::IrcMessage::parse(line);
  if (!sawIrc_ && (!message || !looksLikeIrc(*message))) {
    return link_.drop({ProblemCode::NoChatServerSaid, {network_.address(), shown(line)}});
  }
  if (!message) return;
  sawIrc_ = true;
  cleanNames(*message);
  if (message->is("PING")) {
    return link_.sendAtOnce(irc::IrcMessage("PONG", {message->param(0)}).serialize());
  }
  batches_.take(std::move(*message));
}

void NetworkSession::onMessage(const irc::IrcMessage& message) {
  if (leaving_ || registration_.take(message)) return;
  if (message.is("PONG") && message.param(message.params.size() - 1) == kBurstQuestion) {
    return onBurstEnd();
  }
  const Incoming in(network_, message, false);
  if (inquiries_.take(in)) return;
  if (const Handler handler = handlerFor(message.command)) return handler(*this, in);
  handleOther(*this, in);
}

void NetworkSession::onRefused(const Refusal& refusal) {
  refusal_ = refusal;
  stopped_ = refusal.field == "password" || (refusal.field == "nick" && !refusal.taken);
  link_.drop(refusal.text);
}

void NetworkSession::onBurstEnd() {
  if (registration_.isWelcomed() && !network_.online) goOnline();
}

void NetworkSession::goOnline() {
  deadline_.stop();
  network_.online = true;
  onlineSince_ = context_.clock.steadyNow();
  link_.setPaced(!network_.has(Capability::ParlorSeq));
  link_.setKeepalive(true);
  setState(LinkState::Online);
  if (!firstJoin_) save();
  onOwnNick();
  network_.emit(network_.features());
  for (const auto& buffer : network_.buffers()) {
    if (buffer->kind == BufferKind::Room || buffer->joined) continue;
    buffer->joined = true;
    network_.emit(BufferJoined{buffer->id, true});
    if (buffer->kind == BufferKind::Direct) enterDirect(*buffer);
  }
  // Rooms that we were put into, or given back, before the welcome was over.
  for (const auto& buffer : network_.buffers()) {
    if (buffer->kind == BufferKind::Room && buffer->joined) speech_.flush(*buffer);
  }
  const base::WallTime since = missedSince();
  if (since != base::WallTime()) history_.askTargets(since);
  const bool returning = std::exchange(everOnline_, true);
  joinWanted();
  if (!returning) joinRequested();
}

void NetworkSession::join(const std::string& room, const std::string& key) {
  irc::IrcMessage message("JOIN", {room});
  if (!key.empty()) {
    message.params.push_back(key);
    keysTried_[network_.isupport.fold(room)] = key;
  }
  network_.send(message);
}

void NetworkSession::joinWanted() {
  for (const auto& buffer : network_.buffers()) {
    if (buffer->wanted && !buffer->joined) join(buffer->name, buffer->key);
  }
}

void NetworkSession::joinRequested() {
  const JoinNetwork& request = network_.request;
  for (std::size_t i = 0; i < request.rooms.size(); ++i) {
    const std::string& room = request.rooms[i];
    const Buffer* known = network_.find(room);
    if (known && (known->joined || known->wanted)) continue;
    if (firstJoin_) awaitedRooms_.insert(network_.isupport.fold(room));
    join(room, i < request.keys.size() ? request.keys[i] : std::string());
  }
  if (!firstJoin_) return;
  if (awaitedRooms_.empty()) return completeFirstJoin();
  deadline_.start(kFirstJoinPatience, [this] { completeFirstJoin(); });
}

void NetworkSession::onOwnJoin(Buffer& buffer, base::WallTime at) {
  const auto tried = keysTried_.extract(network_.isupport.fold(buffer.name));
  if (!tried.empty()) buffer.key = tried.mapped();
  saveStanding(buffer);
  network_.send({"MODE", {buffer.name}});
  history_.onEntered(buffer);
  if (firstJoin_ && !firstRoom_) firstRoom_ = buffer.id, firstEntered_ = at;
  answerFirstJoin(buffer.name);
}

void NetworkSession::onNamesComplete(Buffer& buffer) {
  inquiries_.who(buffer);
}

void NetworkSession::onJoinRefused(std::string_view room, const std::string& field,
                                   const Problem& text) {
  if (Buffer* buffer = network_.find(room)) buffer->wanted = false;
  keysTried_.erase(network_.isupport.fold(room));
  if (firstJoin_)
    roomRefusal_ = {field, text, false};
  else
    showError(room, text);
  answerFirstJoin(room);
}

void NetworkSession::answerFirstJoin(std::string_view room) {
  awaitedRooms_.erase(network_.isupport.fold(room));
  if (firstJoin_ && awaitedRooms_.empty() && network_.online) completeFirstJoin();
}

void NetworkSession::completeFirstJoin() {
  deadline_.stop();
  if (!firstRoom_ && !network_.request.rooms.empty()) {
    if (roomRefusal_.text.empty()) {
      roomRefusal_ = {"room", {ProblemCode::NoRoomAnswer, {network_.address()}}, false};
    }
    return failFirstJoin(roomRefusal_);
  }
  firstJoin_ = false;
  save();
  const BufferId buffer = firstRoom_ ? firstRoom_ : network_.serverBuffer().id;
  network_.release();
  network_.emit(LinkStateChanged{network_.id(), LinkState::Online, {}, std::nullopt});
  network_.emit(JoinCompleted{network_.request.request, network_.id(), buffer, firstEntered_});
  if (!roomRefusal_.text.empty()) showError({}, roomRefusal_.text);
}

void NetworkSession::failFirstJoin(const Refusal& refusal) {
  network_.emitNow(RequestFailed{network_.request.request, network_.id(), refusal.field,
                                 refusal.text.text, refusal.taken, refusal.text});
  firstJoin_ = false;
  leave("", base::Milliseconds(1000));
}

void NetworkSession::onLinkDown(const Problem& why) {
  deadline_.stop();
  context_.wake();
  if (leaving_) {
    finished_ = true;
    return;
  }
  Problem text = serverError_.empty() ? why : Problem(serverError_);
  const bool silent = !sawIrc_ && link_.heardAnything() && refusal_.text.empty() &&
                      text.text.find(network_.address()) == std::string::npos;
  if (silent) text = {ProblemCode::NoChatServer, {network_.address()}};
  if (network_.online) markOffline();
  afterDown(refusal_.text.empty() ? text : refusal_.text);
}

void NetworkSession::markOffline() {
  lastOnline_ = context_.clock.wallNow() - link_.silence();
  // Whom a server sends away as soon as they are in does not come back at the same pace for ever.
  const auto lasted = context_.clock.steadyNow() - onlineSince_;
  if (serverError_.empty() || lasted >= kSettled) backoff_.reset();
  network_.online = false;
  batches_.clear();
  speech_.onLinkDown();
  history_.onLinkDown();
  scrollback_.onLinkDown();
  inquiries_.onLinkDown();
  typing_.stop();
  for (const auto& buffer : network_.buffers()) {
    if (!std::exchange(buffer->typing, {}).empty()) emitTyping(*buffer);
    buffer->readTold = {};
    if (!std::exchange(buffer->joined, false)) continue;
    buffer->wasJoined = buffer->wasJoined || buffer->kind == BufferKind::Room;
    network_.emit(BufferJoined{buffer->id, false});
  }
}

void NetworkSession::afterDown(const Problem& why) {
  if (firstJoin_) {
    return failFirstJoin({refusal_.text.empty() ? "address" : refusal_.field, why, refusal_.taken});
  }
  if (link_.isLocal() || stopped_) return setState(LinkState::Offline, why);
  retryLater(why);
}

void NetworkSession::retryLater(const Problem& why) {
  const auto delay = backoff_.next(context_.random);
  state_ = LinkState::Waiting;
  network_.emitNow(LinkStateChanged{network_.id(), state_, why.text,
                                    context_.clock.wallNow() + delay, !serverError_.empty(), why});
  retry_.start(delay, [this] { reconnectNow(); });
}

void NetworkSession::takeToken(const std::string& token) {
  network_.outbox().saveToken(network_.identity(), token);
}

void NetworkSession::onOwnNick() {
  network_.emit(SelfChanged{network_.id(), network_.nick, network_.away});
}

void NetworkSession::onNickFree(std::string_view nick) {
  const std::string& wanted = network_.request.nick;
  if (network_.isupport.same(nick, wanted) && !network_.isSelf(wanted)) {
    network_.send({"NICK", {wanted}});
  }
}

void NetworkSession::showError(std::string_view name, const Problem& text) {
  Buffer* buffer = name.empty() ? nullptr : network_.find(network_.isupport.withoutStatus(name));
  if (!buffer) buffer = network_.find(lastUsed_);
  network_.inform(buffer ? *buffer : network_.serverBuffer(), LineKind::Error, text);
}

bool NetworkSession::mayAnswerCtcp() {
  const auto now = context_.clock.steadyNow();
  if (now - lastCtcp_ < std::chrono::seconds(2)) return false;
  lastCtcp_ = now;
  return true;
}

void NetworkSession::setTyping(Buffer& buffer, const std::string& nick,
                               base::Milliseconds lasting) {
  const bool was = buffer.typing.contains(nick);
  if (lasting.count() == 0)
    buffer.typing.erase(nick);
  else if (was || buffer.typing.size() < kMaxTyping)
    buffer.typing[nick] = context_.clock.steadyNow() + lasting;
  if (was != buffer.typing.contains(nick)) emitTyping(buffer);
  if (!buffer.typing.empty() && !typing_.isPending()) {
    typing_.start(base::Milliseconds(1000), [this] { expireTyping(); });
  }
}

void NetworkSession::expireTyping() {
  const auto now = context_.clock.steadyNow();
  bool more = false;
  for (const auto& buffer : network_.buffers()) {
    if (std::erase_if(buffer->typing, [now](const auto& t) { return t.second <= now; }) > 0) {
      emitTyping(*buffer);
    }
    more = more || !buffer->typing.empty();
  }
  if (more) typing_.start(base::Milliseconds(1000), [this] { expireTyping(); });
}

void NetworkSession::emitTyping(const Buffer& buffer) {
  TypingChanged event{buffer.id, {}};
  for (const auto& [nick, until] : buffer.typing) event.nicks.push_back(nick);
  network_.emit(std::move(event));
}

}  // namespace parlor::client
