#include "models/LocalDays.h"

#include <QDateTime>

namespace parlor::models {
namespace {

qint64 millisOf(base::WallTime time) {
  return time.time_since_epoch().count();
}
base::WallTime momentOf(qint64 millis) {
  return base::WallTime(base::Milliseconds(millis));
}

}  // namespace

std::int32_t LocalDays::dayOf(base::WallTime time) {
  if (time < from_ || time >= to_) {
    const QDate date = QDateTime::fromMSecsSinceEpoch(millisOf(time), zone_).date();
    from_ = startOf(date);
    to_ = startOf(date.addDays(1));
    day_ = static_cast<std::int32_t>(date.toJulianDay());
  }
  return day_;
}

// On most days the clock is how long the day is old; where it is changed, the zone has to say.
QTime LocalDays::clockOf(base::WallTime time) {
  dayOf(time);
  if (to_ - from_ == std::chrono::hours(24)) {
    return QTime::fromMSecsSinceStartOfDay(static_cast<int>((time - from_).count()));
  }
  return QDateTime::fromMSecsSinceEpoch(millisOf(time), zone_).time();
}

base::WallTime LocalDays::startOf(QDate day) const {
  return momentOf(day.startOfDay(zone_).toMSecsSinceEpoch());
}

}  // namespace parlor::models
