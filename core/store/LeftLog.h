// The write-ahead log that a process before left beside a database. What we read there may be
// nowhere but in the system's memory: the sync that should have brought it to the disk may have
// failed, and then no later sync does. Nothing may be built on it until it was written anew.
// The thread that opens the file.
#pragma once

#include "base/Result.h"
#include "store/Database.h"

namespace parlor::store {

// Puts a synced copy in the place of the log, in one step: whenever the power goes, one of the two
// is there in whole. Nothing to do without a log, or while another process has the database open:
// that one knows how far its log can be trusted.
// REQUIRES: no connection of this process has the database open.
base::Status copyLeftLog(const Database::Options& options);

// So that new names outlive a power failure. Not every file system lets directories be synced.
base::Status syncDirectory(const std::filesystem::path& directory);

// Through the connection's own file layer; a file that is not there is no error.
base::Status removeFile(const Database::Options& options, const std::filesystem::path& file);
// In the place of what is there.
base::Status renameFile(const std::filesystem::path& from, const std::filesystem::path& to);

}  // namespace parlor::store
