// A chat server: listeners, sessions, rooms and people on one loop. It never waits: what it sends
// in a turn is released when the ledger has committed that turn's events.
//
// Loop thread only, from construction to destruction. The loop, the ledger and the clock outlive
// it. Destroying it closes every connection at once without a word; `drain` is the polite way.
#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/Clock.h"
#include "base/Log.h"
#include "base/Result.h"
#include "chat/Event.h"
#include "io/Connection.h"
#include "io/EventLoop.h"
#include "io/SocketAddress.h"
#include "server/Config.h"
#include "server/Meters.h"
#include "server/Storage.h"

namespace parlor::server {

struct BoundListener {
  ListenerKind kind = ListenerKind::Auto;
  io::SocketAddress address;  // with the port that the system chose

  std::string toString() const;  // "auto://[::]:21567"
};

struct RoomStatus {
  std::string name;
  std::size_t members = 0;
  bool operator==(const RoomStatus&) const = default;
};

// What the host sees at a glance. `people` counts those who are in, by their door.
struct ServerStatus {
  std::size_t people = 0, byParlor = 0, byIrc = 0, byPlain = 0, byHost = 0;
  std::size_t connections = 0;  // also those that have not introduced themselves
  std::vector<RoomStatus> rooms;
  std::vector<std::string> listeners;  // "auto://[::]:21567"
  std::string poller;                  // "select"
  std::size_t descriptors = 0;
  bool keepsHistory = false;   // beyond the end of this process
  std::string historyProblem;  // why history is not being saved; empty: all is well
  std::string historyNotice;   // what became of a damaged file; empty: there was none
  bool draining = false;
  bool operator==(const ServerStatus&) const = default;
};

// What went over the wire: to and from each person by the connection that they have now, and of
// all connections since the server began.
struct ServerTraffic {
  struct Person {
    std::string nick;
    ByteCount bytes;
  };
  std::vector<Person> people;
  ByteCount sum;
};

class Server {
 public:
  // REQUIRES: validate(config). Goes on with what `storage` brought back, and opens the rooms of
  // the configuration that are not there yet. A ledger alone is a storage.
  Server(io::EventLoop& loop, ServerConfig config, Storage storage, const base::Clock& clock,
         base::Log log = {});
  ~Server();
  Server(const Server&) = delete;
  Server& operator=(const Server&) = delete;

  // Opens every listener of the configuration, or none: the error names the address that failed.
  base::Result<std::vector<BoundListener>> listen();

  // Takes in a connection that was not accepted, such as the host's own window over a socketpair.
  // It registers like any IRC client; with Door::Host it is made operator of every room it enters
  // and is held to no flood limit. `kind`, of those with sessions: what it may speak.
  void adopt(std::unique_ptr<io::Connection> connection, chat::Door door,
             ListenerKind kind = ListenerKind::Irc);

  // A line typed where the server runs: text is said into the room (the last one chosen, at first
  // the only or first one) as the server's host; "/who", "/kick NAME [REASON]", "/room NAME",
  // "/rooms", "/backup FILE", "/quit" and "/help" are commands. Answers and the room's talk go to
  // the operator output.
  void operatorLine(std::string_view line);
  void setOperatorOutput(std::function<void(std::string_view line)> output);
  void setQuitRequested(std::function<void()> handler);  // "/quit" was typed

  // Accepts nobody any more, tells everybody `reason`, delivers what is queued for at most
  // `patience`, closes. `done` is called once, from the loop, when no connection is left.
  void drain(std::string reason, base::Milliseconds patience, std::function<void()> done);

  ServerStatus status() const;
  ServerTraffic traffic() const;
  // At most once a turn, when the status may have changed.
  void setStatusChanged(std::function<void()> handler);

  // Takes over what can change in a running server (all but listeners and the server's name; new
  // rooms are opened, none is closed) without dropping anybody. On error nothing changes.
  base::Status reload(ServerConfig config);
  // REHASH from a server operator: reads the configuration again and calls reload. The answer is
  // shown to the operator.
  void setRehash(std::function<base::Status()> rehash);

 private:
  class Impl;
  const std::unique_ptr<Impl> impl_;
};

}  // namespace parlor::server
