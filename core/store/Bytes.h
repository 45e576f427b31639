// The little binary form in which events are kept: unsigned numbers as LEB128 (7 bits a byte,
// lowest first), signed ones zigzag, texts as length and bytes. Values, any thread.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace parlor::store {

class ByteWriter {
 public:
  explicit ByteWriter(std::string& out) : out_(out) {}

  void number(std::uint64_t value);
  void signedNumber(std::int64_t value);
  void text(std::string_view text);
  void flag(bool value) { number(value ? 1 : 0); }

 private:
  std::string& out_;
};

// Reads what ByteWriter wrote. After a read beyond the end or of nonsense, `failed` stays true and
// every further read gives 0 or nothing; check once at the end.
class ByteReader {
 public:
  explicit ByteReader(std::string_view bytes) : rest_(bytes) {}

  std::uint64_t number();
  std::int64_t signedNumber();
  std::string_view text();
  bool flag() { return number() != 0; }
  // The length of a list that follows: never more than the bytes that are left.
  std::size_t count();

  bool failed() const { return failed_; }
  bool atEnd() const { return rest_.empty(); }

 private:
  std::string_view rest_;
  bool failed_ = false;
};

}  // namespace parlor::store
