// A client and a real server in one loop, with a wire between them that breaks: nobody sees it, no
// line is lost and none is doubled, in either direction.
#include <QtTest>
#include <random>

#include "ClientHarness.h"
#include "io/Connector.h"
#include "server/DiskStorage.h"
#include "server/Server.h"
#include "store/MemoryLedger.h"
#include "support/TemporaryFolder.h"

using namespace parlor;
using namespace parlor::test;
using base::Milliseconds;

namespace {

// Passes bytes on, until told to break.
class Wire {
 public:
  Wire(ClientHarness& harness, std::uint16_t to) : harness_(harness), to_(to) {
    auto listener = io::Listener::open(harness.loop, *io::SocketAddress::parse("127.0.0.1", 0), {},
                                       [this](auto connection) { accept(std::move(connection)); });
    listener_ = std::move(listener).value();
  }
  std::uint16_t port() const { return listener_->address().port(); }
  int connections() const { return connections_; }

  void cut() { lines_.clear(); }  // both ends at once, whatever is on its way
  void stall() {                  // nothing gets through any more, nobody is told
    for (auto& line : lines_) line->stalled = true;
  }
  void cutServerSide() {  // the client does not notice
    for (auto& line : lines_) {
      line->stalled = true;
      line->server.connection.reset();
    }
  }
  void cutClientSide() {  // the server does not notice
    for (auto& line : lines_) {
      line->stalled = true;
      line->client.connection.reset();
    }
  }

 private:
  struct Line;
  struct End final : io::ConnectionHandler {
    End(Line& theLine) : line(theLine) {}
    void onBytes(io::Connection&, std::string_view bytes) override {
      if (line.stalled) return;
      End& other = this == &line.client ? line.server : line.client;
      other.connection ? other.connection->send(std::string(bytes)) : void(waiting += bytes);
    }
    void onEndOfStream(io::Connection& ended) override { ended.closeNow({}); }
    void onClosed(io::Connection&, const io::CloseReason&) override {
      connection.reset();
      End& other = this == &line.client ? line.server : line.client;
      if (other.connection && !line.stalled) other.connection->closeAfterFlush({});
    }
    Line& line;
    std::unique_ptr<io::Connection> connection;
    std::string waiting;
  };
  struct Line {
    End client{*this}, server{*this};
    std::unique_ptr<io::Connector> connector;
    bool stalled = false;
  };

  void accept(std::unique_ptr<io::Connection> connection) {
    ++connections_;
    lines_.push_back(std::make_unique<Line>());
    Line& line = *lines_.back();
    line.client.connection = std::move(connection);
    line.client.connection->start(line.client);
    line.connector = std::make_unique<io::Connector>(
        harness_.loop, harness_.resolver, "127.0.0.1", to_, Milliseconds(5'000),
        [&line](auto connected) {
          if (!connected) return;
          line.server.connection = std::move(*connected);
          line.server.connection->start(line.server);
          line.server.connection->send(std::exchange(line.client.waiting, {}));
        });
  }

  ClientHarness& harness_;
  const std::uint16_t to_;
  std::unique_ptr<io::Listener> listener_;
  std::vector<std::unique_ptr<Line>> lines_;
  int connections_ = 0;
};

// Somebody else in the room, with a client of the plain kind.
class Witness final : io::ConnectionHandler {
 public:
  Witness(ClientHarness& harness, std::uint16_t port)
      : connector_(harness.loop, harness.resolver, "127.0.0.1", port, Milliseconds(5'000),
                   [this](auto connected) {
                     connection_ = std::move(*connected);
                     connection_->start(*this);
                     say("NICK otto\r\nUSER otto 0 * :otto");
                   }) {}
  void say(const std::string& line) { connection_->send(line + "\r\n"); }
  bool heard(const std::string& part) const { return text_.find(part) != std::string::npos; }
  void forget() { text_.clear(); }
  // What somebody said, in order.
  std::vector<std::string> saidBy(const std::string& nick) const {
    std::vector<std::string> found;
    std::istringstream lines(text_);
    for (std::string line; std::getline(lines, line);) {
      const std::size_t at = line.find(" PRIVMSG #lobby :");
      if (!line.starts_with(':' + nick + '!') || at == std::string::npos) continue;
      found.push_back(line.substr(at + 17, line.size() - at - 18));
    }
    return found;
  }

 private:
  void onBytes(io::Connection&, std::string_view bytes) override { text_ += bytes; }
  void onEndOfStream(io::Connection&) override {}
  void onClosed(io::Connection&, const io::CloseReason&) override {}

  io::Connector connector_;
  std::unique_ptr<io::Connection> connection_;
  std::string text_;
};

server::ServerConfig lobby() {
  server::ServerConfig config;
  config.serverName = "irc.test";
  config.rooms.push_back({.name = "lobby"});
  config.listeners.push_back({.address = "127.0.0.1", .port = 0});
  return config;
}

enum class Keeps { History, Nothing };

struct Scene {
  explicit Scene(Keeps keeps) {
    if (keeps == Keeps::History) {
      disk = server::DiskStorage::open(folder.path(), {}, harness.loop, harness.clock).value();
    }
    server = std::make_unique<server::Server>(
        harness.loop, lobby(), disk ? disk->storage() : server::Storage(memory), harness.clock);
    const std::uint16_t port = server->listen().value().front().address.port();
    wire = std::make_unique<Wire>(harness, port);
    witness = std::make_unique<Witness>(harness, port);
    until([this] { return witness->heard(" 366 "); });
    client::JoinNetwork request = harness.request();
    request.port = wire->port();
    harness.client->handle(request);
    until([this] { return !harness.told<client::JoinCompleted>().empty(); });
    room = harness.buffer("#lobby");
    until([this] { return witness->heard(":rex!rex@127.0.0.1 JOIN #lobby"); });
    witness->forget();
  }
  ~Scene() {
    harness.client.reset();
    server.reset();
  }

  // Real bytes take real turns; time passes meanwhile, faster than it does.
  bool until(const std::function<bool()>& done) {
    for (int turn = 0; turn < 5000; ++turn) {
      if (done()) return true;
      harness.loop.runOnce(Milliseconds(1));
      harness.clock.advance(Milliseconds(20));
    }
    return done();
  }
  void turns(int count) {
    for (int i = 0; i < count; ++i) harness.loop.runOnce(Milliseconds(0));
  }
  void bothSay(int number) {
    witness->say("PRIVMSG #lobby :o" + std::to_string(number));
    harness.say(room, "r" + std::to_string(number));
    theirs.push_back("o" + std::to_string(number));
    ours.push_back("r" + std::to_string(number));
  }
  std::vector<std::string> shownOf(const std::string& nick) const {
    std::vector<std::string> found;
    for (const client::Line& line : harness.transcript(room)) {
      const bool kept = !line.own || line.delivery == client::Delivery::Kept;
      if (line.kind == client::LineKind::Message && line.nick == nick && kept) {
        found.push_back(line.text.text);
      }
    }
    return found;
  }
  bool isWhole() const {
    return witness->saidBy("rex") == ours && sorted(shownOf("rex")) == sorted(ours) &&
           shownOf("otto") == theirs;
  }
  static std::vector<std::string> sorted(std::vector<std::string> words) {
    std::sort(words.begin(), words.end());
    return words;
  }
  std::size_t joinsShown() const {
    const auto shown = harness.shown(room);
    return static_cast<std::size_t>(std::count(shown.begin(), shown.end(), "+ rex"));
  }

  ClientHarness harness;
  TemporaryFolder folder;
  store::MemoryLedger memory;
  std::unique_ptr<server::DiskStorage> disk;
  std::unique_ptr<server::Server> server;
  std::unique_ptr<Wire> wire;
  std::unique_ptr<Witness> witness;
  client::BufferId room;
  std::vector<std::string> ours, theirs;
};

using Break = void (Wire::*)();

}  // namespace

Q_DECLARE_METATYPE(Break)

class BrokenWireTest : public QObject {
  Q_OBJECT

 private slots:
  void aBrokenWireIsSeenByNobody_data();
  void aBrokenWireIsSeenByNobody();
  void nothingIsLostOverManyBreaks_data();
  void nothingIsLostOverManyBreaks();
  void whatIsSaidMeanwhileIsSaidOnReturnWithoutHistory();
};

void BrokenWireTest::aBrokenWireIsSeenByNobody_data() {
  QTest::addColumn<Break>("breaks");
  QTest::newRow("cut") << &Wire::cut;
  QTest::newRow("stalled") << &Wire::stall;
  QTest::newRow("the server hears of it") << &Wire::cutServerSide;
  QTest::newRow("the client hears of it") << &Wire::cutClientSide;
}

void BrokenWireTest::aBrokenWireIsSeenByNobody() {
  QFETCH(Break, breaks);
  Scene scene(Keeps::History);
  scene.bothSay(1);
  QVERIFY(scene.until([&] { return scene.isWhole(); }));
  (scene.wire.get()->*breaks)();
  scene.bothSay(2);
  scene.bothSay(3);
  QVERIFY(scene.until([&] { return scene.isWhole(); }));
  QCOMPARE(scene.wire->connections(), 2);
  QVERIFY(!scene.witness->heard(":rex!rex@127.0.0.1 JOIN"));
  QVERIFY(!scene.witness->heard(":rex!rex@127.0.0.1 QUIT"));
  QCOMPARE(scene.joinsShown(), std::size_t{1});
  QCOMPARE(scene.harness.members(scene.room), (std::vector<std::string>{"otto", "rex"}));
}

void BrokenWireTest::nothingIsLostOverManyBreaks_data() {
  QTest::addColumn<unsigned>("seed");
  for (unsigned seed = 1; seed <= 6; ++seed) QTest::addRow("seed %u", seed) << seed;
}

void BrokenWireTest::nothingIsLostOverManyBreaks() {
  QFETCH(unsigned, seed);
  constexpr Break kBreaks[] = {&Wire::cut, &Wire::cut, &Wire::cutServerSide, &Wire::cutClientSide};
  std::minstd_rand random(seed);
  Scene scene(Keeps::History);
  for (int number = 0; number < 60; ++number) {
    scene.bothSay(number);
    scene.turns(static_cast<int>(random() % 12));
    if (random() % 6 == 0) (scene.wire.get()->*kBreaks[random() % std::size(kBreaks)])();
    if (random() % 4 == 0) scene.harness.clock.advance(Milliseconds(1'000));
  }
  scene.until([&] { return scene.isWhole(); });
  QCOMPARE(scene.witness->saidBy("rex"), scene.ours);
  QCOMPARE(scene.shownOf("otto"), scene.theirs);
  QCOMPARE(Scene::sorted(scene.shownOf("rex")), Scene::sorted(scene.ours));
  QVERIFY(!scene.witness->heard(":rex!rex@127.0.0.1 QUIT"));
  QVERIFY(!scene.witness->heard(":rex!rex@127.0.0.1 JOIN"));
}

void BrokenWireTest::whatIsSaidMeanwhileIsSaidOnReturnWithoutHistory() {
  Scene scene(Keeps::Nothing);
  scene.wire->cut();
  scene.harness.say(scene.room, "meanwhile");
  QVERIFY(scene.until([&] { return scene.witness->heard("PRIVMSG #lobby :meanwhile"); }));
  QVERIFY(scene.until([&] { return scene.shownOf("rex").size() == 1; }));
  QVERIFY(!scene.witness->heard(":rex!rex@127.0.0.1 JOIN"));
}

QTEST_GUILESS_MAIN(BrokenWireTest)
#include "BrokenWireTest.moc"
