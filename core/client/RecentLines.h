// The last lines of a buffer, so that a redaction, a reaction or a repeat can find the line that it
// is about. Older ones are forgotten. Loop thread only.
#pragma once

#include <cstddef>
#include <deque>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "client/ClientTypes.h"

namespace parlor::client {

class RecentLines {
 public:
  static constexpr std::size_t kLines = 500;  // whole ones
  static constexpr std::size_t kIds = 20000;  // msgids, to recognise a repeat

  void add(const Line& line);
  // The line as last shown, or null.
  Line* byMsgid(std::string_view msgid);
  Line* byId(LineId id);
  bool knows(std::string_view msgid) const { return seen_.contains(std::string(msgid)); }
  void learn(const std::string& msgid);
  void forget(LineId id);
  // The last lines are these, in this order.
  bool endsWith(const std::vector<LineId>& ids) const;

 private:
  std::deque<Line> lines_;
  std::unordered_set<std::string> seen_;
  std::deque<std::string> seenOrder_;
};

}  // namespace parlor::client
