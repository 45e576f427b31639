// Holds lines back so that a server that kills for floods has no reason to: a burst at once, then
// one every interval. Lines leave in order. Servers of our own delay by themselves and need none of
// it. Loop thread only.
#pragma once

#include <deque>
#include <functional>
#include <string>

#include "base/Clock.h"
#include "client/Timer.h"

namespace parlor::client {

class SendPacer {
 public:
  using Send = std::function<void(std::string)>;

  SendPacer(io::EventLoop& loop, Send send) : loop_(loop), timer_(loop), send_(std::move(send)) {}

  void setPaced(bool paced);
  void put(std::string line);
  void putAtOnce(std::string line) { send_(std::move(line)); }  // PONG, QUIT
  void flush();                                                 // everything, now
  void clear();
  bool empty() const { return queue_.empty(); }

 private:
  static constexpr int kBurst = 8;
  static constexpr base::Milliseconds kInterval{500};

  void refill();
  void pump();

  io::EventLoop& loop_;
  Timer timer_;
  const Send send_;
  std::deque<std::string> queue_;
  bool paced_ = false;
  int tokens_ = kBurst;
  base::SteadyTime filled_;
};

}  // namespace parlor::client
