// A client against a scripted server on loopback, in one thread: the test says what the server
// sends and waits until the client has said or told something. Time is the test's own, so that
// minutes pass at once; waiting for bytes is real but bounded.
#pragma once

#include <deque>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/Clock.h"
#include "client/Client.h"
#include "client/Outbox.h"
#include "io/Connection.h"
#include "io/EventLoop.h"
#include "io/Listener.h"
#include "io/Resolver.h"
#include "store/ClientStore.h"
#include "support/FakeClock.h"

namespace parlor::test {

// One listener; of its connections the newest is the one that is talked to.
class FakeServer final : private io::ConnectionHandler {
 public:
  explicit FakeServer(io::EventLoop& loop);

  std::uint16_t port() const;
  void stopListening() { listener_.reset(); }
  void send(const std::string& lines);  // LF between lines and none at the end, or raw bytes
  void sendRaw(const std::string& bytes);
  void close();  // now, as when the machine loses power
  bool isConnected() const { return connection_ != nullptr; }
  int connections() const { return connections_; }

  std::deque<std::string> received;  // lines, oldest first
  // Whether it answers the question that follows what is said where nothing is confirmed.
  bool takesWhatIsSaid = false;
  bool letsGo = true;  // ends the connection after a QUIT, as servers do

 private:
  void onBytes(io::Connection& connection, std::string_view bytes) override;
  void onEndOfStream(io::Connection& connection) override;
  void onClosed(io::Connection& connection, const io::CloseReason& reason) override;

  std::unique_ptr<io::Listener> listener_;
  std::uint16_t port_ = 0;
  std::unique_ptr<io::Connection> connection_;
  std::string unfinished_;
  int connections_ = 0;
};

class ClientHarness {
 public:
  explicit ClientHarness(client::ClientSettings settings = {});
  ~ClientHarness();

  // --- runs of the program over one folder ---
  void startWithStore();  // instead of the outbox in memory
  void restart();         // ends in order and starts anew; what was told is forgotten
  void kill();
  void awaitDisk();  // all that the client has kept until now is there                   // what
                     // the disk holds now is all that the next `restart` finds
  std::string identity() const;  // the network's, as kept
  const std::filesystem::path& folder() const { return folder_; }

  // --- the loop ---
  bool runUntil(const std::function<bool()>& done);
  void settle();                        // until nothing is on its way any more
  void advance(base::Milliseconds by);  // and runs what became due

  // --- what the client says to the server ---
  // The next line that begins with `start`; lines before it are dropped. Empty when none comes.
  std::string said(const std::string& start);
  bool saysNothingLike(const std::string& start);
  // The value of a tag of a line.
  static std::string tagOf(const std::string& line, const std::string& key);

  // --- what the client tells the window ---
  template <typename Event>
  std::vector<Event> told() const {
    std::vector<Event> found;
    for (const client::ClientEvent& event : events) {
      if (const auto* body = std::get_if<Event>(&event)) found.push_back(*body);
    }
    return found;
  }
  template <typename Event>
  std::optional<Event> waitFor(const std::function<bool(const Event&)>& matches) {
    std::optional<Event> found;
    runUntil([&] {
      for (const Event& event : told<Event>()) {
        if (matches(event)) found = event;
      }
      return found.has_value();
    });
    return found;
  }
  template <typename Event>
  std::optional<Event> waitFor() {
    return waitFor<Event>([](const Event&) { return true; });
  }
  // The transcript of a buffer as it stands after all events: lines appended, changed and removed.
  std::vector<client::Line> transcript(client::BufferId buffer) const;
  // The same as short text: "maya: hello", "* otto joined".
  std::vector<std::string> shown(client::BufferId buffer) const;
  client::BufferId buffer(const std::string& name) const;
  std::vector<std::string> members(client::BufferId buffer) const;  // "@maya"

  // --- scripts ---
  client::JoinNetwork request(std::vector<std::string> rooms = {"#lobby"}) const;
  // Joins as "rex" a server that offers `capabilities`, in a room with maya, and waits until it is
  // done.
  client::BufferId joinLobby(const std::string& capabilities = {});
  // Answers the client's registration on the connection that is newest.
  void acceptRegistration(const std::string& capabilities = {}, const std::string& isupport = {});
  void acceptJoin(const std::string& room, const std::string& names = "rex @maya");
  void say(client::BufferId buffer, const std::string& text);

  FakeClock clock;
  io::EventLoop loop;
  io::Resolver resolver;
  FakeServer server;
  client::MemoryOutbox outbox;
  std::unique_ptr<store::ClientStore> store;
  std::vector<client::ClientEvent> events;
  int emits = 0;
  std::unique_ptr<client::Client> client;

 private:
  client::Client::Emit collector();

  client::ClientSettings settings_;
  std::filesystem::path folder_;  // empty: none
};

}  // namespace parlor::test
