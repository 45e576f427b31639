#include "engine/ShareAddresses.h"

#include <QtTest>

using namespace parlor::engine;

class ShareAddressesTest : public QObject {
  Q_OBJECT

 private slots:
  void bestFirst();
  void loopbackOnlyWhenThereIsNothingElse();
  void thisMachineHasAnAddress();

 private:
  static InterfaceAddress at(const char* address, bool isVirtual = false) {
    return {QHostAddress(QString::fromLatin1(address)), isVirtual};
  }
};

void ShareAddressesTest::bestFirst() {
  const QStringList texts = shareAddresses(
      {at("127.0.0.1"), at("::1"), at("2001:db8::5"), at("172.17.0.1", true), at("203.0.113.9"),
       at("fe80::1"), at("169.254.7.7"), at("192.168.1.5"), at("192.168.1.5")},
      21567);
  QCOMPARE(texts, (QStringList{"192.168.1.5:21567", "203.0.113.9:21567", "[2001:db8::5]:21567",
                               "172.17.0.1:21567"}));
}

void ShareAddressesTest::loopbackOnlyWhenThereIsNothingElse() {
  QCOMPARE(shareAddresses({at("::1"), at("127.0.0.1"), at("fe80::1")}, 5),
           QStringList{"127.0.0.1:5"});
  QCOMPARE(shareAddresses({}, 5), QStringList{"127.0.0.1:5"});
}

void ShareAddressesTest::thisMachineHasAnAddress() {
  QVERIFY(!shareAddresses(interfaceAddresses(), 21567).isEmpty());
}

QTEST_APPLESS_MAIN(ShareAddressesTest)
#include "ShareAddressesTest.moc"
