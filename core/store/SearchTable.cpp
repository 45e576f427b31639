#include "store/SearchTable.h"

#include <sqlite3.h>

namespace parlor::store {
namespace {

constexpr int kMergePages = 200;

}  // namespace

base::Result<std::unique_ptr<SearchTable>> SearchTable::open(Database& database) {
  std::unique_ptr<SearchTable> table(new SearchTable(database));
  const std::pair<Statement*, const char*> all[] = {
      {&table->insert_, "INSERT INTO search(rowid, text) VALUES(?,?)"},
      {&table->remove_, "INSERT INTO search(search, rowid, text) VALUES('delete', ?, ?)"},
      {&table->save_, "INSERT OR REPLACE INTO meta(name, value) VALUES('indexed', ?)"},
      {&table->merge_, "INSERT INTO search(search, rank) VALUES('merge', ?)"}};
  for (const auto& [statement, sql] : all) {
    auto prepared = database.prepare(sql);
    if (!prepared) return prepared.error();
    *statement = std::move(*prepared);
  }
  if (auto loaded = table->load(); !loaded) return loaded.error();
  return table;
}

base::Status SearchTable::load() {
  const auto indexed = database_.number("SELECT value FROM meta WHERE name='indexed'");
  if (!indexed) return indexed.error();
  const auto purging = database_.number("SELECT value FROM meta WHERE name='purging'");
  if (!purging) return purging.error();
  indexed_ = *indexed;
  purging_ = *purging == 1;
  return {};
}

void SearchTable::forget() {
  (void)load();
}

base::Status SearchTable::insert(std::int64_t row, std::string_view text) {
  return insert_.bind(1, row).bind(2, text).run();
}

base::Status SearchTable::remove(std::int64_t row, std::string_view text) {
  auto done = remove_.bind(1, row).bind(2, text).run();
  return isDamage(done) ? rebuild() : done;
}

base::Status SearchTable::beginPurge() {
  // A negative count begins a merge of everything; `purge` goes on with it.
  const auto done = merge_.bind(1, -kMergePages).run();
  if (isDamage(done)) return rebuild();
  return done ? setPurging(true) : done;
}

base::Status SearchTable::setIndexed(std::int64_t row) {
  auto saved = save_.bind(1, row).run();
  if (saved) indexed_ = row;
  return saved;
}

base::Status SearchTable::rebuild() {
  if (auto done = database_.execute("INSERT INTO search(search) VALUES('delete-all')"); !done) {
    return done;
  }
  if (auto done = setIndexed(0); !done) return done;
  return setPurging(false);
}

bool SearchTable::isDamage(const base::Status& status) {
  return !status && status.error().code == SQLITE_CORRUPT_VTAB;
}

base::Result<bool> SearchTable::purge() {
  if (!purging_) return false;
  auto transaction = Transaction::begin(database_);
  if (!transaction) return transaction.error();
  const auto before = database_.number("SELECT total_changes()");
  if (!before) return before.error();
  if (auto done = merge_.bind(1, kMergePages).run(); !done) return done.error();
  const auto after = database_.number("SELECT total_changes()");
  if (!after) return after.error();
  // FTS5: a merge that found nothing to do counts as fewer than two changes.
  if (*after - *before < 2) {
    if (auto done = setPurging(false); !done) return done.error();
  }
  if (auto done = transaction->commit(); !done) return done.error();
  return purging_;
}

base::Status SearchTable::setPurging(bool purging) {
  if (purging_ == purging) return {};
  purging_ = purging;
  return database_.execute(purging ? "INSERT OR REPLACE INTO meta(name, value) VALUES('purging', 1)"
                                   : "DELETE FROM meta WHERE name='purging'");
}

}  // namespace parlor::store
