#include "base/Utf8.h"

#include <cassert>
#include <cstdint>

#include <fmt/format.h>

namespace parlor::base {
namespace {

constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

std::uint8_t byteAt(std::string_view text, std::size_t at) {
  return static_cast<std::uint8_t>(text[at]);
}

struct Lead {
  std::size_t length;       // of the whole sequence; 0 when this byte cannot lead
  std::uint8_t secondFrom;  // range of the second byte, which rules out overlong forms,
  std::uint8_t secondTo;    // surrogates and values over U+10FFFF (Unicode 15, table 3-7)
};

Lead leadOf(std::uint8_t byte) {
  if (byte < 0x80) return {1, 0, 0};
  if (byte >= 0xC2 && byte <= 0xDF) return {2, 0x80, 0xBF};
  if (byte == 0xE0) return {3, 0xA0, 0xBF};
  if (byte == 0xED) return {3, 0x80, 0x9F};
  if (byte >= 0xE1 && byte <= 0xEF) return {3, 0x80, 0xBF};
  if (byte == 0xF0) return {4, 0x90, 0xBF};
  if (byte >= 0xF1 && byte <= 0xF3) return {4, 0x80, 0xBF};
  if (byte == 0xF4) return {4, 0x80, 0x8F};
  return {0, 0, 0};
}

struct Sequence {
  std::size_t length;  // bytes consumed: the sequence, or its maximal ill-formed part
  bool valid;
};

Sequence sequenceAt(std::string_view text, std::size_t at) {
  const Lead lead = leadOf(byteAt(text, at));
  if (lead.length == 0) return {1, false};
  for (std::size_t i = 1; i < lead.length; ++i) {
    if (at + i >= text.size()) return {i, false};
    const std::uint8_t byte = byteAt(text, at + i);
    const std::uint8_t from = i == 1 ? lead.secondFrom : 0x80;
    const std::uint8_t to = i == 1 ? lead.secondTo : 0xBF;
    if (byte < from || byte > to) return {i, false};
  }
  return {lead.length, true};
}

}  // namespace

bool isValidUtf8(std::string_view bytes) {
  for (std::size_t at = 0; at < bytes.size();) {
    const Sequence sequence = sequenceAt(bytes, at);
    if (!sequence.valid) return false;
    at += sequence.length;
  }
  return true;
}

std::string repairUtf8(std::string_view bytes) {
  std::string text;
  text.reserve(bytes.size());
  for (std::size_t at = 0; at < bytes.size();) {
    const Sequence sequence = sequenceAt(bytes, at);
    text += sequence.valid ? bytes.substr(at, sequence.length) : kReplacement;
    at += sequence.length;
  }
  return text;
}

std::string_view clipUtf8(std::string_view text, std::size_t limit) {
  if (text.size() <= limit) return text;
  while (limit > 0 && (byteAt(text, limit) & 0xC0) == 0x80) --limit;
  return text.substr(0, limit);
}

char32_t decodeUtf8(std::string_view text, std::size_t& at) {
  assert(at < text.size());
  const std::uint8_t first = byteAt(text, at++);
  if (first < 0x80) return first;
  const int more = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : 1;
  char32_t value = first & (0x3F >> more);
  for (int i = 0; i < more && at < text.size(); ++i) {
    value = (value << 6) | (byteAt(text, at++) & 0x3F);
  }
  return value;
}

void appendUtf8(std::string& text, char32_t codePoint) {
  const auto put = [&text](char32_t byte) { text += static_cast<char>(byte); };
  if (codePoint < 0x80) {
    put(codePoint);
  } else if (codePoint < 0x800) {
    put(0xC0 | (codePoint >> 6)), put(0x80 | (codePoint & 0x3F));
  } else if (codePoint < 0x10000) {
    put(0xE0 | (codePoint >> 12)), put(0x80 | ((codePoint >> 6) & 0x3F));
    put(0x80 | (codePoint & 0x3F));
  } else {
    put(0xF0 | (codePoint >> 18)), put(0x80 | ((codePoint >> 12) & 0x3F));
    put(0x80 | ((codePoint >> 6) & 0x3F)), put(0x80 | (codePoint & 0x3F));
  }
}

std::string escapeControls(std::string_view text) {
  std::string shown;
  shown.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t start = at;
    const char32_t point = decodeUtf8(text, at);
    if (point == '\t') {
      shown += ' ';
    } else if (point < 0x20 || point == 0x7F) {
      shown += '^';
      shown += static_cast<char>(point ^ 0x40);
    } else if (point >= 0x80 && point < 0xA0) {
      shown += fmt::format("\\x{:02x}", static_cast<unsigned>(point));
    } else {
      shown += text.substr(start, at - start);
    }
  }
  return shown;
}

}  // namespace parlor::base
