#include "client/TerminalInput.h"

#include <unistd.h>

#include <array>
#include <cerrno>
#include <utility>

#include "plain/PlainInput.h"

namespace parlor::client {
namespace {

constexpr std::size_t kLongestPart = 4096;  // what is longer is said in parts
constexpr base::Milliseconds kFrontEvery{500};

// Reading a terminal in the background gives EIO where SIGTTIN does not stop us.
bool isInBackground(int descriptor) {
  const pid_t front = ::tcgetpgrp(descriptor);
  return front > 0 && front != ::getpgrp();
}

}  // namespace

TerminalInput::TerminalInput(io::EventLoop& loop, int descriptor, plain::LegacyDecoder decoder,
                             Events events)
    : loop_(loop),
      descriptor_(descriptor),
      decoder_(std::move(decoder)),
      events_(std::move(events)),
      framer_(kLongestPart),
      again_(loop) {}

TerminalInput::~TerminalInput() {
  pause();
}

void TerminalInput::resume() {
  if (running_ || ended_) return;
  running_ = true;
  deliver();
  if (running_) watch();
}

void TerminalInput::watch() {
  auto watching = loop_.watch(descriptor_, io::Interest::Read, *this);
  if (watching.ok())
    watch_ = *watching;
  else
    again_.start(base::Milliseconds(0), [this] { readSome(); });
}

void TerminalInput::pause() {
  running_ = false;
  again_.stop();
  if (watch_) loop_.unwatch(std::exchange(watch_, {}));
}

void TerminalInput::onReady(io::Interest) {
  readSome();
}

void TerminalInput::readSome() {
  std::array<char, 4096> buffer;
  const ssize_t got = ::read(descriptor_, buffer.data(), buffer.size());
  if (got < 0 && (errno == EINTR || errno == EAGAIN)) return;
  if (got < 0 && errno == EIO && isInBackground(descriptor_)) return waitForTheFront();
  if (got <= 0) return end();
  framer_.feed({buffer.data(), static_cast<std::size_t>(got)});
  deliver();
  if (running_ && !watch_) again_.start(base::Milliseconds(0), [this] { readSome(); });
}

void TerminalInput::waitForTheFront() {
  if (watch_) loop_.unwatch(std::exchange(watch_, {}));
  again_.start(kFrontEvery, [this] { watch(); });
}

void TerminalInput::deliver() {
  while (running_) {
    const auto line = framer_.next();
    if (!line) return;
    events_.line(plain::cleanTyped(decoder_.decode(*line)));
  }
}

void TerminalInput::end() {
  while (const auto rest = framer_.flush()) events_.line(plain::cleanTyped(decoder_.decode(*rest)));
  pause();
  ended_ = true;
  events_.ended();
}

}  // namespace parlor::client
