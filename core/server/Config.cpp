#include "server/Config.h"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <charconv>

#include "io/SocketAddress.h"
#include "plain/LegacyDecoder.h"
#include "server/AddressLimits.h"
#include "server/LimitRows.h"
#include "server/Welcome.h"

namespace parlor::server {
namespace {

struct KindName {
  ListenerKind kind;
  std::string_view name;
};
constexpr KindName kKinds[] = {
    {ListenerKind::Auto, "auto"},        {ListenerKind::Irc, "irc"},
    {ListenerKind::Ircs, "ircs"},        {ListenerKind::Plain, "plain"},
    {ListenerKind::Echo, "echo"},        {ListenerKind::Shout, "shout"},
    {ListenerKind::EchoUdp, "echo+udp"},
};

base::Error listenerError(std::string_view text, std::string_view why) {
  return {fmt::format("\"{}\" is no listener: {}", text, why)};
}

template <typename Number>
bool readNumber(std::string_view text, Number& number) {
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  return error == std::errc() && end == text.data() + text.size();
}

std::optional<bool> readSwitch(std::string_view text) {
  if (text == "on" || text == "true" || text == "yes" || text == "1") return true;
  if (text == "off" || text == "false" || text == "no" || text == "0") return false;
  return std::nullopt;
}

bool readSize(std::string_view value, std::optional<int>& size) {
  int number = 0;
  if (!readNumber(value, number) || number < 1) return false;
  size = number;
  return true;
}

bool readSwitchInto(std::string_view value, bool& target) {
  const std::optional<bool> read = readSwitch(value);
  if (read) target = *read;
  return read.has_value();
}

// Why an option cannot be taken, or an empty text.
std::string takeOption(std::string_view key, std::string_view value, io::ListenOptions& options) {
  bool good = false;
  if (key == "backlog") {
    good = readNumber(value, options.backlog) && options.backlog > 0;
  } else if (key == "send_buffer") {
    good = readSize(value, options.sendBuffer);
  } else if (key == "receive_buffer") {
    good = readSize(value, options.receiveBuffer);
  } else if (key == "reuse_address") {
    good = readSwitchInto(value, options.reuseAddress);
  } else if (key == "keep_alive") {
    good = readSwitchInto(value, options.keepAlive);
  } else if (key == "no_delay") {
    good = readSwitchInto(value, options.noDelay);
  } else {
    return fmt::format("there is no option \"{}\"", key);
  }
  return good ? "" : fmt::format("\"{}\" is no value for {}", value, key);
}

std::string takeOptions(std::string_view text, io::ListenOptions& options) {
  while (!text.empty()) {
    const std::string_view item = text.substr(0, text.find('&'));
    text.remove_prefix(std::min(item.size() + 1, text.size()));
    const std::size_t equals = item.find('=');
    if (equals == std::string_view::npos) return fmt::format("\"{}\" has no value", item);
    const std::string why = takeOption(item.substr(0, equals), item.substr(equals + 1), options);
    if (!why.empty()) return why;
  }
  return {};
}

// "ADDRESS:PORT" with an IPv6 address in brackets.
std::string takeAddress(std::string_view text, ListenerConfig& listener) {
  const std::size_t colon = text.rfind(':');
  if (colon == std::string_view::npos) return "it needs ADDRESS:PORT";
  std::string_view host = text.substr(0, colon);
  const bool bracketed = host.starts_with('[') && host.ends_with(']') && host.size() >= 2;
  if (bracketed) {
    host = host.substr(1, host.size() - 2);
  } else if (host.find(':') != std::string_view::npos) {
    return "an IPv6 address stands in brackets";
  }
  if (host.empty()) return "the address is missing";
  if (host != "*" && host != "localhost" && !io::SocketAddress::parse(host, 0)) {
    return fmt::format("\"{}\" is not a numeric address", host);
  }
  unsigned port = 0;
  const std::string_view digits = text.substr(colon + 1);
  if (!readNumber(digits, port) || port > 65535) {
    return fmt::format("the port \"{}\" is not between 0 and 65535", digits);
  }
  listener.address = host;
  listener.port = static_cast<std::uint16_t>(port);
  return {};
}

std::string hostName() {
  char name[256] = {};
  if (gethostname(name, sizeof name - 1) != 0 || name[0] == '\0') return "this machine";
  return name;
}

base::Status outside(std::string_view key, std::string_view rule) {
  return base::Error{fmt::format("{} must be {}", key, rule)};
}

// OPER alone makes a server operator.
bool areUserModes(std::string_view letters) {
  return std::all_of(letters.begin(), letters.end(), [](char c) {
    return c != 'o' && std::string_view(kUserModes).find(c) != std::string_view::npos;
  });
}

base::Status checkLimits(const Limits& limits) {
  for (const LimitRow& row : kLimitRows) {
    const std::size_t value = limits.*row.value;
    if (value >= row.least && value <= row.most) continue;
    return outside(fmt::format("limits.{}", row.key),
                   fmt::format("between {} and {}", row.least, row.most));
  }
  if (limits.resume < base::Milliseconds(0) || limits.resume > std::chrono::hours(24)) {
    return outside("limits.resume_seconds", "between 0 and 86400");
  }
  return {};
}

base::Status checkPressure(const PressureConfig& pressure) {
  if (pressure.floodBurst < 1) return outside("pressure.flood_burst", "at least 1");
  if (!(pressure.floodRate > 0)) return outside("pressure.flood_rate", "more than 0");
  if (pressure.softOutput < 4096) return outside("pressure.soft_output", "at least 4096 bytes");
  if (pressure.hardOutput <= pressure.softOutput) {
    return outside("pressure.hard_output", "more than pressure.soft_output");
  }
  if (pressure.connectionsPerAddress < 1) {
    return outside("pressure.connections_per_address", "at least 1");
  }
  if (pressure.attemptsPerAddress < 1)
    return outside("pressure.attempts_per_address", "at least 1");
  for (const std::string& block : pressure.exempt) {
    const auto parsed = AddressBlock::parse(block);
    if (!parsed) return base::Error{"pressure.exempt is wrong: " + parsed.error().text};
  }
  return {};
}

base::Status checkTimeouts(const Timeouts& timeouts) {
  const base::Milliseconds zero(0);
  if (timeouts.registration <= zero) return outside("timeouts.registration", "more than 0");
  if (timeouts.ping <= zero) return outside("timeouts.ping", "more than 0");
  if (timeouts.drop <= timeouts.ping) return outside("timeouts.drop", "more than timeouts.ping");
  return {};
}

base::Status checkRooms(const ServerConfig& config) {
  chat::NamePolicy policy;
  policy.roomLength = config.limits.roomLength;
  policy.unicodeNames = config.limits.unicodeNames;
  for (const RoomConfig& room : config.rooms) {
    const std::string name = room.name.starts_with('#') ? room.name : '#' + room.name;
    if (const base::Status status = policy.checkRoom(name); !status) {
      return base::Error{"room.name is wrong: " + status.error().text};
    }
    if (room.key.size() > config.limits.keyLength ||
        room.key.find_first_of(" ,") != std::string::npos) {
      return outside("room.key", fmt::format("without blanks and commas, at most {} bytes",
                                             config.limits.keyLength));
    }
  }
  return {};
}

base::Status checkOperators(const ServerConfig& config) {
  for (const OperatorConfig& entry : config.operators) {
    if (entry.name.empty()) return outside("operator.name", "given");
    if (!entry.passwordHash.starts_with("$argon2id$")) {
      return outside("operator.password_hash", "a hash from `parlor --hash-password`");
    }
    bool known = entry.className == "admin";
    for (const OperatorClass& c : config.operatorClasses)
      known = known || c.name == entry.className;
    if (!known) {
      return base::Error{fmt::format("operator.class names no class \"{}\"", entry.className)};
    }
  }
  return {};
}

}  // namespace

std::string_view toString(ListenerKind kind) {
  for (const KindName& row : kKinds) {
    if (row.kind == kind) return row.name;
  }
  return "auto";
}

std::optional<ListenerKind> listenerKindFrom(std::string_view text) {
  for (const KindName& row : kKinds) {
    if (row.name == text) return row.kind;
  }
  return std::nullopt;
}

base::Result<ListenerConfig> parseListener(std::string_view text) {
  ListenerConfig listener;
  std::string_view rest = text;
  if (const std::size_t scheme = rest.find("://"); scheme != std::string_view::npos) {
    const auto kind = listenerKindFrom(rest.substr(0, scheme));
    if (!kind) {
      return listenerError(text, fmt::format("there is no kind \"{}\"", rest.substr(0, scheme)));
    }
    listener.kind = *kind;
    rest.remove_prefix(scheme + 3);
  }
  const std::size_t query = rest.find('?');
  if (query != std::string_view::npos) {
    const std::string why = takeOptions(rest.substr(query + 1), listener.options);
    if (!why.empty()) return listenerError(text, why);
  }
  const std::string why = takeAddress(rest.substr(0, query), listener);
  if (!why.empty()) return listenerError(text, why);
  return listener;
}

std::string toString(const ListenerConfig& listener) {
  const bool brackets = listener.address.find(':') != std::string::npos;
  return fmt::format(fmt::runtime(brackets ? "{}://[{}]:{}" : "{}://{}:{}"),
                     toString(listener.kind), listener.address, listener.port);
}

ServerConfig::ServerConfig() : serverName("parlor.local"), networkName(hostName()) {}

base::Status validate(const ServerConfig& config) {
  if (config.serverName.find('.') == std::string::npos || config.serverName.size() > 63 ||
      config.serverName.find_first_of(" !@*?:,") != std::string::npos) {
    return outside("name", "a host name with a dot, at most 63 bytes");
  }
  if (config.description.size() > 200) return outside("description", "at most 200 bytes");
  if (config.networkName.empty() || config.networkName.size() > 64) {
    return outside("network", "between 1 and 64 bytes");
  }
  if (const auto decoder = plain::LegacyDecoder::open(config.plainEncoding); !decoder) {
    return base::Error{"plain.encoding is wrong: " + decoder.error().text};
  }
  if (config.language != "en" && config.language != "zh_CN") {
    return outside("language", "\"en\" or \"zh_CN\"");
  }
  if (!areUserModes(config.userModes)) {
    return outside("user_modes", "letters of BRTiw, without a sign");
  }
  for (const auto check : {checkRooms, checkOperators}) {
    if (base::Status status = check(config); !status) return status;
  }
  if (base::Status status = checkLimits(config.limits); !status) return status;
  if (base::Status status = checkTimeouts(config.timeouts); !status) return status;
  if (base::Status status = checkPressure(config.pressure); !status) return status;
  const std::string& sync = config.history.sync;
  if (sync != "full" && sync != "normal" && sync != "off") {
    return outside("history.sync", "\"full\", \"normal\" or \"off\"");
  }
  if (config.history.keep && !config.history.enabled) {
    return base::Error{"history.keep needs history.enabled"};
  }
  return {};
}

}  // namespace parlor::server
