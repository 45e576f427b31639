// How many connections one address may hold and how many it may open in a while; some addresses are
// exempt. IPv6 peers count by /64, as one site. Loop thread only.
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <string>
#include <unordered_map>
#include <vector>

#include "base/Clock.h"
#include "base/Result.h"
#include "io/SocketAddress.h"
#include "server/Config.h"

namespace parlor::server {

// "192.168.0.0/16", "2001:db8::/32", "::1" or "local" (unix sockets and the process itself).
class AddressBlock {
 public:
  static base::Result<AddressBlock> parse(std::string_view text);
  bool contains(const io::SocketAddress& address) const;

 private:
  std::string prefix_;  // 4 or 16 bytes; empty: local
  unsigned bits_ = 0;
};

enum class Admission : std::uint8_t { Granted, TooMany, TooOften };

class AddressLimits {
 public:
  explicit AddressLimits(const PressureConfig& config) { configure(config); }
  // REQUIRES: every exempt block parses.
  void configure(const PressureConfig& config);

  bool isExempt(const io::SocketAddress& address) const;
  // Counts a new connection, or says why it may not come in.
  Admission admit(const io::SocketAddress& address, base::SteadyTime now);
  void release(const io::SocketAddress& address, base::SteadyTime now);  // of an admitted one

 private:
  struct Entry {
    std::size_t open = 0;
    std::deque<base::SteadyTime> attempts;
  };
  void forgetOld(Entry& entry, base::SteadyTime now) const;
  void sweep(base::SteadyTime now);

  std::size_t perAddress_ = 0, attempts_ = 0;
  base::Milliseconds window_{0};
  std::vector<AddressBlock> exempt_;
  std::unordered_map<std::string, Entry> entries_;  // by address, IPv6 by /64
  std::size_t admissions_ = 0;
};

}  // namespace parlor::server
