// Up to four peers talk to one server in one process: bytes in any pieces and order, lines that
// make sense, half-closes, resets, connections that are lost and resumed, a disk that is late or
// full, readers that stop, time that passes and clocks that are set, all chosen by the input. What
// comes out is checked line by line (OutputCheck), and what the server says of itself is what its
// events tell.
#include <sodium.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cctype>
#include <memory>
#include <string>

#include "fuzz/Fuzz.h"
#include "fuzz/Grammar.h"
#include "fuzz/Input.h"
#include "fuzz/OutputCheck.h"
#include "fuzz/ShallowHistory.h"
#include "io/Connection.h"
#include "io/EventLoop.h"
#include "io/Stream.h"
#include "server/Server.h"
#include "support/FakeClock.h"

using namespace parlor;
using fuzz::Input;

namespace {

constexpr std::size_t kPeers = 4;
constexpr int kSteps = 64;
constexpr int kTurns = 200;
constexpr int kSendBuffer = 4096;

// The cheapest hash that is one, so that OPER is a matter of microseconds.
std::string cheapHash() {
  char hash[crypto_pwhash_STRBYTES];
  const std::string_view password = "secret";
  const int made = crypto_pwhash_str(hash, password.data(), password.size(),
                                     crypto_pwhash_OPSLIMIT_MIN, crypto_pwhash_MEMLIMIT_MIN);
  fuzz::check(made == 0, "there is a hash");
  return hash;
}

// The second one is what REHASH brings, and back again.
server::ServerConfig configuration(bool second) {
  static const std::string hash = cheapHash();
  server::ServerConfig config;
  config.networkName = "fuzz";
  for (const char* name : {"lobby", second ? "hall" : "build"}) {
    server::RoomConfig room;
    room.name = name;
    config.rooms.push_back(room);
  }
  server::OperatorConfig root;
  root.name = "root";
  root.passwordHash = hash;
  config.operators.push_back(root);
  config.pressure.exempt = {"local"};
  config.pressure.softOutput = 4096;
  config.pressure.hardOutput = 65536;
  config.limits.monitor = 4;
  config.limits.listEntries = 4;
  config.limits.roomsPerUser = 4;
  config.limits.targets = second ? 2 : 4;
  config.history.linesOnJoinIrc = second ? 5 : 0;
  config.language = second ? "zh_CN" : "en";
  return config;
}

// The far end of one connection.
class Peer {
 public:
  explicit Peer(const fuzz::ShallowHistory& history)
      : output([&history](const std::string& room, std::uint64_t seq) {
          return history.isForSome(room, seq);
        }) {}

  void connect(io::EventLoop& loop, server::Server& server, chat::Door door,
               server::ListenerKind kind) {
    int ends[2];
    const int made = ::socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0, ends);
    fuzz::check(made == 0, "there is a socketpair");
    ::setsockopt(ends[1], SOL_SOCKET, SO_SNDBUF, &kSendBuffer, sizeof kSendBuffer);
    here_.reset(ends[0]);
    server.adopt(std::make_unique<io::Connection>(loop, io::makeSocketStream(io::UniqueFd(ends[1])),
                                                  io::SocketAddress(), io::SocketAddress()),
                 door, kind);
    output.connected(kind == server::ListenerKind::Irc);
    typed_.clear();
    reading = alive_ = true;
  }
  bool isConnected() const { return here_.valid(); }
  bool isAlive() const { return isConnected() && alive_; }  // both ways are open

  // What the fuzzer writes itself might look like a label of ours.
  void type(std::string_view bytes) {
    typed_ += bytes;
    if (typed_.find("label") != std::string::npos) output.distrust();
    const std::size_t end = typed_.rfind('\n');
    if (end != std::string::npos) typed_.erase(0, end + 1);
    send(bytes);
  }
  void say(const fuzz::Sentence& sentence, bool labelled) {
    std::string tags = sentence.tags;
    if (labelled && output.hasLabels()) {
      const std::string label = "q" + std::to_string(++labels_);
      output.expect(label);
      asksThread = asksThread || sentence.text.starts_with("OPER ");
      tags = "label=" + label + (tags.empty() ? "" : ';' + tags);
    }
    if (!typed_.empty()) type("\r\n");
    send((tags.empty() ? "" : '@' + tags + ' ') + sentence.text + "\r\n");
  }
  void halfClose() {
    ::shutdown(here_.get(), SHUT_WR);
    ended();
  }
  void close() {
    here_.reset();
    ended();
  }
  // One buffer for all: on the stack it would be poisoned anew each time.
  void readAll() {
    static std::array<char, 16384> buffer;
    ssize_t got = 0;
    while (isConnected() && reading &&
           (got = ::recv(here_.get(), buffer.data(), buffer.size(), 0)) > 0) {
      output.take({buffer.data(), static_cast<std::size_t>(got)});
    }
    if (isConnected() && reading && got == 0) ended();
    if (output.takePing() && isAlive()) say({{}, "PONG here"}, false);
  }

  fuzz::OutputCheck output;
  bool reading = true;
  bool asksThread = false;  // and has been given no time yet

 private:
  // A short write is the kernel's backpressure; what does not fit was never said.
  void send(std::string_view bytes) {
    const ssize_t sent = ::send(here_.get(), bytes.data(), bytes.size(), MSG_NOSIGNAL);
    if (sent != static_cast<ssize_t>(bytes.size())) output.distrust();
  }
  void ended() {
    alive_ = false;
    output.distrust();
  }

  io::UniqueFd here_;
  std::string typed_;  // of a line that has no end yet
  bool alive_ = false;
  unsigned labels_ = 0;
};

class Stage {
 public:
  Stage()
      : loop_(clock_, io::makeSelectPoller()),
        history_(loop_),
        server_(loop_, configuration(false), {history_, &history_}, clock_),
        peers_{Peer(history_), Peer(history_), Peer(history_), Peer(history_)} {
    hook_ = loop_.atTurnEnd([this] { ++turns_; });
    server_.setRehash([this] { return server_.reload(configuration(second_ = !second_)); });
  }
  ~Stage() { loop_.removeHook(hook_); }

  // Which peer, what it does, and whether more comes before the server looks.
  void act(Input& input) {
    const std::uint8_t choice = input.byte();
    Peer& peer = peers_[choice % kPeers];
    const int action = choice / kPeers % 32;
    if (action >= 20) {
      speak(peer, action, input);
    } else if (action >= 8) {
      happen(peer, action, input);
    } else {
      raw(peer, action, input);
    }
    if (choice < 128) settle();
  }

  void finish() {
    comeToRest();
    checkCounts();
    server_.drain("the end", base::Milliseconds(100), [] {});
    settle();
    clock_.advance(base::Milliseconds(10'000));
    settle();
    fuzz::check(server_.status().connections == 0, "a drained server has no connection");
  }

 private:
  Peer& connected(Peer& peer) {
    if (!peer.isConnected()) connect(peer, chat::Door::Irc, server::ListenerKind::Irc);
    return peer;
  }
  void connect(Peer& peer, chat::Door door, server::ListenerKind kind) {
    peer.close();
    peer.connect(loop_, server_, door, kind);
  }

  void raw(Peer& peer, int action, Input& input) {
    connected(peer);
    switch (action) {
      case 0:
        clock_.advance(base::Milliseconds(100 * input.byte()));
        break;
      case 1:
        peer.halfClose();
        break;
      case 2:
        peer.close();
        break;
      case 3:
        server_.operatorLine(input.line());
        break;
      case 4:
        peer.type(input.take(input.byte()));
        break;
      default:
        peer.type(std::string(input.line()) + "\r\n");
        break;
    }
  }

  void happen(Peer& peer, int action, Input& input) {
    switch (action) {
      case 8:
        clock_.advance(std::chrono::seconds(input.byte()));
        break;
      case 9:
        clock_.advance(std::chrono::hours(input.byte()));
        break;
      case 10:
        clock_.setWall(clock_.wallNow() + std::chrono::minutes(input.byte() - 128));
        break;
      case 11:
        history_.commitLate(true);
        break;
      case 12:
        history_.commitLate(false);
        [[fallthrough]];
      case 13:
        history_.commit(1U + input.byte());
        break;
      case 14:
        history_.failNext(input.byte() % 8);
        break;
      case 15:
        peer.reading = false;
        break;
      case 16:
        peer.reading = true;
        break;
      case 17:
        connect(peer, chat::Door::Irc, server::ListenerKind::Auto);
        break;
      case 18:
        connect(peer, chat::Door::Irc, server::ListenerKind::Plain);
        break;
      default:
        connect(peer, chat::Door::Host, server::ListenerKind::Irc);
        break;
    }
  }

  void speak(Peer& peer, int action, Input& input) {
    const fuzz::Surroundings around = {peer.output.token(), peer.output.lastEvent(),
                                       peer.output.lastMessage(), clock_.wallNow()};
    if (action == 20) connect(peer, chat::Door::Irc, server::ListenerKind::Irc);
    connected(peer);
    if (action <= 22) {
      for (const std::string& line : fuzz::arrival(input, around)) peer.say({{}, line}, false);
    } else if (action == 23) {
      const std::vector<fuzz::Sentence> lines = fuzz::multiline(input, around);
      for (const fuzz::Sentence& line : lines) peer.say(line, &line == &lines.front());
    } else {
      peer.say(fuzz::sentence(input, around), action != 31);
    }
  }

  // Turns until one has nothing to do; what goes on for ever is cut off.
  void settle() {
    std::uint64_t before = 0;
    for (int turn = 0; turn < kTurns; ++turn) {
      before = turns_;
      loop_.runOnce(base::Milliseconds(0));
      for (Peer& peer : peers_) peer.readAll();
      if (turns_ == before && !history_.isWaiting()) awaitThread();
      if (turns_ == before) return;
    }
  }
  // A password is looked at on another thread.
  void awaitThread() {
    for (int i = 0; i < 2000 && isSomebodyWaiting(); ++i) {
      loop_.runOnce(base::Milliseconds(1));
      for (Peer& peer : peers_) peer.readAll();
    }
    for (Peer& peer : peers_) peer.asksThread = peer.asksThread && !peer.reading;
  }
  bool isSomebodyWaiting() const {
    return std::any_of(peers_.begin(), peers_.end(), [](const Peer& peer) {
      return peer.asksThread && peer.isAlive() && peer.reading && peer.output.isWaiting();
    });
  }

  void comeToRest() {
    history_.failNext(0);
    history_.commitLate(false);
    history_.commit(1'000'000);
    for (Peer& peer : peers_) peer.reading = true;
    settle();
    settle();
    for (const Peer& peer : peers_) {
      if (peer.isAlive()) peer.output.checkAllEnded();
    }
  }

  // The events alone build the same world, and LUSERS tells it.
  void checkCounts() {
    const server::ServerStatus status = server_.status();
    const chat::World& world = history_.world();
    fuzz::check(status.people == world.users().size(), "people are those of the events");
    fuzz::check(status.rooms.size() == world.rooms().size(), "rooms are those of the events");
    for (const server::RoomStatus& room : status.rooms) {
      const chat::Room* told = world.roomByName(room.name);
      fuzz::check(told != nullptr && told->members.size() == room.members, "so are their members");
    }
    for (Peer& peer : peers_) {
      if (!peer.isAlive() || !peer.output.isWelcome() || !peer.output.hasLabels()) continue;
      peer.say({{}, "LUSERS"}, true);
      settle();
      if (!peer.isAlive() || peer.output.isWaiting()) continue;
      fuzz::check(peer.output.numberIn("265") == status.people, "LUSERS counts people");
      fuzz::check(peer.output.numberIn("254") == status.rooms.size(), "LUSERS counts rooms");
    }
  }

  test::FakeClock clock_;
  io::EventLoop loop_;
  fuzz::ShallowHistory history_;
  server::Server server_;
  std::array<Peer, kPeers> peers_;
  io::HookId hook_;
  std::uint64_t turns_ = 0;
  bool second_ = false;
};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  Input input(data, size);
  Stage stage;
  for (int steps = 0; !input.empty() && steps < kSteps; ++steps) stage.act(input);
  stage.finish();
  return 0;
}
