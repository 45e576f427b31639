#include "server/PlainCommands.h"

#include <fmt/format.h>

#include <iterator>

namespace parlor::server {
namespace {

using Words = std::vector<std::string>;

Words asTyped(const std::string&, const Words& words) {
  return words;
}
Words behindRoom(const std::string& room, const Words& words) {
  Words params = {room};
  params.insert(params.end(), words.begin(), words.end());
  return params;
}
Words beforeRoom(const std::string& room, const Words& words) {
  return {words[0], room};
}
Words nothing(const std::string&, const Words&) {
  return {};
}
Words action(const std::string& room, const Words& words) {
  return {room,
          "\x01"
          "ACTION " +
              words[0] + "\x01"};
}
Words modes(const std::string& room, const Words& words) {
  return behindRoom(room, words);
}
template <char sign, char letter>
Words mode(const std::string& room, const Words& words) {
  return {room, {sign, letter}, words[0]};
}

constexpr PlainCommand kCommands[] = {
    {"nick", "NICK", "/nick NAME", "take another name", "改名", 1, 1, false, asTyped},
    {"join", "JOIN", "/join ROOM [PASSWORD]", "go to another room", "去另一个房间", 2, 1, false,
     asTyped},
    {"part", "PART", "/part [REASON]", "leave the room, stay on the server", "离开房间但不断开", 1,
     0, true, behindRoom},
    {"msg", "PRIVMSG", "/msg NAME TEXT", "say something to one person", "对一个人说", 2, 2, false,
     asTyped},
    {"notice", "NOTICE", "/notice NAME TEXT", "the same, as a notice", "发送通知", 2, 2, false,
     asTyped},
    {"me", "PRIVMSG", "/me TEXT", "say what you do", "描述动作", 1, 1, true, action},
    {"topic", "TOPIC", "/topic [TEXT]", "show or set the topic", "查看或设置话题", 1, 0, true,
     behindRoom},
    {"list", "LIST", "/list", "which rooms there are", "有哪些房间", 1, 0, false, nothing},
    {"rooms", "LIST", "/rooms", "the same", "同上", 1, 0, false, nothing},
    {"whois", "WHOIS", "/whois NAME", "who somebody is", "查看某人", 1, 1, false, asTyped},
    {"away", "AWAY", "/away [TEXT]", "say that you are away", "标记离开", 1, 0, false, asTyped},
    {"back", "AWAY", "/back", "say that you are back", "标记回来", 1, 0, false, nothing},
    {"invite", "INVITE", "/invite NAME", "ask somebody into this room", "邀请某人", 1, 1, true,
     beforeRoom},
    {"kick", "KICK", "/kick NAME [REASON]", "remove somebody (operators)", "移出某人（管理员）", 2, 1,
     true, behindRoom},
    {"op", "MODE", "/op NAME", "make somebody operator", "设为管理员", 1, 1, true, mode<'+', 'o'>},
    {"deop", "MODE", "/deop NAME", "take that back", "取消管理员", 1, 1, true, mode<'-', 'o'>},
    {"voice", "MODE", "/voice NAME", "let somebody speak in a moderated room", "允许发言", 1, 1,
     true, mode<'+', 'v'>},
    {"devoice", "MODE", "/devoice NAME", "take that back", "取消允许发言", 1, 1, true,
     mode<'-', 'v'>},
    {"ban", "MODE", "/ban MASK", "keep somebody out", "禁止进入", 1, 1, true, mode<'+', 'b'>},
    {"unban", "MODE", "/unban MASK", "take that back", "取消禁止", 1, 1, true, mode<'-', 'b'>},
    {"mode", "MODE", "/mode [MODES]", "show or set the room's modes", "查看或设置房间模式", 3, 0,
     true, modes},
    {"oper", "OPER", "/oper NAME PASSWORD", "become server operator", "成为服务器管理员", 2, 2,
     false, asTyped},
};

}  // namespace

const PlainCommand* findPlainCommand(std::string_view name) {
  for (const PlainCommand& command : kCommands) {
    if (command.name == name) return &command;
  }
  return nullptr;
}

std::vector<std::string> plainHelp(Language language) {
  const bool chinese = language == Language::Chinese;
  std::vector<std::string> lines = {
      fmt::format("{:<24} {}", "/who", chinese ? "谁在这里" : "who is here"),
      fmt::format("{:<24} {}", "/quit, bye, 88", chinese ? "离开" : "leave")};
  for (const PlainCommand& command : kCommands) {
    lines.push_back(
        fmt::format("{:<24} {}", command.usage, chinese ? command.chinese : command.english));
  }
  return lines;
}

}  // namespace parlor::server
