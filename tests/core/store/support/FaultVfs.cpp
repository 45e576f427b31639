#include "support/FaultVfs.h"

#include "support/ForwardingVfs.h"

namespace parlor::store::test {
namespace {

struct Faults {
  std::atomic<long> calls{0}, at{0};
  std::atomic<int> kind{0};
  std::atomic<bool> lasting{false}, failed{false};
};

// SQLite calls back without a context of ours.
Faults faults;

sqlite3_vfs vfs;
sqlite3_io_methods methods;

enum class Call { Read, Write, Sync, Other };

int resultFor(Call call, FaultVfs::Kind kind) {
  if (kind == FaultVfs::Kind::Full) return call == Call::Write ? SQLITE_FULL : SQLITE_OK;
  if (kind == FaultVfs::Kind::Sync) return call == Call::Sync ? SQLITE_IOERR_FSYNC : SQLITE_OK;
  switch (call) {
    case Call::Read:
      return SQLITE_IOERR_READ;
    case Call::Write:
      return SQLITE_IOERR_WRITE;
    case Call::Sync:
      return SQLITE_IOERR_FSYNC;
    case Call::Other:
      break;
  }
  return SQLITE_IOERR;
}

int next(Call call) {
  const auto kind = static_cast<FaultVfs::Kind>(faults.kind.load());
  if (kind == FaultVfs::Kind::None || resultFor(call, kind) == SQLITE_OK) return SQLITE_OK;
  const long number = ++faults.calls;
  const long at = faults.at;
  if (number != at && !(faults.lasting && number > at)) return SQLITE_OK;
  faults.failed = true;
  return resultFor(call, kind);
}

int xRead(sqlite3_file* file, void* out, int size, sqlite3_int64 at) {
  if (const int fault = next(Call::Read)) return fault;
  return realOf(file)->pMethods->xRead(realOf(file), out, size, at);
}
int xWrite(sqlite3_file* file, const void* bytes, int size, sqlite3_int64 at) {
  if (const int fault = next(Call::Write)) return fault;
  return realOf(file)->pMethods->xWrite(realOf(file), bytes, size, at);
}
int xTruncate(sqlite3_file* file, sqlite3_int64 size) {
  if (const int fault = next(Call::Other)) return fault;
  return realOf(file)->pMethods->xTruncate(realOf(file), size);
}
// Nothing here outlives the process: what the disk really has does not matter.
int xSync(sqlite3_file*, int) {
  return next(Call::Sync);
}
int xFileSize(sqlite3_file* file, sqlite3_int64* size) {
  if (const int fault = next(Call::Other)) return fault;
  return realOf(file)->pMethods->xFileSize(realOf(file), size);
}
int xOpen(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* outFlags) {
  file->pMethods = nullptr;
  if (next(Call::Other) != SQLITE_OK) return SQLITE_CANTOPEN;
  const int result = openForwarded(&vfs, name, file, flags, outFlags);
  if (result == SQLITE_OK) file->pMethods = &methods;
  return result;
}
int xDelete(sqlite3_vfs*, const char* name, int sync) {
  if (const int fault = next(Call::Other)) return fault;
  return realOf(&vfs)->xDelete(realOf(&vfs), name, sync);
}

}  // namespace

FaultVfs::FaultVfs() {
  vfs = forwardingVfs("parlor-fault", sizeof(ForwardedFile));
  vfs.xOpen = xOpen;
  vfs.xDelete = xDelete;
  methods = forwardingMethods();
  methods.xRead = xRead;
  methods.xWrite = xWrite;
  methods.xTruncate = xTruncate;
  methods.xSync = xSync;
  methods.xFileSize = xFileSize;
  heal();
  sqlite3_vfs_register(&vfs, 0);
}

FaultVfs::~FaultVfs() {
  sqlite3_vfs_unregister(&vfs);
}

void FaultVfs::failAt(long n, Kind kind, bool lasting) {
  faults.kind = 0;
  faults.calls = 0;
  faults.failed = false;
  faults.at = n;
  faults.lasting = lasting;
  faults.kind = static_cast<int>(kind);
}

void FaultVfs::heal() {
  faults.kind = 0;
}
long FaultVfs::calls() const {
  return faults.calls;
}
bool FaultVfs::hasFailed() const {
  return faults.failed;
}

}  // namespace parlor::store::test
