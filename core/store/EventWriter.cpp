#include "store/EventWriter.h"

#include <algorithm>

#include "chat/Names.h"

namespace parlor::store {
namespace {

using namespace chat;

std::int64_t millisOf(base::WallTime time) {
  return time.time_since_epoch().count();
}
std::int64_t numberOf(std::uint64_t value) {
  return static_cast<std::int64_t>(value);
}

// FNV-1a, 64 bits.
struct Digest {
  std::uint64_t value = 14695981039346656037ULL;
  void add(std::string_view bytes) {
    for (const char byte : bytes) {
      value = (value ^ static_cast<std::uint8_t>(byte)) * 1099511628211ULL;
    }
    value = (value ^ 0xFF) * 1099511628211ULL;  // never part of UTF-8: keeps fields apart
  }
};

void removeContent(Event& event) {
  event.tags.clear();
  if (auto* said = std::get_if<Said>(&event.body)) {
    said->text.clear();
    said->more.clear();
  }
}

}  // namespace

std::int64_t digestOf(const Event& event) {
  Digest digest;
  digest.add(std::to_string(event.room.number));
  if (const auto* said = std::get_if<Said>(&event.body)) {
    digest.add(chat::foldName(said->targetNick));
    digest.add(std::to_string(said->minimumRole ? static_cast<int>(*said->minimumRole) : -1));
    digest.add(std::to_string(static_cast<int>(said->kind)));
    digest.add(said->text);
    for (const Said::Piece& piece : said->more) digest.add(piece.text);
  }
  return static_cast<std::int64_t>(digest.value);
}

base::Result<std::unique_ptr<EventWriter>> EventWriter::open(Database& database,
                                                             SearchIndex& index) {
  auto conversations = ConversationTable::open(database);
  if (!conversations) return conversations.error();
  std::unique_ptr<EventWriter> writer(new EventWriter(index, std::move(*conversations)));
  const std::pair<Statement*, const char*> all[] = {
      {&writer->event_,
       "INSERT INTO event(id, conversation, seq, time, kind, msgid, body) VALUES(?,?,?,?,?,?,?)"},
      {&writer->timeline_,
       "INSERT INTO timeline(conversation, event, time, class) VALUES(?,?,?,?)"},
      {&writer->sent_,
       "INSERT INTO sent(event, device, cid, digest, time, msgid) VALUES(?,?,?,?,?,?)"
       " ON CONFLICT(device, cid) DO NOTHING"},
      {&writer->state_, "INSERT INTO state_event(event) VALUES(?)"},
      {&writer->byMsgid_, "SELECT id FROM event WHERE msgid=?1 AND msgid<>''"},
      {&writer->content_, "SELECT kind, conversation, body FROM event WHERE id=? AND standing=0"},
      {&writer->wipeEvent_, "UPDATE event SET standing=?2, body=?3 WHERE id=?1"},
      {&writer->wipeTimeline_, "UPDATE timeline SET class=?3 WHERE conversation=?1 AND event=?2"},
      {&writer->redaction_,
       "INSERT OR REPLACE INTO redaction(event, nick, reason, time) VALUES(?,?,?,?)"},
      {&writer->counter_,
       "INSERT INTO meta(name, value) VALUES(?1, ?2) ON CONFLICT(name) DO UPDATE"
       " SET value=max(value, excluded.value)"}};
  for (const auto& [statement, sql] : all) {
    auto prepared = database.prepare(sql);
    if (!prepared) return prepared.error();
    *statement = std::move(*prepared);
  }
  const auto latest = database.number(
      "SELECT coalesce((SELECT value FROM meta WHERE name='latest_time'),"
      " (SELECT time FROM event ORDER BY id DESC LIMIT 1), 0)");
  if (!latest) return latest.error();
  writer->latestTime_ = static_cast<std::uint64_t>(std::max<std::int64_t>(*latest, 0));
  return writer;
}

void EventWriter::noteTime(std::uint64_t time) {
  if (time >= latestTime_)
    latestTime_ = newLatest_ = time;
  else
    disorder_ = std::max(disorder_, latestTime_ - time);
}

base::Status EventWriter::write(const EventPlan& plan) {
  const auto conversation = conversationOfPlan(plan);
  if (!conversation) return conversation.error();
  if (auto done = insertEvent(plan, *conversation); !done) return done;
  if (auto done = insertTimeline(plan, *conversation); !done) return done;
  if (auto done = insertSent(plan); !done) return done;
  if (plan.changesState) {
    if (auto done = state_.bind(1, numberOf(plan.event.id.number)).run(); !done) return done;
  }
  lastEvent_ = std::max(lastEvent_, plan.event.id.number);
  lastRoom_ = std::max(lastRoom_, plan.event.room.number);
  if (plan.kind == EventKind::UserRegistered) {
    lastUser_ = std::max(lastUser_, plan.event.source.user.number);
  }
  return plan.kind == EventKind::Redacted ? redact(plan) : base::Status();
}

base::Result<std::int64_t> EventWriter::conversationOfPlan(const EventPlan& plan) {
  if (plan.direct) return conversations_.direct(*plan.direct);
  if (plan.event.room) return conversations_.room(plan.event.room);
  return std::int64_t{0};
}

base::Status EventWriter::insertEvent(const EventPlan& plan, std::int64_t conversation) {
  const Event& event = plan.event;
  event_.bind(1, numberOf(event.id.number)).bind(2, conversation).bind(3, numberOf(event.roomSeq));
  event_.bind(4, millisOf(event.time)).bind(5, static_cast<int>(plan.kind));
  if (auto done = event_.bind(6, event.msgid).bindBytes(7, plan.body).run(); !done) return done;
  noteTime(static_cast<std::uint64_t>(std::max<std::int64_t>(millisOf(event.time), 0)));
  if (conversation != 0) conversations_.note(conversation, plan);
  return {};
}

base::Status EventWriter::insertTimeline(const EventPlan& plan, std::int64_t conversation) {
  timeline_.bind(2, numberOf(plan.event.id.number)).bind(3, millisOf(plan.event.time));
  timeline_.bind(4, plan.timelineClass);
  if (plan.direct) return timeline_.bind(1, conversation).run();
  for (const RoomId room : plan.rooms) {
    const auto id = conversations_.room(room);
    if (!id) return id.error();
    if (auto done = timeline_.bind(1, *id).run(); !done) return done;
  }
  return {};
}

// What was sent under a cid before stays that: one who uses it again for something else shall be
// nobody else's trouble.
base::Status EventWriter::insertSent(const EventPlan& plan) {
  const Event& event = plan.event;
  if (event.cid.empty() || event.device.empty() || plan.kind != EventKind::Said) return {};
  const auto device = conversations_.identity("d:" + event.device);
  if (!device) return device.error();
  const std::string cid = packCid(event.cid);
  sent_.bind(1, numberOf(event.id.number)).bind(2, *device).bindBytes(3, cid);
  return sent_.bind(4, digestOf(event)).bind(5, millisOf(event.time)).bind(6, event.msgid).run();
}

base::Status EventWriter::redact(const EventPlan& plan) {
  const auto& redacted = std::get<Redacted>(plan.event.body);
  auto found = byMsgid_.bind(1, redacted.msgid).step();
  if (!found) return found.error();
  if (!*found) return {};
  const std::int64_t event = byMsgid_.integer(0);
  byMsgid_.reset();
  redaction_.bind(1, event).bind(2, plan.event.source.nick).bind(3, redacted.reason);
  if (auto done = redaction_.bind(4, millisOf(plan.event.time)).run(); !done) return done;
  return wipe(event, Standing::Redacted);
}

base::Status EventWriter::wipe(std::int64_t id, Standing standing) {
  auto found = content_.bind(1, id).step();
  if (!found) return found.error();
  if (!*found) return {};
  const auto kind = static_cast<EventKind>(content_.integer(0));
  if (kind != EventKind::Said) {
    content_.reset();
    return {};  // only what somebody said can be taken back
  }
  const std::int64_t conversation = content_.integer(1);
  Event event;
  const bool readable = decodeEvent(kind, content_.bytes(2), event).ok();
  content_.reset();
  event.id = EventId(static_cast<std::uint64_t>(id));
  if (!readable) {
    event.body = Said{};  // it goes all the same; nothing of it was ever in the index
  } else if (auto done = index_.remove(event, conversation); !done) {
    return done;
  }
  removeContent(event);
  std::string body;
  encodeEvent(event, body);
  const int standingNumber = static_cast<int>(standing);
  if (auto done = wipeEvent_.bind(1, id).bind(2, standingNumber).bindBytes(3, body).run(); !done) {
    return done;
  }
  const auto* said = std::get_if<Said>(&event.body);
  const bool tags = said && said->kind == SpeechKind::Tags;
  const int gone = static_cast<int>(tags ? TimelineClass::GoneTags : TimelineClass::Gone);
  return wipeTimeline_.bind(1, conversation).bind(2, id).bind(3, gone).run();
}

base::Status EventWriter::finish() {
  const std::pair<const char*, std::uint64_t*> counters[] = {{"last_event", &lastEvent_},
                                                             {"last_user", &lastUser_},
                                                             {"last_room", &lastRoom_},
                                                             {"latest_time", &newLatest_},
                                                             {"disorder", &disorder_}};
  for (const auto& [name, value] : counters) {
    if (*value == 0) continue;
    auto done = counter_.bind(1, std::string_view(name)).bind(2, numberOf(*value)).run();
    if (!done) return done;
    *value = 0;
  }
  return conversations_.flush();
}

void EventWriter::forget() {
  conversations_.forget();
  index_.forget();
  lastEvent_ = lastRoom_ = lastUser_ = newLatest_ = disorder_ = 0;
}

}  // namespace parlor::store
