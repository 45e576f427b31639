#include "io/Datagram.h"

#include <net/if.h>
#include <netinet/in.h>
#include <sys/socket.h>

#include <cerrno>
#include <cstring>
#include <utility>

#include "io/EventLoop.h"
#include "io/SocketTools.h"

namespace parlor::io {
namespace {

// Received in one turn before the others have theirs: a flood of datagrams cannot be slowed down.
constexpr int kDatagramsPerTurn = 64;

base::Result<UniqueFd> bindDatagram(const SocketAddress& address, const DatagramOptions& options) {
  base::Result<UniqueFd> socket = makeSocket(address.family(), SOCK_DGRAM);
  if (!socket) return socket;
  const int descriptor = socket->get();
  if (options.shareAddress) setOption(descriptor, SOL_SOCKET, SO_REUSEADDR, 1);
  if (options.broadcast) setOption(descriptor, SOL_SOCKET, SO_BROADCAST, 1);
  if (address.family() == AF_INET6) setOption(descriptor, IPPROTO_IPV6, IPV6_V6ONLY, 0);
  if (::bind(descriptor, address.data(), address.length()) < 0)
    return base::systemError("cannot receive on " + address.toString(), errno);
  return socket;
}

// An IPv6 socket reaches an IPv4 address in its mapped form.
sockaddr_in6 toMapped(const SocketAddress& address) {
  sockaddr_in ipv4{};
  std::memcpy(&ipv4, address.data(), sizeof ipv4);
  sockaddr_in6 mapped{};
  mapped.sin6_family = AF_INET6;
  mapped.sin6_port = ipv4.sin_port;
  mapped.sin6_addr.s6_addr[10] = mapped.sin6_addr.s6_addr[11] = 0xff;
  std::memcpy(mapped.sin6_addr.s6_addr + 12, &ipv4.sin_addr, sizeof ipv4.sin_addr);
  return mapped;
}

}  // namespace

class Datagram::Impl final : public WatchHandler {
 public:
  Impl(EventLoop& owningLoop, UniqueFd socket, Receive receive)
      : loop(owningLoop),
        address(localAddress(socket.get())),
        socket_(std::move(socket)),
        receive_(std::make_shared<const Receive>(std::move(receive))) {}
  ~Impl() {
    *alive_ = false;
    loop.unwatch(watch_);
  }

  base::Status start();
  base::Status sendTo(std::string_view bytes, const SocketAddress& to) const;
  base::Status joinGroup(const SocketAddress& group, unsigned interfaceIndex) const;
  void onReady(Interest ready) override;

  EventLoop& loop;
  const SocketAddress address;

 private:
  bool receiveOne();

  const UniqueFd socket_;
  const std::shared_ptr<const Receive> receive_;  // shared: it may destroy this object
  const std::shared_ptr<bool> alive_ = std::make_shared<bool>(true);
  WatchId watch_;
};

base::Status Datagram::Impl::start() {
  const auto watch = loop.watch(socket_.get(), Interest::Read, *this);
  if (!watch) return watch.error();
  watch_ = *watch;
  return {};
}

void Datagram::Impl::onReady(Interest) {
  const auto alive = alive_;
  for (int i = 0; i < kDatagramsPerTurn && *alive; ++i)
    if (!receiveOne()) return;
}

// An error here is the echo of an earlier send (ECONNREFUSED from ICMP): reading it clears it.
bool Datagram::Impl::receiveOne() {
  sockaddr_storage storage{};
  socklen_t length = sizeof storage;
  auto* const from = reinterpret_cast<sockaddr*>(&storage);
  const auto buffer = loop.scratch();
  const ssize_t count =
      ::recvfrom(socket_.get(), buffer.data(), buffer.size(), MSG_DONTWAIT, from, &length);
  if (count < 0) return errno != EAGAIN && errno != EWOULDBLOCK && errno != EBADF;
  const auto receive = receive_;
  (*receive)({buffer.data(), static_cast<std::size_t>(count)}, SocketAddress(from, length));
  return true;
}

base::Status Datagram::Impl::sendTo(std::string_view bytes, const SocketAddress& to) const {
  const sockaddr* target = to.data();
  socklen_t length = to.length();
  sockaddr_in6 mapped{};
  if (address.family() == AF_INET6 && to.family() == AF_INET) {
    mapped = toMapped(to);
    target = reinterpret_cast<const sockaddr*>(&mapped);
    length = sizeof mapped;
  }
  const ssize_t count = ::sendto(socket_.get(), bytes.data(), bytes.size(),
                                 MSG_NOSIGNAL | MSG_DONTWAIT, target, length);
  if (count >= 0) return {};
  return base::systemError("cannot send to " + to.toString(), errno);
}

base::Status Datagram::Impl::joinGroup(const SocketAddress& group, unsigned interfaceIndex) const {
  group_req request{};
  request.gr_interface = interfaceIndex;
  std::memcpy(&request.gr_group, group.data(), group.length());
  const int level = group.family() == AF_INET6 ? IPPROTO_IPV6 : IPPROTO_IP;
  if (::setsockopt(socket_.get(), level, MCAST_JOIN_GROUP, &request, sizeof request) == 0)
    return {};
  return base::systemError("cannot join " + group.host(), errno);
}

Datagram::Datagram(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
Datagram::~Datagram() = default;

base::Result<std::unique_ptr<Datagram>> Datagram::open(EventLoop& loop,
                                                       const SocketAddress& address,
                                                       const DatagramOptions& options,
                                                       Receive receive) {
  base::Result<UniqueFd> socket = bindDatagram(address, options);
  if (!socket) return socket.error();
  auto impl = std::make_unique<Impl>(loop, std::move(*socket), std::move(receive));
  const base::Status started = impl->start();
  if (!started) return started.error();
  return std::unique_ptr<Datagram>(new Datagram(std::move(impl)));
}

base::Status Datagram::sendTo(std::string_view bytes, const SocketAddress& to) {
  return impl_->sendTo(bytes, to);
}
base::Status Datagram::joinGroup(const SocketAddress& group, unsigned interfaceIndex) {
  return impl_->joinGroup(group, interfaceIndex);
}
const SocketAddress& Datagram::address() const {
  return impl_->address;
}

}  // namespace parlor::io
