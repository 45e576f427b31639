// A writer at work on a disk whose power is cut again and again, at a call drawn from the seed:
// also while the file is made, opened after the last loss, or closed. After each loss a copy of the
// file is compared with what was acknowledged. The writer is driven by hand on the caller's thread,
// so that a seed repeats a storm to the byte.
#pragma once

#include <memory>
#include <optional>
#include <random>
#include <set>
#include <string>

#include "store/LedgerWriter.h"
#include "support/Harness.h"
#include "support/PowerLossVfs.h"
#include "support/RandomTalk.h"
#include "support/StoreModel.h"

namespace parlor::store::test {

class PowerStorm {
 public:
  struct Rules {
    std::size_t sector = 4096;
    Sync sync = Sync::Full;
    unsigned syncFailsOneIn = 0;
    bool diskLies = false;
  };

  PowerStorm(unsigned seed, Rules rules);

  // Until the power has gone that often. What is wrong then; empty: nothing.
  std::string run(int losses);
  std::size_t keptEvents() const;
  std::size_t acknowledged() const { return acknowledged_; }

 private:
  std::string live();  // what is wrong; empty: nothing
  bool open();
  bool isRefusing() const;
  void act();
  void hand(std::vector<Group> groups);
  WriteJob giveToken();
  void erase();
  void settleFates(std::size_t first);
  std::string check();
  std::string checkTokens(const std::filesystem::path& copy);

  std::mt19937 random_;
  const Rules rules_;
  TempDir dir_;
  FakeClock clock_;
  PowerLossVfs disk_;
  RandomTalk talk_;
  StoreModel model_;
  std::uint64_t lastBatch_ = 0;
  int lastToken_ = 0;
  std::set<int> tokens_;  // of devices, that are kept or owed
  std::size_t acknowledged_ = 0;
  std::map<std::uint64_t, bool> outcomes_;
  std::unique_ptr<LedgerWriter> writer_;
};

}  // namespace parlor::store::test
