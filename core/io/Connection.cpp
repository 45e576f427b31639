#include "io/Connection.h"

#include <utility>

#include "io/ConnectionImpl.h"

namespace parlor::io {

Connection::Connection(EventLoop& loop, std::unique_ptr<Stream> stream, SocketAddress peer,
                       SocketAddress local)
    : impl_(std::make_shared<Impl>(loop, *this, std::move(stream), std::move(peer),
                                   std::move(local))) {}

Connection::~Connection() {
  impl_->abandon();
}

void Connection::start(ConnectionHandler& handler) {
  impl_->start(handler);
}
void Connection::setHandler(ConnectionHandler& handler) {
  impl_->handler = &handler;
}

void Connection::send(SharedBytes bytes) {
  impl_->send(std::move(bytes));
}
void Connection::send(std::string bytes) {
  impl_->send(makeShared(std::move(bytes)));
}
std::size_t Connection::queuedBytes() const {
  return impl_->queue.bytes();
}

void Connection::pauseReading() {
  impl_->setPaused(true);
}
void Connection::resumeReading() {
  impl_->setPaused(false);
}

void Connection::replaceStream(const StreamWrapper& wrap) {
  impl_->replaceStream(wrap);
}

void Connection::closeAfterFlush(CloseReason reason, base::Milliseconds patience) {
  impl_->closeAfterFlush(std::move(reason), patience);
}
void Connection::closeNow(CloseReason reason) {
  impl_->close(std::move(reason));
}
bool Connection::isClosing() const {
  return impl_->isClosing();
}

ConnectionId Connection::id() const {
  return impl_->id;
}
const SocketAddress& Connection::peer() const {
  return impl_->peer;
}
const SocketAddress& Connection::local() const {
  return impl_->local;
}

}  // namespace parlor::io
