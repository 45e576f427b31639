#include "engine/Nearby.h"

#include <QNetworkInterface>

namespace parlor::engine {
namespace {

constexpr int kAnswersASecond = 50;
constexpr int kSilentRounds = 3;
constexpr std::size_t kMostRooms = 64;

io::SocketAddress anyIpv4(std::uint16_t port) {
  return io::SocketAddress::parse("0.0.0.0", port).value();
}

}  // namespace

NearbyHost::NearbyHost(io::EventLoop& loop, Rooms rooms) : loop_(loop), rooms_(std::move(rooms)) {}

base::Status NearbyHost::open(std::uint16_t port) {
  auto socket = io::Datagram::open(
      loop_, anyIpv4(port), {true, false},
      [this](std::string_view datagram, const io::SocketAddress& from) { answer(datagram, from); });
  if (!socket) return socket.error();
  socket_ = std::move(*socket);
  return {};
}

// Only this network is answered, and nobody faster than a person looks.
void NearbyHost::answer(std::string_view datagram, const io::SocketAddress& from) {
  const auto token = readNearbyQuestion(datagram);
  if (!token || !(from.isPrivate() || from.isLoopback())) return;
  const base::SteadyTime now = loop_.clock().steadyNow();
  if (now - second_ >= std::chrono::seconds(1)) {
    second_ = now;
    answered_ = 0;
  }
  for (const NearbyRoom& room : rooms_()) {
    if (++answered_ > kAnswersASecond) return;
    (void)socket_->sendTo(nearbyAnswer(*token, room), from);  // a lost answer is asked for again
  }
}

NearbySeeker::NearbySeeker(io::EventLoop& loop, Found found)
    : loop_(loop), found_(std::move(found)) {}

NearbySeeker::~NearbySeeker() {
  loop_.cancel(timer_);
}

base::Status NearbySeeker::start(std::vector<io::SocketAddress> targets, std::uint64_t token) {
  auto socket = io::Datagram::open(
      loop_, anyIpv4(0), {false, true},
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
  const bool gone = std::erase_if(heard_, [this](const auto& entry) {
                      return round_ - entry.second.round > kSilentRounds;
                    }) > 0;
  if (gone) tell();
  const std::string question = nearbyQuestion(token_);
  for (const io::SocketAddress& target : targets_) (void)socket_->sendTo(question, target);
}

void NearbySeeker::hear(std::string_view datagram, const io::SocketAddress& from) {
  auto room = readNearbyAnswer(datagram, token_);
  if (!room) return;
  const auto known = heard_.find(room->id);
  if (known == heard_.end()) {
    if (heard_.size() >= kMostRooms) return;
    heard_.emplace(room->id, Heard{{*room, from.host()}, round_});
    return tell();
  }
  known->second.round = round_;
  if (known->second.place.room == *room) return;  // the first address that was heard stays
  known->second.place.room = std::move(*room);
  tell();
}

void NearbySeeker::tell() {
  std::vector<NearbyPlace> places;
  for (const auto& [id, heard] : heard_) places.push_back(heard.place);
  found_(std::move(places));
}

std::vector<io::SocketAddress> nearbyTargets(std::uint16_t port) {
  std::vector<io::SocketAddress> targets;
  const auto add = [&](const QString& host) {
    auto address = io::SocketAddress::parse(host.toStdString(), port);
    if (address) targets.push_back(*address);
  };
  add(QStringLiteral("127.255.255.255"));
  for (const QNetworkInterface& each : QNetworkInterface::allInterfaces()) {
    const auto flags = each.flags();
    const bool usable = flags.testFlag(QNetworkInterface::IsRunning) &&
                        flags.testFlag(QNetworkInterface::CanBroadcast) &&
                        !flags.testFlag(QNetworkInterface::IsLoopBack);
    if (!usable) continue;
    for (const QNetworkAddressEntry& entry : each.addressEntries()) {
      if (!entry.broadcast().isNull()) add(entry.broadcast().toString());
    }
  }
  return targets;
}

}  // namespace parlor::engine
