// Malformed, over-long and ill-timed bytes on an IRC connection: each gets exactly its answer, none
// changes anything, and nothing of them reaches others.
#include <QtTest>

#include "support/ServerHarness.h"

using namespace parlor;
using namespace parlor::test;

namespace {

constexpr char kModern[] = "message-tags labeled-response batch echo-message";

}  // namespace

class BadInputTest : public QObject {
  Q_OBJECT

 private slots:
  void bytesOneAtATime();
  void aLineCutAnywhere();
  void sixteenParameters();
  void tagsUpToTheirLimit();
  void tagsBeyondTheirLimit();
  void aBodyBeyondItsLimit();
  void aLineWithoutEndEndsTheConnection();
  void loneCarriageReturnsAndNulsPassNobody();
  void whatIsNoUtf8IsRefusedWithItsLabel();
  void aSlowReaderIsClosedWithAReason();
  void aSlowReaderLosesWhatIsEphemeralFirst();

 private:
  static std::string textOf(const std::string& line) { return line.substr(line.rfind(':') + 1); }
};

void BadInputTest::bytesOneAtATime() {
  ServerHarness harness;
  Peer maya = harness.irc("maya");
  Peer otto = harness.connect();
  for (const char byte :
       std::string("NICK otto\r\nUSER otto 0 * :Otto\r\nPRIVMSG #lobby :h\xC3\xA9llo\r\n")) {
    otto.sendsBytes({&byte, 1});
    harness.settle();
  }
  QVERIFY(otto.sees(" 001 otto "));
  QVERIFY(maya.sees(" PRIVMSG #lobby :h\xC3\xA9llo"));
}

void BadInputTest::aLineCutAnywhere() {
  ServerHarness harness;
  Peer maya = harness.irc("maya");
  Peer otto = harness.irc("otto", kModern);
  const std::string line = "@+typing=active;label=a PRIVMSG #lobby :\xE4\xBD\xA0\xE5\xA5\xBD\r\n";
  for (std::size_t cut = 1; cut < line.size(); ++cut) {
    otto.sendsBytes(line.substr(0, cut));
    harness.settle();
    otto.sendsBytes(line.substr(cut));
    QVERIFY2(maya.sees(" PRIVMSG #lobby :\xE4\xBD\xA0\xE5\xA5\xBD"), std::to_string(cut).c_str());
  }
  QVERIFY(otto.neverSees(" 417 ") && otto.neverSees("FAIL"));
}

void BadInputTest::sixteenParameters() {
  ServerHarness harness;
  Peer maya = harness.irc("maya");
  maya.sends("USERHOST a b c d e f g h i j k l m n o p");
  QVERIFY(maya.sees(" 302 maya :"));
  maya.sends("PRIVMSG maya one two three four five six seven eight nine ten 11 12 13 14 15");
  QCOMPARE(textOf(maya.receives(" PRIVMSG maya")), std::string("one"));
}

void BadInputTest::tagsUpToTheirLimit() {
  ServerHarness harness;
  Peer maya = harness.irc("maya", kModern);
  Peer otto = harness.irc("otto", kModern);
  const std::string value(4094 - 3, 'v');  // "+a=" and the value: 4094 bytes between '@' and ' '
  maya.sends("@+a=" + value + " PRIVMSG otto :hello");
  const std::string line = otto.receives(" PRIVMSG otto :hello");
  QVERIFY(line.find("+a=" + value) != std::string::npos);
  QVERIFY(line.find(' ') + 1 <= 8191);
}

void BadInputTest::tagsBeyondTheirLimit() {
  ServerHarness harness;
  Peer maya = harness.irc("maya", kModern);
  Peer otto = harness.irc("otto", kModern);
  for (const std::size_t length : {4095, 8189, 8190, 8191}) {
    maya.sends("@+a=" + std::string(length - 3, 'v') + " PRIVMSG otto :hello");
    QVERIFY2(maya.sees(" 417 maya :"), std::to_string(length).c_str());
  }
  maya.sends("PRIVMSG otto :still here");
  QVERIFY(otto.sees("still here"));
  QVERIFY(otto.neverSees("hello"));
}

void BadInputTest::aBodyBeyondItsLimit() {
  ServerHarness harness;
  Peer maya = harness.irc("maya", kModern);
  maya.sends("PING " + std::string(505, 'x'));
  QVERIFY(maya.sees("PONG"));
  maya.sends("PING " + std::string(506, 'x'));
  QVERIFY(maya.sees(" 417 maya :"));
  maya.sends("@label=long PING " + std::string(506, 'x'));
  QVERIFY(maya.receives(" 417 maya :").starts_with("@label=long "));
  QVERIFY(maya.neverSees("PONG"));
}

void BadInputTest::aLineWithoutEndEndsTheConnection() {
  ServerHarness harness;
  Peer otto = harness.irc("otto");
  Peer maya = harness.irc("maya");
  maya.sendsBytes("PRIVMSG #lobby :" + std::string(17 * 1024, 'x'));
  QVERIFY(maya.sees("ERROR :"));
  QVERIFY(maya.isHungUp());
  QVERIFY(otto.sees(":maya!maya@127.0.0.1 QUIT :Input line was too long"));
}

void BadInputTest::loneCarriageReturnsAndNulsPassNobody() {
  ServerHarness harness;
  Peer otto = harness.irc("otto");
  Peer maya = harness.irc("maya");
  otto.drains();
  maya.sendsBytes("PRIVMSG #lobby :a\rPRIVMSG #lobby :b\r\n");
  maya.sendsBytes(std::string_view("PRIVMSG #lobby :a\0b\r\n", 21));
  maya.sends("PRIVMSG #lobby :end");
  QVERIFY(otto.neverSees(std::string_view("\0", 1)));
  for (std::string line = otto.receives("PRIVMSG"); textOf(line) != "end";
       line = otto.receives("PRIVMSG")) {
    QVERIFY(!line.empty());
    QVERIFY(line.find('\r') == std::string::npos && line.find('\0') == std::string::npos);
  }
}

void BadInputTest::whatIsNoUtf8IsRefusedWithItsLabel() {
  ServerHarness harness;
  Peer otto = harness.irc("otto");
  Peer maya = harness.irc("maya", kModern);
  maya.sendsBytes("@label=u PRIVMSG #lobby :h\xFFi\r\n");
  QCOMPARE(maya.receives("FAIL").substr(0, 47),
           std::string("@label=u :irc.test FAIL PRIVMSG INVALID_UTF8 :M"));
  maya.sendsBytes("NICK \xC3\x28\r\n");
  QVERIFY(maya.sees("FAIL NICK INVALID_UTF8 :"));
  maya.sendsBytes("\xFF\xFE\r\n");
  QVERIFY(maya.sees("FAIL * INVALID_UTF8 :"));
  QVERIFY(otto.neverSees("PRIVMSG"));
}

void BadInputTest::aSlowReaderIsClosedWithAReason() {
  server::ServerConfig config = ServerHarness::lobby();
  config.listeners[0].options.sendBuffer = 4096;
  config.pressure.softOutput = 8 * 1024;
  config.pressure.hardOutput = 64 * 1024;
  ServerHarness harness(config);
  Peer maya = harness.irc("maya");
  Peer slow = harness.irc("slow");
  maya.drains();
  for (int i = 0; i < 20'000 && maya.neverSees(" QUIT "); i += 200) {
    for (int j = 0; j < 200; ++j) maya.sends("PRIVMSG #lobby :" + std::string(400, 'x'));
    harness.settle();
  }
  QVERIFY(maya.sees(":slow!slow@127.0.0.1 QUIT :reads too slowly"));
  QVERIFY(slow.isHungUp());
}

void BadInputTest::aSlowReaderLosesWhatIsEphemeralFirst() {
  server::ServerConfig config = ServerHarness::lobby();
  config.listeners[0].options.sendBuffer = 4096;
  config.pressure.softOutput = 1024;
  config.pressure.hardOutput = 64 << 20;
  ServerHarness harness(config);
  Peer maya = harness.irc("maya", "message-tags");
  Peer slow = harness.irc("slow", "message-tags");
  for (int i = 0; i < 20'000; i += 200) {
    for (int j = 0; j < 200; ++j) maya.sends("PRIVMSG #lobby :" + std::string(400, 'x'));
    maya.drains();
  }
  maya.sends("@+typing=active TAGMSG #lobby");
  maya.sends("PRIVMSG #lobby :the end");
  maya.drains();
  bool typed = false;
  for (std::string line = slow.receives(""); line.find("the end") == std::string::npos;
       line = slow.receives("")) {
    QVERIFY(!line.empty());
    typed = typed || line.find("TAGMSG") != std::string::npos;
  }
  QVERIFY(!typed);
}

QTEST_GUILESS_MAIN(BadInputTest)
#include "BadInputTest.moc"
