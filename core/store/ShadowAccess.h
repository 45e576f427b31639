// While it lives, the schema and FTS5's own tables may be written to, in spite of Database's
// caution: for mending the search index, which cannot be dropped when it is damaged. One
// connection, on its thread.
#pragma once

#include <sqlite3.h>

#include "store/Database.h"

namespace parlor::store {

class ShadowAccess {
 public:
  explicit ShadowAccess(Database& database) : database_(database) {
    setDefensive(0);
    (void)database_.execute("PRAGMA writable_schema=ON");
  }
  ~ShadowAccess() {
    (void)database_.execute("PRAGMA writable_schema=OFF");
    setDefensive(1);
  }
  ShadowAccess(const ShadowAccess&) = delete;
  ShadowAccess& operator=(const ShadowAccess&) = delete;

 private:
  void setDefensive(int on) {
    sqlite3_db_config(database_.handle(), SQLITE_DBCONFIG_DEFENSIVE, on, nullptr);
  }
  Database& database_;
};

}  // namespace parlor::store
