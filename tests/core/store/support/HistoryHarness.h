// A ledger and its history, asked and answered in one line.
#pragma once

#include <optional>
#include <string>
#include <thread>
#include <vector>

#include "store/EventCodec.h"
#include "store/SqliteHistory.h"
#include "support/LedgerHarness.h"

namespace parlor::store::test {

class HistoryHarness : public LedgerHarness {
 public:
  using LedgerHarness::LedgerHarness;
  ~HistoryHarness() { history.reset(); }

  base::Status start() {
    history.reset();
    if (auto opened = reopen(); !opened) return opened;
    history = std::make_unique<SqliteHistory>(*ledger, loop.executor());
    return {};
  }
  History& ask() { return *history; }

  // Calls `question` with an answer function and waits for it.
  template <typename T>
  base::Result<T> answerOf(const std::function<void(History::Answer<T>)>& question) {
    std::optional<base::Result<T>> answer;
    question([&answer](base::Result<T> result) { answer.emplace(std::move(result)); });
    if (!loop.runUntil([&] { return answer.has_value(); })) return base::Error{"no answer"};
    return std::move(*answer);
  }
  base::Result<Page> page(const PageRequest& request) {
    return answerOf<Page>([&](auto answer) { ask().page(request, answer); });
  }
  // "one two three", or the error in brackets.
  std::string texts(const PageRequest& request) {
    const auto found = page(request);
    if (!found) return "[" + found.error().text + "]";
    if (found->outcome == Page::Outcome::UnknownMessage) return "[unknown]";
    return textsOf(found->items);
  }
  static std::string textsOf(const std::vector<HistoryItem>& items) {
    std::string all;
    for (const HistoryItem& item : items) {
      if (!all.empty()) all += ' ';
      all += labelOf(item);
    }
    return all;
  }
  static std::string labelOf(const HistoryItem& item) {
    if (item.standing != Standing::Present) return "(gone)";
    if (const auto* said = std::get_if<chat::Said>(&item.event.body)) return said->text;
    switch (kindOf(item.event.body)) {
      case EventKind::Joined:
        return "+" + item.event.source.nick;
      case EventKind::UserQuit:
        return "-" + item.event.source.nick;
      case EventKind::NickChanged:
        return "=" + std::get<chat::NickChanged>(item.event.body).nick;
      case EventKind::TopicSet:
        return "topic";
      case EventKind::Redacted:
        return "redaction";
      default:
        return "?";
    }
  }
  std::string search(const std::string& text,
                     std::vector<chat::RoomId> rooms = {Sequencer::lobby()}) {
    SearchRequest request;
    request.query = parseSearchQuery(text);
    request.rooms = std::move(rooms);
    return search(request);
  }
  std::string search(const SearchRequest& request) {
    const auto found = answerOf<SearchPage>([&](auto answer) { ask().search(request, answer); });
    if (!found) return "[" + found.error().text + "]";
    std::vector<HistoryItem> items;
    for (const SearchHit& hit : found->hits) items.push_back(hit.item);
    return textsOf(items);
  }
  // Runs the writer until everything that waits for it is in the search index.
  bool indexAll() {
    for (int i = 0; i < 500; ++i) {
      const auto last = number("SELECT max(id) FROM event");
      if (number("SELECT value FROM meta WHERE name='indexed'") >= last) return true;
      std::this_thread::sleep_for(std::chrono::milliseconds(10));  // of the writer's own pace
    }
    return false;
  }

  std::unique_ptr<SqliteHistory> history;
};

}  // namespace parlor::store::test
