// What the loop has told and the window's thread has not taken in yet. It comes out in pieces that
// the window can take between two frames, however much has come at once: while a flood is taken in
// more of it comes, and all of that at once would be longer each time. A value of the window's
// thread.
#pragma once

#include <cstddef>
#include <deque>
#include <vector>

#include "engine/Notice.h"

namespace parlor::engine {

class NoticeQueue {
 public:
  static constexpr std::size_t kLinesAtOnce = 500;  // of events, if one notice has not more

  void add(std::vector<Notice> notices);
  bool isEmpty() const { return notices_.empty(); }
  // The first notice; events with those that follow, up to so many lines. REQUIRES: not empty.
  Notice next();

 private:
  std::deque<Notice> notices_;
};

}  // namespace parlor::engine
