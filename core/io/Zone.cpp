#include "io/Zone.h"

#include <net/if.h>
#include <netinet/in.h>

#include <charconv>
#include <cstring>

#include <fmt/format.h>

namespace parlor::io {

std::uint32_t zoneIndex(const std::string& name) {
  std::uint32_t index = 0;
  const char* const end = name.data() + name.size();
  const auto [rest, error] = std::from_chars(name.data(), end, index);
  return error == std::errc{} && rest == end ? index : if_nametoindex(name.c_str());
}

std::string zonedHost(const SocketAddress& address) {
  if (address.family() != AF_INET6) return address.host();
  sockaddr_in6 ipv6{};
  std::memcpy(&ipv6, address.data(), sizeof ipv6);
  if (ipv6.sin6_scope_id == 0) return address.host();
  char name[IF_NAMESIZE] = {};
  if (if_indextoname(ipv6.sin6_scope_id, name) != nullptr)
    return fmt::format("{}%{}", address.host(), name);
  return fmt::format("{}%{}", address.host(), ipv6.sin6_scope_id);
}

}  // namespace parlor::io
