#include "server/Sniffer.h"

#include <algorithm>
#include <array>

namespace parlor::server {
namespace {

using std::string_view;

constexpr std::array kIrcVerbs = {
    string_view("CAP"),  string_view("NICK"), string_view("USER"),        string_view("PASS"),
    string_view("PING"), string_view("QUIT"), string_view("AUTHENTICATE")};
// What a client may send out of turn; in capitals only, since people say "who" and "join" too.
constexpr std::array kLaterVerbs = {
    string_view("JOIN"),   string_view("PRIVMSG"), string_view("NOTICE"), string_view("WHOIS"),
    string_view("WHOWAS"), string_view("MODE"),    string_view("TAGMSG"), string_view("USERHOST"),
    string_view("ISON"),   string_view("LUSERS"),  string_view("OPER"),   string_view("RESUME"),
    string_view("PONG"),   string_view("WEBIRC"),  string_view("MONITOR")};
constexpr std::array kHttpVerbs = {
    string_view("GET"),     string_view("POST"),    string_view("HEAD"),
    string_view("PUT"),     string_view("OPTIONS"), string_view("DELETE"),
    string_view("CONNECT"), string_view("TRACE"),   string_view("PATCH")};

char upper(char c) {
  return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
}

bool sameLetters(string_view a, string_view capitals) {
  return a.size() == capitals.size() && std::equal(a.begin(), a.end(), capitals.begin(),
                                                   [](char x, char y) { return upper(x) == y; });
}

bool isEnd(char c) {
  return c == ' ' || c == '\r' || c == '\n';
}

bool isOrBegins(string_view word, string_view verb, bool finished) {
  return finished ? word == verb : verb.starts_with(word);
}

// Of "verb ..." or an unfinished "ve".
Caller judgeVerb(string_view text) {
  const auto end = std::find_if(text.begin(), text.end(), isEnd);
  const string_view word = text.substr(0, static_cast<std::size_t>(end - text.begin()));
  for (const string_view verb : kIrcVerbs) {
    if (end != text.end()
            ? sameLetters(word, verb)
            : word.size() <= verb.size() && sameLetters(word, verb.substr(0, word.size()))) {
      return end != text.end() ? Caller::Irc : Caller::Unknown;
    }
  }
  const bool finished = end != text.end();
  for (const string_view verb : kLaterVerbs) {
    if (isOrBegins(word, verb, finished)) return finished ? Caller::Irc : Caller::Unknown;
  }
  return Caller::Plain;
}

// "GET /" and its like; Unknown while it could still become that.
Caller judgeHttp(string_view text) {
  for (const string_view verb : kHttpVerbs) {
    const std::size_t size = std::min(verb.size(), text.size());
    if (text.substr(0, size) != verb.substr(0, size)) continue;
    if (text.size() <= verb.size()) return Caller::Unknown;
    if (text[verb.size()] != ' ') continue;
    const string_view target = text.substr(verb.size() + 1);
    if (target.empty()) return Caller::Unknown;
    if (target.front() == '/' || target.front() == '*') return Caller::Http;
    if (target.find(" HTTP/1.") != string_view::npos) return Caller::Http;
  }
  return Caller::Plain;
}

}  // namespace

Caller sniff(string_view bytes) {
  while (!bytes.empty() && (bytes.front() == '\r' || bytes.front() == '\n')) bytes.remove_prefix(1);
  if (bytes.empty()) return Caller::Unknown;
  if (bytes.front() == '\x16') {
    if (bytes.size() == 1) return Caller::Unknown;
    return bytes[1] == '\x03' ? Caller::Tls : Caller::Plain;
  }
  if (bytes.front() == '@') {  // tags, or somebody who begins with a name
    const std::size_t blank = bytes.find(' ');
    const std::size_t end = bytes.find('\n');
    if (blank == string_view::npos)
      return end == string_view::npos ? Caller::Unknown : Caller::Plain;
    if (end < blank) return Caller::Plain;
    bytes.remove_prefix(std::min(bytes.find_first_not_of(' ', blank), bytes.size()));
    return bytes.empty() ? Caller::Unknown : judgeVerb(bytes);
  }
  const Caller http = judgeHttp(bytes);
  if (http != Caller::Plain) return http;
  return judgeVerb(bytes);
}

bool isLateHandshake(string_view line) {
  if (line == "CAP LS" || line.starts_with("CAP ")) return true;
  return line.starts_with("NICK ") || line.starts_with("USER ") || line.starts_with("PASS ");
}

}  // namespace parlor::server
