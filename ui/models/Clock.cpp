#include "models/Clock.h"

#include <QLocale>

#include "models/Settings.h"

namespace parlor::models {

// Twelve hours as the language writes them: Chinese and Korean name the half of the day first.
QString clockFormat(const QString& choice) {
  if (choice != QStringLiteral("12")) return preference::kTwentyFourHours;
  const QLocale locale;
  const QString own = locale.timeFormat(QLocale::ShortFormat);
  if (own.contains(QStringLiteral("AP"), Qt::CaseInsensitive)) return own;
  const bool leads =
      locale.language() == QLocale::Chinese || locale.language() == QLocale::Japanese;
  return leads ? QStringLiteral("APh:mm") : preference::kTwelveHours;
}

QString clockFormat(const Settings& settings) {
  return clockFormat(settings.get(preference::kClock));
}

QString dateTimeText(const QDateTime& when, const QString& clock) {
  const QLocale locale;
  QString format = locale.dateTimeFormat(QLocale::ShortFormat);
  return locale.toString(when, format.replace(locale.timeFormat(QLocale::ShortFormat), clock));
}

}  // namespace parlor::models
