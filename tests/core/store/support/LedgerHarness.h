// A SqliteLedger on a folder of its own with the loop in the test's hand.
#pragma once

#include <filesystem>
#include <memory>
#include <utility>
#include <vector>

#include "store/SqliteLedger.h"
#include "support/Harness.h"

namespace parlor::store::test {

class LedgerHarness {
 public:
  explicit LedgerHarness(SqliteLedger::Options options = {}) : options_(std::move(options)) {
    options_.file = dir.file();
    options_.writer.indexPause = base::Milliseconds(1);
  }

  base::Status open() {
    auto opened = SqliteLedger::open(options_, loop.executor(), clock);
    if (!opened) return opened.error();
    ledger = std::move(*opened);
    ledger->setCommitted([this](chat::BatchId batch, const base::Status& status) {
      answers.emplace_back(batch, status);
    });
    ledger->setHealthChanged([this](const LedgerHealth& now) { health.push_back(now); });
    return {};
  }
  base::Status reopen() {
    ledger.reset();
    answers.clear();
    return open();
  }
  // One batch; its id.
  chat::BatchId put(const std::vector<chat::Event>& events) {
    for (const chat::Event& event : events) ledger->append(event);
    return ledger->seal();
  }
  bool waitFor(chat::BatchId batch) {
    return loop.runUntil([&] { return !answers.empty() && answers.back().first >= batch; });
  }
  // One batch, committed. False if it failed.
  bool keep(const std::vector<chat::Event>& events) {
    return waitFor(put(events)) && answers.back().second.ok();
  }
  // What the file says, through a connection of its own.
  std::int64_t number(const std::string& sql) const {
    auto database = Database::open({dir.file(), Database::Access::ReadOnly});
    if (!database) return -1;
    const auto value = database->number(sql);
    return value ? *value : -1;
  }
  // What a process that is killed now leaves. The snapshot keeps the writer, which goes on, from
  // beginning its log anew between the two copies.
  bool copyAsKilled(const std::filesystem::path& to) const {
    auto reader = Database::open({dir.file(), Database::Access::ReadOnly});
    if (!reader || !reader->execute("BEGIN") || !reader->number("SELECT count(*) FROM meta")) {
      return false;
    }
    std::filesystem::copy_file(dir.file(), to);
    return std::filesystem::copy_file(dir.file().string() + "-wal", to.string() + "-wal");
  }

  TempDir dir;
  FakeClock clock;
  TestLoop loop;
  Sequencer sequencer{clock};
  std::vector<std::pair<chat::BatchId, base::Status>> answers;
  std::vector<LedgerHealth> health;
  std::unique_ptr<SqliteLedger> ledger;

 private:
  SqliteLedger::Options options_;
};

}  // namespace parlor::store::test
