#include "store/Schema.h"

#include <fmt/format.h>
#include <sqlite3.h>

namespace parlor::store {
namespace {

constexpr std::string_view kBase = R"sql(
CREATE TABLE IF NOT EXISTS meta(name TEXT PRIMARY KEY, value) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS migration(
  version INTEGER PRIMARY KEY, name TEXT NOT NULL, applied_at INTEGER NOT NULL);
)sql";

base::Status prepareBase(Database& database, const Schema& schema) {
  auto transaction = Transaction::begin(database);
  if (!transaction) return transaction.error();
  if (auto made = database.execute(kBase); !made) return made;
  auto owned = database.execute(fmt::format("PRAGMA application_id={}", schema.applicationId));
  return owned ? transaction->commit() : owned;
}

base::Status record(Database& database, const Migration& migration, const base::Clock& clock) {
  auto insert = database.prepare("INSERT INTO migration(version, name, applied_at) VALUES(?,?,?)");
  if (!insert) return insert.error();
  const std::int64_t now = clock.wallNow().time_since_epoch().count();
  return insert->bind(1, migration.version).bind(2, migration.name).bind(3, now).run();
}

base::Status apply(Database& database, const Migration& migration, const base::Clock& clock) {
  auto transaction = Transaction::begin(database);
  if (!transaction) return transaction.error();
  if (auto done = database.execute(migration.sql); !done) return done;
  if (auto done = record(database, migration, clock); !done) return done;
  const auto version = fmt::format("PRAGMA user_version={}", migration.version);
  if (auto done = database.execute(version); !done) return done;
  return transaction->commit();
}

}  // namespace

base::Status checkOwner(Database& database, const Schema& schema) {
  const auto id = database.number("PRAGMA application_id");
  if (!id) return id.error();
  const auto tables = database.number("SELECT count(*) FROM sqlite_schema");
  if (!tables) return tables.error();
  if (*id != schema.applicationId && (*id != 0 || *tables != 0)) {
    return base::Error{
        fmt::format("it is the database of another program, not Parlor's {}", schema.what),
        SQLITE_NOTADB};
  }
  const auto version = database.number("PRAGMA user_version");
  if (!version) return version.error();
  if (*version <= schema.version()) return {};
  return base::Error{
      fmt::format("the {} was written by a newer Parlor (version {} of its form, "
                  "this program knows {})",
                  schema.what, *version, schema.version())};
}

base::Status checkShape(Database& database, const Schema& schema) {
  auto model = Database::open({":memory:"});
  if (!model) return model.error();
  if (auto made = model->execute(kBase); !made) return made;
  for (const Migration& migration : schema.migrations) {
    if (auto made = model->execute(migration.sql); !made) return made;
  }
  auto wanted = model->prepare("SELECT name, coalesce(sql, '') FROM sqlite_schema");
  if (!wanted) return wanted.error();
  auto found =
      database.prepare("SELECT count(*) FROM sqlite_schema WHERE name=?1 AND coalesce(sql, '')=?2");
  if (!found) return found.error();
  for (;;) {
    auto row = wanted->step();
    if (!row) return row.error();
    if (!*row) return {};
    found->bind(1, wanted->text(0)).bind(2, wanted->text(1));
    auto there = found->step();
    if (!there) return there.error();
    if (found->integer(0) != 1) {
      return base::Error{fmt::format("{} is not as this program makes it", wanted->text(0)),
                         SQLITE_CORRUPT};
    }
    found->reset();
  }
}

base::Result<Migrated> migrate(Database& database, const Schema& schema, const base::Clock& clock) {
  const auto found = database.number("PRAGMA user_version");
  if (!found) return found.error();
  const Migrated migrated{static_cast<int>(*found), schema.version()};
  if (migrated.from == migrated.to) return migrated;
  if (auto based = prepareBase(database, schema); !based) return based.error();
  for (const Migration& migration : schema.migrations) {
    if (migration.version <= migrated.from) continue;
    if (auto done = apply(database, migration, clock); !done) return done.error();
  }
  return migrated;
}

}  // namespace parlor::store
