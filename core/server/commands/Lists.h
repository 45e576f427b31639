// Lists in parameters: "a,b,c". Pure functions.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace parlor::server {

// The parts between commas that are not empty.
inline std::vector<std::string> splitList(std::string_view list) {
  std::vector<std::string> parts;
  while (!list.empty()) {
    const std::size_t comma = list.find(',');
    const std::string_view part = list.substr(0, comma);
    if (!part.empty()) parts.emplace_back(part);
    if (comma == std::string_view::npos) break;
    list.remove_prefix(comma + 1);
  }
  return parts;
}

}  // namespace parlor::server
