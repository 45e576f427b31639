// What a person asks for, whichever dialect it came in: both codecs produce it, one handler serves
// it. Text is valid UTF-8 without CR, LF and NUL. A value, any thread.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "chat/Event.h"

namespace parlor::chat {

struct Command {
  std::string verb;  // in capitals: "PRIVMSG"
  std::vector<std::string> params;
  ClientTags tags;    // only client-only tags ("+typing"), in their order
  std::string label;  // labeled-response; empty: none asked
  std::string cid;    // parlor.chat/cid; empty: none
  std::string batch;  // the open client batch that this line belongs to; empty: none
  bool continues = false;  // draft/multiline-concat: goes on in the line before it

  // The parameter at `index`, or empty where there are fewer.
  std::string_view param(std::size_t index) const {
    return index < params.size() ? std::string_view(params[index]) : std::string_view();
  }
  bool operator==(const Command&) const = default;
};

}  // namespace parlor::chat
