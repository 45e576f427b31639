#include "store/SearchScan.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/Utf8.h"
#include "store/SearchText.h"

namespace parlor::store {
namespace {

constexpr std::size_t kMostTerms = 256;        // that a short word may stand for
constexpr std::int64_t kCommonLines = 20'000;  // a word in more lines is not worth looking up
constexpr std::size_t kTrigram = 3;

std::vector<std::string> charactersOf(std::string_view text) {
  std::vector<std::string> characters;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    base::decodeUtf8(text, at);
    characters.emplace_back(text.substr(begin, at - begin));
  }
  return characters;
}

std::string asTerm(std::string_view term) {
  std::string text = "\"";
  for (const char c : term) {
    text += c;
    if (c == '"') text += c;
  }
  return text + '"';
}

void addTerm(std::string& expression, const std::string& term) {
  if (!expression.empty()) expression += " AND ";
  expression += term;
}

std::string trigramsOf(const std::vector<std::string>& characters) {
  std::string expression;
  for (std::size_t i = 0; i + kTrigram <= characters.size(); ++i) {
    addTerm(expression, asTerm(characters[i] + characters[i + 1] + characters[i + 2]));
  }
  return expression;
}

// One or two characters: every term that begins with them. Empty: too many lines have them.
base::Result<std::string> shortWord(Database& database, const std::string& folded) {
  auto terms = database.prepare(
      "SELECT term, doc FROM temp.search_terms WHERE term>=?1 AND term<=?2 LIMIT ?3");
  if (!terms) return terms.error();
  const std::string last = folded + "\xF4\x8F\xBF\xBF\xF4\x8F\xBF\xBF";
  terms->bind(1, std::string_view(folded)).bind(2, std::string_view(last));
  terms->bind(3, static_cast<std::int64_t>(kMostTerms) + 1);
  std::string either;
  std::int64_t lines = 0;
  for (std::size_t count = 0;; ++count) {
    auto row = terms->step();
    if (!row) return row.error();
    if (!*row) break;
    lines += terms->integer(1);
    if (count >= kMostTerms || lines > kCommonLines) return std::string();
    if (!either.empty()) either += " OR ";
    either += asTerm(terms->text(0));
  }
  // Three end marks in a row are in no text.
  return either.empty() ? asTerm("\x02\x02\x02") : "(" + either + ")";
}

// Empty: the index is of no help.
base::Result<std::string> expressionOf(Database& database, const SearchScan& scan) {
  std::string expression;
  for (const std::string& word : scan.words) {
    const auto characters = charactersOf(word);
    if (characters.size() >= kTrigram) {
      addTerm(expression, trigramsOf(characters));
    } else {
      const auto terms = shortWord(database, word);
      if (!terms) return terms.error();
      if (!terms->empty()) addTerm(expression, *terms);
    }
  }
  if (!scan.speaker.empty()) addTerm(expression, asTerm(speakerMark(scan.speaker)));
  // The mark of a conversation is in every line of it: it helps other terms, and alone when the
  // conversation is a small part of all.
  if (scan.conversation && (!expression.empty() || scan.words.empty())) {
    addTerm(expression, asTerm(conversationMark(*scan.conversation)));
  }
  return expression;
}

// True: enough was seen.
base::Result<bool> considerAll(Statement& rows, const SearchScan& scan) {
  for (;;) {
    auto row = rows.step();
    if (!row) return row.error();
    if (!*row) return false;
    auto enough = scan.consider(rows);
    if (!enough || *enough) return enough;
  }
}

base::Result<bool> readThrough(Database& database, const SearchScan& scan, std::int64_t above,
                               std::int64_t below) {
  auto rows = database.prepare(fmt::format(
      "SELECT {} FROM {} WHERE e.id>?1 AND e.id<?2 ORDER BY e.id DESC", scan.columns, scan.table));
  if (!rows) return rows.error();
  rows->bind(1, above).bind(2, below);
  return considerAll(*rows, scan);
}

base::Result<bool> lookUp(Database& database, const SearchScan& scan, const std::string& match,
                          std::int64_t below) {
  auto rows = database.prepare(
      fmt::format("SELECT {} FROM search s CROSS JOIN {} WHERE s.search MATCH ?1"
                  " AND e.id=s.rowid AND s.rowid<?2 AND s.rowid>?3 ORDER BY s.rowid DESC",
                  scan.columns, scan.table));
  if (!rows) return rows.error();
  rows->bind(1, std::string_view(match)).bind(2, below).bind(3, scan.above);
  return considerAll(*rows, scan);
}

}  // namespace

base::Status prepareScans(Database& database) {
  return database.execute(
      "CREATE VIRTUAL TABLE temp.search_terms USING fts5vocab(main, 'search', 'row')");
}

base::Status runScan(Database& database, const SearchScan& scan) {
  const std::int64_t young = std::max(scan.indexed, scan.above);
  auto enough = readThrough(database, scan, young, scan.below);
  if (!enough) return enough.error();
  if (*enough || scan.indexed <= scan.above) return {};
  auto match = expressionOf(database, scan);
  if (!match) return match.error();
  const std::int64_t rest =
      scan.indexed == INT64_MAX ? scan.below : std::min(scan.below, scan.indexed + 1);
  enough = match->empty() ? readThrough(database, scan, scan.above, rest)
                          : lookUp(database, scan, *match, rest);
  return enough ? base::Status() : enough.error();
}

}  // namespace parlor::store
