// `parlor --headless --join HOST:PORT/ROOM`: what stdin says is said, what the room says is
// printed. Main thread only.
#pragma once

#include "app/CommandLine.h"
#include "base/Result.h"
#include "client/TerminalChat.h"

namespace parlor::app {

// Where to join and under which name, from the arguments alone. Errors name the argument.
base::Result<client::TerminalOptions> joinOptions(const CommandLine& line);

// The exit code of the program.
int runHeadlessJoin(client::TerminalOptions options);

}  // namespace parlor::app
