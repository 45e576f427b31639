// A bound UDP socket: datagrams in by callback, out by sendTo, each whole or not at all. Nothing is
// queued: what the kernel does not take now is lost, as on the way. Loop thread only; destroying it
// inside its own callback is safe.
#pragma once

#include <functional>
#include <memory>
#include <string_view>

#include "base/Result.h"
#include "io/SocketAddress.h"

namespace parlor::io {

class EventLoop;

struct DatagramOptions {
  bool shareAddress = false;  // several programs on this machine may bind it (discovery)
  bool broadcast = false;     // may send to broadcast addresses
};

class Datagram {
 public:
  using Receive = std::function<void(std::string_view bytes, const SocketAddress& from)>;

  // "cannot receive on 0.0.0.0:21567: Address already in use"
  static base::Result<std::unique_ptr<Datagram>> open(EventLoop& loop, const SocketAddress& address,
                                                      const DatagramOptions& options,
                                                      Receive receive);
  ~Datagram();

  base::Status sendTo(std::string_view bytes, const SocketAddress& to);
  // Also receives what is sent to a multicast group, on one interface (index 0: the system's
  // choice).
  base::Status joinGroup(const SocketAddress& group, unsigned interfaceIndex);

  const SocketAddress& address() const;  // with the port that the system chose

 private:
  class Impl;
  explicit Datagram(std::unique_ptr<Impl> impl);
  const std::unique_ptr<Impl> impl_;
};

}  // namespace parlor::io
