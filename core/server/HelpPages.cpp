#include "server/HelpPages.h"

#include <algorithm>
#include <iterator>

namespace parlor::server {
namespace {

constexpr std::size_t kIndexBytes = 300;

struct Page {
  std::string_view name, usage, english, chinese;
};

constexpr Page kPages[] = {
    {"ADMIN", "ADMIN", "Shows who runs this server.", "显示谁在管理此服务器。"},
    {"AWAY", "AWAY [text]", "Marks you as away with that text, or as back without one.",
     "以该文字标记您已离开；不带文字则标记回来。"},
    {"BATCH", "BATCH +name draft/multiline target | BATCH -name",
     "Opens and closes a message of several lines; clients do this.", "在一条消息中说几行。"},
    {"CAP", "CAP LS|LIST|REQ|END ...", "Negotiates extensions of the protocol; clients do this.",
     "协商协议扩展；由客户端使用。"},
    {"CHATHISTORY", "CHATHISTORY LATEST|BEFORE|AFTER|AROUND|BETWEEN target place ... count",
     "Shows what was said before; TARGETS shows where. A place is msgid=... or timestamp=..., with "
     "LATEST also *.",
     "显示以前说过的话。"},
    {"FORGET", "FORGET channel nick|timestamp=...",
     "Removes what somebody said, or what was said before a moment, from the history for good. "
     "Operators only.",
     "从历史记录中永久清除某人说过的话，或某个时间之前的全部内容。仅限管理员。"},
    {"HELP", "HELP [command]", "Shows what a command does, or which commands there are.",
     "说明一个命令，或列出所有命令。"},
    {"HELPOP", "HELPOP [command]", "The same as HELP.", "与 HELP 相同。"},
    {"INFO", "INFO", "Shows what this server is.", "说明此服务器。"},
    {"INVITE", "INVITE [nick channel]",
     "Invites somebody into a channel; alone: shows where you are invited.",
     "邀请某人进入频道；不带参数时显示您被邀请去哪里。"},
    {"ISON", "ISON nick ...", "Shows which of these people are here.", "显示这些人中谁在线。"},
    {"JOIN", "JOIN channel,... [key,...]",
     "Enters channels; one that does not exist is opened. JOIN 0 leaves all.",
     "进入频道；不存在的频道会被创建。JOIN 0 离开所有频道。"},
    {"KICK", "KICK channel nick,... [reason]", "Removes people from a channel.", "把人移出频道。"},
    {"KILL", "KILL nick reason", "Removes somebody from the server. Operators only.",
     "把某人移出服务器。仅限管理员。"},
    {"LINKS", "LINKS", "Shows the servers of the network: this one.",
     "显示网络中的服务器：就是这一台。"},
    {"LIST", "LIST [conditions]",
     "Shows channels: names, masks, !masks, >n or <n members, C>n or C<n minutes old, T>n or T<n "
     "minutes since the topic changed.",
     "列出频道：名称、通配符、!通配符，>n 或 <n 表示人数，C>n 或 C<n 表示创建了几分钟，T>n 或 T<n "
     "表示话题更改了几分钟。"},
    {"LUSERS", "LUSERS", "Counts people, operators and channels.", "统计人数、管理员和频道。"},
    {"MARKREAD", "MARKREAD target [timestamp=...]",
     "Shows or sets up to when you have read a channel or a conversation.",
     "显示或设置您读到了哪里。"},
    {"MODE", "MODE channel|nick [modes [arguments]]",
     "Shows or changes modes. Channels: b e I k l f C U i m n s t u, roles q a o h v. People: B R "
     "T i w.",
     "查看或更改模式。频道：b e I k l f C U i m n s t u，角色 q a o h v。个人：B R T i w。"},
    {"MONITOR", "MONITOR + nick,... | - nick,... | C | L | S",
     "Tells you when these people come and go.", "当这些人上线或离开时通知您。"},
    {"MOTD", "MOTD", "Shows the message of the day.", "显示今日消息。"},
    {"NAMES", "NAMES channel", "Shows who is in a channel.", "显示频道里有谁。"},
    {"NICK", "NICK name", "Gives you another name.", "给您换一个名字。"},
    {"NOTICE", "NOTICE target text", "Like PRIVMSG, but never answered by programs.",
     "与 PRIVMSG 相同，但程序从不回应。"},
    {"OPER", "OPER name password", "Makes you server operator.", "使您成为服务器管理员。"},
    {"PART", "PART channel,... [reason]", "Leaves channels.", "离开频道。"},
    {"PASS", "PASS password", "Gives the server's password before NICK and USER.",
     "在 NICK 和 USER 之前给出服务器密码。"},
    {"PING", "PING text", "Is answered with PONG and the same text.",
     "会得到带有相同文字的 PONG。"},
    {"PONG", "PONG text", "Answers a PING.", "回应 PING。"},
    {"PRIVMSG", "PRIVMSG target,... text",
     "Says something to people or channels; @#channel reaches its operators only.",
     "对人或频道说话；@#频道 只发给其管理员。"},
    {"QUIT", "QUIT [reason]", "Leaves the server.", "离开服务器。"},
    {"REDACT", "REDACT target msgid [reason]", "Takes a message back.", "撤回一条消息。"},
    {"REHASH", "REHASH", "Reads the configuration again. Operators only.",
     "重新读取配置。仅限管理员。"},
    {"RESUME", "RESUME token",
     "Takes back the name and rooms of a lost connection; Parlor clients do this.",
     "短暂断线后取回名字和房间；由客户端使用。"},
    {"SEARCH", "SEARCH text=...;in=...;from=...;after=...;before=...;limit=...",
     "Finds what was said in your channels and conversations.", "搜索说过的话。"},
    {"SETNAME", "SETNAME text", "Changes your real name.", "更改您的真实姓名。"},
    {"STATS", "STATS letter", "u: for how long the server has been running; o: operators.",
     "u：服务器已运行多久；o：管理员。"},
    {"TAGMSG", "TAGMSG target", "Sends client tags without text, such as typing.",
     "发送没有文字的客户端标签，例如“正在输入”。"},
    {"TIME", "TIME", "Shows the server's time.", "显示服务器时间。"},
    {"TOPIC", "TOPIC channel [text]", "Shows, sets or (with an empty text) clears the topic.",
     "查看、设置话题，或（文字为空时）清除话题。"},
    {"USER", "USER name 0 * :real name", "Introduces you; clients do this.",
     "介绍您自己；由客户端使用。"},
    {"USERHOST", "USERHOST nick ...", "Shows where people come from and whether they are away.",
     "显示这些人从哪里来、是否离开。"},
    {"VERSION", "VERSION", "Shows the version of the server and what it supports.",
     "显示服务器版本及其支持的功能。"},
    {"WALLOPS", "WALLOPS text", "Speaks to everybody with user mode w. Operators only.",
     "对所有设置了用户模式 w 的人说话。仅限管理员。"},
    {"WHO", "WHO channel|mask [o][%fields[,token]]", "Lists people with their details.",
     "列出人员及其详情。"},
    {"WHOIS", "WHOIS nick", "Shows who somebody is.", "显示某人是谁。"},
    {"WHOWAS", "WHOWAS nick [count]", "Shows who had a name before.", "显示某个名字以前是谁的。"},
};

std::vector<std::string> indexPage(const CommandTable& commands, Language language) {
  std::vector<std::string> lines = {language == Language::Chinese
                                        ? "此服务器的命令；HELP <命令> 查看说明"
                                        : "Commands of this server; HELP <command> tells more",
                                    ""};
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

std::vector<std::string> helpPage(const CommandTable& commands, std::string_view topic,
                                  Language language) {
  if (topic.empty() || topic == "INDEX") return indexPage(commands, language);
  const auto* page = std::find_if(std::begin(kPages), std::end(kPages),
                                  [&](const Page& p) { return p.name == topic; });
  if (page == std::end(kPages)) return {};
  return {std::string(page->usage), "",
          std::string(language == Language::Chinese ? page->chinese : page->english)};
}

}  // namespace parlor::server
