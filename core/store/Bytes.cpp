#include "store/Bytes.h"

namespace parlor::store {

void ByteWriter::number(std::uint64_t value) {
  while (value >= 0x80) {
    out_ += static_cast<char>(static_cast<std::uint8_t>(value) | 0x80);
    value >>= 7;
  }
  out_ += static_cast<char>(value);
}

void ByteWriter::signedNumber(std::int64_t value) {
  const auto bits = static_cast<std::uint64_t>(value);
  number((bits << 1) ^ (value < 0 ? ~std::uint64_t{0} : 0));
}

void ByteWriter::text(std::string_view text) {
  number(text.size());
  out_ += text;
}

std::uint64_t ByteReader::number() {
  std::uint64_t value = 0;
  for (int shift = 0; shift < 64; shift += 7) {
    if (failed_ || rest_.empty()) break;
    const auto byte = static_cast<std::uint8_t>(rest_.front());
    rest_.remove_prefix(1);
    value |= std::uint64_t{byte & 0x7FU} << shift;
    if (byte < 0x80) return value;
  }
  failed_ = true;
  return 0;
}

std::int64_t ByteReader::signedNumber() {
  const std::uint64_t bits = number();
  return static_cast<std::int64_t>((bits >> 1) ^ (~(bits & 1) + 1));
}

std::string_view ByteReader::text() {
  const std::uint64_t size = number();
  if (failed_ || size > rest_.size()) {
    failed_ = true;
    return {};
  }
  const std::string_view text = rest_.substr(0, size);
  rest_.remove_prefix(size);
  return text;
}

std::size_t ByteReader::count() {
  const std::uint64_t value = number();
  if (value <= rest_.size()) return value;
  failed_ = true;
  return 0;
}

}  // namespace parlor::store
