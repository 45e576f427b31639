// A ledger and the history of it without a file: remembers what was appended and answers a turn
// later, as a store does: pages by selector, direct conversations by identity, what was taken back
// without its text. On request its commits come late, or fail. Lives in a fuzz target; one thread.
//
// Invariant: of what a device sent under one cid, no two messages are kept.
#pragma once

#include <deque>
#include <map>
#include <set>
#include <utility>
#include <vector>

#include "chat/World.h"
#include "fuzz/Fuzz.h"
#include "io/EventLoop.h"
#include "store/History.h"
#include "store/RecentCids.h"

namespace parlor::fuzz {

class ShallowHistory final : public store::History, public store::Ledger {
 public:
  explicit ShallowHistory(io::EventLoop& loop) : loop_(loop) {}

  // --- the ledger ---
  void setCommitted(Committed handler) override { committed_ = std::move(handler); }
  void append(const chat::Event& event) override;
  chat::BatchId seal() override;
  std::optional<store::SentMessage> findSent(std::string_view device,
                                             std::string_view cid) const override {
    return sent_.find(device, cid);
  }
  bool mayHaveForgotten(std::string_view) const override { return true; }  // the longer way too

  // --- how it goes with the disk ---
  void commitLate(bool late) { late_ = late; }
  void failNext(unsigned batches) { failing_ = batches; }
  bool isWaiting() const { return !sealed_.empty(); }
  void commit(std::size_t batches);  // as many as are sealed, or fewer

  // --- what came of it ---
  const chat::World& world() const { return world_; }  // as the events alone tell it
  // Not every member of the room was to see the event of that number.
  bool isForSome(const std::string& room, std::uint64_t seq) const {
    return forSome_.contains({room, seq});
  }

  // --- the history ---
  void page(store::PageRequest request, Answer<store::Page> answer,
            store::Cancellation cancel) override;
  void targets(store::TargetsRequest request, Answer<std::vector<store::Target>> answer,
               store::Cancellation cancel) override;
  void find(std::string msgid, Answer<std::optional<store::FoundMessage>> answer,
            store::Cancellation cancel) override;
  void findSent(std::string device, std::string cid,
                Answer<std::optional<store::SentMessage>> answer,
                store::Cancellation cancel) override;
  void search(store::SearchRequest request, Answer<store::SearchPage> answer,
              store::Cancellation cancel) override;
  void readMarker(std::string identity, store::Conversation where,
                  Answer<std::optional<base::WallTime>> answer) override;
  void setReadMarker(std::string identity, store::Conversation where, base::WallTime time,
                     Answer<base::WallTime> answer) override;
  void setDefaultRetention(store::Retention) override {}
  void setRetention(chat::RoomId, std::optional<store::Retention>) override {}
  void erase(store::Erasure, Answer<std::uint64_t> answer) override;
  void backup(std::filesystem::path, Answer<void> answer) override;

 private:
  struct Batch {
    chat::BatchId number;
    std::vector<chat::Event> events;
  };
  using Kept = store::FoundMessage;  // of any event
  using Marker = std::pair<std::string, std::pair<chat::RoomId, std::string>>;

  void commitNext();
  void keep(const Batch& batch);
  void fail(const Batch& batch);
  void takeBack(const chat::Event& event, const chat::Redacted& redacted);
  store::Conversation whereOf(const chat::Event& event) const;
  void noteAudience(const chat::Event& event);
  void noteForSome(const chat::Event& event);
  const Kept* withId(const std::string& msgid) const;
  std::vector<store::HistoryItem> candidates(const store::PageRequest& request) const;
  bool isBefore(const store::HistoryItem& item, const store::HistoryPoint& point) const;
  bool isAfter(const store::HistoryItem& item, const store::HistoryPoint& point) const;

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
  std::vector<Kept> kept_;
  std::map<chat::UserId, std::string> identities_;
  std::set<std::pair<std::string, std::string>> cids_;
  std::set<std::pair<std::string, std::uint64_t>> forSome_;
  std::map<Marker, base::WallTime> markers_;
};

}  // namespace parlor::fuzz
