#include "store/HistoryQueries.h"

#include <algorithm>

#include <fmt/format.h>

#include "chat/Names.h"
#include "store/EventCodec.h"
#include "store/EventPlan.h"

namespace parlor::store {
namespace {

using chat::EventId;

std::int64_t millisOf(base::WallTime time) {
  return time.time_since_epoch().count();
}
base::WallTime timeOf(std::int64_t millis) {
  return base::WallTime(base::Milliseconds(millis));
}
std::int64_t numberOf(EventId id) {
  return static_cast<std::int64_t>(id.number);
}

// Ends the read transaction however the function is left.
class Reading {
 public:
  explicit Reading(Database& database) : database_(database) {
    begun_ = !database.inTransaction() && database.execute("BEGIN").ok();
  }
  ~Reading() {
    if (begun_) (void)database_.execute("COMMIT");
  }
  Reading(const Reading&) = delete;
  Reading& operator=(const Reading&) = delete;

 private:
  Database& database_;
  bool begun_;
};

void addRestricted(std::string& classes, TimelineClass base, chat::Role role) {
  for (int rank = static_cast<int>(role); rank < chat::kRoleCount; ++rank) {
    classes += fmt::format(",{}", static_cast<int>(base) + rank);
  }
}

}  // namespace

std::string visibleClasses(const PageRequest& request) {
  const bool everything = request.content == PageRequest::Content::Everything;
  std::string classes = everything ? "0,1,2,3" : "0";
  if (request.gone == PageRequest::Gone::Show) classes += everything ? ",4,5" : ",4";
  if (!request.role) return classes;
  addRestricted(classes, TimelineClass::Restricted, *request.role);
  if (everything) addRestricted(classes, TimelineClass::RestrictedTags, *request.role);
  return classes;
}

base::Result<HistoryItem> readItem(const Statement& row, int first) {
  HistoryItem item;
  chat::Event& event = item.event;
  event.id = EventId(static_cast<std::uint64_t>(row.integer(first)));
  event.room = roomOf(row.integer(first + 1));
  event.roomSeq = static_cast<std::uint64_t>(row.integer(first + 2));
  event.time = timeOf(row.integer(first + 3));
  const auto kind = static_cast<EventKind>(row.integer(first + 4));
  item.standing = static_cast<Standing>(row.integer(first + 5));
  event.msgid = row.text(first + 6);
  if (auto done = decodeEvent(kind, row.bytes(first + 7), event); !done) return done.error();
  item.redactedBy = row.text(first + 8);
  item.redactionReason = row.text(first + 9);
  return item;
}

base::Result<Page> HistoryQueries::page(const PageRequest& request) {
  const Reading reading(database_);
  const auto id = conversation(request.where);
  if (!id) return id.error();
  if (!*id) {
    const bool asksForMessage = !request.from.msgid.empty() || !request.to.msgid.empty();
    return Page{asksForMessage ? Page::Outcome::UnknownMessage : Page::Outcome::Found, {}, true};
  }
  const auto from = place(**id, request.from);
  if (!from) return from.error();
  const auto to = place(**id, request.to);
  if (!to) return to.error();
  if (!*from || !*to) return Page{Page::Outcome::UnknownMessage, {}, true};
  switch (request.selector) {
    case Selector::Before:
      return select(**id, request, {0, (*from)->before}, Order::Descending);
    case Selector::After:
      return select(**id, request, {(*from)->after, INT64_MAX}, Order::Ascending);
    case Selector::Latest:
      return select(**id, request, {(*from)->after, INT64_MAX}, Order::Descending);
    case Selector::Around:
      return around(**id, request, **from);
    case Selector::Between:
      break;
  }
  if ((*from)->before <= (*to)->before) {
    return select(**id, request, {(*from)->after, (*to)->before}, Order::Ascending);
  }
  return select(**id, request, {(*to)->after, (*from)->before}, Order::Descending);
}

base::Result<Page> HistoryQueries::around(std::int64_t conversation, const PageRequest& request,
                                          const Place& centre) {
  // `centre.before` is the id of the centre, or of the first event at or after the moment.
  auto before = select(conversation, request, {0, centre.before}, Order::Descending);
  if (!before) return before;
  auto after = select(conversation, request, {centre.before - 1, INT64_MAX}, Order::Ascending);
  if (!after) return after;
  const std::size_t limit = request.limit;
  std::size_t left = std::min(before->items.size(), (limit - std::min<std::size_t>(limit, 1)) / 2);
  const std::size_t right = std::min(after->items.size(), limit - left);
  left = std::min(before->items.size(), limit - right);
  Page page;
  page.atEnd =
      before->atEnd && after->atEnd && left == before->items.size() && right == after->items.size();
  std::move(before->items.end() - static_cast<std::ptrdiff_t>(left), before->items.end(),
            std::back_inserter(page.items));
  std::move(after->items.begin(), after->items.begin() + static_cast<std::ptrdiff_t>(right),
            std::back_inserter(page.items));
  return page;
}

base::Result<Page> HistoryQueries::select(std::int64_t conversation, const PageRequest& request,
                                          Bounds bounds, Order order) {
  if (request.upTo) bounds.high = std::min(bounds.high, numberOf(request.upTo) + 1);
  bounds.low = std::max(bounds.low, numberOf(request.after));
  const auto rows = statement(fmt::format(
      "SELECT {} FROM timeline t JOIN event e ON e.id=t.event"
      " LEFT JOIN redaction r ON r.event=e.id WHERE t.conversation=?1 AND t.event>?2"
      " AND t.event<?3 AND t.class IN ({}) ORDER BY t.event {} LIMIT ?4",
      kItemColumns, visibleClasses(request), order == Order::Ascending ? "ASC" : "DESC"));
  if (!rows) return rows.error();
  // One more than asked for tells whether anything is left.
  const std::int64_t wanted = std::int64_t{request.limit} + 1;
  (*rows)->bind(1, conversation).bind(2, bounds.low).bind(3, bounds.high).bind(4, wanted);
  Page page;
  for (;;) {
    auto row = (*rows)->step();
    if (!row) return row.error();
    if (!*row) break;
    auto item = readItem(**rows, 0);
    if (!item) {
      (*rows)->reset();
      return item.error();
    }
    page.items.push_back(std::move(*item));
  }
  page.atEnd = page.items.size() <= request.limit;
  if (!page.atEnd) page.items.pop_back();
  if (order == Order::Descending) std::ranges::reverse(page.items);
  return page;
}

base::Result<std::optional<HistoryQueries::Place>> HistoryQueries::place(
    std::int64_t conversation, const HistoryPoint& point) {
  if (point.isOpen()) return std::optional(Place{});
  if (point.time) {
    const auto since = firstSince(conversation, *point.time);
    if (!since) return since.error();
    const auto later = firstSince(conversation, *point.time + base::Milliseconds(1));
    if (!later) return later.error();
    return std::optional(Place{*later - 1, *since});
  }
  const auto find = statement(
      "SELECT e.id FROM event e JOIN timeline t ON t.conversation=?2 AND t.event=e.id"
      " WHERE e.msgid=?1 AND e.msgid<>''");
  if (!find) return find.error();
  auto row = (*find)->bind(1, std::string_view(point.msgid)).bind(2, conversation).step();
  if (!row) return row.error();
  if (!*row) return std::optional<Place>();
  const std::int64_t id = (*find)->integer(0);
  (*find)->reset();
  return std::optional(Place{id, id});
}

base::Result<std::int64_t> HistoryQueries::firstSince(std::int64_t conversation,
                                                      base::WallTime time) {
  const auto probe = statement(
      "SELECT event, time FROM timeline WHERE conversation=?2 AND event>=?1"
      " ORDER BY event LIMIT 1");
  if (!probe) return probe.error();
  const auto last = statement("SELECT max(event) FROM timeline WHERE conversation=?1");
  if (!last) return last.error();
  auto row = (*last)->bind(1, conversation).step();
  if (!row) return row.error();
  const std::int64_t highest = (*last)->integer(0);
  (*last)->reset();
  (*probe)->bind(2, conversation);
  return halve(**probe, highest, millisOf(time));
}

base::Result<std::int64_t> HistoryQueries::firstEventSince(base::WallTime time) {
  const auto probe = statement("SELECT id, time FROM event WHERE id>=?1 ORDER BY id LIMIT 1");
  if (!probe) return probe.error();
  const auto highest = database_.number("SELECT max(id) FROM event");
  if (!highest) return highest.error();
  return halve(**probe, *highest, millisOf(time));
}

// Halving the range of ids finds the moment in a few dozen probes of the primary key.
base::Result<std::int64_t> HistoryQueries::halve(Statement& probe, std::int64_t last,
                                                 std::int64_t time) {
  std::int64_t low = 0, high = last, found = INT64_MAX;
  while (low <= high) {
    const std::int64_t middle = low + (high - low) / 2;
    auto row = probe.bind(1, middle).step();
    if (!row) return row.error();
    if (!*row) return found;
    const std::int64_t event = probe.integer(0);
    const bool reached = probe.integer(1) >= time;
    probe.reset();
    if (reached) found = event;
    reached ? high = middle - 1 : low = event + 1;
  }
  return found;
}

base::Result<std::vector<Target>> HistoryQueries::targets(const TargetsRequest& request) {
  const Reading reading(database_);
  auto found = collectTargets(request);
  if (!found) return found;
  const bool forwards = request.from <= request.to;
  const auto low = std::min(request.from, request.to);
  const auto high = std::max(request.from, request.to);
  std::erase_if(*found, [&](const Target& t) { return t.latest <= low || t.latest >= high; });
  std::ranges::stable_sort(*found, {}, &Target::latest);
  if (found->size() > request.limit) {
    const auto limit = static_cast<std::ptrdiff_t>(request.limit);
    forwards ? found->erase(found->begin() + limit, found->end())
             : found->erase(found->begin(), found->end() - limit);
  }
  return found;
}

base::Result<std::vector<Target>> HistoryQueries::collectTargets(const TargetsRequest& request) {
  std::vector<Target> found;
  const auto room =
      statement("SELECT last_message_time FROM conversation WHERE id=? AND last_message>0");
  if (!room) return room.error();
  for (const chat::RoomId id : request.rooms) {
    auto row = (*room)->bind(1, conversationOf(id)).step();
    if (!row) return row.error();
    if (!*row) continue;
    found.push_back({Conversation::inRoom(id), timeOf((*room)->integer(0))});
    (*room)->reset();
  }
  if (request.self.empty()) return found;
  const auto self = identity(request.self);
  if (!self) return self.error();
  if (!*self) return found;
  const auto direct = statement(
      "SELECT c.last_message_time, i.key, iif(c.low=?1, c.high_nick, c.low_nick)"
      " FROM conversation c JOIN identity i ON i.id=iif(c.low=?1, c.high, c.low)"
      " WHERE (c.low=?1 OR c.high=?1) AND c.last_message>0");
  if (!direct) return direct.error();
  (*direct)->bind(1, **self);
  for (;;) {
    auto row = (*direct)->step();
    if (!row) return row.error();
    if (!*row) return found;
    Conversation where = Conversation::between(request.self, std::string((*direct)->text(1)));
    where.peerNick = (*direct)->text(2);
    found.push_back({std::move(where), timeOf((*direct)->integer(0))});
  }
}

base::Result<std::optional<FoundMessage>> HistoryQueries::find(const std::string& msgid) {
  const Reading reading(database_);
  const auto rows = statement(
      fmt::format("SELECT {} FROM event e LEFT JOIN redaction r ON r.event=e.id WHERE e.msgid=?1"
                  " AND e.msgid<>''",
                  kItemColumns));
  if (!rows) return rows.error();
  auto row = (*rows)->bind(1, std::string_view(msgid)).step();
  if (!row) return row.error();
  if (!*row) return std::optional<FoundMessage>();
  const std::int64_t conversation = (*rows)->integer(1);
  auto item = readItem(**rows, 0);
  (*rows)->reset();
  if (!item) return item.error();
  FoundMessage found{std::move(*item), {}};
  if (conversation != 0) {
    const chat::Event& event = found.item.event;
    auto where =
        describe(conversation, identityOf(event.source.account, event.device, event.source.user));
    if (!where) return where.error();
    found.where = std::move(*where);
  }
  return std::optional(std::move(found));
}

base::Result<std::optional<SentMessage>> HistoryQueries::findSent(const std::string& device,
                                                                  const std::string& cid) {
  const Reading reading(database_);
  const auto rows = statement(
      "SELECT s.msgid, s.time, s.digest, coalesce(e.seq, 0) FROM sent s"
      " JOIN identity i ON i.id=s.device LEFT JOIN event e ON e.id=s.event"
      " WHERE i.key=?1 AND s.cid=?2");
  if (!rows) return rows.error();
  const std::string key = "d:" + device, packed = packCid(cid);
  auto row = (*rows)->bind(1, std::string_view(key)).bindBytes(2, packed).step();
  if (!row) return row.error();
  if (!*row) return std::optional<SentMessage>();
  SentMessage sent{std::string((*rows)->text(0)),
                   base::WallTime(base::Milliseconds((*rows)->integer(1))),
                   (*rows)->integer(2),
                   {},
                   static_cast<std::uint64_t>((*rows)->integer(3))};
  (*rows)->reset();
  return std::optional(std::move(sent));
}

base::Result<std::optional<base::WallTime>> HistoryQueries::readMarker(
    const std::string& identityKey, const Conversation& where) {
  const Reading reading(database_);
  const auto who = identity(identityKey);
  if (!who) return who.error();
  const auto id = conversation(where);
  if (!id) return id.error();
  if (!*who || !*id) return std::optional<base::WallTime>();
  const auto rows = statement("SELECT time FROM read_marker WHERE identity=? AND conversation=?");
  if (!rows) return rows.error();
  auto row = (*rows)->bind(1, **who).bind(2, **id).step();
  if (!row) return row.error();
  if (!*row) return std::optional<base::WallTime>();
  const base::WallTime time = timeOf((*rows)->integer(0));
  (*rows)->reset();
  return std::optional(time);
}

base::Result<std::optional<std::int64_t>> HistoryQueries::identity(const std::string& key) {
  const auto rows = statement("SELECT id FROM identity WHERE key=?");
  if (!rows) return rows.error();
  auto row = (*rows)->bind(1, std::string_view(key)).step();
  if (!row) return row.error();
  if (!*row) return std::optional<std::int64_t>();
  const std::int64_t id = (*rows)->integer(0);
  (*rows)->reset();
  return std::optional(id);
}

base::Result<std::optional<std::int64_t>> HistoryQueries::conversation(const Conversation& where) {
  if (where.room) return std::optional(conversationOf(where.room));
  const auto self = identity(where.self);
  if (!self) return self.error();
  if (!*self) return std::optional<std::int64_t>();
  const auto rows = statement(
      "SELECT c.id, i.key, iif(c.low=?1, c.high_nick, c.low_nick) FROM conversation c"
      " JOIN identity i ON i.id=iif(c.low=?1, c.high, c.low) WHERE c.low=?1 OR c.high=?1"
      " ORDER BY c.last_event DESC");
  if (!rows) return rows.error();
  (*rows)->bind(1, **self);
  std::optional<std::int64_t> byNick;
  for (;;) {
    auto row = (*rows)->step();
    if (!row) return row.error();
    if (!*row) return byNick;
    const std::int64_t id = (*rows)->integer(0);
    const bool named = !byNick && !where.peerNick.empty();
    if (named && chat::sameName((*rows)->text(2), where.peerNick)) byNick = id;
    if (where.peer.empty() ? !byNick : (*rows)->text(1) != where.peer) continue;
    (*rows)->reset();
    return std::optional(id);
  }
}

base::Result<Conversation> HistoryQueries::describe(std::int64_t conversation,
                                                    const std::string& self) {
  if (const chat::RoomId room = roomOf(conversation)) return Conversation::inRoom(room);
  const auto rows = statement(
      "SELECT l.key, h.key, c.low_nick, c.high_nick FROM conversation c"
      " JOIN identity l ON l.id=c.low JOIN identity h ON h.id=c.high WHERE c.id=?");
  if (!rows) return rows.error();
  auto row = (*rows)->bind(1, conversation).step();
  if (!row) return row.error();
  if (!*row) return Conversation{};
  const bool mirrored = (*rows)->text(1) == self && (*rows)->text(0) != self;
  Conversation where = Conversation::between(std::string((*rows)->text(mirrored ? 1 : 0)),
                                             std::string((*rows)->text(mirrored ? 0 : 1)));
  where.peerNick = (*rows)->text(mirrored ? 2 : 3);
  (*rows)->reset();
  return where;
}

base::Result<std::optional<HistoryItem>> HistoryQueries::item(EventId event) {
  const auto rows = statement(fmt::format(
      "SELECT {} FROM event e LEFT JOIN redaction r ON r.event=e.id WHERE e.id=?", kItemColumns));
  if (!rows) return rows.error();
  auto row = (*rows)->bind(1, numberOf(event)).step();
  if (!row) return row.error();
  if (!*row) return std::optional<HistoryItem>();
  auto item = readItem(**rows, 0);
  (*rows)->reset();
  if (!item) return item.error();
  return std::optional(std::move(*item));
}

base::Result<Statement*> HistoryQueries::statement(const std::string& sql) {
  auto& kept = statements_[sql];
  if (!kept) {
    auto prepared = database_.prepare(sql);
    if (!prepared) return prepared.error();
    kept = std::move(*prepared);
  }
  return &kept;
}

}  // namespace parlor::store
