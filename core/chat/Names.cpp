#include "chat/Names.h"

#include <fmt/format.h>
#include <unicode/uchar.h>
#include <unicode/uspoof.h>

#include <algorithm>
#include <memory>

#include "base/Utf8.h"

namespace parlor::chat {
namespace {

constexpr std::string_view kNickSymbols = "[]\\`_^{|}-";

bool isAsciiLetter(char32_t c) {
  return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z');
}
bool isAsciiDigit(char32_t c) {
  return c >= U'0' && c <= U'9';
}

// Letters, digits and marks of any script that leave something on the screen.
bool isUnicodeNameCharacter(char32_t c) {
  const auto point = static_cast<UChar32>(c);
  if (u_hasBinaryProperty(point, UCHAR_DEFAULT_IGNORABLE_CODE_POINT)) return false;
  return (U_GET_GC_MASK(point) & (U_GC_L_MASK | U_GC_M_MASK | U_GC_ND_MASK)) != 0;
}

bool isNickCharacter(char32_t c, bool unicode) {
  if (c < 0x80) {
    return isAsciiLetter(c) || isAsciiDigit(c) ||
           kNickSymbols.find(static_cast<char>(c)) != std::string_view::npos;
  }
  return unicode && isUnicodeNameCharacter(c);
}

bool isRoomCharacter(char32_t c, bool unicode) {
  if (c < 0x80) return c > 0x20 && c != 0x7F && c != U',' && c != U'*' && c != U'?';
  const auto point = static_cast<UChar32>(c);
  return unicode && u_isgraph(point) &&
         !u_hasBinaryProperty(point, UCHAR_DEFAULT_IGNORABLE_CODE_POINT) && !u_isUWhiteSpace(point);
}

base::Error nickError(std::string_view nick, std::string_view why) {
  return {fmt::format("\"{}\" cannot be a name: {}", base::escapeControls(nick), why)};
}

base::Error roomError(std::string_view name, std::string_view why) {
  return {fmt::format("\"{}\" cannot be a room's name: {}", base::escapeControls(name), why)};
}

struct SpoofClose {
  void operator()(USpoofChecker* checker) const { uspoof_close(checker); }
};

std::unique_ptr<USpoofChecker, SpoofClose> openChecker() {
  UErrorCode status = U_ZERO_ERROR;
  return std::unique_ptr<USpoofChecker, SpoofClose>(uspoof_open(&status));
}

}  // namespace

std::string foldName(std::string_view name) {
  std::string folded(name);
  for (char& c : folded) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return folded;
}

bool sameName(std::string_view a, std::string_view b) {
  return a.size() == b.size() && foldName(a) == foldName(b);
}

bool isRoomName(std::string_view target) {
  return !target.empty() && target.front() == '#';
}

bool isAscii(std::string_view text) {
  return std::all_of(text.begin(), text.end(),
                     [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

std::string skeleton(std::string_view name) {
  static const auto checker = openChecker();  // immutable: ICU allows it on any thread
  const std::string folded = foldName(name);
  std::string result(folded.size() * 4 + 16, '\0');
  UErrorCode status = U_ZERO_ERROR;
  const int32_t size =
      uspoof_getSkeletonUTF8(checker.get(), 0, folded.data(), static_cast<int32_t>(folded.size()),
                             result.data(), static_cast<int32_t>(result.size()), &status);
  if (U_FAILURE(status) || size > static_cast<int32_t>(result.size())) return folded;
  result.resize(static_cast<std::size_t>(size));
  return foldName(result);
}

base::Status NamePolicy::checkNick(std::string_view nick) const {
  if (nick.empty()) return base::Error{"a name cannot be empty"};
  if (nick.size() > nickLength) {
    return nickError(nick, fmt::format("longer than {} bytes", nickLength));
  }
  if (!base::isValidUtf8(nick)) return base::Error{"that name is not valid UTF-8"};
  for (std::size_t at = 0; at < nick.size();) {
    const bool first = at == 0;
    const char32_t c = base::decodeUtf8(nick, at);
    if (!isNickCharacter(c, unicodeNames)) {
      return nickError(nick, "only letters, digits and []\\`_^{|}- are allowed");
    }
    if (first && (isAsciiDigit(c) || c == U'-')) {
      return nickError(nick, "it may not begin with a digit or a dash");
    }
  }
  const std::string folded = foldName(nick);
  if (std::find(reserved.begin(), reserved.end(), folded) != reserved.end()) {
    return nickError(nick, "it is reserved");
  }
  if (!isAscii(nick)) {
    const std::string look = skeleton(nick);
    for (const std::string& name : reserved) {
      if (skeleton(name) == look) return nickError(nick, "it looks like a reserved name");
    }
  }
  return {};
}

base::Status NamePolicy::checkRoom(std::string_view name) const {
  if (!isRoomName(name)) return roomError(name, "it must begin with #");
  if (name.size() < 2) return roomError(name, "nothing follows the #");
  if (name.size() > roomLength) {
    return roomError(name, fmt::format("longer than {} bytes", roomLength));
  }
  if (!base::isValidUtf8(name)) return base::Error{"that room's name is not valid UTF-8"};
  for (std::size_t at = 0; at < name.size();) {
    if (!isRoomCharacter(base::decodeUtf8(name, at), unicodeNames)) {
      return roomError(name, "blanks, commas, * ? and control characters are not allowed");
    }
  }
  return {};
}

}  // namespace parlor::chat
