#include "store/DeviceTable.h"

namespace parlor::store {
namespace {

constexpr std::int64_t kKeptMillis = 400LL * 24 * 3600 * 1000;

std::int64_t millisOf(base::WallTime time) {
  return time.time_since_epoch().count();
}

}  // namespace

base::Result<std::vector<DeviceRecord>> loadDevices(Database& database, base::WallTime now) {
  auto rows = database.prepare(
      "SELECT device, token, previous, used FROM device WHERE used>=?1 ORDER BY used, rowid");
  if (!rows) return rows.error();
  rows->bind(1, millisOf(now) - kKeptMillis);
  std::vector<DeviceRecord> records;
  for (;;) {
    const auto row = rows->step();
    if (!row) return row.error();
    if (!*row) return records;
    records.push_back({std::string(rows->text(0)), std::string(rows->text(1)),
                       std::string(rows->text(2)),
                       base::WallTime(base::Milliseconds(rows->integer(3)))});
  }
}

base::Status saveDevice(Database& database, const DeviceRecord& record) {
  auto row = database.prepare(
      "INSERT OR REPLACE INTO device(device, token, previous, used) VALUES(?1, ?2, ?3, ?4)");
  if (!row) return row.error();
  row->bind(1, record.device).bind(2, record.token).bind(3, record.previous);
  if (auto done = row->bind(4, millisOf(record.used)).run(); !done) return done;
  auto old = database.prepare("DELETE FROM device WHERE used<?1");
  if (!old) return old.error();
  return old->bind(1, millisOf(record.used) - kKeptMillis).run();
}

base::Status forgetDevice(Database& database, const std::string& device) {
  auto row = database.prepare("DELETE FROM device WHERE device=?1");
  if (!row) return row.error();
  return row->bind(1, device).run();
}

}  // namespace parlor::store
