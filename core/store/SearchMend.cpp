#include "store/SearchMend.h"

#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>
#include <sqlite3.h>

#include "store/Fault.h"
#include "store/ShadowAccess.h"

namespace parlor::store {
namespace {

constexpr std::string_view kSearchTables =
    "name IN ('search', 'search_data', 'search_idx', 'search_config')";

base::Error beyondMending(std::string text) {
  return {std::move(text), SQLITE_CORRUPT};
}

base::Result<std::string> text(Database& database, const std::string& sql) {
  auto row = database.prepare(sql);
  if (!row) return row.error();
  auto found = row->step();
  if (!found) return found.error();
  return std::string(*found ? row->text(0) : std::string_view());
}

base::Result<std::vector<std::string>> otherTables(Database& database) {
  std::vector<std::string> names = {"sqlite_schema"};
  auto rows = database.prepare(
      fmt::format("SELECT name FROM sqlite_schema WHERE type='table' AND NOT {}", kSearchTables));
  if (!rows) return rows.error();
  for (;;) {
    auto row = rows->step();
    if (!row) return row.error();
    if (!*row) return names;
    names.emplace_back(rows->text(0));
  }
}

// The pages of the index belong to nobody now, and that is all that is wrong: SQLite looks for such
// pages last, so whatever else there is would be its first finding.
base::Status checkAllButUnused(Database& database) {
  const auto finding = text(database, "PRAGMA quick_check(1)");
  if (!finding) return finding.error();
  if (*finding == "ok" || finding->find("never used") != std::string::npos) return {};
  return beyondMending(*finding);
}

}  // namespace

base::Status checkAllButSearch(Database& database) {
  const auto names = otherTables(database);
  if (!names) return names.error();
  for (const std::string& name : *names) {
    const auto finding = text(database, fmt::format("PRAGMA quick_check('{}')", name));
    if (!finding) return finding.error();
    if (*finding != "ok") return beyondMending(*finding);
  }
  return {};
}

// What leads to the damaged pages is forgotten; no page is freed, since they might be somebody
// else's. VACUUM gives the space back. Without room for that, the next start comes here again.
base::Status replaceSearch(Database& database) {
  {
    const ShadowAccess access(database);
    auto transaction = Transaction::begin(database);
    if (!transaction) return transaction.error();
    const auto made = text(database, "SELECT sql FROM sqlite_schema WHERE name='search'");
    if (!made) return made.error();
    if (made->empty()) return beyondMending("there is no search index");
    auto done = database.execute(fmt::format(
        "DELETE FROM sqlite_schema WHERE {}; PRAGMA writable_schema=RESET", kSearchTables));
    if (done) done = checkAllButUnused(database);
    if (done) done = database.execute(*made);
    if (done)
      done = database.execute(
          "INSERT OR REPLACE INTO meta(name, value) VALUES('indexed', 0);"
          "DELETE FROM meta WHERE name IN ('purging', 'purge_owed')");
    if (done) done = transaction->commit();
    if (!done) return done;
  }
  auto tidied = database.execute("VACUUM");
  return tidied || faultOf(tidied.error()) == Fault::Full ? base::Status() : tidied;
}

}  // namespace parlor::store
