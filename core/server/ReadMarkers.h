// Up to when somebody has read, told to all of their sessions (IRCv3 read-marker). Loop thread.
#pragma once

#include <functional>
#include <optional>
#include <string_view>

#include "server/Core.h"

namespace parlor::server {

Reply readMarkerReply(const Core& core, std::string_view target,
                      std::optional<base::WallTime> time);

// To all sessions of `identity` but `asker`, in the name that the place has for each of them.
void shareReadMarker(const Core& core, const std::string& identity, const Session& asker,
                     std::string_view target, base::WallTime time);

// Tells a session that has just come into `room` where it stands there, then calls `then`; at once
// where it does not want to know. Answers wait meanwhile. Nothing is called if the session has
// ended or left the room by then.
void sendReadMarker(Core& core, Session& session, chat::RoomId room,
                    std::function<void(Session& session, const chat::Room& room)> then);

}  // namespace parlor::server
