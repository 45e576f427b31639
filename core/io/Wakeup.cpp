#include "io/Wakeup.h"

#include <sys/eventfd.h>

#include <cerrno>
#include <system_error>

namespace parlor::io {

Wakeup::Wakeup() : event_(::eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC)) {
  if (!event_.valid()) throw std::system_error(errno, std::generic_category(), "eventfd");
}

// A full counter (EAGAIN) already means "wake up".
void Wakeup::signal() const {
  [[maybe_unused]] const int done = ::eventfd_write(event_.get(), 1);
}

void Wakeup::clear() const {
  eventfd_t count = 0;
  [[maybe_unused]] const int done = ::eventfd_read(event_.get(), &count);
}

}  // namespace parlor::io
