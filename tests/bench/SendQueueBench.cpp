// A queue of shared lines to one peer: the bookkeeping alone, and with the writev that it is for.
#include <sys/socket.h>

#include <array>
#include <vector>

#include <benchmark/benchmark.h>

#include "io/SendQueue.h"
#include "io/Stream.h"

using namespace parlor::io;

namespace {

std::vector<SharedBytes> lines(std::size_t count) {
  std::vector<SharedBytes> all;
  for (std::size_t i = 0; i < count; ++i)
    all.push_back(
        makeShared(":maya!maya@parlor PRIVMSG #lobby :line " + std::to_string(i) + "\r\n"));
  return all;
}

void queueOnly(benchmark::State& state) {
  const auto batch = lines(static_cast<std::size_t>(state.range(0)));
  SendQueue queue;
  std::array<iovec, 64> pieces;
  std::vector<char> staging(64 * 1024);
  for (auto _ : state) {
    for (const SharedBytes& line : batch) queue.push(SharedBytes(line));
    while (!queue.empty()) {
      std::size_t bytes = 0;
      const std::size_t used = queue.gather(pieces, staging);
      for (std::size_t i = 0; i < used; ++i) bytes += pieces[i].iov_len;
      queue.consume(bytes);
    }
  }
  state.SetItemsProcessed(state.iterations() * state.range(0));
}

void queueAndWrite(benchmark::State& state) {
  std::array<int, 2> ends{};
  if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0, ends.data()) < 0)
    return state.SkipWithError("socketpair");
  const UniqueFd far(ends[1]);
  const auto stream = makeSocketStream(UniqueFd(ends[0]));
  const auto batch = lines(static_cast<std::size_t>(state.range(0)));
  SendQueue queue;
  std::array<iovec, 64> pieces;
  std::vector<char> staging(64 * 1024);
  std::vector<char> sink(1 << 20);
  for (auto _ : state) {
    for (const SharedBytes& line : batch) queue.push(SharedBytes(line));
    while (!queue.empty()) {
      const std::size_t used = queue.gather(pieces, staging);
      queue.consume(stream->write({pieces.data(), used}).bytes);
    }
    state.PauseTiming();
    while (::recv(far.get(), sink.data(), sink.size(), MSG_DONTWAIT) > 0) continue;
    state.ResumeTiming();
  }
  state.SetItemsProcessed(state.iterations() * state.range(0));
}

}  // namespace

BENCHMARK(queueOnly)->Arg(1)->Arg(64)->Arg(1000);
BENCHMARK(queueAndWrite)->Arg(1)->Arg(64);
