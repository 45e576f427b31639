#include "io/Listener.h"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>

#include <QtTest>

#include "io/Process.h"
#include "support/RawClient.h"

using namespace parlor;
using namespace parlor::io;
using namespace parlor::test;

namespace {

class Echo final : public ConnectionHandler {
 public:
  void onBytes(Connection& connection, std::string_view bytes) override {
    connection.send(std::string(bytes));
  }
  void onEndOfStream(Connection& connection) override {
    connection.closeAfterFlush({CloseCause::EndOfStream, "done"});
  }
  void onClosed(Connection&, const CloseReason&) override { ++closed; }

  int closed = 0;
};

// A listener that echoes and keeps what it accepted.
struct EchoServer {
  explicit EchoServer(LoopHarness& loopHarness, const char* host = "127.0.0.1",
                      ListenOptions options = {})
      : harness(loopHarness) {
    auto opened = Listener::open(harness.loop, *SocketAddress::parse(host, 0), options,
                                 [this](std::unique_ptr<Connection> connection) {
                                   connection->start(echo);
                                   accepted.push_back(std::move(connection));
                                 });
    if (opened) listener = std::move(*opened);
  }

  LoopHarness& harness;
  Echo echo;
  std::vector<std::unique_ptr<Connection>> accepted;
  std::unique_ptr<Listener> listener;
};

int optionOf(int descriptor, int level, int option) {
  int value = -1;
  socklen_t length = sizeof value;
  ::getsockopt(descriptor, level, option, &value, &length);
  return value;
}

void limitDescriptors(rlim_t most) {
  rlimit limit{};
  ::getrlimit(RLIMIT_NOFILE, &limit);
  limit.rlim_cur = most;
  ::setrlimit(RLIMIT_NOFILE, &limit);
}

}  // namespace

class ListenerTest : public QObject {
  Q_OBJECT

 private slots:
  void acceptsEverybodyWhoWaits();
  void tellsThePortThatItGot();
  void servesBothFamiliesOnOnePort();
  void saysWhatItCannotListenOn();
  void survivesAResetInTheQueue();
  void mayBeDestroyedWhileItAccepts();
  void closingItKeepsTheAccepted();
  void leavesTheReadSetAtTheDescriptorLimit();
  void comesBackByTimer();
  void appliesItsOptions();
  void servesDescriptorsBeyond1024OnSelect();
};

void ListenerTest::acceptsEverybodyWhoWaits() {
  LoopHarness harness;
  EchoServer server(harness);
  std::vector<std::unique_ptr<RawClient>> clients;
  for (int i = 0; i < 50; ++i) {
    clients.push_back(std::make_unique<RawClient>(harness));
    QVERIFY(clients.back()->connect(server.listener->address()));
  }
  harness.loop.runOnce(base::Milliseconds(1000));
  QCOMPARE(server.accepted.size(), clients.size());
  for (auto& client : clients) QVERIFY(client->send("hi\n"));
  for (auto& client : clients) QVERIFY(client->readUntil("hi\n"));
}

void ListenerTest::tellsThePortThatItGot() {
  LoopHarness harness;
  const EchoServer server(harness);
  QVERIFY(server.listener->address().port() != 0);
  QCOMPARE(server.listener->address().host(), std::string("127.0.0.1"));
}

void ListenerTest::servesBothFamiliesOnOnePort() {
  LoopHarness harness;
  EchoServer server(harness, "*");
  QVERIFY(server.listener);
  const std::uint16_t port = server.listener->address().port();
  RawClient four(harness);
  QVERIFY(four.connect(*SocketAddress::parse("127.0.0.1", port)));
  QVERIFY(four.send("four\n") && four.readUntil("four\n"));
  QCOMPARE(server.accepted[0]->peer().host(), std::string("127.0.0.1"));
  if (server.listener->address().family() != AF_INET6) QSKIP("this machine has no IPv6");
  RawClient six(harness);
  if (!six.connect(*SocketAddress::parse("::1", port))) QSKIP("this machine has no ::1");
  QVERIFY(six.send("six\n") && six.readUntil("six\n"));
}

void ListenerTest::saysWhatItCannotListenOn() {
  LoopHarness harness;
  const EchoServer server(harness);
  const auto second = Listener::open(harness.loop, server.listener->address(), {}, {});
  QVERIFY(!second.ok());
  QCOMPARE(second.error().code, EADDRINUSE);
  QCOMPARE(second.error().text, "cannot listen on " + server.listener->address().toString() +
                                    ": Address already in use");
  QCOMPARE(harness.loop.watchCount(), std::size_t{1});
}

void ListenerTest::survivesAResetInTheQueue() {
  LoopHarness harness;
  EchoServer server(harness);
  for (int i = 0; i < 20; ++i) {
    RawClient ghost(harness);
    QVERIFY(ghost.connect(server.listener->address()));
    QVERIFY(ghost.send("never read"));
    ghost.reset();
  }
  RawClient client(harness);
  QVERIFY(client.connect(server.listener->address()));
  QVERIFY(client.send("alive\n"));
  QVERIFY(client.readUntil("alive\n"));
  QVERIFY(harness.until([&] { return server.echo.closed == 20; }));
}

void ListenerTest::mayBeDestroyedWhileItAccepts() {
  LoopHarness harness;
  std::unique_ptr<Listener> listener;
  int accepted = 0;
  auto opened = Listener::open(harness.loop, *SocketAddress::parse("127.0.0.1", 0), {},
                               [&](std::unique_ptr<Connection>) {
                                 ++accepted;
                                 listener.reset();
                               });
  QVERIFY(opened.ok());
  listener = std::move(*opened);
  RawClient first(harness);
  RawClient second(harness);
  QVERIFY(first.connect(listener->address()));
  QVERIFY(second.connect(listener->address()));
  QVERIFY(harness.until([&] { return accepted > 0; }));
  harness.settle();
  QCOMPARE(accepted, 1);
  QCOMPARE(harness.loop.watchCount(), std::size_t{0});
}

void ListenerTest::closingItKeepsTheAccepted() {
  LoopHarness harness;
  EchoServer server(harness);
  RawClient client(harness);
  QVERIFY(client.connect(server.listener->address()));
  QVERIFY(client.send("one\n") && client.readUntil("one\n"));
  server.listener.reset();
  QVERIFY(client.send("two\n") && client.readUntil("two\n"));
}

// With every descriptor taken the queue stays readable. Waiting on it would be a core for nothing.
void ListenerTest::leavesTheReadSetAtTheDescriptorLimit() {
  LoopHarness harness;
  EchoServer server(harness);
  RawClient in(harness);
  RawClient waiting(harness);
  QVERIFY(in.connect(server.listener->address()));
  QVERIFY(in.send("in\n") && in.readUntil("in\n"));
  QVERIFY(waiting.connect(server.listener->address()));
  const auto before = static_cast<rlim_t>(descriptorLimit());
  limitDescriptors(static_cast<rlim_t>(waiting.descriptor() + 1));
  QVERIFY(harness.until([&] { return server.listener->isPaused(); }));
  int worked = 0;
  const HookId hook = harness.loop.atTurnEnd([&worked] { ++worked; });
  for (int i = 0; i < 100; ++i) harness.loop.runOnce(base::Milliseconds(0));
  QCOMPARE(worked, 0);
  harness.loop.removeHook(hook);
  in.close();  // its server side closes in turn, and that descriptor lets the next one in
  QVERIFY(harness.until([&] { return server.accepted.size() == 2; }));
  limitDescriptors(before);
  QVERIFY(waiting.send("at last\n") && waiting.readUntil("at last\n"));
}

void ListenerTest::comesBackByTimer() {
  LoopHarness harness;
  EchoServer server(harness);
  RawClient client(harness);
  QVERIFY(client.connect(server.listener->address()));
  const auto before = static_cast<rlim_t>(descriptorLimit());
  limitDescriptors(static_cast<rlim_t>(client.descriptor()));
  QVERIFY(harness.until([&] { return server.listener->isPaused(); }));
  limitDescriptors(before);
  harness.settle();
  QVERIFY(server.listener->isPaused());
  harness.clock.advance(base::Milliseconds(250));
  QVERIFY(harness.until([&] { return server.accepted.size() == 1; }));
  QVERIFY(!server.listener->isPaused());
}

void ListenerTest::appliesItsOptions() {
  LoopHarness harness;
  ListenOptions options;
  options.receiveBuffer = 8192;
  options.noDelay = false;
  EchoServer server(harness, "127.0.0.1", options);
  RawClient client(harness);
  QVERIFY(client.connect(server.listener->address()));
  const int probe = client.descriptor() + 1;  // the lowest free number is what accept will get
  QVERIFY(harness.until([&] { return server.accepted.size() == 1; }));
  QCOMPARE(optionOf(probe, SOL_SOCKET, SO_RCVBUF), 2 * 8192);  // the kernel doubles it
  QCOMPARE(optionOf(probe, IPPROTO_TCP, TCP_NODELAY), 0);
  QVERIFY(optionOf(probe, SOL_SOCKET, SO_KEEPALIVE) != 0);
  QVERIFY(optionOf(probe, SOL_SOCKET, SO_OOBINLINE) != 0);
}

void ListenerTest::servesDescriptorsBeyond1024OnSelect() {
  QVERIFY(raiseDescriptorLimit() > 4000);
  LoopHarness harness(PollerKind::Select);
  EchoServer server(harness);
  std::vector<std::unique_ptr<RawClient>> clients;
  for (int i = 0; i < 1200; ++i) {
    clients.push_back(std::make_unique<RawClient>(harness));
    QVERIFY(clients.back()->connect(server.listener->address()));
    if (i % 100 == 0) harness.settle();
  }
  QVERIFY(harness.until([&] { return server.accepted.size() == clients.size(); }));
  QVERIFY(clients.back()->descriptor() > 1024);
  QCOMPARE(harness.loop.pollerName(), std::string_view("select"));
  for (std::size_t i = 0; i < clients.size(); ++i)
    QVERIFY(clients[i]->send("client " + std::to_string(i) + "\n"));
  for (std::size_t i = 0; i < clients.size(); ++i) {
    const std::string expected = "client " + std::to_string(i) + "\n";
    QVERIFY(clients[i]->readUntil(expected));
    QCOMPARE(clients[i]->received(), expected);
  }
  for (auto& client : clients) client->close();
  QVERIFY(harness.until([&] { return server.echo.closed == 1200; }));
  harness.settle();
  QCOMPARE(harness.loop.watchCount(), std::size_t{1});
}

QTEST_APPLESS_MAIN(ListenerTest)
#include "ListenerTest.moc"
