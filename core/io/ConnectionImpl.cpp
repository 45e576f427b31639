#include "io/ConnectionImpl.h"

#include <array>
#include <cassert>
#include <cerrno>
#include <utility>

#include "io/LingeringClose.h"
#include "io/SocketTools.h"

namespace parlor::io {
namespace {

// What one connection may read or write in one turn, in bytes, before the others have theirs.
constexpr std::size_t kReadPerTurn = 256 * 1024;
constexpr std::size_t kWritePerTurn = 1024 * 1024;
constexpr std::size_t kPiecesPerWrite = 64;

CloseReason toReason(int code) {
  switch (code) {
    case ECONNRESET:
    case EPIPE:
    case ENOTCONN:
    case ECONNABORTED:
      return {CloseCause::Reset, errorWords(ECONNRESET)};
    case ETIMEDOUT:
      return {CloseCause::TimedOut, errorWords(code)};
    default:
      return {CloseCause::Failed, errorWords(code)};
  }
}

}  // namespace

Connection::Impl::Impl(EventLoop& owningLoop, Connection& face, std::unique_ptr<Stream> bytes,
                       SocketAddress peerAddress, SocketAddress localAddress)
    : loop(owningLoop),
      id(owningLoop.nextNumber()),
      peer(std::move(peerAddress)),
      local(std::move(localAddress)),
      face_(&face),
      stream_(std::move(bytes)) {}

void Connection::Impl::start(ConnectionHandler& first) {
  assert(handler == nullptr);
  handler = &first;
  if (state_ != State::Fresh) return;
  state_ = State::Open;
  const auto watch = loop.watch(stream_->descriptor(), Interest::None, *this);
  if (!watch) return close({CloseCause::Failed, watch.error().text});
  watch_ = *watch;
  updateInterest();
}

void Connection::Impl::send(SharedBytes&& bytes) {
  loop.affinity().assertHere();
  if (isClosing() || broken_) return;
  queue.push(std::move(bytes));
  markDirty();
}

void Connection::Impl::setPaused(bool paused) {
  loop.affinity().assertHere();
  if (paused_ == paused) return;
  paused_ = paused;
  updateInterest();
  if (!paused && isReading() && stream_->hasPending()) readAgainNextTurn();
}

void Connection::Impl::replaceStream(const StreamWrapper& wrap) {
  [[maybe_unused]] const int before = stream_->descriptor();
  stream_ = wrap(std::move(stream_));
  assert(stream_ && stream_->descriptor() == before);
  markDirty();
  readAgainNextTurn();
}

void Connection::Impl::onReady(Interest ready) {
  const auto self = shared_from_this();
  const bool readable = has(ready, Interest::Read);
  const bool writable = has(ready, Interest::Write);
  if (writable || (readable && writeWantsRead_)) {
    blocked_ = writeWantsRead_ = false;
    markDirty();
  }
  if ((readable || (writable && readWantsWrite_)) && isReading()) readAll();
  updateInterest();
}

bool Connection::Impl::isReading() const {
  return state_ == State::Open && !paused_ && !ended_;
}

void Connection::Impl::readAll() {
  readWantsWrite_ = false;
  std::size_t total = 0;
  while (isReading()) {
    if (total >= kReadPerTurn) return stream_->hasPending() ? readAgainNextTurn() : void();
    const auto buffer = loop.scratch();
    const IoResult result = stream_->read(buffer);
    total += result.bytes;
    if (!deliver(result)) return;
    const bool filled = result.bytes == buffer.size();
    if (!filled && !(isReading() && stream_->hasPending())) return;
  }
}

// False when there is nothing more to read in this turn.
bool Connection::Impl::deliver(const IoResult& result) {
  switch (result.state) {
    case IoState::Done:
      handler->onBytes(*face_, {loop.scratch().data(), result.bytes});
      return true;
    case IoState::EndOfStream:
      readFinished();
      return false;
    case IoState::Error:
      close(reason_ ? *reason_ : toReason(result.code));
      return false;
    case IoState::WantWrite:
      readWantsWrite_ = true;
      return false;
    case IoState::WantRead:
      return false;
  }
  return false;
}

void Connection::Impl::readFinished() {
  ended_ = true;
  updateInterest();
  if (broken_) return close(*reason_);
  handler->onEndOfStream(*face_);
}

// For bytes that are in the stream already, where no poller sees them.
void Connection::Impl::readAgainNextTurn() {
  loop.post([weak = weak_from_this()] {
    if (const auto self = weak.lock()) self->onReady(Interest::Read);
  });
}

void Connection::Impl::markDirty() {
  if (std::exchange(dirty_, true)) return;
  loop.flushThisTurn([self = shared_from_this()] { self->flush(); });
}

void Connection::Impl::flush() {
  dirty_ = false;
  if (state_ == State::Closing || state_ == State::Closed || blocked_ || broken_) return;
  const bool hadOutput = !queue.empty();
  std::size_t total = 0;
  const std::size_t before = queue.bytes();
  while (!queue.empty() && total < kWritePerTurn && writeSome()) total = before - queue.bytes();
  if (queue.empty() && !broken_) return hadOutput || state_ == State::Flushing ? drained() : void();
  if (!broken_ && !writeWantsRead_) blocked_ = true;
  updateInterest();
}

// False when the kernel takes no more for now, or ever.
bool Connection::Impl::writeSome() {
  std::array<iovec, kPiecesPerWrite> pieces;
  const std::size_t used = queue.gather(pieces, loop.scratch());
  const IoResult result = stream_->write({pieces.data(), used});
  switch (result.state) {
    case IoState::Done:
      queue.consume(result.bytes);
      return true;
    case IoState::WantRead:
      writeWantsRead_ = true;
      return false;
    case IoState::WantWrite:
      return false;
    case IoState::EndOfStream:
      writeFailed(EPIPE);
      return false;
    case IoState::Error:
      writeFailed(result.code);
      return false;
  }
  return false;
}

// The peer takes nothing any more, but its last words may be here: they are read before the end,
// also where reading is paused.
void Connection::Impl::writeFailed(int code) {
  broken_ = true;
  paused_ = false;
  queue.clear();
  if (!reason_) reason_ = toReason(code);
  if (!isReading()) return close(*reason_);
  loop.post([weak = weak_from_this()] {
    if (const auto self = weak.lock()) self->readLastWords();
  });
}

void Connection::Impl::readLastWords() {
  if (isReading()) readAll();
  close(*reason_);
}

void Connection::Impl::drained() {
  blocked_ = false;
  updateInterest();
  if (state_ == State::Flushing) return close(*reason_);
  loop.turnAgain();
  if (handler != nullptr) handler->onDrained(*face_);
}

void Connection::Impl::updateInterest() {
  if (!watch_) return;
  Interest interest = Interest::None;
  if (isReading() || writeWantsRead_) interest = interest | Interest::Read;
  if (blocked_ || readWantsWrite_) interest = interest | Interest::Write;
  loop.setInterest(watch_, interest);
}

void Connection::Impl::closeAfterFlush(CloseReason reason, base::Milliseconds patience) {
  loop.affinity().assertHere();
  if (isClosing()) return;
  if (broken_) return close(*reason_);
  state_ = State::Flushing;
  reason_ = std::move(reason);
  updateInterest();
  markDirty();
  patience_ = loop.runAfter(patience, [weak = weak_from_this()] {
    if (const auto self = weak.lock()) self->close(*self->reason_);
  });
}

void Connection::Impl::close(CloseReason reason) {
  loop.affinity().assertHere();
  if (state_ == State::Closing || state_ == State::Closed) return;
  const bool polite = state_ == State::Flushing && queue.empty() && !ended_ && !broken_;
  state_ = State::Closing;
  reason_ = std::move(reason);
  queue.clear();
  stopWatching();
  if (polite) {
    closeLingering(loop, std::move(stream_));
  } else {
    stream_.reset();
    loop.descriptorFreed();
  }
  loop.reapThisTurn([self = shared_from_this()] { self->reap(); });
}

void Connection::Impl::stopWatching() {
  loop.cancel(std::exchange(patience_, {}));
  loop.unwatch(std::exchange(watch_, {}));
}

void Connection::Impl::reap() {
  if (state_ == State::Closed) return;
  state_ = State::Closed;
  if (handler != nullptr && face_ != nullptr) handler->onClosed(*face_, *reason_);
}

void Connection::Impl::abandon() {
  loop.affinity().assertHere();
  face_ = nullptr;
  handler = nullptr;
  if (state_ == State::Closed) return;
  const bool wasClosing = state_ == State::Closing;
  state_ = State::Closed;
  queue.clear();
  if (wasClosing) return;
  stopWatching();
  stream_.reset();
  loop.descriptorFreed();
}

}  // namespace parlor::io
