// kill -9 of a writer under load, again and again on one file: every event that was acknowledged is
// there, once and in order, and the next process goes on from it. A program without Qt, so that it
// also runs under ThreadSanitizer. PARLOR_KILLS sets the rounds, PARLOR_SEED the seed.
#include <cstdio>
#include <cstdlib>
#include <random>
#include <thread>

#include <fmt/format.h>
#include <sys/wait.h>
#include <unistd.h>
#include <csignal>

#include "store/SqliteLedger.h"
#include "support/Harness.h"

using namespace parlor;
using namespace parlor::store;

namespace {

long fromEnvironment(const char* name, long otherwise) {
  const char* text = std::getenv(name);
  return text ? std::atol(text) : otherwise;
}

[[noreturn]] void fail(const std::string& text) {
  std::fprintf(stderr, "%s\n", text.c_str());
  std::exit(1);
}

std::unique_ptr<SqliteLedger> open(const std::filesystem::path& file, store::test::TestLoop& loop,
                                   const base::Clock& clock) {
  SqliteLedger::Options options;
  options.file = file;
  options.writer.checkpointPages = 50;
  auto ledger = SqliteLedger::open(options, loop.executor(), clock);
  if (!ledger) fail(ledger.error().text);
  if ((*ledger)->report().outcome == OpenReport::Outcome::SetAside) {
    fail("damaged: " + (*ledger)->report().reason);
  }
  return std::move(*ledger);
}

// Says lines until it is killed, and writes the id of each acknowledged batch's last event to
// `out`.
[[noreturn]] void writeUntilKilled(const std::filesystem::path& file, int out) {
  base::SystemClock clock;
  store::test::TestLoop loop;
  auto ledger = open(file, loop, clock);
  const chat::Room* lobby = ledger->recoveredWorld().room(store::test::Sequencer::lobby());
  store::test::Sequencer sequencer(clock);
  sequencer.startAt(ledger->lastIds().event.number, lobby ? lobby->lastSeq : 0);
  std::map<std::uint64_t, std::uint64_t> lastOf;
  std::uint64_t answered = 0;
  ledger->setCommitted([&](chat::BatchId batch, const base::Status& status) {
    if (!status) fail(status.error().text);
    answered = batch.number;
    const std::uint64_t id = lastOf[answered];
    if (write(out, &id, sizeof id) != sizeof id) _exit(2);
  });
  if (!lobby) ledger->append(sequencer.opened());
  for (int turn = 0;; ++turn) {
    chat::Event last;
    for (int i = 0; i <= turn % 5; ++i) ledger->append(last = sequencer.say("line"));
    const std::uint64_t batch = ledger->seal().number;
    lastOf[batch] = last.id.number;
    loop.runUntil([&] { return batch - answered < 4; });
  }
}

std::uint64_t runAndKill(const std::filesystem::path& file, std::chrono::microseconds patience) {
  int ends[2];
  if (pipe(ends) != 0) fail("no pipe");
  const pid_t child = fork();
  if (child == 0) writeUntilKilled(file, ends[1]);
  close(ends[1]);
  std::this_thread::sleep_for(patience);
  kill(child, SIGKILL);
  waitpid(child, nullptr, 0);
  std::uint64_t acknowledged = 0;
  for (std::uint64_t id = 0; read(ends[0], &id, sizeof id) == sizeof id;) {
    if (id <= acknowledged) fail("acknowledged out of order");
    acknowledged = id;
  }
  close(ends[0]);
  return acknowledged;
}

void check(const std::filesystem::path& file, std::uint64_t acknowledged) {
  auto database = Database::open({file, Database::Access::ReadOnly});
  if (!database) return;  // killed before there was one
  const auto number = [&](const char* sql) {
    const auto value = database->number(sql);
    if (!value) fail(value.error().text);
    return static_cast<std::uint64_t>(*value);
  };
  if (number("SELECT count(*) FROM sqlite_schema WHERE name='timeline'") == 0) {
    if (acknowledged > 0) fail("acknowledged into nothing");
    return;
  }
  const std::uint64_t last = number("SELECT coalesce(max(id), 0) FROM event");
  if (last < acknowledged)
    fail(fmt::format("event {} was acknowledged, {} is the last", acknowledged, last));
  const std::uint64_t lines = number("SELECT count(*) FROM event WHERE kind=40");
  const std::uint64_t seqs = number("SELECT count(DISTINCT seq) FROM event WHERE kind=40");
  if (lines != seqs) fail("a sequence number was given twice");
  if (lines > 0 && number("SELECT max(seq)-min(seq)+1 FROM event WHERE kind=40") != lines) {
    fail("a hole in the sequence");
  }
}

}  // namespace

int main() {
  const long rounds = fromEnvironment("PARLOR_KILLS", 40);
  const auto seed = static_cast<unsigned>(fromEnvironment("PARLOR_SEED", 20261121));
  std::mt19937 random(seed);
  const store::test::TempDir dir;
  std::uint64_t highest = 0;
  std::fprintf(stderr, "seed %u\n", seed);
  for (long round = 0; round < rounds; ++round) {
    const std::uint64_t acknowledged =
        runAndKill(dir.file(), std::chrono::microseconds(1000 + random() % 80'000));
    highest = std::max(highest, acknowledged);
    check(dir.file(), highest);
  }
  fmt::print("{} kills, {} events, none lost\n", rounds, highest);
  return highest > 0 ? 0 : 1;
}
