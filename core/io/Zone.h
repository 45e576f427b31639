// The zone of an IPv6 address that is good on one interface alone: "eth0" in "fe80::1%eth0"
// (RFC 4007, section 11). Any thread; asks the system each time, since interfaces come and go.
#pragma once

#include <cstdint>
#include <string>

#include "io/SocketAddress.h"

namespace parlor::io {

// The index of the interface that "eth0" or "2" names; 0 when there is none of that name.
std::uint32_t zoneIndex(const std::string& name);

// host(), with the zone where the address has one: what another connection can be made to.
std::string zonedHost(const SocketAddress& address);

}  // namespace parlor::io
