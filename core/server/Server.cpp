#include "server/Server.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <span>
#include <utility>

#include "io/Datagram.h"
#include "server/CommandTable.h"
#include "server/Core.h"
#include "server/HeldSessions.h"
#include "server/HistoryHealth.h"
#include "server/HostConsole.h"
#include "server/LineTest.h"
#include "server/Monitors.h"
#include "server/PasswordCheck.h"
#include "server/Refusals.h"
#include "server/RetentionRules.h"
#include "store/DelayedLedger.h"

namespace parlor::server {
namespace {

io::SocketAddress loopbackFor(std::uint16_t port) {
  return *io::SocketAddress::parse("127.0.0.1", port);
}

base::Result<io::SocketAddress> addressOf(const ListenerConfig& listener) {
  if (listener.address == "localhost") return loopbackFor(listener.port);
  return io::SocketAddress::parse(listener.address, listener.port);
}

std::string roomName(const RoomConfig& room) {
  return room.name.starts_with('#') ? room.name : '#' + room.name;
}

// "ntl 20" as one list of changes.
std::vector<chat::ModeChange> modesOf(const RoomConfig& room) {
  std::vector<chat::ModeChange> changes;
  const std::size_t blank = room.modes.find(' ');
  std::string_view arguments;
  if (blank != std::string::npos) arguments = std::string_view(room.modes).substr(blank + 1);
  for (const char letter : room.modes.substr(0, blank)) {
    const auto kind = chat::roomModeKind(letter);
    if (!kind || *kind == chat::RoomModeKind::Role || *kind == chat::RoomModeKind::List) continue;
    std::string parameter;
    if (*kind != chat::RoomModeKind::Flag) {
      parameter = arguments.substr(0, arguments.find(' '));
      arguments.remove_prefix(std::min(parameter.size() + 1, arguments.size()));
      if (parameter.empty()) continue;
    }
    changes.push_back({true, letter, parameter, {}});
  }
  if (!room.key.empty()) changes.push_back({true, 'k', room.key, {}});
  return changes;
}

}  // namespace

std::string BoundListener::toString() const {
  return fmt::format("{}://{}", server::toString(kind), address.toString());
}

class Server::Impl {
 public:
  Impl(io::EventLoop& loop, ServerConfig config, Storage storage, const base::Clock& clock,
       base::Log log)
      : delayed_(makeDelayed(loop, config, storage.ledger)),
        core_(loop, std::move(config), behindDelay(std::move(storage)), clock, commands_,
              std::move(log)),
        console_(core_),
        health_(core_, console_, [this] { applyRetention(); }) {
    core_.statusChanged = [this] { statusDirty_ = true; };
    core_.turn.setNotKept(
        [this](const auto& senders, const base::Error&) { tellNotKept(senders); });
    core_.turn.setOutcome([this](const base::Status& status) { health_.noteOutcome(status); });
    hook_ = loop.atTurnEnd([this] { endTurn(); });
    holdAbsent();
    openRooms();
    applyRetention();
    health_.begin();
    core_.needTurn();
  }

  ~Impl() {
    core_.loop.removeHook(hook_);
    if (drainTimer_) core_.loop.cancel(drainTimer_);
  }

  // --- listeners ---

  base::Result<std::vector<BoundListener>> listen() {
    std::vector<ListenerConfig> wanted = core_.config.listeners;
    if (wanted.empty()) wanted.emplace_back();
    for (const ListenerConfig& listener : wanted) {
      if (const base::Status status = open(listener); !status) {
        closeListeners();
        return status.error();
      }
    }
    statusDirty_ = true;
    return bound_;
  }

  void adopt(std::unique_ptr<io::Connection> connection, chat::Door door, ListenerKind kind) {
    start(std::move(connection), kind, door);
  }

  // --- the end ---

  void drain(const std::string& reason, base::Milliseconds patience, std::function<void()> done) {
    drained_ = std::move(done);
    draining_ = core_.ending = true;
    core_.held->freeze();
    closeListeners();
    console_.leave(reason);
    for (const auto& [id, session] : core_.sessions.all()) session->finish(reason);
    for (const auto& test : tests_) test->finish();
    drainTimer_ = core_.loop.runAfter(patience, [this] {
      drainTimer_ = {};
      for (const auto& [id, session] : core_.sessions.all()) {
        session->cut("the server is closing");
      }
      tests_.clear();
      drainEnds_ = true;
      core_.needTurn();
    });
    statusDirty_ = true;
    core_.needTurn();
  }

  // --- configuration ---

  base::Status reload(ServerConfig config) {
    if (base::Status status = validate(config); !status) return status;
    config.serverName = core_.config.serverName;
    config.listeners = core_.config.listeners;
    core_.config = std::move(config);
    core_.texts = Texts(core_.config.language);
    core_.addresses.configure(core_.config.pressure);
    core_.recent.setLimit(core_.config.history.enabled ? core_.config.history.linesInMemory : 0);
    openRooms();
    applyRetention();
    core_.needTurn();
    statusDirty_ = true;
    return {};
  }

  ServerTraffic traffic() const {
    ServerTraffic traffic{{}, meters_.sum()};
    for (const auto& [id, session] : core_.sessions.all()) {
      const chat::User* user = core_.world.user(session->user);
      if (user != nullptr) traffic.people.push_back({user->nick, meters_.of(id)});
    }
    return traffic;
  }

  ServerStatus status() const {
    ServerStatus status;
    for (const auto& [id, user] : core_.world.users()) {
      ++status.people;
      switch (user.door) {
        case chat::Door::Parlor:
          ++status.byParlor;
          break;
        case chat::Door::Irc:
          ++status.byIrc;
          break;
        case chat::Door::Plain:
          ++status.byPlain;
          break;
        case chat::Door::Host:
          ++status.byHost;
          break;
      }
    }
    status.connections = core_.sessions.all().size() + tests_.size();
    for (const auto& [id, room] : core_.world.rooms()) {
      status.rooms.push_back({room.name, room.members.size()});
    }
    for (const BoundListener& listener : bound_) status.listeners.push_back(listener.toString());
    status.poller = core_.loop.pollerName();
    status.descriptors = core_.loop.watchCount();
    status.keepsHistory = core_.history() != nullptr;
    status.historyProblem = core_.historyProblem;
    status.historyNotice = core_.historyNotice;
    status.draining = draining_;
    return status;
  }

  Core& core() { return core_; }
  HostConsole& console() { return console_; }
  void setStatusChanged(std::function<void()> handler) { statusChanged_ = std::move(handler); }

 private:
  static std::unique_ptr<store::Ledger> makeDelayed(io::EventLoop& loop, const ServerConfig& config,
                                                    store::Ledger& ledger) {
    const base::Milliseconds delay = config.history.commitDelay;
    if (delay <= base::Milliseconds(0)) return nullptr;
    return std::make_unique<store::DelayedLedger>(
        ledger,
        [&loop, delay](std::function<void()> task) { loop.runAfter(delay, std::move(task)); });
  }

  Storage behindDelay(Storage storage) const {
    if (!delayed_) return storage;
    Storage behind(*delayed_, storage.history, std::move(storage.restored));
    behind.setAside = std::move(storage.setAside);
    behind.damage = std::move(storage.damage);
    return behind;
  }

  // Nobody is invented: those who were here when the last process ended come back, or leave.
  void holdAbsent() {
    const std::map<chat::UserId, std::string> absent = core_.absent;
    const base::SteadyTime until = core_.clock.steadyNow() + core_.config.limits.resume;
    const std::string reason = core_.texts(Text::ServerRestarted);
    for (const auto& [user, device] : absent) core_.held->hold(user, device, reason, until);
  }

  // What the configuration names is permanent, and nothing else is.
  void openRooms() {
    std::set<chat::RoomId> wanted;
    for (const RoomConfig& room : core_.config.rooms) wanted.insert(openRoom(room));
    std::vector<chat::RoomId> others;
    for (const auto& [id, room] : core_.world.rooms()) {
      if (room.permanent && !wanted.contains(id)) others.push_back(id);
    }
    for (const chat::RoomId id : others) {
      core_.setPermanent(id, false);
      retention_.leaveOut(id);
    }
  }

  chat::RoomId openRoom(const RoomConfig& config) {
    const std::string name = roomName(config);
    if (const chat::Room* room = core_.world.roomByName(name)) {
      const chat::RoomId id = room->id;
      core_.setPermanent(id, true);
      return id;
    }
    const chat::RoomId id = core_.openRoom(name, true);
    if (std::vector<chat::ModeChange> modes = modesOf(config); !modes.empty()) {
      core_.publish(id, core_.serverSource(), chat::ModesSet{std::move(modes)});
    }
    if (!config.topic.empty()) {
      core_.publish(id, core_.serverSource(), chat::TopicSet{config.topic});
    }
    return id;
  }

  void applyRetention() {
    store::History* history = core_.history();
    if (history == nullptr) return;
    RetentionRules::Rooms rooms;
    for (const RoomConfig& room : core_.config.rooms) {
      rooms.emplace_back(core_.world.roomByName(roomName(room))->id, &room);
    }
    for (const RetentionStep& step : retention_.change(core_.config.history, rooms)) {
      step.room ? history->setRetention(step.room, step.kept)
                : history->setDefaultRetention(*step.kept);
    }
  }

  base::Status open(const ListenerConfig& config) {
    const base::Result<io::SocketAddress> address = addressOf(config);
    if (!address) return address.error();
    if (config.kind == ListenerKind::Ircs) {
      return base::Error{fmt::format("cannot listen on {}: this server has no certificate for TLS",
                                     server::toString(config))};
    }
    return config.kind == ListenerKind::EchoUdp ? openDatagram(*address)
                                                : openStream(config, *address);
  }

  base::Status openStream(const ListenerConfig& config, const io::SocketAddress& address) {
    auto listener =
        io::Listener::open(core_.loop, address, config.options,
                           [this, kind = config.kind](std::unique_ptr<io::Connection> c) {
                             accepted(std::move(c), kind);
                           });
    if (!listener) return listener.error();
    bound_.push_back({config.kind, (*listener)->address()});
    listeners_.push_back(std::move(*listener));
    return {};
  }

  base::Status openDatagram(const io::SocketAddress& address) {
    const std::size_t index = datagrams_.size();
    auto socket = io::Datagram::open(
        core_.loop, address, {},
        [this, index](std::string_view bytes, const io::SocketAddress& from) {
          if (const base::Status sent = datagrams_[index]->sendTo(bytes, from); !sent) {
            core_.log.debug("{}", sent.error().text);
          }
        });
    if (!socket) return socket.error();
    bound_.push_back({ListenerKind::EchoUdp, (*socket)->address()});
    datagrams_.push_back(std::move(*socket));
    return {};
  }

  void closeListeners() {
    listeners_.clear();
    datagrams_.clear();
    bound_.clear();
  }

  void accepted(std::unique_ptr<io::Connection> connection, ListenerKind kind) {
    const io::SocketAddress peer = connection->peer();
    const Admission admission = core_.addresses.admit(peer, core_.clock.steadyNow());
    if (admission != Admission::Granted) {
      const std::string why = reasonOf(admission, peer);
      core_.log.info("refused: {}", why);
      return refusals_.refuse(std::move(connection), kind, why);
    }
    if (kind == ListenerKind::Echo || kind == ListenerKind::Shout) {
      startTest(std::move(connection),
                kind == ListenerKind::Echo ? LineTestKind::Echo : LineTestKind::Shout);
    } else {
      start(std::move(connection), kind, chat::Door::Irc);
    }
    statusDirty_ = true;
  }

  std::string reasonOf(Admission refusal, const io::SocketAddress& peer) const {
    if (refusal == Admission::TooOften) return core_.texts(Text::ConnectsTooOften, peer.host());
    const std::size_t most = core_.config.pressure.connectionsPerAddress;
    return core_.texts(Text::TooManyFromThere, peer.host(), most);
  }

  void start(std::unique_ptr<io::Connection> connection, ListenerKind kind, chat::Door door) {
    const chat::SessionId id = core_.sequencer.newSession();
    meters_.attach(*connection, id);
    Session& session =
        core_.sessions.add(std::make_unique<Session>(core_, id, std::move(connection), kind, door));
    session.addressCounted = door != chat::Door::Host;
    session.start();
  }

  void startTest(std::unique_ptr<io::Connection> connection, LineTestKind kind) {
    tests_.push_back(
        std::make_unique<LineTest>(std::move(connection), kind, [this](LineTest& test) {
          core_.addresses.release(test.peer(), core_.clock.steadyNow());
          std::erase_if(tests_, [&](const auto& one) { return one.get() == &test; });
          statusDirty_ = true;
        }));
    tests_.back()->start();
  }

  // Why is for the host alone: it may name files. A label has one answer, also where several
  // messages went with it.
  void tellNotKept(const std::vector<Sender>& senders) {
    for (const Sender& sender : senders) {
      if (sender.verb == "REDACT") restore(sender.target);
    }
    for (auto first = senders.begin(); first != senders.end();) {
      const auto end = std::find_if(first, senders.end(), [&](const Sender& other) {
        return other.session != first->session || other.label != first->label;
      });
      tellSender({first, end});
      first = end;
    }
  }
  // What was to be taken back from a room is there still.
  void restore(std::string_view target) {
    const chat::Room* room = core_.world.roomByName(target);
    if (room != nullptr && core_.history() != nullptr) core_.recent.readAgain(room->id);
  }
  void tellSender(std::span<const Sender> sameLabel) {
    Session* session = core_.sessions.find(sameLabel.front().session);
    if (session == nullptr || session->dialect() == DialectKind::None) return;
    std::vector<Reply> news;
    for (const Sender& sender : sameLabel) news.push_back(notKept(*session, sender));
    session->tell(news, sameLabel.front().label);
  }

  // A client that does not know FAIL shows a notice to whoever uses it.
  Reply notKept(const Session& session, const Sender& sender) const {
    const std::string text = core_.texts(Text::NotKept);
    if (session.dialect() == DialectKind::Plain ||
        session.capabilities.has(irc::Capability::StandardReplies) ||
        session.capabilities.has(irc::Capability::ParlorCid)) {
      return Reply::fail(sender.verb, "NOT_KEPT", {sender.target}, text);
    }
    return Reply::notice(fmt::format("{}: {}", sender.target, text));
  }

  void endTurn() {
    core_.turn.end();
    if (std::exchange(statusDirty_, false) && statusChanged_) statusChanged_();
    const bool over = core_.sessions.all().empty() && tests_.empty() && !core_.turn.isWaiting();
    if (draining_ && (over || drainEnds_) && drained_) std::exchange(drained_, nullptr)();
  }

  const CommandTable commands_;
  const std::unique_ptr<store::Ledger> delayed_;
  Core core_;
  HostConsole console_;
  RetentionRules retention_;
  HistoryHealth health_;
  std::vector<std::unique_ptr<io::Listener>> listeners_;
  std::vector<std::unique_ptr<io::Datagram>> datagrams_;
  std::vector<BoundListener> bound_;
  std::vector<std::unique_ptr<LineTest>> tests_;
  Refusals refusals_;
  Meters meters_;
  std::function<void()> statusChanged_, drained_;
  io::HookId hook_;
  io::TimerId drainTimer_;
  bool statusDirty_ = false, draining_ = false, drainEnds_ = false;
};

Server::Server(io::EventLoop& loop, ServerConfig config, Storage storage, const base::Clock& clock,
               base::Log log)
    : impl_(std::make_unique<Impl>(loop, std::move(config), std::move(storage), clock,
                                   std::move(log))) {}

Server::~Server() = default;

base::Result<std::vector<BoundListener>> Server::listen() {
  return impl_->listen();
}
void Server::adopt(std::unique_ptr<io::Connection> connection, chat::Door door, ListenerKind kind) {
  impl_->adopt(std::move(connection), door, kind);
}
void Server::operatorLine(std::string_view line) {
  impl_->console().take(line);
  impl_->core().needTurn();
}
void Server::setOperatorOutput(std::function<void(std::string_view)> output) {
  impl_->console().setOutput(std::move(output));
}
void Server::setQuitRequested(std::function<void()> handler) {
  impl_->console().setQuitRequested(std::move(handler));
}
void Server::drain(std::string reason, base::Milliseconds patience, std::function<void()> done) {
  impl_->drain(reason, patience, std::move(done));
}
ServerStatus Server::status() const {
  return impl_->status();
}
ServerTraffic Server::traffic() const {
  return impl_->traffic();
}
void Server::setStatusChanged(std::function<void()> handler) {
  impl_->setStatusChanged(std::move(handler));
}
base::Status Server::reload(ServerConfig config) {
  return impl_->reload(std::move(config));
}
void Server::setRehash(std::function<base::Status()> rehash) {
  impl_->core().rehash = std::move(rehash);
}

}  // namespace parlor::server
