// Loads a running server from outside and prints figures, one "NAME VALUE UNIT" a line:
//   LoadGenerator PORT PID idle PEERS SECONDS            what that many silent peers cost
//   LoadGenerator PORT PID fanout MEMBERS SENDERS LINES  a burst from each sender to a whole room
//   LoadGenerator PORT PID latency MEMBERS LINES GAP_MS  one line at a time, stamped, to a whole
//   room
// PID is the server's process, 0 for one that is not on this machine's /proc. Exit 1: lost peers,
// lost lines or no answer in time.
#include <algorithm>
#include <charconv>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "IrcCrowd.h"
#include "ServerProcess.h"
#include "io/EventLoop.h"
#include "io/Process.h"

using namespace parlor;
using namespace parlor::bench;
using base::Milliseconds;

namespace {

constexpr std::chrono::seconds kPatience{120};
constexpr Milliseconds kSettle{1000};

std::int64_t nowNanoseconds() {
  return std::chrono::steady_clock::now().time_since_epoch() / std::chrono::nanoseconds(1);
}

template <typename Value>
void print(std::string_view name, Value value, std::string_view unit) {
  fmt::print("{:<34} {:>14} {}\n", name, value, unit);
}
void print(std::string_view name, double value, std::string_view unit) {
  fmt::print("{:<34} {:>14.3f} {}\n", name, value, unit);
}

class Load {
 public:
  Load(std::uint16_t port, pid_t server)
      : server_(server),
        address_(*io::SocketAddress::parse("127.0.0.1", port)),
        loop_(clock_, io::makeEpollPoller()) {}

  int idle(std::size_t peers, int seconds);
  int fanout(std::size_t members, std::size_t senders, std::size_t lines);
  int latency(std::size_t members, std::size_t lines, Milliseconds gap);

 private:
  bool until(const std::function<bool()>& holds);
  void turnFor(Milliseconds time);
  bool gather(IrcCrowd& crowd, std::size_t members);
  int fail(std::string_view what, const IrcCrowd& crowd) const;

  const pid_t server_;
  const io::SocketAddress address_;
  const base::SystemClock clock_;
  io::EventLoop loop_;
};

bool Load::until(const std::function<bool()>& holds) {
  const auto limit = std::chrono::steady_clock::now() + kPatience;
  while (!holds()) {
    if (std::chrono::steady_clock::now() > limit) return false;
    loop_.runOnce(Milliseconds(10));
  }
  return true;
}

void Load::turnFor(Milliseconds time) {
  bool over = false;
  loop_.runAfter(time, [&over] { over = true; });
  while (!over) loop_.runOnce(std::nullopt);
}

// In small groups, since a crowd that comes at once measures the kernel's accept queue.
bool Load::gather(IrcCrowd& crowd, std::size_t members) {
  while (crowd.size() < members) {
    for (int i = 0; i < 50 && crowd.size() < members; ++i)
      if (!crowd.add(address_)) return false;
    const std::size_t goal = crowd.size();
    if (!until([&] { return crowd.settled() == goal || crowd.lost() > 0; })) return false;
  }
  turnFor(kSettle);
  return crowd.lost() == 0;
}

int Load::fail(std::string_view what, const IrcCrowd& crowd) const {
  fmt::print(stderr, "{}: {} of {} in, {} lost ({})\n", what, crowd.settled(), crowd.size(),
             crowd.lost(), crowd.lastError());
  return 1;
}

int Load::idle(std::size_t peers, int seconds) {
  IrcCrowd crowd(loop_, "", {});
  const ServerUsage empty = usageOf(server_);
  if (!gather(crowd, peers)) return fail("the crowd did not gather", crowd);
  const ServerUsage before = usageOf(server_);
  turnFor(std::chrono::seconds(seconds));
  const ServerUsage after = usageOf(server_);
  if (crowd.lost() > 0) return fail("idle peers were lost", crowd);
  print("idle peers", peers, "");
  print("CPU", (after.cpuSeconds - before.cpuSeconds) / seconds * 100, "%");
  print("wake-ups",
        static_cast<double>(after.voluntarySwitches - before.voluntarySwitches) / seconds, "/s");
  print("memory per peer",
        static_cast<double>(after.residentBytes - empty.residentBytes) / 1024 /
            static_cast<double>(peers),
        "KiB");
  return 0;
}

int Load::fanout(std::size_t members, std::size_t senders, std::size_t lines) {
  std::size_t heard = 0;
  IrcCrowd crowd(loop_, "#load", [&heard](std::string_view) { ++heard; });
  if (!gather(crowd, members)) return fail("the crowd did not gather", crowd);
  const std::size_t goal = senders * lines * (members - 1);
  const ServerUsage before = usageOf(server_);
  const std::int64_t start = nowNanoseconds();
  for (std::size_t line = 0; line < lines; ++line)
    for (std::size_t sender = 0; sender < senders; ++sender)
      crowd.say(sender, fmt::format("this is line {} of a burst that a room sees", line));
  const bool all = until([&] { return heard >= goal || crowd.lost() > 0; });
  const double seconds = static_cast<double>(nowNanoseconds() - start) * 1e-9;
  const ServerUsage after = usageOf(server_);
  if (!all || heard != goal) {
    fmt::print(stderr, "{} of {} deliveries\n", heard, goal);
    return fail("the burst did not arrive", crowd);
  }
  const auto deliveries = static_cast<double>(goal);
  print("members", members, "");
  print("lines in", senders * lines, "");
  print("deliveries", goal, "");
  print("deliveries per second", deliveries / seconds, "/s");
  print("server CPU per delivery", (after.cpuSeconds - before.cpuSeconds) / deliveries * 1e9, "ns");
  print("server memory after", static_cast<double>(after.residentBytes) / 1024 / 1024, "MiB");
  return 0;
}

int Load::latency(std::size_t members, std::size_t lines, Milliseconds gap) {
  std::vector<std::int64_t> delays;
  IrcCrowd crowd(loop_, "#load", [&delays](std::string_view text) {
    std::int64_t sent = 0;
    std::from_chars(text.data(), text.data() + text.size(), sent);
    delays.push_back(nowNanoseconds() - sent);
  });
  if (!gather(crowd, members)) return fail("the crowd did not gather", crowd);
  const ServerUsage before = usageOf(server_);
  for (std::size_t line = 0; line < lines; ++line) {
    crowd.say(line % members, std::to_string(nowNanoseconds()));
    turnFor(gap);
  }
  const std::size_t goal = lines * (members - 1);
  if (!until([&] { return delays.size() >= goal || crowd.lost() > 0; }) || crowd.lost() > 0)
    return fail("lines were lost", crowd);
  const ServerUsage after = usageOf(server_);
  std::sort(delays.begin(), delays.end());
  const auto at = [&](double share) {
    const auto index = static_cast<std::size_t>(share * static_cast<double>(delays.size() - 1));
    return static_cast<double>(delays[index]) * 1e-6;
  };
  print("members", members, "");
  print("latency p50", at(0.5), "ms");
  print("latency p99", at(0.99), "ms");
  print("latency worst", at(1.0), "ms");
  print("server CPU per line",
        (after.cpuSeconds - before.cpuSeconds) / static_cast<double>(lines) * 1e6, "us");
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  const std::vector<std::string> arguments(argv + 1, argv + argc);
  const auto number = [&](std::size_t index) {
    return index < arguments.size() ? std::strtoul(arguments[index].c_str(), nullptr, 10) : 0;
  };
  io::raiseDescriptorLimit();
  const std::string kind = arguments.size() > 3 ? arguments[2] : "";
  Load load(static_cast<std::uint16_t>(number(0)), static_cast<pid_t>(number(1)));
  if (kind == "idle") return load.idle(number(3), static_cast<int>(std::max(1UL, number(4))));
  if (kind == "fanout") return load.fanout(number(3), number(4), number(5));
  if (kind == "latency") return load.latency(number(3), number(4), Milliseconds(number(5)));
  std::fputs("usage: LoadGenerator PORT PID idle|fanout|latency NUMBER NUMBER [NUMBER]\n", stderr);
  return 2;
}
