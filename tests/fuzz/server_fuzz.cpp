// Up to four peers talk to one server in one process: bytes in any pieces and order, half-closes,
// resets and time that passes, all chosen by the input. What comes out must be whole lines.
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <memory>
#include <string>

#include "fuzz/Fuzz.h"
#include "fuzz/ShallowHistory.h"
#include "io/Connection.h"
#include "io/EventLoop.h"
#include "io/Stream.h"
#include "server/Server.h"
#include "support/FakeClock.h"

using namespace parlor;

namespace {

constexpr std::size_t kPeers = 4;
constexpr std::size_t kLongestLine = 8191 + 512;

server::ServerConfig configuration() {
  server::ServerConfig config;
  config.networkName = "fuzz";
  for (const char* name : {"lobby", "build"}) {
    server::RoomConfig room;
    room.name = name;
    config.rooms.push_back(room);
  }
  config.pressure.exempt = {"local"};
  return config;
}

// The bytes of the fuzzer as choices.
class Input {
 public:
  Input(const std::uint8_t* data, std::size_t size) : rest_(fuzz::textOf(data, size)) {}

  bool empty() const { return rest_.empty(); }
  std::uint8_t byte() { return empty() ? 0 : static_cast<std::uint8_t>(take(1).front()); }
  std::string_view take(std::size_t length) {
    const std::string_view text = rest_.substr(0, length);
    rest_.remove_prefix(text.size());
    return text;
  }

 private:
  std::string_view rest_;
};

// The far end of one connection, read to its last byte so that the server never waits for it.
class Peer {
 public:
  void connect(io::EventLoop& loop, server::Server& server) {
    int ends[2];
    const int made = ::socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0, ends);
    fuzz::check(made == 0, "there is a socketpair");
    here_.reset(ends[0]);
    server.adopt(std::make_unique<io::Connection>(loop, io::makeSocketStream(io::UniqueFd(ends[1])),
                                                  io::SocketAddress(), io::SocketAddress()),
                 chat::Door::Irc);
    lineLength_ = 0;
  }
  bool isConnected() const { return here_.valid(); }
  void send(std::string_view bytes) {
    // A short write is the kernel's backpressure; what does not fit was never said.
    [[maybe_unused]] const ssize_t sent =
        ::send(here_.get(), bytes.data(), bytes.size(), MSG_NOSIGNAL);
  }
  void halfClose() { ::shutdown(here_.get(), SHUT_WR); }
  void close() { here_.reset(); }
  // One buffer for all: on the stack it would be poisoned anew each time.
  void readAll() {
    static std::array<char, 16384> buffer;
    ssize_t got = 0;
    while (isConnected() && (got = ::recv(here_.get(), buffer.data(), buffer.size(), 0)) > 0) {
      check({buffer.data(), static_cast<std::size_t>(got)});
    }
  }

 private:
  void check(std::string_view bytes) {
    for (const char byte : bytes) {
      fuzz::check(byte != '\0', "no NUL goes out");
      lineLength_ = byte == '\n' ? 0 : lineLength_ + 1;
      fuzz::check(lineLength_ <= kLongestLine, "no line is beyond every limit");
    }
  }

  io::UniqueFd here_;
  std::size_t lineLength_ = 0;
};

class Stage {
 public:
  Stage()
      : loop_(clock_, io::makeSelectPoller()),
        history_(loop_),
        server_(loop_, configuration(), {history_, &history_}, clock_) {
    hook_ = loop_.atTurnEnd([this] { ++turns_; });
  }
  ~Stage() { loop_.removeHook(hook_); }

  void act(Input& input) {
    const std::uint8_t choice = input.byte();
    Peer& peer = peers_[choice % kPeers];
    if (!peer.isConnected()) peer.connect(loop_, server_);
    switch (choice / kPeers % 8) {
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
        server_.operatorLine(line(input));
        break;
      case 4:
        peer.send(input.take(input.byte()));
        break;
      default:
        peer.send(std::string(line(input)) + "\r\n");
        break;
    }
    settle();
  }

  void finish() {
    server_.drain("the end", base::Milliseconds(100), [] {});
    settle();
    clock_.advance(base::Milliseconds(10'000));
    settle();
    fuzz::check(server_.status().connections == 0, "a drained server has no connection");
  }

 private:
  // Up to a line end or 255 bytes: what a fuzzer finds easy to write.
  static std::string_view line(Input& input) {
    const std::string_view text = input.take(input.byte());
    return text.substr(0, text.find_first_of("\r\n"));
  }

  // Turns until one has nothing to do; what goes on for ever is cut off.
  void settle() {
    std::uint64_t before = 0;
    for (int turn = 0; turn < 32; ++turn) {
      before = turns_;
      loop_.runOnce(base::Milliseconds(0));
      for (Peer& peer : peers_) peer.readAll();
      if (turns_ == before) return;
    }
  }

  test::FakeClock clock_;
  io::EventLoop loop_;
  fuzz::ShallowHistory history_;
  server::Server server_;
  std::array<Peer, kPeers> peers_;
  io::HookId hook_;
  std::uint64_t turns_ = 0;
};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  Input input(data, size);
  Stage stage;
  for (int steps = 0; !input.empty() && steps < 64; ++steps) stage.act(input);
  stage.finish();
  return 0;
}
