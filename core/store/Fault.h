// What kind of trouble SQLite reported, read from the extended result code that every error of
// Database and Statement carries in Error::code. Errors that leave this folder carry an errno
// instead (`published`). Pure functions, any thread.
#pragma once

#include "base/Result.h"

namespace parlor::store {

enum class Fault {
  Constraint,  // a row that breaks a rule: our caller's mistake, the file is well
  Busy,        // another connection holds the lock
  Full,        // no space left; the transaction is gone, the connection is good
  Sync,        // fsync failed: what was written since the last good one may be nowhere
  Io,          // any other failed system call
  Damaged,     // the file is not a sound database
  ReadOnly,
  Other
};

Fault faultOf(const base::Error& error);

// True when the connection must be closed and opened again before it is trusted.
bool needsReopen(Fault fault);

// The same text, with an errno (ENOSPC, EIO, EBUSY, EROFS or 0) as its code.
base::Error published(const base::Error& error);

}  // namespace parlor::store
