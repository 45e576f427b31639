// Every setting of a server, with its default: the one list that the TOML reader fills, `reload`
// compares and the manual documents. The comment of a member names its TOML key. A value, any
// thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/Clock.h"
#include "base/Result.h"
#include "chat/Names.h"
#include "io/Listener.h"

namespace parlor::server {

inline constexpr std::uint16_t kDefaultPort = 21567;

// What answers on a port. Auto tells TLS, IRC and plain lines apart by their first bytes.
enum class ListenerKind : std::uint8_t { Auto, Irc, Ircs, Plain, Echo, Shout, EchoUdp };

std::string_view toString(ListenerKind kind);  // "auto", "irc", ..., "echo+udp"
std::optional<ListenerKind> listenerKindFrom(std::string_view text);

struct ListenerConfig {  // [[listener]]: kind, address, port and the options below
  ListenerKind kind = ListenerKind::Auto;
  std::string address = "::";  // numeric, "*" or "localhost"; "::" and "*" take both families
  std::uint16_t port = kDefaultPort;
  io::ListenOptions
      options;  // backlog, reuse_address, send_buffer, receive_buffer, keep_alive, no_delay
};

// "[KIND://]ADDRESS:PORT[?OPTIONS]" as on the command line and in `listen = [...]`, for example
// "auto://[::]:21567" or "echo://127.0.0.1:0?send_buffer=4096&no_delay=off".
base::Result<ListenerConfig> parseListener(std::string_view text);
std::string toString(const ListenerConfig& listener);  // KIND://ADDRESS:PORT

struct RoomConfig {  // [[room]]: exists from the start and stays when it is empty
  std::string name;  // name, with or without '#'
  std::string topic;
  std::string key;           // the room's password
  std::string modes = "nt";  // letters without a parameter, or "ntl 20" with them
  // keep_lines, keep_days: instead of those of [history]
  std::optional<std::size_t> keepLines;
  std::optional<std::uint32_t> keepDays;
};

struct OperatorClass {  // [[operator_class]]
  std::string name;
  // "kill", "rehash", "wallops", "rooms" (acts as founder in every room), "see-addresses", "stats",
  // "all"
  std::vector<std::string> privileges;
};

struct OperatorConfig {  // [[operator]]
  std::string name;
  std::string passwordHash;         // password_hash: from `parlor --hash-password` (argon2id)
  std::string className = "admin";  // class; "admin" exists without being written and may do all
  std::string hostMask = "*@*";     // host_mask: user@host or user@address that may use it
  std::string title = "is a server operator";
};

struct Limits {                     // [limits]; what clients see in ISUPPORT is what is kept
  std::size_t nickLength = 32;      // bytes
  std::size_t roomLength = 64;      // bytes, with the '#'
  std::size_t usernameLength = 18;  // bytes
  std::size_t realnameLength = 150;
  std::size_t hostLength = 64;
  std::size_t topicLength = 300;  // as all of these: fits a line with the longest names
  std::size_t kickLength = 260;
  std::size_t awayLength = 300;
  std::size_t keyLength = 32;
  std::size_t roomsPerUser = 100;  // rooms_per_user
  std::size_t listEntries =
      100;  // list_entries: bans, exceptions and invitations of a room together
  std::size_t modesPerLine = 12;  // what a line of 15 parameters can hold
  std::size_t targets = 4;        // of one PRIVMSG
  std::size_t monitor = 100;
  // multiline_bytes, multiline_lines: of one message in a batch (IRCv3 multiline)
  std::size_t multilineBytes = 16384;
  std::size_t multilineLines = 100;
  std::size_t whowasEntries = 256;
  std::size_t people = 0;  // at most so many at once; 0: as many as descriptors allow
  std::size_t roomsTotal = 10000;
  // resume_seconds: for how long who lost the connection keeps name and rooms; 0: not at all
  base::Milliseconds resume{60'000};
  bool unicodeNames = true;  // unicode_names: beyond ASCII in names of people and rooms
  std::vector<std::string> reservedNames = chat::NamePolicy{}.reserved;
};

struct Timeouts {                           // [timeouts]; seconds in TOML, fractions allowed
  base::Milliseconds registration{30'000};  // absolute, from accept
  base::Milliseconds humanPause{400};       // silence that long is a person at a terminal
  base::Milliseconds introduce{2'000};      // a silent one at a terminal is shown to others then
  base::Milliseconds unterminated{200};     // bytes without a line end are a line after this
  base::Milliseconds ping{90'000};          // silence before we ask
  base::Milliseconds drop{150'000};         // silence before we hang up
  base::Milliseconds drain{5'000};          // patience with the peers at shutdown
};

struct PressureConfig {                      // [pressure]
  std::size_t softOutput = 64 * 1024;        // bytes queued beyond which a peer's input is not read
  std::size_t hardOutput = 2 * 1024 * 1024;  // bytes queued at which a slow reader is closed
  double floodBurst = 8;                     // commands at once
  double floodRate = 2;                      // commands a second after that; more are delayed
  std::size_t connectionsPerAddress = 32;
  std::size_t attemptsPerAddress = 64;  // new connections per attempt_window
  base::Milliseconds attemptWindow{60'000};
  // Addresses and CIDR blocks that none of the per-address and flood limits hold for.
  std::vector<std::string> exempt = {"127.0.0.0/8", "::1", "local"};
};

struct HistoryConfig {              // [history]
  bool enabled = true;              // false: nothing is remembered, not even in memory
  bool keep = false;                // on disk; also turned on by --data
  std::size_t linesInMemory = 200;  // per room
  std::size_t linesOnJoin = 20;     // shown to the plain dialect after the welcome
  std::size_t linesOnJoinIrc = 0;   // lines_on_join_irc: to IRC clients that cannot ask for them
  std::string sync = "full";        // full, normal or off: how a store commits
  std::size_t keepLines = 0;        // per room in a store; 0: for ever
  std::uint32_t keepDays = 0;       // 0: for ever
  // redact_seconds: for how long authors may take back what they said; operators always may
  base::Milliseconds redactWithin{86'400'000};
  base::Milliseconds commitDelay{
      0};  // commit_delay_ms: each commit comes so much later (for tests)
};

struct AdminInfo {  // [admin], the answer to ADMIN
  std::string location, organisation, email;
};

struct ServerConfig {
  std::string
      serverName;  // name; a host name, default "parlor.local"; shown as the source of lines
  std::string networkName;        // network; shown in the welcome, default: this machine's name
  std::string description;        // description, in WHOIS and LINKS; default: the network's name
  std::string password;           // password; empty: none asked
  std::vector<std::string> motd;  // motd, one string per line
  std::vector<RoomConfig> rooms;
  std::string userModes;  // user_modes: what who comes in by IRC begins with, "i" for example
  bool autojoin = true;   // who comes in where there is exactly one permanent room is put into it
  bool roomsByUsers = true;  // rooms_by_users: JOIN of an unknown room opens it
  std::vector<ListenerConfig>
      listeners;  // [[listener]] or `listen = [...]`; empty: the default one
  std::string plainEncoding = "GB18030";  // plain.encoding: ICU's name, for lines that are no UTF-8
  std::string language = "en";            // en or zh_CN: plain dialect and human notices
  Limits limits;
  Timeouts timeouts;
  PressureConfig pressure;
  HistoryConfig history;
  std::vector<OperatorClass> operatorClasses;
  std::vector<OperatorConfig> operators;
  AdminInfo admin;

  ServerConfig();  // the defaults above
};

// What is wrong with the values, in one line that names the key ("limits.targets must be at least
// 1").
base::Status validate(const ServerConfig& config);

}  // namespace parlor::server
