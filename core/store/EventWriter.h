// Puts planned events into the tables: event, timeline, sent, state_event, and what a redaction
// takes away. Belongs to one connection and lives on the writer thread. All of it runs inside a
// transaction that the caller holds.
#pragma once

#include <memory>

#include "base/Result.h"
#include "store/ConversationTable.h"
#include "store/Database.h"
#include "store/EventPlan.h"
#include "store/SearchIndex.h"
#include "store/Standing.h"

namespace parlor::store {

class EventWriter {
 public:
  // `index` outlives the writer.
  static base::Result<std::unique_ptr<EventWriter>> open(Database& database, SearchIndex& index);

  base::Status write(const EventPlan& plan);
  // Takes the content of an event away and leaves its place: id, seq, msgid, time, who.
  base::Status wipe(std::int64_t event, Standing standing);
  // Writes what was gathered over the transaction. Call before every commit.
  base::Status finish();
  // Call after every rollback.
  void forget();

  ConversationTable& conversations() { return conversations_; }

 private:
  EventWriter(SearchIndex& index, ConversationTable conversations)
      : index_(index), conversations_(std::move(conversations)) {}
  base::Status insertEvent(const EventPlan& plan, std::int64_t conversation);
  base::Status insertTimeline(const EventPlan& plan, std::int64_t conversation);
  base::Status insertSent(const EventPlan& plan);
  base::Status redact(const EventPlan& plan);
  base::Result<std::int64_t> conversationOfPlan(const EventPlan& plan);

  SearchIndex& index_;
  ConversationTable conversations_;
  Statement event_, timeline_, sent_, state_, byMsgid_, content_, wipeEvent_, wipeTimeline_,
      redaction_, counter_;
  // By how much stamps of different rooms are out of the order of the events, at most: a clock that
  // went forward holds up the stamps of the rooms that were in use then, and of no others.
  void noteTime(std::uint64_t time);
  std::uint64_t latestTime_ = 0;                               // of all events, in milliseconds
  std::uint64_t newLatest_ = 0, disorder_ = 0;                 // found by this transaction
  std::uint64_t lastUser_ = 0, lastRoom_ = 0, lastEvent_ = 0;  // highest of this transaction
};

// A digest of what a cid stands for: to whom and which text. The same in every version.
std::int64_t digestOf(const chat::Event& event);

}  // namespace parlor::store
