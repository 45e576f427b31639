#include "windows/QuietTime.h"

#include "models/Clock.h"

#include <QCoreApplication>
#include <QLocale>
#include <limits>

namespace parlor::windows {
namespace {

struct Text {
  Q_DECLARE_TR_FUNCTIONS(QuietTime)
};

constexpr qint64 kForEver = std::numeric_limits<qint64>::max();
constexpr int kMorning = 8;  // o'clock
constexpr qint64 kHour = 3600;

qint64 endOf(const models::Settings& settings) {
  return settings.get(models::preference::kQuietUntil);
}

}  // namespace

const std::vector<QuietChoice> quietChoices() {
  return {{Text::tr("Off"), static_cast<int>(Quiet::Off)},
          {Text::tr("For an hour"), static_cast<int>(Quiet::OneHour)},
          {Text::tr("Until tomorrow morning"), static_cast<int>(Quiet::UntilMorning)},
          {Text::tr("Until I turn it off"), static_cast<int>(Quiet::UntilTurnedOff)}};
}

void beQuiet(models::Settings& settings, int choice, const QDateTime& now) {
  qint64 until = 0;
  switch (static_cast<Quiet>(choice)) {
    case Quiet::Off:
      break;
    case Quiet::OneHour:
      until = now.toSecsSinceEpoch() + kHour;
      break;
    case Quiet::UntilMorning:
      until = QDateTime(now.date().addDays(1), QTime(kMorning, 0)).toSecsSinceEpoch();
      break;
    case Quiet::UntilTurnedOff:
      until = kForEver;
      break;
  }
  settings.set(models::preference::kQuietUntil, until);
}

bool isQuiet(const models::Settings& settings, const QDateTime& now) {
  return now.toSecsSinceEpoch() < endOf(settings);
}

int quietNow(const models::Settings& settings, const QDateTime& now) {
  if (!isQuiet(settings, now)) return static_cast<int>(Quiet::Off);
  const qint64 until = endOf(settings);
  if (until == kForEver) return static_cast<int>(Quiet::UntilTurnedOff);
  const bool soon = until - now.toSecsSinceEpoch() <= kHour;
  return static_cast<int>(soon ? Quiet::OneHour : Quiet::UntilMorning);
}

qint64 quietEndsIn(const models::Settings& settings, const QDateTime& now) {
  if (!isQuiet(settings, now) || endOf(settings) == kForEver) return -1;
  return (endOf(settings) - now.toSecsSinceEpoch()) * 1000;
}

QString quietText(const models::Settings& settings, const QDateTime& now) {
  if (!isQuiet(settings, now)) return {};
  if (endOf(settings) == kForEver) return Text::tr("Do not disturb");
  const QDateTime end = QDateTime::fromSecsSinceEpoch(endOf(settings));
  return Text::tr("Do not disturb until %1")
      .arg(QLocale().toString(end.time(), models::clockFormat(settings)));
}

}  // namespace parlor::windows
