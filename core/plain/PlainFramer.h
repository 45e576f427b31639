// Bytes to lines for the plain dialect, behind Telnet. A line ends at LF, CR LF, CR NUL or CR; a
// line that is longer than a message may be comes out in parts, in order, cut between characters;
// what has no end yet can be taken as it stands (the caller waits 200 ms of silence, then flushes).
// Nothing is dropped and memory is bounded by `part`. Any thread, one at a time.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace parlor::plain {

class PlainFramer {
 public:
  // `part`: the most bytes that a line or part may have. REQUIRES: part >= 16
  explicit PlainFramer(std::size_t part = 400) : part_(part) {}

  void feed(std::string_view bytes);
  // The next line or part without its end, or nothing. Empty lines come out empty: an Enter alone.
  // Good until the next call.
  std::optional<std::string_view> next();

  // Some bytes wait for their line end.
  bool hasUnfinished() const { return begin_ < buffer_.size(); }
  // What waits, as a line; a UTF-8 character of which only the beginning is here stays, unless it
  // is all there is. Nothing when nothing waits.
  std::optional<std::string_view> flush();

 private:
  std::string_view waiting() const { return std::string_view(buffer_).substr(begin_); }
  std::string_view take(std::size_t bytes);

  const std::size_t part_;
  std::string buffer_;
  std::size_t begin_ = 0;
  bool afterReturn_ = false;  // the next LF or NUL belongs to the CR before it
  bool afterPart_ = false;    // an end now only closes a line whose text is already out
};

}  // namespace parlor::plain
