#include "engine/Worker.h"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>

#include "chat/Names.h"
#include "io/Connector.h"

namespace parlor::engine {
namespace {

// The nick and the room are checked before anything is opened, each under its own field.
std::optional<HostError> mistakeIn(const HostOrder& order) {
  const chat::NamePolicy policy;
  if (auto nick = policy.checkNick(order.nick); !nick) return HostError{"nick", nick.error().text};
  if (auto room = policy.checkRoom(order.room); !room) return HostError{"room", room.error().text};
  return std::nullopt;
}

std::string machineName() {
  char name[65] = "";
  ::gethostname(name, sizeof name - 1);
  return name;
}

client::JoinNetwork seatFor(const HostOrder& order) {
  client::JoinNetwork request;
  request.request = order.request;
  request.network = order.network;
  request.host = "local";
  request.port = order.port;
  request.nick = order.nick;
  request.password = order.password;
  request.rooms = {order.room};
  request.remember = !order.directory.empty();  // a room that forgets leaves no trace here either
  return request;
}

store::ClientStore::Options storeIn(const std::filesystem::path& directory) {
  store::ClientStore::Options options;
  if (!directory.empty()) options.database.file = directory / "client.db";
  return options;
}

}  // namespace

Worker::Worker(io::EventLoop& loop, const base::Clock& clock, Tell tell,
               const std::filesystem::path& dataDirectory)
    : loop_(loop),
      clock_(clock),
      tell_(std::move(tell)),
      resolver_(loop),
      store_(std::make_unique<store::ClientStore>(
          storeIn(dataDirectory), [&loop](std::function<void()> task) { loop.post(task); },
          clock)) {
  store_->whenReady([this] { begin(); });
}

Worker::~Worker() = default;

void Worker::begin() {
  client_ = std::make_unique<client::Client>(
      loop_, resolver_, clock_,
      [this](std::vector<client::ClientEvent>&& batch) { tell_(std::move(batch)); },
      client::ClientSettings(), *store_);
  client_->restore();
  for (const auto& task : std::exchange(waiting_, {})) task(*this);
}

void Worker::whenReady(std::function<void(Worker&)> task) {
  if (client_) return task(*this);
  waiting_.push_back(std::move(task));
}

void Worker::host(const HostOrder& order) {
  if (auto mistake = mistakeIn(order)) {
    return tell_(HostFailedNotice{order.request, mistake->field, mistake->text});
  }
  auto& hosted = opening_[order.host];
  hosted = std::make_unique<HostedServer>(loop_, clock_, order, tell_);
  hosted->open(
      [this, order](HostedServer::Opened opened) { hostIsOpen(order, std::move(opened)); });
}

void Worker::hostIsOpen(const HostOrder& order, HostedServer::Opened opened) {
  auto hosted = std::move(opening_.extract(order.host).mapped());
  if (auto* error = std::get_if<HostError>(&opened)) {
    return tell_(HostFailedNotice{order.request, error->field, error->text});
  }
  const auto port = std::get<std::uint16_t>(opened);
  tell_(HostOpenedNotice{order.request, order.host, order.network, order.room, order.password, port,
                         order.localOnly});
  takeSeat(*hosted, order);
  NearbyRoom nearby{fmt::format("{:016x}", chance_()),
                    order.room,
                    machineName(),
                    port,
                    0,
                    !order.password.empty()};
  hosted_.emplace(order.host, Hosted{std::move(hosted), std::move(nearby)});
  if (order.nearby && !found_) beFound();
}

// Nobody is told when that cannot be: the room is open all the same.
void Worker::beFound() {
  auto made = std::make_unique<NearbyHost>(loop_, [this] { return roomsToFind(); });
  if (!made->open()) return;
  made->joinGroups(nearbyInterfaces());
  found_ = std::move(made);
}

std::vector<NearbyRoom> Worker::roomsToFind() const {
  std::vector<NearbyRoom> rooms;
  for (const auto& [id, hosted] : hosted_) {
    if (hosted.closing || !hosted.server->order().nearby) continue;
    rooms.push_back(hosted.nearby);
    rooms.back().people = static_cast<std::uint32_t>(hosted.server->status().people);
  }
  return rooms;
}

void Worker::look(std::vector<io::SocketAddress> targets) {
  seeker_ = std::make_unique<NearbySeeker>(loop_, [this](std::vector<NearbyPlace> places) {
    std::erase_if(places, [this](const NearbyPlace& place) {
      return std::any_of(hosted_.begin(), hosted_.end(), [&](const auto& entry) {
        return entry.second.nearby.id == place.room.id;
      });
    });
    tell_(NearbyNotice{std::move(places)});
  });
  if (!seeker_->start(std::move(targets), chance_())) seeker_.reset();
}

// The host's own window is a client of its own server over a socketpair.
void Worker::takeSeat(HostedServer& hosted, const HostOrder& order) {
  auto pair = io::connectedPair(loop_);
  if (!pair) return tell_(HostFailedNotice{order.request, "", pair.error().text});
  hosted.seat(std::move(pair->first));
  client_->adopt(std::move(pair->second), seatFor(order));
}

void Worker::closeHost(HostId host, std::string reason) {
  const auto found = hosted_.find(host);
  if (found == hosted_.end()) return;
  stopBeingFound(host);
  client_->handle(client::LeaveNetwork{found->second.server->order().network, reason});
  found->second.server->close(std::move(reason), [this, host] { hostIsClosed(host); });
}

void Worker::countTraffic(HostId host) const {
  const auto found = hosted_.find(host);
  if (found != hosted_.end()) tell_(TrafficNotice{host, found->second.server->traffic()});
}

void Worker::stopBeingFound(HostId host) {
  Hosted& hosted = hosted_.at(host);
  hosted.closing = true;
  if (found_ && hosted.server->order().nearby) found_->sayGone(hosted.nearby.id);
}

void Worker::networkIsBack() {
  if (client_) client_->networkIsBack();
  if (found_) found_->joinGroups(nearbyInterfaces());
}

void Worker::hostIsClosed(HostId host) {
  loop_.post([this, host] {
    if (hosted_.erase(host) > 0) tell_(HostClosedNotice{host});
    if (roomsToFind().empty()) found_.reset();
  });
}

void Worker::drain(std::function<void()> done) {
  waiting_.clear();
  opening_.clear();
  if (!client_) return done();
  auto left = std::make_shared<std::size_t>(hosted_.size() + 1);
  const auto oneDone = [left, done = std::move(done)] {
    if (--*left == 0) done();
  };
  client_->drain(oneDone);
  seeker_.reset();
  for (auto& [id, hosted] : hosted_) {
    stopBeingFound(id);
    hosted.server->close("the host has closed the room", oneDone);
  }
}

}  // namespace parlor::engine
