#include "store/SearchReader.h"

#include <algorithm>
#include <unordered_set>

#include "chat/Names.h"
#include "store/EventPlan.h"
#include "store/SearchScan.h"

namespace parlor::store {
namespace {

constexpr std::size_t kMostLines = 20'000;       // looked at for one page
constexpr std::int64_t kClockSlack = 3'600'000;  // milliseconds; what nobody wrote down

}  // namespace

struct SearchReader::Need {
  const SearchRequest& request;
  std::vector<std::string> words = {};  // folded
  std::string from = {};                // folded nick
  std::unordered_set<std::int64_t> rooms = {};
  std::optional<std::int64_t> self = {};
  std::optional<std::int64_t> only = {};
  std::unordered_map<std::int64_t, bool> readable = {};  // direct conversations asked about before
  base::Milliseconds slack{};  // stamps are out of order by this much at most
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
  if (auto made = prepareScans(database); !made) return made.error();
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
  const auto disorder =
      database_.number("SELECT coalesce(max(value), 0) FROM meta WHERE name='disorder'");
  if (!disorder) return disorder.error();
  need.slack = base::Milliseconds(std::max(*disorder, kClockSlack));
  const auto start = startOf(request, need.slack);
  if (!start) return start.error();
  SearchScan scan;
  scan.words = need.words;
  scan.speaker = need.from;
  scan.conversation = need.only;
  scan.columns = kItemColumns;
  scan.table = "event e LEFT JOIN redaction r ON r.event=e.id";
  scan.indexed = *indexed;
  scan.below = *start;
  scan.consider = [&](const Statement& row) -> base::Result<bool> {
    if (auto considered = consider(need, row, page); !considered) return considered.error();
    return need.isFull(page);
  };
  const auto done = runScan(database_, scan);
  if (!done) return done.error();
  if (need.isFull(page) && !need.tooOld) {
    page.next = chat::EventId(static_cast<std::uint64_t>(need.lowest));
  }
  return page;
}

// The event below which to look: where the page before ended, and where `before:` begins.
base::Result<std::int64_t> SearchReader::startOf(const SearchRequest& request,
                                                 base::Milliseconds slack) {
  std::int64_t below = INT64_MAX;
  if (request.query.before) {
    const auto first = queries_.firstEventSince(*request.query.before + slack);
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

base::Status SearchReader::consider(Need& need, const Statement& row, SearchPage& page) {
  ++need.looked;
  need.lowest = row.integer(0);
  const base::WallTime time{base::Milliseconds(row.integer(3))};
  const SearchQuery& query = need.request.query;
  need.tooOld = query.after && time < *query.after - need.slack;
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
