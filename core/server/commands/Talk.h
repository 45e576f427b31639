// How much one message may hold: what is left of a relayed line's 512 bytes. Pure.
#pragma once

#include <cstddef>
#include <string_view>

#include "chat/Event.h"

namespace parlor::server::commands {

// Bytes of text in ":nick!user@host PRIVMSG target :text\r\n".
std::size_t textBudget(const chat::Source& source, std::string_view target);

}  // namespace parlor::server::commands
