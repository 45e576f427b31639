// A client's writer at work on a disk whose power is cut again and again, at a call drawn from the
// seed: also while the file is made, opened after the last loss, or closed. After each loss a copy
// of the file is compared with what was reported as stored: outbox, tokens, networks, drafts, read
// places and lines. Driven by hand on the caller's thread, so that a seed repeats a storm.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <random>
#include <string>
#include <vector>

#include "store/ClientWriter.h"
#include "support/Harness.h"
#include "support/PowerLossVfs.h"

namespace parlor::store::test {

// What client.db says, as texts that can be compared; by network, cid, name, msgid.
struct ClientContent {
  std::map<std::string, std::string> messages, tokens, networks, conversations, lines;
  bool operator==(const ClientContent&) const = default;
};

class ClientStorm {
 public:
  struct Rules {
    std::size_t sector = 4096;
    unsigned syncFailsOneIn = 0;
    bool diskLies = false;
  };

  ClientStorm(unsigned seed, Rules rules);

  // Until the power has gone that often. What is wrong then; empty: nothing.
  std::string run(int losses);
  std::size_t acknowledged() const { return acknowledged_; }
  std::size_t kept() const { return kept_.messages.size() + kept_.lines.size(); }

 private:
  using Change = std::function<void(ClientContent&)>;

  std::string live();
  bool open();
  void act();
  void put(ClientJob job, Change change);
  void draw();
  void drawMessage();
  void drawConversation();
  void drawLines();
  void settle();
  std::string check();
  std::string compare(const ClientContent& found);
  bool oneIn(unsigned n) { return random_() % n == 0; }
  std::string text();

  std::mt19937 random_;
  const Rules rules_;
  TempDir dir_;
  FakeClock clock_;
  PowerLossVfs disk_;
  ClientContent kept_;                         // what was reported as stored
  std::vector<std::vector<Change>> doubtful_;  // refused since: each there as a whole or not at all
  std::vector<ClientJob> jobs_;                // to be handed over together
  std::vector<Change> pending_;                // handed over, no answer yet
  std::size_t answers_ = 0;                    // to what is pending
  bool stored_ = false;                        // was the last answer
  std::size_t acknowledged_ = 0;
  std::uint64_t last_ = 0;  // number of a message or line
  std::string damage_;
  std::unique_ptr<ClientWriter> writer_;
};

}  // namespace parlor::store::test
