#include "server/Session.h"

#include <fmt/format.h>

#include <utility>

#include "server/Core.h"
#include "server/Labels.h"
#include "server/Monitors.h"
#include "server/OpeningProtocol.h"
#include "server/Wire.h"

namespace parlor::server {
namespace {

constexpr int kFreeLines = 50;  // of the opening handshake: its deadline bounds the rest

std::string spoken(const io::CloseReason& reason) {
  switch (reason.cause) {
    case io::CloseCause::Reset:
      return "connection reset";
    case io::CloseCause::EndOfStream:
      return "connection closed";
    default:
      return reason.text.empty() ? "connection closed" : reason.text;
  }
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
  for (const io::TimerId timer : {registrationTimer_, silenceTimer_, floodTimer_, pauseTimer_}) {
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

void Session::send(io::SharedBytes lines, Origin origin, Weight weight) {
  if (closing_) return;
  if (origin == Origin::Own && !label_.empty()) {
    wire::forEachLine(*lines, [&](std::string_view line) {
      captured_.push_back({std::string(line), weight});
    });
    return;
  }
  outbox_.stage(std::move(lines), weight);
  if (origin == Origin::Others && outstanding() > core_.config.pressure.hardOutput) {
    abort(io::CloseCause::SlowReader, "reads too slowly");
  }
}

bool Session::isBehind() const {
  return outstanding() > core_.config.pressure.softOutput;
}

void Session::beginLabel(std::string label) {
  label_ = std::move(label);
}

void Session::endLabel() {
  if (label_.empty()) return;
  const std::string label = std::exchange(label_, {});
  std::vector<std::string> lines;
  Weight weight = captured_.size() == 1 ? captured_.front().weight : Weight::Line;
  for (Captured& captured : captured_) lines.push_back(std::move(captured.line));
  captured_.clear();
  if (closing_) return;
  outbox_.stage(io::makeShared(labelled(lines, label, newBatch(), core_.config.serverName)),
                weight);
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

void Session::finish(const std::string& reason) {
  if (closing_) return;
  const std::string lines = protocol_->goodbye(reason);
  if (!lines.empty()) send(io::makeShared(lines), Origin::Own);
  finishQuietly(reason);
}

void Session::finishQuietly(const std::string& reason) {
  if (closing_) return;
  endLabel();
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
  core_.loop.post([&core = core_, session = id, text = spoken(reason)] {
    Session* found = core.sessions.find(session);
    if (found == nullptr) return;
    if (found->user) core.quit(found->user, text);
    core.monitors->clear(*found);
    if (found->addressCounted) core.addresses.release(found->peer(), core.clock.steadyNow());
    core.sessions.remove(session);
    if (core.statusChanged) core.statusChanged();
  });
}

// --- input ---

void Session::pump() {
  if (std::exchange(pumping_, true)) return;
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

void Session::inputDone() {
  if (protocol_->inputEnded()) {
    wake();
    return;
  }
  if (dialect() == DialectKind::Irc) {
    if (user) core_.quit(user, "connection closed");
    return finish("connection closed");
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

void Session::floodEnded() {
  floodTimer_ = {};
  pump();
}

void Session::registrationTimedOut() {
  registrationTimer_ = {};
  if (!user) finish("Registration timed out");
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
    const std::string reason =
        fmt::format("ping timeout: {} seconds",
                    std::chrono::duration_cast<std::chrono::seconds>(silent).count());
    if (user) core_.quit(user, reason);
    finish(reason);
    return;
  }
  if (silent >= timeouts.ping && !pingSent) {
    pingSent = core_.clock.steadyNow();
    reply(Reply::protocol("PING", {core_.config.serverName}));
  }
  watchSilence();
}

}  // namespace parlor::server
