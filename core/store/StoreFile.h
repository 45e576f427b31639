// Opens a database file so that it can be trusted, or says why not: private permissions, whose file
// it is, integrity, migrations. A damaged or foreign file is renamed with its -wal and -shm, never
// written to and never deleted, and a new one takes its place; the report says so. Damage to the
// search index alone is mended in the file. The thread that
// starts the store, and the writer thread when it opens the file anew.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "base/Clock.h"
#include "base/Result.h"
#include "store/Database.h"
#include "store/Schema.h"

namespace parlor::store {

enum class IntegrityCheck {
  Auto,    // Always for a small file, Later for one over 8 MB
  Always,  // before it is used
  Later    // OpenReport::unchecked: for a BackgroundCheck. Always with Sync::Off and no orderly end
};

// A log beside the file. Doubtful: another process left it, so it is copied before it is used
// (LeftLog.h). Known: this process wrote it, and renewed it if a sync of it failed.
enum class LeftLog { Doubtful, Known };

struct OpenReport {
  enum class Outcome { Opened, Created, SetAside };
  Outcome outcome = Outcome::Opened;
  std::filesystem::path setAside;  // the new name of the damaged file
  std::string reason;              // what was wrong with it
  Migrated schema;
  bool unchecked = false;
  bool searchAnew = false;  // the search index was damaged, nothing else; it is to be filled again
};

struct StoreFile {
  Database database;
  OpenReport report;

  static base::Result<StoreFile> open(const Database::Options& options, const Schema& schema,
                                      IntegrityCheck check, const base::Clock& clock,
                                      LeftLog log = LeftLog::Doubtful);
};

// Sound, or why not: Fault::Damaged only if every byte could be read.
base::Status checkIntegrity(Database& database);

// The error with the file's name in its text.
base::Error named(const std::filesystem::path& file, base::Error error);

// With those above it, for the owner alone; one that is there stays as it is.
base::Status makeDirectory(const std::filesystem::path& directory);

// After a failed fsync the end of the log may be on the disk or not. Only this connection still
// knows where the part ends that was synced: that part is copied into the file, then the log starts
// anew. Another connection would take the doubtful part for good, so keep this one until it is
// done, and close it then.
base::Status renewLog(Database& database);

// Marks the file as closed in order, or as in use.
base::Status markClosed(Database& database, bool closed);

// Renames file, -wal and -shm to "<file>.damaged-<UTC stamp>" and so on; gives the new name.
base::Result<std::filesystem::path> setAside(const std::filesystem::path& file,
                                             const base::Clock& clock);

}  // namespace parlor::store
