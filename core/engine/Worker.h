// The loop thread's half of the engine: the client with all its networks and what it keeps on disk,
// and the servers hosted here. Created, used and destroyed on the loop thread; loop and clock
// outlive it. What it has to say goes through `tell`, which may be called on the loop thread only.
#pragma once

#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <random>
#include <string>
#include <vector>

#include "base/Clock.h"
#include "client/Client.h"
#include "engine/HostedServer.h"
#include "engine/Notice.h"
#include "io/EventLoop.h"
#include "io/Resolver.h"
#include "store/ClientStore.h"

namespace parlor::engine {

class Worker {
 public:
  using Tell = HostedServer::Tell;

  // `dataDirectory`: empty, and nothing is kept. The networks of an earlier run come back.
  Worker(io::EventLoop& loop, const base::Clock& clock, Tell tell,
         const std::filesystem::path& dataDirectory);
  ~Worker();

  // Runs the task as soon as what is kept was read, in the order of the calls.
  void whenReady(std::function<void(Worker&)> task);

  void host(const HostOrder& order);
  void closeHost(HostId host, std::string reason);
  void countTraffic(HostId host) const;          // told by TrafficNotice, when it is open
  client::Client& client() { return *client_; }  // REQUIRES: ready
  // Rooms on this network, told by NearbyNotice until endLooking.
  void look(std::vector<io::SocketAddress> targets);
  void endLooking() { seeker_.reset(); }

  // Leaves every network and closes every room politely; `done` once, when nothing is left.
  void drain(std::function<void()> done);
  // The network of this machine may be another one now.
  void networkIsBack();

 private:
  void begin();
  void hostIsOpen(const HostOrder& order, HostedServer::Opened opened);
  void takeSeat(HostedServer& hosted, const HostOrder& order);
  void hostIsClosed(HostId host);
  void beFound();
  void stopBeingFound(HostId host);
  std::vector<NearbyRoom> roomsToFind() const;

  io::EventLoop& loop_;
  const base::Clock& clock_;
  const Tell tell_;
  io::Resolver resolver_;
  std::unique_ptr<store::ClientStore> store_;
  std::unique_ptr<client::Client> client_;  // none until the store is ready
  std::vector<std::function<void(Worker&)>> waiting_;
  struct Hosted {
    std::unique_ptr<HostedServer> server;
    NearbyRoom nearby;  // what never changes of it
    bool closing = false;
  };
  std::map<HostId, Hosted> hosted_;
  std::map<HostId, std::unique_ptr<HostedServer>> opening_;
  std::unique_ptr<NearbyHost> found_;  // while something may be found
  std::unique_ptr<NearbySeeker> seeker_;
  std::mt19937_64 chance_{std::random_device{}()};
};

}  // namespace parlor::engine
