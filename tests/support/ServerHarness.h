// A real Server on a loop that the test turns, with raw clients on loopback and a clock that stands
// still: each `receives` turns the loop until the line is there. With $PARLOR_LATE_LEDGER every
// commit comes 20 ms late, and waiting moves the clock, so that every test also holds with a slow
// store. With Keeps::OnDisk there is a history.db in a folder of the test's own, and `restart`
// goes on with what it holds; with $PARLOR_DISK_LEDGER every test has one.
#pragma once

#include <cstdlib>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "server/DiskStorage.h"
#include "server/Server.h"
#include "store/MemoryLedger.h"
#include "support/LoopHarness.h"
#include "support/RawClient.h"
#include "support/TemporaryFolder.h"
#include "support/WatchedLedger.h"

namespace parlor::test {

class ServerHarness;

// One peer. Lines are without their ends; what `receives` has passed is gone.
class Peer {
 public:
  Peer(ServerHarness& harness, const io::SocketAddress& address);

  void sends(std::string_view line) { raw_.send(std::string(line) + "\r\n"); }
  void sendsBytes(std::string_view bytes) { raw_.send(bytes); }
  // The next line that has `part` in it, within ten seconds; empty when there is none.
  std::string receives(std::string_view part);
  bool sees(std::string_view part) { return !receives(part).empty(); }
  // Nothing of what has come, or is on its way, has `part` in it. Takes nothing.
  bool neverSees(std::string_view part);
  // All complete lines that have come once the server rests.
  std::vector<std::string> everything();
  void drains() { everything(); }
  bool isHungUp();
  int nextQuestion() { return ++questions_; }  // a number that was not asked with yet
  RawClient& raw() { return raw_; }

 private:
  ServerHarness& harness_;
  RawClient raw_;
  int questions_ = 0;
};

enum class Keeps { Nothing, OnDisk };

class ServerHarness {
 public:
  explicit ServerHarness(server::ServerConfig config = lobby(), Keeps keeps = Keeps::Nothing);
  explicit ServerHarness(Keeps keeps) : ServerHarness(lobby(), keeps) {}
  ServerHarness(server::ServerConfig config, store::Ledger& ledger);

  // One room "lobby", one auto listener on a free port, short lines of thought.
  static server::ServerConfig lobby();

  Peer connect(std::size_t listener = 0);  // accepted when it returns
  // Registered, welcome read, with capabilities ("echo-message batch") if any.
  Peer irc(const std::string& nick, const std::string& capabilities = "");
  Peer plain();  // greeted

  void passes(base::Milliseconds time);  // in small steps, the loop turning
  void settle();
  // The server dies without a word to anybody and another one begins, on ports of its own, with
  // what was committed. REQUIRES: Keeps::OnDisk.
  void restart();
  server::Server& server() { return *server_; }
  store::Ledger& ledger() { return *watched_; }     // for what no server would write
  void diskFails() { settle(), watched_->fail(); }  // nothing is kept any more
  const std::filesystem::path& folder() const { return folder_->path(); }
  LoopHarness& loop() { return harness_; }

 private:
  friend class Peer;
  void turn();
  server::Storage openStorage();
  void begin();
  void rest();

  LoopHarness harness_;
  const server::ServerConfig config_;
  const bool late_;
  store::MemoryLedger memory_;
  std::optional<TemporaryFolder> folder_;  // of a server that keeps its history
  std::unique_ptr<server::DiskStorage> disk_;
  store::Ledger* given_ = &memory_;
  std::optional<WatchedLedger> watched_;
  std::unique_ptr<server::Server> server_;
  std::vector<server::BoundListener> bound_;
};

}  // namespace parlor::test
