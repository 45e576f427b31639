#include "support/StoreModel.h"

#include <algorithm>
#include <iterator>
#include <ranges>
#include <set>

#include <fmt/format.h>

#include "store/HistoryQueries.h"
#include "store/SearchReader.h"
#include "store/StoreFile.h"
#include "support/RandomTalk.h"

namespace parlor::store::test {
namespace {

using namespace chat;

std::int64_t number(Database& database, const std::string& sql) {
  const auto found = database.number(sql);
  return found ? *found : -1;
}

// Of what changes the world but stands in no timeline only the effect is kept.
bool mayBeForgotten(EventKind kind) {
  const int value = static_cast<int>(kind);
  return value == 1 || (value >= 4 && value <= 8) || value == 20 || value == 21 || value == 28;
}

std::map<RoomId, Room> withoutNumbers(std::map<RoomId, Room> rooms) {
  for (auto& [id, room] : rooms) {
    room.lastSeq = 0;
    room.lastTime = {};
  }
  return rooms;
}

}  // namespace

std::string StoreModel::compare(const std::filesystem::path& file, Loses loses,
                                std::mt19937& random, const base::Clock& clock) {
  auto opened = StoreFile::open({file}, kHistorySchema, IntegrityCheck::Always, clock);
  if (!opened) return "it cannot be opened: " + opened.error().text;
  if (opened->report.outcome == OpenReport::Outcome::SetAside) {
    return "it is damaged: " + opened->report.reason;
  }
  Database& database = opened->database;
  auto check = database.prepare("PRAGMA integrity_check");
  if (!check || !*check->step() || check->text(0) != "ok") return "the integrity check fails";
  check->reset();
  if (auto sound = database.execute("INSERT INTO search(search) VALUES('integrity-check')");
      !sound) {
    return "the search index is damaged: " + sound.error().text;
  }
  std::string wrong = settle(database, loses);
  if (wrong.empty()) build();
  if (wrong.empty()) wrong = compareEvents(database);
  if (wrong.empty()) wrong = compareTimelines(database);
  if (wrong.empty()) wrong = compareSent(database);
  if (wrong.empty()) wrong = compareWorld(database);
  return wrong.empty() ? compareSearch(database, random) : wrong;
}

// Turns every doubt into a fact, and with NORMAL finds where the file ends.
std::string StoreModel::settle(Database& database, Loses loses) {
  bool laterIsThere = false;
  for (auto each = groups.rbegin(); each != groups.rend(); ++each) {
    Group& group = *each;
    if (group.fate == Group::Fate::Doubtful) {
      const bool there = isThere(database, group);
      group.fate = there ? Group::Fate::Kept : Group::Fate::Gone;
      // What was refused is in force, and whoever was written behind it brought that along.
      if (!there && laterIsThere && group.erased.empty()) group.fate = Group::Fate::Lost;
      laterIsThere = laterIsThere || (there && group.erased.empty());
    } else if (loses == Loses::TheEnd && !isThere(database, group)) {
      group.fate = Group::Fate::Gone;
    }
  }
  refused_.clear();
  std::ranges::copy_if(groups, std::back_inserter(refused_), [](const Group& group) {
    return group.fate == Group::Fate::Gone && group.erased.empty();
  });
  std::erase_if(groups, [](const Group& group) { return group.fate == Group::Fate::Gone; });
  return {};
}

bool StoreModel::isThere(Database& database, const Group& group) const {
  if (!group.erased.empty()) {
    return number(database, "SELECT standing FROM event WHERE msgid='" + group.erased + "'") != 0;
  }
  EventPlanner planner;
  for (const Event& event : group.events) {
    if (mayBeForgotten(planner.plan(event).kind)) continue;
    return number(database, fmt::format("SELECT count(*) FROM event WHERE id={} AND msgid='{}'",
                                        event.id.number, event.msgid)) == 1;
  }
  // None of it has to leave more than its effect: then the last number that was used up says it.
  return number(database, "SELECT value FROM meta WHERE name='last_event'") >=
         static_cast<std::int64_t>(group.events.back().id.number);
}

void StoreModel::build() {
  rows_.clear();
  byMsgid_.clear();
  planner_ = EventPlanner();
  lostSome_ = false;
  for (const Group& group : groups) {
    if (group.fate == Group::Fate::Kept) {
      add(group);
    } else {
      for (const Event& event : group.events) planner_.follow(event);
      lostSome_ = true;
    }
  }
}

void StoreModel::add(const Group& group) {
  for (const Event& event : group.events) {
    const auto id = static_cast<std::int64_t>(event.id.number);
    byMsgid_[event.msgid] = id;
    rows_[id] = {planner_.plan(event), 0};
    if (const auto* redacted = std::get_if<Redacted>(&event.body)) wipe(redacted->msgid, 1);
  }
  if (!group.erased.empty()) wipe(group.erased, 2);
}

void StoreModel::wipe(const std::string& msgid, int standing) {
  const auto it = byMsgid_.find(msgid);
  if (it == byMsgid_.end() || rows_[it->second].standing != 0) return;
  rows_[it->second].standing = standing;
}

std::string StoreModel::compareEvents(Database& database) const {
  auto rows = database.prepare(
      "SELECT id, conversation, seq, time, kind, standing, msgid, body FROM event ORDER BY id");
  if (!rows) return rows.error().text;
  std::set<std::int64_t> seen;
  for (;;) {
    const auto row = rows->step();
    if (!row) return row.error().text;
    if (!*row) break;
    const std::int64_t id = rows->integer(0);
    const auto expected = rows_.find(id);
    if (expected == rows_.end()) return fmt::format("event {} was never acknowledged", id);
    if (auto wrong = compareRow(*rows, expected->second); !wrong.empty()) return wrong;
    seen.insert(id);
  }
  for (const auto& [id, row] : rows_) {
    if (!seen.contains(id) && !mayBeForgotten(row.plan.kind)) {
      return fmt::format("event {} was acknowledged and is lost", id);
    }
  }
  return {};
}

std::string StoreModel::compareRow(const Statement& row, const Row& expected) const {
  const Event& event = expected.plan.event;
  const bool same = row.integer(2) == static_cast<std::int64_t>(event.roomSeq) &&
                    row.integer(3) == event.time.time_since_epoch().count() &&
                    row.integer(4) == static_cast<int>(expected.plan.kind) &&
                    row.text(6) == event.msgid;
  if (!same) return fmt::format("event {} is another one now", event.id.number);
  if (row.integer(5) != expected.standing) {
    return fmt::format("event {} has standing {}, not {}", event.id.number, row.integer(5),
                       expected.standing);
  }
  if (expected.standing == 0 && row.bytes(7) != expected.plan.body) {
    return fmt::format("event {} says something else", event.id.number);
  }
  if (expected.standing != 0 && row.bytes(7).size() >= expected.plan.body.size()) {
    return fmt::format("event {} was taken back and is still there", event.id.number);
  }
  return {};
}

std::string StoreModel::compareTimelines(Database& database) const {
  std::map<std::int64_t, std::vector<std::int64_t>> expected;
  std::size_t direct = 0;
  for (const auto& [id, row] : rows_) {
    for (const RoomId room : row.plan.rooms) expected[conversationOf(room)].push_back(id);
    direct += row.plan.direct ? 1 : 0;
  }
  for (const auto& [conversation, events] : expected) {
    auto rows = database.prepare("SELECT event FROM timeline WHERE conversation=? ORDER BY event");
    if (!rows) return rows.error().text;
    rows->bind(1, conversation);
    std::vector<std::int64_t> found;
    while (*rows->step()) found.push_back(rows->integer(0));
    if (found != events) return fmt::format("conversation {} has another history", conversation);
  }
  const auto talks = number(database, "SELECT count(*) FROM timeline WHERE conversation%2=1");
  return talks == static_cast<std::int64_t>(direct) ? "" : "direct messages are missing";
}

std::string StoreModel::compareSent(Database& database) const {
  const auto expected = std::ranges::count_if(rows_, [](const auto& entry) {
    const EventPlan& plan = entry.second.plan;
    return plan.kind == EventKind::Said && !plan.event.cid.empty() && !plan.event.device.empty();
  });
  return number(database, "SELECT count(*) FROM sent") == expected ? "" : "cids are missing";
}

std::string StoreModel::compareWorld(Database& database) {
  recovered_ = World();
  auto loaded = loadState(database, [this](const Event& event) { recovered_.apply(event); });
  if (!loaded) return "the world cannot be loaded: " + loaded.error().text;
  const auto ids = loadLastIds(database);
  if (!ids) return ids.error().text;
  ids_ = *ids;
  if (worldIsBack()) return {};
  // What was refused stayed in force, and the power may have gone between the snapshot of that
  // world and the batch behind it.
  for (Group& group : refused_) {
    for (const Event& event : group.events) planner_.follow(event);
    lostSome_ = true;
    groups.push_back({group.events, {}, Group::Fate::Lost});
    if (worldIsBack()) return {};
  }
  return refused_.empty() ? "the world is not what the events built"
                          : "the world is none of those that were in force";
}

bool StoreModel::worldIsBack() const {
  const World& expected = planner_.world();
  if (!lostSome_) return recovered_ == expected;
  // Numbers that only refused talk used up may be used again: nobody has seen them.
  return recovered_.users() == expected.users() &&
         withoutNumbers(recovered_.rooms()) == withoutNumbers(expected.rooms());
}

std::string StoreModel::compareSearch(Database& database, std::mt19937& random) const {
  HistoryQueries queries(database);
  auto reader = SearchReader::create(database, queries);
  if (!reader) return reader.error().text;
  SearchRequest request;
  request.query.words = {RandomTalk::words()[random() % RandomTalk::words().size()]};
  request.limit = 100'000;
  for (const auto& [id, room] : recovered_.rooms()) request.rooms.push_back(id);
  const auto found = reader->search(request);
  if (!found) return "the search fails: " + found.error().text;
  std::vector<std::int64_t> expected, hits;
  for (const auto& [id, row] : rows_) {
    const auto* said = std::get_if<Said>(&row.plan.event.body);
    if (!said || !row.plan.event.room || row.standing != 0 || said->minimumRole) continue;
    std::string text = said->text;
    for (const Said::Piece& piece : said->more) text += (piece.concat ? "" : "\n") + piece.text;
    if (text.find(request.query.words[0]) != std::string::npos) expected.push_back(id);
  }
  for (const SearchHit& hit : found->hits) {
    hits.push_back(static_cast<std::int64_t>(hit.item.event.id.number));
  }
  std::ranges::reverse(hits);
  return hits == expected ? ""
                          : fmt::format("searching {} finds {} lines, not {}",
                                        request.query.words[0], hits.size(), expected.size());
}

}  // namespace parlor::store::test
