// What has become of an event's content. The numbers are in the file.
#pragma once

namespace parlor::store {

enum class Standing : int { Present = 0, Redacted = 1, Deleted = 2 };

}  // namespace parlor::store
