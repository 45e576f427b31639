#include "irc/IrcFramer.h"

#include <algorithm>

namespace parlor::irc {
namespace {

constexpr std::size_t kLineEndBytes = 2;  // CR LF count towards the limit whatever was sent

// From '@' to the blank behind the tags, both included; 0 without tags.
std::size_t tagBytes(std::string_view line) {
  if (line.empty() || line.front() != '@') return 0;
  return std::min(line.find(' '), line.size() - 1) + 1;
}

// Where the first line end from `at` on is, or the end of `bytes`. (find_first_of would look each
// byte up in a set: several times as long for every line that comes.)
std::size_t lineEnd(std::string_view bytes, std::size_t at) {
  while (at < bytes.size() && bytes[at] != '\n' && bytes[at] != '\r') ++at;
  return at;
}

}  // namespace

void IrcFramer::feed(std::string_view bytes) {
  if (flooded_) return;
  buffer_.erase(0, begin_);
  searched_ -= begin_;
  begin_ = 0;
  buffer_ += bytes;
}

std::optional<IrcFrame> IrcFramer::next() {
  if (flooded_) return std::nullopt;
  while (true) {
    const std::size_t end = lineEnd(buffer_, searched_);
    if (end == buffer_.size()) return unfinished();
    const std::string_view line = std::string_view(buffer_).substr(begin_, end - begin_);
    begin_ = searched_ = end + 1;
    if (line.size() > limits_.flood) return flood(line);
    if (!line.empty()) return frameOf(line);
  }
}

IrcFrame IrcFramer::frameOf(std::string_view line) const {
  const std::size_t tags = tagBytes(line);
  const bool fits = tags <= limits_.tags && line.size() - tags + kLineEndBytes <= limits_.body;
  return {fits ? IrcFrame::Kind::Line : IrcFrame::Kind::TooLong, line};
}

std::optional<IrcFrame> IrcFramer::unfinished() {
  searched_ = buffer_.size();
  return pending().size() > limits_.flood ? flood(pending()) : std::nullopt;
}

std::optional<IrcFrame> IrcFramer::flood(std::string_view line) {
  flooded_ = true;
  return IrcFrame{IrcFrame::Kind::Flood, line};
}

}  // namespace parlor::irc
