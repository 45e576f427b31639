#include <sys/socket.h>

#include <cerrno>
#include <utility>

#include "io/Stream.h"

namespace parlor::io {
namespace {

bool isWouldBlock(int code) {
  return code == EAGAIN || code == EWOULDBLOCK;
}

class SocketStream final : public Stream {
 public:
  explicit SocketStream(UniqueFd socket) : socket_(std::move(socket)) {}

  IoResult read(std::span<char> buffer) override {
    ssize_t count = 0;
    do count = ::recv(socket_.get(), buffer.data(), buffer.size(), 0);
    while (count < 0 && errno == EINTR);
    if (count > 0) return {IoState::Done, static_cast<std::size_t>(count), 0};
    if (count == 0) return {IoState::EndOfStream, 0, 0};
    if (isWouldBlock(errno)) return {IoState::WantRead, 0, 0};
    return {IoState::Error, 0, errno};
  }

  IoResult write(std::span<const iovec> chunks) override {
    ssize_t count = 0;
    do count = sendAll(chunks);
    while (count < 0 && errno == EINTR);
    if (count >= 0) return {IoState::Done, static_cast<std::size_t>(count), 0};
    if (isWouldBlock(errno)) return {IoState::WantWrite, 0, 0};
    return {IoState::Error, 0, errno};
  }

  void shutdownWrite() override { ::shutdown(socket_.get(), SHUT_WR); }
  int descriptor() const override { return socket_.get(); }

 private:
  // One piece goes by the shorter way through the kernel.
  ssize_t sendAll(std::span<const iovec> chunks) const {
    if (chunks.size() == 1)
      return ::send(socket_.get(), chunks[0].iov_base, chunks[0].iov_len, MSG_NOSIGNAL);
    msghdr message{};
    message.msg_iov = const_cast<iovec*>(chunks.data());
    message.msg_iovlen = chunks.size();
    return ::sendmsg(socket_.get(), &message, MSG_NOSIGNAL);
  }

  const UniqueFd socket_;
};

}  // namespace

std::unique_ptr<Stream> makeSocketStream(UniqueFd socket) {
  return std::make_unique<SocketStream>(std::move(socket));
}

}  // namespace parlor::io
