#include "engine/NoticeQueue.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace parlor::engine {
namespace {

using Events = std::vector<client::ClientEvent>;

std::size_t linesOf(const Events& events) {
  std::size_t lines = 0;
  for (const client::ClientEvent& event : events) {
    const auto* appended = std::get_if<client::LinesAppended>(&event);
    lines += appended ? appended->lines.size() : 1;
  }
  return lines;
}

}  // namespace

void NoticeQueue::add(std::vector<Notice> notices) {
  std::move(notices.begin(), notices.end(), std::back_inserter(notices_));
}

Notice NoticeQueue::next() {
  Notice first = std::move(notices_.front());
  notices_.pop_front();
  auto* events = std::get_if<Events>(&first);
  if (!events) return first;
  std::size_t lines = linesOf(*events);
  while (!notices_.empty()) {
    auto* more = std::get_if<Events>(&notices_.front());
    if (!more || (lines += linesOf(*more)) > kLinesAtOnce) break;
    std::move(more->begin(), more->end(), std::back_inserter(*events));
    notices_.pop_front();
  }
  return first;
}

}  // namespace parlor::engine
