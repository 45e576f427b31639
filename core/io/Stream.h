// What a Connection reads from and writes to: a plain socket now, TLS in the same place later. All
// calls are non-blocking; `WouldBlock` says which readiness to wait for. Loop thread only.
#pragma once

#include <sys/uio.h>

#include <cstddef>
#include <memory>
#include <span>

#include "io/UniqueFd.h"

namespace parlor::io {

enum class IoState { Done, WantRead, WantWrite, EndOfStream, Error };

struct IoResult {
  IoState state = IoState::Done;
  std::size_t bytes = 0;
  int code = 0;  // errno when state is Error
};

class Stream {
 public:
  virtual ~Stream() = default;
  virtual IoResult read(std::span<char> buffer) = 0;
  virtual IoResult write(std::span<const iovec> chunks) = 0;
  virtual void shutdownWrite() = 0;
  // Bytes are held in this object that no poller can see (a TLS record that was read in part).
  virtual bool hasPending() const { return false; }
  virtual int descriptor() const = 0;
};

// REQUIRES: a connected, non-blocking socket.
std::unique_ptr<Stream> makeSocketStream(UniqueFd socket);

}  // namespace parlor::io
