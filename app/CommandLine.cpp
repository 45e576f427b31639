#include "app/CommandLine.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <span>

namespace parlor::app {
namespace {

using base::Error;
using base::Result;
using base::Status;

// Which kinds of start an option belongs to, as a set of bits.
enum Use : unsigned { kWindow = 1, kServe = 2, kJoin = 4, kQuestion = 8, kExport = 16 };

struct Option {
  std::string_view name;
  std::string_view value;  // what the help calls its value; empty: it has none
  unsigned uses;
  bool repeatable;
  std::string_view help;
  Status (*apply)(CommandLine& line, const std::string& value);
};

// --headless says that there is no window, --join and --export what else it is.
Status setHeadless(CommandLine& line, const std::string&) {
  if (line.mode == Mode::Window) line.mode = Mode::Serve;
  return {};
}

Status setJoin(CommandLine& line, const std::string& value) {
  line.mode = Mode::Join;
  line.joinTarget = value;
  return {};
}

Status setExport(CommandLine& line, const std::string& value) {
  line.mode = Mode::Export;
  line.exportedRoom = value;
  return {};
}

Status setFormat(CommandLine& line, const std::string& value) {
  if (value == "text")
    line.exportFormat = store::ExportFormat::Text;
  else if (value == "html")
    line.exportFormat = store::ExportFormat::Html;
  else if (value == "jsonl")
    line.exportFormat = store::ExportFormat::JsonLines;
  else
    return Error{fmt::format("\"{}\" is not text, html or jsonl", value)};
  return {};
}

Status addListener(CommandLine& line, const std::string& value) {
  Result<server::ListenerConfig> listener = server::parseListener(value);
  if (!listener) return listener.error();
  line.listeners.push_back(std::move(*listener));
  return {};
}

Status setPoller(CommandLine& line, const std::string& value) {
  if (value == "auto")
    line.poller = io::PollerKind::Auto;
  else if (value == "select")
    line.poller = io::PollerKind::Select;
  else if (value == "epoll")
    line.poller = io::PollerKind::Epoll;
  else
    return Error{fmt::format("\"{}\" is not auto, select or epoll", value)};
  return {};
}

template <std::string CommandLine::*member>
Status setText(CommandLine& line, const std::string& value) {
  line.*member = value;
  return {};
}

template <Mode mode>
Status setMode(CommandLine& line, const std::string&) {
  line.mode = mode;
  return {};
}

constexpr Option kOptions[] = {
    {"--host", "ROOM", kWindow, false, "open the window and host ROOM",
     setText<&CommandLine::hostRoom>},
    {"--headless", "", kServe | kJoin | kExport, false,
     "no window: a server, or with --join a terminal client", setHeadless},
    {"--room", "NAME", kServe, true, "a room that exists from the start",
     [](CommandLine& line, const std::string& value) {
       line.rooms.push_back(value);
       return Status();
     }},
    {"--listen", "[KIND://]ADDRESS:PORT[?OPTIONS]", kServe, true,
     "where to listen, auto://[::]:21567 unless said;\n"
     "KIND: auto, irc, ircs, plain, echo, shout, echo+udp",
     addListener},
    {"--config", "FILE", kServe, false, "read the configuration from FILE (TOML)",
     setText<&CommandLine::configFile>},
    {"--data", "DIR", kServe | kWindow | kExport | kJoin, false,
     "keep history and other data in DIR; the window's are in\n"
     "~/.local/share/parlor unless said",
     setText<&CommandLine::dataDirectory>},
    {"--poller", "KIND", kServe, false, "auto, select or epoll", setPoller},
    {"--join", "HOST:PORT/ROOM", kJoin, false, "say what stdin says, print what the room says",
     setJoin},
    {"--nick", "NAME", kJoin, false, "the name to join with", setText<&CommandLine::nick>},
    {"--export", "ROOM", kExport, false, "write the history of ROOM to stdout", setExport},
    {"--format", "KIND", kExport, false, "of what is exported: text, html or jsonl", setFormat},
    {"--check-config", "FILE", kQuestion, false, "say whether FILE is a good configuration",
     [](CommandLine& line, const std::string& value) {
       line.mode = Mode::CheckConfig;
       line.configFile = value;
       return Status();
     }},
    {"--hash-password", "", kQuestion, false,
     "ask for a password (or read a line), print what stands for it\n"
     "in the configuration",
     setMode<Mode::HashPassword>},
    {"--version", "", kQuestion, false, "print the version", setMode<Mode::Version>},
    {"--help", "", kQuestion, false, "print this", setMode<Mode::Help>},
};

const Option* findOption(std::string_view name) {
  if (name == "-h") name = "--help";
  const auto* found = std::ranges::find(kOptions, name, &Option::name);
  return found == std::end(kOptions) ? nullptr : found;
}

unsigned useOf(Mode mode) {
  switch (mode) {
    case Mode::Window:
      return kWindow;
    case Mode::Serve:
      return kServe;
    case Mode::Join:
      return kJoin;
    case Mode::Export:
      return kExport;
    default:
      return kQuestion;
  }
}

std::string_view companionOf(unsigned uses) {
  if (uses & kServe) return "--headless";
  if (uses & kJoin) return "--headless --join";
  if (uses & kExport) return "--headless --export";
  return "the window";
}

class Parser {
 public:
  explicit Parser(std::span<const std::string> arguments) : rest_(arguments) {}

  Result<CommandLine> parse() {
    while (!rest_.empty()) {
      if (Status status = parseNext(); !status) return status.error();
    }
    if (Status status = checkTogether(); !status) return status.error();
    return std::move(line_);
  }

 private:
  std::string next() {
    std::string argument = rest_.front();
    rest_ = rest_.subspan(1);
    return argument;
  }

  Status parseNext() {
    const std::string argument = next();
    if (optionsEnded_ || argument.empty() || argument[0] != '-') return takeLink(argument);
    if (argument == "--") {
      optionsEnded_ = true;
      return {};
    }
    return takeOption(argument);
  }

  Status takeLink(const std::string& argument) {
    if (!line_.link.empty()) return Error{fmt::format("{}: only one link can be opened", argument)};
    if (argument.empty()) return Error{"an empty argument is no link"};
    line_.link = argument;
    return {};
  }

  Status takeOption(const std::string& argument) {
    const std::size_t equals = argument.find('=');
    const Option* option = findOption(argument.substr(0, equals));
    if (!option) return Error{fmt::format("{}: there is no such option", argument)};
    if (!seen_.insert(option).second && !option->repeatable) {
      return Error{fmt::format("{} is given twice", option->name)};
    }
    std::string value;
    if (Status status = takeValue(*option, argument, equals, value); !status) return status;
    if (Status status = option->apply(line_, value); !status) {
      return Error{fmt::format("{}: {}", option->name, status.error().text)};
    }
    return {};
  }

  Status takeValue(const Option& option, const std::string& argument, std::size_t equals,
                   std::string& value) {
    const bool attached = equals != std::string::npos;
    if (option.value.empty()) {
      if (attached) return Error{fmt::format("{} takes no value", option.name)};
      return {};
    }
    if (attached)
      value = argument.substr(equals + 1);
    else if (!rest_.empty() && !rest_.front().starts_with("--"))
      value = next();
    if (value.empty()) return Error{fmt::format("{} needs a value: {}", option.name, option.value)};
    return {};
  }

  Status checkTogether() const {
    const unsigned use = useOf(line_.mode);
    if (use == kQuestion) return {};
    for (const Option* option : seen_) {
      if (!(option->uses & use)) {
        return Error{fmt::format("{} goes with {} only", option->name, companionOf(option->uses))};
      }
    }
    if (line_.mode == Mode::Join && !seen_.contains(findOption("--headless"))) {
      return Error{"--join needs --headless; for the window give the link alone"};
    }
    if (line_.mode == Mode::Export && !seen_.contains(findOption("--headless"))) {
      return Error{"--export needs --headless"};
    }
    if (line_.mode != Mode::Window && !line_.link.empty()) {
      return Error{
          fmt::format("{}: a link opens in the window; with --headless use --join", line_.link)};
    }
    if (!line_.link.empty() && !line_.hostRoom.empty()) {
      return Error{"--host and a link to join cannot both be given"};
    }
    return {};
  }

  std::span<const std::string> rest_;
  CommandLine line_;
  std::set<const Option*> seen_;
  bool optionsEnded_ = false;
};

// "  --nick NAME    the name to join with", the text in a column of its own.
std::string helpOn(const Option& option) {
  constexpr std::size_t kColumn = 26;
  const std::string left = fmt::format("{} {}", option.name, option.value);
  std::string text = fmt::format("  {:<{}}", left, kColumn);
  if (left.size() >= kColumn) text += fmt::format("\n  {:<{}}", "", kColumn);
  for (const char c : option.help) {
    text += c;
    if (c == '\n') text += fmt::format("  {:<{}}", "", kColumn);
  }
  return text + '\n';
}

}  // namespace

Result<CommandLine> parseCommandLine(const std::vector<std::string>& arguments) {
  return Parser(arguments).parse();
}

std::string helpText() {
  std::string text =
      "Parlor: host a room or join one, from a window or a terminal.\n"
      "\n"
      "  parlor                                the window\n"
      "  parlor parlor://HOST:PORT/ROOM        the window, with the join form filled in\n"
      "  parlor --host ROOM                    the window, hosting ROOM\n"
      "  parlor --headless [OPTION]...         a server without a display\n"
      "  parlor --headless --join HOST:PORT/ROOM   a terminal client\n"
      "  parlor --headless --export ROOM       what was said, on stdout\n"
      "\n";
  for (const Option& option : kOptions) text += helpOn(option);
  text +=
      "\n"
      "A server prints \"listening on KIND://ADDRESS:PORT\" for each listener, logs to stderr, "
      "reads\n"
      "operator lines from stdin and ends on SIGTERM or SIGINT; SIGHUP reads the configuration "
      "again.\n"
      "With --data DIR, or history.keep in the configuration, it keeps its history on disk.\n"
      "Exit codes: 0 ended well, 1 failed while running, 2 wrong usage or configuration.\n";
  return text;
}

std::string versionText() {
  return "parlor " PARLOR_VERSION "\n";
}

}  // namespace parlor::app
