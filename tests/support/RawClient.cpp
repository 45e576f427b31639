#include "support/RawClient.h"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>

#include <array>
#include <cerrno>

namespace parlor::test {
namespace {

// A connect that a signal cut short goes on by itself (connect(2), EINTR).
bool awaitConnected(int descriptor) {
  pollfd waiting{descriptor, POLLOUT, 0};
  while (::poll(&waiting, 1, -1) < 0) {
    if (errno != EINTR) return false;
  }
  int error = 0;
  socklen_t size = sizeof error;
  return ::getsockopt(descriptor, SOL_SOCKET, SO_ERROR, &error, &size) == 0 && error == 0;
}

}  // namespace

bool RawClient::connect(const io::SocketAddress& address) {
  socket_.reset(::socket(address.family(), SOCK_STREAM | SOCK_CLOEXEC, 0));
  if (!socket_.valid()) return false;
  const int atOnce = 1;  // what is sent is on its way, whatever the server answers
  ::setsockopt(socket_.get(), IPPROTO_TCP, TCP_NODELAY, &atOnce, sizeof atOnce);
  if (receiveBuffer_ > 0)
    ::setsockopt(socket_.get(), SOL_SOCKET, SO_RCVBUF, &receiveBuffer_, sizeof receiveBuffer_);
  if (::connect(socket_.get(), address.data(), address.length()) == 0) return true;
  return errno == EINTR && awaitConnected(socket_.get());
}

bool RawClient::send(std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t count =
        ::send(socket_.get(), bytes.data(), bytes.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
    if (count > 0) {
      bytes.remove_prefix(static_cast<std::size_t>(count));
    } else if (errno == EINTR) {
      continue;
    } else if (errno == EAGAIN) {
      harness_.loop.runOnce(base::Milliseconds(1));
    } else {
      return false;
    }
  }
  return true;
}

bool RawClient::sendUrgent(char byte) {
  return ::send(socket_.get(), &byte, 1, MSG_OOB | MSG_NOSIGNAL) == 1;
}

void RawClient::shutdownWrite() {
  ::shutdown(socket_.get(), SHUT_WR);
}
void RawClient::close() {
  socket_.reset();
}

void RawClient::reset() {
  const linger hard{1, 0};
  ::setsockopt(socket_.get(), SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
  socket_.reset();
}

void RawClient::readAvailable() {
  std::array<char, 65536> buffer;
  for (;;) {
    const ssize_t count = ::recv(socket_.get(), buffer.data(), buffer.size(), MSG_DONTWAIT);
    if (count > 0) {
      received_.append(buffer.data(), static_cast<std::size_t>(count));
      continue;
    }
    if (count == 0) ended_ = true;
    if (count < 0 && errno != EAGAIN && errno != EINTR) ended_ = wasReset_ = true;
    return;
  }
}

bool RawClient::readUntil(std::string_view text) {
  return harness_.until([&] {
    readAvailable();
    return received_.find(text) != std::string::npos;
  });
}

bool RawClient::readUntilEnd() {
  return harness_.until([&] {
    if (!ended_) readAvailable();
    return ended_;
  });
}

}  // namespace parlor::test
