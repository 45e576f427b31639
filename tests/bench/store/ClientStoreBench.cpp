// What a person waits for at the client's disk: a message put into the outbox, the start with many
// kept lines, a page of a conversation, the first hits of a search.
//   ClientStoreBench [LINES]
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <optional>
#include <random>
#include <vector>

#include "store/ClientStore.h"
#include "support/Harness.h"

using namespace parlor;
using namespace parlor::store;

namespace {

using Clock = std::chrono::steady_clock;
using Way = LinesRequest::Way;

double millisSince(Clock::time_point start) {
  return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

const ConversationKey kLobby{"rex@host:1", "#lobby"};
constexpr int kAtOnce = 500;

struct Bench {
  store::test::TempDir dir{store::test::TempDir::Where::Disk};
  base::SystemClock clock;
  store::test::TestLoop loop;
  std::unique_ptr<ClientStore> store;

  double open() {
    store.reset();
    const auto start = Clock::now();
    ClientStore::Options options;
    options.database.file = dir.file("client.db");
    options.linesOfConversation = 2'000'000;
    store = std::make_unique<ClientStore>(options, loop.executor(), clock);
    bool ready = false;
    store->whenReady([&] { ready = true; });
    loop.runUntil([&] { return ready; });
    if (!store->keepsLines())
      std::exit(std::fprintf(stderr, "%s\n", store->health().problem.c_str()));
    return millisSince(start);
  }

  double page(LinesRequest request) {
    const auto start = Clock::now();
    bool answered = false;
    store->page(std::move(request), [&](auto) { answered = true; });
    loop.runUntil([&] { return answered; });
    return millisSince(start);
  }

  double search(const std::string& query, std::size_t& hits) {
    const auto start = Clock::now();
    bool answered = false;
    store->search({parseSearchQuery(query), {}, 0, 50}, [&](auto result) {
      answered = true;
      hits = result.ok() ? result->hits.size() : 0;
    });
    loop.runUntil([&] { return answered; });
    return millisSince(start);
  }

  void fill(int lines) {
    std::mt19937 random(7);
    const char* words[] = {"build", "green",  "red",  "deploy", "coffee", "release", "branch",
                           "merge", "review", "test", "flaky",  "server", "window",  "thread"};
    std::vector<KeptLine> page;
    for (int i = 0; i < lines; ++i) {
      KeptLine line;
      line.time = base::WallTime(std::chrono::seconds(1'700'000'000 + i * 20LL));
      line.msgid = "m" + std::to_string(i);
      line.nick = "nick" + std::to_string(random() % 40);
      for (int word = 0; word < 8; ++word) line.text += std::string(words[random() % 14]) + ' ';
      line.text += std::to_string(i);
      line.body = std::string(12, 'b');
      page.push_back(std::move(line));
      if (page.size() < kAtOnce && i + 1 < lines) continue;
      store->addLines(kLobby, std::exchange(page, {}), KeptSide::Newer);
      if (i % 20'000 == kAtOnce - 1) this->page({kLobby, Way::Latest, {}, {}, 1});
    }
    this->page({kLobby, Way::Latest, {}, {}, 1});
  }

  void measurePuts() {
    std::vector<double> taken;
    for (int i = 0; i < 200; ++i) {
      KeptMessage message;
      message.cid = "cid" + std::to_string(i);
      message.network = kLobby.network;
      message.text = "hello";
      const auto start = Clock::now();
      bool kept = false;
      store->putMessage(message, [&](const base::Status&) { kept = true; });
      loop.runUntil([&] { return kept; });
      taken.push_back(millisSince(start));
    }
    std::sort(taken.begin(), taken.end());
    std::printf("%-44s %9.2f ms %8.2f ms in 95 %%\n", "put into the outbox", taken[100],
                taken[190]);
  }
};

}  // namespace

int main(int argc, char** argv) {
  const int lines = argc > 1 ? std::atoi(argv[1]) : 1'000'000;
  Bench bench;
  bench.open();
  bench.measurePuts();
  const auto start = Clock::now();
  bench.fill(lines);
  const auto row = [](const std::string& name, double millis) {
    std::printf("%-44s %9.1f ms\n", name.c_str(), millis);
  };
  row("keep " + std::to_string(lines) + " lines", millisSince(start));
  row("start", bench.open());
  row("last 200 lines", bench.page({kLobby, Way::Latest, {}, {}, 200}));
  const std::string middle = "m" + std::to_string(lines / 2);
  row("200 lines before the middle", bench.page({kLobby, Way::Before, middle, {}, 200}));
  for (const char* query : {"coffee", "coffee flaky window", "from:nick7 release", "77777", "gr",
                            "in:lobby branch before:2024-06-01", "nosuchword"}) {
    std::size_t hits = 0;
    const double taken = bench.search(query, hits);
    std::printf("search %-37s %9.1f ms %5zu hits\n", query, taken, hits);
  }
  return 0;
}
