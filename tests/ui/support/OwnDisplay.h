// A display and a session bus of a test's own, for what Qt does only with a real one. Made before
// the QApplication, and ended after it.
#pragma once

#include <QProcess>
#include <QString>

namespace parlor::testing {

class OwnDisplay {
 public:
  OwnDisplay() {
    display_.start(QStringLiteral("Xvfb"), {"-displayfd", "1", "-screen", "0", "1200x900x24",
                                            "-nolisten", "tcp", "-noreset"});
    if (!display_.waitForStarted() || !display_.waitForReadyRead()) return;
    qputenv("DISPLAY", ':' + display_.readLine().trimmed());
    qputenv("QT_QPA_PLATFORM", "xcb");
    isThere_ = true;
  }
  ~OwnDisplay() {
    end(bus_);
    end(display_);
  }
  OwnDisplay(const OwnDisplay&) = delete;
  OwnDisplay& operator=(const OwnDisplay&) = delete;

  bool isThere() const { return isThere_; }

  bool startBus() {
    bus_.start(QStringLiteral("dbus-daemon"),
               {"--session", "--print-address", "--nofork", "--nopidfile"});
    if (!bus_.waitForStarted() || !bus_.waitForReadyRead()) return false;
    qputenv("DBUS_SESSION_BUS_ADDRESS", bus_.readLine().trimmed());
    return true;
  }

 private:
  static void end(QProcess& process) {
    if (process.state() == QProcess::NotRunning) return;
    process.terminate();
    process.waitForFinished();
  }

  QProcess display_, bus_;
  bool isThere_ = false;
};

}  // namespace parlor::testing
