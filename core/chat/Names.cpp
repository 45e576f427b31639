#include "chat/Names.h"

#include <fmt/format.h>
#include <unicode/uchar.h>
#include <unicode/uspoof.h>

#include <algorithm>
#include <memory>

#include "base/Utf8.h"
#include "chat/NameFault.h"

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

std::string wordsFor(const NameFault& fault) {
  using Kind = NameFault::Kind;
  switch (fault.kind) {
    case Kind::Empty:
      break;
    case Kind::TooLong:
      return fmt::format("longer than {} bytes", fault.limit);
    case Kind::NotUtf8:
      return "it is not valid UTF-8";
    case Kind::Characters:
      return "only letters, digits and []\\`_^{|}- are allowed";
    case Kind::Beginning:
      return "it may not begin with a digit or a dash";
    case Kind::Reserved:
      return "it is reserved";
    case Kind::LooksReserved:
      return "it looks like a reserved name";
    case Kind::NoHash:
      return "it must begin with #";
    case Kind::NothingAfterHash:
      return "nothing follows the #";
    case Kind::RoomCharacters:
      return "blanks, commas, * ? and control characters are not allowed";
  }
  return {};
}

base::Status statusOf(const std::optional<NameFault>& fault, std::string_view name,
                      std::string_view what) {
  if (!fault) return {};
  if (fault->kind == NameFault::Kind::Empty) return base::Error{"a name cannot be empty"};
  return base::Error{fmt::format("\"{}\" cannot be {}: {}",
                                 base::escapeControls(base::repairUtf8(name)), what,
                                 wordsFor(*fault))};
}

bool looksReserved(const NamePolicy& policy, std::string_view nick) {
  if (isAscii(nick)) return false;
  const std::string look = skeleton(nick);
  return std::any_of(policy.reserved.begin(), policy.reserved.end(),
                     [&](const std::string& name) { return skeleton(name) == look; });
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

std::optional<NameFault> faultOfNick(const NamePolicy& policy, std::string_view nick) {
  using Kind = NameFault::Kind;
  if (nick.empty()) return NameFault{Kind::Empty};
  if (nick.size() > policy.nickLength) return NameFault{Kind::TooLong, policy.nickLength};
  if (!base::isValidUtf8(nick)) return NameFault{Kind::NotUtf8};
  for (std::size_t at = 0; at < nick.size();) {
    const bool first = at == 0;
    const char32_t c = base::decodeUtf8(nick, at);
    if (!isNickCharacter(c, policy.unicodeNames)) return NameFault{Kind::Characters};
    if (first && (isAsciiDigit(c) || c == U'-')) return NameFault{Kind::Beginning};
  }
  const auto& reserved = policy.reserved;
  if (std::find(reserved.begin(), reserved.end(), foldName(nick)) != reserved.end()) {
    return NameFault{Kind::Reserved};
  }
  if (looksReserved(policy, nick)) return NameFault{Kind::LooksReserved};
  return std::nullopt;
}

std::optional<NameFault> faultOfRoom(const NamePolicy& policy, std::string_view name) {
  using Kind = NameFault::Kind;
  if (!isRoomName(name)) return NameFault{Kind::NoHash};
  if (name.size() < 2) return NameFault{Kind::NothingAfterHash};
  if (name.size() > policy.roomLength) return NameFault{Kind::TooLong, policy.roomLength};
  if (!base::isValidUtf8(name)) return NameFault{Kind::NotUtf8};
  for (std::size_t at = 0; at < name.size();) {
    if (!isRoomCharacter(base::decodeUtf8(name, at), policy.unicodeNames)) {
      return NameFault{Kind::RoomCharacters};
    }
  }
  return std::nullopt;
}

base::Status NamePolicy::checkNick(std::string_view nick) const {
  return statusOf(faultOfNick(*this, nick), nick, "a name");
}

base::Status NamePolicy::checkRoom(std::string_view name) const {
  return statusOf(faultOfRoom(*this, name), name, "a room's name");
}

}  // namespace parlor::chat
