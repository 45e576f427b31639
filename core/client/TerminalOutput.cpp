#include "client/TerminalOutput.h"

#include <limits.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <utility>

namespace parlor::client {

TerminalOutput::TerminalOutput(io::EventLoop& loop, int descriptor, std::function<void()> broken)
    : loop_(loop), descriptor_(descriptor), broken_(std::move(broken)) {}

TerminalOutput::~TerminalOutput() {
  stopWatching();
}

void TerminalOutput::stopWatching() {
  if (watch_) loop_.unwatch(std::exchange(watch_, {}));
}

void TerminalOutput::line(std::string_view text) {
  if (isBroken_) return;
  waiting_ += text;
  waiting_ += '\n';
  if (watch_) return;
  auto watch = loop_.watch(descriptor_, io::Interest::Write, *this);
  if (watch.ok()) {
    watch_ = *watch;
  } else {
    while (!waiting_.empty() && writeSome()) continue;  // a file: it never makes us wait
  }
}

// A pipe that is writable takes PIPE_BUF bytes without waiting (POSIX).
bool TerminalOutput::writeSome() {
  const ssize_t written =
      ::write(descriptor_, waiting_.data(), std::min<std::size_t>(waiting_.size(), PIPE_BUF));
  if (written < 0 && (errno == EINTR || errno == EAGAIN)) return true;
  if (written < 0) {
    isBroken_ = true;
    waiting_.clear();
    stopWatching();
    broken_();
    return false;
  }
  waiting_.erase(0, static_cast<std::size_t>(written));
  return true;
}

void TerminalOutput::onReady(io::Interest) {
  if (!writeSome() || !waiting_.empty()) return;
  stopWatching();
  if (drained_) drained_();
}

}  // namespace parlor::client
