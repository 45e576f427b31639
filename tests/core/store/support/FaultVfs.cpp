#include "support/FaultVfs.h"

#include <cstring>

#include <sqlite3.h>

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

struct File {
  sqlite3_file base;
  sqlite3_file* real;
};

sqlite3_file* realOf(sqlite3_file* file) {
  return reinterpret_cast<File*>(file)->real;
}
sqlite3_vfs* realVfs() {
  return static_cast<sqlite3_vfs*>(vfs.pAppData);
}

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

int xClose(sqlite3_file* file) {
  sqlite3_file* real = realOf(file);
  const int result = real->pMethods ? real->pMethods->xClose(real) : SQLITE_OK;
  sqlite3_free(real);
  return result;
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
int xLock(sqlite3_file* file, int level) {
  return realOf(file)->pMethods->xLock(realOf(file), level);
}
int xUnlock(sqlite3_file* file, int level) {
  return realOf(file)->pMethods->xUnlock(realOf(file), level);
}
int xCheckReservedLock(sqlite3_file* file, int* out) {
  return realOf(file)->pMethods->xCheckReservedLock(realOf(file), out);
}
int xFileControl(sqlite3_file* file, int op, void* argument) {
  return realOf(file)->pMethods->xFileControl(realOf(file), op, argument);
}
int xSectorSize(sqlite3_file* file) {
  return realOf(file)->pMethods->xSectorSize(realOf(file));
}
int xDeviceCharacteristics(sqlite3_file* file) {
  return realOf(file)->pMethods->xDeviceCharacteristics(realOf(file));
}
int xShmMap(sqlite3_file* file, int page, int size, int extend, void volatile** out) {
  return realOf(file)->pMethods->xShmMap(realOf(file), page, size, extend, out);
}
int xShmLock(sqlite3_file* file, int offset, int count, int flags) {
  return realOf(file)->pMethods->xShmLock(realOf(file), offset, count, flags);
}
void xShmBarrier(sqlite3_file* file) {
  realOf(file)->pMethods->xShmBarrier(realOf(file));
}
int xShmUnmap(sqlite3_file* file, int remove) {
  return realOf(file)->pMethods->xShmUnmap(realOf(file), remove);
}

int xOpen(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* outFlags) {
  file->pMethods = nullptr;
  if (next(Call::Other) != SQLITE_OK) return SQLITE_CANTOPEN;
  auto* real = static_cast<sqlite3_file*>(sqlite3_malloc(realVfs()->szOsFile));
  std::memset(real, 0, static_cast<std::size_t>(realVfs()->szOsFile));
  const int result = realVfs()->xOpen(realVfs(), name, real, flags, outFlags);
  if (result != SQLITE_OK) {
    sqlite3_free(real);
    return result;
  }
  reinterpret_cast<File*>(file)->real = real;
  file->pMethods = &methods;
  return SQLITE_OK;
}
int xDelete(sqlite3_vfs*, const char* name, int sync) {
  if (const int fault = next(Call::Other)) return fault;
  return realVfs()->xDelete(realVfs(), name, sync);
}

}  // namespace

FaultVfs::FaultVfs() {
  sqlite3_vfs* real = sqlite3_vfs_find("unix");
  vfs = *real;
  vfs.pNext = nullptr;
  vfs.zName = "parlor-fault";
  vfs.pAppData = real;
  vfs.szOsFile = sizeof(File);
  vfs.xOpen = xOpen;
  vfs.xDelete = xDelete;
  methods = {2,
             xClose,
             xRead,
             xWrite,
             xTruncate,
             xSync,
             xFileSize,
             xLock,
             xUnlock,
             xCheckReservedLock,
             xFileControl,
             xSectorSize,
             xDeviceCharacteristics,
             xShmMap,
             xShmLock,
             xShmBarrier,
             xShmUnmap,
             nullptr,
             nullptr};
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
