// A message of several lines that a client is sending, until its batch is closed (IRCv3 multiline,
// client-batch). A value of its session; loop thread.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/Clock.h"
#include "chat/Command.h"
#include "chat/Event.h"

namespace parlor::server {

inline constexpr base::Milliseconds kBatchPatience{30'000};  // from its opening

struct ClientBatch {
  std::string reference, target;
  std::string label;      // of the opening: the answer to the whole carries it
  chat::Command opening;  // its tags and cid are those of the message
  base::SteadyTime opened;
  std::vector<chat::Said::Piece> lines;
  std::size_t bytes = 0;  // of the message put together
  bool refused = false;   // told so once; its further lines are passed over

  bool isBlank() const;
  chat::Said message() const;
};

}  // namespace parlor::server
