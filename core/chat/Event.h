// All that changes shared state, or is said, is an Event: sequenced by the loop thread, applied to
// the World, appended to the ledger, delivered to members. One order for everybody, live and in
// history. Plain values without pointers, so that they can be stored, replayed and compared. Any
// thread.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "base/Clock.h"
#include "chat/Ids.h"
#include "chat/Modes.h"

namespace parlor::chat {

// The way that a person came in, shown as their door.
enum class Door : std::uint8_t { Parlor, Irc, Plain, Host };

// Who did it, as they were when they did it. An empty nick is the server itself.
struct Source {
  UserId user;
  std::string nick;
  std::string username;
  std::string host;     // as shown to others
  std::string account;  // empty: not logged in
  bool bot = false;
  bool operator==(const Source&) const = default;
};

// IRCv3 client-only tags ("+typing"), relayed with the event. In the order in which they came.
using ClientTags = std::vector<std::pair<std::string, std::string>>;

// --- people ---
struct UserRegistered {
  std::string nick, username, host, realname, account;
  std::string address;  // numeric; never shown to others
  Door door = Door::Irc;
  SessionId session;
  bool operator==(const UserRegistered&) const = default;
};
struct UserQuit {
  std::string reason;
  bool operator==(const UserQuit&) const = default;
};
struct NickChanged {
  std::string nick;
  bool operator==(const NickChanged&) const = default;
};
struct RealnameChanged {
  std::string realname;
  bool operator==(const RealnameChanged&) const = default;
};
struct HostChanged {
  std::string username, host;
  bool operator==(const HostChanged&) const = default;
};
struct AccountChanged {
  std::string account;  // empty: logged out
  bool operator==(const AccountChanged&) const = default;
};
struct AwayChanged {
  std::optional<std::string> message;  // none: back
  bool operator==(const AwayChanged&) const = default;
};
struct UserModesChanged {
  std::vector<ModeChange> changes;
  bool operator==(const UserModesChanged&) const = default;
};

// --- rooms (Event::room is set) ---
// Again for a room that is there: it becomes permanent or is not any more. For one that was closed:
// it goes on.
struct RoomOpened {
  std::string name;
  bool permanent = false;  // stays when the last member leaves
  bool operator==(const RoomOpened&) const = default;
};
struct RoomClosed {
  bool operator==(const RoomClosed&) const = default;
};
struct RoomRenamed {
  std::string name, reason;
  bool operator==(const RoomRenamed&) const = default;
};
struct Joined {
  Roles roles;
  bool operator==(const Joined&) const = default;
};
struct Parted {
  std::string reason;
  bool operator==(const Parted&) const = default;
};
struct Kicked {
  UserId target;
  std::string nick, reason;
  bool operator==(const Kicked&) const = default;
};
struct TopicSet {
  std::string text;
  bool operator==(const TopicSet&) const = default;
};
struct ModesSet {
  std::vector<ModeChange> changes;
  bool operator==(const ModesSet&) const = default;
};
struct Invited {
  UserId target;
  std::string nick;
  bool operator==(const Invited&) const = default;
};

// --- talk ---
enum class SpeechKind : std::uint8_t { Message, Notice, Tags };

// To a room (Event::room set) or to one person (`target` set). `minimumRole` is STATUSMSG: only
// members of at least that role receive it. Text is one line of valid UTF-8 without CR, LF or NUL;
// an action is the CTCP form "\x01ACTION ...\x01". `more` holds the further lines of a multiline
// message.
struct Said {
  SpeechKind kind = SpeechKind::Message;
  std::string text;
  UserId target;
  std::string targetNick;
  std::optional<Role> minimumRole;
  bool toOperatorsOnly = false;  // an op-moderated room (+U): looks like any line, ops alone see it
  struct Piece {
    std::string text;
    bool concat = false;  // continues the line before it
    bool operator==(const Piece&) const = default;
  };
  std::vector<Piece> more;
  bool operator==(const Said&) const = default;
};

struct Redacted {
  std::string msgid, reason;
  UserId target;  // for a direct message: the other side
  std::string targetNick;
  bool operator==(const Redacted&) const = default;
};

using EventBody =
    std::variant<UserRegistered, UserQuit, NickChanged, RealnameChanged, HostChanged,
                 AccountChanged, AwayChanged, UserModesChanged, RoomOpened, RoomClosed, RoomRenamed,
                 Joined, Parted, Kicked, TopicSet, ModesSet, Invited, Said, Redacted>;

struct Event {
  EventId id;                 // dense, from 1
  RoomId room;                // none for people's events and direct messages
  std::uint64_t roomSeq = 0;  // dense per room, from 1, over what all members are shown; else 0.
                              // A room's opening and closing carry the last one before.
  std::string msgid;          // [A-Za-z0-9-]+, unique for ever
  base::WallTime time;        // never decreases within a room or between two people
  Source source;
  std::string cid;     // the sender's idempotency key (a ULID), or empty
  std::string device;  // whose cid it is
  ClientTags tags;
  EventBody body;
  bool operator==(const Event&) const = default;
};

// Typing and the like: ordered, never stored, first to be dropped under pressure. All else is kept.
bool isEphemeral(const Event& event);

}  // namespace parlor::chat
