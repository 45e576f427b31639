// What a window shows of a conversation, as plain values: networks, buffers, lines, people. Text is
// valid UTF-8; formatting is spans. Produced on the loop thread, moved to the window. Any thread.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/Clock.h"
#include "base/Ids.h"
#include "chat/Event.h"
#include "chat/Modes.h"
#include "chat/Text.h"
#include "client/Problem.h"

namespace parlor::client {

using NetworkId = base::Id<struct NetworkTag, std::uint32_t>;  // one server that we are joined to
using BufferId = base::Id<struct BufferTag, std::uint32_t>;  // one conversation, whatever its name
using LineId = base::Id<struct LineTag>;                     // one transcript row, for ever
using RequestId = base::Id<struct RequestTag>;               // matches an answer to its question

enum class LinkState : std::uint8_t {
  Offline,
  Resolving,
  Connecting,
  Registering,
  Online,
  Waiting  // for the next attempt; LinkStateChanged says when
};

enum class BufferKind : std::uint8_t { Server, Room, Direct };

enum class LineKind : std::uint8_t {
  Message,
  Action,  // /me
  Notice,
  Joined,
  Left,     // part or quit; text is the reason
  Kicked,   // nick was kicked by `actor`
  Renamed,  // nick is now `actor`
  Topic,
  Mode,
  Invited,
  Info,  // from the program or the server, for this person only
  Error,
  Gap  // history is missing here
};

// Of our own lines: what became of them.
enum class Delivery : std::uint8_t {
  None,     // not ours, or the server cannot tell
  Pending,  // a clock
  Kept,     // a tick: the server has it (on a Parlor server: on disk)
  Failed    // a warning with Resend; Line::note says why
};

struct Line {
  LineId id;
  LineKind kind = LineKind::Message;
  Delivery delivery = Delivery::None;
  bool own = false;
  bool mention = false;   // of our nick or a keyword
  bool replayed = false;  // from history: never alerts
  bool bot = false;
  bool redacted = false;
  base::WallTime time;
  std::uint64_t seq = 0;  // room sequence on a Parlor server, else 0
  std::string msgid;
  std::string replyTo;  // msgid, or empty
  std::string nick;     // the speaker, or whom the notice is about
  std::string actor;    // second person or new name, where the kind has one
  chat::StyledText text;
  std::string note;  // why it failed
  // The same as `note`, or of an Info or Error line as its text, for other languages.
  Problem problem;
};

struct Reaction {
  std::string text;  // an emoji
  std::vector<std::string> nicks;
};

struct Member {
  std::string nick, username, host, realname, account;
  chat::Roles roles;
  bool away = false;
  bool bot = false;
  bool self = false;
  std::optional<chat::Door> door;  // known on Parlor servers
};

}  // namespace parlor::client
