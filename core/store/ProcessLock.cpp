#include "store/ProcessLock.h"

#include <cerrno>
#include <string>

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace parlor::store {
namespace {

std::string ownerOf(int descriptor) {
  char digits[16] = {};
  const ssize_t size = pread(descriptor, digits, sizeof digits - 1, 0);
  std::string owner(digits, size > 0 ? static_cast<std::size_t>(size) : 0);
  while (!owner.empty() && owner.back() == '\n') owner.pop_back();
  return owner.empty() ? "unknown process" : "process " + owner;
}

// The text only helps a person; the flock is what holds.
void writeOwner(int descriptor) {
  const std::string text = fmt::format("{}\n", getpid());
  if (ftruncate(descriptor, 0) == 0) {
    [[maybe_unused]] const auto written = pwrite(descriptor, text.data(), text.size(), 0);
  }
}

}  // namespace

base::Result<ProcessLock> ProcessLock::take(const std::filesystem::path& file) {
  const std::string path = file.string() + ".lock";
  const int descriptor = open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
  if (descriptor < 0) return base::systemError("cannot open " + path, errno);
  ProcessLock lock(descriptor);
  if (flock(descriptor, LOCK_EX | LOCK_NB) == 0) {
    (void)fchmod(descriptor, 0600);
    writeOwner(descriptor);
    return lock;
  }
  const int code = errno;
  if (code != EWOULDBLOCK) return base::systemError("cannot lock " + path, code);
  return base::Error{
      fmt::format("{} is in use by another Parlor ({})", file.string(), ownerOf(descriptor)), code};
}

ProcessLock::~ProcessLock() {
  if (descriptor_ >= 0) close(descriptor_);
}

}  // namespace parlor::store
