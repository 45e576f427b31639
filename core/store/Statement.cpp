#include "store/Statement.h"

#include <cassert>
#include <string>

#include <sqlite3.h>

namespace parlor::store {
namespace {

void expectBound([[maybe_unused]] int result) {
  assert(result == SQLITE_OK);
}

// sqlite3 takes a null pointer for NULL; an empty text is not NULL.
const char* dataOf(std::string_view text) {
  return text.data() ? text.data() : "";
}

}  // namespace

void Statement::Finalize::operator()(sqlite3_stmt* statement) const {
  sqlite3_finalize(statement);
}

Statement& Statement::bind(int parameter, std::int64_t value) {
  expectBound(sqlite3_bind_int64(handle_.get(), parameter, value));
  return *this;
}

Statement& Statement::bind(int parameter, std::string_view text) {
  expectBound(sqlite3_bind_text64(handle_.get(), parameter, dataOf(text), text.size(),
                                  SQLITE_STATIC, SQLITE_UTF8));
  return *this;
}

Statement& Statement::bindBytes(int parameter, std::string_view bytes) {
  expectBound(
      sqlite3_bind_blob64(handle_.get(), parameter, dataOf(bytes), bytes.size(), SQLITE_STATIC));
  return *this;
}

Statement& Statement::bindNull(int parameter) {
  expectBound(sqlite3_bind_null(handle_.get(), parameter));
  return *this;
}

base::Result<bool> Statement::step() {
  const int result = sqlite3_step(handle_.get());
  if (result == SQLITE_ROW) return true;
  if (result == SQLITE_DONE) {
    sqlite3_reset(handle_.get());
    return false;
  }
  base::Error error = lastError();
  sqlite3_reset(handle_.get());
  return error;
}

base::Status Statement::run() {
  for (;;) {
    auto row = step();
    if (!row) return row.error();
    if (!*row) return {};
  }
}

void Statement::reset() {
  sqlite3_reset(handle_.get());
}

std::int64_t Statement::integer(int column) const {
  return sqlite3_column_int64(handle_.get(), column);
}

std::string_view Statement::text(int column) const {
  const auto* data = reinterpret_cast<const char*>(sqlite3_column_text(handle_.get(), column));
  if (!data) return {};
  return {data, static_cast<std::size_t>(sqlite3_column_bytes(handle_.get(), column))};
}

std::string_view Statement::bytes(int column) const {
  const auto* data = static_cast<const char*>(sqlite3_column_blob(handle_.get(), column));
  if (!data) return {};
  return {data, static_cast<std::size_t>(sqlite3_column_bytes(handle_.get(), column))};
}

bool Statement::isNull(int column) const {
  return sqlite3_column_type(handle_.get(), column) == SQLITE_NULL;
}

base::Error Statement::lastError() const {
  sqlite3* database = sqlite3_db_handle(handle_.get());
  return {sqlite3_errmsg(database), sqlite3_extended_errcode(database)};
}

}  // namespace parlor::store
