// One person on two devices: what is read on one is read on the other, and both have the same
// conversations. Known by an account, which here is written into the history between two starts.
#include <QtTest>

#include "support/Asking.h"

using namespace parlor;
using namespace parlor::test;

namespace {

const std::string kCapabilities =
    "parlor.chat/resume draft/read-marker draft/chathistory batch message-tags";

struct Scene {
  // Everything was read.
  Peer comesIn(const std::string& nick, std::string& token) {
    Peer peer = harness.connect();
    peer.sends("CAP REQ :" + kCapabilities);
    peer.sends("NICK " + nick + "\r\nUSER maya 0 * :Maya");
    if (!token.empty()) peer.sends("RESUME " + token);
    peer.sends("CAP END");
    token = tokenOf(peer);
    peer.receives(" 366 ");
    answers(peer);
    return peer;
  }
  std::string comesAndLogsIn(chat::UserId user, const std::string& nick) {
    std::string token;
    Peer peer = comesIn(nick, token);
    logsIn(user, nick);
    return token;
  }
  ServerHarness& restarted() {
    harness.restart();
    return harness;
  }
  static std::string tokenOf(Peer& peer) {
    const auto line = irc::IrcMessage::parse(peer.receives(" RESUME TOKEN "));
    return line ? std::string(line->param(1)) : std::string();
  }
  // As a server with accounts would have kept it.
  void logsIn(chat::UserId user, const std::string& nick) {
    chat::Event event;
    event.id = chat::EventId(900 + user.number);
    event.msgid = "login-" + nick;
    event.time = base::WallTime(std::chrono::seconds(1));
    event.source.user = user;
    event.source.nick = nick;
    event.body = chat::AccountChanged{"maya"};
    harness.ledger().append(event);
    harness.ledger().seal();
    harness.settle();
  }

  ServerHarness harness{Keeps::OnDisk};
  std::string phoneToken = comesAndLogsIn(chat::UserId(1), "maya");
  std::string laptopToken = comesAndLogsIn(chat::UserId(2), "maya-laptop");
  ServerHarness& again = restarted();
  Peer phone = comesIn("maya", phoneToken);
  Peer laptop = comesIn("maya-laptop", laptopToken);
};

std::vector<std::string> targetsOf(Peer& peer) {
  std::vector<std::string> names;
  const std::string ask =
      "CHATHISTORY TARGETS timestamp=2001-01-01T00:00:00.000Z timestamp=2099-01-01T00:00:00.000Z 9";
  for (const irc::IrcMessage& line : batchOf(answerTo(peer, ask))) {
    names.emplace_back(line.param(1));
  }
  return names;
}

}  // namespace

class SeveralDevicesTest : public QObject {
  Q_OBJECT

 private slots:
  void aReadMarkerIsToldToTheOtherDevice();
  void aMarkerThatDoesNotMoveIsWhatIsInForce();
  void nobodyElseIsTold();
  void targetsAreTheSameOnBoth();
};

void SeveralDevicesTest::aReadMarkerIsToldToTheOtherDevice() {
  Scene scene;
  const Lines own = answerTo(scene.phone, "MARKREAD #lobby timestamp=2001-02-03T04:05:06.789Z");
  QCOMPARE(own.size(), std::size_t{1});
  const Lines other = answers(scene.laptop);
  QCOMPARE(other.size(), std::size_t{1});
  QCOMPARE(other.front().params,
           (std::vector<std::string>{"#lobby", "timestamp=2001-02-03T04:05:06.789Z"}));
  const Lines asked = answerTo(scene.laptop, "MARKREAD #lobby");
  QCOMPARE(asked.front().param(1), std::string_view("timestamp=2001-02-03T04:05:06.789Z"));
}

void SeveralDevicesTest::aMarkerThatDoesNotMoveIsWhatIsInForce() {
  Scene scene;
  answerTo(scene.phone, "MARKREAD #lobby timestamp=2002-01-01T00:00:00.000Z");
  answers(scene.laptop);
  const Lines back = answerTo(scene.laptop, "MARKREAD #lobby timestamp=2001-01-01T00:00:00.000Z");
  QCOMPARE(back.front().param(1), std::string_view("timestamp=2002-01-01T00:00:00.000Z"));
  for (const irc::IrcMessage& line : answers(scene.phone)) {
    QCOMPARE(line.param(1), std::string_view("timestamp=2002-01-01T00:00:00.000Z"));
  }
}

void SeveralDevicesTest::nobodyElseIsTold() {
  Scene scene;
  Peer otto = scene.harness.irc("otto", "draft/read-marker");
  answerTo(scene.phone, "MARKREAD #lobby timestamp=2001-02-03T04:05:06.789Z");
  QVERIFY(otto.neverSees("2001-02-03"));
}

void SeveralDevicesTest::targetsAreTheSameOnBoth() {
  Scene scene;
  Peer otto = scene.harness.irc("otto");
  Peer rex = scene.harness.irc("rex");
  otto.sends("PRIVMSG maya :to the phone");
  answers(otto);
  scene.harness.passes(base::Milliseconds(5));
  rex.sends("PRIVMSG maya-laptop :to the laptop");
  answers(rex);
  QCOMPARE(targetsOf(scene.phone), (std::vector<std::string>{"otto", "rex"}));
  QCOMPARE(targetsOf(scene.laptop), (std::vector<std::string>{"otto", "rex"}));
  QCOMPARE(texts(batchOf(answerTo(scene.laptop, "CHATHISTORY LATEST otto * 5"))),
           std::vector<std::string>{"to the phone"});
  answerTo(scene.phone, "MARKREAD otto timestamp=2001-02-03T04:05:06.789Z");
  const Lines told = answers(scene.laptop);
  QCOMPARE(told.back().param(0), std::string_view("otto"));
}

QTEST_GUILESS_MAIN(SeveralDevicesTest)
#include "SeveralDevicesTest.moc"
