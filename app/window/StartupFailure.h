// Qt ends a program that finds no display with an abort and several lines. While this object lives,
// it ends with one line and exit code 1 instead. Put it around the QApplication's constructor.
#pragma once

#include <QtGlobal>

namespace parlor::app {

class StartupFailure {
 public:
  StartupFailure();
  ~StartupFailure();
  StartupFailure(const StartupFailure&) = delete;
  StartupFailure& operator=(const StartupFailure&) = delete;
};

}  // namespace parlor::app
