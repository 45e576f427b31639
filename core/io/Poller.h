// The readiness contract between the loop and select, epoll or a test's script. A poller knows
// descriptors and interests; the loop maps them to handlers. Loop thread only.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

#include "base/Clock.h"
#include "base/Result.h"

namespace parlor::io {

// A set of conditions. Urgent is TCP's out-of-band byte (select's except set).
enum class Interest : std::uint8_t { None = 0, Read = 1, Write = 2, Urgent = 4 };

constexpr Interest operator|(Interest a, Interest b) {
  return static_cast<Interest>(static_cast<std::uint8_t>(a) | static_cast<std::uint8_t>(b));
}
constexpr Interest operator&(Interest a, Interest b) {
  return static_cast<Interest>(static_cast<std::uint8_t>(a) & static_cast<std::uint8_t>(b));
}
// True if `set` has any of `flag`.
constexpr bool has(Interest set, Interest flag) {
  return (static_cast<std::uint8_t>(set) & static_cast<std::uint8_t>(flag)) != 0;
}

struct Readiness {
  int descriptor;
  Interest ready;  // an error or hang-up is reported as Read, so that the read finds it
};

class Poller {
 public:
  virtual ~Poller() = default;

  // Starts, changes or ends interest in a descriptor. The poller borrows it: remove before close.
  // set fails where the descriptor cannot be watched (out of memory, epoll's own limits).
  virtual base::Status set(int descriptor, Interest interest) = 0;
  virtual void remove(int descriptor) = 0;

  // Waits until something is ready or `timeout` has passed (none: for ever) and appends what is
  // ready. An interrupted wait is an empty answer. A descriptor that turns out bad is reported as
  // Read and dropped from the set, so that a wait can never spin on it.
  virtual base::Status wait(std::optional<base::Milliseconds> timeout,
                            std::vector<Readiness>& ready) = 0;

  virtual std::string_view name() const = 0;  // "select", "epoll"
  virtual std::size_t size() const = 0;       // descriptors watched
};

enum class PollerKind { Auto, Select, Epoll };

// select over bitmaps of our own, which grow with the highest descriptor: the FD_* macros corrupt
// memory beyond FD_SETSIZE, the system call itself does not.
std::unique_ptr<Poller> makeSelectPoller();
std::unique_ptr<Poller> makeEpollPoller();
// select, until it watches about a thousand descriptors; from there the same set on epoll.
std::unique_ptr<Poller> makeAutoPoller();
std::unique_ptr<Poller> makePoller(PollerKind kind);

}  // namespace parlor::io
