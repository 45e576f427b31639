// The last lines of a room for somebody who has come in and cannot ask for them: a person at a
// terminal, or an IRC client without chathistory where the configuration says so. Loop thread.
#pragma once

#include "chat/Ids.h"

namespace parlor::server {

struct Core;
class Session;

// Says nothing to those who can ask, or where there is nothing to say.
void sendEarlier(Core& core, Session& session, chat::RoomId room);

}  // namespace parlor::server
