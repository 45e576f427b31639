#include "server/Texts.h"

#include <array>
#include <cstddef>

namespace parlor::server {
namespace {

struct Row {
  std::string_view english, chinese;
};

// In the order of the enumeration.
constexpr std::array<Row, static_cast<std::size_t>(Text::Count)> kTexts = {{
    {"Welcome to {0}. You are {1}.", "欢迎来到 {0}。您的名字是 {1}。"},
    {"Welcome to {0} on {1}. You are {2}. Here: {3}.",
     "欢迎来到 {1} 上的 {0}。您的名字是 {2}。在场：{3}。"},
    {"Welcome to {0} on {1}. You are {2}. Nobody else is here yet.",
     "欢迎来到 {1} 上的 {0}。您的名字是 {2}。现在还没有其他人。"},
    {"Type to talk; /nick NAME, /who, /join ROOM, /msg NAME TEXT, /help. \"bye\" or \"88\" leaves.",
     "直接输入即可发言；/nick 名字、/who、/join 房间、/msg 名字 "
     "内容、/help。输入“bye”或“88”离开。"},
    {"This server asks for a password. Type it and press Enter.",
     "此服务器需要密码，请输入后按回车。"},
    {"That is not the password.", "密码不对。"},
    {"{0} joined", "{0} 进来了"},
    {"{0} joined {1}", "{0} 进入了 {1}"},
    {"{0} left", "{0} 离开了"},
    {"{0} left: {1}", "{0} 离开了：{1}"},
    {"{0} is now {1}", "{0} 改名为 {1}"},
    {"You are now {0}.", "您现在的名字是 {0}。"},
    {"{0} set the topic: {1}", "{0} 设置了话题：{1}"},
    {"{0} cleared the topic", "{0} 清除了话题"},
    {"Topic: {0}", "话题：{0}"},
    {"No topic is set.", "没有设置话题。"},
    {"{0} was removed by {1}: {2}", "{0} 被 {1} 移出：{2}"},
    {"You were removed by {0}: {1}", "您被 {0} 移出：{1}"},
    {"{0} set {1}", "{0} 设置了 {1}"},
    {"{0} invites you to {1}; /join {1} takes you there.",
     "{0} 邀请您去 {1}；输入 /join {1} 前往。"},
    {"You are in {0} now. Here: {1}.", "您现在在 {0}。在场：{1}。"},
    {"You are in {0} now. Nobody else is here yet.", "您现在在 {0}。现在还没有其他人。"},
    {"You left {0}.", "您离开了 {0}。"},
    {"Here: {0}.", "在场：{0}。"},
    {"Nobody is here.", "没有人在。"},
    {"You are in no room; /join ROOM takes you to one.",
     "您不在任何房间；输入 /join 房间 进入一个。"},
    {"Rooms: {0}.", "房间：{0}。"},
    {"{0} ({1} here) {2}", "{0}（{1} 人）{2}"},
    {"to {0}: {1}", "发给 {0}：{1}"},
    {"earlier", "先前"},
    {"{0} is away: {1}", "{0} 不在：{1}"},
    {"You are marked as away.", "您已标记为离开。"},
    {"You are back.", "您已回来。"},
    {"Goodbye.", "再见。"},
    {"Goodbye: {0}", "再见：{0}"},
    {"There is no command /{0}; /help lists them.", "没有命令 /{0}；输入 /help 查看全部。"},
    {"Usage: {0}", "用法：{0}"},
    {"The name {0} is taken.", "名字 {0} 已被使用。"},
    {"Nobody here is called {0}.", "没有叫 {0} 的人。"},
    {"There is no room {0}.", "没有房间 {0}。"},
    {"You may not do that in {0}.", "您在 {0} 中没有这个权限。"},
    {"Commands:", "命令："},
    {"the host closed the room", "主人关闭了房间"},
    {"History is not being saved: {0}", "历史记录未能保存：{0}"},
    {"History is being saved again.", "历史记录恢复保存。"},
    {"The history was damaged. It is now in {0}, and a new one was begun.",
     "历史记录已损坏。它现在在 {0} 中，并已开始新的记录。"},
    {"The search index of the history was damaged and is being built anew.",
     "历史记录的搜索索引已损坏，正在重新建立。"},
    {"{0} cannot be a name: {1}", "{0} 不能用作名字：{1}"},
    {"it is empty", "名字是空的"},
    {"longer than {0} bytes", "超过 {0} 个字节"},
    {"it is not valid UTF-8", "不是有效的 UTF-8"},
    {"only letters, digits and []\\`_^{|}- are allowed", "只能使用字母、数字和 []\\`_^{|}-"},
    {"it may not begin with a digit or a dash", "不能以数字或连字符开头"},
    {"it is reserved", "这是保留的名字"},
    {"it looks like a reserved name", "看起来像保留的名字"},
    {"it must begin with #", "必须以 # 开头"},
    {"nothing follows the #", "# 后面没有内容"},
    {"blanks, commas, * ? and control characters are not allowed",
     "不能使用空格、逗号、*、? 和控制字符"},
    {"Nickname looks like {0}, which is in use", "看起来像已被使用的名字 {0}"},
    {"{0} asks for a password: /join {0} PASSWORD", "{0} 需要密码：/join {0} 密码"},
    {"{0} is open by invitation only.", "{0} 只接受受邀请的人。"},
    {"You are not let into {0}.", "{0} 不让您进入。"},
    {"{0} is full.", "{0} 已满员。"},
    {"You are in as many rooms as one may be in.", "您所在的房间已达上限。"},
    {"You may not speak in {0} now.", "您现在不能在 {0} 中发言。"},
    {"You are not in {0}.", "您不在 {0}。"},
    {"{0} is not in {1}.", "{0} 不在 {1}。"},
    {"{0} is in {1} already.", "{0} 已经在 {1} 了。"},
    {"The list of {0} is full.", "{0} 的名单已满。"},
    {"There is no mode {0}.", "没有 {0} 这种模式。"},
    {"You may not do that.", "您没有这个权限。"},
    {"You cannot become operator from where you are.", "您不能从这里成为管理员。"},
    {"{0} does not take that.", "{0} 不接受这样的消息。"},
    {"That line is too long.", "这一行太长了。"},
    {"Please wait a little and try again.", "请稍候再试。"},
    {"You invited {0} to {1}.", "您邀请了 {0} 去 {1}。"},
    {"You are a server operator now.", "您现在是服务器管理员。"},
    {"The configuration was read again.", "配置已重新读取。"},
    {"Nothing was changed: {0}", "没有任何更改：{0}"},
    {"This server was started without a configuration file.", "此服务器启动时没有配置文件。"},
    {"This server keeps no history.", "此服务器不保存历史记录。"},
    {"Messages of {0} that were forgotten: {1}", "{0} 中已清除的消息：{1}"},
    {"Not everything was forgotten: {0}", "未能全部清除：{0}"},
    {"connection reset", "连接被重置"},
    {"connection closed", "连接已关闭"},
    {"ping timeout: {0} seconds", "{0} 秒没有回应"},
    {"Registration timed out", "登录超时"},
    {"reads too slowly", "接收太慢"},
    {"This server is full", "此服务器已满员"},
    {"Password incorrect", "密码错误"},
    {"Input line was too long", "输入的行太长"},
    {"server restarted", "服务器已重新启动"},
    {"the server is shutting down", "服务器正在关闭"},
    {"you came back on another connection", "您已从另一个连接回来"},
    {"broken telnet negotiation", "telnet 协商出错"},
    {"too many connections from {0} (at most {1})", "来自 {0} 的连接太多（最多 {1} 个）"},
    {"{0} connects too often; wait a minute", "{0} 连接太频繁，请等一分钟"},
    {"This is a chat server and has no pages to show", "这是聊天服务器，没有可显示的网页"},
    {"That was said, but it could not be saved.", "消息已发出，但未能保存。"},
    {"This server keeps no history.", "此服务器不保存历史记录。"},
    {"The history has been copied to {0}.", "历史记录已复制到 {0}。"},
    {"The history could not be copied: {0}", "历史记录未能复制：{0}"},
}};

}  // namespace

Texts::Texts(std::string_view language)
    : language_(language.starts_with("zh") ? Language::Chinese : Language::English) {}

std::string_view Texts::pattern(Text text) const {
  const Row& row = kTexts[static_cast<std::size_t>(text)];
  return language_ == Language::Chinese ? row.chinese : row.english;
}

std::string Texts::why(const chat::NameFault& fault) const {
  const auto first = static_cast<int>(Text::NameIsEmpty);
  return (*this)(static_cast<Text>(first + static_cast<int>(fault.kind)), fault.limit);
}

// Values are put in as they are: braces inside them mean nothing.
std::string Texts::fill(std::string_view pattern, std::span<const std::string> values) {
  std::string text;
  for (std::size_t at = 0; at < pattern.size(); ++at) {
    const bool place = pattern[at] == '{' && at + 2 < pattern.size() && pattern[at + 2] == '}' &&
                       pattern[at + 1] >= '0' && pattern[at + 1] <= '9';
    if (!place) {
      text += pattern[at];
      continue;
    }
    const auto index = static_cast<std::size_t>(pattern[at + 1] - '0');
    if (index < values.size()) text += values[index];
    at += 2;
  }
  return text;
}

}  // namespace parlor::server
