// What an IRC client is told when it is in: 001 to 005, LUSERS, MOTD. Modern IRC, "Connection
// Registration"; the 005 tokens are the limits that the server keeps. Loop thread only.
#pragma once

#include <string>
#include <vector>

#include "server/Context.h"

namespace parlor::server {

void welcome(Context& context);
void sendIsupport(Context& context);
void sendLusers(Context& context);
void sendMotd(Context& context);
std::vector<std::string> isupportTokens(const ServerConfig& config);
std::string describe(const ServerConfig& config);  // of this server, in words
std::string versionName();                         // "parlor-0.1.0"

inline constexpr std::size_t kUserhostTargets = 10;

// B bot, R only people with an account may write, T no CTCP but actions, i invisible, o server
// operator, w hears WALLOPS.
inline constexpr char kUserModes[] = "BRTiow";

}  // namespace parlor::server
