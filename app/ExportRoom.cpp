#include "app/ExportRoom.h"

#include <unistd.h>

#include <cerrno>

#include "app/Configuration.h"
#include "app/Streams.h"
#include "server/DiskStorage.h"

namespace parlor::app {
namespace {

constexpr std::size_t kAtOnce = 64 * 1024;

// Collects what is exported, so that a line is not a system call.
class Output {
 public:
  base::Status take(std::string_view piece) {
    buffer_ += piece;
    return buffer_.size() < kAtOnce ? base::Status() : flush();
  }

  base::Status flush() {
    std::string_view rest = buffer_;
    while (!rest.empty()) {
      const ssize_t written = write(STDOUT_FILENO, rest.data(), rest.size());
      if (written < 0 && errno == EINTR) continue;
      if (written < 0) return base::systemError("cannot write", errno);
      rest.remove_prefix(static_cast<std::size_t>(written));
    }
    buffer_.clear();
    return {};
  }

 private:
  std::string buffer_;
};

}  // namespace

int exportRoom(const CommandLine& line) {
  Output output;
  const std::filesystem::path file = server::DiskStorage::fileIn(serverDirectory(line));
  const auto lines =
      store::exportRoom(file, line.exportedRoom, line.exportFormat,
                        [&output](std::string_view piece) { return output.take(piece); });
  const base::Status done = lines ? output.flush() : base::Status(lines.error());
  if (done) return 0;
  printError(done.error().text);
  return 1;
}

}  // namespace parlor::app
