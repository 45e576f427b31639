// One connection to one SQLite file. Opened by whichever thread, then used by one thread at a time
// (SQLite is told not to lock). Errors carry SQLite's text with the file's name in front and the
// extended result code as Error::code: see Fault.h.
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include "base/Clock.h"
#include "base/Result.h"
#include "store/Statement.h"

struct sqlite3;

namespace parlor::store {

// How much a commit waits for the disk. Full: power loss keeps every commit. Normal: power loss may
// take the last commits, in order. Off: it may damage the file.
enum class Sync { Full, Normal, Off };

class Database {
 public:
  enum class Access { ReadWrite, ReadOnly };
  struct Options {
    std::filesystem::path file;
    Access access = Access::ReadWrite;
    Sync sync = Sync::Full;
    std::string vfs{};  // empty: the system's; tests put faults here
    base::Milliseconds busyTimeout{2000};
    int cacheKib = 8192;
  };

  // Creates the file if need be and access allows it, and changes nothing in one that is there.
  static base::Result<Database> open(const Options& options);
  // From here on commits go to a write-ahead log. The log is copied into the file by `checkpoint`
  // only, neither inside a commit nor when the connection is closed.
  base::Status useWriteAheadLog();
  // Truncate waits for readers, TryTruncate does not.
  enum class Checkpoint { Passive, TryTruncate, Truncate };
  base::Status checkpoint(Checkpoint mode);

  Database() = default;  // closed
  explicit operator bool() const { return handle_ != nullptr; }
  void close();  // REQUIRES: no Statement of this connection is left

  // `sql` is text of our own, possibly several statements.
  base::Status execute(std::string_view sql);
  base::Result<Statement> prepare(std::string_view sql);
  // The one number in the first row; 0 without a row.
  base::Result<std::int64_t> number(std::string_view sql);

  bool inTransaction() const;
  std::int64_t changes() const;  // rows touched by the last statement
  std::int64_t lastInsertId() const;

  // Called now and then during long work on this connection; true stops it with SQLITE_INTERRUPT.
  void setInterrupt(std::function<bool()> wanted);

  sqlite3* handle() const { return handle_.get(); }

 private:
  struct Close {
    void operator()(sqlite3* handle) const;
  };
  base::Error lastError(std::string_view what) const;

  int busyMillis_ = 0;
  std::unique_ptr<sqlite3, Close> handle_;
  std::unique_ptr<std::function<bool()>> interrupt_;  // its address is what SQLite knows
};

// Rolls back at the end of its life unless it was committed.
class Transaction {
 public:
  static base::Result<Transaction> begin(Database& database);  // BEGIN IMMEDIATE
  Transaction(Transaction&& other) noexcept : database_(std::exchange(other.database_, nullptr)) {}
  Transaction& operator=(Transaction&&) = delete;
  ~Transaction();

  base::Status commit();

 private:
  explicit Transaction(Database& database) : database_(&database) {}
  Database* database_;
};

}  // namespace parlor::store
