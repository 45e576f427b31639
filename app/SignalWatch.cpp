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

void SignalWatch::unblock() {
  const sigset_t set = watchedSignals();
  pthread_sigmask(SIG_UNBLOCK, &set, nullptr);
}

io::UniqueFd SignalWatch::openDescriptor() {
  const sigset_t set = watchedSignals();
  return io::UniqueFd(::signalfd(-1, &set, SFD_NONBLOCK | SFD_CLOEXEC));
}

std::optional<int> SignalWatch::nextSignal(const io::UniqueFd& descriptor) {
  signalfd_siginfo info{};
  if (::read(descriptor.get(), &info, sizeof info) != sizeof info) return {};
  return static_cast<int>(info.ssi_signo);
}

base::Result<std::unique_ptr<SignalWatch>> SignalWatch::open(io::EventLoop& loop, Handler handler) {
  io::UniqueFd descriptor = openDescriptor();
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
  while (const auto signal = nextSignal(descriptor_)) handler_(*signal);
}

}  // namespace parlor::app
