#include "plain/PlainFramer.h"

#include <algorithm>
#include <cstdint>
#include <utility>

#include "base/Utf8.h"

namespace parlor::plain {
namespace {

// How far back from a full part a blank is looked for, so that words stay whole where they can.
constexpr std::size_t kLookBack = 64;

bool isContinuation(char c) {
  return (static_cast<std::uint8_t>(c) & 0xC0) == 0x80;
}
bool isLead(char c) {
  return static_cast<std::uint8_t>(c) >= 0xC2;
}

std::size_t utf8Cut(std::string_view bytes, std::size_t limit) {
  while (limit > 1 && isContinuation(bytes[limit])) --limit;
  return limit;
}

// East Asian double-byte encodings, read from the front: a byte from 0x81 leads a pair, or a
// GB18030 quadruple when a digit follows. In a single-byte encoding any place that this finds is
// good as well.
std::size_t doubleByteCut(std::string_view bytes, std::size_t limit) {
  std::size_t at = 0;
  for (std::size_t next = 0; next <= limit;) {
    at = next;
    const bool lead = static_cast<std::uint8_t>(bytes[at]) >= 0x81;
    const bool quad = lead && at + 1 < bytes.size() && bytes[at + 1] >= '0' && bytes[at + 1] <= '9';
    next += quad ? 4 : lead ? 2 : 1;
  }
  return at;
}

// Behind a blank where one is near (no multi-byte encoding that terminals use has a second byte
// below 0x30), else between characters.
std::size_t cutPoint(std::string_view bytes, std::size_t limit) {
  for (std::size_t at = limit; at > 1 && limit - at < kLookBack; --at) {
    if (static_cast<std::uint8_t>(bytes[at - 1]) <= ' ') return at;
  }
  const std::size_t cut = utf8Cut(bytes, limit);
  return base::isValidUtf8(bytes.substr(0, cut)) ? cut : doubleByteCut(bytes, limit);
}

// Bytes at the end that begin a UTF-8 character and wait for the rest of it.
std::size_t incompleteTail(std::string_view bytes) {
  for (std::size_t length = 1; length <= std::min<std::size_t>(3, bytes.size()); ++length) {
    const auto lead = static_cast<std::uint8_t>(bytes[bytes.size() - length]);
    if (isContinuation(static_cast<char>(lead))) continue;
    if (!isLead(static_cast<char>(lead))) return 0;
    const std::size_t whole = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    return length < whole ? length : 0;
  }
  return 0;
}

}  // namespace

void PlainFramer::feed(std::string_view bytes) {
  buffer_.erase(0, begin_);
  begin_ = 0;
  buffer_ += bytes;
}

std::optional<std::string_view> PlainFramer::next() {
  while (hasUnfinished()) {
    if (std::exchange(afterReturn_, false) &&
        (buffer_[begin_] == '\n' || buffer_[begin_] == '\0')) {
      ++begin_;
      continue;
    }
    const std::size_t end = waiting().substr(0, part_ + 1).find_first_of("\r\n");
    if (end == std::string_view::npos && waiting().size() <= part_) return std::nullopt;
    if (end == std::string_view::npos) {
      afterPart_ = true;
      return take(cutPoint(waiting(), part_));
    }
    const std::string_view line = take(end);
    afterReturn_ = buffer_[begin_++] == '\r';
    if (!std::exchange(afterPart_, false) || !line.empty()) return line;
  }
  return std::nullopt;
}

std::optional<std::string_view> PlainFramer::flush() {
  if (!hasUnfinished()) return std::nullopt;
  afterPart_ = true;
  const std::size_t whole = waiting().size() - incompleteTail(waiting());
  const bool keepsTail = whole > 0 && base::isValidUtf8(waiting().substr(0, whole));
  return take(keepsTail ? whole : waiting().size());
}

std::string_view PlainFramer::take(std::size_t bytes) {
  const std::string_view taken = waiting().substr(0, bytes);
  begin_ += bytes;
  return taken;
}

}  // namespace parlor::plain
