// One line as the transcript keeps it: client::Line with names interned and what is rare moved
// aside, under 200 bytes without its text. GUI thread.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "client/ClientTypes.h"
#include "models/MessageGrouping.h"
#include "models/NameTable.h"

namespace parlor::models {

struct TranscriptRow {
  struct Extra {
    std::string replyTo;  // msgid
    std::string note;     // why it failed
    std::vector<client::Reaction> reactions;
  };

  client::LineId id;
  base::WallTime time;
  std::string text;  // UTF-8
  std::vector<chat::Span> spans;
  std::string msgid;
  std::unique_ptr<const Extra> extra;  // null when all of it is empty
  NameId nick = 0, actor = 0;
  std::int32_t day = 0;
  std::uint16_t version = 0;  // counts changes, for whoever keeps a layout of the row
  Grouping grouping;
  client::LineKind kind = client::LineKind::Message;
  client::Delivery delivery = client::Delivery::None;
  bool own : 1 = false;
  bool mention : 1 = false;
  bool bot : 1 = false;
  bool redacted : 1 = false;
  bool removed : 1 = false;  // keeps its place and is not shown
  bool unread : 1 = false;   // the unread line stands above

  const std::string& replyTo() const;
  const std::string& note() const;
  const std::vector<client::Reaction>& reactions() const;
};

}  // namespace parlor::models
