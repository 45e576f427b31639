// The other end of the window's benchmarks: a server in a process of its own that lets one client
// into #bench among 200 others and then sends lines as fast as the socket takes them, or at a
// steady rate. The same lines each time: 20 to 200 characters, a tenth of them Chinese, a tenth
// with a link; about 180 bytes of traffic each. Ends with its parent.
#pragma once

#include <sys/types.h>

#include <cstdint>

namespace parlor::bench {

class FloodServer {
 public:
  // Forks: before the first thread of the process.
  FloodServer();
  ~FloodServer();
  FloodServer(const FloodServer&) = delete;
  FloodServer& operator=(const FloodServer&) = delete;

  std::uint16_t port() const { return port_; }
  // `perSecond` 0: as fast as the socket takes them.
  void send(int lines, int perSecond = 0);

 private:
  std::uint16_t port_ = 0;
  int orders_ = -1;
  pid_t child_ = -1;
};

}  // namespace parlor::bench
