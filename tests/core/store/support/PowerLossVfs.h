// SQLite's own file layer over a disk that loses its power. Every write, truncation, creation and
// deletion is remembered until it was synced; when the power is cut, the process keeps getting
// errors, and `restore` makes the files what a real disk could hold then: each sector at any point
// of its own unsynced past, perhaps torn, sizes and names as some prefix of what was done to them.
// Bytes next to a write are never touched (what SQLite calls powersafe overwrite).
//
// A failed sync loses writes for good, as on Linux: this process and the next ones still read them
// until the system drops its cache, a later sync does not bring them to the disk. All draws come
// from the one generator. Registered under a name while it lives; one at a time, one thread.
#pragma once

#include <random>
#include <string>

namespace parlor::store::test {

class PowerLossVfs {
 public:
  PowerLossVfs(std::mt19937& random, std::size_t sectorSize);
  ~PowerLossVfs();
  PowerLossVfs(const PowerLossVfs&) = delete;
  PowerLossVfs& operator=(const PowerLossVfs&) = delete;

  static std::string name() { return "parlor-power"; }

  // The n-th call from now (from 1) that means to change the disk is the last.
  void cutAt(long n);
  bool isCut() const;
  // From now on one sync in `n` fails; 0: none.
  void failOneSyncIn(unsigned n);
  // A disk that says that it has synced and has not.
  void ignoreSyncs();
  // Detached, directories are not its business: another file is looked at.
  void setAttached(bool attached);
  // REQUIRES: every file is closed. What a failed sync lost is not even read any more.
  void dropCache();
  // REQUIRES: every file is closed. The power is back, what is on the disk is safe.
  void restore();
};

}  // namespace parlor::store::test
