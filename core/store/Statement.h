// A prepared statement: bind, step, read columns, use again. Values only ever travel as bound
// parameters; no text from outside becomes SQL. A Statement must not outlive its Database, and
// lives on the thread that uses the Database.
//
// Bound text and bytes are not copied: they must stay alive until `step` or `run` is done.
#pragma once

#include <cstdint>
#include <memory>
#include <string_view>

#include "base/Result.h"

struct sqlite3;
struct sqlite3_stmt;

namespace parlor::store {

class Statement {
 public:
  Statement() = default;  // empty: only assignment and operator bool are allowed

  explicit operator bool() const { return handle_ != nullptr; }

  // Parameters are numbered from 1. They keep their values over `reset` until bound anew.
  Statement& bind(int parameter, std::int64_t value);
  Statement& bind(int parameter, std::string_view text);
  Statement& bindBytes(int parameter, std::string_view bytes);
  Statement& bindNull(int parameter);

  // True: a row is there to be read. False: done, and reset for the next use. After an error the
  // statement is reset too.
  base::Result<bool> step();
  // Steps through to the end; rows are ignored.
  base::Status run();
  // Gives up the rows that are left, so that the read transaction ends.
  void reset();

  // The current row; columns are numbered from 0. Views live until the next step or reset.
  std::int64_t integer(int column) const;
  std::string_view text(int column) const;
  std::string_view bytes(int column) const;
  bool isNull(int column) const;

 private:
  friend class Database;
  struct Finalize {
    void operator()(sqlite3_stmt* statement) const;
  };
  explicit Statement(sqlite3_stmt* handle) : handle_(handle) {}
  base::Error lastError() const;

  std::unique_ptr<sqlite3_stmt, Finalize> handle_;
};

}  // namespace parlor::store
