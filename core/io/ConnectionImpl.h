// The state behind a Connection. Private to core/io: shared by the Connection, the tasks that it
// has queued on the loop and the callback that is under way, so that letting go of the Connection
// inside its own callback is safe.
#pragma once

#include <memory>
#include <optional>

#include "io/Connection.h"
#include "io/EventLoop.h"
#include "io/SendQueue.h"
#include "io/Stream.h"

namespace parlor::io {

class Connection::Impl final : public WatchHandler, public std::enable_shared_from_this<Impl> {
 public:
  Impl(EventLoop& owningLoop, Connection& face, std::unique_ptr<Stream> bytes,
       SocketAddress peerAddress, SocketAddress localAddress);

  void start(ConnectionHandler& handler);
  void send(SharedBytes&& bytes);
  void setPaused(bool paused);
  void replaceStream(const StreamWrapper& wrap);
  void closeAfterFlush(CloseReason reason, base::Milliseconds patience);
  void close(CloseReason reason);
  void abandon();  // the Connection is gone: closes the descriptor, calls nobody
  void onReady(Interest ready) override;

  EventLoop& loop;
  const ConnectionId id;
  const SocketAddress peer;
  const SocketAddress local;
  ConnectionHandler* handler = nullptr;
  SendQueue queue;

  bool isClosing() const { return state_ != State::Fresh && state_ != State::Open; }

 private:
  // Invariant: states only move to the right. Closed means: watched no more, onClosed said or not
  // due.
  enum class State { Fresh, Open, Flushing, Closing, Closed };

  bool isReading() const;
  void readAll();
  bool deliver(const IoResult& result);
  void readAgainNextTurn();
  void readFinished();
  void markDirty();
  void flush();
  bool writeSome();
  void writeFailed(int code);
  void readLastWords();
  void drained();
  void updateInterest();
  void stopWatching();
  void reap();

  Connection* face_;  // null once the Connection is gone
  std::unique_ptr<Stream> stream_;
  WatchId watch_;
  TimerId patience_;
  State state_ = State::Fresh;
  std::optional<CloseReason> reason_;  // set from closeAfterFlush or a failed write on
  bool paused_ = false;
  bool ended_ = false;           // the peer's half is finished
  bool dirty_ = false;           // a flush is queued on the loop
  bool blocked_ = false;         // the kernel took less than there is: wait for Write
  bool broken_ = false;          // a write failed: what is sent from here on is dropped
  bool readWantsWrite_ = false;  // TLS: the read waits for Write, the write for Read
  bool writeWantsRead_ = false;
};

}  // namespace parlor::io
