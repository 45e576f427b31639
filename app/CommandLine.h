// What `parlor` was asked to do, as a value. Parsing touches nothing but its arguments. Any thread.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/Result.h"
#include "io/Poller.h"
#include "server/Config.h"
#include "store/RoomExport.h"

namespace parlor::app {

enum class Mode { Window, Serve, Join, Export, CheckConfig, HashPassword, Help, Version };

struct CommandLine {
  Mode mode = Mode::Window;

  // Mode::Window
  std::string link;      // a parlor:// link to fill the join form with, or empty
  std::string hostRoom;  // --host

  // Mode::Serve
  std::vector<std::string> rooms;                 // --room
  std::vector<server::ListenerConfig> listeners;  // --listen; empty: those of the configuration
  io::PollerKind poller = io::PollerKind::Auto;   // --poller

  // Mode::Join
  std::string joinTarget;  // HOST:PORT/ROOM as typed
  std::string nick;        // --nick

  // Mode::Export
  std::string exportedRoom;                                      // --export
  store::ExportFormat exportFormat = store::ExportFormat::Text;  // --format

  std::string configFile;     // --config, or the file of --check-config
  std::string dataDirectory;  // --data; empty: the user's own
};

// `arguments` without the program's name. Errors name the argument: "--listen: ...".
base::Result<CommandLine> parseCommandLine(const std::vector<std::string>& arguments);

// The answer to --help, ending in a line end.
std::string helpText();
std::string versionText();

}  // namespace parlor::app
