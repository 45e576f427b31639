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

bool hasRole(const chat::Room& room, chat::UserId user) {
  const auto member = room.members.find(user);
  return member != room.members.end() && member->second.roles.highest();
}

// A number that not every member saw would be a hole to the others.
bool isShownToAll(const chat::Event& event, const chat::Room& room) {
  if (chat::isEphemeral(event) || std::holds_alternative<chat::Invited>(event.body)) return false;
  if (const auto* said = std::get_if<chat::Said>(&event.body)) {
    return !said->minimumRole && !said->toOperatorsOnly;
  }
  if (!room.flags.contains('u')) return true;
  if (const auto* joined = std::get_if<chat::Joined>(&event.body)) return !joined->roles.none();
  if (const auto* kicked = std::get_if<chat::Kicked>(&event.body)) {
    return hasRole(room, kicked->target);
  }
  return !std::holds_alternative<chat::Parted>(event.body) || hasRole(room, event.source.user);
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
  const auto useRooms = [this](const auto& rooms) {
    if (!rooms.empty()) lastRoom_ = std::max(lastRoom_, rooms.rbegin()->first.number);
  };
  useRooms(world.rooms());
  useRooms(world.formerRooms());
}

chat::Event Sequencer::stamp(chat::RoomId roomId, chat::Source source, chat::EventBody body,
                             chat::ClientTags tags) {
  const chat::Room* room = world_.room(roomId);
  chat::Event event;
  event.id = chat::EventId(++lastEvent_);
  event.room = roomId;
  event.msgid = epoch_ + '-' + base32(event.id.number);
  event.source = std::move(source);
  event.tags = std::move(tags);
  event.body = std::move(body);
  event.time = timeFor(room, event);
  event.roomSeq = numberOf(event, room);
  return event;
}

std::uint64_t Sequencer::numberOf(const chat::Event& event, const chat::Room* room) const {
  if (room == nullptr) {
    const auto former = world_.formerRooms().find(event.room);
    return former == world_.formerRooms().end() ? 0 : former->second.lastSeq;
  }
  const bool frame = std::holds_alternative<chat::RoomOpened>(event.body) ||
                     std::holds_alternative<chat::RoomClosed>(event.body);
  if (frame) return room->lastSeq;
  return isShownToAll(event, *room) ? room->lastSeq + 1 : 0;
}

// A quit or a new nick is seen in all rooms of a person, so it is no earlier than any of them; all
// that is said to one person has one order of its own.
base::WallTime Sequencer::timeFor(const chat::Room* room, const chat::Event& event) {
  const base::WallTime now = clock_.wallNow();
  if (room != nullptr) return std::max(now, room->lastTime);
  const auto former = world_.formerRooms().find(event.room);
  if (former != world_.formerRooms().end()) return std::max(now, former->second.lastTime);
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
