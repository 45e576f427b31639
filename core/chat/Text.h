// Styled text as spans over UTF-8, so that the window never learns a protocol and nothing remote is
// ever markup. Values, any thread.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace parlor::chat {

enum class Style : std::uint8_t {
  Plain = 0,
  Bold = 1,
  Italic = 2,
  Underline = 4,
  Strike = 8,
  Monospace = 16,
  Reverse = 32
};
constexpr Style operator|(Style a, Style b) {
  return static_cast<Style>(static_cast<std::uint8_t>(a) | static_cast<std::uint8_t>(b));
}
constexpr bool has(Style set, Style flag) {
  return (static_cast<std::uint8_t>(set) & static_cast<std::uint8_t>(flag)) != 0;
}

// 0xRRGGBB, or one of the 16 mIRC palette slots as kPalette + n (the theme chooses the shade).
using TextColour = std::uint32_t;
inline constexpr TextColour kNoColour = 0xFFFFFFFF;
inline constexpr TextColour kPalette = 0x01000000;

// Bytes [begin, end) of the text. Spans are ascending and do not overlap; what none covers is
// plain.
struct Span {
  std::uint32_t begin = 0, end = 0;
  TextColour foreground = kNoColour, background = kNoColour;
  Style style = Style::Plain;
  bool operator==(const Span&) const = default;
};

struct StyledText {
  std::string text;  // valid UTF-8 without control characters; '\n' between lines
  std::vector<Span> spans;
  bool operator==(const StyledText&) const = default;
};

}  // namespace parlor::chat
