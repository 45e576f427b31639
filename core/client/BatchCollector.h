// Puts IRCv3 batches together. A multiline batch becomes one message whose text holds '\n'; batches
// inside a chathistory batch are flattened into it, in order; everything else inside a batch is
// handed on when its batch closes. What a server may leave open, or fill, is bounded: what comes
// beyond goes. Loop thread only.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "irc/IrcMessage.h"

namespace parlor::client {

struct Batch {
  std::string type;
  std::vector<std::string> params;
  irc::Tags tags;  // of the line that opened it
  std::vector<irc::IrcMessage> messages;
};

class BatchHandler {
 public:
  virtual void onMessage(const irc::IrcMessage& message) = 0;
  virtual void onHistory(Batch batch) = 0;  // type "chathistory"
  virtual void onFound(Batch batch) = 0;    // type "soju.im/search"

 protected:
  ~BatchHandler() = default;
};

class BatchCollector {
 public:
  explicit BatchCollector(BatchHandler& handler) : handler_(handler) {}

  // Hands `message` on, keeps it for its batch, or opens or closes one.
  void take(irc::IrcMessage message);
  void clear() { open_.clear(); }

 private:
  static constexpr std::size_t kMaxOpen = 32;
  static constexpr std::size_t kMaxMessages = 5000;

  struct Open {
    Batch batch;
    std::string parent;
  };
  void start(const irc::IrcMessage& opening);
  void finish(const std::string& reference);
  void deliver(const std::string& parent, irc::IrcMessage message);

  BatchHandler& handler_;
  std::map<std::string, Open> open_;
};

}  // namespace parlor::client
