// Lists in parameters: "a,b,c". Pure functions.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace parlor::server {

// All parts between commas: where two lists go together, an empty one keeps its place.
inline std::vector<std::string> splitPlaces(std::string_view list) {
  std::vector<std::string> parts;
  while (!list.empty()) {
    const std::size_t comma = list.find(',');
    parts.emplace_back(list.substr(0, comma));
    if (comma == std::string_view::npos) break;
    list.remove_prefix(comma + 1);
  }
  return parts;
}

// The parts between commas that are not empty.
inline std::vector<std::string> splitList(std::string_view list) {
  std::vector<std::string> parts = splitPlaces(list);
  std::erase(parts, std::string());
  return parts;
}

}  // namespace parlor::server
