// Accepts on one address until the queue is empty. Survives ECONNABORTED, resets in the accept
// queue and EMFILE: at the descriptor limit it leaves the read set and comes back by timer or when
// a connection closes. Loop thread only; closing it closes no accepted connection.
#pragma once

#include <functional>
#include <memory>
#include <optional>

#include "base/Result.h"
#include "io/Connection.h"
#include "io/SocketAddress.h"

namespace parlor::io {

struct ListenOptions {
  int backlog = 512;
  bool reuseAddress = true;
  std::optional<int> sendBuffer;     // SO_SNDBUF of accepted sockets, bytes
  std::optional<int> receiveBuffer;  // SO_RCVBUF, bytes
  bool keepAlive = true;
  bool noDelay = true;
};

class Listener {
 public:
  using Accept = std::function<void(std::unique_ptr<Connection>)>;

  // "cannot listen on [::]:21567: Address already in use"
  static base::Result<std::unique_ptr<Listener>> open(EventLoop& loop, const SocketAddress& address,
                                                      const ListenOptions& options, Accept accept);
  ~Listener();

  const SocketAddress& address() const;  // with the port that the system chose
  bool isPaused() const;                 // out of descriptors

 private:
  class Impl;
  explicit Listener(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

}  // namespace parlor::io
