// The full-text table `search` and its two notes in `meta`: 'indexed', how far the rows of the file
// are in it, and 'purging', that what was taken out still leaves traces. Shared by the ledger's
// SearchIndex and by the client's cache. Writer thread only; all inside the caller's transaction,
// but for `purge`, which makes its own.
#pragma once

#include <cstdint>
#include <memory>
#include <string_view>

#include "base/Result.h"
#include "store/Database.h"

namespace parlor::store {

class SearchTable {
 public:
  static base::Result<std::unique_ptr<SearchTable>> open(Database& database);

  // `text` as SearchText makes it.
  base::Status insert(std::int64_t row, std::string_view text);
  // The very text that was put in.
  base::Status remove(std::int64_t row, std::string_view text);
  // What was removed shall leave no trace: `purge` has work from now on.
  base::Status beginPurge();
  base::Status setIndexed(std::int64_t row);
  // Empties the table; what it held has to be put in again from the first row on.
  base::Status rebuild();
  // One step of rewriting until no trace of what was removed is left. False: nothing left to do.
  base::Result<bool> purge();
  // The table contradicts itself, while the file is well.
  static bool isDamage(const base::Status& status);

  std::int64_t indexed() const { return indexed_; }
  bool isPurging() const { return purging_; }
  void forget();  // after a rollback

 private:
  explicit SearchTable(Database& database) : database_(database) {}
  base::Status load();
  base::Status setPurging(bool purging);

  Database& database_;
  Statement insert_, remove_, save_, merge_;
  std::int64_t indexed_ = 0;
  bool purging_ = false;
};

}  // namespace parlor::store
