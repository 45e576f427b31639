#include "server/Wire.h"

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

}  // namespace parlor::server::wire
