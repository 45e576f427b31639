#include "io/Datagram.h"

#include <QtTest>

#include "support/LoopHarness.h"

using namespace parlor;
using namespace parlor::io;
using namespace parlor::test;

namespace {

SocketAddress at(const char* host, std::uint16_t port = 0) {
  return *SocketAddress::parse(host, port);
}

}  // namespace

class DatagramTest : public QObject {
  Q_OBJECT

 private slots:
  void echoes();
  void keepsBoundaries();
  void talksFromIpv6ToIpv4();
  void survivesARefusal();
  void mayBeDestroyedInItsCallback();
  void saysWhatItCannotBind();
  void sharesAnAddress();
  void refusesWhatIsTooLong();
  void joinsAGroup();
};

void DatagramTest::echoes() {
  LoopHarness harness;
  std::unique_ptr<Datagram> server;
  auto opened = Datagram::open(harness.loop, at("127.0.0.1"), {},
                               [&](std::string_view bytes, const SocketAddress& from) {
                                 (void)server->sendTo(bytes, from).ok();
                               });
  QVERIFY(opened.ok());
  server = std::move(*opened);
  std::string answer;
  SocketAddress sender;
  auto client = Datagram::open(harness.loop, at("127.0.0.1"), {},
                               [&](std::string_view bytes, const SocketAddress& from) {
                                 answer = bytes;
                                 sender = from;
                               });
  QVERIFY(client.ok());
  QVERIFY((*client)->sendTo("hello", server->address()).ok());
  QVERIFY(harness.until([&] { return answer == "hello"; }));
  QCOMPARE(sender.toString(), server->address().toString());
}

void DatagramTest::keepsBoundaries() {
  LoopHarness harness;
  std::vector<std::size_t> sizes;
  auto receiver = Datagram::open(
      harness.loop, at("127.0.0.1"), {},
      [&](std::string_view bytes, const SocketAddress&) { sizes.push_back(bytes.size()); });
  auto sender = Datagram::open(harness.loop, at("127.0.0.1"), {}, {});
  QVERIFY(receiver.ok() && sender.ok());
  const std::vector<std::size_t> expected = {0, 1, 1500, 65507};
  for (std::size_t size : expected)
    QVERIFY((*sender)->sendTo(std::string(size, 'd'), (*receiver)->address()).ok());
  QVERIFY(harness.until([&] { return sizes.size() == expected.size(); }));
  QCOMPARE(sizes, expected);
}

void DatagramTest::talksFromIpv6ToIpv4() {
  LoopHarness harness;
  std::string received;
  auto receiver =
      Datagram::open(harness.loop, at("127.0.0.1"), {},
                     [&](std::string_view bytes, const SocketAddress&) { received = bytes; });
  auto sender = Datagram::open(harness.loop, at("::"), {}, {});
  if (!sender.ok()) QSKIP("this machine has no IPv6");
  QVERIFY((*sender)->sendTo("mapped", (*receiver)->address()).ok());
  QVERIFY(harness.until([&] { return received == "mapped"; }));
}

// The refusal comes back as an error of a later call; it must neither spin nor end the socket.
void DatagramTest::survivesARefusal() {
  LoopHarness harness;
  std::string received;
  auto opened =
      Datagram::open(harness.loop, at("127.0.0.1"), {},
                     [&](std::string_view bytes, const SocketAddress&) { received = bytes; });
  QVERIFY(opened.ok());
  Datagram& socket = **opened;
  (void)socket.sendTo("nobody", at("127.0.0.1", 9)).ok();
  harness.settle();
  QVERIFY(harness.until([&] {
    (void)socket.sendTo("myself", socket.address()).ok();
    return received == "myself";
  }));
}

void DatagramTest::mayBeDestroyedInItsCallback() {
  LoopHarness harness;
  std::unique_ptr<Datagram> receiver;
  int calls = 0;
  auto opened = Datagram::open(harness.loop, at("127.0.0.1"), {},
                               [&](std::string_view, const SocketAddress&) {
                                 ++calls;
                                 receiver.reset();
                               });
  receiver = std::move(*opened);
  auto sender = Datagram::open(harness.loop, at("127.0.0.1"), {}, {});
  for (int i = 0; i < 3; ++i) QVERIFY((*sender)->sendTo("x", receiver->address()).ok());
  QVERIFY(harness.until([&] { return calls > 0; }));
  harness.settle();
  QCOMPARE(calls, 1);
}

void DatagramTest::saysWhatItCannotBind() {
  LoopHarness harness;
  auto first = Datagram::open(harness.loop, at("127.0.0.1"), {}, {});
  QVERIFY(first.ok());
  const auto second = Datagram::open(harness.loop, (*first)->address(), {}, {});
  QVERIFY(!second.ok());
  QCOMPARE(second.error().text,
           "cannot receive on " + (*first)->address().toString() + ": Address already in use");
}

void DatagramTest::sharesAnAddress() {
  LoopHarness harness;
  DatagramOptions options;
  options.shareAddress = true;
  auto first = Datagram::open(harness.loop, at("127.0.0.1"), options, {});
  QVERIFY(first.ok());
  QVERIFY(Datagram::open(harness.loop, (*first)->address(), options, {}).ok());
}

void DatagramTest::refusesWhatIsTooLong() {
  LoopHarness harness;
  auto socket = Datagram::open(harness.loop, at("127.0.0.1"), {}, {});
  const auto status = (*socket)->sendTo(std::string(70000, 'x'), at("127.0.0.1", 9));
  QVERIFY(!status.ok());
  QCOMPARE(status.error().code, EMSGSIZE);
}

void DatagramTest::joinsAGroup() {
  LoopHarness harness;
  auto socket = Datagram::open(harness.loop, at("0.0.0.0"), {}, {});
  QVERIFY(socket.ok());
  const auto refused = (*socket)->joinGroup(at("10.1.1.1"), 0);
  QVERIFY(!refused.ok());
  QVERIFY(refused.error().text.starts_with("cannot join 10.1.1.1: "));
}

QTEST_APPLESS_MAIN(DatagramTest)
#include "DatagramTest.moc"
