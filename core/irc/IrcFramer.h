// Bytes to lines for IRC, without sockets or clocks. A line ends at LF or at CR (Modern IRC,
// "Message format"); empty lines vanish. What is too long is reported once (answer 417) and
// swallowed to its end; a peer that sends on and on without an end is reported as a flood (say
// goodbye), and from then on nothing more comes out. Memory is bounded by `flood` whatever is fed.
// Any thread, one at a time.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace parlor::irc {

struct IrcLimits {
  std::size_t body = 512;     // bytes of a line behind its tags, with CR LF
  std::size_t tags = 4096;    // bytes from '@' to the blank behind the tags, both included
  std::size_t flood = 16384;  // bytes without a line end

  // What a server takes from a client: 4,094 bytes of tag data (message-tags, "Size limit").
  static IrcLimits ofServer() { return {}; }
  // What a client takes from a server: all that is legal, and long bodies that some servers send.
  static IrcLimits ofClient() { return {16384, 8192, 65536}; }
};

struct IrcFrame {
  enum class Kind { Line, TooLong, Flood };
  Kind kind = Kind::Line;
  std::string_view line;  // without its end; good until the next call. Of TooLong: the beginning
};

class IrcFramer {
 public:
  explicit IrcFramer(IrcLimits limits = IrcLimits::ofServer()) : limits_(limits) {}

  void feed(std::string_view bytes);
  // The next thing to handle, or nothing until more is fed.
  std::optional<IrcFrame> next();
  // What was fed and is not a line yet, for a sniffer that hands a connection on.
  std::string_view pending() const { return std::string_view(buffer_).substr(begin_); }

 private:
  IrcFrame frameOf(std::string_view line) const;
  std::optional<IrcFrame> unfinished();
  std::optional<IrcFrame> flood(std::string_view line);

  IrcLimits limits_;
  std::string buffer_;
  std::size_t begin_ = 0;     // of the line that is being collected
  std::size_t searched_ = 0;  // no line end before this
  bool flooded_ = false;
};

}  // namespace parlor::irc
