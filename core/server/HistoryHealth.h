// What becomes of the file that the history is kept in, told to those who run the server: at its
// terminal, by OPER, in the window through the status, and in the log. Loop thread only; lives
// inside the Server.
#pragma once

#include <functional>
#include <string>

#include "base/Result.h"
#include "server/Core.h"
#include "server/HostConsole.h"
#include "store/Ledger.h"

namespace parlor::server {

class HistoryHealth {
 public:
  // `begunAnew`: the file is a new one that knows nothing of what was set.
  HistoryHealth(Core& core, HostConsole& console, std::function<void()> begunAnew);
  ~HistoryHealth();

  // Tells what the start met and listens to the ledger.
  void begin();
  // Of a batch.
  void noteOutcome(const base::Status& status);

 private:
  void note(const store::LedgerHealth& health);
  void noteDamage(const store::LedgerHealth& health);
  void setProblem(const std::string& problem);
  void tell(const std::string& text);

  Core& core_;
  HostConsole& console_;
  const std::function<void()> begunAnew_;
  bool saving_ = true;        // as the ledger sees it
  store::LedgerHealth told_;  // of what was damaged
};

}  // namespace parlor::server
