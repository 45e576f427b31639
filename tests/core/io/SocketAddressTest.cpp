#include "io/SocketAddress.h"

#include <netinet/in.h>

#include <QtTest>

#include <cstring>

#include "io/Zone.h"

using namespace parlor::io;

class SocketAddressTest : public QObject {
  Q_OBJECT

 private slots:
  void showsWhatAPersonTypes_data();
  void showsWhatAPersonTypes();
  void refusesNames();
  void knowsTheZoneOfAnAddress();
  void showsAMappedPeerAsIpv4();
  void knowsWhatIsNear_data();
  void knowsWhatIsNear();
  void anUnnamedPeerIsLocal();
};

void SocketAddressTest::showsWhatAPersonTypes_data() {
  QTest::addColumn<QByteArray>("host");
  QTest::addColumn<QByteArray>("text");
  QTest::newRow("ipv4") << QByteArray("192.168.1.5") << QByteArray("192.168.1.5:21567");
  QTest::newRow("ipv6") << QByteArray("::1") << QByteArray("[::1]:21567");
  QTest::newRow("brackets") << QByteArray("[fe80::2]") << QByteArray("[fe80::2]:21567");
  QTest::newRow("everything") << QByteArray("*") << QByteArray("[::]:21567");
}

void SocketAddressTest::showsWhatAPersonTypes() {
  QFETCH(QByteArray, host);
  QFETCH(QByteArray, text);
  const auto address = SocketAddress::parse(host.toStdString(), 21567);
  QVERIFY(address.ok());
  QCOMPARE(address->toString(), text.toStdString());
  QCOMPARE(address->port(), std::uint16_t{21567});
}

void SocketAddressTest::refusesNames() {
  for (const char* host : {"", "localhost", "1.2.3", "1.2.3.4.5", ":::", "[::1", "300.1.1.1",
                           "fe80::1%", "fe80::1%nowhere", "10.0.0.1%lo"}) {
    const auto address = SocketAddress::parse(host, 1);
    QVERIFY2(!address.ok(), host);
    QVERIFY(address.error().text.find(host) != std::string::npos);
  }
}

void SocketAddressTest::knowsTheZoneOfAnAddress() {
  const auto named = SocketAddress::parse("[fe80::2%lo]", 1);
  QVERIFY(named.ok());
  QCOMPARE(named->host(), std::string("fe80::2"));
  QCOMPARE(zonedHost(*named), std::string("fe80::2%lo"));
  QCOMPARE(zonedHost(*SocketAddress::parse("fe80::2%999999", 1)), std::string("fe80::2%999999"));
  QCOMPARE(zonedHost(*SocketAddress::parse("fe80::2", 1)), std::string("fe80::2"));
  QCOMPARE(zonedHost(*SocketAddress::parse("10.0.0.1", 1)), std::string("10.0.0.1"));
}

void SocketAddressTest::showsAMappedPeerAsIpv4() {
  const auto address = SocketAddress::parse("::ffff:10.1.2.3", 80);
  QVERIFY(address.ok());
  sockaddr_in6 raw{};
  raw.sin6_family = AF_INET6;
  raw.sin6_port = htons(80);
  std::memcpy(&raw.sin6_addr, "\0\0\0\0\0\0\0\0\0\0\xff\xff\x0a\x01\x02\x03", 16);
  const SocketAddress peer(reinterpret_cast<const sockaddr*>(&raw), sizeof raw);
  QCOMPARE(peer.toString(), std::string("10.1.2.3:80"));
  QCOMPARE(peer.family(), AF_INET);
  QVERIFY(peer.isPrivate());
}

void SocketAddressTest::knowsWhatIsNear_data() {
  QTest::addColumn<bool>("loopback");
  QTest::addColumn<bool>("isPrivate");
  QTest::newRow("127.0.0.1") << true << true;
  QTest::newRow("127.255.1.1") << true << true;
  QTest::newRow("::1") << true << true;
  QTest::newRow("10.0.0.1") << false << true;
  QTest::newRow("172.16.0.1") << false << true;
  QTest::newRow("172.31.255.1") << false << true;
  QTest::newRow("172.32.0.1") << false << false;
  QTest::newRow("192.168.9.9") << false << true;
  QTest::newRow("169.254.0.1") << false << true;
  QTest::newRow("fd00::1") << false << true;
  QTest::newRow("fe80::1") << false << true;
  QTest::newRow("8.8.8.8") << false << false;
  QTest::newRow("2001:db8::1") << false << false;
}

void SocketAddressTest::knowsWhatIsNear() {
  QFETCH(bool, loopback);
  QFETCH(bool, isPrivate);
  const auto address = SocketAddress::parse(QTest::currentDataTag(), 1);
  QVERIFY(address.ok());
  QCOMPARE(address->isLoopback(), loopback);
  QCOMPARE(address->isPrivate(), isPrivate);
}

void SocketAddressTest::anUnnamedPeerIsLocal() {
  sockaddr raw{};
  raw.sa_family = AF_UNIX;
  const SocketAddress peer(&raw, sizeof(sa_family_t));
  QCOMPARE(peer.host(), std::string("local"));
  QCOMPARE(peer.toString(), std::string("local"));
  QVERIFY(peer.isLoopback() && peer.isPrivate());
  QCOMPARE(peer.port(), std::uint16_t{0});
}

QTEST_APPLESS_MAIN(SocketAddressTest)
#include "SocketAddressTest.moc"
