// Connects without blocking: resolves on a helper thread (Resolver), tries the addresses in order
// with a deadline for the whole, and gives a Connection or one error that names the place. Loop
// thread only; destroying it cancels and no callback follows.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <utility>

#include "base/Clock.h"
#include "base/Result.h"
#include "io/Connection.h"

namespace parlor::io {

class Resolver;

class Connector {
 public:
  using Done = std::function<void(base::Result<std::unique_ptr<Connection>>)>;

  // Errors: "cannot find host.example: Name or service not known",
  // "cannot connect to 127.0.0.1:1: Connection refused", "... timed out after 15 s".
  Connector(EventLoop& loop, Resolver& resolver, std::string host, std::uint16_t port,
            base::Milliseconds timeout, Done done);
  ~Connector();
  Connector(const Connector&) = delete;
  Connector& operator=(const Connector&) = delete;

 private:
  class Impl;
  const std::shared_ptr<Impl> impl_;
};

// A connected pair on this machine: how the host's own window joins its own server.
base::Result<std::pair<std::unique_ptr<Connection>, std::unique_ptr<Connection>>> connectedPair(
    EventLoop& loop);

}  // namespace parlor::io
