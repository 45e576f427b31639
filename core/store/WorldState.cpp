#include "store/WorldState.h"

#include <algorithm>

#include "store/EventCodec.h"
#include "store/EventPlan.h"

namespace parlor::store {
namespace {

using namespace chat;

std::int64_t millisOf(base::WallTime time) {
  return time.time_since_epoch().count();
}
base::WallTime timeOf(std::int64_t millis) {
  return base::WallTime(base::Milliseconds(millis));
}

// Writes the world down as events, each with the world's last event id.
class Teller {
 public:
  Teller(const World& world, const DeviceLookup& deviceOf) : world_(world), deviceOf_(deviceOf) {}

  std::vector<Event> tell() {
    for (const auto& [id, room] : world_.formerRooms()) tellFormer(id, room);
    for (const auto& [id, user] : world_.users()) tellUser(user);
    for (const auto& [id, room] : world_.rooms()) tellRoom(room);
    if (events_.empty() && world_.lastEvent()) add({}, Said{});
    return std::move(events_);
  }

 private:
  Event& add(base::WallTime time, EventBody body) {
    Event& event = events_.emplace_back();
    event.id = world_.lastEvent();
    event.time = time;
    event.body = std::move(body);
    return event;
  }
  Event& addFrom(UserId user, base::WallTime time, EventBody body) {
    Event& event = add(time, std::move(body));
    event.source.user = user;
    return event;
  }
  Event& addIn(const Room& room, base::WallTime time, EventBody body) {
    Event& event = add(time, std::move(body));
    event.room = room.id;
    return event;
  }

  void tellUser(const User& user) {
    addFrom(user.id, user.since,
            UserRegistered{user.nick, user.username, user.host, user.realname, user.account,
                           user.address, user.door, user.session})
        .device = deviceOf_(user.id);
    if (user.away) addFrom(user.id, user.since, AwayChanged{user.away});
    UserModesChanged modes;
    for (const char letter : user.modes) modes.changes.push_back({true, letter, {}, {}});
    if (!modes.changes.empty()) addFrom(user.id, user.since, std::move(modes));
  }

  void tellFormer(RoomId id, const FormerRoom& room) {
    const auto tell = [&](EventBody body) -> Event& {
      Event& event = add(room.lastTime, std::move(body));
      event.room = id;
      return event;
    };
    tell(RoomOpened{room.name, false});
    if (room.shut) tell(ModesSet{{{true, 'i', {}, {}}}});
    tell(RoomClosed{}).roomSeq = room.lastSeq;
  }

  void tellRoom(const Room& room) {
    addIn(room, room.created, RoomOpened{room.name, room.permanent}).roomSeq = room.seqBefore;
    if (room.topic) {
      addIn(room, room.topic->at, TopicSet{room.topic->text}).source.nick = room.topic->setBy;
    }
    tellModes(room);
    for (const auto& [user, membership] : room.members) {
      addIn(room, membership.since, Joined{membership.roles}).source.user = user;
    }
    for (const UserId user : room.invited) addIn(room, room.created, Invited{user, {}});
    addIn(room, room.lastTime, Said{}).roomSeq = room.lastSeq;
  }

  void tellModes(const Room& room) {
    ModesSet modes;
    for (const char letter : room.flags) modes.changes.push_back({true, letter, {}, {}});
    for (const auto& [letter, value] : room.parameters) {
      modes.changes.push_back({true, letter, value, {}});
    }
    if (!modes.changes.empty()) addIn(room, room.created, std::move(modes));
    for (const auto& [letter, list] : room.lists) {
      for (const ListEntry& entry : list) {
        ModesSet one{{{true, letter, entry.mask, {}}}};
        addIn(room, entry.at, std::move(one)).source.nick = entry.setBy;
      }
    }
  }

  const World& world_;
  const DeviceLookup& deviceOf_;
  std::vector<Event> events_;
};

base::Status insertSnapshot(Database& database, const std::vector<Event>& events) {
  auto insert = database.prepare(
      "INSERT INTO snapshot(position, event, room, seq, time, kind, body) VALUES(?,?,?,?,?,?,?)");
  if (!insert) return insert.error();
  std::int64_t position = 0;
  for (const Event& event : events) {
    std::string body;
    encodeEvent(event, body);
    insert->bind(1, ++position).bind(2, static_cast<std::int64_t>(event.id.number));
    insert->bind(3, static_cast<std::int64_t>(event.room.number));
    insert->bind(4, static_cast<std::int64_t>(event.roomSeq)).bind(5, millisOf(event.time));
    insert->bind(6, static_cast<int>(kindOf(event.body))).bindBytes(7, body);
    if (auto done = insert->run(); !done) return done;
  }
  return {};
}

// Columns: id, room, seq, time, kind, body, msgid.
base::Status visitRows(Statement& rows, const EventVisitor& visit) {
  for (;;) {
    auto row = rows.step();
    if (!row) return row.error();
    if (!*row) return {};
    Event event;
    event.id = EventId(static_cast<std::uint64_t>(rows.integer(0)));
    event.room = RoomId(static_cast<std::uint64_t>(rows.integer(1)));
    event.roomSeq = static_cast<std::uint64_t>(rows.integer(2));
    event.time = timeOf(rows.integer(3));
    event.msgid = rows.text(6);
    const auto kind = static_cast<EventKind>(rows.integer(4));
    if (auto decoded = decodeEvent(kind, rows.bytes(5), event); !decoded) return decoded;
    visit(event);
  }
}

base::Status visitQuery(Database& database, std::string_view sql, const EventVisitor& visit) {
  auto rows = database.prepare(sql);
  if (!rows) return rows.error();
  return visitRows(*rows, visit);
}

// Talk is not replayed, but its numbers and times are used up.
base::Status visitRoomTails(Database& database, const EventVisitor& visit) {
  auto rows = database.prepare(
      "SELECT id/2, last_seq, last_time, last_event FROM conversation"
      " WHERE low IS NULL AND last_seq > 0 ORDER BY last_event");
  if (!rows) return rows.error();
  for (;;) {
    auto row = rows->step();
    if (!row) return row.error();
    if (!*row) return {};
    Event tail;
    tail.room = RoomId(static_cast<std::uint64_t>(rows->integer(0)));
    tail.roomSeq = static_cast<std::uint64_t>(rows->integer(1));
    tail.time = timeOf(rows->integer(2));
    tail.id = EventId(static_cast<std::uint64_t>(rows->integer(3)));
    tail.body = Said{};
    visit(tail);
  }
}

}  // namespace

std::vector<Event> worldAsEvents(const World& world, const DeviceLookup& deviceOf) {
  return Teller(world, deviceOf).tell();
}

base::Status saveSnapshot(Database& database, const World& world, const DeviceLookup& deviceOf) {
  if (auto done = database.execute("DELETE FROM snapshot"); !done) return done;
  if (auto done = insertSnapshot(database, worldAsEvents(world, deviceOf)); !done) return done;
  // 1, 4 to 8, 20, 21 and 28: kinds that no timeline shows.
  return database.execute(
      "DELETE FROM event WHERE id IN (SELECT event FROM state_event)"
      " AND kind IN (1,4,5,6,7,8,20,21,28);"
      "DELETE FROM state_event;");
}

base::Status loadState(Database& database, const EventVisitor& visit) {
  auto done = visitQuery(database,
                         "SELECT event, room, seq, time, kind, body, '' FROM snapshot"
                         " ORDER BY position",
                         visit);
  if (!done) return done;
  done = visitQuery(database,
                    "SELECT e.id, iif(e.conversation%2=0, e.conversation/2, 0), e.seq, e.time,"
                    " e.kind, e.body, e.msgid FROM state_event s JOIN event e ON e.id=s.event"
                    " ORDER BY s.event",
                    visit);
  if (!done) return done;
  if (done = visitRoomTails(database, visit); !done) return done;
  const auto last = loadLastIds(database);
  if (!last) return last.error();
  Event end;
  end.id = last->event;
  end.body = Said{};
  visit(end);
  return {};
}

base::Result<LastIds> loadLastIds(Database& database) {
  const auto event = database.number("SELECT value FROM meta WHERE name='last_event'");
  if (!event) return event.error();
  const auto user = database.number("SELECT value FROM meta WHERE name='last_user'");
  if (!user) return user.error();
  const auto room = database.number("SELECT value FROM meta WHERE name='last_room'");
  if (!room) return room.error();
  const auto direct =
      database.number("SELECT max(last_time) FROM conversation WHERE low IS NOT NULL");
  if (!direct) return direct.error();
  return LastIds{EventId(static_cast<std::uint64_t>(*event)),
                 UserId(static_cast<std::uint64_t>(*user)),
                 RoomId(static_cast<std::uint64_t>(*room)), timeOf(*direct)};
}

}  // namespace parlor::store
