#include "io/Connector.h"

#include <sys/socket.h>

#include <array>
#include <cerrno>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "io/EventLoop.h"
#include "io/Resolver.h"
#include "io/SocketTools.h"
#include "io/Stream.h"

namespace parlor::io {
namespace {

int pendingError(int descriptor) {
  int code = 0;
  socklen_t length = sizeof code;
  if (::getsockopt(descriptor, SOL_SOCKET, SO_ERROR, &code, &length) < 0) return errno;
  return code;
}

base::Error cannotConnect(const std::string& where, int code) {
  return base::systemError("cannot connect to " + where, code);
}

}  // namespace

class Connector::Impl final : public WatchHandler, public std::enable_shared_from_this<Impl> {
 public:
  Impl(EventLoop& loop, Resolver& resolver, std::string host, std::uint16_t port,
       base::Milliseconds timeout, Done done)
      : loop_(loop),
        resolver_(resolver),
        place_(fmt::format("{}:{}", host, port)),
        host_(std::move(host)),
        port_(port),
        timeout_(timeout),
        done_(std::move(done)) {}

  void start();
  void cancel();
  void onReady(Interest ready) override;

 private:
  void resolved(base::Result<std::vector<SocketAddress>> answer);
  void tryNext();
  void attempt(const SocketAddress& address);
  void attemptFailed(int code);
  void succeeded();
  void dropSocket();
  void finish(base::Result<std::unique_ptr<Connection>> result);

  EventLoop& loop_;
  Resolver& resolver_;
  const std::string place_;
  const std::string host_;
  const std::uint16_t port_;
  const base::Milliseconds timeout_;
  Done done_;  // empty once it was called or cancelled
  std::vector<SocketAddress> addresses_;
  std::size_t next_ = 0;
  int lastError_ = ECONNREFUSED;
  UniqueFd socket_;
  WatchId watch_;
  TimerId timer_;
  TimerId stagger_;
  ResolveId question_;
};

void Connector::Impl::start() {
  timer_ = loop_.runAfter(timeout_, [weak = weak_from_this()] {
    const auto self = weak.lock();
    if (!self) return;
    const auto seconds = std::chrono::duration<double>(self->timeout_).count();
    self->finish(base::Error{
        fmt::format("cannot connect to {}: timed out after {:.3g} s", self->place_, seconds),
        ETIMEDOUT});
  });
  question_ = resolver_.resolve(host_, port_, [weak = weak_from_this()](auto answer) {
    if (const auto self = weak.lock()) self->resolved(std::move(answer));
  });
}

void Connector::Impl::resolved(base::Result<std::vector<SocketAddress>> answer) {
  question_ = {};
  if (!answer) return finish(answer.error());
  addresses_ = std::move(*answer);
  tryNext();
}

void Connector::Impl::tryNext() {
  dropSocket();
  if (next_ == addresses_.size()) return finish(cannotConnect(place_, lastError_));
  attempt(addresses_[next_++]);
}

// Where several addresses are left, a silent one gets its share of the time and not all of it.
void Connector::Impl::attempt(const SocketAddress& address) {
  base::Result<UniqueFd> socket = makeSocket(address.family(), SOCK_STREAM);
  if (!socket) return attemptFailed(socket.error().code);
  socket_ = std::move(*socket);
  prepareStreamSocket(socket_.get());
  const int result = ::connect(socket_.get(), address.data(), address.length());
  if (result < 0 && errno != EINPROGRESS && errno != EINTR) return attemptFailed(errno);
  const auto watch = loop_.watch(socket_.get(), Interest::Write, *this);
  if (!watch) return attemptFailed(watch.error().code);
  watch_ = *watch;
  if (next_ == addresses_.size()) return;
  const auto share = timeout_ / static_cast<int>(addresses_.size());
  stagger_ = loop_.runAfter(share, [this] { attemptFailed(ETIMEDOUT); });
}

// By post: a long list of addresses that fail at once must not nest.
void Connector::Impl::attemptFailed(int code) {
  lastError_ = code;
  dropSocket();
  loop_.post([weak = weak_from_this()] {
    const auto self = weak.lock();
    if (self && self->done_) self->tryNext();
  });
}

void Connector::Impl::onReady(Interest) {
  const auto self = shared_from_this();
  const int code = pendingError(socket_.get());
  if (code != 0) return attemptFailed(code);
  succeeded();
}

void Connector::Impl::succeeded() {
  loop_.unwatch(std::exchange(watch_, {}));
  const SocketAddress local = localAddress(socket_.get());
  finish(std::make_unique<Connection>(loop_, makeSocketStream(std::move(socket_)),
                                      addresses_[next_ - 1], local));
}

void Connector::Impl::dropSocket() {
  loop_.cancel(std::exchange(stagger_, {}));
  loop_.unwatch(std::exchange(watch_, {}));
  socket_.reset();
}

void Connector::Impl::finish(base::Result<std::unique_ptr<Connection>> result) {
  const auto self = shared_from_this();
  const Done done = std::exchange(done_, {});
  cancel();
  if (done) done(std::move(result));
}

void Connector::Impl::cancel() {
  done_ = {};
  loop_.cancel(std::exchange(timer_, {}));
  if (question_) resolver_.cancel(std::exchange(question_, {}));
  dropSocket();
}

Connector::Connector(EventLoop& loop, Resolver& resolver, std::string host, std::uint16_t port,
                     base::Milliseconds timeout, Done done)
    : impl_(
          std::make_shared<Impl>(loop, resolver, std::move(host), port, timeout, std::move(done))) {
  impl_->start();
}

Connector::~Connector() {
  impl_->cancel();
}

base::Result<std::pair<std::unique_ptr<Connection>, std::unique_ptr<Connection>>> connectedPair(
    EventLoop& loop) {
  std::array<int, 2> ends{};
  if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0, ends.data()) < 0)
    return base::systemError("cannot connect to this machine's own room", errno);
  const auto make = [&loop](int descriptor) {
    const SocketAddress own = localAddress(descriptor);
    return std::make_unique<Connection>(loop, makeSocketStream(UniqueFd(descriptor)), own, own);
  };
  auto first = make(ends[0]);
  auto second = make(ends[1]);
  return std::pair(std::move(first), std::move(second));
}

}  // namespace parlor::io
