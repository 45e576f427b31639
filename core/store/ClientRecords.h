// What a client keeps on its own disk, as plain values: unsent messages, the networks and
// conversations that were open, and lines that were seen. What a line looks like is its owner's
// business (`body`); the store knows what it needs to order, find and forget it. Any thread.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/Clock.h"
#include "store/SearchQuery.h"

namespace parlor::store {

struct KeptMessage {
  std::string cid, network, target;
  int kind = 0;
  bool action = false;
  std::string text, replyTo;
  base::WallTime at;
  bool sent = false;
  std::string failure;
};

struct KeptNetwork {
  std::string identity;  // the same for ever
  std::string title, host;
  int port = 0;
  bool tls = false;
  std::string nick, username, realname;
  bool operator==(const KeptNetwork&) const = default;
};

// `name` in any spelling.
struct ConversationKey {
  std::string network, name;
};

enum class ConversationStanding : int { Closed = 0, Open = 1, Wanted = 2 };  // Wanted: be in it

struct KeptConversation {
  ConversationKey key;  // its name as last seen
  int kind = 0;
  ConversationStanding standing = ConversationStanding::Closed;
  base::WallTime readUpTo;
  std::string draft;
  std::string roomKey;  // what lets us in
};

enum class KeptKind : int { Talk = 0, Happening = 1, Gap = 2 };

struct KeptLine {
  std::int64_t place = 0;  // given by the store; ascends with time over all conversations
  KeptKind kind = KeptKind::Talk;
  base::WallTime time;
  std::string msgid;  // at most once in a conversation; empty: the server gave none
  std::string nick;
  std::string text;  // as a person reads it
  std::string body;
};

// Which side of what is kept the lines come to: live and filled ones, or older ones on request.
enum class KeptSide { Newer, Older };

// Lines between which nothing is missing, wherever among the kept ones they belong.
struct KeptPiece {
  std::string after;            // of the kept line that they follow; empty: of none
  std::vector<KeptLine> lines;  // ascending, each with a msgid
  std::string before;           // of the kept line that follows them
};

struct LinesRequest {
  enum class Way { Latest, Before, Around, After };
  ConversationKey where;
  Way way = Way::Latest;
  std::string msgid;    // Before, Around, After: this line, or
  base::WallTime time;  // what was said at this moment and later
  std::uint32_t limit = 100;
};
struct LinesPage {
  std::vector<KeptLine> lines;  // ascending
  bool atStart = false;         // nothing older is kept
  bool found = true;            // the line that was asked about is kept
};

struct LineSearch {
  SearchQuery query;
  ConversationKey only;    // in this one alone; empty: everywhere
  std::int64_t below = 0;  // for the next page: LineSearchPage::next; 0: from the newest
  std::uint32_t limit = 50;
};
struct LineHit {
  ConversationKey where;
  int conversationKind = 0;
  KeptLine line;
};
struct LineSearchPage {
  std::vector<LineHit> hits;  // newest first
  std::int64_t next = 0;      // 0: everything was looked at
};

}  // namespace parlor::store
