// A full-duplex chat over descriptors: what comes in at one is said, what happens in the room goes
// out at the other, in the style of the plain dialect. Works at a terminal, in a pipe and from a
// file. It ends with "88" or "bye" alone on a line, or with the end of the input, after all that
// was said is out and, where the server confirms, confirmed.
//
// Loop thread only. Borrows the descriptors and leaves their flags alone. `finished` is called
// once, from the loop; destroying it earlier ends everything at once.
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <string>

#include "base/Clock.h"
#include "io/EventLoop.h"
#include "io/Resolver.h"

namespace parlor::client {

struct TerminalOptions {
  std::string host;
  std::uint16_t port = 21567;
  std::string room;  // with or without '#'
  std::string nick;
  std::string password;  // of the server
  std::string key;       // of the room
  int input = 0;
  int output = 1;
  int errors = 2;  // what concerns the connection, not the room
  // "/me", "/nick", "/who" and so on are commands; without it every line is said as it stands.
  bool commands = false;
  // Where unsent lines and what was seen are kept for the next run; empty: in memory only.
  std::filesystem::path dataDirectory = {};
  std::string encoding = "GB18030";    // of input that is not UTF-8
  base::Milliseconds patience{30000};  // how long the end of the input waits for confirmations
};

class TerminalChat {
 public:
  // 0: ended well. 1: could not join, or something that was said was not delivered.
  using Finished = std::function<void(int exitCode)>;

  TerminalChat(io::EventLoop& loop, io::Resolver& resolver, const base::Clock& clock,
               TerminalOptions options, Finished finished);
  ~TerminalChat();
  TerminalChat(const TerminalChat&) = delete;
  TerminalChat& operator=(const TerminalChat&) = delete;

  // Ends as with "bye": for SIGINT and SIGTERM.
  void stop();

 private:
  class Impl;
  const std::unique_ptr<Impl> impl_;
};

}  // namespace parlor::client
