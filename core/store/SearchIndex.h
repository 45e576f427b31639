// The ledger's hand on the search index. Messages go in behind the commits, in small transactions
// of their own, so that nobody waits for them; meta 'indexed' says how far, and a search looks
// through what is not in yet. What is taken back goes out in the same transaction as its text, and
// `purge` rewrites the index later so that no trace of it is left. Writer thread only.
#pragma once

#include <memory>

#include "base/Result.h"
#include "chat/Event.h"
#include "store/Database.h"
#include "store/SearchTable.h"

namespace parlor::store {

class SearchIndex {
 public:
  static base::Result<std::unique_ptr<SearchIndex>> open(Database& database,
                                                         const base::Clock& clock,
                                                         base::Milliseconds purgeAfter);

  // Inside a transaction. `event` as it is in the file now.
  base::Status remove(const chat::Event& event, std::int64_t conversation);

  // Puts up to `most` waiting messages in. Gives how many events it went through.
  base::Result<std::size_t> addWaiting(std::size_t most);
  // See SearchTable.
  base::Result<bool> purge() { return table_->purge(); }
  std::optional<base::Milliseconds> untilPurge() const { return table_->untilPurge(); }
  base::Result<bool> verify() { return table_->verify(); }
  bool takeDamaged() { return table_->takeDamaged(); }

  // Empties the index; `addWaiting` begins from the first event again. Inside a transaction.
  base::Status rebuild() { return table_->rebuild(); }
  // The index contradicts itself, while the file is well.
  static bool isIndexDamage(const base::Status& status) { return SearchTable::isDamage(status); }

  std::uint64_t indexed() const { return static_cast<std::uint64_t>(table_->indexed()); }
  void forget() { table_->forget(); }  // after a rollback

 private:
  explicit SearchIndex(Database& database) : database_(database) {}
  base::Result<bool> addOne();

  Database& database_;
  std::unique_ptr<SearchTable> table_;
  Statement waiting_;
};

}  // namespace parlor::store
