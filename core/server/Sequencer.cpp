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

}  // namespace

Sequencer::Sequencer(const chat::World& world, const base::Clock& clock, std::string epoch,
                     const store::LastIds& used)
    : world_(world),
      clock_(clock),
      epoch_(std::move(epoch)),
      lastEvent_(std::max(world.lastEvent(), used.event).number),
      lastUser_(used.user.number),
      lastRoom_(used.room.number),
      lastTime_(used.directTime) {
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
  event.time = timeFor(room, source.user);
  event.source = std::move(source);
  event.body = std::move(body);
  if (roomId && !chat::isEphemeral(event)) event.roomSeq = room != nullptr ? room->lastSeq + 1 : 1;
  return event;
}

// What happens to a person stands in the history of all the rooms that he is in.
base::WallTime Sequencer::timeFor(const chat::Room* room, chat::UserId who) {
  const base::WallTime now = clock_.wallNow();
  if (room != nullptr) return std::max(now, room->lastTime);
  base::WallTime time = lastTime_ = std::max(now, lastTime_);
  if (const chat::User* user = world_.user(who)) {
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
