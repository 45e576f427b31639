// Rooms on this network find each other by datagrams. Who looks asks everybody now and then, by
// IPv4 broadcast and by a group of the link of IPv6; who hosts answers him alone, and tells those
// who asked lately when a room closes. Nothing is sent, and no timer runs, while nobody looks. Loop
// thread only; the loop outlives both.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/Result.h"
#include "engine/NearbyWords.h"
#include "io/Datagram.h"
#include "io/EventLoop.h"
#include "io/SocketAddress.h"

namespace parlor::engine {

inline constexpr std::uint16_t kNearbyPort = 21568;
// The link-local group of those who host; of the kind that needs no registration (RFC 4291, 2.7).
inline constexpr const char* kNearbyGroup = "ff12::7061:726c:6f72";

// Answers for the rooms hosted here. Several programs on a machine may do so at once.
class NearbyHost {
 public:
  using Rooms = std::function<std::vector<NearbyRoom>()>;

  NearbyHost(io::EventLoop& loop, Rooms rooms);
  base::Status open(std::uint16_t port = kNearbyPort);
  std::uint16_t port() const { return socket_ ? socket_->address().port() : 0; }
  // To be called again when there may be new interfaces.
  void joinGroups(const std::vector<unsigned>& interfaces);
  // Tells those who asked lately that this hosting, which `rooms` no longer names, has ended.
  void sayGone(std::string_view id);

 private:
  struct Asker {
    io::SocketAddress address;
    std::uint64_t token = 0;
    base::SteadyTime asked{};
  };
  void hear(std::string_view datagram, const io::SocketAddress& from);
  void answer(std::uint64_t token, const io::SocketAddress& to);
  void remember(std::uint64_t token, const io::SocketAddress& from);
  bool mayAnswer();

  io::EventLoop& loop_;
  const Rooms rooms_;
  std::unique_ptr<io::Datagram> socket_;
  base::SteadyTime second_{};  // the one that `answered_` counts
  int answered_ = 0;
  std::vector<Asker> askers_;  // who asked last stands last
};

// What was heard: a room and the address of its host, "192.168.1.5", "fe80::1%eth0".
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

  // Asks these addresses at once and again as long as it lives. Gone is who says so from where it
  // was heard, and who is silent for three rounds.
  base::Status start(std::vector<io::SocketAddress> targets, std::uint64_t token);

  static constexpr base::Milliseconds kRound{10'000};
  static constexpr int kSilentRounds = 3;

 private:
  // By id and address, so that nobody can speak for a room that was heard from somebody else.
  using Voice = std::pair<std::string, std::string>;
  struct Heard {
    NearbyRoom room;
    int order = 0;
    int round = 0;
  };
  void ask();
  void hear(std::string_view datagram, const io::SocketAddress& from);
  void note(NearbyRoom room, const std::string& host);
  void tellIfChanged();
  std::vector<NearbyPlace> places() const;

  io::EventLoop& loop_;
  const Found found_;
  std::unique_ptr<io::Datagram> socket_;
  std::vector<io::SocketAddress> targets_;
  std::uint64_t token_ = 0;
  int round_ = 0;
  int order_ = 0;
  io::TimerId timer_;
  std::map<Voice, Heard> heard_;
  std::vector<NearbyPlace> told_;
};

// Where to ask: the broadcast address of every IPv4 network that this machine is on, the group on
// each link with IPv6, and this machine itself.
std::vector<io::SocketAddress> nearbyTargets(std::uint16_t port = kNearbyPort);
// The links on which to hear who asks the group.
std::vector<unsigned> nearbyInterfaces();

}  // namespace parlor::engine
