#include "io/InterestTable.h"
#include "io/Poller.h"

namespace parlor::io {
namespace {

// Up to here one select over every descriptor costs tens of microseconds at most.
constexpr std::size_t kComfortableForSelect = 1000;

class AutoPoller final : public Poller {
 public:
  base::Status set(int descriptor, Interest interest) override {
    const base::Status status = current_->set(descriptor, interest);
    if (!status) return status;
    table_.set(descriptor, interest);
    if (!moved_ && table_.size() > kComfortableForSelect) moveToEpoll();
    return status;
  }

  void remove(int descriptor) override {
    current_->remove(descriptor);
    table_.remove(descriptor);
  }

  base::Status wait(std::optional<base::Milliseconds> timeout,
                    std::vector<Readiness>& ready) override {
    return current_->wait(timeout, ready);
  }

  std::string_view name() const override { return current_->name(); }
  std::size_t size() const override { return current_->size(); }

 private:
  // Once, for good. If epoll cannot be had, select goes on doing the work.
  void moveToEpoll() {
    moved_ = true;
    std::unique_ptr<Poller> next = makeEpollPoller();
    bool complete = true;
    table_.forEach([&](int descriptor, Interest interest) {
      complete = complete && next->set(descriptor, interest).ok();
    });
    if (complete) current_ = std::move(next);
  }

  std::unique_ptr<Poller> current_ = makeSelectPoller();
  InterestTable table_;
  bool moved_ = false;
};

}  // namespace

std::unique_ptr<Poller> makeAutoPoller() {
  return std::make_unique<AutoPoller>();
}

std::unique_ptr<Poller> makePoller(PollerKind kind) {
  switch (kind) {
    case PollerKind::Select:
      return makeSelectPoller();
    case PollerKind::Epoll:
      return makeEpollPoller();
    case PollerKind::Auto:
      break;
  }
  return makeAutoPoller();
}

}  // namespace parlor::io
