// What a person typed into a search box, as a value:
//   build "all green" from:maya in:#ops after:2026-11-01 before:2026-11-21
// Words and quoted phrases must all occur, in any case, anywhere in the text, as parts of words
// too. Pure functions, any thread.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/Clock.h"

namespace parlor::store {

struct SearchQuery {
  std::vector<std::string> words;               // words and phrases
  std::string from;                             // nick
  std::string in;                               // room or nick, as written
  std::optional<base::WallTime> after, before;  // from this moment on; up to this moment
  std::vector<std::string> mistakes;            // terms that make no sense, as written

  bool isEmpty() const;
  bool operator==(const SearchQuery&) const = default;
};

// Where a day begins: for everybody alike, or where this program runs (TZ).
enum class Days { Utc, Local };

// Dates are YYYY-MM-DD (`before` ends where that day begins, `after` begins where it ends) or a
// full server-time stamp.
SearchQuery parseSearchQuery(std::string_view text, Days days = Days::Utc);

}  // namespace parlor::store
