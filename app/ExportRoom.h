// `parlor --headless --export`: what was said in a room, on stdout. A server may be running on the
// same data. Main thread.
#pragma once

#include "app/CommandLine.h"

namespace parlor::app {

// The exit code of the program.
int exportRoom(const CommandLine& line);

}  // namespace parlor::app
