#include "store/HistoryKeeper.h"

#include <memory>
#include <vector>

#include "chat/Names.h"
#include "store/EventCodec.h"
#include "store/HistoryQueries.h"

namespace parlor::store {
namespace {

constexpr std::int64_t kStep = 500;

std::int64_t millisOf(base::WallTime time) {
  return time.time_since_epoch().count();
}

bool isMeant(const Erasure& erasure, const chat::Event& event) {
  if (!std::holds_alternative<chat::Said>(event.body)) return false;
  if (erasure.before && event.time >= *erasure.before) return false;
  return erasure.nick.empty() || chat::sameName(erasure.nick, event.source.nick);
}

base::Result<ErasureStep> eraseOne(Database& database, EventWriter& events,
                                   const Erasure& erasure) {
  HistoryQueries queries(database);
  auto found = queries.find(erasure.msgid);
  if (!found) return found.error();
  ErasureStep step{0, 0, true};
  const bool there = *found && (*found)->where.room == erasure.room;
  if (!there || (*found)->item.standing != Standing::Present) return step;
  const auto id = static_cast<std::int64_t>((*found)->item.event.id.number);
  if (auto wiped = events.wipe(id, Standing::Deleted); !wiped) return wiped.error();
  step.erased = 1;
  return step;
}

}  // namespace

base::Result<ErasureStep> eraseSome(Database& database, EventWriter& events, const Erasure& erasure,
                                    std::int64_t after) {
  if (!erasure.msgid.empty()) return eraseOne(database, events, erasure);
  if (erasure.nick.empty() && !erasure.before) return ErasureStep{0, 0, true};
  auto rows = database.prepare(
      "SELECT e.id, e.kind, e.time, e.body FROM timeline t JOIN event e ON e.id=t.event"
      " WHERE t.conversation=?1 AND t.event>?2 AND e.standing=0 ORDER BY t.event LIMIT ?3");
  if (!rows) return rows.error();
  rows->bind(1, conversationOf(erasure.room)).bind(2, after).bind(3, kStep);
  ErasureStep step{after, 0, false};
  std::vector<std::int64_t> meant;
  for (std::int64_t seen = 0;; ++seen) {
    auto row = rows->step();
    if (!row) return row.error();
    step.done = !*row && seen < kStep;
    if (!*row) break;
    chat::Event event;
    event.time = base::WallTime(base::Milliseconds(rows->integer(2)));
    step.next = rows->integer(0);
    const auto kind = static_cast<EventKind>(rows->integer(1));
    if (!decodeEvent(kind, rows->bytes(3), event)) continue;
    if (isMeant(erasure, event)) meant.push_back(step.next);
  }
  for (const std::int64_t id : meant) {
    if (auto wiped = events.wipe(id, Standing::Deleted); !wiped) return wiped.error();
  }
  step.erased = meant.size();
  return step;
}

void eraseInSteps(std::function<void(WriteJob)> submit, Erasure erasure, ErasureStep before,
                  std::function<void(base::Result<std::uint64_t>)> answer) {
  const auto step = std::make_shared<ErasureStep>();
  WriteJob job;
  job.work = [erasure, step, after = before.next](WriteSession& session) -> base::Status {
    auto done = eraseSome(session.database, session.events, erasure, after);
    if (!done) return done.error();
    *step = *done;
    return {};
  };
  job.done = [=](const base::Status& status) {
    if (!status) return answer(status.error());
    step->erased += before.erased;
    if (step->done) return answer(step->erased);
    eraseInSteps(submit, erasure, *step, answer);
  };
  submit(std::move(job));
}

base::Result<std::optional<base::WallTime>> saveReadMarker(WriteSession& session,
                                                           const std::string& identity,
                                                           const Conversation& where,
                                                           base::WallTime time) {
  HistoryQueries queries(session.database);
  auto conversation = queries.conversation(where);
  if (!conversation) return conversation.error();
  if (!*conversation) {
    if (where.peer.empty()) return std::optional<base::WallTime>();
    const auto made =
        session.events.conversations().direct({where.self, "", where.peer, where.peerNick});
    if (!made) return made.error();
    conversation = std::optional(*made);
  }
  const auto who = session.events.conversations().identity(identity);
  if (!who) return who.error();
  auto upsert = session.database.prepare(
      "INSERT INTO read_marker(identity, conversation, time) VALUES(?,?,?)"
      " ON CONFLICT(identity, conversation) DO UPDATE SET time=max(time, excluded.time)");
  if (!upsert) return upsert.error();
  if (auto done = upsert->bind(1, *who).bind(2, **conversation).bind(3, millisOf(time)).run();
      !done) {
    return done.error();
  }
  return queries.readMarker(identity, where);
}

base::Status saveRetention(Database& database, chat::RoomId room,
                           const std::optional<Retention>& retention) {
  auto statement = database.prepare(
      retention ? "INSERT INTO conversation(id, keep_count, keep_age) VALUES(?1,?2,?3)"
                  " ON CONFLICT(id) DO UPDATE SET keep_count=?2, keep_age=?3"
                  " WHERE keep_count IS NOT ?2 OR keep_age IS NOT ?3"
                : "UPDATE conversation SET keep_count=NULL, keep_age=NULL WHERE id=?1"
                  " AND (keep_count IS NOT NULL OR keep_age IS NOT NULL)");
  if (!statement) return statement.error();
  statement->bind(1, conversationOf(room));
  // An own retention without bounds (keep all) is written as -1: it is not the default.
  if (retention) {
    statement->bind(2, retention->count ? static_cast<std::int64_t>(*retention->count) : -1);
    statement->bind(3, retention->age ? std::int64_t{retention->age->count()} : -1);
  }
  return statement->run();
}

}  // namespace parlor::store
