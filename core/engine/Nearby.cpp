#include "engine/Nearby.h"

#include <QNetworkInterface>

#include <algorithm>

#include "io/Zone.h"

namespace parlor::engine {
namespace {

constexpr int kAnswersASecond = 50;
constexpr std::size_t kMostAskers = 64;
constexpr std::size_t kMostHeard = 128;
// For so long an asker may still show what he was told.
constexpr auto kRemembered = NearbySeeker::kRound * (NearbySeeker::kSilentRounds + 1);

// For both families, or for IPv4 alone where the system has no IPv6.
base::Result<std::unique_ptr<io::Datagram>> openSocket(io::EventLoop& loop, std::uint16_t port,
                                                       const io::DatagramOptions& options,
                                                       const io::Datagram::Receive& receive) {
  auto both =
      io::Datagram::open(loop, io::SocketAddress::parse("::", port).value(), options, receive);
  if (both) return both;
  return io::Datagram::open(loop, io::SocketAddress::parse("0.0.0.0", port).value(), options,
                            receive);
}

bool isSame(const io::SocketAddress& one, const io::SocketAddress& other) {
  return one.port() == other.port() && io::zonedHost(one) == io::zonedHost(other);
}

bool isUp(const QNetworkInterface& each) {
  return each.flags().testFlag(QNetworkInterface::IsRunning) &&
         !each.flags().testFlag(QNetworkInterface::IsLoopBack);
}

bool hasIpv6(const QNetworkInterface& each) {
  const auto entries = each.addressEntries();
  return std::any_of(entries.begin(), entries.end(), [](const QNetworkAddressEntry& entry) {
    return entry.ip().protocol() == QAbstractSocket::IPv6Protocol;
  });
}

}  // namespace

NearbyHost::NearbyHost(io::EventLoop& loop, Rooms rooms) : loop_(loop), rooms_(std::move(rooms)) {}

base::Status NearbyHost::open(std::uint16_t port) {
  auto socket = openSocket(
      loop_, port, {true, false},
      [this](std::string_view datagram, const io::SocketAddress& from) { hear(datagram, from); });
  if (!socket) return socket.error();
  socket_ = std::move(*socket);
  return {};
}

// A link that is in the group already, or that cannot be, changes nothing for the others.
void NearbyHost::joinGroups(const std::vector<unsigned>& interfaces) {
  if (!socket_) return;
  const auto group = io::SocketAddress::parse(kNearbyGroup, port()).value();
  for (const unsigned index : interfaces) (void)socket_->joinGroup(group, index);
}

// Only this network is answered.
void NearbyHost::hear(std::string_view datagram, const io::SocketAddress& from) {
  const auto token = readNearbyQuestion(datagram);
  if (token && from.isPrivate()) answer(*token, from);
}

// A lost answer is asked for again.
void NearbyHost::answer(std::uint64_t token, const io::SocketAddress& to) {
  for (const NearbyRoom& room : rooms_()) {
    if (!mayAnswer()) return;
    if (socket_->sendTo(nearbyAnswer(token, room), to)) remember(token, to);
  }
}

// Nobody is answered faster than a person looks.
bool NearbyHost::mayAnswer() {
  const base::SteadyTime now = loop_.clock().steadyNow();
  if (now - second_ >= std::chrono::seconds(1)) {
    second_ = now;
    answered_ = 0;
  }
  return ++answered_ <= kAnswersASecond;
}

void NearbyHost::remember(std::uint64_t token, const io::SocketAddress& from) {
  const base::SteadyTime now = loop_.clock().steadyNow();
  std::erase_if(askers_, [&](const Asker& asker) {
    return now - asker.asked > kRemembered || isSame(asker.address, from);
  });
  if (askers_.size() >= kMostAskers) askers_.erase(askers_.begin());
  askers_.push_back({from, token, now});
}

void NearbyHost::sayGone(std::string_view id) {
  const base::SteadyTime now = loop_.clock().steadyNow();
  for (const Asker& asker : askers_) {
    if (now - asker.asked > kRemembered) continue;
    (void)socket_->sendTo(nearbyGoodbye(asker.token, id), asker.address);
  }
}

NearbySeeker::NearbySeeker(io::EventLoop& loop, Found found)
    : loop_(loop), found_(std::move(found)) {}

NearbySeeker::~NearbySeeker() {
  loop_.cancel(timer_);
}

base::Status NearbySeeker::start(std::vector<io::SocketAddress> targets, std::uint64_t token) {
  auto socket = openSocket(
      loop_, 0, {false, true},
      [this](std::string_view datagram, const io::SocketAddress& from) { hear(datagram, from); });
  if (!socket) return socket.error();
  socket_ = std::move(*socket);
  targets_ = std::move(targets);
  token_ = token;
  timer_ = loop_.runEvery(kRound, [this] { ask(); });
  ask();
  return {};
}

void NearbySeeker::ask() {
  ++round_;
  std::erase_if(heard_,
                [this](const auto& entry) { return round_ - entry.second.round > kSilentRounds; });
  tellIfChanged();
  const std::string question = nearbyQuestion(token_);
  for (const io::SocketAddress& target : targets_) (void)socket_->sendTo(question, target);
}

void NearbySeeker::hear(std::string_view datagram, const io::SocketAddress& from) {
  if (const auto gone = readNearbyGoodbye(datagram, token_)) {
    heard_.erase({*gone, io::zonedHost(from)});
  } else if (auto room = readNearbyAnswer(datagram, token_)) {
    note(std::move(*room), io::zonedHost(from));
  }
  tellIfChanged();
}

void NearbySeeker::note(NearbyRoom room, const std::string& host) {
  const Voice voice{room.id, host};
  auto known = heard_.find(voice);
  if (known == heard_.end()) {
    if (heard_.size() >= kMostHeard) return;
    known = heard_.emplace(voice, Heard{{}, ++order_, 0}).first;
  }
  known->second.room = std::move(room);
  known->second.round = round_;
}

// Each room once, under the address that was heard first.
std::vector<NearbyPlace> NearbySeeker::places() const {
  std::vector<NearbyPlace> made;
  int order = 0;
  for (const auto& [voice, heard] : heard_) {
    const bool known = !made.empty() && made.back().room.id == voice.first;
    if (known && heard.order > order) continue;
    if (known) made.pop_back();
    made.push_back({heard.room, voice.second});
    order = heard.order;
  }
  return made;
}

void NearbySeeker::tellIfChanged() {
  auto now = places();
  if (now == told_) return;
  told_ = std::move(now);
  found_(told_);
}

std::vector<io::SocketAddress> nearbyTargets(std::uint16_t port) {
  std::vector<io::SocketAddress> targets;
  const auto add = [&](const QString& host) {
    auto address = io::SocketAddress::parse(host.toStdString(), port);
    if (address) targets.push_back(*address);
  };
  add(QStringLiteral("127.255.255.255"));
  for (const QNetworkInterface& each : QNetworkInterface::allInterfaces()) {
    if (!isUp(each) || !each.flags().testFlag(QNetworkInterface::CanBroadcast)) continue;
    for (const QNetworkAddressEntry& entry : each.addressEntries()) {
      if (!entry.broadcast().isNull()) add(entry.broadcast().toString());
    }
  }
  for (const unsigned index : nearbyInterfaces())
    add(QStringLiteral("%1%%2").arg(QLatin1String(kNearbyGroup)).arg(index));
  return targets;
}

std::vector<unsigned> nearbyInterfaces() {
  std::vector<unsigned> indexes;
  for (const QNetworkInterface& each : QNetworkInterface::allInterfaces()) {
    const bool usable = isUp(each) && each.flags().testFlag(QNetworkInterface::CanMulticast);
    if (usable && hasIpv6(each)) indexes.push_back(static_cast<unsigned>(each.index()));
  }
  return indexes;
}

}  // namespace parlor::engine
