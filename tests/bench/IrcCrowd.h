// Many IRC clients on one loop: they register, join a room, answer PING and report each line that
// the room sees. Loop thread only.
#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "io/Connection.h"
#include "io/EventLoop.h"
#include "io/SocketAddress.h"

namespace parlor::bench {

class IrcCrowd {
 public:
  // Gets the text of every message that a member receives from another.
  using Heard = std::function<void(std::string_view text)>;

  // With an empty `room` the clients register and stay where the server puts them.
  IrcCrowd(io::EventLoop& loop, std::string room, Heard heard);
  ~IrcCrowd();

  // False if the system refuses a socket or the server a connection.
  bool add(const io::SocketAddress& server);
  void say(std::size_t member, std::string_view text);

  std::size_t size() const;
  std::size_t settled() const;  // registered, and in the room if there is one
  std::size_t lost() const { return lost_; }
  const std::string& lastError() const { return lastError_; }

 private:
  class Member;

  io::EventLoop& loop_;
  const std::string room_;
  const Heard heard_;
  std::vector<std::unique_ptr<Member>> members_;
  std::size_t settled_ = 0;
  std::size_t lost_ = 0;
  std::string lastError_;
};

}  // namespace parlor::bench
