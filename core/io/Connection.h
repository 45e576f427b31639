// One stream peer: a socket, what is queued for it, and a state. Send stages shared chunks; the
// loop flushes each dirty connection once a turn with writev. Closing is a state with a reason: any
// code may ask for it in any callback, and only the end of the turn destroys.
//
// Loop thread only. Created by Listener, Connector or adopt(); owned by whoever holds the
// unique_ptr, which may be let go of at any time (the descriptor closes at once and no callback
// follows).
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include "base/Clock.h"
#include "base/Ids.h"
#include "io/SharedBytes.h"
#include "io/SocketAddress.h"

namespace parlor::io {

class EventLoop;
class Stream;
class Connection;

// Takes the stream below and gives the one to go on with, over the same descriptor.
using StreamWrapper = std::function<std::unique_ptr<Stream>(std::unique_ptr<Stream>)>;

using ConnectionId = base::Id<struct ConnectionTag>;

enum class CloseCause {
  Requested,    // we wanted it, everything queued was sent
  EndOfStream,  // the peer finished, and so did we
  Reset,        // ECONNRESET and its like, EPIPE on write
  TimedOut,     // a deadline of ours
  SlowReader,   // more queued than the hard limit
  Failed        // any other error
};

struct CloseReason {
  CloseCause cause = CloseCause::Requested;
  std::string text;  // "connection reset by peer": fit to show in a leave notice
};

class ConnectionHandler {
 public:
  virtual void onBytes(Connection& connection, std::string_view bytes) = 0;
  // The peer closed its sending half; it may still read. Default in servers: closeAfterFlush.
  virtual void onEndOfStream(Connection& connection) = 0;
  // All queued output has reached the kernel.
  virtual void onDrained(Connection&) {}
  // The last call. The handler may destroy the connection in it.
  virtual void onClosed(Connection& connection, const CloseReason& reason) = 0;

 protected:
  ~ConnectionHandler() = default;
};

class Connection {
 public:
  Connection(EventLoop& loop, std::unique_ptr<Stream> stream, SocketAddress peer,
             SocketAddress local);
  ~Connection();
  Connection(const Connection&) = delete;
  Connection& operator=(const Connection&) = delete;

  // Begins to read. REQUIRES: the handler outlives the connection or a later setHandler.
  void start(ConnectionHandler& handler);
  void setHandler(ConnectionHandler& handler);

  void send(SharedBytes bytes);
  void send(std::string bytes);
  std::size_t queuedBytes() const;  // accepted by send, not yet by the kernel

  // Backpressure: while paused nothing is read and the kernel's window closes.
  void pauseReading();
  void resumeReading();

  // Puts TLS over what was plain, also from inside onBytes: the rest of that call's bytes belong to
  // the caller, who hands them to the new stream.
  void replaceStream(const StreamWrapper& wrap);

  // Reads no more, sends what is queued (for at most `patience`), shuts down, closes.
  void closeAfterFlush(CloseReason reason, base::Milliseconds patience = base::Milliseconds(5000));
  // Discards what is queued. onClosed follows at the end of this turn.
  void closeNow(CloseReason reason);
  bool isClosing() const;

  ConnectionId id() const;
  const SocketAddress& peer() const;
  const SocketAddress& local() const;

 private:
  class Impl;
  const std::shared_ptr<Impl> impl_;
};

}  // namespace parlor::io
