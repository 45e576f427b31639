#include "server/Replies.h"

#include <fmt/format.h>

namespace parlor::server::replies {

using irc::Numeric;

Reply inputTooLong() {
  return Reply::numericOf(Numeric::ErrInputTooLong, {}, "Input line was too long");
}
Reply unknownCommand(std::string_view verb) {
  return Reply::numericOf(Numeric::ErrUnknownCommand, {verb}, "Unknown command");
}
Reply notRegistered() {
  return Reply::numericOf(Numeric::ErrNotRegistered, {}, "You have not registered");
}
Reply alreadyRegistered() {
  return Reply::numericOf(Numeric::ErrAlreadyRegistered, {}, "You may not reregister");
}
Reply needMoreParams(std::string_view verb) {
  return Reply::numericOf(Numeric::ErrNeedMoreParams, {verb}, "Not enough parameters");
}
Reply noPrivileges() {
  return Reply::numericOf(Numeric::ErrNoPrivileges, {},
                          "Permission Denied - You're not an IRC operator");
}
Reply noSuchNick(std::string_view name) {
  return Reply::numericOf(Numeric::ErrNoSuchNick, {name}, "No such nick/channel");
}
Reply noSuchServer(std::string_view name) {
  return Reply::numericOf(Numeric::ErrNoSuchServer, {name}, "No such server");
}
Reply noSuchChannel(std::string_view name) {
  return Reply::numericOf(Numeric::ErrNoSuchChannel, {name}, "No such channel");
}
Reply notOnChannel(std::string_view room) {
  return Reply::numericOf(Numeric::ErrNotOnChannel, {room}, "You're not on that channel");
}
Reply userNotInChannel(std::string_view nick, std::string_view room) {
  return Reply::numericOf(Numeric::ErrUserNotInChannel, {nick, room},
                          "They aren't on that channel");
}
Reply userOnChannel(std::string_view nick, std::string_view room) {
  return Reply::numericOf(Numeric::ErrUserOnChannel, {nick, room}, "is already on channel");
}
Reply chanOpPrivsNeeded(std::string_view room) {
  return Reply::numericOf(Numeric::ErrChanOpPrivsNeeded, {room}, "You're not channel operator");
}
Reply cannotSendToChan(std::string_view room, std::string_view why) {
  return Reply::numericOf(Numeric::ErrCannotSendToChan, {room},
                          fmt::format("Cannot send to channel ({})", why));
}
Reply noNicknameGiven() {
  return Reply::numericOf(Numeric::ErrNoNicknameGiven, {}, "No nickname given");
}
Reply erroneousNickname(std::string_view nick, std::string_view why) {
  return Reply::numericOf(Numeric::ErrErroneousNickname, {nick}, why);
}
Reply nicknameInUse(std::string_view nick) {
  return Reply::numericOf(Numeric::ErrNicknameInUse, {nick}, "Nickname is already in use");
}
Reply noRecipient(std::string_view verb) {
  return Reply::numericOf(Numeric::ErrNoRecipient, {},
                          fmt::format("No recipient given ({})", verb));
}
Reply noTextToSend() {
  return Reply::numericOf(Numeric::ErrNoTextToSend, {}, "No text to send");
}
Reply tooManyTargets(std::string_view target) {
  return Reply::numericOf(Numeric::ErrTooManyTargets, {target},
                          "Too many targets; the message was not delivered");
}
Reply away(std::string_view nick, std::string_view message) {
  return Reply::numericOf(Numeric::RplAway, {nick}, message);
}

}  // namespace parlor::server::replies
