// What went wrong, so that a window can say it in its own language: a code with its arguments, and
// the same in English for logs and terminals. What a server said itself has no code: its text is
// all there is. A value, any thread.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace parlor::client {

// Kept on disk with unsent messages: never renumbered.
enum class ProblemCode : std::uint8_t {
  Said = 0,                // in the words of whoever said it
  HostNotFound = 1,        // host
  ConnectionRefused = 2,   // address
  ConnectionTimedOut = 3,  // address
  HostUnreachable = 4,     // address
  CannotConnect = 5,       // address, reason of the system
  ServerClosed = 6,
  LinkBroke = 7,          // reason of the system
  LinkSilent = 8,         // seconds
  NoChatServer = 9,       // address
  NoChatServerSaid = 10,  // address, what it said
  NoChatAnswer = 11,      // address
  EndlessBytes = 12,
  TlsImpossible = 13,
  PasswordWanted = 14,  // address
  PasswordWrong = 15,   // address
  NotLetIn = 16,        // address, its words
  NameTaken = 17,       // name, address
  NameNotAllowed = 18,  // name, its words
  ServerRefused = 19,   // its words
  NoRoomAnswer = 20,    // address
  NotSavedHere = 21,    // reason of the system
  BrokeUnconfirmed = 22,
  NotConfirmed = 23,
  NobodyListens = 24,
  RoomRenamed = 25,  // nick, room
  IsAway = 26,       // nick, message
  PortInUse = 27,    // port
  PortReserved = 28  // port
};

struct Problem {
  Problem() = default;
  Problem(std::string said) : text(std::move(said)) {}
  Problem(std::string_view said) : text(said) {}
  Problem(const char* said) : text(said) {}
  // The text from the table.
  Problem(ProblemCode what, std::vector<std::string> about = {});

  ProblemCode code = ProblemCode::Said;
  std::vector<std::string> arguments;
  std::string text;

  bool empty() const { return text.empty(); }
  bool operator==(const Problem&) const = default;
};

// How an unsent message keeps it. Nonsense is read as somebody's words.
std::string toKept(const Problem& problem);
Problem problemFromKept(std::string_view kept);

// Why a connection to `address` could not be made, by the errno of the attempt.
Problem connectProblem(const std::string& host, const std::string& address, const std::string& text,
                       int code);

}  // namespace parlor::client
