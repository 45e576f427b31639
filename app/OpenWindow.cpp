#include "app/OpenWindow.h"

#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <filesystem>
#include <string>

namespace parlor::app {
namespace {

namespace fs = std::filesystem;

bool isSet(const char* variable) {
  const char* value = std::getenv(variable);
  return value && *value;
}

// Beside us in a build folder; in PREFIX/lib/parlor when we are in PREFIX/bin.
std::string windowProgram() {
  std::error_code ignored;
  const fs::path here = fs::read_symlink("/proc/self/exe", ignored).parent_path();
  const fs::path installed = here.parent_path() / PARLOR_WINDOW_FOLDER / "parlor-window";
  return fs::exists(installed, ignored) ? installed.string() : (here / "parlor-window").string();
}

}  // namespace

base::Error openWindow(char** arguments) {
  if (!isSet("DISPLAY") && !isSet("WAYLAND_DISPLAY") && !isSet("QT_QPA_PLATFORM")) {
    return {
        "no display (neither DISPLAY nor WAYLAND_DISPLAY is set); --headless hosts without a "
        "window"};
  }
  const std::string program = windowProgram();
  ::execv(program.c_str(), arguments);
  return base::systemError("cannot start the window, " + program, errno);
}

}  // namespace parlor::app
