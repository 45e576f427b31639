// SQLite's own file layer with faults put in: calls can fail from a chosen one on, once or for
// ever, as a full disk or a failing one. Registered under a name while it lives; one at a time.
#pragma once

#include <atomic>
#include <string>

namespace parlor::store::test {

class FaultVfs {
 public:
  enum class Kind : int { None, Io, Full, Sync };  // Sync lets everything but xSync through

  FaultVfs();
  ~FaultVfs();
  FaultVfs(const FaultVfs&) = delete;
  FaultVfs& operator=(const FaultVfs&) = delete;

  static std::string name() { return "parlor-fault"; }
  // The n-th call from now (from 1) fails, and with `lasting` all after it.
  void failAt(long n, Kind kind, bool lasting);
  void heal();
  long calls() const;  // since the last failAt
  bool hasFailed() const;
};

}  // namespace parlor::store::test
