// Saying something to one target, and how much one line of it may hold: what is left of a relayed
// line's 512 bytes.
#pragma once

#include <cstddef>
#include <string_view>

#include "chat/Event.h"
#include "server/Context.h"

namespace parlor::server::commands {

// Bytes of text in ":nick!user@host PRIVMSG target :text\r\n".
std::size_t textBudget(const chat::Source& source, std::string_view target);

// To a room, those of a rank in it, or a person, under the context's command: its tags and its cid.
void say(Context& context, std::string_view target, chat::Said said);

}  // namespace parlor::server::commands
