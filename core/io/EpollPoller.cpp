#include <sys/epoll.h>

#include <algorithm>
#include <cerrno>
#include <climits>

#include "io/InterestTable.h"
#include "io/Poller.h"
#include "io/UniqueFd.h"

namespace parlor::io {
namespace {

// Level-triggered. Without any interest a registration is made edge-triggered and empty: epoll
// reports errors and hang-ups whether asked or not, and a paused peer that resets must not make a
// wait spin.
std::uint32_t toEvents(Interest interest) {
  if (interest == Interest::None) return EPOLLET;
  std::uint32_t events = 0;
  if (has(interest, Interest::Read)) events |= EPOLLIN;
  if (has(interest, Interest::Write)) events |= EPOLLOUT;
  if (has(interest, Interest::Urgent)) events |= EPOLLPRI;
  return events;
}

// An error or a hang-up answers whatever was asked, as it does in select.
Interest toInterest(std::uint32_t events, Interest asked) {
  const bool failed = (events & (EPOLLERR | EPOLLHUP)) != 0;
  Interest ready = Interest::None;
  if ((failed || (events & EPOLLIN) != 0) && has(asked, Interest::Read)) ready = Interest::Read;
  if ((failed || (events & EPOLLOUT) != 0) && has(asked, Interest::Write))
    ready = ready | Interest::Write;
  if ((events & EPOLLPRI) != 0 && has(asked, Interest::Urgent)) ready = ready | Interest::Urgent;
  return ready;
}

class EpollPoller final : public Poller {
 public:
  EpollPoller() : epoll_(::epoll_create1(EPOLL_CLOEXEC)), creationError_(errno), events_(64) {}

  base::Status set(int descriptor, Interest interest) override {
    if (!epoll_.valid()) return base::systemError("cannot use epoll", creationError_);
    epoll_event event{};
    event.events = toEvents(interest);
    event.data.fd = descriptor;
    const int operation = table_.find(descriptor) ? EPOLL_CTL_MOD : EPOLL_CTL_ADD;
    if (::epoll_ctl(epoll_.get(), operation, descriptor, &event) < 0 && !isFile(descriptor))
      return base::systemError("cannot watch a descriptor with epoll", errno);
    table_.set(descriptor, interest);
    return {};
  }

  void remove(int descriptor) override {
    if (!table_.remove(descriptor)) return;
    std::erase(files_, descriptor);
    ::epoll_ctl(epoll_.get(), EPOLL_CTL_DEL, descriptor, nullptr);
  }

  base::Status wait(std::optional<base::Milliseconds> timeout,
                    std::vector<Readiness>& ready) override {
    if (!epoll_.valid()) return base::systemError("cannot use epoll", creationError_);
    int limit = timeout ? static_cast<int>(std::min<long long>(timeout->count(), INT_MAX)) : -1;
    if (collectFiles(ready)) limit = 0;
    const int count =
        ::epoll_wait(epoll_.get(), events_.data(), static_cast<int>(events_.size()), limit);
    if (count < 0) return errno == EINTR ? base::Status() : base::systemError("epoll_wait", errno);
    for (int i = 0; i < count; ++i) collect(events_[static_cast<std::size_t>(i)], ready);
    if (static_cast<std::size_t>(count) == events_.size()) events_.resize(events_.size() * 2);
    return {};
  }

  std::string_view name() const override { return "epoll"; }
  std::size_t size() const override { return table_.size(); }

 private:
  // epoll refuses regular files with EPERM; as in select they are always ready.
  bool isFile(int descriptor) {
    if (errno != EPERM) return false;
    if (std::find(files_.begin(), files_.end(), descriptor) == files_.end())
      files_.push_back(descriptor);
    return true;
  }

  bool collectFiles(std::vector<Readiness>& ready) const {
    bool any = false;
    for (int descriptor : files_) {
      const Interest asked = table_.find(descriptor).value_or(Interest::None);
      if (asked == Interest::None) continue;
      ready.push_back({descriptor, asked});
      any = true;
    }
    return any;
  }

  void collect(const epoll_event& event, std::vector<Readiness>& ready) const {
    const int descriptor = event.data.fd;
    const Interest asked = table_.find(descriptor).value_or(Interest::None);
    const Interest found = toInterest(event.events, asked);
    if (found != Interest::None) ready.push_back({descriptor, found});
  }

  const UniqueFd epoll_;
  const int creationError_;
  InterestTable table_;
  std::vector<epoll_event> events_;
  std::vector<int> files_;
};

}  // namespace

std::unique_ptr<Poller> makeEpollPoller() {
  return std::make_unique<EpollPoller>();
}

}  // namespace parlor::io
