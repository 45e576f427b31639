#include "store/SearchTable.h"

#include <algorithm>
#include <utility>

#include <sqlite3.h>

#include "store/Fault.h"
#include "store/ShadowAccess.h"

namespace parlor::store {
namespace {

constexpr int kMergePages = 200;
constexpr std::int64_t kVerifyPages = 500;

// Of what FTS5 keeps in `search_data`: rows up to this one are none of its pages.
constexpr std::int64_t kStructureRow = 10;
constexpr std::int64_t kIsLookup = std::int64_t{1} << 36;  // in the id of a page that finds rows

// A leaf begins with the place of its first row and the size of its part before the footer; a
// lookup page with a flag and the number of a leaf, from 1.
bool isPage(std::int64_t id, std::int64_t size, std::string_view head) {
  if (head.size() < 4) return false;
  const auto number = [&](std::size_t at) {
    return static_cast<unsigned char>(head[at]) * 256 + static_cast<unsigned char>(head[at + 1]);
  };
  if ((id & kIsLookup) != 0) return head[1] != '\0';
  return number(2) >= 4 && number(2) <= size && number(0) < number(2);
}

}  // namespace

base::Result<std::unique_ptr<SearchTable>> SearchTable::open(Database& database,
                                                             const base::Clock& clock,
                                                             base::Milliseconds purgeAfter) {
  std::unique_ptr<SearchTable> table(new SearchTable(database, clock, purgeAfter));
  auto prepared = table->prepare();
  const Fault fault = prepared ? Fault::Busy : faultOf(prepared.error());
  if (fault == Fault::Damaged || fault == Fault::Other) {
    if (auto made = table->makeAnew(); !made) return made.error();
    prepared = table->prepare();
  }
  if (prepared) prepared = table->load();
  if (!prepared) return prepared.error();
  return table;
}

base::Status SearchTable::prepare() {
  const std::pair<Statement*, const char*> all[] = {
      {&save_, "INSERT OR REPLACE INTO meta(name, value) VALUES(?,?)"},
      {&drop_, "DELETE FROM meta WHERE name=?"},
      {&insert_, "INSERT INTO search(rowid, text) VALUES(?,?)"},
      {&remove_, "INSERT INTO search(search, rowid, text) VALUES('delete', ?, ?)"},
      {&merge_, "INSERT INTO search(search, rank) VALUES('merge', ?)"}};
  for (const auto& [statement, sql] : all) {
    auto prepared = database_.prepare(sql);
    if (!prepared) return prepared.error();
    *statement = std::move(*prepared);
  }
  return {};
}

// A table that FTS5 does not open it does not drop either, so its parts go one by one.
base::Status SearchTable::makeAnew() {
  auto found = database_.prepare("SELECT sql FROM sqlite_schema WHERE name='search'");
  if (!found) return found.error();
  auto row = found->step();
  if (!row) return row.error();
  const std::string sql(*row ? found->text(0) : std::string_view());
  *found = Statement();
  const ShadowAccess access(database_);
  auto transaction = Transaction::begin(database_);
  if (!transaction) return transaction.error();
  auto done = database_.execute(
      "DELETE FROM sqlite_schema WHERE name='search';"
      "PRAGMA writable_schema=RESET; DROP TABLE IF EXISTS search_data;"
      "DROP TABLE IF EXISTS search_idx; DROP TABLE IF EXISTS search_config");
  if (done) done = database_.execute(sql);
  if (done)
    done = database_.execute("INSERT OR REPLACE INTO meta(name, value) VALUES('indexed',0)");
  if (done) done = database_.execute("DELETE FROM meta WHERE name IN ('purging', 'purge_owed')");
  if (done) done = transaction->commit();
  damaged_ = damaged_ || done.ok();
  return done;
}

base::Status SearchTable::load() {
  const std::pair<const char*, std::int64_t*> all[] = {{"indexed", &indexed_},
                                                       {"purge_owed", &purgeOwed_}};
  for (const auto& [name, value] : all) {
    const auto found =
        database_.number("SELECT value FROM meta WHERE name='" + std::string(name) + "'");
    if (!found) return found.error();
    *value = *found;
  }
  const auto purging = database_.number("SELECT value FROM meta WHERE name='purging'");
  if (!purging) return purging.error();
  purging_ = *purging == 1;
  return {};
}

base::Status SearchTable::note(std::string_view name, std::int64_t value) {
  if (value == 0) return drop_.bind(1, name).run();
  return save_.bind(1, name).bind(2, value).run();
}

void SearchTable::forget() {
  (void)load();
}

base::Status SearchTable::insert(std::int64_t row, std::string_view text) {
  return insert_.bind(1, row).bind(2, text).run();
}

base::Status SearchTable::remove(std::int64_t row, std::string_view text) {
  auto done = remove_.bind(1, row).bind(2, text).run();
  if (isDamage(done)) return rebuild();
  if (!done || purgeOwed_ != 0) return done;
  purgeOwed_ = now();
  return note("purge_owed", purgeOwed_);
}

base::Status SearchTable::setIndexed(std::int64_t row) {
  auto saved = save_.bind(1, std::string_view("indexed")).bind(2, row).run();
  if (saved) indexed_ = row;
  return saved;
}

base::Status SearchTable::rebuild() {
  if (auto done = database_.execute("INSERT INTO search(search) VALUES('delete-all')"); !done) {
    return done;
  }
  damaged_ = true;
  purging_ = false;
  purgeOwed_ = 0;
  verified_ = INT64_MAX;
  if (auto done = setIndexed(0); !done) return done;
  if (auto done = note("purging", 0); !done) return done;
  return note("purge_owed", 0);
}

bool SearchTable::takeDamaged() {
  return std::exchange(damaged_, false);
}

bool SearchTable::isDamage(const base::Status& status) {
  return !status && status.error().code == SQLITE_CORRUPT_VTAB;
}

std::optional<base::Milliseconds> SearchTable::untilPurge() const {
  if (purging_) return base::Milliseconds(0);
  if (purgeOwed_ == 0) return std::nullopt;
  const std::int64_t waited = now() - purgeOwed_;
  if (waited < 0) return base::Milliseconds(0);  // the clock was set back: nobody knows how long
  return std::max(purgeAfter_ - base::Milliseconds(waited), base::Milliseconds(0));
}

// A negative count begins a merge of everything; `purge` goes on with it.
base::Status SearchTable::beginPurge() {
  const auto done = merge_.bind(1, -kMergePages).run();
  if (isDamage(done)) return rebuild();
  if (!done) return done;
  purging_ = true;
  purgeOwed_ = 0;
  if (auto noted = note("purge_owed", 0); !noted) return noted;
  return note("purging", 1);
}

base::Result<bool> SearchTable::purge() {
  if (untilPurge() != base::Milliseconds(0)) return false;
  auto transaction = Transaction::begin(database_);
  if (!transaction) return transaction.error();
  if (!purging_) {
    if (auto begun = beginPurge(); !begun) return begun.error();
    if (auto done = transaction->commit(); !done) return done.error();
    return purging_;
  }
  const auto before = database_.number("SELECT total_changes()");
  if (!before) return before.error();
  auto merged = merge_.bind(1, kMergePages).run();
  if (isDamage(merged)) merged = rebuild();
  if (!merged) return merged.error();
  const auto after = database_.number("SELECT total_changes()");
  if (!after) return after.error();
  // FTS5: a merge that found nothing to do counts as fewer than two changes.
  if (purging_ && *after - *before < 2) {
    purging_ = false;
    if (auto done = note("purging", 0); !done) return done.error();
  }
  if (auto done = transaction->commit(); !done) return done.error();
  return purging_;
}

// A structure that names no segment (its second number, behind four bytes), while there are pages.
base::Result<bool> SearchTable::forgotItsPages() {
  const auto pages = database_.number(
      "SELECT substr(block, 6, 1)=x'00' AND EXISTS(SELECT 1 FROM search_data WHERE id>10)"
      " FROM search_data WHERE id=10");
  if (!pages) return pages.error();
  return *pages != 0;
}

base::Result<bool> SearchTable::verify() {
  if (verified_ == INT64_MAX) return false;
  const auto forgot = verified_ == 0 ? forgotItsPages() : false;
  if (!forgot) return forgot.error();
  const auto sound = *forgot ? false : verifySome();
  if (!sound) return sound.error();
  if (*sound) return verified_ != INT64_MAX;
  auto transaction = Transaction::begin(database_);
  if (!transaction) return transaction.error();
  auto done = rebuild();
  if (done) done = transaction->commit();
  if (!done) return done.error();
  return false;
}

base::Result<bool> SearchTable::verifySome() {
  auto pages = database_.prepare(
      "SELECT id, length(block), substr(block, 1, 4) FROM search_data WHERE id>?"
      " ORDER BY id LIMIT ?");
  if (!pages) return pages.error();
  pages->bind(1, std::max(verified_, kStructureRow)).bind(2, kVerifyPages);
  for (std::int64_t seen = 0;; ++seen) {
    auto row = pages->step();
    if (!row) return row.error();
    if (!*row) {
      if (seen < kVerifyPages) verified_ = INT64_MAX;
      return true;
    }
    verified_ = pages->integer(0);
    if (!isPage(verified_, pages->integer(1), pages->bytes(2))) return false;
  }
}

}  // namespace parlor::store
