#include "app/window/StartupFailure.h"

#include <QString>
#include <cstdlib>
#include <string>

#include "app/Streams.h"

namespace parlor::app {
namespace {

std::string displayName() {
  for (const char* variable : {"QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "DISPLAY"}) {
    if (qEnvironmentVariableIsSet(variable)) return qgetenv(variable).toStdString();
  }
  return "none";
}

void endOnFatal(QtMsgType type, const QMessageLogContext&, const QString&) {
  if (type != QtFatalMsg) return;
  printError("cannot open a window on display " + displayName() +
             "; --headless hosts without a window");
  std::_Exit(1);
}

}  // namespace

StartupFailure::StartupFailure() {
  qInstallMessageHandler(endOnFatal);
}

StartupFailure::~StartupFailure() {
  qInstallMessageHandler(nullptr);
}

}  // namespace parlor::app
