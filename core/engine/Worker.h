// The loop thread's half of the engine: the client with all its networks, and the servers hosted
// here. Created, used and destroyed on the loop thread; loop and clock outlive it. What it has to
// say goes through `tell`, which may be called on the loop thread only.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <string>

#include "base/Clock.h"
#include "client/Client.h"
#include "engine/HostedServer.h"
#include "engine/Notice.h"
#include "io/EventLoop.h"
#include "io/Resolver.h"

namespace parlor::engine {

class Worker {
 public:
  using Tell = HostedServer::Tell;

  Worker(io::EventLoop& loop, const base::Clock& clock, Tell tell);

  void host(const HostOrder& order);
  void closeHost(HostId host, std::string reason);
  client::Client& client() { return client_; }

  // Leaves every network and closes every room politely; `done` once, when nothing is left.
  void drain(std::function<void()> done);

 private:
  void takeSeat(HostedServer& hosted, const HostOrder& order);
  void hostIsClosed(HostId host);

  io::EventLoop& loop_;
  const base::Clock& clock_;
  const Tell tell_;
  io::Resolver resolver_;
  client::Client client_;
  std::map<HostId, std::unique_ptr<HostedServer>> hosted_;
};

}  // namespace parlor::engine
