#include "support/RandomTalk.h"

#include <algorithm>
#include <iterator>

#include <fmt/format.h>

namespace parlor::store::test {
namespace {

using namespace chat;

template <typename Map>
auto keyAt(const Map& map, std::size_t index) {
  return std::next(map.begin(), static_cast<std::ptrdiff_t>(index))->first;
}

}  // namespace

const std::vector<std::string>& RandomTalk::words() {
  static const std::vector<std::string> kWords = {"build",  "green", "Kaffee",   "早上好", "服务器",
                                                  "lunch?", "ok",    "shipping", "it",     "then"};
  return kWords;
}

void RandomTalk::goOnFrom(const World& world, std::uint64_t lastUser, std::uint64_t lastRoom) {
  world_ = world;
  lastUser_ = std::max(lastUser_, lastUser);
  lastRoom_ = std::max(lastRoom_, lastRoom);
}

std::vector<Event> RandomTalk::batch(std::size_t most) {
  std::vector<Event> events;
  for (std::size_t i = 1 + random_() % most; i > 0; --i) events.push_back(next());
  return events;
}

Event RandomTalk::next() {
  std::optional<Event> event;
  while (!event) event = draw();
  world_.apply(*event);
  return std::move(*event);
}

std::optional<Event> RandomTalk::draw() {
  if (world_.users().size() < 2 || (oneIn(20) && world_.users().size() < 12)) return someoneNew();
  if (world_.rooms().empty() || (oneIn(60) && world_.rooms().size() < 5)) return newRoom();
  const UserId who = someone();
  const RoomId room = somewhere();
  if (oneIn(8)) return comeOrGo(who, room);
  if (oneIn(8)) return roomChange(who, room);
  if (oneIn(10)) return whisper(who);
  if (!world_.membership(room, who)) return make(Joined{}, who, room);
  return speech(who, room);
}

Event RandomTalk::make(EventBody body, UserId who, RoomId room) {
  const User* user = world_.user(who);
  const Room* place = world_.room(room);
  Event event;
  event.id = EventId(world_.lastEvent().number + 1);
  event.room = room;
  if (room) event.roomSeq = place ? place->lastSeq + 1 : 1;
  event.msgid = fmt::format("m-{}", ++lastMsgid_);
  last_ = std::max(last_, clock_.wallNow());
  event.time = place ? std::max(place->lastTime, last_) : last_;
  event.source.user = who;
  if (user) event.source = {who, user->nick, user->username, user->host, user->account, false};
  event.body = std::move(body);
  return event;
}

Event RandomTalk::someoneNew() {
  const UserId who(++lastUser_);
  UserRegistered body;
  body.nick = fmt::format("person{}", who.number);
  body.username = "user";
  body.host = "host.example";
  body.realname = "Someone";
  Event event = make(body, who);
  event.source.nick = body.nick;
  event.device = oneIn(2) ? fmt::format("device-{}", who.number) : "";
  return event;
}

Event RandomTalk::newRoom() {
  const RoomId room(++lastRoom_);
  return make(RoomOpened{fmt::format("#room{}", room.number), true}, {}, room);
}

Event RandomTalk::speech(UserId who, RoomId room) {
  if (oneIn(30) && !said_.empty()) {
    return make(Redacted{said_[random_() % said_.size()], "oops", {}, {}}, who, room);
  }
  Said said;
  said.text = text();
  if (oneIn(12)) said.kind = SpeechKind::Notice;
  if (oneIn(20)) said.minimumRole = Role::Operator;
  if (oneIn(20)) said.more.push_back({text(), oneIn(2)});
  Event event = make(std::move(said), who, room);
  if (oneIn(2)) {
    event.cid = cid();
    event.device = fmt::format("device-{}", who.number);
  }
  said_.push_back(event.msgid);
  return event;
}

std::optional<Event> RandomTalk::comeOrGo(UserId who, RoomId room) {
  const bool isIn = world_.membership(room, who) != nullptr;
  switch (random_() % 5) {
    case 0:
      return make(UserQuit{"good night"}, who);
    case 1:
      return make(NickChanged{fmt::format("person{}x{}", who.number, random_() % 1000)}, who);
    case 2:
      return make(AwayChanged{oneIn(2) ? std::optional<std::string>("lunch") : std::nullopt}, who);
    case 3:
      if (isIn) return make(Parted{"elsewhere"}, who, room);
      return std::nullopt;
    default:
      if (!isIn) return make(Joined{}, who, room);
      return std::nullopt;
  }
}

std::optional<Event> RandomTalk::roomChange(UserId who, RoomId room) {
  switch (random_() % 4) {
    case 0:
      return make(TopicSet{text()}, who, room);
    case 1:
      return make(ModesSet{{{oneIn(2), "imnst"[random_() % 5], "", {}}}}, who, room);
    case 2:
      return make(ModesSet{{{oneIn(2), 'b', fmt::format("*!*@{}", random_() % 9), {}}}}, who, room);
    default:
      if (!world_.membership(room, who)) return std::nullopt;
      return make(ModesSet{{{true, 'o', world_.user(who)->nick, who}}}, who, room);
  }
}

Event RandomTalk::whisper(UserId who) {
  Said said;
  said.text = text();
  said.target = someone();
  said.targetNick = world_.user(said.target)->nick;
  return make(std::move(said), who);
}

std::string RandomTalk::text() {
  std::string text;
  for (std::size_t i = 1 + random_() % 8; i > 0; --i) {
    text += (text.empty() ? "" : " ") + words()[random_() % words().size()];
  }
  if (oneIn(15)) text += ' ' + std::string(random_() % 6000, 'z');
  return text;
}

std::string RandomTalk::cid() {
  static constexpr char kDigits[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  std::string text = "0";
  while (text.size() < 26) text += kDigits[random_() % 32];
  return text;
}

UserId RandomTalk::someone() {
  return keyAt(world_.users(), random_() % world_.users().size());
}

RoomId RandomTalk::somewhere() {
  return keyAt(world_.rooms(), random_() % world_.rooms().size());
}

}  // namespace parlor::store::test
