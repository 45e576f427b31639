#include "store/ConversationTable.h"

#include <algorithm>

namespace parlor::store {
namespace {

constexpr std::size_t kMostCached = 20'000;

}  // namespace

base::Result<ConversationTable> ConversationTable::open(Database& database) {
  ConversationTable table;
  table.database_ = &database;
  const std::pair<Statement*, const char*> all[] = {
      {&table.insertRoom_, "INSERT OR IGNORE INTO conversation(id) VALUES(?)"},
      {&table.insertPair_, "INSERT INTO conversation(id, low, high) VALUES(?,?,?)"},
      {&table.findPair_, "SELECT id FROM conversation WHERE low=? AND high=?"},
      {&table.load_,
       "SELECT last_seq, last_time, last_event, last_message, last_message_time, low_nick,"
       " high_nick FROM conversation WHERE id=?"},
      {&table.update_,
       "UPDATE conversation SET last_seq=?2, last_time=?3, last_event=?4, last_message=?5,"
       " last_message_time=?6, low_nick=?7, high_nick=?8 WHERE id=?1"},
      {&table.nextDirect_, "SELECT coalesce(max(id), -1) FROM conversation WHERE low IS NOT NULL"},
      {&table.findIdentity_, "SELECT id FROM identity WHERE key=?"},
      {&table.insertIdentity_, "INSERT INTO identity(key) VALUES(?)"}};
  for (const auto& [statement, sql] : all) {
    auto prepared = database.prepare(sql);
    if (!prepared) return prepared.error();
    *statement = std::move(*prepared);
  }
  return table;
}

base::Result<std::int64_t> ConversationTable::room(chat::RoomId room) {
  const std::int64_t id = conversationOf(room);
  if (rows_.contains(id)) return id;
  if (auto made = insertRoom_.bind(1, id).run(); !made) return made.error();
  if (auto loaded = load(id); !loaded) return loaded.error();
  return id;
}

base::Result<std::int64_t> ConversationTable::direct(const DirectPlace& place) {
  const auto from = identity(place.fromIdentity);
  if (!from) return from.error();
  const auto to = identity(place.toIdentity);
  if (!to) return to.error();
  const auto [low, high] = std::minmax(*from, *to);
  const auto id = findPair(low, high);
  if (!id) return id.error();
  if (!rows_.contains(*id)) {
    if (auto loaded = load(*id); !loaded) return loaded.error();
  }
  Row& row = rows_[*id];
  (*from == low ? row.lowNick : row.highNick) = place.fromNick;
  (*from == low ? row.highNick : row.lowNick) = place.toNick;
  row.dirty = true;
  return *id;
}

base::Result<std::int64_t> ConversationTable::identity(std::string_view key) {
  const std::string name(key);
  if (const auto it = identities_.find(name); it != identities_.end()) return it->second;
  auto row = findIdentity_.bind(1, key).step();
  if (!row) return row.error();
  std::int64_t id = 0;
  if (*row) {
    id = findIdentity_.integer(0);
    findIdentity_.reset();
  } else {
    if (auto made = insertIdentity_.bind(1, key).run(); !made) return made.error();
    id = database_->lastInsertId();
  }
  identities_[name] = id;
  return id;
}

base::Result<std::int64_t> ConversationTable::findPair(std::int64_t low, std::int64_t high) {
  if (const auto it = pairs_.find({low, high}); it != pairs_.end()) return it->second;
  auto row = findPair_.bind(1, low).bind(2, high).step();
  if (!row) return row.error();
  std::int64_t id = 0;
  if (*row) {
    id = findPair_.integer(0);
    findPair_.reset();
  } else {
    if (lastDirect_ == 0) {
      if (auto last = nextDirect_.step(); !last) return last.error();
      lastDirect_ = nextDirect_.integer(0);
      nextDirect_.reset();
    }
    id = lastDirect_ += 2;
    if (auto made = insertPair_.bind(1, id).bind(2, low).bind(3, high).run(); !made) {
      return made.error();
    }
  }
  pairs_[{low, high}] = id;
  return id;
}

base::Status ConversationTable::load(std::int64_t conversation) {
  auto found = load_.bind(1, conversation).step();
  if (!found) return found.error();
  Row& row = rows_[conversation];
  if (!*found) return {};
  row.lastSeq = static_cast<std::uint64_t>(load_.integer(0));
  row.lastTime = load_.integer(1);
  row.lastEvent = static_cast<std::uint64_t>(load_.integer(2));
  row.lastMessage = static_cast<std::uint64_t>(load_.integer(3));
  row.lastMessageTime = load_.integer(4);
  row.lowNick = load_.text(5);
  row.highNick = load_.text(6);
  load_.reset();
  return {};
}

void ConversationTable::note(std::int64_t conversation, const EventPlan& plan) {
  Row& row = rows_[conversation];
  const chat::Event& event = plan.event;
  row.dirty = true;
  row.lastSeq = std::max(row.lastSeq, event.roomSeq);
  row.lastTime = event.time.time_since_epoch().count();
  row.lastEvent = event.id.number;
  if (plan.timelineClass == static_cast<int>(TimelineClass::Message)) {
    row.lastMessage = row.lastEvent;
    row.lastMessageTime = row.lastTime;
  }
}

base::Status ConversationTable::flush() {
  for (auto& [id, row] : rows_) {
    if (!row.dirty) continue;
    update_.bind(1, id).bind(2, static_cast<std::int64_t>(row.lastSeq)).bind(3, row.lastTime);
    update_.bind(4, static_cast<std::int64_t>(row.lastEvent));
    update_.bind(5, static_cast<std::int64_t>(row.lastMessage)).bind(6, row.lastMessageTime);
    if (auto done = update_.bind(7, row.lowNick).bind(8, row.highNick).run(); !done) return done;
    row.dirty = false;
  }
  if (rows_.size() > kMostCached || identities_.size() > kMostCached) forget();
  return {};
}

void ConversationTable::forget() {
  rows_.clear();
  pairs_.clear();
  identities_.clear();
  lastDirect_ = 0;
}

}  // namespace parlor::store
