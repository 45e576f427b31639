#include "io/LingeringClose.h"

#include <memory>
#include <utility>

#include "io/EventLoop.h"
#include "io/Stream.h"

namespace parlor::io {
namespace {

constexpr base::Milliseconds kLinger{1000};

class LingeringClose final : public WatchHandler,
                             public std::enable_shared_from_this<LingeringClose> {
 public:
  LingeringClose(EventLoop& loop, std::unique_ptr<Stream> stream)
      : loop_(loop), stream_(std::move(stream)) {}

  // The timer owns this object: it goes with the timer, however that ends.
  void start() {
    timer_ = loop_.runAfter(kLinger, [self = shared_from_this()] { self->finish(); });
    const auto watch = loop_.watch(stream_->descriptor(), Interest::Read, *this);
    if (watch) {
      watch_ = *watch;
    } else {
      finish();
    }
  }

  void onReady(Interest) override {
    const auto self = shared_from_this();
    const IoResult result = stream_->read(loop_.scratch());
    if (result.state == IoState::EndOfStream || result.state == IoState::Error) finish();
  }

 private:
  void finish() {
    loop_.unwatch(watch_);
    stream_.reset();
    loop_.descriptorFreed();
    loop_.cancel(timer_);
  }

  EventLoop& loop_;
  std::unique_ptr<Stream> stream_;
  WatchId watch_;
  TimerId timer_;
};

}  // namespace

void closeLingering(EventLoop& loop, std::unique_ptr<Stream> stream) {
  stream->shutdownWrite();
  std::make_shared<LingeringClose>(loop, std::move(stream))->start();
}

}  // namespace parlor::io
