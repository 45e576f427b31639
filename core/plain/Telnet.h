// Takes telnet's own bytes out of a stream (RFC 854, 855, 857): what is left is what was typed.
// Every option that the peer offers or asks for is refused, once; TIMING-MARK alone is answered
// each time, because a telnet client that was interrupted stays silent until it is. State is kept
// across packets. Without an 0xFF byte the stream passes unchanged. Any thread, one at a time.
#pragma once

#include <bitset>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace parlor::plain {

class Telnet {
 public:
  // Appends what was typed to `text` and what must be sent back to `replies`.
  void feed(std::string_view bytes, std::string& text, std::string& replies);

  // The peer has spoken telnet: its echo and line ends are a terminal's.
  bool seen() const { return seen_; }
  // A subnegotiation went on beyond all reason (4 KiB): nothing useful will follow.
  bool broken() const { return broken_; }

 private:
  enum class State : std::uint8_t { Text, Command, Option, Subnegotiation, SubnegotiationCommand };

  void take(std::uint8_t byte, std::string& text, std::string& replies);
  void takeCommand(std::uint8_t byte, std::string& text, std::string& replies);
  void takeOption(std::uint8_t option, std::string& replies);

  State state_ = State::Text;
  std::uint8_t verb_ = 0;  // WILL, WONT, DO or DONT that waits for its option
  std::size_t subnegotiationBytes_ = 0;
  std::bitset<256> refusedToDo_, refusedTheirs_;
  bool seen_ = false;
  bool broken_ = false;
};

}  // namespace parlor::plain
