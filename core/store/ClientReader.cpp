#include "store/ClientReader.h"

#include <algorithm>

#include "chat/Names.h"
#include "store/ClientPlace.h"
#include "store/SearchScan.h"

namespace parlor::store {
namespace {

constexpr std::size_t kMostLines = 20'000;  // looked at for one page of hits

constexpr char kBefore[] =
    "SELECT id, kind, msgid, nick, text, body FROM line WHERE conversation=?1 AND id<?2"
    " ORDER BY id DESC LIMIT ?3";
constexpr char kFrom[] =
    "SELECT id, kind, msgid, nick, text, body FROM line WHERE conversation=?1 AND id>=?2"
    " ORDER BY id LIMIT ?3";

// "#ops" is meant by "ops" too.
bool namesRoom(std::string_view wanted, std::string_view name) {
  if (wanted == name) return true;
  return !name.empty() && name.front() == '#' && name.substr(1) == wanted;
}

}  // namespace

struct ClientReader::Need {
  const LineSearch& request;
  std::vector<std::string> words = {};  // folded
  std::string from = {};
  std::optional<std::vector<std::int64_t>> only = {};
  std::size_t looked = 0;
  LineSearchPage page = {};
  std::int64_t lowest = 0;
};

base::Status ClientReader::ready() {
  if (database_) return {};
  auto opened = Database::open(options_);
  if (!opened) return opened.error();
  database_ = std::move(*opened);
  auto folder = SearchFolder::create(database_);
  if (!folder) return folder.error();
  folder_ = std::move(*folder);
  return prepareScans(database_);
}

void ClientReader::close() {
  folder_.reset();
  database_.close();
}

base::Result<std::int64_t> ClientReader::conversation(const ConversationKey& where) {
  auto found = database_.prepare("SELECT id FROM conversation WHERE network=? AND name=?");
  if (!found) return found.error();
  const std::string name = chat::foldName(where.name);
  auto row = found->bind(1, std::string_view(where.network)).bind(2, std::string_view(name)).step();
  if (!row) return row.error();
  return *row ? found->integer(0) : 0;
}

// --- pages ---

base::Result<LinesPage> ClientReader::page(const LinesRequest& request) {
  if (auto done = ready(); !done) return done.error();
  const auto where = conversation(request.where);
  if (!where) return where.error();
  LinesPage page;
  const auto place = *where == 0 ? std::optional<std::int64_t>() : std::optional(INT64_MAX);
  std::int64_t below = INT64_MAX;
  if (place && request.way != LinesRequest::Way::Latest) {
    const auto asked = placeOf(*where, request);
    if (!asked) return asked.error();
    page.found = asked->has_value();
    below = asked->value_or(0);
  }
  if (!place || !page.found) {
    page.found = page.found && place.has_value();
    page.atStart = true;
    return page;
  }
  if (request.way == LinesRequest::Way::After) {
    auto done = read(*where, kFrom, below + 1, request.limit, page.lines);
    if (!done) return done.error();
    return page;
  }
  const bool around = request.way == LinesRequest::Way::Around;
  const std::int64_t before = around ? request.limit / 2 : request.limit;
  if (auto done = read(*where, kBefore, below, before + 1, page.lines); !done) return done.error();
  page.atStart = static_cast<std::int64_t>(page.lines.size()) <= before;
  if (!page.atStart) page.lines.pop_back();
  std::reverse(page.lines.begin(), page.lines.end());
  if (!around) return page;
  auto done = read(*where, kFrom, below, request.limit - before, page.lines);
  if (!done) return done.error();
  return page;
}

base::Status ClientReader::read(std::int64_t conversation, const char* sql, std::int64_t from,
                                std::int64_t limit, std::vector<KeptLine>& lines) {
  auto rows = database_.prepare(sql);
  if (!rows) return rows.error();
  rows->bind(1, conversation).bind(2, from).bind(3, limit);
  for (;;) {
    auto row = rows->step();
    if (!row) return row.error();
    if (!*row) return {};
    lines.push_back(keptLine(*rows, 0));
  }
}

// None: the line is not kept.
base::Result<std::optional<std::int64_t>> ClientReader::placeOf(std::int64_t conversation,
                                                                const LinesRequest& request) {
  if (!request.msgid.empty()) {
    auto found = database_.prepare(kFindLine);
    if (!found) return found.error();
    auto row = found->bind(1, std::string_view(request.msgid)).bind(2, conversation).step();
    if (!row) return row.error();
    if (*row) return std::optional(found->integer(0));
  }
  if (request.time == base::WallTime()) return std::optional<std::int64_t>();
  return std::optional(firstPlaceOf(request.time));
}

// --- search ---

base::Result<LineSearchPage> ClientReader::search(const LineSearch& request,
                                                  const Cancellation& cancel) {
  if (auto done = ready(); !done) return done.error();
  Need need{request};
  if (request.query.isEmpty() || request.limit == 0) return need.page;
  for (const std::string& word : request.query.words) need.words.push_back(folder_->fold(word));
  need.from = chat::foldName(request.query.from);
  if (!request.only.name.empty()) {
    const auto only = conversation(request.only);
    if (!only) return only.error();
    need.only = std::vector{*only};
  } else if (!request.query.in.empty()) {
    auto named = conversationsNamed(request.query.in);
    if (!named) return named.error();
    need.only = std::move(*named);
  }
  const auto indexed = database_.number("SELECT value FROM meta WHERE name='indexed'");
  if (!indexed) return indexed.error();
  SearchScan scan;
  scan.words = need.words;
  scan.speaker = need.from;
  if (need.only && need.only->size() == 1) scan.conversation = need.only->front();
  scan.columns = "e.id, e.kind, e.msgid, e.nick, e.text, e.body, e.conversation";
  scan.table = "line e";
  scan.indexed = *indexed;
  scan.above = request.query.after ? firstPlaceOf(*request.query.after) - 1 : 0;
  scan.below = request.query.before ? firstPlaceOf(*request.query.before) : INT64_MAX;
  if (request.below != 0) scan.below = std::min(scan.below, request.below);
  scan.consider = [&](const Statement& row) { return consider(need, row); };
  database_.setInterrupt([cancel] { return cancel.isCancelled(); });
  const auto done = need.only && need.only->empty() ? base::Status() : runScan(database_, scan);
  database_.setInterrupt({});
  if (!done) return done.error();
  const bool full = need.page.hits.size() >= request.limit || need.looked >= kMostLines;
  need.page.next = full ? need.lowest : 0;
  return std::move(need.page);
}

base::Result<std::vector<std::int64_t>> ClientReader::conversationsNamed(const std::string& name) {
  auto rows = database_.prepare("SELECT id, name FROM conversation");
  if (!rows) return rows.error();
  const std::string wanted = chat::foldName(name);
  std::vector<std::int64_t> found;
  for (;;) {
    auto row = rows->step();
    if (!row) return row.error();
    if (!*row) return found;
    if (namesRoom(wanted, rows->text(1))) found.push_back(rows->integer(0));
  }
}

base::Result<bool> ClientReader::consider(Need& need, const Statement& row) {
  ++need.looked;
  need.lowest = row.integer(0);
  const bool wanted = [&] {
    if (row.integer(1) != static_cast<std::int64_t>(KeptKind::Talk)) return false;
    const auto& only = need.only;
    if (only && std::find(only->begin(), only->end(), row.integer(6)) == only->end()) return false;
    if (!need.from.empty() && chat::foldName(row.text(3)) != need.from) return false;
    const std::string text = folder_->fold(row.text(4));
    return !row.text(4).empty() && std::ranges::all_of(need.words, [&](const std::string& word) {
      return text.find(word) != std::string::npos;
    });
  }();
  if (wanted) {
    auto hit = hitFrom(row);
    if (!hit) return hit.error();
    need.page.hits.push_back(std::move(*hit));
  }
  return need.page.hits.size() >= need.request.limit || need.looked >= kMostLines;
}

base::Result<LineHit> ClientReader::hitFrom(const Statement& row) {
  LineHit hit;
  hit.line = keptLine(row, 0);
  auto where = database_.prepare("SELECT network, shown, kind FROM conversation WHERE id=?");
  if (!where) return where.error();
  auto found = where->bind(1, row.integer(6)).step();
  if (!found) return found.error();
  if (!*found) return hit;
  hit.where = {std::string(where->text(0)), std::string(where->text(1))};
  hit.conversationKind = static_cast<int>(where->integer(2));
  return hit;
}

}  // namespace parlor::store
