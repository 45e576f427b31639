#include "store/LeftLog.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <memory>
#include <vector>

#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

namespace parlor::store {
namespace {

namespace fs = std::filesystem;

constexpr int kPiece = 64 << 10;  // SQLite takes no more than 128 KiB at once
constexpr int kOpenMark = 128;    // of the shared memory: every connection has a lock on that byte

sqlite3_vfs* layerOf(const Database::Options& options) {
  return sqlite3_vfs_find(options.vfs.empty() ? nullptr : options.vfs.c_str());
}

base::Error failed(const char* what, const fs::path& file, int result) {
  return {std::string(what) + ' ' + file.string() + ": " + sqlite3_errstr(result), result};
}

class LayerFile {
 public:
  LayerFile(sqlite3_vfs* layer, std::string name)
      : layer_(layer),
        name_(std::move(name)),
        room_(static_cast<std::size_t>(layer->szOsFile) / sizeof(std::max_align_t) + 1) {}
  ~LayerFile() { (void)close(); }
  LayerFile(const LayerFile&) = delete;
  LayerFile& operator=(const LayerFile&) = delete;

  int open(int flags) {
    int ignored = 0;
    return layer_->xOpen(layer_, name_.c_str(), handle(), flags | SQLITE_OPEN_WAL, &ignored);
  }
  int size(sqlite3_int64& size) { return methods().xFileSize(handle(), &size); }
  int read(std::string& piece, sqlite3_int64 at) {
    return methods().xRead(handle(), piece.data(), static_cast<int>(piece.size()), at);
  }
  int write(const std::string& piece, sqlite3_int64 at) {
    return methods().xWrite(handle(), piece.data(), static_cast<int>(piece.size()), at);
  }
  int sync() { return methods().xSync(handle(), SQLITE_SYNC_NORMAL); }
  int close() {
    if (!handle()->pMethods) return SQLITE_OK;
    const int result = methods().xClose(handle());
    handle()->pMethods = nullptr;
    return result;
  }

 private:
  sqlite3_file* handle() { return reinterpret_cast<sqlite3_file*>(room_.data()); }
  const sqlite3_io_methods& methods() { return *handle()->pMethods; }

  sqlite3_vfs* const layer_;
  const std::string name_;  // SQLite keeps its address
  std::vector<std::max_align_t> room_;
};

int copyAll(LayerFile& from, LayerFile& to) {
  sqlite3_int64 size = 0;
  int result = from.size(size);
  for (sqlite3_int64 at = 0; result == SQLITE_OK && at < size; at += kPiece) {
    std::string piece(static_cast<std::size_t>(std::min<sqlite3_int64>(kPiece, size - at)), '\0');
    result = from.read(piece, at);
    if (result == SQLITE_OK) result = to.write(piece, at);
  }
  if (result == SQLITE_OK) result = to.sync();
  return result == SQLITE_OK ? to.close() : result;
}

bool isOpenElsewhere(const fs::path& database) {
  const std::string memory = database.string() + "-shm";
  const int descriptor = ::open(memory.c_str(), O_RDWR | O_CLOEXEC);
  if (descriptor < 0) return false;
  struct flock lock {};
  lock.l_type = F_WRLCK;
  lock.l_whence = SEEK_SET;
  lock.l_start = kOpenMark;
  lock.l_len = 1;
  const bool asked = fcntl(descriptor, F_GETLK, &lock) == 0;
  ::close(descriptor);
  return asked && lock.l_type != F_UNLCK;
}

}  // namespace

base::Status syncDirectory(const fs::path& directory) {
  const int descriptor =
      ::open(directory.empty() ? "." : directory.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (descriptor < 0) return {};
  const int code = fsync(descriptor) == 0 ? 0 : errno;
  ::close(descriptor);
  if (code != EIO) return {};
  return base::Error{base::systemError("cannot sync " + directory.string(), code).text,
                     SQLITE_IOERR_DIR_FSYNC};
}

base::Status removeFile(const Database::Options& options, const fs::path& file) {
  sqlite3_vfs* layer = layerOf(options);
  const int result = layer ? layer->xDelete(layer, file.c_str(), 0) : SQLITE_ERROR;
  if (result == SQLITE_OK || result == SQLITE_IOERR_DELETE_NOENT) return {};
  return failed("cannot remove", file, result);
}

base::Status renameFile(const fs::path& from, const fs::path& to) {
  if (std::rename(from.c_str(), to.c_str()) == 0) return {};
  return base::Error{base::systemError("cannot rename " + from.string(), errno).text,
                     SQLITE_CANTOPEN};
}

base::Status copyLeftLog(const Database::Options& options) {
  const fs::path log = options.file.string() + "-wal", copy = log.string() + "copy";
  std::error_code ignored;
  const auto size = fs::file_size(log, ignored);
  if (ignored || size == 0 || isOpenElsewhere(options.file)) return {};
  sqlite3_vfs* layer = layerOf(options);
  if (!layer) return {};
  if (auto removed = removeFile(options, copy); !removed) return removed;
  {
    LayerFile from(layer, log.string()), to(layer, copy.string());
    int result = from.open(SQLITE_OPEN_READONLY);
    if (result == SQLITE_OK) result = to.open(SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    if (result == SQLITE_OK) result = copyAll(from, to);
    if (result != SQLITE_OK) return failed("cannot copy", log, result);
  }
  if (auto renamed = renameFile(copy, log); !renamed) return renamed;
  return syncDirectory(options.file.parent_path());
}

}  // namespace parlor::store
