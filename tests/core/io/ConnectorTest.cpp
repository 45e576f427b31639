#include "io/Connector.h"

#include <QtTest>

#include "io/Listener.h"
#include "io/Resolver.h"
#include "support/RawClient.h"

using namespace parlor;
using namespace parlor::io;
using namespace parlor::test;

namespace {

class Silent final : public ConnectionHandler {
 public:
  void onBytes(Connection&, std::string_view bytes) override { received += bytes; }
  void onEndOfStream(Connection&) override {}
  void onClosed(Connection&, const CloseReason&) override {}

  std::string received;
};

}  // namespace

class ConnectorTest : public QObject {
  Q_OBJECT

 private slots:
  void connects();
  void findsAName();
  void saysWhoRefused();
  void saysWhatItCannotFind();
  void givesUpAtItsDeadline();
  void destroyedNeverAnswers();
  void mayBeDestroyedInItsAnswer();
  void resolverAnswersInOrderAndCancels();
  void resolverMayGoWhileItLooks();
  void pairTalks();

 private:
  std::unique_ptr<Connector> connectTo(LoopHarness& harness, Resolver& resolver,
                                       const std::string& host, std::uint16_t port) {
    return std::make_unique<Connector>(harness.loop, resolver, host, port,
                                       base::Milliseconds(15000), [this](auto result) {
                                         ++answers_;
                                         error_ = result ? "" : result.error().text;
                                         if (result) connection_ = std::move(*result);
                                       });
  }
  // A listening socket that nobody accepts from, filled until connecting to it hangs.
  static UniqueFd listenerWithAFullQueue(std::vector<UniqueFd>& clients, SocketAddress& address);

  int answers_ = 0;
  std::string error_;
  std::unique_ptr<Connection> connection_;

 private slots:
  void init() {
    answers_ = 0;
    error_.clear();
  }
  void cleanup() { QVERIFY(!connection_); }
};

UniqueFd ConnectorTest::listenerWithAFullQueue(std::vector<UniqueFd>& clients,
                                               SocketAddress& address) {
  UniqueFd listener(::socket(AF_INET, SOCK_STREAM, 0));
  const auto loopback = *SocketAddress::parse("127.0.0.1", 0);
  ::bind(listener.get(), loopback.data(), loopback.length());
  ::listen(listener.get(), 0);
  sockaddr_storage storage{};
  socklen_t length = sizeof storage;
  ::getsockname(listener.get(), reinterpret_cast<sockaddr*>(&storage), &length);
  address = SocketAddress(reinterpret_cast<sockaddr*>(&storage), length);
  for (int i = 0; i < 8; ++i) {
    clients.emplace_back(::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0));
    ::connect(clients.back().get(), address.data(), address.length());
  }
  return listener;
}

void ConnectorTest::connects() {
  LoopHarness harness;
  Resolver resolver(harness.loop);
  std::unique_ptr<Connection> accepted;
  const auto listener =
      Listener::open(harness.loop, *SocketAddress::parse("127.0.0.1", 0), {},
                     [&](std::unique_ptr<Connection> c) { accepted = std::move(c); });
  QVERIFY(listener.ok());
  const auto connector = connectTo(harness, resolver, "127.0.0.1", (*listener)->address().port());
  QVERIFY(harness.until([&] { return connection_ && accepted; }));
  QCOMPARE(connection_->peer().toString(), (*listener)->address().toString());
  QCOMPARE(connection_->local().toString(), accepted->peer().toString());
  Silent near;
  Silent far;
  connection_->start(near);
  accepted->start(far);
  connection_->send("hello");
  QVERIFY(harness.until([&] { return far.received == "hello"; }));
  connection_.reset();
}

// "localhost" may be found as ::1 first, where nobody listens: the next address is tried.
void ConnectorTest::findsAName() {
  LoopHarness harness;
  Resolver resolver(harness.loop);
  std::unique_ptr<Connection> accepted;
  const auto listener =
      Listener::open(harness.loop, *SocketAddress::parse("127.0.0.1", 0), {},
                     [&](std::unique_ptr<Connection> c) { accepted = std::move(c); });
  QVERIFY(listener.ok());
  const auto connector = connectTo(harness, resolver, "localhost", (*listener)->address().port());
  QVERIFY(harness.until([&] { return connection_ && accepted; }));
  QCOMPARE(answers_, 1);
  connection_.reset();
}

void ConnectorTest::saysWhoRefused() {
  LoopHarness harness;
  Resolver resolver(harness.loop);
  const auto connector = connectTo(harness, resolver, "127.0.0.1", 1);
  QVERIFY(harness.until([&] { return answers_ == 1; }));
  QCOMPARE(error_, std::string("cannot connect to 127.0.0.1:1: Connection refused"));
  harness.settle();
  QCOMPARE(harness.loop.watchCount(), std::size_t{0});
}

void ConnectorTest::saysWhatItCannotFind() {
  LoopHarness harness;
  Resolver resolver(harness.loop);
  const auto connector = connectTo(harness, resolver, "no.such.host.invalid", 1);
  QVERIFY(harness.until([&] { return answers_ == 1; }));
  QVERIFY2(error_.starts_with("cannot find no.such.host.invalid: "), error_.c_str());
}

void ConnectorTest::givesUpAtItsDeadline() {
  LoopHarness harness;
  Resolver resolver(harness.loop);
  std::vector<UniqueFd> clients;
  SocketAddress address;
  const UniqueFd listener = listenerWithAFullQueue(clients, address);
  const auto connector = connectTo(harness, resolver, "127.0.0.1", address.port());
  harness.settle();
  QCOMPARE(answers_, 0);
  harness.clock.advance(base::Milliseconds(15000));
  QVERIFY(harness.until([&] { return answers_ == 1; }));
  QCOMPARE(error_, "cannot connect to " + address.toString() + ": timed out after 15 s");
  QCOMPARE(harness.loop.watchCount(), std::size_t{0});
}

void ConnectorTest::destroyedNeverAnswers() {
  LoopHarness harness;
  Resolver resolver(harness.loop);
  auto connector = connectTo(harness, resolver, "127.0.0.1", 1);
  connector.reset();
  connector = connectTo(harness, resolver, "localhost", 1);
  connector.reset();
  harness.settle();
  harness.clock.advance(base::Milliseconds(15000));
  harness.settle();
  QCOMPARE(answers_, 0);
}

void ConnectorTest::mayBeDestroyedInItsAnswer() {
  LoopHarness harness;
  Resolver resolver(harness.loop);
  std::unique_ptr<Connector> connector;
  bool answered = false;
  connector = std::make_unique<Connector>(harness.loop, resolver, "127.0.0.1", 1,
                                          base::Milliseconds(15000), [&](auto) {
                                            connector.reset();
                                            answered = true;
                                          });
  QVERIFY(harness.until([&] { return answered; }));
}

void ConnectorTest::resolverAnswersInOrderAndCancels() {
  LoopHarness harness;
  Resolver resolver(harness.loop);
  std::string order;
  resolver.resolve("127.0.0.1", 1, [&](auto answer) { order += answer ? "a" : "?"; });
  const ResolveId gone = resolver.resolve("127.0.0.2", 1, [&](auto) { order += "b"; });
  resolver.resolve("::1", 7, [&](auto answer) {
    order += answer && (*answer)[0].toString() == "[::1]:7" ? "c" : "?";
  });
  resolver.cancel(gone);
  QVERIFY(order.empty());
  QVERIFY(harness.until([&] { return order.size() == 2; }));
  QCOMPARE(order, std::string("ac"));
}

void ConnectorTest::resolverMayGoWhileItLooks() {
  LoopHarness harness;
  int answers = 0;
  for (int i = 0; i < 20; ++i) {
    Resolver resolver(harness.loop);
    resolver.resolve("localhost", 1, [&](auto) { ++answers; });
    resolver.resolve("localhost", 2, [&](auto) { ++answers; });
  }
  harness.settle();
  QCOMPARE(answers, 0);
}

void ConnectorTest::pairTalks() {
  LoopHarness harness;
  auto pair = connectedPair(harness.loop);
  QVERIFY(pair.ok());
  Silent near;
  Silent far;
  pair->first->start(near);
  pair->second->start(far);
  pair->first->send("there");
  pair->second->send("back");
  QVERIFY(harness.until([&] { return far.received == "there" && near.received == "back"; }));
  QCOMPARE(pair->first->peer().host(), std::string("local"));
  QVERIFY(pair->first->peer().isLoopback());
}

QTEST_APPLESS_MAIN(ConnectorTest)
#include "ConnectorTest.moc"
