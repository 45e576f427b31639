#include "io/SocketTools.h"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

#include <cctype>
#include <cerrno>
#include <system_error>
#include <utility>

namespace parlor::io {

base::Result<UniqueFd> makeSocket(int family, int type) {
  UniqueFd socket(::socket(family, type | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
  if (!socket.valid()) return base::systemError("cannot open a socket", errno);
  return socket;
}

bool setOption(int descriptor, int level, int option, int value) {
  return ::setsockopt(descriptor, level, option, &value, sizeof value) == 0;
}

void prepareStreamSocket(int descriptor) {
  setOption(descriptor, SOL_SOCKET, SO_OOBINLINE, 1);
  setOption(descriptor, IPPROTO_TCP, TCP_NODELAY, 1);
}

SocketAddress localAddress(int descriptor) {
  sockaddr_storage storage{};
  socklen_t length = sizeof storage;
  auto* const address = reinterpret_cast<sockaddr*>(&storage);
  if (::getsockname(descriptor, address, &length) < 0) return {};
  return SocketAddress(address, length);
}

std::string errorWords(int code) {
  std::string words = std::generic_category().message(code);
  if (!words.empty())
    words[0] = static_cast<char>(std::tolower(static_cast<unsigned char>(words[0])));
  return words;
}

}  // namespace parlor::io
