// A ledger and the history of it without a file: remembers what was appended and answers a turn
// later, as a store does. It takes no account of selectors: whoever asks for a page gets one. Lives
// in a fuzz target; one thread.
#pragma once

#include <map>
#include <utility>
#include <vector>

#include "io/EventLoop.h"
#include "store/History.h"
#include "store/MemoryLedger.h"

namespace parlor::fuzz {

class ShallowHistory final : public store::History, public store::Ledger {
 public:
  explicit ShallowHistory(io::EventLoop& loop) : loop_(loop) {}

  // --- the ledger ---
  void setCommitted(Committed handler) override { ledger_.setCommitted(std::move(handler)); }
  void append(const chat::Event& event) override {
    events_.push_back(event);
    ledger_.append(event);
  }
  chat::BatchId seal() override { return ledger_.seal(); }
  std::optional<store::SentMessage> findSent(std::string_view device,
                                             std::string_view cid) const override {
    return ledger_.findSent(device, cid);
  }

  // --- the history ---
  void page(store::PageRequest request, Answer<store::Page> answer,
            store::Cancellation cancel) override {
    store::Page page;
    if (!request.from.msgid.empty() && !knows(request.from.msgid)) {
      page.outcome = store::Page::Outcome::UnknownMessage;
    }
    for (const chat::Event& event : events_) {
      const bool wanted = event.room == request.where.room && event.id > request.after &&
                          (!request.upTo || event.id <= request.upTo);
      if (wanted && page.items.size() < request.limit) page.items.push_back({event, {}, {}, {}});
    }
    page.atEnd = page.items.size() < request.limit;
    later(std::move(answer), std::move(page), cancel);
  }
  void targets(store::TargetsRequest request, Answer<std::vector<store::Target>> answer,
               store::Cancellation cancel) override {
    std::vector<store::Target> found;
    for (const chat::RoomId room : request.rooms) {
      found.push_back({store::Conversation::inRoom(room), request.from});
    }
    later(std::move(answer), std::move(found), cancel);
  }
  void find(std::string msgid, Answer<std::optional<store::FoundMessage>> answer,
            store::Cancellation cancel) override {
    std::optional<store::FoundMessage> found;
    for (const chat::Event& event : events_) {
      if (event.msgid == msgid) found = {{event, {}, {}, {}}, {event.room, {}, {}, {}}};
    }
    later(std::move(answer), std::move(found), cancel);
  }
  void search(store::SearchRequest request, Answer<store::SearchPage> answer,
              store::Cancellation cancel) override {
    store::SearchPage page;
    for (auto it = events_.rbegin(); it != events_.rend() && page.hits.size() < request.limit;
         ++it) {
      for (const chat::RoomId room : request.rooms) {
        if (it->room == room) page.hits.push_back({{*it, {}, {}, {}}, {room, {}, {}, {}}});
      }
    }
    later(std::move(answer), std::move(page), cancel);
  }

  void readMarker(std::string identity, store::Conversation where,
                  Answer<std::optional<base::WallTime>> answer) override {
    const auto found = markers_.find({identity, where.room});
    std::optional<base::WallTime> time;
    if (found != markers_.end()) time = found->second;
    later(std::move(answer), time, {});
  }
  void setReadMarker(std::string identity, store::Conversation where, base::WallTime time,
                     Answer<base::WallTime> answer) override {
    base::WallTime& marker = markers_[{std::move(identity), where.room}];
    marker = std::max(marker, time);
    later(std::move(answer), marker, {});
  }

  void setDefaultRetention(store::Retention) override {}
  void setRetention(chat::RoomId, std::optional<store::Retention>) override {}
  void erase(store::Erasure, Answer<std::uint64_t> answer) override {
    later(std::move(answer), std::uint64_t{0}, {});
  }
  void backup(std::filesystem::path, Answer<void> answer) override {
    loop_.post([answer = std::move(answer)] { answer({}); });
  }

 private:
  bool knows(const std::string& msgid) const {
    for (const chat::Event& event : events_) {
      if (event.msgid == msgid) return true;
    }
    return false;
  }

  template <typename T, typename Value>
  void later(Answer<T> answer, Value value, store::Cancellation cancel) {
    loop_.post([answer = std::move(answer), value = std::move(value), cancel]() mutable {
      if (!cancel.isCancelled()) answer(T(std::move(value)));
    });
  }

  io::EventLoop& loop_;
  store::MemoryLedger ledger_;
  std::vector<chat::Event> events_;
  std::map<std::pair<std::string, chat::RoomId>, base::WallTime> markers_;
};

}  // namespace parlor::fuzz
