// Every family of commands, a file each. See README.md in this folder.
#pragma once

#include <span>

#include "server/CommandTable.h"

namespace parlor::server::commands {

std::span<const CommandSpec> registration();  // PASS NICK USER RESUME QUIT PING PONG
std::span<const CommandSpec> capabilities();  // CAP
std::span<const CommandSpec> rooms();         // JOIN PART TOPIC NAMES
std::span<const CommandSpec> talk();          // PRIVMSG NOTICE TAGMSG
std::span<const CommandSpec> multiline();     // BATCH
std::span<const CommandSpec> history();       // CHATHISTORY
std::span<const CommandSpec> readMarker();    // MARKREAD
std::span<const CommandSpec> redaction();     // REDACT
std::span<const CommandSpec> forgetting();    // FORGET
std::span<const CommandSpec> search();        // SEARCH
std::span<const CommandSpec> modes();         // MODE
std::span<const CommandSpec> moderation();    // KICK INVITE
std::span<const CommandSpec> people();        // WHOIS WHOWAS USERHOST ISON AWAY SETNAME
std::span<const CommandSpec> lists();         // WHO LIST
std::span<const CommandSpec> monitor();       // MONITOR
std::span<const CommandSpec> information();  // MOTD LUSERS VERSION TIME ADMIN INFO HELP LINKS STATS
std::span<const CommandSpec> operators();    // OPER KILL WALLOPS REHASH

}  // namespace parlor::server::commands
