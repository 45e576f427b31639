#include "server/DiskStorage.h"

#include <utility>

namespace parlor::server {
namespace {

constexpr char kFileName[] = "history.db";

store::Sync syncOf(const HistoryConfig& config) {
  if (config.sync == "normal") return store::Sync::Normal;
  return config.sync == "off" ? store::Sync::Off : store::Sync::Full;
}

}  // namespace

base::Result<std::unique_ptr<DiskStorage>> DiskStorage::open(const std::filesystem::path& directory,
                                                             const HistoryConfig& config,
                                                             io::EventLoop& loop,
                                                             const base::Clock& clock) {
  store::SqliteLedger::Options options;
  options.file = directory / kFileName;
  options.sync = syncOf(config);
  const store::Executor toLoop = [&loop](std::function<void()> task) {
    loop.post(std::move(task));
  };
  auto ledger = store::SqliteLedger::open(std::move(options), toLoop, clock);
  if (!ledger) return ledger.error();
  return std::unique_ptr<DiskStorage>(new DiskStorage(std::move(*ledger), toLoop));
}

DiskStorage::DiskStorage(std::unique_ptr<store::SqliteLedger> ledger, store::Executor toLoop)
    : ledger_(std::move(ledger)), history_(*ledger_, std::move(toLoop)) {}

Storage DiskStorage::storage() {
  Restored restored{ledger_->recoveredWorld(), ledger_->lastIds(), {}};
  for (const auto& [id, user] : restored.world.users()) {
    if (std::string device = ledger_->recoveredDevice(id); !device.empty()) {
      restored.devices.emplace(id, std::move(device));
    }
  }
  ledger_->dropRecovered();
  return Storage(*ledger_, &history_, std::move(restored));
}

}  // namespace parlor::server
