// One conversation as this client mirrors it: a room, a person, or the server itself. Plain state;
// the parts of the session change it. Loop thread only.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "client/ClientTypes.h"
#include "client/Reactions.h"
#include "client/RecentLines.h"
#include "client/Roster.h"

namespace parlor::client {

// A place in a buffer's history, as far as the server names it.
struct HistoryPlace {
  std::string msgid;
  base::WallTime time;

  bool known() const { return !msgid.empty() || time != base::WallTime(); }
};

struct Buffer {
  BufferId id;
  BufferKind kind = BufferKind::Room;
  std::string name;
  std::string key;         // of a room that has one
  bool joined = false;     // for a room: we are in; otherwise: the network is online
  bool wanted = false;     // a room to be joined again after a drop
  bool wasJoined = false;  // in an earlier stay, so that a return has something to fill

  Roster roster;
  std::vector<Member> names;  // of a NAMES answer under way
  bool namesOpen = false;
  std::string topic;                  // as the server wrote it, until it says who set it
  std::map<char, std::string> modes;  // without lists and roles
  std::map<std::string, base::SteadyTime> typing;  // nick -> until

  RecentLines recent;
  ReactionMap reactions;
  HistoryPlace newest, oldest;
  HistoryPlace entry;       // we came in there, and the link broke before there was any page
  base::WallTime readUpTo;  // by us, on this device or another
  base::WallTime readTold;  // that was said on this link
  std::uint64_t lastSeq = 0;
  bool loading = false;    // what is kept of it is on its way from the disk
  bool entered = false;    // we came in meanwhile
  bool holding = false;    // a gap is being filled
  std::vector<Line> held;  // wait until neither is so
  bool holds() const { return loading || holding; }
};

}  // namespace parlor::client
