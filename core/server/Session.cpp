#include "server/Session.h"

#include <fmt/format.h>

#include <utility>

#include "server/Core.h"
#include "server/HeldSessions.h"
#include "server/Monitors.h"
#include "server/OpeningProtocol.h"
#include "server/Wire.h"

namespace parlor::server {
namespace {

constexpr int kFreeLines = 50;  // of the opening handshake: its deadline bounds the rest

std::string spoken(const io::CloseReason& reason, const Texts& texts) {
  if (reason.cause == io::CloseCause::Reset) return texts(Text::ConnectionReset);
  const bool silent = reason.cause == io::CloseCause::EndOfStream || reason.text.empty();
  return silent ? texts(Text::ConnectionClosed) : reason.text;
}

}  // namespace

Session::Session(Core& core, chat::SessionId sessionId, std::unique_ptr<io::Connection> connection,
                 ListenerKind kind, chat::Door theDoor)
    : id(sessionId),
      door(theDoor),
      lastSpoke(core.clock.steadyNow()),
      core_(core),
      connection_(std::move(connection)),
      outbox_(core.turn, *this),
      protocol_(makeOpening(core, *this, kind)),
      bucket_(core.config.pressure.floodBurst, core.config.pressure.floodRate,
              core.clock.steadyNow()),
      exempt_(theDoor == chat::Door::Host || core.addresses.isExempt(connection_->peer())),
      lastHeard_(core.clock.steadyNow()) {}

Session::~Session() {
  gone.cancel();
  for (const io::TimerId timer :
       {registrationTimer_, silenceTimer_, floodTimer_, pauseTimer_, settleTimer_}) {
    if (timer) core_.loop.cancel(timer);
  }
}

void Session::start() {
  connection_->start(*this);
  protocol_->start();
  later(registrationTimer_, core_.config.timeouts.registration, &Session::registrationTimedOut);
  pump();
}

// Timers hold the session's id, so that one which is gone is not found.
void Session::later(io::TimerId& timer, base::Milliseconds delay, void (Session::*action)()) {
  if (timer) core_.loop.cancel(timer);
  timer = core_.loop.runAfter(delay, [&core = core_, session = id, action] {
    if (Session* found = core.sessions.find(session)) (found->*action)();
  });
}

void Session::reply(const Reply& reply) {
  const std::string lines = protocol_->render(reply);
  if (!lines.empty()) send(io::makeShared(lines), Origin::Own);
}

void Session::tell(std::span<const Reply> news, std::string_view label) {
  std::string lines;
  for (const Reply& reply : news) lines += protocol_->render(reply);
  if (lines.empty()) return;
  if (!label.empty()) {
    LabelScope scope{std::string(label), newBatch(), core_.config.serverName};
    wire::forEachLine(lines, [&](std::string_view line) { scope.add(line); });
    lines = scope.takeEnd();
  }
  send(io::makeShared(std::move(lines)), Origin::Others);
}

void Session::send(io::SharedBytes lines, Origin origin, Weight weight) {
  if (closing_) return;
  if (origin == Origin::Own && label_) {
    wire::forEachLine(*lines, [&](std::string_view line) { label_->add(line); });
    return;
  }
  outbox_.stage(std::move(lines), weight);
  if (origin == Origin::Others && outstanding() > core_.config.pressure.hardOutput) {
    abort(io::CloseCause::SlowReader, core_.texts(Text::ReadsTooSlowly));
  }
}

bool Session::isBehind() const {
  return outstanding() > core_.config.pressure.softOutput;
}

std::size_t Session::outstanding() const {
  return outbox_.bytes() + connection_->queuedBytes() + (label_ ? label_->bytes() : 0);
}

void Session::beginLabel(std::string label) {
  label_.reset();
  labelWeight_ = Weight::Line;
  if (!label.empty()) label_.emplace(std::move(label), newBatch(), core_.config.serverName);
}

std::string Session::takeLabel() {
  std::string taken = label();
  label_.reset();
  return taken;
}

void Session::endLabel() {
  if (!label_) return;
  const std::string lines = label_->takeEnd();
  label_.reset();
  if (!closing_) outbox_.stage(io::makeShared(lines), labelWeight_);
}

// --- long answers ---

void Session::whenDrained(std::function<void()> action) {
  drained_ = std::move(action);
  stagePiece();
}

// What a label holds back of an answer that goes on.
void Session::stagePiece() {
  if (label_) outbox_.stage(io::makeShared(label_->takePiece()));
}

void Session::answerInPages(Pages next) {
  if (closing_) return;
  answers_.push_back(std::move(next));
  if (answers_.size() == 1 && !turnPages()) suspendInput();
}

// True when every answer is whole.
bool Session::turnPages() {
  while (!answers_.empty() && !closing_ && !isBehind()) {
    if (!answers_.front()(*this)) answers_.pop_front();
  }
  if (answers_.empty()) return true;
  stagePiece();
  return false;
}

// The answer ends here; its batch is closed properly.
void Session::breakOff() {
  answers_.clear();
  endLabel();
}

void Session::answersOn() {
  if (answers_.empty() || closing_ || !turnPages()) return;
  if (--suspended_ == 0) endLabel();
}

std::string Session::newBatch() {
  return fmt::format("b{}", ++lastBatch_);
}

void Session::resumeInput() {
  if (--suspended_ == 0) wake();
}

// Output of this turn leaves at its end; what is waiting is processed in a turn of its own.
void Session::wake() {
  core_.loop.post([&core = core_, session = id] {
    if (Session* found = core.sessions.find(session)) found->pump();
  });
}

void Session::switchTo(std::unique_ptr<Protocol> next) {
  nextProtocol_ = std::move(next);
}

void Session::registered() {
  core_.loop.cancel(std::exchange(registrationTimer_, {}));
  if (dialect() == DialectKind::Irc || nextProtocol_) watchSilence();
}

void Session::tokenGiven() {
  tokenGiven_ = true;
}

bool Session::hasToken() const {
  return tokenGiven_ && capabilities.has(irc::Capability::ParlorResume);
}

void Session::finish(const std::string& reason) {
  if (closing_) return;
  if (isAnswering()) breakOff();
  const std::string lines = protocol_->goodbye(reason);
  if (!lines.empty()) send(io::makeShared(lines), Origin::Own);
  finishQuietly(reason);
}

void Session::finishQuietly(const std::string& reason) {
  if (closing_) return;
  breakOff();
  closing_ = true;
  outbox_.finishWhenReleased({io::CloseCause::Requested, reason});
}

void Session::cut(const std::string& reason) {
  closing_ = true;
  connection_->closeNow({io::CloseCause::Requested, reason});
}

void Session::abort(io::CloseCause cause, const std::string& reason) {
  if (std::exchange(closing_, true)) return;
  connection_->closeNow({cause, reason});
}

// --- the connection ---

void Session::write(const io::SharedBytes& bytes) {
  connection_->send(bytes);
}

void Session::outputDone(const io::CloseReason& reason) {
  connection_->closeAfterFlush(reason);
}

void Session::onBytes(io::Connection&, std::string_view bytes) {
  if (closing_) return;
  lastHeard_ = core_.clock.steadyNow();
  pingSent.reset();
  protocol_->feed(bytes);
  pump();
}

void Session::onEndOfStream(io::Connection&) {
  inputEnded_ = true;
  pump();
}

// Who takes long over an answer is there, though he is not read from.
void Session::onDrained(io::Connection&) {
  if (isAnswering()) lastHeard_ = core_.clock.steadyNow();
  if (drained_) std::exchange(drained_, nullptr)();
  if (readingPaused_ || inputEnded_) wake();
}

// The world changes in a turn of its own: this is called when the turn's events are sealed already.
void Session::onClosed(io::Connection&, const io::CloseReason& reason) {
  closing_ = true;
  gone.cancel();
  core_.loop.post([&core = core_, session = id, text = spoken(reason, core_.texts)] {
    Session* found = core.sessions.find(session);
    if (found == nullptr) return;
    found->takeLastWords();
    core.held->lost(*found, text);
    core.monitors->clear(*found);
    if (found->addressCounted) core.addresses.release(found->peer(), core.clock.steadyNow());
    core.sessions.remove(session);
    if (core.statusChanged) core.statusChanged();
  });
}

// --- input ---

void Session::pump() {
  if (std::exchange(pumping_, true)) return;
  answersOn();
  while (mayStep()) {
    const bool stepDone = protocol_->step();
    if (!stepDone && !nextProtocol_) break;
    if (nextProtocol_) {
      protocol_ = std::move(nextProtocol_);
      protocol_->start();
    }
    stepped();
  }
  pumping_ = false;
  if (inputEnded_ && mayStep()) inputDone();
  updateReading();
}

bool Session::mayStep() {
  if (closing_ || suspended_ > 0 || isBehind()) return false;
  if (exempt_ || (!user && linesBefore_ < kFreeLines)) return true;
  const base::SteadyTime now = core_.clock.steadyNow();
  if (bucket_.isReady(now)) return true;
  later(floodTimer_, bucket_.waitingTime(now), &Session::floodEnded);
  return false;
}

void Session::stepped() {
  if (!user) ++linesBefore_;
  if (user && !exempt_) bucket_.spend(1);
}

// What came before the connection was lost and waited for an answer's end: a QUIT among it is one.
// No more of a flood is let through than otherwise.
void Session::takeLastWords() {
  lastWords_ = true;
  const auto ready = [this] { return exempt_ || bucket_.isReady(core_.clock.steadyNow()); };
  while (user && ready() && protocol_->step()) stepped();
  lastWords_ = false;
}

void Session::inputDone() {
  if (protocol_->inputEnded()) {
    wake();
    return;
  }
  if (dialect() == DialectKind::Irc) {
    const std::string reason = core_.texts(Text::ConnectionClosed);
    core_.held->lost(*this, reason);
    return finish(reason);
  }
  if (user) core_.quit(user, "");
  finishQuietly("");
}

void Session::updateReading() {
  const bool pause = !closing_ && !inputEnded_ && !mayStep();
  if (pause == readingPaused_) return;
  readingPaused_ = pause;
  pause ? connection_->pauseReading() : connection_->resumeReading();
}

// --- deadlines ---

void Session::flushAfter(base::Milliseconds pause) {
  later(pauseTimer_, pause, &Session::pauseEnded);
}

void Session::pauseEnded() {
  pauseTimer_ = {};
  if (closing_) return;
  protocol_->pauseEnded();
  pump();
}

// After nothing: not any more.
void Session::settleAfter(base::Milliseconds time) {
  if (time.count() <= 0) return void(core_.loop.cancel(std::exchange(settleTimer_, {})));
  later(settleTimer_, time, &Session::settled);
}

void Session::settled() {
  settleTimer_ = {};
  if (!closing_) protocol_->settled();
}

void Session::floodEnded() {
  floodTimer_ = {};
  pump();
}

void Session::registrationTimedOut() {
  registrationTimer_ = {};
  if (!user) finish(core_.texts(Text::RegistrationTimeout));
}

void Session::watchSilence() {
  const Timeouts& timeouts = core_.config.timeouts;
  const auto silent =
      std::chrono::duration_cast<base::Milliseconds>(core_.clock.steadyNow() - lastHeard_);
  const base::Milliseconds next = pingSent ? timeouts.drop : timeouts.ping;
  later(silenceTimer_, std::max(next - silent, base::Milliseconds(1)), &Session::silenceTimedOut);
}

void Session::silenceTimedOut() {
  silenceTimer_ = {};
  const Timeouts& timeouts = core_.config.timeouts;
  const auto silent = core_.clock.steadyNow() - lastHeard_;
  if (closing_) return;
  if (silent >= timeouts.drop && pingSent) {
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(silent).count();
    const std::string reason = core_.texts(Text::PingTimeout, seconds);
    core_.held->lost(*this, reason);
    finish(reason);
    return;
  }
  if (silent >= timeouts.ping && !pingSent) {
    pingSent = core_.clock.steadyNow();
    tell(Reply::protocol("PING", {core_.config.serverName}));
  }
  watchSilence();
}

}  // namespace parlor::server
