// Everything that the store does at once: batches, pages, searches, markers, deletion, retention
// and backups, begun by one thread as the loop does and worked on by three others. A program
// without Qt for ThreadSanitizer. PARLOR_SEED sets the seed.
#include <cstdio>
#include <cstdlib>
#include <random>

#include <fmt/format.h>

#include "support/HistoryHarness.h"
#include "support/RandomTalk.h"

using namespace parlor;
using namespace parlor::store;

namespace {

constexpr int kTurns = 150;

[[noreturn]] void fail(const std::string& text) {
  fmt::print(stderr, "{}\n", text);
  std::exit(1);
}

SqliteLedger::Options options() {
  SqliteLedger::Options options;
  options.sync = Sync::Off;
  options.recentCids = 50;
  options.writer.retention.count = 100;
  options.writer.retentionEvery = base::Milliseconds(1);
  options.writer.checkpointPages = 20;
  options.writer.snapshotAfter = 50;
  return options;
}

class Crowd {
 public:
  explicit Crowd(unsigned seed) : random_(seed), talk_(random_, h_.clock) {
    if (auto started = h_.start(); !started) fail(started.error().text);
  }

  void live() {
    for (int turn = 0; turn < kTurns; ++turn) {
      const auto events = talk_.batch(12);
      remember(events);
      last_ = h_.put(events);
      for (int i = 0; i < 4; ++i) ask();
      if (turn % 50 == 10) backup(turn);
      h_.clock.advance(base::Milliseconds(100));
      h_.loop.runAll();
    }
  }
  void finish() {
    if (!h_.waitFor(last_)) fail("the last batch was not acknowledged");
    if (!h_.loop.runUntil([this] { return answered_ == asked_; }))
      fail(fmt::format("{} of {} answers came", answered_, asked_));
    for (const auto& [batch, status] : h_.answers) {
      if (!status) fail("a batch was refused: " + status.error().text);
    }
  }
  // With questions on their way.
  void leave() {
    for (int i = 0; i < 20; ++i) ask();
    h_.put(talk_.batch(5));
  }
  int asked() const { return asked_; }

 private:
  void remember(const std::vector<chat::Event>& events) {
    for (const chat::Event& event : events) {
      if (event.room) said_.push_back(event);
      if (!event.cid.empty()) (void)h_.ledger->findSent(event.device, event.cid);
    }
  }
  template <typename T>
  History::Answer<T> counted() {
    ++asked_;
    return [this](base::Result<T> result) {
      ++answered_;
      if (!result) fail("no answer: " + result.error().text);
    };
  }
  void ask() {
    if (said_.empty()) return;
    const chat::Event& event = said_[random_() % said_.size()];
    const auto where = Conversation::inRoom(event.room);
    switch (random_() % 7) {
      case 0:
        return askPage(where);
      case 1:
        return askSearch(event.room);
      case 2:
        return h_.ask().find(event.msgid, counted<std::optional<FoundMessage>>());
      case 3:
        return h_.ask().setReadMarker("d:device-1", where, event.time, counted<base::WallTime>());
      case 4:
        return h_.ask().readMarker("d:device-1", where, counted<std::optional<base::WallTime>>());
      case 5:
        return h_.ask().erase({event.room, event.msgid, {}, {}}, counted<std::uint64_t>());
      default:
        return h_.ask().targets({"d:device-1", {event.room}, {}, h_.clock.wallNow(), 10},
                                counted<std::vector<Target>>());
    }
  }
  void askPage(const Conversation& where) {
    PageRequest request;
    request.where = where;
    request.content = PageRequest::Content::Everything;
    h_.ask().page(request, counted<Page>());
    const Cancellation cancel;  // another one, which nobody waits for
    h_.ask().page(
        request, [](base::Result<Page>) { fail("a cancelled answer came"); }, cancel);
    cancel.cancel();
  }
  void askSearch(chat::RoomId room) {
    SearchRequest request;
    request.query.words = {
        store::test::RandomTalk::words()[random_() % store::test::RandomTalk::words().size()]};
    request.rooms = {room};
    h_.ask().search(request, counted<SearchPage>());
  }
  void backup(int turn) {
    h_.ask().backup(h_.dir.path() / fmt::format("copy-{}.db", turn), counted<void>());
  }

  std::mt19937 random_;
  store::test::HistoryHarness h_{options()};
  store::test::RandomTalk talk_;
  std::vector<chat::Event> said_;
  chat::BatchId last_;
  int asked_ = 0, answered_ = 0;
};

}  // namespace

int main() {
  const char* text = std::getenv("PARLOR_SEED");
  const unsigned seed = text ? static_cast<unsigned>(std::atol(text)) : 20261121;
  fmt::print(stderr, "seed {}\n", seed);
  for (unsigned round = 0; round < 3; ++round) {
    Crowd crowd(seed + round);
    crowd.live();
    crowd.finish();
    crowd.leave();
    fmt::print("{} questions answered beside {} batches\n", crowd.asked(), kTurns);
  }
}
