#include "FloodServer.h"

#include <arpa/inet.h>
#include <fmt/format.h>
#include <netinet/in.h>
#include <poll.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <chrono>
#include <cstdlib>
#include <random>
#include <string>
#include <thread>
#include <utility>

namespace parlor::bench {
namespace {

constexpr int kPeople = 200;

// The same numbers everywhere.
class Random {
 public:
  explicit Random(unsigned seed) : engine_(seed) {}
  unsigned operator()() { return static_cast<unsigned>(engine_()); }

 private:
  std::mt19937 engine_;
};

struct Order {
  int lines = 0, perSecond = 0;
};

[[noreturn]] void die(const char* what) {
  perror(what);
  std::_Exit(1);
}

std::string words(Random& random, bool chinese) {
  const std::size_t length = 20 + random() % 181;
  std::string text;
  for (std::size_t i = 0; i < length; ++i) {
    if (chinese) {
      const unsigned c = 0x4E00 + random() % 3000;
      text += {static_cast<char>(0xE0 | (c >> 12)), static_cast<char>(0x80 | ((c >> 6) & 0x3F)),
               static_cast<char>(0x80 | (c & 0x3F))};
    } else {
      text += random() % 6 == 0 ? ' ' : static_cast<char>('a' + random() % 26);
    }
  }
  return text;
}

class Room {
 public:
  explicit Room(int client) : client_(client) {}

  // Answers what a client says on its way in; false when it has gone.
  bool listen() {
    char bytes[4096];
    const ssize_t count = ::read(client_, bytes, sizeof bytes);
    if (count <= 0) return false;
    input_.append(bytes, static_cast<std::size_t>(count));
    for (std::size_t end; (end = input_.find('\n')) != std::string::npos;) {
      std::string line = input_.substr(0, end);
      input_.erase(0, end + 1);
      if (line.ends_with('\r')) line.pop_back();
      answer(line);
    }
    return true;
  }

  void flood(const Order& order) {
    const auto start = std::chrono::steady_clock::now();
    std::string block;
    for (int i = 0; i < order.lines; ++i) {
      block += line();
      if (order.perSecond > 0) {
        say(std::exchange(block, {}));
        std::this_thread::sleep_until(start + std::chrono::seconds(1) * (i + 1) / order.perSecond);
      } else if (block.size() > 60'000) {
        say(std::exchange(block, {}));
      }
    }
    say(block);
  }

 private:
  void answer(const std::string& line) {
    if (line.starts_with("CAP LS")) say(":bench CAP * LS :multi-prefix\r\n");
    if (line.starts_with("CAP REQ")) say(":bench CAP * ACK :multi-prefix\r\n");
    if (line.starts_with("NICK ")) nick_ = line.substr(5);
    if (line.starts_with("PING ")) say(":bench PONG bench " + line.substr(5) + "\r\n");
    if (line.starts_with("USER ")) welcome();
    if (line.starts_with("JOIN ")) join();
  }
  void welcome() {
    say(
        fmt::format(":bench 001 {0} :welcome\r\n:bench 005 {0} CHANTYPES=# NICKLEN=32 :are "
                    "supported\r\n:bench 422 {0} :no message of the day\r\n",
                    nick_));
  }
  void join() {
    say(fmt::format(":{0}!u@h JOIN #bench\r\n:bench 332 {0} #bench :a bench\r\n", nick_));
    std::string names;
    for (int i = 0; i < kPeople; ++i) names += fmt::format("person{} ", i);
    for (std::size_t at = 0; at < names.size(); at += 400) {
      say(fmt::format(":bench 353 {} = #bench :{}\r\n", nick_, names.substr(at, 400)));
    }
    say(fmt::format(":bench 353 {0} = #bench :{0}\r\n:bench 366 {0} #bench :end\r\n", nick_));
  }
  std::string line() {
    const int person = static_cast<int>(random_() % kPeople);
    const unsigned kind = random_() % 10;
    std::string text = fmt::format("{:06} {}", ++lines_, words(random_, kind == 0));
    if (kind == 1) text += fmt::format(" https://ci.example.org/build/{}", random_() % 10'000);
    return fmt::format(":person{0}!p@host{0}.example PRIVMSG #bench :{1}\r\n", person, text);
  }
  void say(const std::string& bytes) {
    for (std::size_t at = 0; at < bytes.size();) {
      const ssize_t sent = ::send(client_, bytes.data() + at, bytes.size() - at, MSG_NOSIGNAL);
      if (sent <= 0) std::_Exit(0);
      at += static_cast<std::size_t>(sent);
    }
  }

  int client_;
  std::string input_, nick_ = "*";
  Random random_{20261121};
  int lines_ = 0;
};

[[noreturn]] void serve(int listener, int orders) {
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  const int client = ::accept(listener, nullptr, nullptr);
  if (client < 0) die("accept");
  Room room(client);
  for (;;) {
    pollfd waiting[] = {{client, POLLIN, 0}, {orders, POLLIN, 0}};
    if (::poll(waiting, 2, -1) < 0) die("poll");
    if (waiting[0].revents != 0 && !room.listen()) std::_Exit(0);
    if (waiting[1].revents == 0) continue;
    Order order;
    if (::read(orders, &order, sizeof order) != sizeof order) std::_Exit(0);
    room.flood(order);
  }
}

}  // namespace

FloodServer::FloodServer() {
  const int listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  socklen_t size = sizeof address;
  auto* generic = reinterpret_cast<sockaddr*>(&address);
  if (::bind(listener, generic, size) != 0 || ::listen(listener, 1) != 0) die("listen");
  if (::getsockname(listener, generic, &size) != 0) die("getsockname");
  port_ = ntohs(address.sin_port);
  int ends[2];
  if (::pipe(ends) != 0) die("pipe");
  child_ = ::fork();
  if (child_ < 0) die("fork");
  if (child_ == 0) {
    ::close(ends[1]);
    serve(listener, ends[0]);
  }
  ::close(ends[0]);
  ::close(listener);
  orders_ = ends[1];
}

FloodServer::~FloodServer() {
  ::close(orders_);
  ::kill(child_, SIGKILL);
}

void FloodServer::send(int lines, int perSecond) {
  const Order order{lines, perSecond};
  if (::write(orders_, &order, sizeof order) != sizeof order) die("order");
}

}  // namespace parlor::bench
