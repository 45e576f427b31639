#include "server/DiskStorage.h"

#include <algorithm>
#include <utility>

#include "store/HistoryQueries.h"

namespace parlor::server {
namespace {

constexpr char kFileName[] = "history.db";

store::Sync syncOf(const HistoryConfig& config) {
  if (config.sync == "normal") return store::Sync::Normal;
  return config.sync == "off" ? store::Sync::Off : store::Sync::Full;
}

}  // namespace

std::filesystem::path DiskStorage::fileIn(const std::filesystem::path& directory) {
  return directory / kFileName;
}

base::Result<std::unique_ptr<DiskStorage>> DiskStorage::open(const std::filesystem::path& directory,
                                                             const HistoryConfig& config,
                                                             io::EventLoop& loop,
                                                             const base::Clock& clock) {
  store::SqliteLedger::Options options;
  options.file = fileIn(directory);
  options.sync = syncOf(config);
  const store::Executor toLoop = [&loop](std::function<void()> task) {
    loop.post(std::move(task));
  };
  auto ledger = store::SqliteLedger::open(std::move(options), toLoop, clock);
  if (!ledger) return ledger.error();
  std::unique_ptr<DiskStorage> storage(new DiskStorage(std::move(*ledger), toLoop));
  const std::size_t shown = std::max(config.linesOnJoin, config.linesOnJoinIrc);
  storage->recent_ = storage->lastLines(std::min(shown, config.linesInMemory));
  return storage;
}

DiskStorage::DiskStorage(std::unique_ptr<store::SqliteLedger> ledger, store::Executor toLoop)
    : ledger_(std::move(ledger)), history_(*ledger_, std::move(toLoop)) {}

// Here and not when somebody comes in, so that nobody's welcome waits for the disk. What cannot be
// read is not shown; who asks for it will be told why.
std::vector<chat::Event> DiskStorage::lastLines(std::size_t perRoom) const {
  std::vector<chat::Event> lines;
  auto database = store::Database::open(ledger_->readOptions());
  if (!database || perRoom == 0) return lines;
  store::HistoryQueries queries(*database);
  for (const auto& [id, room] : ledger_->recoveredWorld().rooms()) {
    store::PageRequest request;
    request.where = store::Conversation::inRoom(id);
    request.limit = static_cast<std::uint32_t>(perRoom);
    auto page = queries.page(request);
    if (!page) break;
    for (store::HistoryItem& item : page->items) lines.push_back(std::move(item.event));
  }
  return lines;
}

Storage DiskStorage::storage() {
  ledger_->bindHere();
  Restored restored{ledger_->recoveredWorld(), ledger_->lastIds(), {}, std::move(recent_)};
  for (const auto& [id, user] : restored.world.users()) {
    if (std::string device = ledger_->recoveredDevice(id); !device.empty()) {
      restored.devices.emplace(id, std::move(device));
    }
  }
  ledger_->dropRecovered();
  Storage storage(*ledger_, &history_, std::move(restored));
  const store::OpenReport& report = ledger_->report();
  if (report.outcome == store::OpenReport::Outcome::SetAside) {
    storage.setAside = report.setAside;
    storage.damage = report.reason;
  }
  return storage;
}

DiskStorageOpening::DiskStorageOpening(std::filesystem::path directory, HistoryConfig config,
                                       io::EventLoop& loop, const base::Clock& clock, Then then)
    : then_(std::make_shared<Then>(std::move(then))),
      thread_([directory = std::move(directory), config = std::move(config), &loop, &clock,
               waiting = std::weak_ptr(then_)] {
        using Opened = base::Result<std::unique_ptr<DiskStorage>>;
        auto opened = std::make_shared<Opened>(DiskStorage::open(directory, config, loop, clock));
        loop.post([opened, waiting] {
          const auto still = waiting.lock();
          if (!still) return;
          const Then call = std::move(*still);
          call(std::move(*opened));
        });
      }) {}

DiskStorageOpening::~DiskStorageOpening() {
  thread_.join();
}

}  // namespace parlor::server
