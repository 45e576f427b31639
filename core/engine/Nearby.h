// Rooms on this network find each other by datagrams. Who looks asks everybody now and then; who
// hosts answers him alone. Nothing is sent, and no timer runs, while nobody looks. Loop thread
// only; the loop outlives both.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/Result.h"
#include "engine/NearbyWords.h"
#include "io/Datagram.h"
#include "io/EventLoop.h"
#include "io/SocketAddress.h"

namespace parlor::engine {

inline constexpr std::uint16_t kNearbyPort = 21568;

// Answers for the rooms hosted here. Several programs on a machine may do so at once.
class NearbyHost {
 public:
  using Rooms = std::function<std::vector<NearbyRoom>()>;

  NearbyHost(io::EventLoop& loop, Rooms rooms);
  base::Status open(std::uint16_t port = kNearbyPort);
  std::uint16_t port() const { return socket_ ? socket_->address().port() : 0; }

 private:
  void answer(std::string_view datagram, const io::SocketAddress& from);

  io::EventLoop& loop_;
  const Rooms rooms_;
  std::unique_ptr<io::Datagram> socket_;
  base::SteadyTime second_{};  // the one that `answered_` counts
  int answered_ = 0;
};

// What was heard: a room and the address of its host.
struct NearbyPlace {
  NearbyRoom room;
  std::string host;
  bool operator==(const NearbyPlace&) const = default;
};

class NearbySeeker {
 public:
  using Found = std::function<void(std::vector<NearbyPlace>)>;

  // `found` is told all rooms that are there, whenever that changes.
  NearbySeeker(io::EventLoop& loop, Found found);
  ~NearbySeeker();

  // Asks these addresses at once and again as long as it lives. A host that is silent for three
  // rounds is gone.
  base::Status start(std::vector<io::SocketAddress> targets, std::uint64_t token);

  static constexpr base::Milliseconds kRound{10'000};

 private:
  struct Heard {
    NearbyPlace place;
    int round = 0;
  };
  void ask();
  void hear(std::string_view datagram, const io::SocketAddress& from);
  void tell();

  io::EventLoop& loop_;
  const Found found_;
  std::unique_ptr<io::Datagram> socket_;
  std::vector<io::SocketAddress> targets_;
  std::uint64_t token_ = 0;
  int round_ = 0;
  io::TimerId timer_;
  std::map<std::string, Heard> heard_;  // by id
};

// Where to ask: the broadcast address of every IPv4 network that this machine is on, and itself.
std::vector<io::SocketAddress> nearbyTargets(std::uint16_t port = kNearbyPort);

}  // namespace parlor::engine
