#include "store/Fault.h"

#include <cerrno>

#include <sqlite3.h>

namespace parlor::store {
namespace {

Fault faultOfIo(int extended) {
  switch (extended) {
    case SQLITE_IOERR_FSYNC:
    case SQLITE_IOERR_DIR_FSYNC:
      return Fault::Sync;
    case SQLITE_IOERR_CORRUPTFS:
      return Fault::Damaged;
    default:
      return Fault::Io;
  }
}

}  // namespace

Fault faultOf(const base::Error& error) {
  switch (error.code & 0xFF) {
    case SQLITE_CONSTRAINT:
      return Fault::Constraint;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return Fault::Busy;
    case SQLITE_FULL:
      return Fault::Full;
    case SQLITE_IOERR:
      return faultOfIo(error.code);
    case SQLITE_CANTOPEN:
    case SQLITE_PROTOCOL:
      return Fault::Io;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_FORMAT:
      return Fault::Damaged;
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
      return Fault::ReadOnly;
    default:
      return Fault::Other;
  }
}

bool needsReopen(Fault fault) {
  return fault == Fault::Sync || fault == Fault::Io || fault == Fault::Damaged ||
         fault == Fault::Other;
}

base::Error published(const base::Error& error) {
  switch (faultOf(error)) {
    case Fault::Full:
      return {error.text, ENOSPC};
    case Fault::Sync:
    case Fault::Io:
    case Fault::Damaged:
      return {error.text, EIO};
    case Fault::Busy:
      return {error.text, EBUSY};
    case Fault::ReadOnly:
      return {error.text, EROFS};
    case Fault::Constraint:
      return {error.text, EEXIST};
    case Fault::Other:
      break;
  }
  return {error.text, 0};
}

}  // namespace parlor::store
