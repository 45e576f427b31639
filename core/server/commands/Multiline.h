// Lines of a message that a client sends in a batch (IRCv3 multiline).
#pragma once

#include "server/Context.h"

namespace parlor::server::commands {

// True when the command is a line of a batch of this client's, and was taken as such.
bool takeBatchLine(Context& context);

}  // namespace parlor::server::commands
