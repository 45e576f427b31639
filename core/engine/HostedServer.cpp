#include "engine/HostedServer.h"

#include <cerrno>
#include "chat/Names.h"

namespace parlor::engine {
namespace {

constexpr base::Milliseconds kStatusInterval{250};
constexpr base::Milliseconds kDrainPatience{2500};

std::vector<server::ListenerConfig> listenersFor(const HostOrder& order) {
  server::ListenerConfig listener;
  listener.port = order.port;
  if (order.localOnly) listener.address = "127.0.0.1";
  return {listener};
}

server::ServerConfig configFor(const HostOrder& order) {
  server::ServerConfig config;
  config.password = order.password;
  config.listeners = listenersFor(order);
  server::RoomConfig room;
  room.name = order.room;
  config.rooms = {room};
  config.history.enabled = !order.directory.empty();
  return config;
}

HostError portError(const base::Error& error, std::uint16_t port) {
  if (error.code == EADDRINUSE) {
    return {"port", {client::ProblemCode::PortInUse, {std::to_string(port)}}};
  }
  if (error.code == EACCES) {
    return {"port", {client::ProblemCode::PortReserved, {std::to_string(port)}}};
  }
  return {"port", error.text};
}

}  // namespace

HostedServer::HostedServer(io::EventLoop& loop, const base::Clock& clock, const HostOrder& order,
                           Tell tell)
    : loop_(loop), order_(order), tell_(std::move(tell)), clock_(clock) {}

HostedServer::~HostedServer() {
  loop_.cancel(pendingStatus_);
}

void HostedServer::open(std::function<void(Opened)> opened) {
  if (order_.directory.empty()) return opened(listen(server::Storage(memory_)));
  opening_ = std::make_unique<server::DiskStorageOpening>(
      order_.directory, configFor(order_).history, loop_, clock_,
      [this, opened = std::move(opened)](auto disk) {
        if (!disk) {
          return opened(HostError{
              "", fmt::format("The history of this room cannot be opened: {}", disk.error().text)});
        }
        disk_ = std::move(*disk);
        opened(listen(disk_->storage()));
      });
}

HostedServer::Opened HostedServer::listen(server::Storage storage) {
  server_ = std::make_unique<server::Server>(loop_, configFor(order_), std::move(storage), clock_,
                                             base::Log::toStandardError(base::LogLevel::Warning));
  auto bound = server_->listen();
  if (!bound) return portError(bound.error(), order_.port);
  server_->setStatusChanged([this] { statusMayHaveChanged(); });
  statusMayHaveChanged();
  return bound->front().address.port();
}

void HostedServer::seat(std::unique_ptr<io::Connection> connection) {
  server_->adopt(std::move(connection), chat::Door::Host);
}

void HostedServer::close(std::string reason, std::function<void()> done) {
  server_->setStatusChanged({});
  server_->drain(std::move(reason), kDrainPatience, std::move(done));
}

void HostedServer::statusMayHaveChanged() {
  if (pendingStatus_) return;
  pendingStatus_ = loop_.runAfter(kStatusInterval, [this] {
    pendingStatus_ = {};
    tellStatus();
  });
}

void HostedServer::tellStatus() {
  server::ServerStatus status = server_->status();
  if (status == told_) return;
  told_ = status;
  tell_(HostStatusNotice{order_.host, std::move(status)});
}

}  // namespace parlor::engine
