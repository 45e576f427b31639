// SIGTERM, SIGINT and SIGHUP for a program that runs Qt's event loop: the first one asks to quit,
// and from then on the signals have their own, immediate effect again. REQUIRES: SignalWatch::block
// came first. GUI thread only.
#pragma once

#include <QObject>
#include <QSocketNotifier>
#include <memory>

#include "io/UniqueFd.h"

namespace parlor::app {

class QuitSignals : public QObject {
  Q_OBJECT

 public:
  QuitSignals();

 signals:
  void quitRequested();

 private:
  void onSignal();

  io::UniqueFd descriptor_;
  std::unique_ptr<QSocketNotifier> notifier_;
};

}  // namespace parlor::app
