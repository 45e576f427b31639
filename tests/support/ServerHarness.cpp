#include "support/ServerHarness.h"

#include <chrono>

namespace parlor::test {
namespace {

constexpr base::Milliseconds kLate{20};

bool runsLate() {
  const char* late = std::getenv("PARLOR_LATE_LEDGER");
  return late != nullptr && *late != '\0' && *late != '0';
}

server::ServerConfig delayedWhenAsked(server::ServerConfig config) {
  if (runsLate()) config.history.commitDelay = kLate;
  return config;
}

}  // namespace

Peer::Peer(ServerHarness& harness, const io::SocketAddress& address)
    : harness_(harness), raw_(harness.harness_) {
  raw_.connect(address);
}

std::string Peer::receives(std::string_view part) {
  const auto limit = std::chrono::steady_clock::now() + std::chrono::seconds(10);
  std::string& bytes = const_cast<std::string&>(raw_.received());
  while (std::chrono::steady_clock::now() < limit) {
    for (std::size_t end = 0; (end = bytes.find('\n')) != std::string::npos;) {
      std::string line = bytes.substr(0, end);
      bytes.erase(0, end + 1);
      if (line.ends_with('\r')) line.pop_back();
      if (line.find(part) != std::string::npos) return line;
    }
    if (raw_.sawEnd()) return {};
    harness_.turn();
    raw_.readAvailable();
  }
  return {};
}

std::vector<std::string> Peer::everything() {
  harness_.settle();
  raw_.readAvailable();
  std::string bytes = raw_.takeReceived();
  std::vector<std::string> lines;
  std::size_t begin = 0;
  for (std::size_t end = 0; (end = bytes.find('\n', begin)) != std::string::npos; begin = end + 1) {
    lines.push_back(bytes.substr(begin, end - begin));
    if (lines.back().ends_with('\r')) lines.back().pop_back();
  }
  return lines;
}

bool Peer::neverSees(std::string_view part) {
  harness_.settle();
  raw_.readAvailable();
  return raw_.received().find(part) == std::string::npos;
}

bool Peer::isHungUp() {
  const auto limit = std::chrono::steady_clock::now() + std::chrono::seconds(10);
  while (!raw_.sawEnd() && std::chrono::steady_clock::now() < limit) {
    harness_.turn();
    raw_.readAvailable();
  }
  return raw_.sawEnd();
}

ServerHarness::ServerHarness(server::ServerConfig config)
    : late_(runsLate()),
      server_(harness_.loop, delayedWhenAsked(std::move(config)), memory_, harness_.clock) {
  if (auto bound = server_.listen()) bound_ = *bound;
}

ServerHarness::ServerHarness(server::ServerConfig config, store::Ledger& ledger)
    : late_(runsLate()),
      server_(harness_.loop, delayedWhenAsked(std::move(config)), ledger, harness_.clock) {
  if (auto bound = server_.listen()) bound_ = *bound;
}

server::ServerConfig ServerHarness::lobby() {
  server::ServerConfig config;
  config.serverName = "irc.test";
  config.networkName = "Test";
  config.rooms.push_back({.name = "lobby"});
  config.listeners.push_back({.address = "127.0.0.1", .port = 0});
  return config;
}

Peer ServerHarness::connect(std::size_t listener) {
  Peer peer(*this, bound_.at(listener).address);
  harness_.settle();
  return peer;
}

Peer ServerHarness::irc(const std::string& nick, const std::string& capabilities) {
  Peer peer = connect();
  if (!capabilities.empty()) peer.sends("CAP REQ :" + capabilities);
  peer.sends("NICK " + nick);
  peer.sends("USER " + nick + " 0 * :" + nick);
  if (!capabilities.empty()) peer.sends("CAP END");
  peer.receives(" 422 ");
  peer.drains();
  return peer;
}

Peer ServerHarness::plain() {
  Peer peer = connect();
  settle();
  passes(base::Milliseconds(400));
  peer.receives("* Welcome");
  peer.drains();
  return peer;
}

void ServerHarness::turn() {
  harness_.loop.runOnce(base::Milliseconds(2));
  if (late_) harness_.clock.advance(base::Milliseconds(1));
}

void ServerHarness::passes(base::Milliseconds time) {
  constexpr base::Milliseconds kStep(50);
  while (time > base::Milliseconds(0)) {
    harness_.clock.advance(std::min(time, kStep));
    time -= std::min(time, kStep);
    harness_.settle();
  }
}

// Loopback may take a moment to hand a byte over, and a late ledger a few turns.
void ServerHarness::settle() {
  harness_.settle();
  if (late_) {
    for (int i = 0; i < 3; ++i) {
      harness_.clock.advance(kLate);
      harness_.settle();
    }
  }
}

}  // namespace parlor::test
