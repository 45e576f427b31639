// What a server that keeps its history still knows after it died and began again.
#include <QTest>

#include "support/ServerHarness.h"

using namespace parlor;
using test::Keeps;
using test::Peer;
using test::ServerHarness;

class RestartTest : public QObject {
  Q_OBJECT
 private slots:
  void roomsComeBackWithTopicAndModes();
  void configuredRoomsAreNotOpenedTwice();
};

void RestartTest::roomsComeBackWithTopicAndModes() {
  ServerHarness server(Keeps::OnDisk);
  Peer maya = server.irc("maya");
  maya.sends("JOIN #build");
  maya.sends("TOPIC #build :nightly");
  maya.sends("MODE #build +bm *!*@evil");
  QVERIFY(maya.sees("MODE #build +bm"));
  server.restart();
  Peer otto = server.irc("otto");
  otto.sends("JOIN #build");
  QVERIFY(otto.sees("332 otto #build :nightly"));
  otto.sends("MODE #build");
  QVERIFY(otto.sees("324 otto #build +m"));
  otto.sends("MODE #build b");
  QVERIFY(otto.sees("367 otto #build *!*@evil"));
}

void RestartTest::configuredRoomsAreNotOpenedTwice() {
  ServerHarness server(Keeps::OnDisk);
  server.irc("maya").sends("JOIN #lobby");
  server.restart();
  QCOMPARE(server.server().status().rooms.size(), std::size_t{1});
}

QTEST_GUILESS_MAIN(RestartTest)
#include "RestartTest.moc"
