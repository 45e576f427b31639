#include "server/Wire.h"

#include "base/Utf8.h"

namespace parlor::server::wire {

void sendLine(std::string& bytes, std::string_view line) {
  constexpr std::string_view kForbidden("\r\n\0", 3);
  while (true) {
    const std::size_t clean = line.find_first_of(kForbidden);
    bytes.append(line.substr(0, clean));
    if (clean == std::string_view::npos) break;
    line.remove_prefix(clean + 1);
  }
  bytes += "\r\n";
}

void sendIrcLine(std::string& bytes, std::string_view line) {
  constexpr std::size_t kBody = 510;
  const std::size_t blank = line.starts_with('@') ? line.find(' ') : std::string_view::npos;
  const std::size_t body = blank == std::string_view::npos ? 0 : blank + 1;
  sendLine(bytes, line.substr(0, body + base::clipUtf8(line.substr(body), kBody).size()));
}

}  // namespace parlor::server::wire
