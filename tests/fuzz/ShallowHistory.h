// A ledger and the history of it without a file: remembers what was appended and answers a turn
// later, as a store does. It takes no account of selectors: whoever asks for a page gets one. On
// request its commits come late, or fail. Lives in a fuzz target; one thread.
//
// Invariant: of what a device sent under one cid, no two messages are kept.
#pragma once

#include <algorithm>
#include <deque>
#include <map>
#include <set>
#include <utility>
#include <vector>

#include "chat/World.h"
#include "fuzz/Fuzz.h"
#include "io/EventLoop.h"
#include "store/EventWriter.h"
#include "store/History.h"
#include "store/RecentCids.h"

namespace parlor::fuzz {

class ShallowHistory final : public store::History, public store::Ledger {
 public:
  explicit ShallowHistory(io::EventLoop& loop) : loop_(loop) {}

  // --- the ledger ---
  void setCommitted(Committed handler) override { committed_ = std::move(handler); }
  void append(const chat::Event& event) override {
    noteAudience(event);
    world_.apply(event);
    filling_.push_back(event);
    if (event.cid.empty()) return;
    const chat::BatchId batch(last_.number + 1);
    sent_.add(event.device, event.cid,
              {event.msgid, event.time, store::digestOf(event), batch, event.roomSeq});
  }
  chat::BatchId seal() override {
    last_ = chat::BatchId(last_.number + 1);
    sealed_.push_back({last_, std::exchange(filling_, {})});
    if (!late_) commitNext();
    return last_;
  }
  std::optional<store::SentMessage> findSent(std::string_view device,
                                             std::string_view cid) const override {
    return sent_.find(device, cid);
  }

  bool mayHaveForgotten(std::string_view) const override { return true; }  // the longer way too

  // --- how it goes with the disk ---
  void commitLate(bool late) { late_ = late; }
  void failNext(unsigned batches) { failing_ = batches; }
  bool isWaiting() const { return !sealed_.empty(); }
  // As many as are sealed, or fewer.
  void commit(std::size_t batches) {
    loop_.post([this, batches] {
      for (std::size_t i = 0; i < batches && !sealed_.empty(); ++i) commitNext();
    });
  }

  // --- what came of it ---
  const chat::World& world() const { return world_; }  // as the events alone tell it
  // Not every member of the room was to see the event of that number.
  bool isForSome(const std::string& room, std::uint64_t seq) const {
    return forSome_.contains({room, seq});
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
  void findSent(std::string device, std::string cid,
                Answer<std::optional<store::SentMessage>> answer,
                store::Cancellation cancel) override {
    later(std::move(answer), sent_.find(device, cid), cancel);
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
  struct Batch {
    chat::BatchId number;
    std::vector<chat::Event> events;
  };

  void commitNext() {
    const Batch batch = std::move(sealed_.front());
    sealed_.pop_front();
    const bool fails = failing_ > 0;
    fails ? fail(batch) : keep(batch);
    if (committed_)
      committed_(batch.number, fails ? base::Error{"the disk is full"} : base::Status());
  }
  void keep(const Batch& batch) {
    sent_.committed(batch.number);
    for (const chat::Event& event : batch.events) {
      if (!event.cid.empty()) check(cids_.insert({event.device, event.cid}).second, "said once");
      events_.push_back(event);
    }
  }
  // Its sender is told instead of being shown it.
  void fail(const Batch& batch) {
    --failing_;
    sent_.failed(batch.number);
    for (const chat::Event& event : batch.events) {
      if (std::holds_alternative<chat::Said>(event.body)) noteForSome(event);
    }
  }

  void noteAudience(const chat::Event& event) {
    const chat::Room* room = world_.room(event.room);
    if (room == nullptr) return;
    const auto* said = std::get_if<chat::Said>(&event.body);
    const bool toSome = said != nullptr && (said->minimumRole || said->toOperatorsOnly);
    const bool comings = std::holds_alternative<chat::Joined>(event.body) ||
                         std::holds_alternative<chat::Parted>(event.body) ||
                         std::holds_alternative<chat::Kicked>(event.body);
    const bool quiet = std::holds_alternative<chat::RoomOpened>(event.body) ||
                       std::holds_alternative<chat::Invited>(event.body);
    if (toSome || quiet || (comings && room->flags.contains('u'))) noteForSome(event);
  }
  void noteForSome(const chat::Event& event) {
    const chat::Room* room = world_.room(event.room);
    if (room != nullptr) forSome_.insert({room->name, event.roomSeq});
  }

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
  Committed committed_;
  chat::World world_;
  store::RecentCids sent_{1000};
  std::vector<chat::Event> filling_;
  std::deque<Batch> sealed_;
  chat::BatchId last_;
  bool late_ = false;
  unsigned failing_ = 0;
  std::vector<chat::Event> events_;  // kept
  std::set<std::pair<std::string, std::string>> cids_;
  std::set<std::pair<std::string, std::uint64_t>> forSome_;
  std::map<std::pair<std::string, chat::RoomId>, base::WallTime> markers_;
};

}  // namespace parlor::fuzz
