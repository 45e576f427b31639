// The storage of a server that keeps its history: history.db in a data directory, written and read
// as the configuration says. Loop thread, but for `open`; loop and clock outlive it, and it
// outlives its server.
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <thread>

#include "base/Clock.h"
#include "base/Result.h"
#include "io/EventLoop.h"
#include "server/Config.h"
#include "server/Storage.h"
#include "store/SqliteHistory.h"
#include "store/SqliteLedger.h"

namespace parlor::server {

class DiskStorage {
 public:
  // How a data directory's database is called.
  static std::filesystem::path fileIn(const std::filesystem::path& directory);

  // Reads and checks what is to be restored, so it takes its time: any thread, but none on which
  // others wait (DiskStorageOpening). The error names the file and, when another process has it,
  // that process.
  static base::Result<std::unique_ptr<DiskStorage>> open(const std::filesystem::path& directory,
                                                         const HistoryConfig& config,
                                                         io::EventLoop& loop,
                                                         const base::Clock& clock);

  // For one server: what was recovered is handed over. Everything else from this thread, the
  // loop's.
  Storage storage();

 private:
  DiskStorage(std::unique_ptr<store::SqliteLedger> ledger, store::Executor toLoop);
  std::vector<chat::Event> lastLines(std::size_t perRoom) const;

  const std::unique_ptr<store::SqliteLedger> ledger_;
  store::SqliteHistory history_;
  std::vector<chat::Event> recent_;
};

// Opens it on a thread of its own; the loop goes on meanwhile. Loop thread; destroying it waits for
// that thread, and nothing is called then.
class DiskStorageOpening {
 public:
  using Then = std::function<void(base::Result<std::unique_ptr<DiskStorage>>)>;

  // `then` is called once, from the loop, and may destroy this.
  DiskStorageOpening(std::filesystem::path directory, HistoryConfig config, io::EventLoop& loop,
                     const base::Clock& clock, Then then);
  ~DiskStorageOpening();
  DiskStorageOpening(const DiskStorageOpening&) = delete;
  DiskStorageOpening& operator=(const DiskStorageOpening&) = delete;

 private:
  std::shared_ptr<Then> then_;
  std::thread thread_;
};

}  // namespace parlor::server
