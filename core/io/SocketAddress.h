// An IPv4, IPv6 or unix endpoint as a value. Text form is what a person types: "192.168.1.5:21567",
// "[::1]:21567". An IPv4 peer of a dual-stack socket is shown as IPv4. Any thread.
#pragma once

#include <sys/socket.h>

#include <cstdint>
#include <string>
#include <string_view>

#include "base/Result.h"

namespace parlor::io {

class SocketAddress {
 public:
  SocketAddress() = default;
  SocketAddress(const sockaddr* address, socklen_t length);

  // Numeric hosts only ("127.0.0.1", "::1", "[::1]", "*" for every IPv6 and IPv4 address).
  static base::Result<SocketAddress> parse(std::string_view host, std::uint16_t port);

  int family() const { return storage_.ss_family; }
  std::string host() const;      // "127.0.0.1", "::1", "local" for unix and unnamed peers
  std::string hostBytes() const;  // 4 or 16 in network order, IPv4 as IPv4; none for unix
  std::uint16_t port() const;    // 0 for unix
  std::string toString() const;  // "127.0.0.1:80", "[::1]:80"
  bool isLoopback() const;       // 127.0.0.0/8, ::1, unix
  bool isPrivate() const;        // RFC 1918, link-local, ULA: what "on this network" means

  const sockaddr* data() const { return reinterpret_cast<const sockaddr*>(&storage_); }
  socklen_t length() const { return length_; }

 private:
  sockaddr_storage storage_{};
  socklen_t length_ = 0;
};

}  // namespace parlor::io
