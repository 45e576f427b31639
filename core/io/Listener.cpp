#include "io/Listener.h"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

#include <cerrno>
#include <utility>

#include "io/EventLoop.h"
#include "io/SocketTools.h"
#include "io/Stream.h"

namespace parlor::io {
namespace {

// How long a listener that found no descriptor waits before it looks again by itself.
constexpr base::Milliseconds kRetryAfter{250};

// Accepted in one turn before those who are in already have theirs.
constexpr int kAcceptsPerTurn = 256;

bool isOutOfResources(int code) {
  return code == EMFILE || code == ENFILE || code == ENOBUFS || code == ENOMEM;
}

// accept(2) hands over errors of the connection that was to be accepted; the next may be fine.
bool concernsOnePeer(int code) {
  return code != EAGAIN && code != EWOULDBLOCK && code != EBADF && code != EINVAL &&
         code != ENOTSOCK && code != EOPNOTSUPP && code != EFAULT;
}

bool isWildcard(const SocketAddress& address) {
  return address.family() == AF_INET6 && address.host() == "::";
}

base::Result<UniqueFd> bindAndListen(const SocketAddress& address, const ListenOptions& options) {
  base::Result<UniqueFd> socket = makeSocket(address.family(), SOCK_STREAM);
  if (!socket) return socket;
  const int descriptor = socket->get();
  if (options.reuseAddress) setOption(descriptor, SOL_SOCKET, SO_REUSEADDR, 1);
  if (address.family() == AF_INET6) setOption(descriptor, IPPROTO_IPV6, IPV6_V6ONLY, 0);
  // Before listen: the accepted sockets inherit them, and the window scale is fixed at the
  // handshake.
  if (options.sendBuffer) setOption(descriptor, SOL_SOCKET, SO_SNDBUF, *options.sendBuffer);
  if (options.receiveBuffer) setOption(descriptor, SOL_SOCKET, SO_RCVBUF, *options.receiveBuffer);
  if (::bind(descriptor, address.data(), address.length()) < 0 ||
      ::listen(descriptor, options.backlog) < 0)
    return base::systemError("cannot listen on " + address.toString(), errno);
  return socket;
}

// A machine without IPv6 still serves everybody that it can reach.
base::Result<UniqueFd> openSocket(const SocketAddress& address, const ListenOptions& options) {
  base::Result<UniqueFd> socket = bindAndListen(address, options);
  if (socket || !isWildcard(address)) return socket;
  if (socket.error().code != EAFNOSUPPORT && socket.error().code != EADDRNOTAVAIL) return socket;
  const auto ipv4 = SocketAddress::parse("0.0.0.0", address.port());
  return bindAndListen(*ipv4, options);
}

}  // namespace

class Listener::Impl final : public WatchHandler {
 public:
  Impl(EventLoop& owningLoop, UniqueFd socket, const ListenOptions& options, Accept accept)
      : loop(owningLoop),
        address(localAddress(socket.get())),
        socket_(std::move(socket)),
        options_(options),
        accept_(std::make_shared<const Accept>(std::move(accept))) {}
  ~Impl();

  base::Status start();
  void onReady(Interest ready) override;

  EventLoop& loop;
  const SocketAddress address;
  bool paused = false;

 private:
  void pause();
  void resume();
  void take(UniqueFd socket, SocketAddress peer);

  const UniqueFd socket_;
  const ListenOptions options_;
  const std::shared_ptr<const Accept> accept_;  // shared: it may destroy the listener
  const std::shared_ptr<bool> alive_ = std::make_shared<bool>(true);
  WatchId watch_;
  TimerId retry_;
  HookId freed_;
};

Listener::Impl::~Impl() {
  *alive_ = false;
  loop.cancel(retry_);
  loop.removeHook(freed_);
  loop.unwatch(watch_);
}

base::Status Listener::Impl::start() {
  const auto watch = loop.watch(socket_.get(), Interest::Read, *this);
  if (!watch) return watch.error();
  watch_ = *watch;
  freed_ = loop.atDescriptorFreed([this] { resume(); });
  return {};
}

void Listener::Impl::onReady(Interest) {
  const auto alive = alive_;
  for (int i = 0; i < kAcceptsPerTurn && *alive; ++i) {
    sockaddr_storage storage{};
    socklen_t length = sizeof storage;
    auto* const peer = reinterpret_cast<sockaddr*>(&storage);
    UniqueFd socket(::accept4(socket_.get(), peer, &length, SOCK_NONBLOCK | SOCK_CLOEXEC));
    if (socket.valid()) {
      take(std::move(socket), SocketAddress(peer, length));
    } else if (isOutOfResources(errno)) {
      return pause();
    } else if (!concernsOnePeer(errno)) {
      return;
    }
  }
}

// The peer may be gone already (a reset while it waited), so its address comes from accept itself.
void Listener::Impl::take(UniqueFd socket, SocketAddress peer) {
  const int descriptor = socket.get();
  prepareStreamSocket(descriptor);
  if (!options_.noDelay) setOption(descriptor, IPPROTO_TCP, TCP_NODELAY, 0);
  if (options_.keepAlive) setOption(descriptor, SOL_SOCKET, SO_KEEPALIVE, 1);
  const auto accept = accept_;
  (*accept)(std::make_unique<Connection>(loop, makeSocketStream(std::move(socket)), std::move(peer),
                                         localAddress(descriptor)));
}

// A readable listener that cannot accept would be reported by every wait: a whole core for nothing.
void Listener::Impl::pause() {
  paused = true;
  loop.setInterest(watch_, Interest::None);
  retry_ = loop.runAfter(kRetryAfter, [this] { resume(); });
}

void Listener::Impl::resume() {
  if (!paused) return;
  paused = false;
  loop.cancel(retry_);
  loop.setInterest(watch_, Interest::Read);
}

Listener::Listener(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
Listener::~Listener() = default;

base::Result<std::unique_ptr<Listener>> Listener::open(EventLoop& loop,
                                                       const SocketAddress& address,
                                                       const ListenOptions& options,
                                                       Accept accept) {
  base::Result<UniqueFd> socket = openSocket(address, options);
  if (!socket) return socket.error();
  auto impl = std::make_unique<Impl>(loop, std::move(*socket), options, std::move(accept));
  const base::Status started = impl->start();
  if (!started) return started.error();
  return std::unique_ptr<Listener>(new Listener(std::move(impl)));
}

const SocketAddress& Listener::address() const {
  return impl_->address;
}
bool Listener::isPaused() const {
  return impl_->paused;
}

}  // namespace parlor::io
