// What we say, from the moment it is said until the server has it: cut into messages, put into the
// outbox, sent in order, matched with its echo, failed with a reason, said again. How much a server
// lets us know differs (see FeaturesChanged): by our own id, by label, by its text, or not at all.
// Loop thread only.
#pragma once

#include <list>
#include <map>
#include <memory>
#include <string>

#include "client/Incoming.h"
#include "client/Network.h"
#include "client/Timer.h"

namespace parlor::client {

class Speech {
 public:
  explicit Speech(Network& network);

  void say(Buffer& buffer, const Say& command);
  void resend(Buffer& buffer, LineId line);
  void discard(Buffer& buffer, LineId line);
  // Lines of an earlier run of the program that never got their answer.
  void restore();

  // Sends what waits for this buffer. When its room was joined, its gap filled.
  void flush(Buffer& buffer);
  // What waits is said after all that was missed, and stands there.
  void moveBehind(Buffer& buffer);
  // True when `in` was the echo of a pending line, which is now kept.
  bool takeEcho(const Incoming& in, Buffer& buffer);
  // ACK of a labelled message: kept, where no echo is negotiated.
  bool takeAck(const std::string& label);
  // An error about a labelled message, or about the oldest one to `target`.
  bool takeRefusal(const std::string& label, std::string_view target, std::string_view text);
  bool takeCidRefusal(std::string_view cid, std::string_view text);
  // The answer to our question: what was sent before it was taken where nothing else is ever said
  // about it, and is lost where there should have been an answer.
  void takePong(std::string_view token);
  // Everything that the old link may have swallowed is decided, or waits to be sent again.
  void onLinkDown();
  // What a server without cids did not confirm before the link broke, or one with them so long ago
  // that it may have forgotten: found in its history, or failed.
  void settleFromHistory(Buffer& buffer, const Line& line);
  void failUnconfirmed(Buffer& buffer);

  bool nothingPending() const { return pending_.empty(); }
  void forget(BufferId buffer);

 private:
  struct Pending {
    OutboxEntry entry;
    BufferId buffer;
    LineId line;
    std::string label;
    base::SteadyTime sentAt;
    std::uint64_t afterSeq = 0;  // when it was sent, all up to here was known
    base::WallTime afterTime;
    bool stored = false;         // the outbox has it
    bool marked = false;         // and there it counts as sent
    bool onTheWire = false;      // sent on the link that is up
    std::uint64_t question = 0;  // that was asked after it; 0: none yet
  };
  using Item = std::list<Pending>::iterator;

  void add(Buffer& buffer, OutboxEntry entry);
  Line lineOf(const OutboxEntry& entry) const;
  void store(Pending& pending);
  bool canSend(const Buffer& buffer) const;
  bool isInDoubt(const Pending& pending) const;
  void onStored(const std::string& cid, const base::Status& status);
  void transmit(Buffer& buffer, Pending& pending);
  void transmitMultiline(const Pending& pending);
  void transmitLine(const Pending& pending);
  irc::Tags tagsOf(const Pending& pending) const;
  std::vector<std::string> pieces(const Buffer& buffer, const Say& command) const;
  bool fitsMultiline(const std::string& text) const;
  std::string wireText(const Pending& pending) const;

  void kept(Item item, const Line* echo);
  static bool isRepeat(const Pending& pending, const Line& echo);
  void fail(Item item, const Problem& why);
  void settle(const Pending& pending, Line line);
  Item findEcho(const Incoming& in, const Buffer& buffer);
  template <typename Predicate>
  Item find(Predicate matches);
  void watch();
  void ask();
  void putQuestion();
  void askWhetherTaken();

  Network& network_;
  std::list<Pending> pending_;  // in the order in which it was said
  struct Failed {
    OutboxEntry entry;
    BufferId buffer;
  };
  std::map<LineId, Failed> failed_;
  Timer echoTimer_;
  std::uint64_t lastLabel_ = 0;
  std::uint64_t lastQuestion_ = 0;
  bool awaitsPong_ = false;
  const std::shared_ptr<bool> alive_ = std::make_shared<bool>(true);  // for answers of the outbox
};

}  // namespace parlor::client
