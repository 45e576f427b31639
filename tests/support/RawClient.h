// A bare blocking-free TCP client for tests: what it sends and reads is exactly what a peer would
// see. `readUntil` turns the loop under test while it waits, so one thread plays both sides.
#pragma once

#include <string>
#include <string_view>

#include "io/SocketAddress.h"
#include "io/UniqueFd.h"
#include "support/LoopHarness.h"

namespace parlor::test {

class RawClient {
 public:
  explicit RawClient(LoopHarness& harness) : harness_(harness) {}
  // Small buffers make a slow reader slow. REQUIRES: before connect.
  void setReceiveBuffer(int bytes) { receiveBuffer_ = bytes; }
  bool connect(const io::SocketAddress& address);

  bool send(std::string_view bytes);
  bool sendUrgent(char byte);
  void shutdownWrite();
  void close();
  void reset();  // closes with a RST instead of a FIN

  // Everything received so far, after turning the loop until `text` is in it.
  bool readUntil(std::string_view text);
  bool readUntilEnd();
  const std::string& received() const { return received_; }
  std::string takeReceived() { return std::exchange(received_, {}); }
  bool sawEnd() const { return ended_; }
  bool sawReset() const { return wasReset_; }
  void readAvailable();
  int descriptor() const { return socket_.get(); }

 private:
  LoopHarness& harness_;
  io::UniqueFd socket_;
  std::string received_;
  int receiveBuffer_ = 0;
  bool ended_ = false;
  bool wasReset_ = false;
};

}  // namespace parlor::test
