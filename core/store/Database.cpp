#include "store/Database.h"

#include <fmt/format.h>
#include <sqlite3.h>

namespace parlor::store {
namespace {

constexpr int kOperationsPerInterruptCheck = 4000;

const char* pragmaOf(Sync sync) {
  switch (sync) {
    case Sync::Full:
      return "PRAGMA synchronous=FULL;";
    case Sync::Normal:
      return "PRAGMA synchronous=NORMAL;";
    case Sync::Off:
      break;
  }
  return "PRAGMA synchronous=OFF;";
}

int flagsOf(Database::Access access) {
  const int common = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
  return access == Database::Access::ReadOnly ? common | SQLITE_OPEN_READONLY
                                              : common | SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
}

std::string settings(const Database::Options& options) {
  return fmt::format(
      "PRAGMA cache_size=-{}; PRAGMA temp_store=MEMORY; PRAGMA mmap_size=0;"
      "PRAGMA trusted_schema=OFF; PRAGMA secure_delete=ON; {}",
      options.cacheKib, pragmaOf(options.sync));
}

}  // namespace

void Database::Close::operator()(sqlite3* handle) const {
  sqlite3_close_v2(handle);
}

base::Result<Database> Database::open(const Options& options) {
  sqlite3* raw = nullptr;
  const char* vfs = options.vfs.empty() ? nullptr : options.vfs.c_str();
  const int result = sqlite3_open_v2(options.file.c_str(), &raw, flagsOf(options.access), vfs);
  Database database;
  database.handle_.reset(raw);
  if (!raw) return base::Error{"cannot open " + options.file.string() + ": out of memory", result};
  if (result != SQLITE_OK) return database.lastError("cannot open " + options.file.string());
  database.busyMillis_ = static_cast<int>(options.busyTimeout.count());
  sqlite3_busy_timeout(raw, database.busyMillis_);
  sqlite3_db_config(raw, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
  sqlite3_db_config(raw, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
  if (auto set = database.execute(settings(options)); !set) return set.error();
  return database;
}

base::Status Database::useWriteAheadLog() {
  return execute("PRAGMA journal_mode=WAL; PRAGMA wal_autocheckpoint=0");
}

base::Status Database::checkpoint(Checkpoint mode) {
  const int how =
      mode == Checkpoint::Passive ? SQLITE_CHECKPOINT_PASSIVE : SQLITE_CHECKPOINT_TRUNCATE;
  if (mode == Checkpoint::TryTruncate) sqlite3_busy_timeout(handle_.get(), 0);
  const int result = sqlite3_wal_checkpoint_v2(handle_.get(), nullptr, how, nullptr, nullptr);
  base::Status status = result == SQLITE_OK ? base::Status() : lastError({});
  if (mode == Checkpoint::TryTruncate) sqlite3_busy_timeout(handle_.get(), busyMillis_);
  return status;
}

void Database::close() {
  handle_.reset();
}

base::Status Database::execute(std::string_view sql) {
  const std::string text(sql);
  if (sqlite3_exec(handle_.get(), text.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK) return {};
  return lastError({});
}

base::Result<Statement> Database::prepare(std::string_view sql) {
  sqlite3_stmt* raw = nullptr;
  const int result = sqlite3_prepare_v3(handle_.get(), sql.data(), static_cast<int>(sql.size()),
                                        SQLITE_PREPARE_PERSISTENT, &raw, nullptr);
  if (result != SQLITE_OK) return lastError({});
  return Statement(raw);
}

base::Result<std::int64_t> Database::number(std::string_view sql) {
  auto statement = prepare(sql);
  if (!statement) return statement.error();
  auto row = statement->step();
  if (!row) return row.error();
  return *row ? statement->integer(0) : 0;
}

bool Database::inTransaction() const {
  return sqlite3_get_autocommit(handle_.get()) == 0;
}

std::int64_t Database::changes() const {
  return sqlite3_changes64(handle_.get());
}

std::int64_t Database::lastInsertId() const {
  return sqlite3_last_insert_rowid(handle_.get());
}

void Database::setInterrupt(std::function<bool()> wanted) {
  interrupt_ = std::make_unique<std::function<bool()>>(std::move(wanted));
  const auto ask = [](void* context) {
    return (*static_cast<std::function<bool()>*>(context))() ? 1 : 0;
  };
  sqlite3_progress_handler(handle_.get(), kOperationsPerInterruptCheck, ask, interrupt_.get());
}

base::Error Database::lastError(std::string_view what) const {
  std::string text(what);
  if (!text.empty()) text += ": ";
  const char* file = sqlite3_db_filename(handle_.get(), "main");
  if (text.empty() && file && *file) text = std::string(file) + ": ";
  return {text + sqlite3_errmsg(handle_.get()), sqlite3_extended_errcode(handle_.get())};
}

base::Result<Transaction> Transaction::begin(Database& database) {
  if (auto begun = database.execute("BEGIN IMMEDIATE"); !begun) return begun.error();
  return Transaction(database);
}

Transaction::~Transaction() {
  // SQLite has rolled back by itself after some errors; then there is nothing to undo.
  if (database_ && database_->inTransaction()) (void)database_->execute("ROLLBACK");
}

base::Status Transaction::commit() {
  auto done = database_->execute("COMMIT");
  if (done) database_ = nullptr;
  return done;
}

}  // namespace parlor::store
