// The ledger on disk. `append` and `seal` only fill a mailbox; one writer thread puts each batch
// into history.db, merges batches that queue up into one transaction, and has every batch
// acknowledged on its own and in order, on the loop thread, through the executor.
//
// Loop thread; the executor and the clock outlive it. `open` may run on another thread, since it
// takes its time: then `bindHere` on the loop before all else. The destructor has all that was
// sealed committed. No handler is called after it.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string_view>

#include "base/Clock.h"
#include "base/Result.h"
#include "chat/World.h"
#include "store/DeviceTokens.h"
#include "store/Executor.h"
#include "store/Ledger.h"
#include "store/LedgerWriter.h"
#include "store/RecentCids.h"
#include "store/StoreFile.h"
#include "store/WorldState.h"

namespace parlor::store {

class SqliteLedger final : public Ledger {
 public:
  struct Options {
    std::filesystem::path file;
    Sync sync = Sync::Full;
    IntegrityCheck check = IntegrityCheck::Auto;
    std::size_t recentCids = 100'000;
    std::string vfs;               // tests put faults here
    LedgerWriter::Options writer;  // its `database` is filled from the above
  };
  // The error names the file and, when another process has it, that process.
  static base::Result<std::unique_ptr<SqliteLedger>> open(Options options, Executor toLoop,
                                                          const base::Clock& clock);
  ~SqliteLedger() override;
  void bindHere();

  // What was found: read these before the first append. The people in `recoveredWorld` were present
  // when the last process ended; the server resumes or quits them (docs/storage.md).
  const OpenReport& report() const;
  const chat::World& recoveredWorld() const;
  std::string recoveredDevice(chat::UserId user) const;
  const LastIds& lastIds() const;
  void dropRecovered();  // frees the above

  void setCommitted(Committed handler) override;
  void append(const chat::Event& event) override;
  chat::BatchId seal() override;
  DeviceTokens* tokens() override;

  std::optional<SentMessage> findSent(std::string_view device, std::string_view cid) const override;
  bool mayHaveForgotten(std::string_view cid) const override;
  // At once, too, where something is to be told already.
  void setHealthChanged(HealthChanged handler) override;
  const LedgerHealth& health() const;

  // Other work for the writer thread, in order with the batches and in their transactions.
  void submit(WriteJob job);
  // The same for the writer thread itself, from inside `WriteJob::done`.
  std::function<void(WriteJob)> submitter();

  // How to open a second connection that only reads.
  Database::Options readOptions() const;

 private:
  class Impl;
  explicit SqliteLedger(std::shared_ptr<Impl> impl);
  const std::shared_ptr<Impl>
      impl_;  // shared with tasks that are on their way through the executor
};

}  // namespace parlor::store
