// One pass of a search over a table of lines whose ids ascend with time: newest first, through the
// full-text index where that helps, through the rows themselves where they are too young for it or
// where every other row has the words. What a row holds is its owner's business: `consider` checks
// it. Used by the server's history and by the client's cache. The thread of the connection.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "base/Result.h"
#include "store/Database.h"

namespace parlor::store {

struct SearchScan {
  std::vector<std::string> words;            // folded
  std::string speaker;                       // a nick; empty: anybody
  std::optional<std::int64_t> conversation;  // in this one alone
  std::string columns;                       // of the row `e`, for `consider`
  std::string table;                         // "event e LEFT JOIN ...": `e.id` is the place
  std::int64_t indexed = 0;                  // rows up to this one are in the index
  std::int64_t above = 0, below = 0;         // places, exclusive
  // True: enough was seen.
  std::function<base::Result<bool>(const Statement& row)> consider;
};

// Once for each connection that scans.
base::Status prepareScans(Database& database);

base::Status runScan(Database& database, const SearchScan& scan);

}  // namespace parlor::store
