#include "io/LoopThread.h"

#include <atomic>
#include <cassert>
#include <future>
#include <utility>

namespace parlor::io {
namespace {

// While the loop winds down it looks this often whether it is done. Not a wake-up of an idle
// program.
constexpr base::Milliseconds kLookEvery{5};

}  // namespace

class LoopThread::Impl {
 public:
  Impl(const base::Clock& clock, PollerKind poller) : clock_(clock), poller_(poller) {}

  void start();
  void stop(Task windDown, base::Milliseconds patience);
  EventLoop& loop() { return assert(loop_), *loop_; }

  std::atomic<bool> running = false;

 private:
  void beginToDrain(base::Milliseconds patience);

  const base::Clock& clock_;
  const PollerKind poller_;
  std::unique_ptr<EventLoop> loop_;  // outlives its thread, for what is destroyed after stop
  std::thread thread_;
};

void LoopThread::Impl::start() {
  assert(!thread_.joinable());
  loop_ = std::make_unique<EventLoop>(clock_, makePoller(poller_));
  // Shared: the loop may still be inside set_value when this thread goes on.
  const auto turning = std::make_shared<std::promise<void>>();
  loop_->post([this, turning] {
    running = true;
    turning->set_value();
  });
  thread_ = std::thread([loop = loop_.get()] { loop->run(); });
  turning->get_future().wait();
}

void LoopThread::Impl::stop(Task windDown, base::Milliseconds patience) {
  if (!thread_.joinable()) return;
  if (windDown) {
    loop_->post([this, windDown = std::move(windDown), patience] {
      windDown();
      beginToDrain(patience);
    });
  } else {
    loop_->stop();
  }
  thread_.join();
  running = false;
  loop_->affinity().bindHere();
}

void LoopThread::Impl::beginToDrain(base::Milliseconds patience) {
  EventLoop& loop = *loop_;
  if (loop.watchCount() == 0) return loop.stop();
  loop.runAfter(patience, [&loop] { loop.stop(); });
  loop.runEvery(kLookEvery, [&loop] {
    if (loop.watchCount() == 0) loop.stop();
  });
}

LoopThread::LoopThread(const base::Clock& clock, PollerKind poller)
    : impl_(std::make_unique<Impl>(clock, poller)) {}

LoopThread::~LoopThread() {
  stop();
}

void LoopThread::start() {
  impl_->start();
}
void LoopThread::stop() {
  impl_->stop({}, base::Milliseconds(0));
}
void LoopThread::stop(Task windDown, base::Milliseconds patience) {
  impl_->stop(std::move(windDown), patience);
}
bool LoopThread::isRunning() const {
  return impl_->running;
}
EventLoop& LoopThread::loop() {
  return impl_->loop();
}

}  // namespace parlor::io
