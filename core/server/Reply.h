// What one person is told in answer, as a value: a numeric, a standard reply, a notice or a line of
// the protocol itself. The session's dialect decides how it looks; a handler never writes a line.
// The named helpers in Replies.h hold the texts. Any thread.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "irc/Numerics.h"

namespace parlor::server {

struct Reply {
  enum class Kind {
    Numeric,  // ":server 401 me nick :No such nick"
    Fail,     // "FAIL JOIN CODE context :text" (IRCv3 standard-replies)
    Warn,
    Note,
    Notice,   // from the server to this person
    Protocol  // a command of IRC alone: CAP, PONG, ERROR, BATCH; the plain dialect leaves it out
  };
  Kind kind = Kind::Numeric;
  irc::Numeric numeric = irc::Numeric::RplWelcome;
  std::string command;  // of a standard reply: which command failed; of Protocol: the command
  std::string code;     // of a standard reply: "INVALID_PARAMS"
  std::string source;   // of Protocol: its source; empty: none is written
  std::vector<std::string> params;
  std::string text;     // the last parameter
  bool hasText = true;  // false: params are all there is

  static Reply numericOf(irc::Numeric numeric, std::initializer_list<std::string_view> params,
                         std::string_view text);
  static Reply bare(irc::Numeric numeric, std::initializer_list<std::string_view> params);
  static Reply fail(std::string_view command, std::string_view code,
                    std::initializer_list<std::string_view> context, std::string_view text);
  static Reply warn(std::string_view command, std::string_view code,
                    std::initializer_list<std::string_view> context, std::string_view text);
  static Reply note(std::string_view command, std::string_view code,
                    std::initializer_list<std::string_view> context, std::string_view text);
  static Reply notice(std::string_view text);
  static Reply protocol(std::string_view command, std::initializer_list<std::string_view> params);

  bool isError() const;  // a numeric of the errors, or FAIL
};

}  // namespace parlor::server
