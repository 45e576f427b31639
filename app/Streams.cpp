#include "app/Streams.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <string>

#include "base/Utf8.h"

namespace parlor::app {
namespace {

void writeAll(int descriptor, std::string_view text) {
  while (!text.empty()) {
    const ssize_t written = ::write(descriptor, text.data(), text.size());
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return;
    text.remove_prefix(static_cast<std::size_t>(written));
  }
}

}  // namespace

void secureStandardStreams() {
  for (const int descriptor : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
    // The lowest free number is the one that open returns.
    if (::fcntl(descriptor, F_GETFD) < 0) ::open("/dev/null", O_RDWR);
  }
  std::signal(SIGTTIN, SIG_IGN);
  std::signal(SIGTTOU, SIG_IGN);
}

bool isTerminal(int descriptor) {
  return ::isatty(descriptor) == 1;
}

bool isInteractive(int descriptor) {
  struct stat status {};
  if (isTerminal(descriptor)) return true;
  return ::fstat(descriptor, &status) == 0 &&
         (S_ISFIFO(status.st_mode) || S_ISSOCK(status.st_mode));
}

void printError(std::string_view text) {
  writeAll(STDERR_FILENO, fmt::format("parlor: {}\n", base::escapeControls(text)));
}

void printPrompt(std::string_view text) {
  writeAll(STDERR_FILENO, text);
}

void printOut(std::string_view text) {
  writeAll(STDOUT_FILENO, text);
}

}  // namespace parlor::app
