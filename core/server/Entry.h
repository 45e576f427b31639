// Coming in: the last step of registration and entering a room, the same for every dialect. Loop
// thread only.
#pragma once

#include <cstdint>
#include <string>

#include "chat/Ids.h"
#include "server/Context.h"

namespace parlor::server {

// How others see where somebody comes from.
std::string shownHost(const io::SocketAddress& peer);

// Registers an IRC client that has said all it must, or says what is missing or wrong. Called
// whenever one of the conditions may have come true.
void tryRegister(Context& context);

// A new person under a nick that was checked, who hears nothing of it here.
void registerUser(Core& core, Session& session, chat::UserRegistered body);

// Into a room whose doors were checked: the event, then topic and names in the session's dialect.
void enterRoom(Core& core, Session& session, chat::RoomId room, bool asCreator);
// Where exactly one permanent room is, who comes in is put into it; none: there is no such room.
const chat::Room* onlyRoom(const Core& core);

// Why somebody may not be called that: 432 or 433; nothing when all is well.
std::optional<Reply> nickProblem(const Core& core, std::string_view nick, chat::UserId self);

// What a client is told of a room that it is in: topic and names, and by which doors people came.
// Who is new there may also be shown the last lines; who returns knows them.
enum class Entrance : std::uint8_t { New, Return };
void sendRoom(Core& core, Session& session, const chat::Room& room, Entrance entrance);
void sendTopic(const Core& core, Session& session, const chat::Room& room);
void sendNames(Core& core, Session& session, const chat::Room& room);
void sendDoors(Core& core, Session& session, const chat::Room& room);  // parlor.chat/seq

}  // namespace parlor::server
