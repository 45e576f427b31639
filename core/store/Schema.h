// The shape of a database file and how an older file becomes one of today. Each step is a
// migration: its statements, its record in the table `migration` and the new PRAGMA user_version
// are one transaction, so a migration that was cut off is taken up again at the step that is
// missing. Pure data and one function; the thread that opens the file.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "base/Clock.h"
#include "base/Result.h"
#include "store/Database.h"

namespace parlor::store {

struct Migration {
  int version;  // 1, 2, 3, ... without a hole
  std::string_view name;
  std::string_view sql;
};

struct Schema {
  std::string_view what;       // "history": for error texts
  std::int64_t applicationId;  // PRAGMA application_id: whose file it is
  std::span<const Migration> migrations;

  int version() const { return migrations.empty() ? 0 : migrations.back().version; }
};

extern const Schema kHistorySchema;
extern const Schema kClientSchema;

struct Migrated {
  int from = 0, to = 0;
};

// The database is empty, or ours and of no newer version. Reads only: what is refused is left as it
// is.
base::Status checkOwner(Database& database, const Schema& schema);

// Every table and index is what the migrations make; more are allowed. A check of integrity reads
// none of their definitions.
base::Status checkShape(Database& database, const Schema& schema);

// Every schema also has `meta(name, value)` for single values. REQUIRES: checkOwner
base::Result<Migrated> migrate(Database& database, const Schema& schema, const base::Clock& clock);

}  // namespace parlor::store
