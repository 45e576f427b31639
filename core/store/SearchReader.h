// Finds what was said, newest first, page by page. What the index holds is looked up there; what is
// too young for it, or has only words that are in every other line, is read through. A page looks
// at a bounded number of lines, so that its answer comes soon: it may hold fewer hits than asked
// for, and says where to go on. The thread that owns the connection.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "store/HistoryQueries.h"
#include "store/SearchText.h"

namespace parlor::store {

class SearchReader {
 public:
  static base::Result<SearchReader> create(Database& database, HistoryQueries& queries);

  base::Result<SearchPage> search(const SearchRequest& request);

 private:
  struct Need;  // the request made ready for comparing
  SearchReader(Database& database, HistoryQueries& queries, SearchFolder folder)
      : database_(database), queries_(queries), folder_(std::move(folder)) {}

  base::Result<bool> prepare(const SearchRequest& request, Need& need);
  base::Result<std::int64_t> startOf(const SearchRequest& request, base::Milliseconds slack);
  base::Status consider(Need& need, const Statement& row, SearchPage& page);
  base::Result<bool> mayRead(Need& need, std::int64_t conversation);

  Database& database_;
  HistoryQueries& queries_;
  SearchFolder folder_;
};

}  // namespace parlor::store
