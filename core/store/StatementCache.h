// Statements of one connection, prepared once by their text and kept; values are bound in order.
// What a statement still reads is closed by `clear`. One thread, like the connection, which
// outlives it.
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "base/Result.h"
#include "store/Database.h"

namespace parlor::store {

class StatementCache {
 public:
  struct Bytes {
    std::string_view bytes;
  };

  explicit StatementCache(Database& database) : database_(database) {}
  // Ready for new values; for statements with more than one row.
  base::Result<Statement*> prepare(const char* sql) {
    auto found = statements_.find(std::string_view(sql));
    if (found == statements_.end()) {
      auto prepared = database_.prepare(sql);
      if (!prepared) return prepared.error();
      found = statements_.emplace(sql, std::move(*prepared)).first;
    }
    found->second.reset();
    return &found->second;
  }
  template <typename... Values>
  base::Status run(const char* sql, const Values&... values) {
    auto prepared = prepare(sql);
    if (!prepared) return prepared.error();
    bindAll(**prepared, values...);
    return (*prepared)->run();
  }
  // The one number of the first row; none: no row.
  template <typename... Values>
  base::Result<std::optional<std::int64_t>> number(const char* sql, const Values&... values) {
    auto prepared = prepare(sql);
    if (!prepared) return prepared.error();
    bindAll(**prepared, values...);
    auto row = (*prepared)->step();
    if (!row) return row.error();
    std::optional<std::int64_t> value;
    if (*row && !(*prepared)->isNull(0)) value = (*prepared)->integer(0);
    (*prepared)->reset();
    return value;
  }
  void clear() { statements_.clear(); }

 private:
  static void bindOne(Statement& statement, int place, std::int64_t value) {
    statement.bind(place, value);
  }
  static void bindOne(Statement& statement, int place, std::string_view value) {
    statement.bind(place, value);
  }
  static void bindOne(Statement& statement, int place, Bytes value) {
    statement.bindBytes(place, value.bytes);
  }
  template <typename... Values>
  static void bindAll(Statement& statement, const Values&... values) {
    int place = 0;
    (bindOne(statement, ++place, values), ...);
  }

  Database& database_;
  std::map<std::string, Statement, std::less<>> statements_;
};

}  // namespace parlor::store
