#include "store/SearchQuery.h"

#include <cstdlib>
#include <ctime>

namespace parlor::store {
namespace {

constexpr base::Milliseconds kDay{86'400'000};

struct Term {
  std::string key;  // "from" of from:maya, or empty
  std::string value;
  std::string written;
};

bool isSpace(char c) {
  return c == ' ' || c == '\t';
}

bool sameWord(std::string_view a, std::string_view b) {
  if (a.size() != b.size()) return false;
  for (std::size_t i = 0; i < a.size(); ++i) {
    if ((a[i] | 0x20) != b[i]) return false;
  }
  return true;
}

bool isKey(std::string_view word) {
  for (const char* key : {"from", "in", "before", "after"}) {
    if (sameWord(word, key)) return true;
  }
  return false;
}

class Terms {
 public:
  explicit Terms(std::string_view text) : text_(text) {}

  std::optional<Term> next() {
    while (at_ < text_.size() && isSpace(text_[at_])) ++at_;
    if (at_ == text_.size()) return std::nullopt;
    const std::size_t begin = at_;
    Term term;
    if (text_[at_] != '"') term.key = key();
    term.value = at_ < text_.size() && text_[at_] == '"' ? phrase() : word();
    term.written = text_.substr(begin, at_ - begin);
    return term;
  }

 private:
  std::string key() {
    std::size_t end = at_;
    while (end < text_.size() && text_[end] != ':' && !isSpace(text_[end])) ++end;
    const std::string_view word = text_.substr(at_, end - at_);
    if (end == text_.size() || text_[end] != ':' || !isKey(word)) return {};
    at_ = end + 1;
    std::string key(word);
    for (char& c : key) c = static_cast<char>(c | 0x20);
    return key;
  }
  std::string phrase() {  // an end quote that is missing stands at the end
    const std::size_t begin = ++at_;
    while (at_ < text_.size() && text_[at_] != '"') ++at_;
    std::string value(text_.substr(begin, at_ - begin));
    if (at_ < text_.size()) ++at_;
    return value;
  }
  std::string word() {
    const std::size_t begin = at_;
    while (at_ < text_.size() && !isSpace(text_[at_])) ++at_;
    return std::string(text_.substr(begin, at_ - begin));
  }

  const std::string_view text_;
  std::size_t at_ = 0;
};

struct Moment {
  base::WallTime begin, end;
};

// A day of summer time's end has 25 hours.
base::WallTime localMidnight(const std::string& date, int daysLater) {
  std::tm local{};
  local.tm_year = std::atoi(date.c_str()) - 1900;
  local.tm_mon = std::atoi(date.c_str() + 5) - 1;
  local.tm_mday = std::atoi(date.c_str() + 8) + daysLater;
  local.tm_isdst = -1;
  return base::WallTime(std::chrono::seconds(std::mktime(&local)));
}

std::optional<Moment> momentOf(const std::string& value, Days days) {
  bool ok = false;
  const base::WallTime day = base::parseIso8601(value + "T00:00:00.000Z", &ok);
  if (ok && days == Days::Local) return Moment{localMidnight(value, 0), localMidnight(value, 1)};
  if (ok) return Moment{day, day + kDay};
  const base::WallTime exact = base::parseIso8601(value, &ok);
  if (ok) return Moment{exact, exact};
  return std::nullopt;
}

void take(SearchQuery& query, const Term& term, Days days) {
  if (term.value.empty()) {
    if (!term.key.empty()) query.mistakes.push_back(term.written);
  } else if (term.key.empty()) {
    query.words.push_back(term.value);
  } else if (term.key == "from") {
    query.from = term.value;
  } else if (term.key == "in") {
    query.in = term.value;
  } else if (const auto moment = momentOf(term.value, days); !moment) {
    query.mistakes.push_back(term.written);
  } else if (term.key == "before") {
    query.before = moment->begin;
  } else {
    query.after = moment->end;
  }
}

}  // namespace

bool SearchQuery::isEmpty() const {
  return words.empty() && from.empty() && in.empty() && !after && !before;
}

SearchQuery parseSearchQuery(std::string_view text, Days days) {
  SearchQuery query;
  Terms terms(text);
  while (const auto term = terms.next()) take(query, *term, days);
  return query;
}

}  // namespace parlor::store
