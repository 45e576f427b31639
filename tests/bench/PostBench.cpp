// The doors between threads: tasks into a loop, values through a mailbox.
#include <atomic>

#include <benchmark/benchmark.h>

#include "base/Mailbox.h"
#include "io/LoopThread.h"

using namespace parlor;
using namespace parlor::io;

namespace {

void postToALoop(benchmark::State& state) {
  const base::SystemClock clock;
  LoopThread thread(clock, PollerKind::Select);
  thread.start();
  std::atomic<std::int64_t> ran = 0;
  for (auto _ : state) {
    const std::int64_t goal = ran + state.range(0);
    for (std::int64_t i = 0; i < state.range(0); ++i)
      thread.loop().post([&ran] { ran.fetch_add(1, std::memory_order_release); });
    while (ran.load(std::memory_order_acquire) < goal) std::this_thread::yield();
  }
  state.SetItemsProcessed(state.iterations() * state.range(0));
  thread.stop();
}

void postWithinTheLoop(benchmark::State& state) {
  const base::SystemClock clock;
  EventLoop loop(clock, makeSelectPoller());
  std::int64_t ran = 0;
  for (auto _ : state) {
    for (int i = 0; i < 1000; ++i) loop.post([&ran] { ++ran; });
    loop.runOnce(base::Milliseconds(0));
  }
  state.SetItemsProcessed(ran);
}

void mailbox(benchmark::State& state) {
  base::Mailbox<std::int64_t> box([] {});
  std::int64_t taken = 0;
  for (auto _ : state) {
    for (std::int64_t i = 0; i < state.range(0); ++i) box.put(i);
    taken += static_cast<std::int64_t>(box.take().size());
  }
  state.SetItemsProcessed(taken);
}

}  // namespace

BENCHMARK(postToALoop)->Arg(1)->Arg(1000)->UseRealTime();
BENCHMARK(postWithinTheLoop);
BENCHMARK(mailbox)->Arg(1)->Arg(1000);
