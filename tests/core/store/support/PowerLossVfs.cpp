#include "support/PowerLossVfs.h"

#include <cerrno>
#include <filesystem>
#include <fstream>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "support/Disk.h"
#include "support/ForwardingVfs.h"

namespace parlor::store::test {
namespace {

struct State {
  Random* random = nullptr;
  std::size_t sector = 512;
  Disk disk;
  long left = 0;  // calls until the power is cut; 0: never
  bool cut = false;
  unsigned syncFailsOneIn = 0;
  bool lies = false;
  bool attached = true;
};

// SQLite calls back without a context of ours.
State state;

sqlite3_vfs vfs;
sqlite3_io_methods methods;

struct File {
  ForwardedFile forwarded;
  std::shared_ptr<DiskFile>* disk;  // null for files without a name
  bool namesUnsynced;               // made by us, and not synced since
};

File& fileOf(sqlite3_file* file) {
  return *reinterpret_cast<File*>(file);
}
// A call that changes the disk: true when the power went with it.
bool goesDark() {
  if (state.left > 0 && --state.left == 0) state.cut = true;
  return state.cut;
}

int xClose(sqlite3_file* file) {
  delete fileOf(file).disk;
  return forwardingMethods().xClose(file);
}
int xRead(sqlite3_file* file, void* out, int size, sqlite3_int64 at) {
  if (state.cut) return SQLITE_IOERR_READ;
  return realOf(file)->pMethods->xRead(realOf(file), out, size, at);
}
int xWrite(sqlite3_file* file, const void* bytes, int size, sqlite3_int64 at) {
  if (state.cut) return SQLITE_IOERR_WRITE;
  if (const auto* disk = fileOf(file).disk) {
    (*disk)->write(static_cast<std::size_t>(at),
                   {static_cast<const char*>(bytes), static_cast<std::size_t>(size)});
  }
  if (goesDark()) return SQLITE_IOERR_WRITE;
  return realOf(file)->pMethods->xWrite(realOf(file), bytes, size, at);
}
int xTruncate(sqlite3_file* file, sqlite3_int64 size) {
  if (state.cut) return SQLITE_IOERR_TRUNCATE;
  if (const auto* disk = fileOf(file).disk) (*disk)->truncate(static_cast<std::size_t>(size));
  if (goesDark()) return SQLITE_IOERR_TRUNCATE;
  return realOf(file)->pMethods->xTruncate(realOf(file), size);
}
int xSync(sqlite3_file* file, int) {
  if (state.cut || goesDark()) return SQLITE_IOERR_FSYNC;
  const auto* disk = fileOf(file).disk;
  if (!disk || state.lies) return SQLITE_OK;
  if (state.syncFailsOneIn != 0 && (*state.random)() % state.syncFailsOneIn == 0) {
    (*disk)->failSync(*state.random, state.sector);
    return SQLITE_IOERR_FSYNC;
  }
  (*disk)->sync();
  // As SQLite does on Unix: the first sync of a new log or journal also syncs its directory.
  if (std::exchange(fileOf(file).namesUnsynced, false)) state.disk.syncNames();
  return SQLITE_OK;
}
int xFileSize(sqlite3_file* file, sqlite3_int64* size) {
  if (state.cut) return SQLITE_IOERR_FSTAT;
  return realOf(file)->pMethods->xFileSize(realOf(file), size);
}
int xSectorSize(sqlite3_file*) {
  return static_cast<int>(state.sector);
}
int xDeviceCharacteristics(sqlite3_file*) {
  return SQLITE_IOCAP_POWERSAFE_OVERWRITE;
}
int xOpen(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* outFlags) {
  file->pMethods = nullptr;
  const bool creates = name && (flags & SQLITE_OPEN_CREATE) && !std::filesystem::exists(name);
  if (state.cut || (creates && goesDark())) return SQLITE_CANTOPEN;
  const auto disk = name ? state.disk.open(name) : nullptr;
  const int result = openForwarded(&vfs, name, file, flags, outFlags);
  if (result != SQLITE_OK) return result;
  const bool isLog = (flags & (SQLITE_OPEN_WAL | SQLITE_OPEN_MAIN_JOURNAL)) != 0;
  File& opened = fileOf(file);
  opened.disk = name ? new std::shared_ptr(disk) : nullptr;
  opened.namesUnsynced = creates && isLog;
  file->pMethods = &methods;
  return SQLITE_OK;
}
int xDelete(sqlite3_vfs*, const char* name, int sync) {
  if (state.cut) return SQLITE_IOERR_DELETE;
  const int result = realOf(&vfs)->xDelete(realOf(&vfs), name, 0);
  if (result != SQLITE_OK) return result;
  state.disk.remove(name);
  if (goesDark()) return SQLITE_IOERR_DELETE;
  if (sync) state.disk.syncNames();
  return SQLITE_OK;
}

// What the store syncs by itself, past SQLite: directories.
int syncDescriptor(int descriptor) {
  struct stat status {};
  if (!state.attached || fstat(descriptor, &status) != 0 || !S_ISDIR(status.st_mode)) return 0;
  if (state.cut || goesDark()) {
    errno = EIO;
    return -1;
  }
  state.disk.syncNames();
  return 0;
}

int renameFile(const char* from, const char* to) {
  if (state.cut) {
    errno = EIO;
    return -1;
  }
  if (state.disk.knows(from)) {
    state.disk.rename(from, to);  // before the real one: `to` may have to be read
    if (goesDark()) {
      errno = EIO;
      return -1;
    }
  }
  return static_cast<int>(syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0));
}

void writeBack(const std::string& name, const std::optional<std::string>& content) {
  std::filesystem::remove(name);
  if (content) std::ofstream(name, std::ios::binary) << *content;
}

}  // namespace
}  // namespace parlor::store::test

// In place of the C library's.
extern "C" int fsync(int descriptor) {
  return parlor::store::test::syncDescriptor(descriptor);
}
extern "C" int rename(const char* from, const char* to) noexcept {
  return parlor::store::test::renameFile(from, to);
}

namespace parlor::store::test {

PowerLossVfs::PowerLossVfs(std::mt19937& random, std::size_t sectorSize) {
  state = State();
  state.random = &random;
  state.sector = sectorSize;
  vfs = forwardingVfs("parlor-power", sizeof(File));
  vfs.xOpen = xOpen;
  vfs.xDelete = xDelete;
  methods = forwardingMethods();
  methods.xClose = xClose;
  methods.xRead = xRead;
  methods.xWrite = xWrite;
  methods.xTruncate = xTruncate;
  methods.xSync = xSync;
  methods.xFileSize = xFileSize;
  methods.xSectorSize = xSectorSize;
  methods.xDeviceCharacteristics = xDeviceCharacteristics;
  sqlite3_vfs_register(&vfs, 0);
}

PowerLossVfs::~PowerLossVfs() {
  sqlite3_vfs_unregister(&vfs);
  state = State();
}

void PowerLossVfs::cutAt(long n) {
  state.left = n;
}
bool PowerLossVfs::isCut() const {
  return state.cut;
}
void PowerLossVfs::failOneSyncIn(unsigned n) {
  state.syncFailsOneIn = n;
}

void PowerLossVfs::ignoreSyncs() {
  state.lies = true;
}

void PowerLossVfs::setAttached(bool attached) {
  state.attached = attached;
}

void PowerLossVfs::dropCache() {
  for (const auto& [name, content] : state.disk.withoutCache()) writeBack(name, content);
}

void PowerLossVfs::restore() {
  for (const auto& [name, content] : state.disk.afterPowerLoss(*state.random, state.sector)) {
    writeBack(name, content);
    // The shared memory beside a database was never meant to survive; whatever is there is rubbish.
    if (!name.ends_with("-wal") && (*state.random)() % 2 == 0) {
      writeBack(name + "-shm", std::string(32768, static_cast<char>((*state.random)())));
    }
  }
  state.disk.forget();
  state.cut = false;
  state.left = 0;
}

}  // namespace parlor::store::test
