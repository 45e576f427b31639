// The writer's hand on the search index. Messages go in behind the commits, in small transactions
// of their own, so that nobody waits for them; meta 'indexed' says how far, and a search looks
// through what is not in yet. What is taken back goes out in the same transaction as its text, and
// `purge` then rewrites the index so that no trace of it is left. Writer thread only.
#pragma once

#include <memory>

#include "base/Result.h"
#include "chat/Event.h"
#include "store/Database.h"

namespace parlor::store {

class SearchIndex {
 public:
  static base::Result<std::unique_ptr<SearchIndex>> open(Database& database);

  // Inside a transaction. `event` as it is in the file now.
  base::Status remove(const chat::Event& event, std::int64_t conversation);

  // Puts up to `most` waiting messages in. Gives how many events it went through.
  base::Result<std::size_t> addWaiting(std::size_t most);
  // One step of the rewriting. False: nothing is left to do.
  base::Result<bool> purge();

  // Empties the index; `addWaiting` begins from the first event again. Inside a transaction.
  base::Status rebuild();
  // The index contradicts itself, while the file is well.
  static bool isIndexDamage(const base::Status& status);

  std::uint64_t indexed() const { return indexed_; }
  bool isPurging() const { return purging_; }
  void forget();  // after a rollback

 private:
  explicit SearchIndex(Database& database) : database_(database) {}
  base::Status load();
  base::Status saveIndexed();
  base::Status setPurging(bool purging);

  Database& database_;
  Statement waiting_, insert_, remove_, save_, merge_;
  std::uint64_t indexed_ = 0;
  bool purging_ = false;
};

}  // namespace parlor::store
