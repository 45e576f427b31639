// The bytes of a fuzzer as choices: numbers, pieces, lines. A value; any thread.
#pragma once

#include <cstdint>
#include <string_view>

#include "fuzz/Fuzz.h"

namespace parlor::fuzz {

class Input {
 public:
  Input(const std::uint8_t* data, std::size_t size) : rest_(textOf(data, size)) {}

  bool empty() const { return rest_.empty(); }
  std::uint8_t byte() { return empty() ? 0 : static_cast<std::uint8_t>(take(1).front()); }
  std::string_view take(std::size_t length) {
    const std::string_view text = rest_.substr(0, length);
    rest_.remove_prefix(text.size());
    return text;
  }
  // Up to a line end or 255 bytes, as its first byte says.
  std::string_view line() {
    const std::string_view text = take(byte());
    return text.substr(0, text.find_first_of("\r\n"));
  }

 private:
  std::string_view rest_;
};

}  // namespace parlor::fuzz
