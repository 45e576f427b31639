// What was said and happened, for those who ask later: pages, targets, single messages, read
// markers, search, and the keeping of it: retention, deletion, backup. The server's and the
// exporter's contract.
//
// Loop thread only. Every call returns at once; its answer comes later through the loop, once,
// unless the request was cancelled or the History destroyed. An Error means that the file could not
// be read.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "base/Clock.h"
#include "base/Result.h"
#include "chat/Event.h"
#include "chat/Modes.h"
#include "store/Cancellation.h"
#include "store/Conversation.h"
#include "store/Ledger.h"
#include "store/SearchQuery.h"
#include "store/Standing.h"

namespace parlor::store {

struct HistoryItem {
  chat::Event event;
  Standing standing = Standing::Present;  // otherwise its text is empty
  std::string redactedBy, redactionReason;
};

// A place in a conversation: a message, or a moment. Neither is the end that is open.
struct HistoryPoint {
  std::string msgid;
  std::optional<base::WallTime> time;

  static HistoryPoint at(std::string msgid) { return {std::move(msgid), std::nullopt}; }
  static HistoryPoint at(base::WallTime time) { return {{}, time}; }
  bool isOpen() const { return msgid.empty() && !time; }
};

// The selectors of draft/chathistory. Points are exclusive, but for the centre of Around.
enum class Selector : std::uint8_t {
  Before,   // the latest before `from`
  After,    // the earliest after `from`
  Between,  // from `from` towards `to`, which may be the earlier one
  Around,   // `from` in the middle
  Latest    // the latest after `from`, which may be open
};

struct PageRequest {
  Conversation where;
  Selector selector = Selector::Latest;
  HistoryPoint from, to;
  std::uint32_t limit = 100;
  enum class Content : std::uint8_t { Talk, Everything } content = Content::Talk;
  enum class Gone : std::uint8_t { Skip, Show } gone = Gone::Skip;  // what was taken back
  std::optional<chat::Role> role;  // of the asker: what was said to operators only is for them
  chat::EventId upTo;              // nothing later than this event; none: no bound
  chat::EventId after;             // and nothing up to this one
};

struct Page {
  enum class Outcome { Found, UnknownMessage };  // Unknown: `from` or `to` is not in this place
  Outcome outcome = Outcome::Found;
  std::vector<HistoryItem> items;  // ascending, in the one order of the conversation
  bool atEnd = false;              // nothing is left in the selector's direction
};

// Conversations with something new to say, judged by their latest message.
struct TargetsRequest {
  std::string self;                 // identity, for direct conversations; empty: none
  std::vector<chat::RoomId> rooms;  // those to be looked at
  base::WallTime from, to;          // exclusive; counted from `from`, which may be the later one
  std::uint32_t limit = 100;
};
struct Target {
  Conversation where;  // with peer and peerNick where it is direct
  base::WallTime latest;
};

struct FoundMessage {
  HistoryItem item;
  Conversation where;  // of a direct one: self said it to peer
};

struct SearchRequest {
  SearchQuery query;
  std::vector<chat::RoomId> rooms;  // that the asker may read, all of them
  std::string self;                 // identity whose direct conversations count too; empty: none
  std::optional<chat::Role> role;
  std::optional<Conversation> only;  // in this one alone
  chat::EventId before;              // for the next page: SearchPage::next of the one before
  std::uint32_t limit = 50;
};
struct SearchHit {
  HistoryItem item;
  Conversation where;
};
struct SearchPage {
  std::vector<SearchHit> hits;  // newest first; may be fewer than asked for before the end
  chat::EventId next;           // where to go on; none: everything was looked at
};

// What is kept of a room: nothing beyond either bound.
struct Retention {
  std::optional<std::uint64_t> count;  // events
  std::optional<base::Milliseconds> age;
  bool operator==(const Retention&) const = default;
};

struct Erasure {
  chat::RoomId room;
  std::string msgid;                     // one message, or
  std::string nick;                      // all that somebody said here, or
  std::optional<base::WallTime> before;  // everything before this moment
};

class History {
 public:
  template <typename T>
  using Answer = std::function<void(base::Result<T>)>;

  virtual ~History() = default;

  virtual void page(PageRequest request, Answer<Page> answer, Cancellation cancel = {}) = 0;
  virtual void targets(TargetsRequest request, Answer<std::vector<Target>> answer,
                       Cancellation cancel = {}) = 0;
  // By msgid, wherever it was said; empty: not there.
  virtual void find(std::string msgid, Answer<std::optional<FoundMessage>> answer,
                    Cancellation cancel = {}) = 0;
  // What a device sent under a cid, however long ago; empty: nothing.
  virtual void findSent(std::string device, std::string cid,
                        Answer<std::optional<SentMessage>> answer, Cancellation cancel = {}) = 0;
  virtual void search(SearchRequest request, Answer<SearchPage> answer,
                      Cancellation cancel = {}) = 0;

  // Up to when an identity has read. Setting never goes back: the answer is what is in force now.
  virtual void readMarker(std::string identity, Conversation where,
                          Answer<std::optional<base::WallTime>> answer) = 0;
  virtual void setReadMarker(std::string identity, Conversation where, base::WallTime time,
                             Answer<base::WallTime> answer) = 0;

  // What is kept of conversations that have no retention of their own.
  virtual void setDefaultRetention(Retention retention) = 0;
  // None: the default.
  virtual void setRetention(chat::RoomId room, std::optional<Retention> retention) = 0;
  // The places stay, their content goes, out of the search too. Answers how many.
  virtual void erase(Erasure erasure, Answer<std::uint64_t> answer) = 0;
  // A complete copy of the live database. The file must not exist.
  virtual void backup(std::filesystem::path file, Answer<void> answer) = 0;
};

}  // namespace parlor::store
