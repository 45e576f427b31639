// What one wake-up costs by number of idle descriptors: the figure behind "select until about a
// thousand, then epoll".
#include <sys/socket.h>

#include <array>
#include <vector>

#include <benchmark/benchmark.h>

#include "io/Poller.h"
#include "io/Process.h"
#include "io/UniqueFd.h"

using namespace parlor;
using namespace parlor::io;

namespace {

void wakeUp(benchmark::State& state, PollerKind kind) {
  raiseDescriptorLimit();
  const auto poller = makePoller(kind);
  std::vector<UniqueFd> descriptors;
  std::array<int, 2> ends{};
  for (int i = 0; i < state.range(0); ++i) {
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0, ends.data()) < 0)
      return state.SkipWithError("too few descriptors on this machine");
    descriptors.emplace_back(ends[0]);
    descriptors.emplace_back(ends[1]);
    if (!poller->set(ends[0], Interest::Read)) return state.SkipWithError("cannot watch");
  }
  [[maybe_unused]] const auto spoken = ::write(ends[1], "x", 1);
  std::vector<Readiness> ready;
  for (auto _ : state) {
    ready.clear();
    benchmark::DoNotOptimize(poller->wait(base::Milliseconds(0), ready).ok());
    if (ready.size() != 1) return state.SkipWithError("one descriptor is ready");
  }
}

}  // namespace

BENCHMARK_CAPTURE(wakeUp, select, PollerKind::Select)->Arg(10)->Arg(100)->Arg(1000)->Arg(4000);
BENCHMARK_CAPTURE(wakeUp, epoll, PollerKind::Epoll)->Arg(10)->Arg(100)->Arg(1000)->Arg(4000);
