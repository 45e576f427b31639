#include "store/StoreFile.h"

#include <algorithm>
#include <cerrno>
#include <ctime>
#include <system_error>

#include <fcntl.h>
#include <fmt/chrono.h>
#include <fmt/format.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

#include "store/Fault.h"
#include "store/LeftLog.h"
#include "store/SearchMend.h"

namespace parlor::store {
namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t kBigFile = 8U << 20;

struct Descriptor {
  int number;
  ~Descriptor() {
    if (number >= 0) close(number);
  }
};

// An errno must not be read as a result code of SQLite: 24 is EMFILE here and "damaged" there.
base::Error cannotOpen(const std::string& what, int code) {
  return {base::systemError(what, code).text, SQLITE_CANTOPEN};
}

// SQLite gives -wal and -shm the permissions of the database, so it is enough to make that private.
base::Status makePrivate(const fs::path& file, Database::Access access) {
  const bool readOnly = access == Database::Access::ReadOnly;
  const int flags = readOnly ? O_RDONLY : O_RDWR | O_CREAT;
  const Descriptor descriptor{::open(file.c_str(), flags | O_CLOEXEC, 0600)};
  if (descriptor.number < 0) return cannotOpen("cannot open " + file.string(), errno);
  struct stat status {};
  if (fstat(descriptor.number, &status) == 0 && !S_ISREG(status.st_mode)) {
    return base::Error{"cannot open " + file.string() + ": it is not a file", SQLITE_CANTOPEN};
  }
  if (!readOnly && (status.st_mode & 0077) != 0) (void)fchmod(descriptor.number, 0600);
  return {};
}

bool closedInOrder(Database& database) {
  const auto value = database.number("SELECT value FROM meta WHERE name='closed'");
  return value && *value == 1;
}

// Every byte of it, as SQLite reads it.
base::Status readThrough(sqlite3_file* file) {
  constexpr sqlite3_int64 kPiece = 64 << 10;
  std::string piece(kPiece, '\0');
  sqlite3_int64 size = 0;
  if (!file || !file->pMethods) return {};
  int result = file->pMethods->xFileSize(file, &size);
  for (sqlite3_int64 at = 0; result == SQLITE_OK && at < size; at += kPiece) {
    const auto length = static_cast<int>(std::min(kPiece, size - at));
    result = file->pMethods->xRead(file, piece.data(), length, at);
  }
  if (result == SQLITE_OK) return {};
  return base::Error{"it cannot be read in whole", SQLITE_IOERR_READ};
}

base::Status readThrough(Database& database) {
  for (const int which : {SQLITE_FCNTL_FILE_POINTER, SQLITE_FCNTL_JOURNAL_POINTER}) {
    sqlite3_file* file = nullptr;
    sqlite3_file_control(database.handle(), "main", which, static_cast<void*>(&file));
    if (auto read = readThrough(file); !read) return read;
  }
  return {};
}

base::Status checkOnce(Database& database) {
  auto check = database.prepare("PRAGMA quick_check(1)");
  if (!check) return check.error();
  auto row = check->step();
  if (!row) return row.error();
  if (*row && check->text(0) == "ok") return {};
  return base::Error{"the integrity check says: " + std::string(check->text(0)), SQLITE_CORRUPT};
}

// A process that was killed leaves no damage, and neither does a power failure with synced commits.
bool mayCheckLater(IntegrityCheck check, Sync sync, Database& database, std::uintmax_t size) {
  if (check == IntegrityCheck::Always) return false;
  if (check == IntegrityCheck::Auto && size <= kBigFile) return false;
  return sync != Sync::Off || closedInOrder(database);
}

// What we added to a log that somebody left would hang on it, so its content goes into the file
// first.
base::Status settleLog(Database& database) {
  auto settled = database.checkpoint(Database::Checkpoint::Truncate);
  if (!settled && faultOf(settled.error()) != Fault::Busy) return settled;
  return {};
}

// True: only its search index was damaged and is a new, empty one now.
base::Result<bool> checkOrMend(Database& database, const Schema& schema, Database::Access access) {
  base::Status sound = checkIntegrity(database);
  if (sound) return false;
  if (faultOf(sound.error()) != Fault::Damaged || access == Database::Access::ReadOnly ||
      !checkOwner(database, schema) || !checkAllButSearch(database)) {
    return sound.error();
  }
  if (auto ahead = database.useWriteAheadLog(); !ahead) return ahead.error();
  if (auto settled = settleLog(database); !settled) return settled.error();
  if (auto replaced = replaceSearch(database); !replaced) return replaced.error();
  return true;
}

base::Status removeWithLog(const Database::Options& options, const fs::path& file) {
  for (const char* suffix : {"-journal", "-wal", "-shm", ""}) {
    auto removed = removeFile(options, file.string() + suffix);
    if (!removed) return removed;
  }
  return {};
}

// A new file is made whole under another name, so that there is never a beginning of one.
base::Result<Migrated> create(Database::Options options, const Schema& schema,
                              const base::Clock& clock) {
  const fs::path file = options.file;
  options.file += "-new";
  if (auto removed = removeWithLog(options, options.file); !removed) return removed.error();
  if (auto made = makePrivate(options.file, options.access); !made) return made.error();
  auto database = Database::open(options);
  if (!database) return database.error();
  if (auto ahead = database->useWriteAheadLog(); !ahead) return ahead.error();
  auto migrated = migrate(*database, schema, clock);
  if (!migrated) return migrated.error();
  if (auto moved = database->checkpoint(Database::Checkpoint::Truncate); !moved) {
    return moved.error();
  }
  database->close();
  if (auto removed = removeWithLog(options, file); !removed) return removed.error();
  if (auto renamed = renameFile(options.file, file); !renamed) return renamed.error();
  if (auto removed = removeWithLog(options, options.file); !removed) return removed.error();
  return migrated;
}

base::Result<StoreFile> tryOpen(const Database::Options& options, const Schema& schema,
                                IntegrityCheck check, const base::Clock& clock, LeftLog log) {
  if (auto made = makePrivate(options.file, options.access); !made) return made.error();
  std::error_code ignored;
  const std::uintmax_t size = fs::file_size(options.file, ignored);
  OpenReport report;
  const bool isNew = size == 0 && options.access == Database::Access::ReadWrite;
  if (isNew) {
    const auto made = create(options, schema, clock);
    if (!made) return made.error();
    report.outcome = OpenReport::Outcome::Created;
    report.schema = *made;
  } else if (log == LeftLog::Doubtful && options.access == Database::Access::ReadWrite) {
    if (auto copied = copyLeftLog(options); !copied) return copied.error();
  }
  auto database = Database::open(options);
  if (!database) return database.error();
  report.unchecked = size > 0 && mayCheckLater(check, options.sync, *database, size);
  if (size > 0 && !report.unchecked) {
    const auto mended = checkOrMend(*database, schema, options.access);
    if (!mended) return mended.error();
    report.searchAnew = *mended;
  }
  if (auto ours = checkOwner(*database, schema); !ours) return ours.error();
  if (auto ahead = database->useWriteAheadLog(); !ahead) return ahead.error();
  if (auto settled = settleLog(*database); !settled) return settled.error();
  auto migrated = migrate(*database, schema, clock);
  if (!migrated) return migrated.error();
  if (auto shaped = checkShape(*database, schema); !shaped) return shaped.error();
  // SQLite does it for a log that it makes, but not for one that was there.
  if (auto synced = syncDirectory(options.file.parent_path()); !synced) return synced.error();
  if (!isNew) report.schema = *migrated;
  return StoreFile{std::move(*database), std::move(report)};
}

base::Status renameIfThere(const fs::path& from, const fs::path& to) {
  if (std::rename(from.c_str(), to.c_str()) == 0 || errno == ENOENT) return {};
  return cannotOpen(fmt::format("cannot set {} aside", from.string()), errno);
}

fs::path freeName(const fs::path& file, const base::Clock& clock) {
  const std::time_t seconds = std::chrono::system_clock::to_time_t(clock.wallNow());
  const std::string stem =
      fmt::format("{}.damaged-{:%Y%m%d-%H%M%S}", file.string(), fmt::gmtime(seconds));
  fs::path name = stem;
  std::error_code ignored;
  for (int i = 2; fs::exists(name, ignored); ++i) name = fmt::format("{}-{}", stem, i);
  return name;
}

}  // namespace

// The check tells a page that cannot be read like one that makes no sense. A disk in trouble is no
// reason to begin a new file.
base::Status checkIntegrity(Database& database) {
  base::Status sound = checkOnce(database);
  if (sound || faultOf(sound.error()) != Fault::Damaged) return sound;
  if (auto read = readThrough(database); !read) return read;
  return checkOnce(database);
}

base::Error named(const fs::path& file, base::Error error) {
  if (error.text.find(file.string()) == std::string::npos) {
    error.text = file.string() + ": " + error.text;
  }
  return error;
}

base::Status makeDirectory(const fs::path& directory) {
  std::error_code ignored;
  if (directory.empty() || fs::exists(directory, ignored)) return {};
  if (auto made = makeDirectory(directory.parent_path()); !made) return made;
  if (mkdir(directory.c_str(), 0700) == 0 || errno == EEXIST) return {};
  return cannotOpen("cannot create " + directory.string(), errno);
}

base::Result<fs::path> setAside(const fs::path& file, const base::Clock& clock) {
  const fs::path name = freeName(file, clock);
  // The database last: if we are stopped in between, the next start finds it damaged again.
  for (const char* suffix : {"-wal", "-shm", ""}) {
    auto renamed = renameIfThere(file.string() + suffix, name.string() + suffix);
    if (!renamed) return renamed.error();
  }
  if (auto synced = syncDirectory(file.parent_path()); !synced) return synced.error();
  return name;
}

base::Result<StoreFile> StoreFile::open(const Database::Options& options, const Schema& schema,
                                        IntegrityCheck check, const base::Clock& clock,
                                        LeftLog log) {
  if (auto made = makeDirectory(options.file.parent_path()); !made) return made.error();
  auto opened = tryOpen(options, schema, check, clock, log);
  if (opened) return opened;
  const base::Error trouble = named(options.file, opened.error());
  const bool replace =
      faultOf(trouble) == Fault::Damaged && options.access == Database::Access::ReadWrite;
  if (!replace) return trouble;
  auto name = setAside(options.file, clock);
  if (!name) return name.error();
  opened = tryOpen(options, schema, check, clock, log);
  if (!opened) return named(options.file, opened.error());
  opened->report.outcome = OpenReport::Outcome::SetAside;
  opened->report.setAside = *name;
  opened->report.reason = trouble.text;
  return opened;
}

base::Status renewLog(Database& database) {
  auto renewed = database.checkpoint(Database::Checkpoint::Truncate);
  if (!renewed && faultOf(renewed.error()) != Fault::Damaged) return renewed;
  return {};
}

base::Status markClosed(Database& database, bool closed) {
  auto statement = database.prepare("INSERT OR REPLACE INTO meta(name, value) VALUES('closed', ?)");
  if (!statement) return statement.error();
  return statement->bind(1, closed ? 1 : 0).run();
}

}  // namespace parlor::store
