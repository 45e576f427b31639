#include "io/SocketAddress.h"

#include <arpa/inet.h>
#include <netinet/in.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

#include <fmt/format.h>

#include "io/Zone.h"

namespace parlor::io {
namespace {

sockaddr_in asIpv4(const sockaddr_storage& storage) {
  sockaddr_in address{};
  std::memcpy(&address, &storage, sizeof address);
  return address;
}

sockaddr_in6 asIpv6(const sockaddr_storage& storage) {
  sockaddr_in6 address{};
  std::memcpy(&address, &storage, sizeof address);
  return address;
}

// The IPv4 address in ::ffff:a.b.c.d, the form in which a dual-stack socket shows an IPv4 peer.
sockaddr_in unmapped(const sockaddr_in6& mapped) {
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_port = mapped.sin6_port;
  std::memcpy(&address.sin_addr, mapped.sin6_addr.s6_addr + 12, sizeof address.sin_addr);
  return address;
}

template <typename Address>
SocketAddress wrap(const Address& address) {
  return SocketAddress(reinterpret_cast<const sockaddr*>(&address), sizeof address);
}

std::string numericHost(int family, const void* bytes) {
  char text[INET6_ADDRSTRLEN] = {};
  inet_ntop(family, bytes, text, sizeof text);
  return text;
}

bool isPrivateIpv4(std::uint32_t ip) {
  return ip >> 24 == 10 || ip >> 20 == (172u << 4 | 1) || ip >> 16 == (192u << 8 | 168) ||
         ip >> 16 == (169u << 8 | 254);
}

// fc00::/7 and fe80::/10.
bool isPrivateIpv6(const in6_addr& ip) {
  return (ip.s6_addr[0] & 0xfe) == 0xfc ||
         (ip.s6_addr[0] == 0xfe && (ip.s6_addr[1] & 0xc0) == 0x80);
}

}  // namespace

SocketAddress::SocketAddress(const sockaddr* address, socklen_t length)
    : length_(std::min<socklen_t>(length, sizeof storage_)) {
  std::memcpy(&storage_, address, length_);
  if (storage_.ss_family != AF_INET6) return;
  const sockaddr_in6 ipv6 = asIpv6(storage_);
  if (IN6_IS_ADDR_V4MAPPED(&ipv6.sin6_addr)) *this = wrap(unmapped(ipv6));
}

// An IPv6 address may name the interface that it is reached by (io/Zone.h).
base::Result<SocketAddress> SocketAddress::parse(std::string_view host, std::uint16_t port) {
  std::string text(host);
  if (text.size() > 2 && text.front() == '[' && text.back() == ']')
    text = text.substr(1, text.size() - 2);
  if (text == "*") text = "::";
  sockaddr_in ipv4{};
  ipv4.sin_family = AF_INET;
  ipv4.sin_port = htons(port);
  if (inet_pton(AF_INET, text.c_str(), &ipv4.sin_addr) == 1) return wrap(ipv4);
  sockaddr_in6 ipv6{};
  ipv6.sin6_family = AF_INET6;
  ipv6.sin6_port = htons(port);
  const std::size_t percent = text.find('%');
  if (percent != std::string::npos) ipv6.sin6_scope_id = zoneIndex(text.substr(percent + 1));
  const bool hasZone = percent == std::string::npos || ipv6.sin6_scope_id != 0;
  if (hasZone && inet_pton(AF_INET6, text.substr(0, percent).c_str(), &ipv6.sin6_addr) == 1)
    return wrap(ipv6);
  return base::Error{fmt::format("\"{}\" is not a numeric address", host), EINVAL};
}

std::string SocketAddress::host() const {
  const sockaddr_in ipv4 = asIpv4(storage_);
  const sockaddr_in6 ipv6 = asIpv6(storage_);
  if (family() == AF_INET) return numericHost(AF_INET, &ipv4.sin_addr);
  if (family() == AF_INET6) return numericHost(AF_INET6, &ipv6.sin6_addr);
  return "local";
}

std::string SocketAddress::hostBytes() const {
  const sockaddr_in ipv4 = asIpv4(storage_);
  const sockaddr_in6 ipv6 = asIpv6(storage_);
  if (family() == AF_INET) return {reinterpret_cast<const char*>(&ipv4.sin_addr), 4};
  if (family() == AF_INET6) return {reinterpret_cast<const char*>(&ipv6.sin6_addr), 16};
  return {};
}

std::uint16_t SocketAddress::port() const {
  if (family() == AF_INET) return ntohs(asIpv4(storage_).sin_port);
  if (family() == AF_INET6) return ntohs(asIpv6(storage_).sin6_port);
  return 0;
}

std::string SocketAddress::toString() const {
  if (family() == AF_INET) return fmt::format("{}:{}", host(), port());
  if (family() == AF_INET6) return fmt::format("[{}]:{}", host(), port());
  return host();
}

bool SocketAddress::isLoopback() const {
  if (family() == AF_INET) return ntohl(asIpv4(storage_).sin_addr.s_addr) >> 24 == 127;
  if (family() != AF_INET6) return true;
  const sockaddr_in6 ipv6 = asIpv6(storage_);
  return IN6_IS_ADDR_LOOPBACK(&ipv6.sin6_addr);
}

bool SocketAddress::isPrivate() const {
  if (isLoopback()) return true;
  if (family() == AF_INET) return isPrivateIpv4(ntohl(asIpv4(storage_).sin_addr.s_addr));
  return isPrivateIpv6(asIpv6(storage_).sin6_addr);
}

}  // namespace parlor::io
