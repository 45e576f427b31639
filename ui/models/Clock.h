// Times of the day as the person chose to read them, in the way of the language. GUI thread.
#pragma once

#include <QDateTime>
#include <QString>

namespace parlor::models {

class Settings;

// As of QLocale::toString, for a value of preference::kClock.
QString clockFormat(const QString& choice);
QString clockFormat(const Settings& settings);

// A short date and a time in such a format, in the order of the language.
QString dateTimeText(const QDateTime& when, const QString& clock);

}  // namespace parlor::models
