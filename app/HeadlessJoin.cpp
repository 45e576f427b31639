#include "app/HeadlessJoin.h"

#include <fmt/format.h>
#include <unistd.h>

#include <QUrl>
#include <cstdlib>

#include "app/SignalWatch.h"
#include "app/Streams.h"
#include "chat/Names.h"
#include "engine/Invitation.h"
#include "engine/QtText.h"
#include "io/Resolver.h"

namespace parlor::app {
namespace {

using base::Error;
using base::Result;

Error mistake(const CommandLine& line, const std::string& what) {
  return Error{fmt::format("--join {}: {}", line.joinTarget, what)};
}

std::string defaultNick() {
  const char* user = std::getenv("USER");
  const std::string name = user ? user : "";
  return chat::NamePolicy{}.checkNick(name).ok() ? name : "guest";
}

// What the name servers know: "例え.jp" is asked for as "xn--r8jz45g.jp".
std::string lookupName(const QString& host) {
  return host.contains(u':') ? engine::toUtf8(host) : QUrl::toAce(host).toStdString();
}

}  // namespace

Result<client::TerminalOptions> joinOptions(const CommandLine& line) {
  const auto invitation = engine::Invitation::parse(engine::toQt(line.joinTarget));
  if (!invitation) return mistake(line, invitation.error().text);
  if (invitation->tls) return mistake(line, "the terminal client does not speak TLS");
  if (invitation->rooms.size() != 1) return mistake(line, "one room is needed: HOST:PORT/ROOM");
  client::TerminalOptions options;
  options.host = lookupName(invitation->host);
  options.port = invitation->port;
  options.room = engine::toUtf8(invitation->rooms.first());
  options.key = engine::toUtf8(invitation->key);
  options.password = engine::toUtf8(invitation->password);
  options.nick = !line.nick.empty() ? line.nick : engine::toUtf8(invitation->nick);
  if (options.nick.empty()) options.nick = defaultNick();
  if (const base::Status good = chat::NamePolicy{}.checkNick(options.nick); !good) {
    return Error{fmt::format("--nick {}: {}", options.nick, good.error().text)};
  }
  options.commands = isTerminal(STDIN_FILENO);
  options.dataDirectory = line.dataDirectory;
  return options;
}

int runHeadlessJoin(client::TerminalOptions options) {
  const base::SystemClock clock;
  io::EventLoop loop(clock, io::makeSelectPoller());
  io::Resolver resolver(loop);
  int exitCode = 0;
  client::TerminalChat chat(loop, resolver, clock, std::move(options), [&](int code) {
    exitCode = code;
    loop.stop();
  });
  bool asked = false;
  auto signalWatch = SignalWatch::open(loop, [&](int) {
    if (std::exchange(asked, true)) return loop.stop();
    chat.stop();
  });
  if (!signalWatch) {
    printError(signalWatch.error().text);
    return 1;
  }
  loop.run();
  return exitCode;
}

}  // namespace parlor::app
