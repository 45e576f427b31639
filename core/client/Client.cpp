#include "client/Client.h"

#include <algorithm>

#include "client/NetworkSession.h"

namespace parlor::client {
namespace {

std::uint64_t seedOf(const ClientSettings& settings) {
  if (settings.seed != 0) return settings.seed;
  std::random_device device;
  return (static_cast<std::uint64_t>(device()) << 32) ^ device();
}

template <typename T>
concept ForABuffer = requires(const T& command) {
  command.buffer;
};

}  // namespace

class Client::Impl {
 public:
  Impl(io::EventLoop& loop, io::Resolver& resolver, const base::Clock& clock, Emit emit,
       ClientSettings settings, Outbox* outbox)
      : context_{loop,
                 resolver,
                 clock,
                 settings,
                 outbox ? *outbox : memory_,
                 std::mt19937_64(seedOf(settings))},
        emit_(std::move(emit)),
        hook_(loop.atTurnEnd([this] { endTurn(); })) {}
  ~Impl() { context_.loop.removeHook(hook_); }

  void handle(ClientCommand command) {
    context_.loop.affinity().assertHere();
    if (draining_) return;
    std::visit([this](auto& body) { run(body); }, command);
    context_.wake();
  }

  void adopt(std::unique_ptr<io::Connection> connection, JoinNetwork request) {
    add(std::move(request)).adopt(std::move(connection));
    context_.wake();
  }

  void reconnectAll() {
    for (const auto& session : sessions_) session->reconnectNow();
  }

  void drain(std::function<void()> done, base::Milliseconds patience) {
    draining_ = true;
    done_ = std::move(done);
    for (const auto& session : sessions_) session->leave("", patience);
    endTurn();
  }

 private:
  NetworkSession& add(JoinNetwork request) {
    sessions_.push_back(std::make_unique<NetworkSession>(context_, std::move(request)));
    return *sessions_.back();
  }

  void run(JoinNetwork& request) { add(std::move(request)).start(); }

  void run(const LeaveNetwork& command) {
    for (const auto& session : sessions_) {
      if (session->id() == command.network)
        session->leave(command.reason, base::Milliseconds(3000));
    }
    context_.batch.add(NetworkRemoved{command.network});
  }

  void run(const ReconnectNow& command) {
    for (const auto& session : sessions_) {
      if (session->id() == command.network) session->reconnectNow();
    }
  }

  void run(const Search& command) { context_.batch.add(SearchResults{command.request, {}, true}); }

  template <typename Command>
  void run(const Command& command) {
    for (const auto& session : sessions_) {
      bool its = false;
      if constexpr (ForABuffer<Command>)
        its = session->isFor(command.buffer);
      else
        its = session->id() == command.network;
      if (its) return session->handle(command);
    }
  }

  void endTurn() {
    std::erase_if(sessions_, [](const auto& session) { return session->isFinished(); });
    if (!context_.batch.empty()) emit_(context_.batch.take());
    if (draining_ && sessions_.empty() && done_) std::exchange(done_, nullptr)();
  }

  MemoryOutbox memory_;
  ClientContext context_;
  const Emit emit_;
  std::vector<std::unique_ptr<NetworkSession>> sessions_;
  bool draining_ = false;
  std::function<void()> done_;
  const io::HookId hook_;
};

Client::Client(io::EventLoop& loop, io::Resolver& resolver, const base::Clock& clock, Emit emit,
               ClientSettings settings)
    : impl_(std::make_unique<Impl>(loop, resolver, clock, std::move(emit), std::move(settings),
                                   nullptr)) {}

Client::Client(io::EventLoop& loop, io::Resolver& resolver, const base::Clock& clock, Emit emit,
               ClientSettings settings, Outbox& outbox)
    : impl_(std::make_unique<Impl>(loop, resolver, clock, std::move(emit), std::move(settings),
                                   &outbox)) {}

Client::~Client() = default;

void Client::handle(ClientCommand command) {
  impl_->handle(std::move(command));
}
void Client::adopt(std::unique_ptr<io::Connection> connection, JoinNetwork request) {
  impl_->adopt(std::move(connection), std::move(request));
}
void Client::reconnectAll() {
  impl_->reconnectAll();
}
void Client::drain(std::function<void()> done, base::Milliseconds patience) {
  impl_->drain(std::move(done), patience);
}

}  // namespace parlor::client
