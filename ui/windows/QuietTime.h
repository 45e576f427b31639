// Do not disturb: for how long, and whether it holds now. The end is kept in the settings, so it
// survives a restart. GUI thread.
#pragma once

#include <QDateTime>
#include <QString>
#include <vector>

#include "models/Settings.h"

namespace parlor::windows {

enum class Quiet { Off, OneHour, UntilMorning, UntilTurnedOff };

struct QuietChoice {
  QString text;
  int value;  // Quiet
};

const std::vector<QuietChoice> quietChoices();
void beQuiet(models::Settings& settings, int choice,
             const QDateTime& now = QDateTime::currentDateTime());
bool isQuiet(const models::Settings& settings, const QDateTime& now = QDateTime::currentDateTime());
// The choice that shows the present state: an end within an hour is OneHour, and so on.
int quietNow(const models::Settings& settings, const QDateTime& now = QDateTime::currentDateTime());
// Milliseconds until it ends by itself; -1: it does not.
qint64 quietEndsIn(const models::Settings& settings,
                   const QDateTime& now = QDateTime::currentDateTime());
// "Do not disturb until 15:30", empty when off.
QString quietText(const models::Settings& settings,
                  const QDateTime& now = QDateTime::currentDateTime());

}  // namespace parlor::windows
