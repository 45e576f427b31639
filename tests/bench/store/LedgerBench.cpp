// How many events a second the ledger makes durable: batches of the size that a busy turn has,
// sealed as fast as they are acknowledged, with the default settings (WAL, synchronous=FULL).
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>

#include <fmt/format.h>
#include <sys/resource.h>

#include "store/SqliteLedger.h"
#include "store/Ulid.h"
#include "support/Harness.h"

using namespace parlor;
using namespace parlor::store;

namespace {

struct Load {
  const char* name;
  int batchEvents;
  int inFlight;  // batches sealed and not yet acknowledged
};

double cpuSeconds() {
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  const auto seconds = [](const timeval& t) {
    return static_cast<double>(t.tv_sec) + static_cast<double>(t.tv_usec) * 1e-6;
  };
  return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

class Run {
 public:
  Run(const Load& load, Sync sync, int events) : load_(load), events_(events) {
    options_.file = dir_.file();
    options_.sync = sync;
  }

  void measure() {
    auto opened = SqliteLedger::open(options_, loop_.executor(), clock_);
    if (!opened) std::exit(std::fprintf(stderr, "%s\n", opened.error().text.c_str()));
    ledger_ = std::move(*opened);
    ledger_->setCommitted([this](chat::BatchId, const base::Status& status) {
      if (!status) std::exit(std::fprintf(stderr, "%s\n", status.error().text.c_str()));
      --inFlight_;
    });
    const double cpu = cpuSeconds();
    const auto start = std::chrono::steady_clock::now();
    for (int said = 0; said < events_; said += load_.batchEvents) {
      loop_.runUntil([this] { return inFlight_ < load_.inFlight; });
      sealOne();
    }
    loop_.runUntil([this] { return inFlight_ == 0; });
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
    fmt::print("{:<34} {:>8.0f} events/s  {:>5.2f} us of CPU an event  {:>4.0f} bytes on disk\n",
               load_.name, events_ / took.count(), (cpuSeconds() - cpu) * 1e6 / events_,
               bytes() / events_);
  }

 private:
  void sealOne() {
    for (int i = 0; i < load_.batchEvents; ++i) {
      chat::Event event =
          sequencer_.say("a line of the length that people write in a room, some words and a bit",
                         who(i), chat::RoomId(1 + static_cast<std::uint64_t>(i) % 20));
      event.msgid = fmt::format("{}-{}-{:08x}", event.room.number, event.roomSeq, random_());
      event.device = fmt::format("device-{:016}", event.source.user.number);
      event.cid = ulids_.next().toString();
      ledger_->append(event);
    }
    ledger_->seal();
    ++inFlight_;
  }
  static chat::UserId who(int i) { return chat::UserId(1 + static_cast<std::uint64_t>(i) % 50); }
  double bytes() {
    ledger_.reset();
    return static_cast<double>(std::filesystem::file_size(dir_.file()));
  }

  const Load load_;
  const int events_;
  store::test::TempDir dir_{store::test::TempDir::Where::Disk};
  base::SystemClock clock_;
  store::test::TestLoop loop_;
  store::test::Sequencer sequencer_{clock_};
  UlidGenerator::Random random_ = UlidGenerator::systemRandom();
  UlidGenerator ulids_{clock_, random_};
  SqliteLedger::Options options_;
  std::unique_ptr<SqliteLedger> ledger_;
  int inFlight_ = 0;
};

}  // namespace

int main(int argc, char** argv) {
  const int events = argc > 1 ? std::atoi(argv[1]) : 200'000;
  for (const Load& load :
       {Load{"turns of 50, 4 in flight", 50, 4}, Load{"turns of 10, 20 in flight", 10, 20},
        Load{"turns of 500, 2 in flight", 500, 2}}) {
    Run(load, Sync::Full, events).measure();
  }
  Run({"one at a time, waiting for each", 1, 1}, Sync::Full, events / 50).measure();
  Run({"turns of 50, synchronous=normal", 50, 4}, Sync::Normal, events).measure();
}
