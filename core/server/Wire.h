// The one place where a line of either dialect becomes bytes: CR, LF and NUL inside it cannot pass,
// and its end is put there and nowhere else. Pure functions, any thread.
#pragma once

#include <string>
#include <string_view>

namespace parlor::server::wire {

// Appends `line` and CR LF to `bytes`, without any CR, LF or NUL that `line` has.
void sendLine(std::string& bytes, std::string_view line);

// The same for IRC, where a line without its tags has at most 512 bytes with its end (Modern IRC,
// "Message format"): what is beyond is cut off between two code points.
void sendIrcLine(std::string& bytes, std::string_view line);

// Calls `each` with every line of `bytes`, without its end.
template <typename Each>
void forEachLine(std::string_view bytes, Each each) {
  while (!bytes.empty()) {
    const std::size_t end = bytes.find("\r\n");
    each(bytes.substr(0, end));
    if (end == std::string_view::npos) return;
    bytes.remove_prefix(end + 2);
  }
}

}  // namespace parlor::server::wire
