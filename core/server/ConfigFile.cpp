#include "server/ConfigFile.h"

#include <fmt/format.h>

#include <cerrno>
#include <cstdio>
#include <memory>

#include "server/ConfigSection.h"
#include "server/LimitRows.h"

namespace parlor::server {
namespace {

using base::Error;
using base::Milliseconds;
using base::Result;

void readOptions(Section& section, io::ListenOptions& options) {
  section.read("backlog", options.backlog);
  section.read("reuse_address", options.reuseAddress);
  section.read("send_buffer", options.sendBuffer);
  section.read("receive_buffer", options.receiveBuffer);
  section.read("keep_alive", options.keepAlive);
  section.read("no_delay", options.noDelay);
}

void readListener(Section& section, ListenerConfig& listener) {
  std::string kind(toString(listener.kind));
  section.read("kind", kind);
  section.read("address", listener.address);
  section.read("port", listener.port);
  readOptions(section, listener.options);
  if (const auto known = listenerKindFrom(kind)) {
    listener.kind = *known;
  } else {
    section.refuse(
        "kind", fmt::format("\"{}\" is not auto, irc, ircs, plain, echo, shout or echo+udp", kind));
  }
}

// listen = ["auto://[::]:21567", ...]
void readListen(Section& section, std::vector<ListenerConfig>& listeners) {
  std::vector<std::string> texts;
  section.read("listen", texts);
  for (const std::string& text : texts) {
    Result<ListenerConfig> listener = parseListener(text);
    if (listener)
      listeners.push_back(std::move(*listener));
    else
      section.refuse("listen", listener.error().text);
  }
}

void readRoom(Section& section, RoomConfig& room) {
  section.require("name", room.name);
  section.read("topic", room.topic);
  section.read("key", room.key);
  section.read("modes", room.modes);
  section.read("keep_lines", room.keepLines);
  section.read("keep_days", room.keepDays);
}

void readOperatorClass(Section& section, OperatorClass& operatorClass) {
  section.require("name", operatorClass.name);
  section.read("privileges", operatorClass.privileges);
}

void readOperator(Section& section, OperatorConfig& config) {
  section.require("name", config.name);
  section.require("password_hash", config.passwordHash);
  section.read("class", config.className);
  section.read("host_mask", config.hostMask);
  section.read("title", config.title);
}

void readLimits(Section& section, Limits& limits) {
  for (const LimitRow& row : kLimitRows) section.read(row.key, limits.*row.value);
  section.readSeconds("resume_seconds", limits.resume);
  section.read("unicode_names", limits.unicodeNames);
  section.read("reserved_names", limits.reservedNames);
}

void readTimeouts(Section& section, Timeouts& timeouts) {
  section.readSeconds("registration", timeouts.registration);
  section.readSeconds("human_pause", timeouts.humanPause);
  section.readSeconds("introduce", timeouts.introduce);
  section.readSeconds("unterminated", timeouts.unterminated);
  section.readSeconds("ping", timeouts.ping);
  section.readSeconds("drop", timeouts.drop);
  section.readSeconds("drain", timeouts.drain);
}

void readPressure(Section& section, PressureConfig& pressure) {
  section.read("soft_output", pressure.softOutput);
  section.read("hard_output", pressure.hardOutput);
  section.read("flood_burst", pressure.floodBurst);
  section.read("flood_rate", pressure.floodRate);
  section.read("connections_per_address", pressure.connectionsPerAddress);
  section.read("attempts_per_address", pressure.attemptsPerAddress);
  section.readSeconds("attempt_window", pressure.attemptWindow);
  section.read("exempt", pressure.exempt);
}

void readHistory(Section& section, HistoryConfig& history) {
  std::uint32_t delay = static_cast<std::uint32_t>(history.commitDelay.count());
  section.read("enabled", history.enabled);
  section.read("keep", history.keep);
  section.read("lines_in_memory", history.linesInMemory);
  section.read("lines_on_join", history.linesOnJoin);
  section.read("lines_on_join_irc", history.linesOnJoinIrc);
  section.read("sync", history.sync);
  section.read("keep_lines", history.keepLines);
  section.read("keep_days", history.keepDays);
  section.readSeconds("redact_seconds", history.redactWithin);
  section.read("commit_delay_ms", delay);
  history.commitDelay = Milliseconds(delay);
}

void readAdmin(Section& section, AdminInfo& admin) {
  section.read("location", admin.location);
  section.read("organisation", admin.organisation);
  section.read("email", admin.email);
}

void readServer(Section& section, ServerConfig& config) {
  section.read("name", config.serverName);
  section.read("network", config.networkName);
  section.read("description", config.description);
  section.read("password", config.password);
  section.read("motd", config.motd);
  section.read("user_modes", config.userModes);
  section.read("autojoin", config.autojoin);
  section.read("rooms_by_users", config.roomsByUsers);
  section.read("language", config.language);
  readListen(section, config.listeners);
  section.readTables("listener", config.listeners, readListener);
  section.readTables("room", config.rooms, readRoom);
  section.readTables("operator_class", config.operatorClasses, readOperatorClass);
  section.readTables("operator", config.operators, readOperator);
  section.readTable("plain", [&](Section& plain) { plain.read("encoding", config.plainEncoding); });
  section.readTable("limits", [&](Section& inner) { readLimits(inner, config.limits); });
  section.readTable("timeouts", [&](Section& inner) { readTimeouts(inner, config.timeouts); });
  section.readTable("pressure", [&](Section& inner) { readPressure(inner, config.pressure); });
  section.readTable("history", [&](Section& inner) { readHistory(inner, config.history); });
  section.readTable("admin", [&](Section& inner) { readAdmin(inner, config.admin); });
}

struct CloseFile {
  void operator()(std::FILE* file) const { std::fclose(file); }
};

Result<std::string> readFile(const std::string& path) {
  const auto failed = [&] { return base::systemError("cannot read " + path, errno); };
  const std::unique_ptr<std::FILE, CloseFile> file(std::fopen(path.c_str(), "re"));
  if (!file) return failed();
  std::string text;
  char buffer[8192];
  while (const std::size_t got = std::fread(buffer, 1, sizeof buffer, file.get())) {
    text.append(buffer, got);
    if (text.size() > kLongestConfig) return Error{path + " is too long for a configuration"};
  }
  if (std::ferror(file.get())) return failed();
  return text;
}

}  // namespace

Result<ServerConfig> parseConfig(std::string_view toml, const std::string& name) {
  ConfigDocument document(name);
  ServerConfig config;
  if (document.parse(toml)) {
    Section section = document.root();
    readServer(section, config);
    section.finish();
  }
  if (const auto error = document.firstError()) return *error;
  if (const base::Status good = validate(config); !good) {
    // It opens its text with the dotted key.
    const std::string& text = good.error().text;
    return document.errorAt(text.substr(0, text.find_first_of(" :")), text);
  }
  return config;
}

Result<ServerConfig> readConfigFile(const std::string& path) {
  Result<std::string> text = readFile(path);
  if (!text) return text.error();
  return parseConfig(*text, path);
}

}  // namespace parlor::server
