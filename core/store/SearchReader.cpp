#include "store/SearchReader.h"

#include <algorithm>
#include <unordered_set>

#include <fmt/format.h>

#include "base/Utf8.h"
#include "chat/Names.h"
#include "store/EventPlan.h"

namespace parlor::store {
namespace {

constexpr std::size_t kMostLines = 20'000;     // looked at for one page
constexpr std::size_t kMostTerms = 256;        // that a short word may stand for
constexpr std::int64_t kCommonLines = 20'000;  // a word in more lines is not worth looking up
constexpr std::size_t kTrigram = 3;
constexpr base::Milliseconds kClockSlack{3'600'000};

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

}  // namespace

struct SearchReader::Need {
  const SearchRequest& request;
  std::vector<std::string> words = {};  // folded
  std::string from = {};                // folded nick
  std::unordered_set<std::int64_t> rooms = {};
  std::optional<std::int64_t> self = {};
  std::optional<std::int64_t> only = {};
  std::unordered_map<std::int64_t, bool> readable = {};  // direct conversations asked about before
  std::size_t looked = 0;
  std::int64_t lowest = INT64_MAX;  // event that was looked at
  bool tooOld = false;

  bool isFull(const SearchPage& page) const {
    return page.hits.size() >= request.limit || looked >= kMostLines || tooOld;
  }
};

base::Result<SearchReader> SearchReader::create(Database& database, HistoryQueries& queries) {
  auto folder = SearchFolder::create(database);
  if (!folder) return folder.error();
  auto made = database.execute(
      "CREATE VIRTUAL TABLE temp.search_terms USING fts5vocab(main, 'search', 'row')");
  if (!made) return made.error();
  return SearchReader(database, queries, std::move(*folder));
}

base::Result<SearchPage> SearchReader::search(const SearchRequest& request) {
  SearchPage page;
  Need need{request};
  const auto possible = prepare(request, need);
  if (!possible) return possible.error();
  if (!*possible) return page;
  const auto indexed = database_.number("SELECT value FROM meta WHERE name='indexed'");
  if (!indexed) return indexed.error();
  const auto start = startOf(request);
  if (!start) return start.error();
  const std::int64_t below = *start;

  auto done = readThrough(need, *indexed, below, page);
  if (done && !need.isFull(page)) {
    auto match = expression(need);
    if (!match) return match.error();
    const std::int64_t rest = std::min(below, *indexed + 1);
    done = match->empty() ? readThrough(need, 0, rest, page) : lookUp(need, *match, rest, page);
  }
  if (!done) return done.error();
  if (need.isFull(page) && !need.tooOld) {
    page.next = chat::EventId(static_cast<std::uint64_t>(need.lowest));
  }
  return page;
}

// The event below which to look: where the page before ended, and where `before:` begins.
base::Result<std::int64_t> SearchReader::startOf(const SearchRequest& request) {
  std::int64_t below = INT64_MAX;
  if (request.query.before) {
    const auto first = queries_.firstEventSince(*request.query.before + kClockSlack);
    if (!first) return first.error();
    below = *first;
  }
  if (!request.before) return below;
  return std::min(below, static_cast<std::int64_t>(request.before.number));
}

// False: nothing can be found.
base::Result<bool> SearchReader::prepare(const SearchRequest& request, Need& need) {
  if (request.query.isEmpty() || request.limit == 0) return false;
  for (const std::string& word : request.query.words) need.words.push_back(folder_.fold(word));
  need.from = chat::foldName(request.query.from);
  for (const chat::RoomId room : request.rooms) need.rooms.insert(conversationOf(room));
  if (!request.self.empty()) {
    const auto self = queries_.identity(request.self);
    if (!self) return self.error();
    need.self = *self;
  }
  if (!request.only) return true;
  const auto only = queries_.conversation(*request.only);
  if (!only) return only.error();
  need.only = *only;
  return need.only.has_value();
}

// Empty: the index is of no help.
base::Result<std::string> SearchReader::expression(const Need& need) {
  std::string expression;
  for (const std::string& word : need.words) {
    const auto characters = charactersOf(word);
    if (characters.size() >= kTrigram) {
      addTerm(expression, trigramsOf(characters));
    } else {
      const auto terms = shortWord(word);
      if (!terms) return terms.error();
      if (!terms->empty()) addTerm(expression, *terms);
    }
  }
  if (!need.from.empty()) addTerm(expression, asTerm(speakerMark(need.from)));
  // The mark of a conversation is in every line of it: it helps other terms, and alone when the
  // conversation is a small part of all.
  if (need.only && (!expression.empty() || need.words.empty())) {
    addTerm(expression, asTerm(conversationMark(*need.only)));
  }
  return expression;
}

// One or two characters: every term that begins with them. Empty: too many lines have them.
base::Result<std::string> SearchReader::shortWord(const std::string& folded) {
  auto terms = database_.prepare(
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

base::Status SearchReader::readThrough(Need& need, std::int64_t above, std::int64_t below,
                                       SearchPage& page) {
  auto rows =
      database_.prepare(fmt::format("SELECT {} FROM event e LEFT JOIN redaction r ON r.event=e.id"
                                    " WHERE e.id>?1 AND e.id<?2 ORDER BY e.id DESC",
                                    kItemColumns));
  if (!rows) return rows.error();
  rows->bind(1, above).bind(2, below);
  while (!need.isFull(page)) {
    auto row = rows->step();
    if (!row) return row.error();
    if (!*row) return {};
    if (auto done = consider(need, *rows, page); !done) return done;
  }
  return {};
}

base::Status SearchReader::lookUp(Need& need, const std::string& match, std::int64_t below,
                                  SearchPage& page) {
  auto rows =
      database_.prepare(fmt::format("SELECT {} FROM search s CROSS JOIN event e ON e.id=s.rowid"
                                    " LEFT JOIN redaction r ON r.event=e.id"
                                    " WHERE s.search MATCH ?1 AND s.rowid<?2 ORDER BY s.rowid DESC",
                                    kItemColumns));
  if (!rows) return rows.error();
  rows->bind(1, std::string_view(match)).bind(2, below);
  while (!need.isFull(page)) {
    auto row = rows->step();
    if (!row) return row.error();
    if (!*row) return {};
    if (auto done = consider(need, *rows, page); !done) return done;
  }
  return {};
}

base::Status SearchReader::consider(Need& need, const Statement& row, SearchPage& page) {
  ++need.looked;
  need.lowest = row.integer(0);
  const base::WallTime time{base::Milliseconds(row.integer(3))};
  const SearchQuery& query = need.request.query;
  need.tooOld = query.after && time < *query.after - kClockSlack;
  const bool inTime =
      (!query.after || time >= *query.after) && (!query.before || time < *query.before);
  const auto kind = static_cast<EventKind>(row.integer(4));
  if (!inTime || kind != EventKind::Said || row.integer(5) != 0) return {};
  const std::int64_t conversation = row.integer(1);
  const auto readable = mayRead(need, conversation);
  if (!readable) return readable.error();
  if (!*readable) return {};
  auto item = readItem(row, 0);
  if (!item) return item.error();
  const chat::Event& event = item->event;
  const auto& said = std::get<chat::Said>(event.body);
  if (said.kind == chat::SpeechKind::Tags) return {};
  if (said.minimumRole && !(need.request.role && *need.request.role <= *said.minimumRole))
    return {};
  if (!need.from.empty() && chat::foldName(event.source.nick) != need.from) return {};
  const std::string text = folder_.fold(searchText(event));
  const bool all = std::ranges::all_of(
      need.words, [&](const std::string& word) { return text.find(word) != std::string::npos; });
  if (!all) return {};
  auto where = queries_.describe(conversation, need.request.self);
  if (!where) return where.error();
  page.hits.push_back({std::move(*item), std::move(*where)});
  return {};
}

base::Result<bool> SearchReader::mayRead(Need& need, std::int64_t conversation) {
  if (need.only && conversation != *need.only) return false;
  if (roomOf(conversation)) return need.rooms.contains(conversation);
  if (!need.self) return false;
  if (const auto it = need.readable.find(conversation); it != need.readable.end()) {
    return it->second;
  }
  auto pair = database_.prepare("SELECT ?2 IN (low, high) FROM conversation WHERE id=?1");
  if (!pair) return pair.error();
  auto row = pair->bind(1, conversation).bind(2, *need.self).step();
  if (!row) return row.error();
  return need.readable[conversation] = *row && pair->integer(0) == 1;
}

}  // namespace parlor::store
