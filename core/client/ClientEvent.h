// Everything that the worker tells the window, in one variant. One batch a wake, in order.
//
// While the first attempt of a JoinNetwork is under way only its LinkStateChanged are told (for a
// network that has no NetworkAdded yet). It ends with RequestFailed and nothing else, or with
// NetworkAdded, the network's buffers and lines so far, and JoinCompleted.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "client/ClientTypes.h"

namespace parlor::client {

// --- networks ---
struct NetworkAdded {
  NetworkId network;
  std::string title;    // "This machine", "chat.example.org"
  std::string address;  // "host:port"
  bool hostedHere = false;
};
struct NetworkRemoved {
  NetworkId network;
};
struct LinkStateChanged {
  NetworkId network;
  LinkState state = LinkState::Offline;
  std::string text;  // why, in one line, when it is not Online
  std::optional<base::WallTime> retryAt;
  bool dismissed = false;  // the server said goodbye (ERROR); otherwise the link just broke
};
struct SelfChanged {
  NetworkId network;
  std::string nick;
  bool away = false;
};
// What the server can do, for enabling controls and explaining disabled ones.
struct FeaturesChanged {
  NetworkId network;
  bool parlor = false;  // exactly once, sequence numbers
  bool echo = false;    // our lines come back: a tick is possible
  bool history = false, redaction = false, multiline = false, typing = false, reactions = false;
  std::size_t lineBytes = 400;  // budget of one message's text
};

// --- buffers ---
struct BufferOpened {
  NetworkId network;
  BufferId buffer;
  BufferKind kind = BufferKind::Room;
  std::string name;
  bool joined = false;
};
struct BufferRenamed {
  BufferId buffer;
  std::string name;
};
struct BufferJoined {  // or no longer: kicked, parted, offline
  BufferId buffer;
  bool joined = false;
};
struct BufferClosed {
  BufferId buffer;
};
struct TopicChanged {
  BufferId buffer;
  chat::StyledText topic;
  std::string setBy;
  base::WallTime at;
};
struct RoomModesChanged {
  BufferId buffer;
  std::string modes;  // "+nt"
};

// --- lines ---
struct LinesAppended {
  BufferId buffer;
  std::vector<Line> lines;
};
struct LinesPrepended {  // older history, ascending; answers FetchOlder
  BufferId buffer;
  std::vector<Line> lines;
  bool reachedStart = false;
};
struct LineChanged {  // pending -> kept or failed, redacted
  BufferId buffer;
  Line line;  // same id
};
struct LineRemoved {
  BufferId buffer;
  LineId line;
};
struct ReactionsChanged {
  BufferId buffer;
  std::string msgid;
  std::vector<Reaction> reactions;
};
struct TypingChanged {
  BufferId buffer;
  std::vector<std::string> nicks;
};
struct ReadMarkerChanged {
  BufferId buffer;
  base::WallTime readUpTo;
};

// --- people ---
struct MembersReset {
  BufferId buffer;
  std::vector<Member> members;
};
struct MemberChanged {  // joined, or anything about them changed; `formerNick` when renamed
  BufferId buffer;
  Member member;
  std::string formerNick;
};
struct MemberLeft {
  BufferId buffer;
  std::string nick;
};

// --- answers ---
struct RequestFailed {
  RequestId request;
  NetworkId network;
  std::string field;  // "address", "nick", "room", "password", "port"; empty: no field of a form
  std::string text;
  bool taken = false;  // the nick is fine but somebody has it
};
struct JoinCompleted {  // a JoinNetwork that worked
  RequestId request;
  NetworkId network;
  BufferId buffer;  // the first room joined, or the server's own buffer
};
struct RoomListed {  // answers ListRooms; `done` with the last one
  NetworkId network;
  struct Entry {
    std::string name;
    std::uint32_t members = 0;
    chat::StyledText topic;
  };
  std::vector<Entry> rooms;
  bool done = false;
};
struct WhoisArrived {
  NetworkId network;
  Member member;
  std::string server, away, address;
  std::vector<std::string> rooms;
  std::optional<std::uint64_t> idleSeconds;
  std::optional<base::WallTime> signedOn;
  bool found = true;
};
struct SearchResults {
  RequestId request;
  struct Hit {
    BufferId buffer;
    std::string room;
    Line line;
  };
  std::vector<Hit> hits;
  bool done = false;
};

using ClientEvent =
    std::variant<NetworkAdded, NetworkRemoved, LinkStateChanged, SelfChanged, FeaturesChanged,
                 BufferOpened, BufferRenamed, BufferJoined, BufferClosed, TopicChanged,
                 RoomModesChanged, LinesAppended, LinesPrepended, LineChanged, LineRemoved,
                 ReactionsChanged, TypingChanged, ReadMarkerChanged, MembersReset, MemberChanged,
                 MemberLeft, RequestFailed, JoinCompleted, RoomListed, WhoisArrived, SearchResults>;

}  // namespace parlor::client
