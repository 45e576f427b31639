// How the hosting goes on without this window: in the tray, or without a display by one command.
// And how it ends. GUI thread; the settings outlive it.
#pragma once

#include "engine/ChatEngine.h"
#include "models/Settings.h"
#include "widgets/PagedDialog.h"

namespace parlor::windows {

// What is hosted, beyond what the engine tells.
struct Hosting {
  engine::HostInfo info;
  engine::HostRequest request;
  QString dataDirectory;  // of this hosting; empty: nothing is kept
};

// The line that hosts the same room, with the same data and port, without a window.
QString headlessCommand(const Hosting& hosting, const QString& program = QStringLiteral("parlor"));
// "parlor", or its whole path where the shell would not find it.
QString parlorProgram();

class HostHandOver : public widgets::Page {
  Q_OBJECT

 public:
  HostHandOver(const theme::Theme& theme, models::Settings& settings, const Hosting& hosting);

 signals:
  void closeWanted();  // the room, for everybody

 private:
  void addTray(models::Settings& settings);
};

}  // namespace parlor::windows
