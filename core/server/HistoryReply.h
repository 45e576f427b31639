// One page of the past on its way to who asked for it: read once, rendered a few lines a turn while
// the asker's queue is short, and read on from where it stopped when a slow one has caught up, so
// that neither his queue nor this memory grows with the page. Ends by itself, also when he leaves.
// Loop thread.
#pragma once

#include <cstdint>
#include <string>

#include "server/Context.h"
#include "store/History.h"

namespace parlor::server {

inline constexpr std::uint32_t kMostHistoryLines = 1000;  // ISUPPORT CHATHISTORY

struct HistoryQuestion {
  std::string command;  // the subcommand, for an error
  std::string target;   // as the batch names it
  std::string context;  // the reference that an error repeats
  store::PageRequest page;
};

// REQUIRES: core.history(). The session's input waits for the end of the answer.
void answerHistory(Context& context, HistoryQuestion question);

}  // namespace parlor::server
