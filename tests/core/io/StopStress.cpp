// Stops a loop thread again and again while peers flood it and other threads post to it. Plain C++,
// no Qt, so that ThreadSanitizer can watch all of it: every report is ours. Exit 0: each round
// ended.
#include <sys/socket.h>

#include <array>
#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <thread>
#include <unordered_map>
#include <vector>

#include "base/Clock.h"
#include "base/Mailbox.h"
#include "io/Connector.h"
#include "io/Datagram.h"
#include "io/Listener.h"
#include "io/LoopThread.h"
#include "io/Process.h"
#include "io/Resolver.h"
#include "io/UniqueFd.h"

using namespace parlor;
using namespace parlor::io;

namespace {

constexpr std::size_t kTalkers = 3;
constexpr std::size_t kPosters = 3;

// A room of anybody who connects: each line goes to all others. Lives on the loop's thread.
class Room final : public ConnectionHandler {
 public:
  Room(EventLoop& loop, base::Mailbox<std::string>& outside)
      : loop_(loop), resolver_(loop), outside_(outside) {}

  bool open() {
    auto listener = Listener::open(loop_, *SocketAddress::parse("127.0.0.1", 0), {},
                                   [this](std::unique_ptr<Connection> c) { take(std::move(c)); });
    if (!listener) return false;
    listener_ = std::move(*listener);
    loop_.runEvery(base::Milliseconds(1), [this] { lookUp(); });
    return true;
  }
  SocketAddress address() const { return listener_->address(); }

  void say(const SharedBytes& bytes) {
    for (auto& [_, member] : members_)
      if (member->queuedBytes() < 1 << 20) member->send(bytes);
  }

  void windDown() {
    listener_.reset();
    for (auto& [_, member] : members_)
      member->closeAfterFlush({CloseCause::Requested, "closing"}, base::Milliseconds(200));
  }

  void onBytes(Connection&, std::string_view bytes) override {
    outside_.put(std::string(bytes.substr(0, 10)));
    say(makeShared(std::string(bytes)));
  }
  void onEndOfStream(Connection& connection) override {
    connection.closeAfterFlush({CloseCause::EndOfStream, "end"});
  }
  void onClosed(Connection& connection, const CloseReason&) override {
    members_.erase(&connection);
  }

 private:
  void take(std::unique_ptr<Connection> connection) {
    Connection* const key = connection.get();
    members_.emplace(key, std::move(connection));
    key->start(*this);
  }
  void lookUp() {
    resolver_.resolve("localhost", 1, [](auto) {});
  }

  EventLoop& loop_;
  Resolver resolver_;
  base::Mailbox<std::string>& outside_;
  std::unique_ptr<Listener> listener_;
  std::unordered_map<Connection*, std::unique_ptr<Connection>> members_;
};

// Talks, reads a little, leaves politely or not, comes again: until the server is gone.
void talk(const SocketAddress& address, const std::atomic<bool>& over) {
  for (unsigned round = 0; !over; ++round) {
    UniqueFd socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    if (::connect(socket.get(), address.data(), address.length()) < 0) return;
    std::array<char, 4096> buffer{};
    for (int i = 0; i < 50; ++i) {
      if (::send(socket.get(), "somebody talks\n", 15, MSG_NOSIGNAL | MSG_DONTWAIT) < 0) break;
      if (::recv(socket.get(), buffer.data(), buffer.size(), MSG_DONTWAIT) == 0) break;
    }
    const linger hard{1, 0};
    if (round % 2 == 0) ::setsockopt(socket.get(), SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
  }
}

// Keeps up to a hundred tasks on their way: pressure that does not outgrow the loop.
void postUntil(EventLoop& loop, Room& room, const std::atomic<bool>& over) {
  const SharedBytes line = makeShared("posted\n");
  const auto underWay = std::make_shared<std::atomic<int>>(0);
  while (!over) {
    if (*underWay < 100) {
      ++*underWay;
      loop.post([&room, line, underWay] {
        --*underWay;
        room.say(line);
      });
    }
    std::this_thread::yield();
  }
}

bool playRound(PollerKind poller, bool politely) {
  const base::SystemClock clock;
  LoopThread thread(clock, poller);
  thread.start();
  std::atomic<int> wakes = 0;
  base::Mailbox<std::string> outside([&wakes] { ++wakes; });
  std::unique_ptr<Room> room;
  std::atomic<bool> opened = false;
  thread.loop().post([&] {
    room = std::make_unique<Room>(thread.loop(), outside);
    opened = room->open();
    opened.notify_one();
  });
  opened.wait(false);
  std::atomic<bool> over = false;
  std::vector<std::thread> others;
  for (std::size_t i = 0; i < kTalkers; ++i)
    others.emplace_back(talk, room->address(), std::cref(over));
  for (std::size_t i = 0; i < kPosters; ++i)
    others.emplace_back(postUntil, std::ref(thread.loop()), std::ref(*room), std::cref(over));
  std::size_t taken = 0;
  while (taken < 500) {
    taken += outside.take().size();
    std::this_thread::yield();
  }
  if (politely) {
    thread.stop([&] { room->windDown(); }, base::Milliseconds(300));
  } else {
    thread.stop();
  }
  over = true;
  room.reset();
  for (std::thread& other : others) other.join();
  return !thread.isRunning() && wakes > 0;
}

}  // namespace

int main(int argc, char** argv) {
  ignorePipeSignal();
  const int rounds = argc > 1 ? std::atoi(argv[1]) : 12;
  constexpr std::array kPollers = {PollerKind::Select, PollerKind::Epoll, PollerKind::Auto};
  for (int i = 0; i < rounds; ++i) {
    const PollerKind poller = kPollers[static_cast<std::size_t>(i) % kPollers.size()];
    if (!playRound(poller, i % 2 == 0)) return std::fprintf(stderr, "round %d failed\n", i), 1;
  }
  std::printf("%d rounds, every one ended\n", rounds);
  return 0;
}
