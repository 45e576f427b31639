// A history of a million lines: how long it takes to open, to search and to turn its pages. The
// first figure of each row is the first answer of a fresh connection, the second the median of the
// next.
//   HistoryBench [LINES] [FILE]      the file is made if it is not there, and then kept
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <optional>
#include <thread>

#include <fmt/format.h>

#include "store/SqliteHistory.h"
#include "support/Harness.h"

using namespace parlor;
using namespace parlor::store;

namespace {

using Clock = std::chrono::steady_clock;

constexpr int kRooms = 20;
constexpr int kAgain = 11;

double millisSince(Clock::time_point start) {
  return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

[[noreturn]] void fail(const std::string& text) {
  fmt::print(stderr, "{}\n", text);
  std::exit(1);
}

// Words of every frequency: each line has "the", every thousandth a number of its own, every
// seventh a Chinese sentence.
std::string lineOf(int number) {
  static constexpr const char* kWords[] = {"build", "green", "shipping", "lunch", "review", "logs"};
  static constexpr const char* kChinese[] = {"早上好大家", "服务器重启了", "今天下雨", "构建通过"};
  if (number % 7 == 0) return fmt::format("{} {}", kChinese[number / 7 % 4], number % 997);
  std::string text = fmt::format("the {} is {} for {}", kWords[number % 6], kWords[number / 6 % 6],
                                 kWords[number / 36 % 6]);
  if (number % 1000 == 1) text += fmt::format(" ticket{}", number);
  return text;
}

class Bench {
 public:
  Bench(std::filesystem::path file, int lines) : lines_(lines) {
    options_.file = std::move(file);
    const bool isThere = std::filesystem::exists(options_.file);
    if (!isThere) fill();
    open("closed in order", IntegrityCheck::Auto);
    ledger_.reset();
    open("with its integrity checked", IntegrityCheck::Always);
    history_ = std::make_unique<SqliteHistory>(*ledger_, loop_.executor());
  }

  void search(const char* name, const std::string& text, bool inOneRoom = false) {
    SearchRequest request;
    request.query = parseSearchQuery(text);
    for (int room = 1; room <= kRooms; ++room) {
      request.rooms.emplace_back(static_cast<std::uint64_t>(room));
    }
    if (inOneRoom) request.only = Conversation::inRoom(chat::RoomId(3));
    measure<SearchPage>(
        name, [&](auto answer) { history_->search(request, answer); },
        [](const SearchPage& page) { return page.hits.size(); });
  }

  void page(const char* name, Selector selector, HistoryPoint from) {
    PageRequest request;
    request.where = Conversation::inRoom(chat::RoomId(3));
    request.selector = selector;
    request.from = std::move(from);
    measure<Page>(
        name, [&](auto answer) { history_->page(request, answer); },
        [](const Page& found) { return found.items.size(); });
  }

 private:
  void fill() {
    options_.sync = Sync::Off;
    openLedger();
    store::test::Sequencer sequencer(clock_);
    for (int room = 1; room <= kRooms; ++room) {
      ledger_->append(sequencer.opened(chat::RoomId(static_cast<std::uint64_t>(room)),
                                       fmt::format("#room{}", room)));
    }
    for (int said = 0; said < lines_; ++said) {
      const auto room = chat::RoomId(1 + static_cast<std::uint64_t>(said) % kRooms);
      const auto who = chat::UserId(1 + static_cast<std::uint64_t>(said) % 50);
      ledger_->append(sequencer.say(lineOf(said), who, room));
      if (said % 500 == 499) seal();
    }
    ledger_->append(sequencer.say("the end"));
    seal();
    loop_.runUntil([this] { return inFlight_ == 0; });
    waitForIndex();
    ledger_.reset();
    options_.sync = Sync::Full;
  }
  void seal() {
    ++inFlight_;
    ledger_->seal();
    loop_.runUntil([this] { return inFlight_ < 8; });
  }
  void waitForIndex() {
    auto database = Database::open(ledger_->readOptions());
    for (;;) {
      const auto left = database->number(
          "SELECT max(id)-(SELECT value FROM meta WHERE name='indexed') FROM event");
      if (left && *left == 0) return;
      std::this_thread::sleep_for(std::chrono::milliseconds(50));
    }
  }
  void openLedger() {
    auto opened = SqliteLedger::open(options_, loop_.executor(), clock_);
    if (!opened) fail(opened.error().text);
    ledger_ = std::move(*opened);
    ledger_->setCommitted([this](chat::BatchId, const base::Status& status) {
      if (!status) fail(status.error().text);
      --inFlight_;
    });
  }
  void open(const char* name, IntegrityCheck check) {
    options_.check = check;
    const auto start = Clock::now();
    openLedger();
    fmt::print("{:<44} {:>9.1f} ms\n", fmt::format("open, {}", name), millisSince(start));
  }
  template <typename T, typename Ask, typename Count>
  void measure(const char* name, Ask ask, Count count) {
    std::vector<double> times;
    std::size_t found = 0;
    for (int i = 0; i <= kAgain; ++i) {
      std::optional<base::Result<T>> answer;
      const auto start = Clock::now();
      ask([&answer](base::Result<T> result) { answer.emplace(std::move(result)); });
      loop_.runUntil([&] { return answer.has_value(); });
      times.push_back(millisSince(start));
      if (!*answer) fail(answer->error().text);
      found = count(**answer);
    }
    std::sort(times.begin() + 1, times.end());
    fmt::print("{:<44} {:>9.1f} ms {:>8.1f} ms {:>5} lines\n", name, times[0],
               times[1 + kAgain / 2], found);
  }

  const int lines_;
  base::SystemClock clock_;
  store::test::TestLoop loop_;
  SqliteLedger::Options options_;
  std::unique_ptr<SqliteLedger> ledger_;
  std::unique_ptr<History> history_;
  int inFlight_ = 0;
};

}  // namespace

int main(int argc, char** argv) {
  const int lines = argc > 1 ? std::atoi(argv[1]) : 1'000'000;
  const store::test::TempDir dir(store::test::TempDir::Where::Disk);
  Bench bench(argc > 2 ? argv[2] : dir.file(), lines);
  bench.search("search: a word of most lines", "the");
  bench.search("search: a word of a sixth of the lines", "shipping");
  bench.search("search: a word of one line", fmt::format("ticket{}", lines / 2000 * 1000 + 1));
  bench.search("search: a word of no line", "nowhere");
  bench.search("search: two characters of Chinese", "重启");
  bench.search("search: two characters, rare", "雨 996");
  bench.search("search: from: and a word", "from:user31 lunch");
  bench.search("search: from: alone", "from:user31");
  bench.search("search: in: and a word", "green", true);
  bench.search("search: in: and a word of one line",
               fmt::format("ticket{}", lines / 2000 * 1000 + 1), true);
  bench.page("page: the latest 100", Selector::Latest, {});
  bench.page("page: the first 100", Selector::After, HistoryPoint::at(base::WallTime{}));
  bench.page("page: 100 before the middle", Selector::Before,
             HistoryPoint::at(fmt::format("m-{}", kRooms + lines / 2 / kRooms * kRooms + 3)));
  bench.page("page: 100 around the middle", Selector::Around,
             HistoryPoint::at(fmt::format("m-{}", kRooms + lines / 2 / kRooms * kRooms + 3)));
}
