#include "client/Client.h"

#include <algorithm>

#include "client/NetworkSession.h"
#include "client/Searches.h"
#include "client/StoredOutbox.h"

namespace parlor::client {
namespace {

constexpr std::uint32_t kFirstRestored = 0x40000000;  // whoever joins counts from 1

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
       ClientSettings settings, Outbox* outbox, store::ClientStore* store)
      : stored_(store ? std::make_unique<StoredOutbox>(*store) : nullptr),
        context_{loop,
                 resolver,
                 clock,
                 settings,
                 stored_  ? *stored_
                 : outbox ? *outbox
                          : memory_,
                 store,
                 {},
                 std::mt19937_64(seedOf(settings))},
        searches_(context_, sessions_),
        emit_(std::move(emit)),
        hook_(loop.atTurnEnd([this] { endTurn(); })) {}
  ~Impl() {
    if (context_.store) context_.store->setHealthChanged({});
    for (const auto& session : sessions_) session->network().cache().flush();
    context_.loop.removeHook(hook_);
  }

  void restore() {
    if (!context_.store) return;
    tellLocalData();
    context_.store->setHealthChanged([this](const store::ClientHealth&) { tellLocalData(); });
    std::uint32_t number = kFirstRestored;
    for (const store::KeptNetwork& kept : context_.store->networks()) {
      add(requestFrom(kept, NetworkId(++number))).start();
    }
  }

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

  void networkIsBack() {
    for (const auto& session : sessions_) session->networkIsBack();
    context_.wake();
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

  // A network that is there already, of an earlier run perhaps, is not joined a second time.
  void run(JoinNetwork& request) {
    for (const auto& session : sessions_) {
      if (session->isSameAs(request)) return session->joinMore(request);
    }
    add(std::move(request)).start();
  }

  void run(const LeaveNetwork& command) {
    for (const auto& session : sessions_) {
      if (session->id() != command.network) continue;
      session->forget();
      session->leave(command.reason, base::Milliseconds(3000));
    }
    context_.batch.add(NetworkRemoved{command.network});
  }

  void run(const ReconnectNow& command) {
    for (const auto& session : sessions_) {
      if (session->id() == command.network) session->reconnectNow();
    }
  }

  void run(const Search& command) { searches_.begin(command); }

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

  static JoinNetwork requestFrom(const store::KeptNetwork& kept, NetworkId network) {
    JoinNetwork request;
    request.network = network;
    request.title = kept.title, request.host = kept.host;
    request.port = static_cast<std::uint16_t>(kept.port);
    request.tls = kept.tls;
    request.nick = kept.nick, request.username = kept.username, request.realname = kept.realname;
    request.persistent = true;
    request.identity = kept.identity;
    return request;
  }

  void tellLocalData() {
    using State = store::ClientHealth::State;
    const store::ClientHealth& health = context_.store->health();
    LocalDataChanged event{};
    event.state = health.state == State::Kept      ? LocalDataChanged::State::Kept
                  : health.state == State::Failing ? LocalDataChanged::State::Failing
                                                   : LocalDataChanged::State::NotKept;
    event.problem = health.problem;
    event.setAside = health.setAside.string();
    context_.batch.add(std::move(event));
    context_.wake();
  }

  void endTurn() {
    for (const auto& session : sessions_) session->network().cache().flush();
    std::erase_if(sessions_, [](const auto& session) { return session->isFinished(); });
    if (!context_.batch.empty()) emit_(context_.batch.take());
    if (draining_ && sessions_.empty() && done_) std::exchange(done_, nullptr)();
  }

  MemoryOutbox memory_;
  const std::unique_ptr<StoredOutbox> stored_;
  ClientContext context_;
  std::vector<std::unique_ptr<NetworkSession>> sessions_;
  Searches searches_;
  const Emit emit_;
  bool draining_ = false;
  std::function<void()> done_;
  const io::HookId hook_;
};

Client::Client(io::EventLoop& loop, io::Resolver& resolver, const base::Clock& clock, Emit emit,
               ClientSettings settings)
    : impl_(std::make_unique<Impl>(loop, resolver, clock, std::move(emit), std::move(settings),
                                   nullptr, nullptr)) {}

Client::Client(io::EventLoop& loop, io::Resolver& resolver, const base::Clock& clock, Emit emit,
               ClientSettings settings, Outbox& outbox)
    : impl_(std::make_unique<Impl>(loop, resolver, clock, std::move(emit), std::move(settings),
                                   &outbox, nullptr)) {}

Client::Client(io::EventLoop& loop, io::Resolver& resolver, const base::Clock& clock, Emit emit,
               ClientSettings settings, store::ClientStore& store)
    : impl_(std::make_unique<Impl>(loop, resolver, clock, std::move(emit), std::move(settings),
                                   nullptr, &store)) {}

Client::~Client() = default;

void Client::restore() {
  impl_->restore();
}
void Client::handle(ClientCommand command) {
  impl_->handle(std::move(command));
}
void Client::adopt(std::unique_ptr<io::Connection> connection, JoinNetwork request) {
  impl_->adopt(std::move(connection), std::move(request));
}
void Client::networkIsBack() {
  impl_->networkIsBack();
}
void Client::drain(std::function<void()> done, base::Milliseconds patience) {
  impl_->drain(std::move(done), patience);
}

}  // namespace parlor::client
