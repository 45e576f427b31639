// `parlor --headless`: a server on the main thread, without Qt's event loop and without a display.
// Prints where it listens, takes the operator's lines from stdin, ends on SIGTERM, SIGINT or /quit
// after everybody has had what was queued; a second signal ends it at once. Main thread only.
#pragma once

#include <memory>

#include "app/CommandLine.h"
#include "app/SignalWatch.h"
#include "base/Clock.h"
#include "base/Log.h"
#include "client/TerminalInput.h"
#include "client/TerminalOutput.h"
#include "io/EventLoop.h"
#include "server/DiskStorage.h"
#include "server/Server.h"
#include "store/MemoryLedger.h"

namespace parlor::app {

class HeadlessServer {
 public:
  HeadlessServer(CommandLine line, server::ServerConfig config);
  ~HeadlessServer();

  // The exit code of the program. At most once.
  int run();

 private:
  base::Status open();
  base::Result<server::Storage> openStorage();
  void takeOperator();
  void onSignal(int signal);
  base::Status reload();
  void beginToEnd();
  void flushThenStop();

  const CommandLine line_;
  const server::ServerConfig config_;
  const base::SystemClock clock_;
  const base::Log log_;
  io::EventLoop loop_;
  store::MemoryLedger memory_;
  std::unique_ptr<server::DiskStorage> disk_;  // of a server that keeps its history
  std::unique_ptr<server::Server> server_;
  std::unique_ptr<SignalWatch> signals_;
  std::unique_ptr<client::TerminalOutput> output_;
  std::unique_ptr<client::TerminalInput> input_;
  bool terminal_ = false;  // stdin was one when we started
  bool ending_ = false;
};

}  // namespace parlor::app
