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
  Problem problem;         // the same as `text`
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
// Lines from further back, ascending, and a gap behind them; they take the place of the ones that
// were shown apart before.
struct LinesApart {
  BufferId buffer;
  std::vector<Line> lines;
};
struct LinesBetween {  // answers FetchBetween: follow the lines apart, before the gap
  BufferId buffer;
  LineId seam;
  std::vector<Line> lines;
  bool closed = false;  // nothing is missing any more: the gap goes
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
// Read on another device, or by an earlier run.
struct ReadMarkerChanged {
  BufferId buffer;
  base::WallTime readUpTo;
};
// A line that was taken back, wherever it is shown.
struct MessageRedacted {
  BufferId buffer;
  std::string msgid, reason;
};
struct DraftRestored {
  BufferId buffer;
  std::string text;
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
  Problem problem;     // the same as `text`
};
struct JoinCompleted {  // a JoinNetwork that worked
  RequestId request;
  NetworkId network;
  BufferId buffer;  // the first room joined, or the server's own buffer
  // When the server let us into that room; nothing for one that was joined before.
  std::optional<base::WallTime> entered = {};
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
struct BansListed {  // answers ListBans, whole
  BufferId buffer;
  struct Ban {
    std::string mask, setBy;
    std::optional<base::WallTime> at;
  };
  std::vector<Ban> bans;
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
    NetworkId network;  // none: not joined now
    BufferId buffer;    // none: not open now
    std::string place;  // the network's title
    std::string room;
    Line line;
  };
  std::vector<Hit> hits;  // none twice; newest first within one event
  bool done = false;
  std::string mistake;  // a term of the query that makes no sense, as written
};
struct LineReached {  // answers FetchUntil
  RequestId request;
  BufferId buffer;
  std::string msgid;
  bool found = false;  // otherwise it is too far back, or not kept
};
struct ContextArrived {  // answers FetchContext
  RequestId request;
  std::vector<Line> lines;
};
// What this program keeps on its own disk, and whether it can.
struct LocalDataChanged {
  enum class State : std::uint8_t { Kept, Failing, NotKept };
  State state = State::Kept;
  std::string problem;   // why not, for a person
  std::string setAside;  // a damaged file was renamed to this
};

using ClientEvent =
    std::variant<NetworkAdded, NetworkRemoved, LinkStateChanged, SelfChanged, FeaturesChanged,
                 BufferOpened, BufferRenamed, BufferJoined, BufferClosed, TopicChanged,
                 RoomModesChanged, LinesAppended, LinesPrepended, LineChanged, LineRemoved,
                 ReactionsChanged, TypingChanged, ReadMarkerChanged, MembersReset, MemberChanged,
                 MemberLeft, RequestFailed, JoinCompleted, RoomListed, BansListed, WhoisArrived,
                 SearchResults, MessageRedacted, DraftRestored, LineReached, LinesApart, LinesBetween, ContextArrived,
                 LocalDataChanged>;

}  // namespace parlor::client
