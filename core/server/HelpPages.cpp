#include "server/HelpPages.h"

#include <algorithm>
#include <iterator>

namespace parlor::server {
namespace {

constexpr std::size_t kIndexBytes = 300;

struct Page {
  std::string_view name, usage, text;
};

constexpr Page kPages[] = {
    {"ADMIN", "ADMIN", "Shows who runs this server."},
    {"AWAY", "AWAY [text]", "Marks you as away with that text, or as back without one."},
    {"BATCH", "BATCH +name draft/multiline target | BATCH -name",
     "Opens and closes a message of several lines; clients do this."},
    {"CAP", "CAP LS|LIST|REQ|END ...", "Negotiates extensions of the protocol; clients do this."},
    {"CHATHISTORY", "CHATHISTORY LATEST|BEFORE|AFTER|AROUND|BETWEEN target place ... count",
     "Shows what was said before; TARGETS shows where. A place is msgid=... or timestamp=..., with "
     "LATEST also *."},
    {"HELP", "HELP [command]", "Shows what a command does, or which commands there are."},
    {"HELPOP", "HELPOP [command]", "The same as HELP."},
    {"INFO", "INFO", "Shows what this server is."},
    {"INVITE", "INVITE [nick channel]",
     "Invites somebody into a channel; alone: shows where you are invited."},
    {"ISON", "ISON nick ...", "Shows which of these people are here."},
    {"JOIN", "JOIN channel,... [key,...]",
     "Enters channels; one that does not exist is opened. JOIN 0 leaves all."},
    {"KICK", "KICK channel nick,... [reason]", "Removes people from a channel."},
    {"KILL", "KILL nick reason", "Removes somebody from the server. Operators only."},
    {"LINKS", "LINKS", "Shows the servers of the network: this one."},
    {"LIST", "LIST [conditions]",
     "Shows channels: names, masks, !masks, >n or <n members, C>n or C<n minutes old, T>n or T<n "
     "minutes since the topic changed."},
    {"LUSERS", "LUSERS", "Counts people, operators and channels."},
    {"MARKREAD", "MARKREAD target [timestamp=...]",
     "Shows or sets up to when you have read a channel or a conversation."},
    {"MODE", "MODE channel|nick [modes [arguments]]",
     "Shows or changes modes. Channels: b e I k l f C U i m n s t u, roles q a o h v. People: B R "
     "T "
     "i w."},
    {"MONITOR", "MONITOR + nick,... | - nick,... | C | L | S",
     "Tells you when these people come and go."},
    {"MOTD", "MOTD", "Shows the message of the day."},
    {"NAMES", "NAMES channel", "Shows who is in a channel."},
    {"NICK", "NICK name", "Gives you another name."},
    {"NOTICE", "NOTICE target text", "Like PRIVMSG, but never answered by programs."},
    {"OPER", "OPER name password", "Makes you server operator."},
    {"PART", "PART channel,... [reason]", "Leaves channels."},
    {"PASS", "PASS password", "Gives the server's password before NICK and USER."},
    {"PING", "PING text", "Is answered with PONG and the same text."},
    {"PONG", "PONG text", "Answers a PING."},
    {"PRIVMSG", "PRIVMSG target,... text",
     "Says something to people or channels; @#channel reaches its operators only."},
    {"QUIT", "QUIT [reason]", "Leaves the server."},
    {"REDACT", "REDACT target msgid [reason]", "Takes a message back."},
    {"REHASH", "REHASH", "Reads the configuration again. Operators only."},
    {"RESUME", "RESUME token",
     "Takes back the name and rooms of a lost connection; Parlor clients do this."},
    {"SEARCH", "SEARCH text=...;in=...;from=...;after=...;before=...;limit=...",
     "Finds what was said in your channels and conversations."},
    {"SETNAME", "SETNAME text", "Changes your real name."},
    {"STATS", "STATS letter", "u: for how long the server has been running; o: operators."},
    {"TAGMSG", "TAGMSG target", "Sends client tags without text, such as typing."},
    {"TIME", "TIME", "Shows the server's time."},
    {"TOPIC", "TOPIC channel [text]", "Shows, sets or (with an empty text) clears the topic."},
    {"USER", "USER name 0 * :real name", "Introduces you; clients do this."},
    {"USERHOST", "USERHOST nick ...", "Shows where people come from and whether they are away."},
    {"VERSION", "VERSION", "Shows the version of the server and what it supports."},
    {"WALLOPS", "WALLOPS text", "Speaks to everybody with user mode w. Operators only."},
    {"WHO", "WHO channel|mask [o][%fields[,token]]", "Lists people with their details."},
    {"WHOIS", "WHOIS nick", "Shows who somebody is."},
    {"WHOWAS", "WHOWAS nick [count]", "Shows who had a name before."},
};

std::vector<std::string> indexPage(const CommandTable& commands) {
  std::vector<std::string> lines = {"Commands of this server; HELP <command> tells more", ""};
  std::string line;
  for (const auto& [name, spec] : commands.all()) {
    if (line.size() + name.size() + 1 > kIndexBytes) {
      lines.push_back(line);
      line.clear();
    }
    line += line.empty() ? std::string(name) : ' ' + std::string(name);
  }
  lines.push_back(line);
  return lines;
}

}  // namespace

std::vector<std::string> helpPage(const CommandTable& commands, std::string_view topic) {
  if (topic.empty() || topic == "INDEX") return indexPage(commands);
  const auto* page = std::find_if(std::begin(kPages), std::end(kPages),
                                  [&](const Page& p) { return p.name == topic; });
  if (page == std::end(kPages)) return {};
  return {std::string(page->usage), "", std::string(page->text)};
}

}  // namespace parlor::server
