// The answers that several commands give, each text written once. Modern IRC, "Numerics".
#pragma once

#include <string_view>

#include "server/Reply.h"

namespace parlor::server::replies {

Reply inputTooLong();
Reply unknownCommand(std::string_view verb);
Reply notRegistered();
Reply alreadyRegistered();
Reply needMoreParams(std::string_view verb);
Reply noPrivileges();
Reply noSuchNick(std::string_view name);
Reply noSuchServer(std::string_view name);
Reply noSuchChannel(std::string_view name);
Reply notOnChannel(std::string_view room);
Reply userNotInChannel(std::string_view nick, std::string_view room);
Reply userOnChannel(std::string_view nick, std::string_view room);
Reply chanOpPrivsNeeded(std::string_view room);
Reply cannotSendToChan(std::string_view room, std::string_view why);
Reply noNicknameGiven();
Reply erroneousNickname(std::string_view nick, std::string_view why);
Reply nicknameInUse(std::string_view nick);
Reply noRecipient(std::string_view verb);
Reply noTextToSend();
Reply tooManyTargets(std::string_view target);
Reply away(std::string_view nick, std::string_view message);

}  // namespace parlor::server::replies
