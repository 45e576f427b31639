// The full-text table `search` and its notes in `meta`: 'indexed', how far the rows of the file are
// in it; 'purge_owed', since when something that was taken out leaves traces; 'purging', that they
// are being removed. Shared by the ledger's SearchIndex and by the client's cache. Everything in it
// can be built anew from the rows, so what is wrong with it alone never stops anybody: it is
// emptied. Writer thread only; all inside the caller's transaction, but for `open`, `purge` and
// `verify`, which make their own.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>

#include "base/Clock.h"
#include "base/Result.h"
#include "store/Database.h"

namespace parlor::store {

class SearchTable {
 public:
  // `purgeAfter`: for how long what was removed may leave traces, so that one rewriting of the
  // table serves all that is removed until then.
  static base::Result<std::unique_ptr<SearchTable>> open(Database& database,
                                                         const base::Clock& clock,
                                                         base::Milliseconds purgeAfter);

  // `text` as SearchText makes it.
  base::Status insert(std::int64_t row, std::string_view text);
  // The very text that was put in. `purge` will see to its traces.
  base::Status remove(std::int64_t row, std::string_view text);
  base::Status setIndexed(std::int64_t row);
  // Empties the damaged table; what it held has to be put in again from the first row on.
  base::Status rebuild();
  // The table contradicts itself, while the file is well.
  static bool isDamage(const base::Status& status);

  // One step of rewriting until no trace of what was removed is left. False: it was the last.
  base::Result<bool> purge();
  // How long until `purge` has work; none: nothing is owed.
  std::optional<base::Milliseconds> untilPurge() const;
  // One step of looking at every page, once after opening: FTS5 takes an emptied one for one on
  // which nothing was found. False: all have been seen.
  base::Result<bool> verify();

  std::int64_t indexed() const { return indexed_; }
  void forget();  // after a rollback
  // True once after the table was emptied because it was damaged.
  bool takeDamaged();

 private:
  SearchTable(Database& database, const base::Clock& clock, base::Milliseconds purgeAfter)
      : database_(database), clock_(clock), purgeAfter_(purgeAfter) {}
  base::Status prepare();
  base::Status makeAnew();
  base::Status load();
  base::Status note(std::string_view name, std::int64_t value);  // 0: none
  base::Status beginPurge();
  base::Result<bool> forgotItsPages();
  base::Result<bool> verifySome();
  std::int64_t now() const { return clock_.wallNow().time_since_epoch().count(); }

  Database& database_;
  const base::Clock& clock_;
  const base::Milliseconds purgeAfter_;
  Statement insert_, remove_, save_, drop_, merge_;
  std::int64_t indexed_ = 0;
  std::int64_t purgeOwed_ = 0;  // since then; 0: nothing
  bool purging_ = false;
  std::int64_t verified_ = 0;  // up to that page
  bool damaged_ = false;
};

}  // namespace parlor::store
