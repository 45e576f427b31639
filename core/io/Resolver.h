// getaddrinfo on one helper thread with a bounded queue, so that a slow name server never stops the
// loop. resolve: loop thread; the answer comes back on it by post. A cancelled request is not
// answered.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "base/Ids.h"
#include "base/Result.h"
#include "io/SocketAddress.h"

namespace parlor::io {

class EventLoop;
using ResolveId = base::Id<struct ResolveTag>;

class Resolver {
 public:
  using Done = std::function<void(base::Result<std::vector<SocketAddress>>)>;

  explicit Resolver(EventLoop& loop);
  ~Resolver();  // abandons a lookup that is under way instead of waiting for it

  ResolveId resolve(std::string host, std::uint16_t port, Done done);
  void cancel(ResolveId id);

 private:
  class Impl;
  const std::shared_ptr<Impl> impl_;
};

}  // namespace parlor::io
