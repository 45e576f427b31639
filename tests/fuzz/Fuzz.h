// What every fuzz target needs: a check that also holds in release builds, and the input as text.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

#include "base/Utf8.h"

namespace parlor::fuzz {

inline void check(bool holds, const char* what) {
  if (holds) return;
  std::fprintf(stderr, "does not hold: %s\n", what);
  std::abort();
}

inline std::string_view textOf(const std::uint8_t* data, std::size_t size) {
  return {reinterpret_cast<const char*>(data), size};
}

// Nothing that a terminal or a widget would take for more than text.
inline bool isClean(std::string_view text) {
  for (const char c : text) {
    if ((static_cast<unsigned char>(c) < ' ' && c != '\n') || c == 0x7F) return false;
  }
  return base::isValidUtf8(text);
}

}  // namespace parlor::fuzz
