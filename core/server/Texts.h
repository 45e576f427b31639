// What the server says to people in words, in the language of the configuration. In a
// pattern {0}, {1} stand for names, rooms and reasons. A value; loop thread.
#pragma once

#include <fmt/format.h>

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "chat/NameFault.h"

namespace parlor::server {

enum class Text : std::uint8_t {
  Welcome,       // server, own name
  WelcomeRoom,   // room, server, own name, names here
  WelcomeAlone,  // room, server, own name
  Hint,
  PasswordAsked,
  PasswordWrong,
  Joined,        // name
  JoinedRoom,    // name, room
  Left,          // name
  LeftBecause,   // name, reason
  Renamed,       // old, new
  YouAre,        // new
  Topic,         // who, text
  TopicCleared,  // who
  TopicIs,       // text
  NoTopic,
  Kicked,         // who, by, reason
  YouWereKicked,  // by, reason
  Modes,          // who, modes
  InvitedYou,     // who, room
  NowIn,          // room, names
  NowAlone,       // room
  LeftRoom,       // room
  Here,           // names
  NobodyHere,
  NoRoom,    // in no room
  Rooms,     // names
  RoomLine,  // name, members, topic
  SaidTo,    // name, text
  Earlier,   // beside the time of a line
  Away,      // name, message
  NowAway,
  NowBack,
  Goodbye,
  GoodbyeBecause,  // reason
  UnknownCommand,  // verb
  CommandNeeds,    // usage
  NameTaken,       // name
  NoSuchPerson,    // name
  NoSuchRoom,      // name
  NotAllowed,      // what
  HelpTitle,
  ClosedByHost,
  HistoryNotSaved,  // why
  HistorySaved,
  HistorySetAside,  // file
  HistoryMended,
  // --- why something was refused ---
  BadName,      // name, why
  NameIsEmpty,  // chat::NameFault, in its order
  NameTooLong,  // bytes
  NameNotUtf8,
  NameCharacters,
  NameBeginning,
  NameReserved,
  NameLooksReserved,
  NameWithoutHash,
  NameNothingAfterHash,
  RoomNameCharacters,
  NameLooksLike,   // name
  RoomNeedsKey,    // room
  RoomInviteOnly,  // room
  RoomBanned,      // room
  RoomFull,        // room
  TooManyRooms,
  CannotSpeak,     // room
  NotThere,        // room
  PersonNotThere,  // name, room
  PersonIsThere,   // name, room
  ListFull,        // room
  NoSuchMode,      // letter
  NoPrivileges,
  NoOperatorHere,
  PersonClosed,  // name
  LineTooLong,
  TryAgain,
  // --- notices ---
  YouInvited,  // name, room
  YouAreOperator,
  Rehashed,
  NotRehashed,  // why
  NothingToRehash,
  NothingIsKept,
  Forgotten,     // room, how many messages
  NotForgotten,  // why
  // --- why somebody is gone ---
  ConnectionReset,
  ConnectionClosed,
  PingTimeout,  // seconds
  RegistrationTimeout,
  ReadsTooSlowly,
  ServerIsFull,
  WrongPassword,
  LineFlood,
  ServerRestarted,
  ShuttingDown,
  CameBack,
  BrokenTelnet,
  TooManyFromThere,  // address, at most
  ConnectsTooOften,  // address
  NoPages,
  NotKept,
  NothingKept,
  BackupDone,    // file
  BackupFailed,  // why
  Count
};

enum class Language : std::uint8_t { English, Chinese };

class Texts {
 public:
  // "en", "zh_CN" and their like; anything else is English.
  explicit Texts(std::string_view language);

  std::string_view pattern(Text text) const;

  template <typename... Values>
  std::string operator()(Text text, const Values&... values) const {
    const std::array<std::string, sizeof...(Values)> filled = {fmt::format("{}", values)...};
    return fill(pattern(text), filled);
  }
  std::string withList(Text text, const std::vector<std::string>& values) const {
    return fill(pattern(text), values);
  }
  std::string why(const chat::NameFault& fault) const;
  Language language() const { return language_; }

 private:
  static std::string fill(std::string_view pattern, std::span<const std::string> values);

  Language language_;
};

}  // namespace parlor::server
