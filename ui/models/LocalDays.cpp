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

QTime LocalDays::clockOf(base::WallTime time) const {
  return QDateTime::fromMSecsSinceEpoch(millisOf(time), zone_).time();
}

base::WallTime LocalDays::startOf(QDate day) const {
  return momentOf(day.startOfDay(zone_).toMSecsSinceEpoch());
}

}  // namespace parlor::models
