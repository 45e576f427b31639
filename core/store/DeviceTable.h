// The tokens of devices in history.db: read when the file is opened, written with the batches, in
// their order. A device that was not used for 400 days is forgotten. The thread that owns the
// connection.
#pragma once

#include <string>
#include <vector>

#include "base/Clock.h"
#include "base/Result.h"
#include "store/Database.h"
#include "store/DeviceTokens.h"

namespace parlor::store {

// The one used longest ago first.
base::Result<std::vector<DeviceRecord>> loadDevices(Database& database, base::WallTime now);

// REQUIRES: inside a transaction.
base::Status saveDevice(Database& database, const DeviceRecord& record);
base::Status forgetDevice(Database& database, const std::string& device);

}  // namespace parlor::store
