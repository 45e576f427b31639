#include "irc/Numerics.h"

#include <algorithm>
#include <iterator>

namespace parlor::irc {
namespace {

struct Row {
  Numeric numeric;
  std::string_view name;
};

constexpr Row kRows[] = {
    {Numeric::RplWelcome, "RPL_WELCOME"},
    {Numeric::RplYourHost, "RPL_YOURHOST"},
    {Numeric::RplCreated, "RPL_CREATED"},
    {Numeric::RplMyInfo, "RPL_MYINFO"},
    {Numeric::RplISupport, "RPL_ISUPPORT"},
    {Numeric::RplBounce, "RPL_BOUNCE"},
    {Numeric::RplRemoteISupport, "RPL_REMOTEISUPPORT"},
    {Numeric::RplTraceLink, "RPL_TRACELINK"},
    {Numeric::RplStatsLinkInfo, "RPL_STATSLINKINFO"},
    {Numeric::RplStatsCommands, "RPL_STATSCOMMANDS"},
    {Numeric::RplEndOfStats, "RPL_ENDOFSTATS"},
    {Numeric::RplUmodeIs, "RPL_UMODEIS"},
    {Numeric::RplStatsUptime, "RPL_STATSUPTIME"},
    {Numeric::RplStatsOline, "RPL_STATSOLINE"},
    {Numeric::RplLUserClient, "RPL_LUSERCLIENT"},
    {Numeric::RplLUserOp, "RPL_LUSEROP"},
    {Numeric::RplLUserUnknown, "RPL_LUSERUNKNOWN"},
    {Numeric::RplLUserChannels, "RPL_LUSERCHANNELS"},
    {Numeric::RplLUserMe, "RPL_LUSERME"},
    {Numeric::RplAdminMe, "RPL_ADMINME"},
    {Numeric::RplAdminLoc1, "RPL_ADMINLOC1"},
    {Numeric::RplAdminLoc2, "RPL_ADMINLOC2"},
    {Numeric::RplAdminEmail, "RPL_ADMINEMAIL"},
    {Numeric::RplTryAgain, "RPL_TRYAGAIN"},
    {Numeric::RplLocalUsers, "RPL_LOCALUSERS"},
    {Numeric::RplGlobalUsers, "RPL_GLOBALUSERS"},
    {Numeric::RplWhoisCertFp, "RPL_WHOISCERTFP"},
    {Numeric::RplAway, "RPL_AWAY"},
    {Numeric::RplUserHost, "RPL_USERHOST"},
    {Numeric::RplIsOn, "RPL_ISON"},
    {Numeric::RplUnAway, "RPL_UNAWAY"},
    {Numeric::RplNowAway, "RPL_NOWAWAY"},
    {Numeric::RplWhoisRegNick, "RPL_WHOISREGNICK"},
    {Numeric::RplWhoisUser, "RPL_WHOISUSER"},
    {Numeric::RplWhoisServer, "RPL_WHOISSERVER"},
    {Numeric::RplWhoisOperator, "RPL_WHOISOPERATOR"},
    {Numeric::RplWhoWasUser, "RPL_WHOWASUSER"},
    {Numeric::RplEndOfWho, "RPL_ENDOFWHO"},
    {Numeric::RplWhoisIdle, "RPL_WHOISIDLE"},
    {Numeric::RplEndOfWhois, "RPL_ENDOFWHOIS"},
    {Numeric::RplWhoisChannels, "RPL_WHOISCHANNELS"},
    {Numeric::RplWhoisSpecial, "RPL_WHOISSPECIAL"},
    {Numeric::RplListStart, "RPL_LISTSTART"},
    {Numeric::RplList, "RPL_LIST"},
    {Numeric::RplListEnd, "RPL_LISTEND"},
    {Numeric::RplChannelModeIs, "RPL_CHANNELMODEIS"},
    {Numeric::RplCreationTime, "RPL_CREATIONTIME"},
    {Numeric::RplWhoisAccount, "RPL_WHOISACCOUNT"},
    {Numeric::RplNoTopic, "RPL_NOTOPIC"},
    {Numeric::RplTopic, "RPL_TOPIC"},
    {Numeric::RplTopicWhoTime, "RPL_TOPICWHOTIME"},
    {Numeric::RplWhoisBot, "RPL_WHOISBOT"},
    {Numeric::RplInviteListLegacy, "RPL_INVITELIST"},
    {Numeric::RplEndOfInviteListLegacy, "RPL_ENDOFINVITELIST"},
    {Numeric::RplWhoisActually, "RPL_WHOISACTUALLY"},
    {Numeric::RplInviting, "RPL_INVITING"},
    {Numeric::RplInviteList, "RPL_INVEXLIST"},
    {Numeric::RplEndOfInviteList, "RPL_ENDOFINVEXLIST"},
    {Numeric::RplExceptList, "RPL_EXCEPTLIST"},
    {Numeric::RplEndOfExceptList, "RPL_ENDOFEXCEPTLIST"},
    {Numeric::RplVersion, "RPL_VERSION"},
    {Numeric::RplWhoReply, "RPL_WHOREPLY"},
    {Numeric::RplNamReply, "RPL_NAMREPLY"},
    {Numeric::RplWhoSpcRpl, "RPL_WHOSPCRPL"},
    {Numeric::RplLinks, "RPL_LINKS"},
    {Numeric::RplEndOfLinks, "RPL_ENDOFLINKS"},
    {Numeric::RplEndOfNames, "RPL_ENDOFNAMES"},
    {Numeric::RplBanList, "RPL_BANLIST"},
    {Numeric::RplEndOfBanList, "RPL_ENDOFBANLIST"},
    {Numeric::RplEndOfWhoWas, "RPL_ENDOFWHOWAS"},
    {Numeric::RplInfo, "RPL_INFO"},
    {Numeric::RplMotd, "RPL_MOTD"},
    {Numeric::RplEndOfInfo, "RPL_ENDOFINFO"},
    {Numeric::RplMotdStart, "RPL_MOTDSTART"},
    {Numeric::RplEndOfMotd, "RPL_ENDOFMOTD"},
    {Numeric::RplWhoisHost, "RPL_WHOISHOST"},
    {Numeric::RplWhoisModes, "RPL_WHOISMODES"},
    {Numeric::RplYoureOper, "RPL_YOUREOPER"},
    {Numeric::RplRehashing, "RPL_REHASHING"},
    {Numeric::RplTime, "RPL_TIME"},
    {Numeric::RplVisibleHost, "RPL_VISIBLEHOST"},
    {Numeric::ErrUnknownError, "ERR_UNKNOWNERROR"},
    {Numeric::ErrNoSuchNick, "ERR_NOSUCHNICK"},
    {Numeric::ErrNoSuchServer, "ERR_NOSUCHSERVER"},
    {Numeric::ErrNoSuchChannel, "ERR_NOSUCHCHANNEL"},
    {Numeric::ErrCannotSendToChan, "ERR_CANNOTSENDTOCHAN"},
    {Numeric::ErrTooManyChannels, "ERR_TOOMANYCHANNELS"},
    {Numeric::ErrWasNoSuchNick, "ERR_WASNOSUCHNICK"},
    {Numeric::ErrTooManyTargets, "ERR_TOOMANYTARGETS"},
    {Numeric::ErrNoOrigin, "ERR_NOORIGIN"},
    {Numeric::ErrInvalidCapCmd, "ERR_INVALIDCAPCMD"},
    {Numeric::ErrNoRecipient, "ERR_NORECIPIENT"},
    {Numeric::ErrNoTextToSend, "ERR_NOTEXTTOSEND"},
    {Numeric::ErrInputTooLong, "ERR_INPUTTOOLONG"},
    {Numeric::ErrUnknownCommand, "ERR_UNKNOWNCOMMAND"},
    {Numeric::ErrNoMotd, "ERR_NOMOTD"},
    {Numeric::ErrNoAdminInfo, "ERR_NOADMININFO"},
    {Numeric::ErrNoNicknameGiven, "ERR_NONICKNAMEGIVEN"},
    {Numeric::ErrErroneousNickname, "ERR_ERRONEUSNICKNAME"},
    {Numeric::ErrNicknameInUse, "ERR_NICKNAMEINUSE"},
    {Numeric::ErrNickCollision, "ERR_NICKCOLLISION"},
    {Numeric::ErrUnavailResource, "ERR_UNAVAILRESOURCE"},
    {Numeric::ErrUserNotInChannel, "ERR_USERNOTINCHANNEL"},
    {Numeric::ErrNotOnChannel, "ERR_NOTONCHANNEL"},
    {Numeric::ErrUserOnChannel, "ERR_USERONCHANNEL"},
    {Numeric::ErrCannotChangeNick, "ERR_CANTCHANGENICK"},
    {Numeric::ErrNotRegistered, "ERR_NOTREGISTERED"},
    {Numeric::ErrNeedMoreParams, "ERR_NEEDMOREPARAMS"},
    {Numeric::ErrAlreadyRegistered, "ERR_ALREADYREGISTRED"},
    {Numeric::ErrPasswdMismatch, "ERR_PASSWDMISMATCH"},
    {Numeric::ErrYoureBannedCreep, "ERR_YOUREBANNEDCREEP"},
    {Numeric::ErrLinkChannel, "ERR_LINKCHANNEL"},
    {Numeric::ErrChannelIsFull, "ERR_CHANNELISFULL"},
    {Numeric::ErrUnknownMode, "ERR_UNKNOWNMODE"},
    {Numeric::ErrInviteOnlyChan, "ERR_INVITEONLYCHAN"},
    {Numeric::ErrBannedFromChan, "ERR_BANNEDFROMCHAN"},
    {Numeric::ErrBadChannelKey, "ERR_BADCHANNELKEY"},
    {Numeric::ErrBadChanMask, "ERR_BADCHANMASK"},
    {Numeric::ErrNeedReggedNick, "ERR_NEEDREGGEDNICK"},
    {Numeric::ErrBanListFull, "ERR_BANLISTFULL"},
    {Numeric::ErrNoPrivileges, "ERR_NOPRIVILEGES"},
    {Numeric::ErrChanOpPrivsNeeded, "ERR_CHANOPRIVSNEEDED"},
    {Numeric::ErrCantKillServer, "ERR_CANTKILLSERVER"},
    {Numeric::ErrNoOperHost, "ERR_NOOPERHOST"},
    {Numeric::ErrUmodeUnknownFlag, "ERR_UMODEUNKNOWNFLAG"},
    {Numeric::ErrUsersDontMatch, "ERR_USERSDONTMATCH"},
    {Numeric::ErrHelpNotFound, "ERR_HELPNOTFOUND"},
    {Numeric::ErrInvalidKey, "ERR_INVALIDKEY"},
    {Numeric::ErrCannotSendToUser, "ERR_CANNOTSENDTOUSER"},
    {Numeric::RplStartTls, "RPL_STARTTLS"},
    {Numeric::RplWhoisSecure, "RPL_WHOISSECURE"},
    {Numeric::ErrInvalidModeParam, "ERR_INVALIDMODEPARAM"},
    {Numeric::RplHelpStart, "RPL_HELPSTART"},
    {Numeric::RplHelpTxt, "RPL_HELPTXT"},
    {Numeric::RplEndOfHelp, "RPL_ENDOFHELP"},
    {Numeric::ErrNoPrivs, "ERR_NOPRIVS"},
    {Numeric::RplMonOnline, "RPL_MONONLINE"},
    {Numeric::RplMonOffline, "RPL_MONOFFLINE"},
    {Numeric::RplMonList, "RPL_MONLIST"},
    {Numeric::RplEndOfMonList, "RPL_ENDOFMONLIST"},
    {Numeric::ErrMonListFull, "ERR_MONLISTFULL"},
    {Numeric::RplWhoisKeyValue, "RPL_WHOISKEYVALUE"},
    {Numeric::RplKeyValue, "RPL_KEYVALUE"},
    {Numeric::RplKeyNotSet, "RPL_KEYNOTSET"},
    {Numeric::RplMetadataSubOk, "RPL_METADATASUBOK"},
    {Numeric::RplMetadataUnsubOk, "RPL_METADATAUNSUBOK"},
    {Numeric::RplMetadataSubs, "RPL_METADATASUBS"},
    {Numeric::RplLoggedIn, "RPL_LOGGEDIN"},
    {Numeric::RplLoggedOut, "RPL_LOGGEDOUT"},
    {Numeric::ErrNickLocked, "ERR_NICKLOCKED"},
    {Numeric::RplSaslSuccess, "RPL_SASLSUCCESS"},
    {Numeric::ErrSaslFail, "ERR_SASLFAIL"},
    {Numeric::ErrSaslTooLong, "ERR_SASLTOOLONG"},
    {Numeric::ErrSaslAborted, "ERR_SASLABORTED"},
    {Numeric::ErrSaslAlready, "ERR_SASLALREADY"},
    {Numeric::RplSaslMechs, "RPL_SASLMECHS"},
};

constexpr bool before(const Row& row, Numeric numeric) {
  return row.numeric < numeric;
}
static_assert(std::is_sorted(std::begin(kRows), std::end(kRows),
                             [](const Row& a, const Row& b) { return a.numeric < b.numeric; }));

bool isDigit(char c) {
  return c >= '0' && c <= '9';
}

}  // namespace

std::string codeOf(Numeric numeric) {
  const std::string digits = std::to_string(static_cast<int>(numeric));
  return digits.size() < 3 ? std::string(3 - digits.size(), '0') + digits : digits;
}

std::string_view nameOf(Numeric numeric) {
  const auto* row = std::lower_bound(std::begin(kRows), std::end(kRows), numeric, before);
  return row != std::end(kRows) && row->numeric == numeric ? row->name : std::string_view();
}

std::optional<Numeric> numericOf(std::string_view command) {
  if (command.size() != 3 || !std::all_of(command.begin(), command.end(), isDigit)) {
    return std::nullopt;
  }
  const int value = (command[0] - '0') * 100 + (command[1] - '0') * 10 + (command[2] - '0');
  return static_cast<Numeric>(value);
}

}  // namespace parlor::irc
