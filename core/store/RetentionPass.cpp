#include "store/RetentionPass.h"

#include <algorithm>

#include "store/HistoryQueries.h"

namespace parlor::store {
namespace {

constexpr std::int64_t kStep = 500;
constexpr base::Milliseconds kCidLife{7LL * 24 * 3600 * 1000};

std::int64_t millisOf(base::WallTime time) {
  return time.time_since_epoch().count();
}

// The last event that is beyond the retention of a conversation; 0: none.
base::Result<std::int64_t> cutOf(Database& database, HistoryQueries& queries,
                                 std::int64_t conversation, const Retention& retention,
                                 base::WallTime now) {
  std::int64_t cut = 0;
  if (retention.age) {
    const auto first = queries.firstSince(conversation, now - *retention.age);
    if (!first) return first.error();
    cut = *first - 1;
  }
  if (!retention.count) return cut;
  auto rows = database.prepare(
      "SELECT event FROM timeline WHERE conversation=? ORDER BY event DESC LIMIT 1 OFFSET ?");
  if (!rows) return rows.error();
  auto row =
      rows->bind(1, conversation).bind(2, static_cast<std::int64_t>(*retention.count)).step();
  if (!row) return row.error();
  return *row ? std::max(cut, rows->integer(0)) : cut;
}

base::Status runWith(Database& database, std::string_view sql, std::int64_t first,
                     std::int64_t second) {
  auto statement = database.prepare(sql);
  if (!statement) return statement.error();
  return statement->bind(1, first).bind(2, second).run();
}

}  // namespace

base::Result<bool> hasOwnRetention(Database& database) {
  const auto own = database.number(
      "SELECT EXISTS(SELECT 1 FROM conversation WHERE keep_count>=0 OR keep_age>=0)");
  if (!own) return own.error();
  return *own != 0;
}

base::Result<RetentionPass> RetentionPass::begin(Database& database, const Retention& byDefault,
                                                 base::WallTime now) {
  RetentionPass pass;
  pass.now_ = now;
  HistoryQueries queries(database);
  auto rows = database.prepare("SELECT id, keep_count, keep_age, forgotten FROM conversation");
  if (!rows) return rows.error();
  for (;;) {
    auto row = rows->step();
    if (!row) return row.error();
    if (!*row) return pass;
    Retention retention = byDefault;
    if (!rows->isNull(1)) {
      retention = {};
      if (rows->integer(1) >= 0) retention.count = static_cast<std::uint64_t>(rows->integer(1));
      if (rows->integer(2) >= 0) retention.age = base::Milliseconds(rows->integer(2));
    }
    const auto cut = cutOf(database, queries, rows->integer(0), retention, now);
    if (!cut) return cut.error();
    if (*cut > rows->integer(3)) pass.cuts_.push_back({rows->integer(0), *cut});
  }
}

base::Status RetentionPass::step(Database& database, SearchIndex& index) {
  const Cut cut = cuts_.back();
  auto rows = database.prepare(
      "SELECT event FROM timeline WHERE conversation=? AND event<=? ORDER BY event LIMIT ?");
  if (!rows) return rows.error();
  rows->bind(1, cut.conversation).bind(2, cut.lastForgotten).bind(3, kStep);
  std::vector<std::int64_t> events;
  for (;;) {
    auto row = rows->step();
    if (!row) return row.error();
    if (!*row) break;
    events.push_back(rows->integer(0));
  }
  for (const std::int64_t event : events) {
    if (auto done = removeEvent(database, index, cut.conversation, event); !done) return done;
  }
  if (static_cast<std::int64_t>(events.size()) == kStep) return {};
  cuts_.pop_back();
  return runWith(database, "UPDATE conversation SET forgotten=?2 WHERE id=?1", cut.conversation,
                 cut.lastForgotten);
}

base::Status RetentionPass::removeEvent(Database& database, SearchIndex& index,
                                        std::int64_t conversation, std::int64_t id) {
  HistoryQueries queries(database);
  auto item = queries.item(chat::EventId(static_cast<std::uint64_t>(id)));
  if (!item) return item.error();
  const auto* said = *item ? std::get_if<chat::Said>(&(*item)->event.body) : nullptr;
  if (said && said->kind != chat::SpeechKind::Tags && (*item)->standing == Standing::Present) {
    if (auto done = index.remove((*item)->event, conversation); !done) return done;
  }
  auto done = runWith(database, "DELETE FROM timeline WHERE conversation=?1 AND event=?2",
                      conversation, id);
  // A quit or a new nick stands in the timelines of several rooms.
  if (done) {
    done = runWith(database,
                   "DELETE FROM event WHERE id=?1 AND (conversation=?2 OR NOT EXISTS("
                   "SELECT 1 FROM conversation c JOIN timeline t ON t.conversation=c.id AND"
                   " t.event=?1 WHERE c.low IS NULL))",
                   id, conversation);
  }
  if (done) done = runWith(database, "DELETE FROM redaction WHERE event=?1 AND ?2", id, 1);
  // The proof that something was said once must outlive a client's last try to say it again.
  if (done) {
    done = runWith(database, "DELETE FROM sent WHERE event=?1 AND time<?2", id,
                   millisOf(now_ - kCidLife));
  }
  return done;
}

}  // namespace parlor::store
