// A burst of lines to a room of 200, through connections and a loop, beside the plainest loop that
// can do it: every line copied into each member's buffer, one send per member. Both run in turns
// within one benchmark, so "ratio" holds on a busy machine too. The goal is at most 2.
#include <sys/socket.h>

#include <array>
#include <memory>
#include <string>
#include <vector>

#include <benchmark/benchmark.h>

#include "CpuTime.h"
#include "io/Connection.h"
#include "io/EventLoop.h"
#include "io/Process.h"
#include "io/Stream.h"

using namespace parlor;
using namespace parlor::io;

namespace {

constexpr int kMembers = 200;

std::vector<std::string> burst(std::int64_t count) {
  std::vector<std::string> lines;
  for (std::int64_t i = 0; i < count; ++i)
    lines.push_back(":maya!maya@parlor PRIVMSG #lobby :this is line " + std::to_string(i) +
                    " of a burst that a room sees\r\n");
  return lines;
}

struct Ends {
  Ends() {
    std::array<int, 2> ends{};
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0, ends.data()) < 0) return;
    near.reset(ends[0]);
    far.reset(ends[1]);
  }
  std::size_t drain(std::vector<char>& sink) const {
    std::size_t total = 0;
    for (;;) {
      const ssize_t count = ::recv(far.get(), sink.data(), sink.size(), MSG_DONTWAIT);
      if (count <= 0) return total;
      total += static_cast<std::size_t>(count);
    }
  }

  UniqueFd near;
  UniqueFd far;
};

class PlainRoom {
 public:
  void say(const std::string& line) {
    for (Member& member : members_) member.buffer += line;
  }
  void flush() {
    for (Member& member : members_) {
      benchmark::DoNotOptimize(
          ::send(member.ends.near.get(), member.buffer.data(), member.buffer.size(), MSG_NOSIGNAL));
      member.buffer.clear();
    }
  }
  std::size_t drain(std::vector<char>& sink) const {
    std::size_t total = 0;
    for (const Member& member : members_) total += member.ends.drain(sink);
    return total;
  }

 private:
  struct Member {
    Ends ends;
    std::string buffer;
  };
  std::vector<Member> members_{kMembers};
};

class LoopRoom final : private ConnectionHandler {
 public:
  LoopRoom() : loop_(clock_, makeAutoPoller()), ends_(kMembers) {
    for (Ends& ends : ends_) {
      auto stream = makeSocketStream(std::move(ends.near));
      members_.push_back(
          std::make_unique<Connection>(loop_, std::move(stream), SocketAddress(), SocketAddress()));
      members_.back()->start(*this);
    }
  }
  void say(const std::string& line) {
    const SharedBytes bytes = makeShared(line);
    for (const auto& member : members_) member->send(bytes);
  }
  void flush() { loop_.runOnce(base::Milliseconds(0)); }
  std::size_t drain(std::vector<char>& sink) const {
    std::size_t total = 0;
    for (const Ends& ends : ends_) total += ends.drain(sink);
    return total;
  }

 private:
  void onBytes(Connection&, std::string_view) override {}
  void onEndOfStream(Connection&) override {}
  void onClosed(Connection&, const CloseReason&) override {}

  const base::SystemClock clock_;
  EventLoop loop_;
  std::vector<Ends> ends_;
  std::vector<std::unique_ptr<Connection>> members_;
};

template <typename Room>
double playBurst(Room& room, const std::vector<std::string>& lines) {
  const double start = bench::threadCpuSeconds();
  for (const std::string& line : lines) room.say(line);
  room.flush();
  return bench::threadCpuSeconds() - start;
}

void fanout(benchmark::State& state) {
  raiseDescriptorLimit();
  const auto lines = burst(state.range(0));
  std::vector<char> sink(1 << 20);
  PlainRoom plain;
  LoopRoom ours;
  double plainSeconds = 0;
  double ourSeconds = 0;
  for (auto _ : state) {
    const double plainBurst = playBurst(plain, lines);
    const std::size_t plainBytes = plain.drain(sink);
    const double ourBurst = playBurst(ours, lines);
    if (ours.drain(sink) != plainBytes) return state.SkipWithError("the rooms differ");
    plainSeconds += plainBurst;
    ourSeconds += ourBurst;
    state.SetIterationTime(ourBurst);
  }
  const double sends = static_cast<double>(state.iterations() * state.range(0)) * double{kMembers};
  state.counters["plain ns"] = plainSeconds / sends * 1e9;
  state.counters["ours ns"] = ourSeconds / sends * 1e9;
  state.counters["ratio"] = ourSeconds / plainSeconds;
}

}  // namespace

BENCHMARK(fanout)->Arg(1)->Arg(10)->Arg(50)->Arg(200)->UseManualTime();
