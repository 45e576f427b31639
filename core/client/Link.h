// The wire of one network: finds the host, connects, frames lines, paces what is sent, notices a
// dead link. It knows no more of IRC than lines, PING and PONG. Callbacks come from the loop; the
// link may be closed or opened again in each of them, and destroyed in none. Loop thread only.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "client/ClientContext.h"
#include "client/Problem.h"
#include "client/SendPacer.h"
#include "client/Timer.h"
#include "io/Connector.h"
#include "irc/IrcFramer.h"

namespace parlor::client {

class LinkHandler {
 public:
  virtual void onLinkConnecting() = 0;  // the host was found
  virtual void onLinkUp() = 0;
  virtual void onLine(std::string_view line) = 0;
  // The attempt failed or the connection ended, ours or theirs.
  virtual void onLinkDown(const Problem& why) = 0;

 protected:
  ~LinkHandler() = default;
};

class Link final : private io::ConnectionHandler {
 public:
  Link(ClientContext& context, LinkHandler& handler);
  ~Link();

  // REQUIRES: isIdle()
  void open(const std::string& host, std::uint16_t port);
  void adopt(std::unique_ptr<io::Connection> connection);

  void send(std::string line);        // without CR LF; paced where that is on
  void sendAtOnce(std::string line);  // ahead of what is paced
  void setPaced(bool paced) { pacer_.setPaced(paced); }
  void setKeepalive(bool on);
  // The way to the server may have changed: asks now, and a link that does not answer is dead soon.
  void probe();

  // Sends all that was asked for and `lastLine`, the goodbye, and closes when the server has or
  // takes too long: to end a connection on which something was not read would reset it, and what
  // was said last could be lost on the way. onLinkDown follows, after `patience` at the latest.
  void finish(std::string lastLine, base::Milliseconds patience);
  // Closes now. onLinkDown(why) follows at the end of the turn.
  void drop(const Problem& why);

  bool isUp() const { return connection_ != nullptr; }
  bool isIdle() const;
  bool isLocal() const { return local_; }
  bool allSent() const;
  bool heardAnything() const { return heard_; }
  base::Milliseconds silence() const;  // how long nothing was heard

 private:
  void onBytes(io::Connection& connection, std::string_view bytes) override;
  void onEndOfStream(io::Connection& connection) override;
  void onClosed(io::Connection& connection, const io::CloseReason& reason) override;

  void connect(const std::string& host, std::uint16_t port);
  void start(std::unique_ptr<io::Connection> connection);
  void write(std::string line);
  void watch(base::Milliseconds delay);
  void checkAlive();

  ClientContext& context_;
  LinkHandler& handler_;
  io::ResolveId resolving_;
  std::unique_ptr<io::Connector> connector_;
  std::unique_ptr<io::Connection> connection_;
  irc::IrcFramer framer_;
  SendPacer pacer_;
  Timer keepalive_;
  Timer farewell_;  // until we close ourselves
  base::SteadyTime lastHeard_, probedAt_;
  bool keepaliveOn_ = false;
  bool probed_ = false;  // and nothing heard since
  bool local_ = false;   // adopted: not a wire that can die silently
  bool heard_ = false;
  Problem whyDropped_;
};

}  // namespace parlor::client
