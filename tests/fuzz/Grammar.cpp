#include "fuzz/Grammar.h"

namespace parlor::fuzz {
namespace {

// %n a nick, %r a room, %m an event, %M a message, %t a moment, %d a number, %c a cid, %k a key or
// the token, %s anything. Before a '|': tags.
constexpr std::string_view kSentences[] = {
    "PRIVMSG %r :%s",
    "PRIVMSG %r :one",
    "parlor.chat/cid=%c|PRIVMSG %r :one",
    "parlor.chat/cid=%c|PRIVMSG %n :one",
    "parlor.chat/cid=%c|NOTICE %r :%s",
    "PRIVMSG %n :%s",
    "PRIVMSG %r,%n,%r :several",
    "PRIVMSG @%r :for some",
    "+draft/reply=%m|NOTICE %r :%s",
    "+typing=active|TAGMSG %r",
    "+draft/react=%s;+draft/reply=%m|TAGMSG %r",
    "JOIN %r",
    "JOIN %r %k",
    "JOIN %r,%r",
    "JOIN 0",
    "PART %r",
    "PART %r,%r :%s",
    "TOPIC %r",
    "TOPIC %r :%s",
    "KICK %r %n",
    "KICK %r %n :%s",
    "INVITE %n %r",
    "INVITE",
    "MODE %r",
    "MODE %r b",
    "MODE %r +b %n!*@*",
    "MODE %r +b m:%n!*@*",
    "MODE %r -b %n!*@*",
    "MODE %r +e %n!*@*",
    "MODE %r +I %n!*@*",
    "MODE %r +k %k",
    "MODE %r -k *",
    "MODE %r +l %d",
    "MODE %r +f %r",
    "MODE %r +imnst",
    "MODE %r -imnst",
    "MODE %r +u",
    "MODE %r -u",
    "MODE %r +mU",
    "MODE %r -UC+C",
    "MODE %r +oo %n %n",
    "MODE %r -o+v %n %n",
    "MODE %r +qah %n %n %n",
    "MODE %n +iwBRT",
    "MODE %n -iwoRT",
    "NICK %n",
    "NICK %s",
    "AWAY",
    "AWAY :%s",
    "SETNAME :%s",
    "WHO %r",
    "WHO %n %%tcuihsnfdlaor,%d",
    "WHOIS %n",
    "WHOWAS %n %d",
    "NAMES %r",
    "NAMES",
    "LIST",
    "LIST %s",
    "LUSERS",
    "USERHOST %n %n",
    "ISON :%n %n",
    "MONITOR + %n,%n",
    "MONITOR - %n",
    "MONITOR L",
    "MONITOR S",
    "MONITOR C",
    "CHATHISTORY LATEST %r * %d",
    "CHATHISTORY LATEST %n * %d",
    "CHATHISTORY BEFORE %r msgid=%m %d",
    "CHATHISTORY AFTER %r timestamp=%t %d",
    "CHATHISTORY AROUND %r msgid=%m %d",
    "CHATHISTORY BETWEEN %r timestamp=%t msgid=%m %d",
    "CHATHISTORY TARGETS timestamp=%t timestamp=%t %d",
    "MARKREAD %r",
    "MARKREAD %r timestamp=%t",
    "MARKREAD %n timestamp=%t",
    "REDACT %r %m",
    "REDACT %n %m :%s",
    "SEARCH text=%s;in=%r;limit=%d",
    "SEARCH from=%n;after=%t",
    "OPER root secret",
    "OPER root wrong",
    "REHASH",
    "KILL %n :%s",
    "WALLOPS :%s",
    "DOORS %r",
    "RESUME %k",
    "HELP %s",
    "MOTD",
    "VERSION",
    "INFO",
    "STATS u",
    "STATS o",
    "LINKS",
    "ADMIN",
    "TIME",
    "PING %s",
    "PONG x",
    "QUIT :%s",
    "CAP LS 302",
    "CAP LIST",
    "CAP REQ :-echo-message",
    "CAP REQ :echo-message -draft/multiline",
    "CAP REQ :-parlor.chat/seq draft/multiline",
    "CAP REQ :parlor.chat/seq parlor.chat/resume",
    "REDACT %r %M",
    "REDACT %n %M",
    "CHATHISTORY BEFORE %r msgid=%M %d",
    "CHATHISTORY AFTER %n msgid=%M %d",
    "CHATHISTORY BETWEEN %n msgid=%M msgid=%m %d",
    "CHATHISTORY LATEST %r msgid=%M %d",
    "CAP REQ :draft/message-redaction draft/chathistory draft/event-playback parlor.chat/seq",
};

constexpr std::string_view kNicks[] = {"rex", "maya", "otto", "kai", "Rex", "\u0440ex", "host"};
constexpr std::string_view kRooms[] = {"#lobby", "#build", "#a", "#b", "#LOBBY"};
constexpr std::string_view kIds[] = {"01HF00000000000000000000AA", "01HF00000000000000000000AB",
                                     "01hf00000000000000000000aa", "x"};
constexpr std::string_view kCapabilities[] = {
    "message-tags server-time batch echo-message labeled-response parlor.chat/cid parlor.chat/seq "
    "parlor.chat/resume draft/multiline draft/message-redaction invite-notify",
    "message-tags batch labeled-response draft/chathistory draft/event-playback draft/read-marker "
    "soju.im/search multi-prefix extended-join away-notify setname chghost",
    "labeled-response batch extended-monitor no-implicit-names parlor.chat/resume message-tags",
    "echo-message userhost-in-names standard-replies"};

template <std::size_t kCount>
std::string_view oneOf(const std::string_view (&values)[kCount], Input& input) {
  return values[input.byte() % kCount];
}

// Around now, or long ago.
std::string moment(Input& input, base::WallTime now) {
  const std::uint8_t choice = input.byte();
  if (choice == 0) return "1970-01-01T00:00:00.000Z";
  return base::toIso8601(now + base::Milliseconds(1000 * (choice - 128)));
}

std::string filled(std::string_view pattern, Input& input, const Surroundings& around) {
  std::string text;
  while (!pattern.empty()) {
    const std::size_t mark = std::min(pattern.find('%'), pattern.size());
    text += pattern.substr(0, mark);
    pattern.remove_prefix(mark);
    if (pattern.size() < 2) break;
    const char what = pattern[1];
    pattern.remove_prefix(2);
    if (what == 'n') text += oneOf(kNicks, input);
    if (what == 'r') text += oneOf(kRooms, input);
    if (what == 'c') text += oneOf(kIds, input);
    if (what == 'm') text += around.message.empty() ? "none" : around.message;
    if (what == 'M') text += around.said.empty() ? "none" : around.said;
    if (what == 't') text += moment(input, around.now);
    if (what == 'd') text += std::to_string(input.byte());
    if (what == 'k') text += input.byte() % 2 == 0 ? "key" : around.token;
    if (what == 's') text += input.line();
    if (what == '%') text += '%';
  }
  return text;
}

}  // namespace

Sentence sentence(Input& input, const Surroundings& around) {
  const std::string_view pattern = oneOf(kSentences, input);
  const std::size_t bar = pattern.find('|');
  if (bar == std::string_view::npos) return {{}, filled(pattern, input, around)};
  std::string tags = filled(pattern.substr(0, bar), input, around);
  for (char& c : tags) c = c == ' ' || c == '\0' ? '_' : c;
  return {std::move(tags), filled(pattern.substr(bar + 1), input, around)};
}

std::vector<Sentence> multiline(Input& input, const Surroundings& around) {
  const std::uint8_t choice = input.byte();
  std::vector<Sentence> lines;
  const std::string target = filled(choice % 4 == 0 ? "%n" : "%r", input, around);
  lines.push_back({choice % 8 < 4 ? "" : "parlor.chat/cid=" + std::string(oneOf(kIds, input)),
                   "BATCH +m draft/multiline " + target});
  for (int i = 0; i < choice / 8 % 4; ++i) {
    const std::uint8_t kind = input.byte();
    std::string tags = kind % 2 == 0 ? "batch=m" : "batch=m;draft/multiline-concat";
    const std::string to = kind % 16 < 14 ? target : filled("%r", input, around);
    lines.push_back({std::move(tags), "PRIVMSG " + to + " :" + std::string(input.line())});
  }
  lines.push_back({{}, "BATCH -m"});
  return lines;
}

std::vector<std::string> arrival(Input& input, const Surroundings& around) {
  const std::uint8_t choice = input.byte();
  std::vector<std::string> lines = {"CAP LS 302"};
  for (std::size_t i = 0; i < std::size(kCapabilities); ++i) {
    if ((choice >> i & 1) == 0) lines.push_back("CAP REQ :" + std::string(kCapabilities[i]));
  }
  if (!around.token.empty() && (choice & 16) == 0) lines.push_back("RESUME " + around.token);
  const std::string nick(oneOf(kNicks, input));
  lines.push_back("NICK " + nick);
  lines.push_back("USER " + nick + " 0 * :" + nick);
  lines.emplace_back("CAP END");
  if ((choice & 32) == 0) lines.emplace_back("JOIN #lobby");
  return lines;
}

}  // namespace parlor::fuzz
