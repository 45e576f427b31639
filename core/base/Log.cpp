#include "base/Log.h"

#include <spdlog/logger.h>
#include <spdlog/sinks/stdout_sinks.h>

#include <utility>

#include "base/Utf8.h"

namespace parlor::base {
namespace {

spdlog::level::level_enum toSpdlog(LogLevel level) {
  switch (level) {
    case LogLevel::Debug:
      return spdlog::level::debug;
    case LogLevel::Info:
      return spdlog::level::info;
    case LogLevel::Warning:
      return spdlog::level::warn;
    case LogLevel::Error:
      break;
  }
  return spdlog::level::err;
}

}  // namespace

std::optional<LogLevel> parseLogLevel(std::string_view text) {
  if (text == "debug") return LogLevel::Debug;
  if (text == "info") return LogLevel::Info;
  if (text == "warning") return LogLevel::Warning;
  if (text == "error") return LogLevel::Error;
  return std::nullopt;
}

Log::Log(LogLevel least, Sink sink)
    : target_(std::make_shared<const Sink>(std::move(sink))), least_(least) {}

Log Log::toSink(LogLevel least, Sink sink) {
  return Log(least, std::move(sink));
}

Log Log::toStandardError(LogLevel least) {
  const auto sink = std::make_shared<spdlog::sinks::stderr_sink_mt>();
  sink->set_pattern("[%Y-%m-%d %H:%M:%S.%e] [%n] [%l] %v");
  return Log(least, [sink](LogLevel level, std::string_view name, std::string_view text) {
    sink->log({{name.data(), name.size()}, toSpdlog(level), {text.data(), text.size()}});
    sink->flush();
  });
}

Log Log::named(std::string_view name) const {
  Log copy = *this;
  copy.name_ = name;
  return copy;
}

void Log::write(LogLevel level, std::string_view text) const {
  if (says(level)) (*target_)(level, name_, escapeControls(text));
}

}  // namespace parlor::base
