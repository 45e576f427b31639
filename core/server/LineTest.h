// echo:// and shout://: what comes in goes back as it is, or in upper case, byte for byte. A peer
// that does not read what it is sent is no longer read from. Loop thread only; removes nothing
// itself: the owner is told when one has ended.
#pragma once

#include <functional>
#include <memory>
#include <string_view>

#include "io/Connection.h"

namespace parlor::server {

enum class LineTestKind { Echo, Shout };

class LineTest final : private io::ConnectionHandler {
 public:
  using Ended = std::function<void(LineTest&)>;

  LineTest(std::unique_ptr<io::Connection> connection, LineTestKind kind, Ended ended);
  void start() { connection_->start(*this); }
  void finish() { connection_->closeAfterFlush({io::CloseCause::Requested, "closing"}); }
  const io::SocketAddress& peer() const { return connection_->peer(); }

 private:
  void onBytes(io::Connection&, std::string_view bytes) override;
  void onEndOfStream(io::Connection&) override;
  void onDrained(io::Connection&) override;
  void onClosed(io::Connection&, const io::CloseReason&) override;

  const std::unique_ptr<io::Connection> connection_;
  const LineTestKind kind_;
  const Ended ended_;
};

}  // namespace parlor::server
