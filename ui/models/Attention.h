// Who may interrupt: what a line does to the badge of its room and whether it is worth a
// notification. Pure functions, any thread.
#pragma once

#include <QStringList>

#include "client/ClientTypes.h"

namespace parlor::models {

// What a person wants to hear of a room.
enum class RoomLevel {
  All,       // a notification for every message
  Mentions,  // the usual: unread is counted, mentions and direct messages notify
  Nothing    // muted: no count, no notification
};

struct Attention {
  bool unread = false;   // counts in the badge
  bool mention = false;  // speaks to this person
  bool notify = false;
  bool operator==(const Attention&) const = default;
};

// Talk of somebody else that was not replayed from history.
bool alerts(const client::Line& line);
bool isTalk(client::LineKind kind);

// `named`: the line says one of the keywords. `everything`: rooms at their usual level notify of
// every message.
Attention attentionFor(const client::Line& line, client::BufferKind kind, RoomLevel level,
                       bool named, bool everything);

// True when one of `words` stands in `text` as a word, in any case.
bool hasKeyword(const std::string& text, const QStringList& words);

}  // namespace parlor::models
