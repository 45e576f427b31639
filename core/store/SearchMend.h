// When the integrity check finds damage: is it in the pages of the search index alone? Then the
// index is taken out and an empty one put in its place, to be filled again from what the file
// holds, and nothing else is touched. The thread that opens the file, before anybody else has it.
#pragma once

#include "base/Result.h"
#include "store/Database.h"

namespace parlor::store {

// Every table but those of the index can be read and agrees with itself. Reads only.
base::Status checkAllButSearch(Database& database);

// An error with the code SQLITE_CORRUPT: more than the index is damaged, and nothing was changed.
// REQUIRES: checkAllButSearch; what a log holds is in the file.
base::Status replaceSearch(Database& database);

}  // namespace parlor::store
