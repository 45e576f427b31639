#include "engine/Invitation.h"

#include <QtTest>

using parlor::engine::Invitation;

class InvitationTest : public QObject {
  Q_OBJECT

 private slots:
  void reads_data();
  void reads();
  void readsTheQuery();
  void refuses_data();
  void refuses();
  void namesTheFault();
  void comesBackFromItsUrl_data();
  void comesBackFromItsUrl();
};

void InvitationTest::reads_data() {
  QTest::addColumn<QString>("text");
  QTest::addColumn<QString>("place");
  QTest::addColumn<QStringList>("rooms");
  const QStringList none, lobby{"#lobby"};
  QTest::newRow("host") << "chat.example.org"
                        << "chat.example.org:21567" << none;
  QTest::newRow("spaces around") << "  host \n"
                                 << "host:21567" << none;
  QTest::newRow("host and port") << "192.168.1.5:4000"
                                 << "192.168.1.5:4000" << none;
  QTest::newRow("room") << "host:4000/lobby"
                        << "host:4000" << lobby;
  QTest::newRow("room with #") << "host:4000/#lobby"
                               << "host:4000" << lobby;
  QTest::newRow("room after #") << "host#lobby"
                                << "host:21567" << lobby;
  QTest::newRow("encoded #") << "parlor://host/%23lobby"
                             << "host:21567" << lobby;
  QTest::newRow("two #") << "irc://host/##c++"
                         << "host:6667" << QStringList{"##c++"};
  QTest::newRow("two rooms") << "parlor://host/a,b"
                             << "host:21567" << QStringList{"#a", "#b"};
  QTest::newRow("no room") << "parlor://host/"
                           << "host:21567" << none;
  QTest::newRow("upper case scheme") << "PARLOR://host/lobby"
                                     << "host:21567" << lobby;
  QTest::newRow("irc") << "irc://host/lobby"
                       << "host:6667" << lobby;
  QTest::newRow("irc flags") << "irc://host/lobby,needkey"
                             << "host:6667" << lobby;
  QTest::newRow("ircs") << "ircs://host/lobby"
                        << "host:6697" << lobby;
  QTest::newRow("v6") << "[::1]:4000/lobby"
                      << "[::1]:4000" << lobby;
  QTest::newRow("v6 without port") << "[fe80::1]"
                                   << "[fe80::1]:21567" << none;
  QTest::newRow("v6 bare") << "fe80::1"
                           << "[fe80::1]:21567" << none;
  QTest::newRow("v6 of one link") << "[fe80::1%eth0]:4000/lobby"
                                  << "[fe80::1%eth0]:4000" << lobby;
  QTest::newRow("v6 of one link in a URL") << "parlor://[fe80::1%25eth0]:4000/lobby"
                                           << "[fe80::1%eth0]:4000" << lobby;
  QTest::newRow("chinese room") << "host/\u5927\u5385"
                                << "host:21567" << QStringList{"#\u5927\u5385"};
}

void InvitationTest::reads() {
  QFETCH(QString, text);
  QFETCH(QString, place);
  QFETCH(QStringList, rooms);
  const auto invitation = Invitation::parse(text);
  QVERIFY2(invitation.ok(), invitation.ok() ? "" : invitation.error().text.c_str());
  QCOMPARE(invitation->hostAndPort(), place);
  QCOMPARE(invitation->rooms, rooms);
}

void InvitationTest::readsTheQuery() {
  const auto invitation = Invitation::parse(
      "parlor://host/lobby?key=a%26b&nick=rex&password=x+y&fp=sha256:00ff&tls=1&later=1");
  QVERIFY(invitation.ok());
  QCOMPARE(invitation->key, QString("a&b"));
  QCOMPARE(invitation->nick, QString("rex"));
  QCOMPARE(invitation->password, QString("x+y"));
  QCOMPARE(invitation->fingerprint, QString("sha256:00ff"));
  QVERIFY(invitation->tls);
  const auto withUser = Invitation::parse("irc://maya:secret@host/lobby");
  QVERIFY(withUser.ok());
  QCOMPARE(withUser->nick, QString("maya"));
  QCOMPARE(withUser->password, QString("secret"));
}

void InvitationTest::refuses_data() {
  QTest::addColumn<QString>("text");
  QTest::addColumn<QString>("says");
  QTest::newRow("empty") << "  "
                         << "the address is empty";
  QTest::newRow("no host") << "parlor:///lobby"
                           << "the address has no host name";
  QTest::newRow("only a port") << ":4000"
                               << "the address has no host name";
  QTest::newRow("port too high") << "host:99999"
                                 << "the port \"99999\" is not between 1 and 65535";
  QTest::newRow("port zero") << "host:0"
                             << "the port \"0\" is not between 1 and 65535";
  QTest::newRow("port no number") << "host:irc"
                                  << "the port \"irc\" is not between 1 and 65535";
  QTest::newRow("port missing") << "host:"
                                << "the port \"\" is not between 1 and 65535";
  QTest::newRow("other scheme") << "http://host/"
                                << "\"http://\" is not parlor://, irc:// or ircs://";
  QTest::newRow("space in host") << "my host"
                                 << "\"my host\" is not a host name or an address";
  QTest::newRow("encoded line end in room") << "parlor://host/a%0d%0aQUIT"
                                            << "\"#a\r\nQUIT\" cannot be the name of a room";
  QTest::newRow("line end in key") << "parlor://host/a?key=%0aQUIT"
                                   << "the link holds control characters";
  QTest::newRow("too long") << "host/" + QString(3000, 'x') << "the address is too long";
}

void InvitationTest::refuses() {
  QFETCH(QString, text);
  QFETCH(QString, says);
  const auto invitation = Invitation::parse(text);
  QVERIFY(!invitation.ok());
  QCOMPARE(QString::fromStdString(invitation.error().text), says);
}

void InvitationTest::namesTheFault() {
  using Kind = parlor::engine::InvitationFault::Kind;
  const auto kind = [](const char* text) {
    return Invitation::faultOf(QString::fromLatin1(text)).value().kind;
  };
  QVERIFY(!Invitation::faultOf(QStringLiteral("host/lobby")));
  QCOMPARE(kind(" "), Kind::Empty);
  QCOMPARE(kind("ftp://host"), Kind::Scheme);
  QCOMPARE(kind("/lobby"), Kind::NoHost);
  QCOMPARE(kind("two words"), Kind::Host);
  QCOMPARE(kind("host:0"), Kind::Port);
  QCOMPARE(kind("host/a b"), Kind::Room);
  QCOMPARE(kind("host/a?key=%0A"), Kind::ControlCharacters);
  QCOMPARE(Invitation::faultOf(QString(3000, u'x'))->kind, Kind::TooLong);
  QCOMPARE(Invitation::faultOf(QStringLiteral("host:99999"))->part, QStringLiteral("99999"));
}

void InvitationTest::comesBackFromItsUrl_data() {
  QTest::addColumn<Invitation>("invitation");
  QTest::newRow("short") << Invitation{.host = "192.168.1.5", .rooms = {"#lobby"}};
  QTest::newRow("of one link") << Invitation{.host = "fe80::1%eth0", .rooms = {"#lobby"}};
  QTest::newRow("everything") << Invitation{.host = "fe80::1",
                                            .port = 4000,
                                            .tls = true,
                                            .rooms = {"#lobby", "##c++", "#\u5927\u5385"},
                                            .key = "a&b=c #%",
                                            .password = "p?/+ w",
                                            .nick = "rex[m]",
                                            .fingerprint = "sha256:00ff"};
}

void InvitationTest::comesBackFromItsUrl() {
  QFETCH(Invitation, invitation);
  const auto back = Invitation::parse(invitation.toUrl());
  QVERIFY2(back.ok(), qPrintable(invitation.toUrl()));
  QCOMPARE(back->toUrl(), invitation.toUrl());
  QCOMPARE(back->host, invitation.host);
  QCOMPARE(back->rooms, invitation.rooms);
  QCOMPARE(back->key, invitation.key);
  QCOMPARE(back->password, invitation.password);
  QCOMPARE(back->nick, invitation.nick);
  QCOMPARE(back->tls, invitation.tls);
}

QTEST_APPLESS_MAIN(InvitationTest)
#include "InvitationTest.moc"
