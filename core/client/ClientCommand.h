// Everything that the window asks of the worker about its conversations, in one variant.
#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "client/ClientTypes.h"

namespace parlor::client {

struct JoinNetwork {
  RequestId request;
  NetworkId network;  // chosen by the caller
  std::string title;
  std::string host;
  std::uint16_t port = 21567;
  bool tls = false;
  std::string nick, username, realname;
  std::string password;
  std::vector<std::string> rooms;  // joined when online, with their keys
  std::vector<std::string> keys;
  // A network of an earlier session: shown at once, and tried again when the first attempt fails.
  bool persistent = false;
  // Whether lines, drafts and the network itself are kept on this machine's disk.
  bool remember = true;
  bool comesBack = true;  // with the next run of the program
  std::string identity;   // what is kept is under this name; empty: "nick@host:port"
};
struct LeaveNetwork {
  NetworkId network;
  std::string reason;
};
struct ReconnectNow {
  NetworkId network;
};
struct Say {
  BufferId buffer;
  chat::SpeechKind kind = chat::SpeechKind::Message;
  bool action = false;
  std::string text;  // may have several lines
  std::string replyTo;
};
struct Resend {
  BufferId buffer;
  LineId line;
};
struct DiscardLine {  // a failed one
  BufferId buffer;
  LineId line;
};
struct JoinRoom {
  NetworkId network;
  std::string room, key;
};
struct PartRoom {
  BufferId buffer;
  std::string reason;
};
struct CloseBuffer {
  BufferId buffer;
};
struct OpenDirect {
  NetworkId network;
  std::string nick;
};
struct ChangeNick {
  NetworkId network;
  std::string nick;
};
struct SetTopic {
  BufferId buffer;
  std::string topic;
};
struct SetAway {
  NetworkId network;
  std::string message;  // empty: back
};
struct Kick {
  BufferId buffer;
  std::string nick, reason;
};
struct SetModes {  // "+o maya", "+b *!*@host"
  BufferId buffer;
  std::string modes;
};
struct Invite {
  BufferId buffer;
  std::string nick;
};
struct React {
  BufferId buffer;
  std::string msgid, text;
  bool add = true;
};
struct Redact {
  BufferId buffer;
  std::string msgid, reason;
};
struct SetTyping {
  BufferId buffer;
  bool typing = false;
};
struct MarkRead {
  BufferId buffer;
  base::WallTime upTo;
};
// What lies before a line: from this machine's disk first, then from the server. Without a place:
// before the oldest line that was ever shown.
struct FetchOlder {
  BufferId buffer;
  std::uint32_t count = 200;
  std::string msgid;    // of the first line in the window, or
  base::WallTime time;  // its time
  bool apart = false;   // that line is one of LinesApart
};
// A line from further back with some lines around it, however many lie between it and the window:
// told by LinesPrepended where it joins on, by LinesApart otherwise. Answered by LineReached.
struct FetchUntil {
  RequestId request;
  BufferId buffer;
  std::string firstMsgid;  // of the first line that is in one piece with the newest
  base::WallTime firstTime;
  std::string msgid;  // wanted
  base::WallTime time;
};
// What follows the lines that are shown apart; answered by LinesBetween.
struct FetchBetween {
  BufferId buffer;
  LineId seam;        // the gap behind those lines
  std::string msgid;  // of the last of them, and its time
  base::WallTime time;
  std::string endMsgid;  // of the first line behind the gap, and its time
  base::WallTime endTime;
  std::uint32_t count = 200;
};
// The lines around one, answered by ContextArrived.
struct FetchContext {
  RequestId request;
  NetworkId network;
  std::string room;  // or person
  std::string msgid;
  base::WallTime time;
  std::uint32_t count = 11;
};
struct SaveDraft {
  BufferId buffer;
  std::string text;
};
struct ListRooms {
  NetworkId network;
};
struct ListBans {  // who is kept out of a room
  BufferId buffer;
};
struct Whois {
  NetworkId network;
  std::string nick;
};
struct SendRaw {
  NetworkId network;
  std::string line;
};
// What is kept here, and what servers find. A new one ends the one before.
struct Search {
  RequestId request;
  BufferId buffer;    // none: everywhere
  std::string query;  // store/SearchQuery.h; empty: only ends the one before
};

using ClientCommand =
    std::variant<JoinNetwork, LeaveNetwork, ReconnectNow, Say, Resend, DiscardLine, JoinRoom,
                 PartRoom, CloseBuffer, OpenDirect, ChangeNick, SetTopic, SetAway, Kick, SetModes,
                 Invite, React, Redact, SetTyping, MarkRead, FetchOlder, ListRooms, ListBans, Whois, SendRaw,
                 Search, FetchUntil, FetchBetween, FetchContext, SaveDraft>;

}  // namespace parlor::client
