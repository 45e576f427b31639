// The rows of `conversation` and `identity` that the writer touches, kept in memory between
// batches: an event costs no lookup, a batch one update for each conversation it touched. Writer
// thread only. After a rollback `forget` drops everything, since the file may know less than the
// memory does.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>

#include "base/Result.h"
#include "chat/Ids.h"
#include "store/Database.h"
#include "store/EventPlan.h"

namespace parlor::store {

class ConversationTable {
 public:
  static base::Result<ConversationTable> open(Database& database);

  // The conversation's id, made if it is new. REQUIRES (all): inside a transaction.
  base::Result<std::int64_t> room(chat::RoomId room);
  base::Result<std::int64_t> direct(const DirectPlace& place);
  base::Result<std::int64_t> identity(std::string_view key);

  // Something was put into a conversation that `room` or `direct` gave in this transaction.
  void note(std::int64_t conversation, const EventPlan& plan);
  base::Status flush();
  void forget();

 private:
  struct Row {
    std::uint64_t lastSeq = 0, lastEvent = 0, lastMessage = 0;
    std::int64_t lastTime = 0, lastMessageTime = 0;
    std::string lowNick, highNick;
    bool dirty = false;
  };
  base::Result<std::int64_t> findPair(std::int64_t low, std::int64_t high);
  base::Status load(std::int64_t conversation);

  Statement insertRoom_, insertPair_, findPair_, load_, update_, nextDirect_, findIdentity_,
      insertIdentity_;
  Database* database_ = nullptr;
  std::unordered_map<std::int64_t, Row> rows_;
  std::map<std::pair<std::int64_t, std::int64_t>, std::int64_t> pairs_;
  std::unordered_map<std::string, std::int64_t> identities_;
  std::int64_t lastDirect_ = 0;  // 0: not looked up yet
};

}  // namespace parlor::store
