// Numbers and stamps: every event gets its id, its place in its room, a msgid that is never used
// again, and a time that never decreases where it is seen, however the clock is set. Loop thread
// only.
#pragma once

#include <cstdint>
#include <string>

#include "base/Clock.h"
#include "chat/Event.h"
#include "chat/World.h"
#include "store/WorldState.h"

namespace parlor::server {

class Sequencer {
 public:
  // `epoch` tells this start of the server from every other one; it is part of each msgid. New ids
  // start after `used`.
  Sequencer(const chat::World& world, const base::Clock& clock, std::string epoch,
            const store::LastIds& used = {});

  chat::UserId newUser() { return chat::UserId(++lastUser_); }
  chat::RoomId newRoom() { return chat::RoomId(++lastRoom_); }
  chat::SessionId newSession() { return chat::SessionId(++lastSession_); }

  chat::Event stamp(chat::RoomId room, chat::Source source, chat::EventBody body,
                    chat::ClientTags tags = {});

 private:
  std::uint64_t numberOf(const chat::Event& event, const chat::Room* room) const;
  base::WallTime timeFor(const chat::Room* room, const chat::Event& event);

  const chat::World& world_;
  const base::Clock& clock_;
  const std::string epoch_;
  std::uint64_t lastEvent_, lastUser_, lastRoom_;
  base::WallTime lastDirect_;  // of what was said to one person
  std::uint64_t lastSession_ = 0;
};

// 50 random bits as ten characters.
std::string randomEpoch();

}  // namespace parlor::server
