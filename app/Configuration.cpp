#include "app/Configuration.h"

#include <fmt/format.h>

#include <QStandardPaths>
#include <algorithm>

#include "chat/Names.h"
#include "server/ConfigFile.h"

namespace parlor::app {
namespace {

using base::Error;
using base::Result;
using base::Status;

std::string withHash(const std::string& room) {
  return chat::isRoomName(room) ? room : "#" + room;
}

bool hasRoom(const server::ServerConfig& config, const std::string& name) {
  return std::ranges::any_of(config.rooms, [&](const server::RoomConfig& room) {
    return chat::sameName(withHash(room.name), name);
  });
}

Status addRoom(server::ServerConfig& config, const std::string& text) {
  const std::string name = withHash(text);
  chat::NamePolicy policy;
  policy.roomLength = config.limits.roomLength;
  policy.unicodeNames = config.limits.unicodeNames;
  if (const Status good = policy.checkRoom(name); !good) {
    return Error{fmt::format("--room {}: {}", text, good.error().text)};
  }
  if (hasRoom(config, name)) return {};
  server::RoomConfig room;
  room.name = name;
  config.rooms.push_back(room);
  return {};
}

}  // namespace

std::filesystem::path serverDirectory(const CommandLine& line) {
  if (!line.dataDirectory.empty()) return line.dataDirectory;
  const QString home = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
  return std::filesystem::path(home.toStdString()) / "parlor";
}

Result<server::ServerConfig> configurationFor(const CommandLine& line) {
  Result<server::ServerConfig> config = line.configFile.empty()
                                            ? Result(server::ServerConfig())
                                            : server::readConfigFile(line.configFile);
  if (!config) return config;
  if (!line.dataDirectory.empty() && config->history.enabled) config->history.keep = true;
  if (!line.listeners.empty()) config->listeners = line.listeners;
  for (const std::string& room : line.rooms) {
    if (const Status added = addRoom(*config, room); !added) return added.error();
  }
  if (config->rooms.empty()) {
    if (const Status added = addRoom(*config, "lobby"); !added) return added.error();
  }
  if (const Status good = server::validate(*config); !good) return good.error();
  return config;
}

}  // namespace parlor::app
