#include "engine/NearbyWords.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "base/Utf8.h"
#include "chat/Names.h"

namespace parlor::engine {
namespace {

constexpr std::string_view kQuestion = "parlor-nearby 1 who ";
constexpr std::string_view kAnswer = "parlor-nearby 1 here ";
constexpr std::string_view kGoodbye = "parlor-nearby 1 gone ";
constexpr std::size_t kLongest = 512;  // bytes of any datagram of ours
constexpr std::size_t kLongestId = 32;
constexpr std::size_t kLongestMachine = 64;

template <typename Number>
std::optional<Number> numberOf(std::string_view text) {
  Number number{};
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return number;
}

std::string_view takeLine(std::string_view& rest) {
  const std::size_t end = rest.find('\n');
  const std::string_view line = rest.substr(0, end);
  rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
  return line;
}

bool isPlain(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

bool isId(std::string_view id) {
  return !id.empty() && id.size() <= kLongestId && std::all_of(id.begin(), id.end(), isPlain);
}

bool isMachine(std::string_view name) {
  return name.size() <= kLongestMachine && base::isValidUtf8(name) &&
         std::none_of(name.begin(), name.end(),
                      [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; });
}

bool read(NearbyRoom& room, std::string_view name, std::string_view value) {
  if (name == "id") return (room.id = value, true);
  if (name == "room") return (room.room = value, true);
  if (name == "machine") return (room.machine = value, true);
  if (name == "password") return (room.password = value == "yes", true);
  if (name == "port") {
    const auto port = numberOf<std::uint16_t>(value);
    return port && (room.port = *port, true);
  }
  if (name == "people") {
    const auto people = numberOf<std::uint32_t>(value);
    return people && (room.people = *people, true);
  }
  return true;  // a later version says more
}

bool isWhole(const NearbyRoom& room) {
  return room.port != 0 && isId(room.id) && isMachine(room.machine) &&
         chat::NamePolicy{}.checkRoom(room.room);
}

// What follows "parlor-nearby 1 WORD TOKEN\n"; none when it is another word or token.
std::optional<std::string_view> bodyAfter(std::string_view word, std::string_view datagram,
                                          std::uint64_t token) {
  if (datagram.size() > kLongest || !datagram.starts_with(word)) return std::nullopt;
  datagram.remove_prefix(word.size());
  if (numberOf<std::uint64_t>(takeLine(datagram)) != token) return std::nullopt;
  return datagram;
}

}  // namespace

std::string nearbyQuestion(std::uint64_t token) {
  std::string made = fmt::format("{}{}\n", kQuestion, token);
  made.resize(kLongest, ' ');
  return made;
}

std::optional<std::uint64_t> readNearbyQuestion(std::string_view datagram) {
  if (datagram.size() != kLongest || !datagram.starts_with(kQuestion)) return std::nullopt;
  datagram.remove_prefix(kQuestion.size());
  return numberOf<std::uint64_t>(takeLine(datagram));
}

std::string nearbyAnswer(std::uint64_t token, const NearbyRoom& room) {
  std::string made = fmt::format("{}{}\nid {}\nroom {}\nmachine {}\nport {}\npeople {}\n", kAnswer,
                                 token, room.id, room.room, room.machine, room.port, room.people);
  if (room.password) made += "password yes\n";
  return made;
}

std::optional<NearbyRoom> readNearbyAnswer(std::string_view datagram, std::uint64_t token) {
  auto body = bodyAfter(kAnswer, datagram, token);
  if (!body) return std::nullopt;
  NearbyRoom room;
  while (!body->empty()) {
    const std::string_view line = takeLine(*body);
    const std::size_t blank = line.find(' ');
    if (blank == std::string_view::npos) return std::nullopt;
    if (!read(room, line.substr(0, blank), line.substr(blank + 1))) return std::nullopt;
  }
  return isWhole(room) ? std::optional(std::move(room)) : std::nullopt;
}

std::string nearbyGoodbye(std::uint64_t token, std::string_view id) {
  return fmt::format("{}{}\nid {}\n", kGoodbye, token, id);
}

std::optional<std::string> readNearbyGoodbye(std::string_view datagram, std::uint64_t token) {
  constexpr std::string_view kName = "id ";
  auto body = bodyAfter(kGoodbye, datagram, token);
  if (!body) return std::nullopt;
  std::string_view line = takeLine(*body);
  if (!line.starts_with(kName)) return std::nullopt;
  line.remove_prefix(kName.size());
  return isId(line) ? std::optional(std::string(line)) : std::nullopt;
}

}  // namespace parlor::engine
