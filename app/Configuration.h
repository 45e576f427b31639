// The server's configuration as the command line and its file together say. Any thread.
#pragma once

#include <filesystem>

#include "app/CommandLine.h"
#include "base/Result.h"
#include "server/Config.h"

namespace parlor::app {

// --listen replaces the listeners of the file, --room adds to its rooms; without any room there is
// "lobby". Errors name the file, line and key, or the argument.
base::Result<server::ServerConfig> configurationFor(const CommandLine& line);

// Where a server without a window keeps its history: --data, or the user's own place for it.
std::filesystem::path serverDirectory(const CommandLine& line);

}  // namespace parlor::app
