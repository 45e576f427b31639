// The client side: every network that this person has joined, on the loop thread. Commands come in
// by `handle`; what happens goes out through `emit`, at most once a turn, with all of that turn's
// events in order. One state machine per network reconnects, rejoins and fills gaps by itself.
//
// Loop thread only, from construction to destruction; loop, resolver, clock and outbox outlive it.
// Destroying it closes every connection at once without a word; `drain` is the polite way.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

#include "base/Clock.h"
#include "client/ClientCommand.h"
#include "client/ClientEvent.h"
#include "io/Connection.h"
#include "io/EventLoop.h"
#include "io/Resolver.h"

namespace parlor::store {
class ClientStore;
}

namespace parlor::client {

class Outbox;

struct ClientSettings {
  base::Milliseconds connectTimeout{15000};
  base::Milliseconds registrationTimeout{30000};
  base::Milliseconds idleBeforePing{30000};  // nothing heard for so long: ask
  base::Milliseconds deadAfter{45000};       // nothing heard for so long: the link is dead
  base::Milliseconds probePatience{10000};   // the same, once the network was away
  base::Milliseconds firstRetry{1000};       // doubles, with jitter, up to
  base::Milliseconds longestRetry{60000};
  base::Milliseconds echoTimeout{10000};  // no echo for so long: ask whether the link is alive
  std::vector<std::string> keywords;      // mention us, as our nick does
  std::uint64_t seed = 0;                 // of jitter and ids; 0: from the system
};

class Client {
 public:
  using Emit = std::function<void(std::vector<ClientEvent>&&)>;

  Client(io::EventLoop& loop, io::Resolver& resolver, const base::Clock& clock, Emit emit,
         ClientSettings settings = {});
  // With an outbox that survives a restart. The other constructor keeps unsent lines in memory.
  Client(io::EventLoop& loop, io::Resolver& resolver, const base::Clock& clock, Emit emit,
         ClientSettings settings, Outbox& outbox);
  // With everything that survives a restart: outbox, lines, drafts. REQUIRES: the store is ready
  Client(io::EventLoop& loop, io::Resolver& resolver, const base::Clock& clock, Emit emit,
         ClientSettings settings, store::ClientStore& store);
  ~Client();
  Client(const Client&) = delete;
  Client& operator=(const Client&) = delete;

  // The networks that an earlier run left open, as they were then; each tries to connect.
  void restore();

  // A command about a network or buffer that is gone is ignored.
  void handle(ClientCommand command);
  // Joins over a connection that already stands: the host's own seat. It is not reconnected.
  void adopt(std::unique_ptr<io::Connection> connection, JoinNetwork request);

  // The network changed or is back: who waits tries at once, who is on the way there begins anew,
  // and a link that stands is asked whether it still does.
  void networkIsBack();

  // Says goodbye on every network, after what is queued, for at most `patience`. `done` is called
  // once, from the loop (at once when there is nothing to close). Nothing is joined or sent
  // afterwards.
  void drain(std::function<void()> done, base::Milliseconds patience = base::Milliseconds(3000));

 private:
  class Impl;
  const std::unique_ptr<Impl> impl_;
};

}  // namespace parlor::client
