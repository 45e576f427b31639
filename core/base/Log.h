// Where the program tells its operator what it does: one line per message with a level and the name
// of the part that speaks. A value that is handed in by constructor and cheap to copy; the default
// one is silent. Control characters from the network are made visible, so that no peer can write a
// line of its own or reach the operator's terminal. Any thread.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include <fmt/format.h>

namespace parlor::base {

enum class LogLevel { Debug, Info, Warning, Error };

// "debug", "info", "warning", "error"; none for anything else.
std::optional<LogLevel> parseLogLevel(std::string_view text);

class Log {
 public:
  using Sink = std::function<void(LogLevel level, std::string_view name, std::string_view text)>;

  Log() = default;
  // "[2026-11-21 14:02:11.042] [server] [info] listening", flushed line by line.
  static Log toStandardError(LogLevel least);
  static Log toSink(LogLevel least, Sink sink);

  // The same log, speaking for `name`.
  Log named(std::string_view name) const;
  bool says(LogLevel level) const { return target_ && level >= least_; }
  void write(LogLevel level, std::string_view text) const;

  template <typename... Values>
  void debug(fmt::format_string<Values...> format, Values&&... values) const {
    say(LogLevel::Debug, format, std::forward<Values>(values)...);
  }
  template <typename... Values>
  void info(fmt::format_string<Values...> format, Values&&... values) const {
    say(LogLevel::Info, format, std::forward<Values>(values)...);
  }
  template <typename... Values>
  void warning(fmt::format_string<Values...> format, Values&&... values) const {
    say(LogLevel::Warning, format, std::forward<Values>(values)...);
  }
  template <typename... Values>
  void error(fmt::format_string<Values...> format, Values&&... values) const {
    say(LogLevel::Error, format, std::forward<Values>(values)...);
  }

 private:
  Log(LogLevel least, Sink sink);

  // Formats only what somebody will read.
  template <typename... Values>
  void say(LogLevel level, fmt::format_string<Values...> format, Values&&... values) const {
    if (says(level)) write(level, fmt::format(format, std::forward<Values>(values)...));
  }

  std::shared_ptr<const Sink> target_;
  LogLevel least_ = LogLevel::Info;
  std::string name_ = "parlor";
};

}  // namespace parlor::base
