// Which calendar day a moment falls on where the reader sits. Remembers the last day's bounds, so
// that a hundred thousand lines of one day ask the time zone once. GUI thread.
#pragma once

#include <QDate>
#include <QTime>
#include <QTimeZone>
#include <cstdint>

#include "base/Clock.h"

namespace parlor::models {

class LocalDays {
 public:
  explicit LocalDays(QTimeZone zone) : zone_(std::move(zone)) {}

  std::int32_t dayOf(base::WallTime time);  // a Julian day number
  QTime clockOf(base::WallTime time);
  base::WallTime startOf(QDate day) const;
  static QDate dateOf(std::int32_t day) { return QDate::fromJulianDay(day); }

 private:
  QTimeZone zone_;
  base::WallTime from_{}, to_{};  // [from_, to_) is all of day_; empty at first
  std::int32_t day_ = 0;
};

}  // namespace parlor::models
