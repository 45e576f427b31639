// What one network keeps of its conversations on this machine's disk, and how it comes back: the
// last lines when a conversation is opened, older ones page by page. Lines are handed over once a
// turn. Without a store, or for a network that shall leave no trace, it does nothing. Loop thread.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "client/Buffer.h"
#include "store/ClientStore.h"

namespace parlor::client {

class LineCache {
 public:
  struct Page {
    std::vector<Line> lines;  // ascending, without ids
    ReactionMap reactions;    // to some of them
    bool atStart = false;     // nothing older is kept
    bool found = false;       // the place that was asked about is kept
  };
  using Answer = std::function<void(Page)>;

  // `store`: null for none. `network`: its identity, the same for ever.
  LineCache(store::ClientStore* store, std::string network)
      : store_(store), network_(std::move(network)) {}

  bool keeps() const { return store_ != nullptr && store_->keepsLines(); }

  // --- what was open ---
  const store::KeptConversation* conversation(const std::string& name) const;
  void change(const Buffer& buffer, const std::function<void(store::KeptConversation&)>& change);

  // --- lines ---
  void add(const Buffer& buffer, const Line& line);  // behind all others
  void addOlder(const Buffer& buffer, const std::vector<Line>& lines);
  // Lines of the server from anywhere, in one piece; `after` and `before`: the msgids of those that
  // they join on to, or empty.
  void addPiece(const Buffer& buffer, const std::string& after, const std::vector<Line>& lines,
                const std::string& before);
  void redact(const Buffer& buffer, const std::string& msgid, const std::string& reason);
  void react(const Buffer& buffer, const Reacted& reaction);
  void removeGapBefore(const Buffer& buffer, const std::string& msgid);
  void flush();

  // Answers that come after this object is gone are dropped. REQUIRES: keeps()
  void latest(const Buffer& buffer, std::uint32_t count, Answer answer);
  void before(const Buffer& buffer, const HistoryPlace& place, std::uint32_t count, Answer answer);
  void after(const Buffer& buffer, const HistoryPlace& place, std::uint32_t count, Answer answer);
  void around(const std::string& name, const HistoryPlace& place, std::uint32_t count,
              Answer answer);

 private:
  store::ConversationKey keyOf(const Buffer& buffer) const { return {network_, buffer.name}; }
  void ask(store::LinesRequest request, Answer answer);

  store::ClientStore* const store_;
  const std::string network_;
  std::map<std::string, std::vector<store::KeptLine>> fresh_;  // by the buffer's name
  const std::shared_ptr<bool> alive_ = std::make_shared<bool>(true);
};

}  // namespace parlor::client
