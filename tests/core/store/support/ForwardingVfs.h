// SQLite's own file layer with room for others in front of it: every call of a file goes to the
// real one, until an entry of the table is replaced. A file of such a layer begins with a
// ForwardedFile. SQLite calls back without a context of ours, on the thread of the connection.
#pragma once

#include <cstring>

#include <sqlite3.h>

namespace parlor::store::test {

struct ForwardedFile {
  sqlite3_file base;
  sqlite3_file* real;
};

inline sqlite3_file* realOf(sqlite3_file* file) {
  return reinterpret_cast<ForwardedFile*>(file)->real;
}

inline sqlite3_vfs* realOf(sqlite3_vfs* vfs) {
  return static_cast<sqlite3_vfs*>(vfs->pAppData);
}

// Of what is not replaced by another member of the table.
inline sqlite3_io_methods forwardingMethods() {
  sqlite3_io_methods methods{};
  methods.iVersion = 2;
  methods.xClose = [](sqlite3_file* file) {
    sqlite3_file* real = realOf(file);
    const int result = real->pMethods ? real->pMethods->xClose(real) : SQLITE_OK;
    sqlite3_free(real);
    return result;
  };
  methods.xRead = [](sqlite3_file* file, void* out, int size, sqlite3_int64 at) {
    return realOf(file)->pMethods->xRead(realOf(file), out, size, at);
  };
  methods.xWrite = [](sqlite3_file* file, const void* bytes, int size, sqlite3_int64 at) {
    return realOf(file)->pMethods->xWrite(realOf(file), bytes, size, at);
  };
  methods.xTruncate = [](sqlite3_file* file, sqlite3_int64 size) {
    return realOf(file)->pMethods->xTruncate(realOf(file), size);
  };
  methods.xSync = [](sqlite3_file* file, int flags) {
    return realOf(file)->pMethods->xSync(realOf(file), flags);
  };
  methods.xFileSize = [](sqlite3_file* file, sqlite3_int64* size) {
    return realOf(file)->pMethods->xFileSize(realOf(file), size);
  };
  methods.xLock = [](sqlite3_file* file, int level) {
    return realOf(file)->pMethods->xLock(realOf(file), level);
  };
  methods.xUnlock = [](sqlite3_file* file, int level) {
    return realOf(file)->pMethods->xUnlock(realOf(file), level);
  };
  methods.xCheckReservedLock = [](sqlite3_file* file, int* out) {
    return realOf(file)->pMethods->xCheckReservedLock(realOf(file), out);
  };
  methods.xFileControl = [](sqlite3_file* file, int op, void* argument) {
    return realOf(file)->pMethods->xFileControl(realOf(file), op, argument);
  };
  methods.xSectorSize = [](sqlite3_file* file) {
    return realOf(file)->pMethods->xSectorSize(realOf(file));
  };
  methods.xDeviceCharacteristics = [](sqlite3_file* file) {
    return realOf(file)->pMethods->xDeviceCharacteristics(realOf(file));
  };
  methods.xShmMap = [](sqlite3_file* file, int page, int size, int extend, void volatile** out) {
    return realOf(file)->pMethods->xShmMap(realOf(file), page, size, extend, out);
  };
  methods.xShmLock = [](sqlite3_file* file, int offset, int count, int flags) {
    return realOf(file)->pMethods->xShmLock(realOf(file), offset, count, flags);
  };
  methods.xShmBarrier = [](sqlite3_file* file) {
    realOf(file)->pMethods->xShmBarrier(realOf(file));
  };
  methods.xShmUnmap = [](sqlite3_file* file, int remove) {
    return realOf(file)->pMethods->xShmUnmap(realOf(file), remove);
  };
  return methods;
}

// A copy of the system's layer under another name, with files of that size.
inline sqlite3_vfs forwardingVfs(const char* name, std::size_t fileSize) {
  sqlite3_vfs* real = sqlite3_vfs_find("unix");
  sqlite3_vfs vfs = *real;
  vfs.pNext = nullptr;
  vfs.zName = name;
  vfs.pAppData = real;
  vfs.szOsFile = static_cast<int>(fileSize);
  return vfs;
}

// Opens the real file behind one that has no methods yet; those are the caller's to set.
inline int openForwarded(sqlite3_vfs* vfs, const char* name, sqlite3_file* file, int flags,
                         int* outFlags) {
  sqlite3_vfs* layer = realOf(vfs);
  auto* real = static_cast<sqlite3_file*>(sqlite3_malloc(layer->szOsFile));
  std::memset(real, 0, static_cast<std::size_t>(layer->szOsFile));
  const int result = layer->xOpen(layer, name, real, flags, outFlags);
  if (result == SQLITE_OK) {
    reinterpret_cast<ForwardedFile*>(file)->real = real;
  } else {
    sqlite3_free(real);
  }
  return result;
}

}  // namespace parlor::store::test
