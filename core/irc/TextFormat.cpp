#include "irc/TextFormat.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>

#include "base/Utf8.h"

namespace parlor::irc {
namespace {

using chat::Style;
using chat::TextColour;

constexpr char kBold = 0x02, kColour = 0x03, kHexColour = 0x04, kReset = 0x0F, kMonospace = 0x11,
               kReverse = 0x16, kItalic = 0x1D, kStrike = 0x1E, kUnderline = 0x1F;

struct Toggle {
  char code;
  Style style;
};
constexpr Toggle kToggles[] = {{kBold, Style::Bold},           {kItalic, Style::Italic},
                               {kUnderline, Style::Underline}, {kStrike, Style::Strike},
                               {kMonospace, Style::Monospace}, {kReverse, Style::Reverse}};

constexpr int kFirstFixed = 16, kFixedCount = 83;
// Colours 16 to 98, twelve hues in six shades and eleven greys.
constexpr std::array<TextColour, kFixedCount> kFixed = {
    0x470000, 0x472100, 0x474700, 0x324700, 0x004700, 0x00472C, 0x004747, 0x002747, 0x000047,
    0x2E0047, 0x470047, 0x47002A, 0x740000, 0x743A00, 0x747400, 0x517400, 0x007400, 0x007449,
    0x007474, 0x004074, 0x000074, 0x4B0074, 0x740074, 0x740045, 0xB50000, 0xB56300, 0xB5B500,
    0x7DB500, 0x00B500, 0x00B571, 0x00B5B5, 0x0063B5, 0x0000B5, 0x7500B5, 0xB500B5, 0xB5006B,
    0xFF0000, 0xFF8C00, 0xFFFF00, 0xB2FF00, 0x00FF00, 0x00FFA0, 0x00FFFF, 0x008CFF, 0x0000FF,
    0xA500FF, 0xFF00FF, 0xFF0098, 0xFF5959, 0xFFB459, 0xFFFF71, 0xCFFF60, 0x6FFF6F, 0x65FFC9,
    0x6DFFFF, 0x59B4FF, 0x5959FF, 0xC459FF, 0xFF66FF, 0xFF59BC, 0xFF9C9C, 0xFFD39C, 0xFFFF9C,
    0xE2FF9C, 0x9CFF9C, 0x9CFFDB, 0x9CFFFF, 0x9CD3FF, 0x9C9CFF, 0xDC9CFF, 0xFF9CFF, 0xFF94D3,
    0x000000, 0x131313, 0x282828, 0x363636, 0x4D4D4D, 0x656565, 0x818181, 0x9F9F9F, 0xBCBCBC,
    0xE2E2E2, 0xFFFFFF};

TextColour colourOf(int number) {
  if (number < kFirstFixed) return chat::kPalette + static_cast<TextColour>(number);
  const auto at = static_cast<std::size_t>(number - kFirstFixed);
  return at < kFixed.size() ? kFixed[at] : chat::kNoColour;
}

int hexDigit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}
bool isDigit(char c) {
  return c >= '0' && c <= '9';
}

class Reader {
 public:
  explicit Reader(std::string_view text) : text_(text) {}

  chat::StyledText read() {
    while (at_ < text_.size()) step();
    flush();
    return std::move(result_);
  }

 private:
  void step() {
    const std::size_t plain = plainFrom(at_);
    if (plain > 0) {
      result_.text += text_.substr(at_, plain);
      at_ += plain;
      return;
    }
    const char c = text_[at_];
    const auto* toggle = std::find_if(std::begin(kToggles), std::end(kToggles),
                                      [c](const Toggle& t) { return t.code == c; });
    if (toggle != std::end(kToggles)) return ++at_, change([&] { flip(toggle->style); });
    if (c == kReset) return ++at_, change([&] { look_ = {}; });
    if (c == kColour) return ++at_, change([&] { readColours(&Reader::number); });
    if (c == kHexColour) return ++at_, change([&] { readColours(&Reader::hex); });
    const std::size_t start = at_;
    base::decodeUtf8(text_, at_);
    const std::string_view character = text_.substr(start, at_ - start);
    // U+2028 and its like would break a line where none is.
    const bool separator = character == "\xE2\x80\xA8" || character == "\xE2\x80\xA9";
    if (c == '\n')
      result_.text += c;
    else
      result_.text += separator ? std::string(" ") : base::escapeControls(character);
  }

  // How many letters without any meaning of their own come next. Most lines have no others.
  std::size_t plainFrom(std::size_t at) const {
    const std::size_t start = at;
    while (at < text_.size() && text_[at] >= 0x20 && text_[at] < 0x7F) ++at;
    return at - start;
  }

  template <typename Change>
  void change(Change how) {
    flush();
    how();
  }

  void flip(Style style) {
    look_.style = static_cast<Style>(static_cast<std::uint8_t>(look_.style) ^
                                     static_cast<std::uint8_t>(style));
  }

  // Ends the span under way. Neighbours that look alike are one span.
  void flush() {
    chat::Span span = look_;
    span.begin = begin_;
    span.end = static_cast<std::uint32_t>(result_.text.size());
    begin_ = span.end;
    if (span.begin == span.end || isPlain(span)) return;
    if (!result_.spans.empty() && continues(result_.spans.back(), span)) {
      result_.spans.back().end = span.end;
    } else {
      result_.spans.push_back(span);
    }
  }

  static bool isPlain(const chat::Span& span) {
    return span.style == Style::Plain && span.foreground == chat::kNoColour &&
           span.background == chat::kNoColour;
  }
  static bool continues(const chat::Span& before, const chat::Span& span) {
    return before.end == span.begin && before.style == span.style &&
           before.foreground == span.foreground && before.background == span.background;
  }

  // "fg", "fg,bg" or nothing, which ends both.
  void readColours(std::optional<TextColour> (Reader::*part)()) {
    const auto foreground = (this->*part)();
    if (!foreground) {
      look_.foreground = look_.background = chat::kNoColour;
      return;
    }
    look_.foreground = *foreground;
    if (at_ >= text_.size() || text_[at_] != ',') return;
    ++at_;
    if (const auto background = (this->*part)())
      look_.background = *background;
    else
      --at_;
  }

  std::optional<TextColour> number() {
    int value = -1;
    for (int i = 0; i < 2 && at_ < text_.size() && isDigit(text_[at_]); ++i, ++at_) {
      value = std::max(value, 0) * 10 + (text_[at_] - '0');
    }
    if (value < 0) return std::nullopt;
    return colourOf(value);
  }

  std::optional<TextColour> hex() {
    const std::string_view digits = text_.substr(at_, 6);
    TextColour value = 0;
    for (const char c : digits) {
      if (hexDigit(c) < 0) return std::nullopt;
      value = value * 16 + static_cast<TextColour>(hexDigit(c));
    }
    if (digits.size() < 6) return std::nullopt;
    at_ += 6;
    return value;
  }

  const std::string_view text_;
  std::size_t at_ = 0;
  chat::StyledText result_;
  chat::Span look_;
  std::uint32_t begin_ = 0;
};

std::string hexOf(TextColour colour) {
  constexpr char kDigits[] = "0123456789ABCDEF";
  std::string text;
  for (int shift = 20; shift >= 0; shift -= 4) text += kDigits[(colour >> shift) & 0xF];
  return text;
}

std::string paletteCode(TextColour colour) {
  if (colour == chat::kNoColour) return "99";
  const int number = static_cast<int>(colour - chat::kPalette);
  return (number < 10 ? "0" : "") + std::to_string(number);
}

bool isHex(TextColour colour) {
  return colour < chat::kPalette;
}

// Both colours in the one notation that can say them; where one is a shade and the other a palette
// slot, the shade has the background's or foreground's own code.
std::string colourCodes(const chat::Span& span) {
  const TextColour fore = span.foreground, back = span.background;
  if (fore == chat::kNoColour && back == chat::kNoColour) return {};
  if (!isHex(fore) && !isHex(back)) {
    return kColour + paletteCode(fore) + (back == chat::kNoColour ? "" : "," + paletteCode(back));
  }
  if (isHex(fore) && isHex(back)) return kHexColour + hexOf(fore) + "," + hexOf(back);
  if (isHex(fore)) {
    const std::string under = back == chat::kNoColour ? "" : kColour + ("99," + paletteCode(back));
    return under + kHexColour + hexOf(fore);
  }
  const std::string under = kHexColour + ("000000," + hexOf(back));
  return under + kColour + paletteCode(fore);
}

}  // namespace

chat::StyledText readFormatted(std::string_view wire) {
  if (base::isValidUtf8(wire)) return Reader(wire).read();
  return Reader(base::repairUtf8(wire)).read();
}

std::string withoutFormatting(std::string_view wire) {
  return readFormatted(wire).text;
}

std::string writeFormatted(const chat::StyledText& styled) {
  std::string wire;
  std::size_t at = 0;
  const auto copyTo = [&](std::size_t end) {
    for (; at < end && at < styled.text.size(); ++at) {
      wire += styled.text[at] == '\n' ? ' ' : styled.text[at];
    }
  };
  for (const chat::Span& span : styled.spans) {
    copyTo(span.begin);
    std::string codes = colourCodes(span);
    for (const Toggle& toggle : kToggles) {
      if (chat::has(span.style, toggle.style)) codes += toggle.code;
    }
    // A comma right behind a colour would begin a background: a toggle and its opposite part them.
    const bool comma = span.begin < styled.text.size() && styled.text[span.begin] == ',';
    if (comma && !codes.empty()) codes += {kBold, kBold};
    wire += codes;
    copyTo(span.end);
    if (!codes.empty()) wire += kReset;
  }
  copyTo(styled.text.size());
  return wire;
}

Ctcp parseCtcp(std::string_view text) {
  if (text.size() < 2 || text.front() != '\x01') return {};
  text.remove_prefix(1);
  if (text.back() == '\x01') text.remove_suffix(1);
  const std::string_view command = text.substr(0, text.find(' '));
  text.remove_prefix(std::min(command.size() + 1, text.size()));
  return {std::string(command), std::string(text)};
}

std::string makeCtcp(std::string_view command, std::string_view argument) {
  std::string text = "\x01" + std::string(command);
  if (!argument.empty()) text += " " + std::string(argument);
  return text + "\x01";
}

}  // namespace parlor::irc
