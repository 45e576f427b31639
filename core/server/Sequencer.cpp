#include "server/Sequencer.h"

#include <algorithm>
#include <random>
#include <utility>

namespace parlor::server {
namespace {

constexpr char kAlphabet[] = "0123456789abcdefghjkmnpqrstvwxyz";

std::string base32(std::uint64_t number) {
  std::string text;
  do {
    text += kAlphabet[number % 32];
    number /= 32;
  } while (number != 0);
  std::reverse(text.begin(), text.end());
  return text;
}

bool isDirect(const chat::EventBody& body) {
  return std::holds_alternative<chat::Said>(body) || std::holds_alternative<chat::Redacted>(body);
}

}  // namespace

Sequencer::Sequencer(const chat::World& world, const base::Clock& clock, std::string epoch,
                     const store::LastIds& used)
    : world_(world),
      clock_(clock),
      epoch_(std::move(epoch)),
      lastEvent_(std::max(world.lastEvent(), used.event).number),
      lastUser_(used.user.number),
      lastRoom_(used.room.number),
      lastDirect_(used.directTime) {
  for (const auto& [id, user] : world.users()) {
    lastUser_ = std::max(lastUser_, id.number);
    lastSession_ = std::max(lastSession_, user.session.number);  // of before: nobody's any more
  }
  if (!world.rooms().empty()) {
    lastRoom_ = std::max(lastRoom_, world.rooms().rbegin()->first.number);
  }
}

chat::Event Sequencer::stamp(chat::RoomId roomId, chat::Source source, chat::EventBody body) {
  const chat::Room* room = world_.room(roomId);
  chat::Event event;
  event.id = chat::EventId(++lastEvent_);
  event.room = roomId;
  event.msgid = epoch_ + '-' + base32(event.id.number);
  event.source = std::move(source);
  event.body = std::move(body);
  event.time = timeFor(room, event);
  if (roomId && !chat::isEphemeral(event)) event.roomSeq = room != nullptr ? room->lastSeq + 1 : 1;
  return event;
}

// A quit or a new nick is seen in all rooms of a person, so it is no earlier than any of them; all
// that is said to one person has one order of its own.
base::WallTime Sequencer::timeFor(const chat::Room* room, const chat::Event& event) {
  const base::WallTime now = clock_.wallNow();
  if (room != nullptr) return std::max(now, room->lastTime);
  if (isDirect(event.body)) return lastDirect_ = std::max(now, lastDirect_);
  base::WallTime time = now;
  if (const chat::User* user = world_.user(event.source.user)) {
    for (const chat::RoomId id : user->rooms) time = std::max(time, world_.room(id)->lastTime);
  }
  return time;
}

std::string randomEpoch() {
  std::random_device device;
  const std::uint64_t bits = (std::uint64_t{device()} << 32) ^ device();
  std::string text;
  for (int i = 0; i < 10; ++i) text += kAlphabet[(bits >> (i * 5)) % 32];
  return text;
}

}  // namespace parlor::server
