#include "ClientHarness.h"

#include <algorithm>
#include <chrono>

#include <cstdlib>

#include "irc/IrcMessage.h"

namespace parlor::test {
namespace {

constexpr int kMostTurns = 2000;
constexpr base::Milliseconds kTurn{2};

client::ClientSettings seeded(client::ClientSettings settings) {
  settings.seed = 7;
  return settings;
}

}  // namespace

FakeServer::FakeServer(io::EventLoop& loop) {
  const auto address = io::SocketAddress::parse("127.0.0.1", 0);
  auto listener = io::Listener::open(loop, *address, {}, [this](auto connection) {
    connection_ = std::move(connection);
    unfinished_.clear();
    ++connections_;
    connection_->start(*this);
  });
  listener_ = std::move(listener).value();
  port_ = listener_->address().port();
}

std::uint16_t FakeServer::port() const {
  return port_;
}

void FakeServer::send(const std::string& lines) {
  std::string bytes;
  for (const char c : lines) bytes += c == '\n' ? std::string("\r\n") : std::string(1, c);
  sendRaw(bytes + "\r\n");
}

void FakeServer::sendRaw(const std::string& bytes) {
  if (connection_) connection_->send(bytes);
}

void FakeServer::close() {
  connection_.reset();
}

void FakeServer::onBytes(io::Connection&, std::string_view bytes) {
  unfinished_ += bytes;
  std::size_t end = 0;
  while ((end = unfinished_.find("\r\n")) != std::string::npos) {
    received.push_back(unfinished_.substr(0, end));
    unfinished_.erase(0, end + 2);
    const std::string& line = received.back();
    if (takesWhatIsSaid && line.starts_with("PING parlor-echo-")) {
      send(":s PONG s :" + line.substr(5));
    }
    if (letsGo && line.starts_with("QUIT")) connection_->closeNow({io::CloseCause::Requested, {}});
  }
}

void FakeServer::onEndOfStream(io::Connection& connection) {
  connection.closeNow({io::CloseCause::EndOfStream, {}});
}

void FakeServer::onClosed(io::Connection&, const io::CloseReason&) {
  connection_.reset();
}

ClientHarness::ClientHarness(client::ClientSettings settings)
    : loop(clock, io::makeSelectPoller()), resolver(loop), server(loop) {
  settings_ = seeded(std::move(settings));
  client = std::make_unique<client::Client>(loop, resolver, clock, collector(), settings_, outbox);
}

ClientHarness::~ClientHarness() {
  client.reset();
  store.reset();
  std::error_code ignored;
  if (!folder_.empty()) std::filesystem::remove_all(folder_, ignored);
}

client::Client::Emit ClientHarness::collector() {
  return [this](std::vector<client::ClientEvent>&& batch) {
    ++emits;
    for (auto& event : batch) events.push_back(std::move(event));
  };
}

void ClientHarness::startWithStore() {
  if (folder_.empty()) {
    std::string name = (std::filesystem::temp_directory_path() / "parlor-client-XXXXXX").string();
    folder_ = mkdtemp(name.data());
  }
  client.reset();
  store::ClientStore::Options options;
  options.database.file = folder_ / "client.db";
  options.gather = base::Milliseconds(1);
  store = std::make_unique<store::ClientStore>(
      options, [this](std::function<void()> task) { loop.post(std::move(task)); }, clock);
  bool ready = false;
  store->whenReady([&ready] { ready = true; });
  runUntil([&ready] { return ready; });
  ++settings_.seed;
  client = std::make_unique<client::Client>(loop, resolver, clock, collector(), settings_, *store);
}

void ClientHarness::restart() {
  client.reset();
  store.reset();
  server.close();
  server.received.clear();
  events.clear();
  startWithStore();
}

void ClientHarness::kill() {
  const std::filesystem::path left = folder_.string() + "-left";
  std::filesystem::create_directory(left);
  for (const char* name : {"client.db", "client.db-wal"}) {
    if (std::filesystem::exists(folder_ / name)) std::filesystem::copy(folder_ / name, left / name);
  }
  client.reset();
  store.reset();
  std::filesystem::remove_all(folder_);
  std::filesystem::rename(left, folder_);
}

// What is kept keeps its order: a mark that is on the disk has everything before it there.
void ClientHarness::awaitDisk() {
  settle();
  bool kept = false;
  store::KeptMessage mark;
  mark.cid = "01HF0000000000000000000MRK";
  mark.network = "a mark";
  store->putMessage(mark, [&kept](const base::Status&) { kept = true; });
  runUntil([&kept] { return kept; });
}

std::string ClientHarness::identity() const {
  return "rex@127.0.0.1:" + std::to_string(server.port());
}

bool ClientHarness::runUntil(const std::function<bool()>& done) {
  for (int turn = 0; turn < kMostTurns; ++turn) {
    if (done()) return true;
    loop.runOnce(kTurn);
  }
  return done();
}

void ClientHarness::settle() {
  for (int turn = 0; turn < 10; ++turn) loop.runOnce(kTurn);
}

void ClientHarness::advance(base::Milliseconds by) {
  clock.advance(by);
  settle();
}

std::string ClientHarness::said(const std::string& start) {
  std::string found;
  runUntil([&] {
    while (!server.received.empty() && found.empty()) {
      const std::string line = server.received.front();
      server.received.pop_front();
      const auto message = irc::IrcMessage::parse(line);
      irc::IrcMessage bare = message ? *message : irc::IrcMessage();
      bare.tags.clear();
      if (bare.serialize().starts_with(start)) found = line;
    }
    return !found.empty();
  });
  return found;
}

bool ClientHarness::saysNothingLike(const std::string& start) {
  settle();
  return std::none_of(server.received.begin(), server.received.end(), [&](const std::string& line) {
    return line.find(start) != std::string::npos;
  });
}

std::string ClientHarness::tagOf(const std::string& line, const std::string& key) {
  const auto message = irc::IrcMessage::parse(line);
  return message ? std::string(message->tagOr(key, "")) : std::string();
}

std::vector<client::Line> ClientHarness::transcript(client::BufferId buffer) const {
  std::vector<client::Line> lines;
  for (const client::ClientEvent& event : events) {
    if (const auto* added = std::get_if<client::LinesAppended>(&event)) {
      if (added->buffer == buffer) {
        lines.insert(lines.end(), added->lines.begin(), added->lines.end());
      }
    } else if (const auto* older = std::get_if<client::LinesPrepended>(&event)) {
      if (older->buffer == buffer) {
        lines.insert(lines.begin(), older->lines.begin(), older->lines.end());
      }
    } else if (const auto* apart = std::get_if<client::LinesApart>(&event)) {
      if (apart->buffer == buffer) {
        lines.insert(lines.begin(), apart->lines.begin(), apart->lines.end());
      }
    } else if (const auto* between = std::get_if<client::LinesBetween>(&event)) {
      const auto seam = std::find_if(lines.begin(), lines.end(),
                                     [&](const client::Line& l) { return l.id == between->seam; });
      const auto next = lines.insert(seam, between->lines.begin(), between->lines.end());
      if (between->closed) lines.erase(next + static_cast<long>(between->lines.size()));
    } else if (const auto* changed = std::get_if<client::LineChanged>(&event)) {
      for (client::Line& line : lines) {
        if (changed->buffer == buffer && line.id == changed->line.id) line = changed->line;
      }
    } else if (const auto* removed = std::get_if<client::LineRemoved>(&event)) {
      if (removed->buffer == buffer) {
        std::erase_if(lines, [&](const client::Line& l) { return l.id == removed->line; });
      }
    }
  }
  return lines;
}

std::vector<std::string> ClientHarness::shown(client::BufferId buffer) const {
  using client::LineKind;
  std::vector<std::string> result;
  for (const client::Line& line : transcript(buffer)) {
    const std::string& text = line.text.text;
    switch (line.kind) {
      case LineKind::Message:
        result.push_back(line.nick + ": " + text);
        break;
      case LineKind::Action:
        result.push_back("* " + line.nick + " " + text);
        break;
      case LineKind::Notice:
        result.push_back("-" + line.nick + "- " + text);
        break;
      case LineKind::Joined:
        result.push_back("+ " + line.nick);
        break;
      case LineKind::Left:
        result.push_back("- " + line.nick + " " + text);
        break;
      case LineKind::Kicked:
        result.push_back("kick " + line.nick + " by " + line.actor);
        break;
      case LineKind::Renamed:
        result.push_back(line.nick + " -> " + line.actor);
        break;
      case LineKind::Topic:
        result.push_back("topic " + text);
        break;
      case LineKind::Mode:
        result.push_back("mode " + text);
        break;
      case LineKind::Invited:
        result.push_back("invited to " + text);
        break;
      case LineKind::Info:
        result.push_back("info " + text);
        break;
      case LineKind::Error:
        result.push_back("error " + text);
        break;
      case LineKind::Gap:
        result.push_back("gap");
        break;
    }
  }
  return result;
}

client::BufferId ClientHarness::buffer(const std::string& name) const {
  client::BufferId found;
  for (const auto& opened : told<client::BufferOpened>()) {
    if (opened.name == name) found = opened.buffer;
  }
  return found;
}

std::vector<std::string> ClientHarness::members(client::BufferId buffer) const {
  std::vector<client::Member> here;
  const auto drop = [&here](const std::string& nick) {
    std::erase_if(here, [&](const client::Member& member) { return member.nick == nick; });
  };
  for (const client::ClientEvent& event : events) {
    if (const auto* reset = std::get_if<client::MembersReset>(&event)) {
      if (reset->buffer == buffer) here = reset->members;
    } else if (const auto* changed = std::get_if<client::MemberChanged>(&event)) {
      if (changed->buffer != buffer) continue;
      drop(changed->formerNick.empty() ? changed->member.nick : changed->formerNick);
      here.push_back(changed->member);
    } else if (const auto* left = std::get_if<client::MemberLeft>(&event)) {
      if (left->buffer == buffer) drop(left->nick);
    }
  }
  std::vector<std::string> names;
  for (const client::Member& member : here) {
    names.push_back(member.roles.prefixes() + member.nick);
  }
  std::sort(names.begin(), names.end());
  return names;
}

client::JoinNetwork ClientHarness::request(std::vector<std::string> rooms) const {
  client::JoinNetwork request;
  request.request = client::RequestId(1);
  request.network = client::NetworkId(1);
  request.title = "test";
  request.host = "127.0.0.1";
  request.port = server.port();
  request.nick = "rex";
  request.rooms = std::move(rooms);
  return request;
}

void ClientHarness::acceptRegistration(const std::string& capabilities,
                                       const std::string& isupport) {
  said("USER");
  server.takesWhatIsSaid = capabilities.empty();
  if (capabilities.empty()) {
    server.send(":s 421 * CAP :Unknown command");
  } else {
    server.send(":s CAP * LS :" + capabilities);
    std::string wanted = said("CAP REQ");
    server.send(":s CAP * ACK :" + wanted.substr(wanted.find(':') + 1));
    said("CAP END");
  }
  server.send(
      ":s 001 rex :Welcome\n:s 004 rex s parlor i n\n:s 005 rex CASEMAPPING=ascii "
      "CHANTYPES=# PREFIX=(qaohv)~&@%+ CHANMODES=beI,k,l,imnst " +
      isupport + " :are supported\n:s 376 rex :End of MOTD");
}

void ClientHarness::acceptJoin(const std::string& room, const std::string& names) {
  said("JOIN " + room);
  server.send(":rex!r@host JOIN " + room + "\n:s 353 rex = " + room + " :" + names +
              "\n:s 366 rex " + room + " :End of NAMES");
}

client::BufferId ClientHarness::joinLobby(const std::string& capabilities) {
  client->handle(request());
  acceptRegistration(capabilities);
  acceptJoin("#lobby");
  const auto completed = waitFor<client::JoinCompleted>();
  settle();
  return completed ? completed->buffer : client::BufferId();
}

void ClientHarness::say(client::BufferId buffer, const std::string& text) {
  client::Say command;
  command.buffer = buffer;
  command.text = text;
  client->handle(command);
}

}  // namespace parlor::test
