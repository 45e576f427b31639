#include "app/SignalWatch.h"

#include <sys/signalfd.h>

#include <cerrno>
#include <csignal>

namespace parlor::app {
namespace {

sigset_t watchedSignals() {
  sigset_t set;
  sigemptyset(&set);
  for (const int signal : {SIGTERM, SIGINT, SIGHUP}) sigaddset(&set, signal);
  return set;
}

}  // namespace

void SignalWatch::block() {
  const sigset_t set = watchedSignals();
  pthread_sigmask(SIG_BLOCK, &set, nullptr);
}

base::Result<std::unique_ptr<SignalWatch>> SignalWatch::open(io::EventLoop& loop, Handler handler) {
  const sigset_t set = watchedSignals();
  io::UniqueFd descriptor(::signalfd(-1, &set, SFD_NONBLOCK | SFD_CLOEXEC));
  if (!descriptor.valid()) return base::systemError("cannot watch for signals", errno);
  std::unique_ptr<SignalWatch> watch(
      new SignalWatch(loop, std::move(descriptor), std::move(handler)));
  auto registered = loop.watch(watch->descriptor_.get(), io::Interest::Read, *watch);
  if (!registered) return registered.error();
  watch->watch_ = *registered;
  return watch;
}

SignalWatch::SignalWatch(io::EventLoop& loop, io::UniqueFd descriptor, Handler handler)
    : loop_(loop), descriptor_(std::move(descriptor)), handler_(std::move(handler)) {}

SignalWatch::~SignalWatch() {
  if (watch_) loop_.unwatch(watch_);
}

void SignalWatch::onReady(io::Interest) {
  signalfd_siginfo info{};
  while (::read(descriptor_.get(), &info, sizeof info) == sizeof info) {
    handler_(static_cast<int>(info.ssi_signo));
  }
}

}  // namespace parlor::app
