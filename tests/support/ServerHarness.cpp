#include "support/ServerHarness.h"

#include <chrono>
#include <cstdio>

namespace parlor::test {
namespace {

constexpr base::Milliseconds kLate{20};

bool isAsked(const char* variable) {
  const char* value = std::getenv(variable);
  return value != nullptr && *value != '\0' && *value != '0';
}

bool runsLate() {
  return isAsked("PARLOR_LATE_LEDGER");
}

server::ServerConfig delayedWhenAsked(server::ServerConfig config) {
  base::Milliseconds& delay = config.history.commitDelay;
  if (runsLate()) delay = std::max(delay, kLate);
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

ServerHarness::ServerHarness(server::ServerConfig config, Keeps keeps)
    : config_(delayedWhenAsked(std::move(config))), late_(runsLate()) {
  if (keeps == Keeps::OnDisk || isAsked("PARLOR_DISK_LEDGER")) folder_.emplace();
  begin();
}

ServerHarness::ServerHarness(server::ServerConfig config, store::Ledger& ledger)
    : config_(delayedWhenAsked(std::move(config))), late_(runsLate()), given_(&ledger) {
  begin();
}

server::Storage ServerHarness::openStorage() {
  if (!folder_) return *given_;
  auto opened =
      server::DiskStorage::open(folder_->path(), config_.history, harness_.loop, harness_.clock);
  if (!opened) {
    std::fprintf(stderr, "%s\n", opened.error().text.c_str());
    std::abort();
  }
  disk_ = std::move(*opened);
  return disk_->storage();
}

void ServerHarness::begin() {
  server::Storage storage = openStorage();
  watched_.emplace(storage.ledger);
  server_ = std::make_unique<server::Server>(
      harness_.loop, config_,
      server::Storage(*watched_, storage.history, std::move(storage.restored)), harness_.clock);
  if (auto bound = server_->listen()) bound_ = *bound;
}

void ServerHarness::restart() {
  settle();
  server_.reset();
  disk_.reset();
  bound_.clear();
  begin();
}

server::ServerConfig ServerHarness::lobby() {
  server::ServerConfig config;
  config.serverName = "irc.test";
  config.networkName = "Test";
  config.timeouts.introduce = base::Milliseconds(0);  // who is greeted is in
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
  rest();
  if (late_) {
    for (int i = 0; i < 3; ++i) {
      harness_.clock.advance(kLate);
      rest();
    }
  }
}

// Until neither the loop nor the disk has anything to do.
void ServerHarness::rest() {
  harness_.settle();
  while (!watched_->isResting()) {
    if (!harness_.until([this] { return watched_->isResting(); })) return;
    harness_.settle();
  }
}

}  // namespace parlor::test
