// What was said and is not known to be kept. An entry is put here before its first byte leaves, and
// leaves when the server has answered for it; what is left after a crash is sent again under the
// same cid. Loop thread; an implementation over a disk answers `put` later through its callback.
#pragma once

#include <functional>
#include <map>
#include <string>
#include <vector>

#include "base/Clock.h"
#include "base/Result.h"
#include "chat/Event.h"
#include "client/Problem.h"

namespace parlor::client {

struct OutboxEntry {
  std::string cid;      // ULID: orders entries and names them for ever
  std::string network;  // "nick@host:port", the same across restarts
  std::string target;   // room or nick
  chat::SpeechKind kind = chat::SpeechKind::Message;
  bool action = false;
  std::string text;  // '\n' between lines where it is a multiline message
  std::string replyTo;
  base::WallTime at;
  bool sent = false;  // some byte of it may have reached the server
  Problem failure;    // why it failed, to be sent again or discarded by the person; empty: waits
};

class Outbox {
 public:
  using Kept = std::function<void(const base::Status&)>;

  virtual ~Outbox() = default;
  // Adds or replaces by cid, then calls `kept` once, from inside or later from the loop.
  virtual void put(const OutboxEntry& entry, Kept kept) = 0;
  virtual void remove(const std::string& cid) = 0;
  // The entries of a network, in the order of their cids.
  virtual std::vector<OutboxEntry> load(const std::string& network) const = 0;

  // The secret by which a server knows this device (parlor.chat/resume); empty: none yet.
  virtual void saveToken(const std::string& network, const std::string& token) = 0;
  virtual std::string token(const std::string& network) const = 0;
};

class MemoryOutbox final : public Outbox {
 public:
  void put(const OutboxEntry& entry, Kept kept) override;
  void remove(const std::string& cid) override;
  std::vector<OutboxEntry> load(const std::string& network) const override;
  void saveToken(const std::string& network, const std::string& token) override;
  std::string token(const std::string& network) const override;

 private:
  std::map<std::string, OutboxEntry> entries_;  // by cid
  std::map<std::string, std::string> tokens_;   // by network
};

}  // namespace parlor::client
