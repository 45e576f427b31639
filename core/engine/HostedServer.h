// One server that this program hosts, with the ledger under it and a throttled eye on its status.
// Loop thread only; loop and clock outlive it. `close` is the polite end, destruction the abrupt
// one.
#pragma once

#include <functional>
#include <memory>
#include <string>

#include "base/Clock.h"
#include "base/Result.h"
#include "engine/Notice.h"
#include "io/EventLoop.h"
#include "server/DiskStorage.h"
#include "server/Server.h"
#include "store/MemoryLedger.h"

namespace parlor::engine {

// What the host form asks for, in UTF-8.
struct HostOrder {
  RequestId request;
  HostId host;
  NetworkId network;
  std::string nick, room, password;
  std::uint16_t port = 0;
  std::string directory;  // where its history is kept; empty: nowhere
  bool localOnly = false;
  bool nearby = false;
};

// An error and the field of the form that it belongs to ("nick", "room", "port").
struct HostError {
  std::string field;
  client::Problem text;
};

class HostedServer {
 public:
  using Tell = std::function<void(Notice)>;

  HostedServer(io::EventLoop& loop, const base::Clock& clock, const HostOrder& order, Tell tell);
  ~HostedServer();

  using Opened = std::variant<std::uint16_t, HostError>;
  // Opens the history, then the port. `opened` is called once: now, or from the loop when the
  // history was read, and may destroy this. At most once, and before all else.
  void open(std::function<void(Opened)> opened);
  void seat(std::unique_ptr<io::Connection> connection);
  // Tells everybody, delivers what is queued, then calls `done` once from the loop.
  void close(std::string reason, std::function<void()> done);

  const HostOrder& order() const { return order_; }
  server::ServerStatus status() const { return server_->status(); }     // REQUIRES: open
  server::ServerTraffic traffic() const { return server_->traffic(); }  // REQUIRES: open

 private:
  Opened listen(server::Storage storage);
  void statusMayHaveChanged();
  void tellStatus();

  io::EventLoop& loop_;
  const HostOrder order_;
  const Tell tell_;
  const base::Clock& clock_;
  store::MemoryLedger memory_;
  std::unique_ptr<server::DiskStorageOpening> opening_;
  std::unique_ptr<server::DiskStorage> disk_;  // of a host that keeps its history
  std::unique_ptr<server::Server> server_;
  server::ServerStatus told_;
  io::TimerId pendingStatus_;
};

}  // namespace parlor::engine
