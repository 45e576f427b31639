// A server that may say anything, to a client that is in a room with everything negotiated. The
// input is what the server sends; 0xFE followed by a byte is something that the person does
// meanwhile. Whatever comes, what reaches the window is clean and what leaves is one line at a
// time.
#include <memory>
#include <vector>

#include "Fuzz.h"
#include "client/Client.h"
#include "client/Outbox.h"
#include "io/Connector.h"
#include "io/EventLoop.h"
#include "io/Poller.h"
#include "io/Resolver.h"
#include "support/FakeClock.h"

using namespace parlor;
using namespace parlor::fuzz;
using namespace parlor::client;

namespace {

constexpr char kWelcome[] =
    ":s CAP * LS :message-tags batch echo-message labeled-response server-time multi-prefix "
    "extended-join chghost setname draft/chathistory draft/event-playback draft/read-marker "
    "draft/message-redaction draft/multiline=max-bytes=400 parlor.chat/cid parlor.chat/seq\r\n"
    ":s CAP * ACK :message-tags batch echo-message labeled-response server-time multi-prefix "
    "extended-join chghost setname draft/chathistory draft/event-playback draft/read-marker "
    "draft/message-redaction draft/multiline parlor.chat/cid parlor.chat/seq\r\n"
    ":s 001 rex :Hi\r\n:s 005 rex CASEMAPPING=ascii CHANTYPES=# PREFIX=(qaohv)~&@%+ WHOX :ok\r\n"
    ":s 422 rex :no\r\n:rex!r@h JOIN #a\r\n:s 353 rex = #a :rex @maya\r\n:s 366 rex #a :End\r\n";

void checkClean(const Line& line) {
  check(isClean(line.nick) && isClean(line.actor) && isClean(line.note), "clean names");
  check(isClean(line.text.text), "clean lines");
}

struct Window {
  std::vector<BufferId> buffers;
  std::vector<LineId> lines;

  void operator()(const BufferOpened& event) {
    check(isClean(event.name), "clean room names");
    buffers.push_back(event.buffer);
  }
  void operator()(const LinesAppended& event) {
    for (const Line& line : event.lines) checkClean(line), lines.push_back(line.id);
  }
  void operator()(const LinesPrepended& event) {
    for (const Line& line : event.lines) checkClean(line);
  }
  void operator()(const LineChanged& event) { checkClean(event.line); }
  void operator()(const TopicChanged& event) { check(isClean(event.topic.text), "clean topics"); }
  void operator()(const MembersReset& event) {
    for (const Member& member : event.members) check(isClean(member.nick), "clean nicks");
  }
  void operator()(const LinkStateChanged& event) { check(isClean(event.text), "clean reasons"); }
  template <typename Event>
  void operator()(const Event&) {}
};

class Server final : public io::ConnectionHandler {
 public:
  void onBytes(io::Connection&, std::string_view bytes) override {
    for (const char c : bytes) check(c != '\0', "no NUL leaves");
  }
  void onEndOfStream(io::Connection&) override {}
  void onClosed(io::Connection&, const io::CloseReason&) override {}
};

class Scene {
 public:
  Scene() : loop(clock, io::makeSelectPoller()), resolver(loop) {
    ClientSettings settings;
    settings.seed = 1;
    client = std::make_unique<Client>(
        loop, resolver, clock,
        [this](std::vector<ClientEvent>&& events) {
          for (const ClientEvent& event : events) std::visit(window, event);
        },
        settings);
    auto pair = io::connectedPair(loop);
    JoinNetwork request;
    request.network = NetworkId(1);
    request.host = "s";
    request.nick = "rex";
    request.rooms = {"#a"};
    client->adopt(std::move(pair->first), request);
    connection = std::move(pair->second);
    connection->start(server);
    send(kWelcome);
  }

  void send(std::string_view bytes) {
    connection->send(std::string(bytes));
    turn();
  }
  void turn() {
    for (int i = 0; i < 3; ++i) loop.runOnce(base::Milliseconds(0));
  }
  void act(std::uint8_t what) {
    const BufferId buffer =
        window.buffers.empty() ? BufferId() : window.buffers[what % window.buffers.size()];
    const LineId line = window.lines.empty() ? LineId() : window.lines.back();
    const NetworkId network(1);
    switch (what % 16) {
      case 0:
        client->handle(Say{buffer, chat::SpeechKind::Message, false, "hello", {}});
        break;
      case 1:
        client->handle(Say{buffer, chat::SpeechKind::Notice, true, "a\nb\nc", "id"});
        break;
      case 2:
        client->handle(Resend{buffer, line});
        break;
      case 3:
        client->handle(DiscardLine{buffer, line});
        break;
      case 4:
        client->handle(FetchOlder{buffer, 5});
        break;
      case 5:
        client->handle(Whois{network, "maya"});
        break;
      case 6:
        client->handle(ListRooms{network});
        break;
      case 7:
        client->handle(CloseBuffer{buffer});
        break;
      case 8:
        client->handle(OpenDirect{network, "otto"});
        break;
      case 9:
        client->handle(JoinRoom{network, "#b", {}});
        break;
      case 10:
        client->handle(SetTyping{buffer, true});
        break;
      case 11:
        client->handle(React{buffer, "id", "+", true});
        break;
      case 12:
        clock.advance(base::Milliseconds(11000));
        break;
      case 13:
        client->handle(ChangeNick{network, "king"});
        break;
      case 14:
        client->handle(MarkRead{buffer, clock.wallNow()});
        break;
      default:
        client->handle(LeaveNetwork{network, {}});
        break;
    }
    turn();
  }

 private:
  test::FakeClock clock;
  io::EventLoop loop;
  io::Resolver resolver;
  Server server;
  Window window;
  std::unique_ptr<io::Connection> connection;
  std::unique_ptr<Client> client;
};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  Scene scene;
  std::string_view bytes = textOf(data, size);
  while (!bytes.empty()) {
    const std::string_view part = bytes.substr(0, bytes.find('\xFE'));
    if (!part.empty()) scene.send(part);
    bytes.remove_prefix(part.size());
    if (bytes.size() < 2) break;
    scene.act(static_cast<std::uint8_t>(bytes[1]));
    bytes.remove_prefix(2);
  }
  return 0;
}
