// The reading side of history.db as plain functions over one connection: each runs in one read
// transaction, so that what it says was true at one moment. Used by SqliteHistory on its reader
// thread and by the exporter. The thread that owns the connection.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "store/Database.h"
#include "store/History.h"

namespace parlor::store {

class HistoryQueries {
 public:
  explicit HistoryQueries(Database& database) : database_(database) {}

  base::Result<Page> page(const PageRequest& request);
  base::Result<std::vector<Target>> targets(const TargetsRequest& request);
  base::Result<std::optional<FoundMessage>> find(const std::string& msgid);
  base::Result<std::optional<SentMessage>> findSent(const std::string& device,
                                                    const std::string& cid);
  base::Result<std::optional<base::WallTime>> readMarker(const std::string& identity,
                                                         const Conversation& where);

  // The number of a conversation in the file; none: nothing was ever said there.
  base::Result<std::optional<std::int64_t>> conversation(const Conversation& where);
  base::Result<std::optional<std::int64_t>> identity(const std::string& key);
  // The other way round; a direct one as `self` sees it (empty: as the lower identity does).
  base::Result<Conversation> describe(std::int64_t conversation, const std::string& self);
  base::Result<std::optional<HistoryItem>> item(chat::EventId event);
  // The first event of all, or of a conversation, at or after a moment; INT64_MAX: none. Takes
  // times not to decrease, which for all events is true but for the bends of the clock.
  base::Result<std::int64_t> firstEventSince(base::WallTime time);
  base::Result<std::int64_t> firstSince(std::int64_t conversation, base::WallTime time);

 private:
  // Event ids: what lies strictly between them is meant.
  struct Bounds {
    std::int64_t low = 0, high = INT64_MAX;
  };
  // A point as the bound below what comes after it and the bound above what comes before it.
  struct Place {
    std::int64_t after = 0, before = INT64_MAX;
  };
  enum class Order { Ascending, Descending };

  base::Result<std::optional<Place>> place(std::int64_t conversation, const HistoryPoint& point);
  base::Result<std::int64_t> halve(Statement& probe, std::int64_t last, std::int64_t time);
  base::Result<Page> select(std::int64_t conversation, const PageRequest& request, Bounds bounds,
                            Order order);
  base::Result<Page> around(std::int64_t conversation, const PageRequest& request,
                            const Place& centre);
  base::Result<std::vector<Target>> collectTargets(const TargetsRequest& request);
  // Prepared once and kept. REQUIRES: the last use was stepped to its end or reset.
  base::Result<Statement*> statement(const std::string& sql);

  Database& database_;
  std::map<std::string, Statement> statements_;
};

// Columns id, conversation, seq, time, kind, standing, msgid, body, redactor's nick, reason, from
// `first` on.
inline constexpr char kItemColumns[] =
    "e.id, e.conversation, e.seq, e.time, e.kind, e.standing, e.msgid, e.body, r.nick, r.reason";
base::Result<HistoryItem> readItem(const Statement& row, int first);

// "0,1,12": the timeline classes that a reader may see.
std::string visibleClasses(const PageRequest& request);

}  // namespace parlor::store
