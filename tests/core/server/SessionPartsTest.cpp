// The small parts of a session: labels, texts, lines, tokens, address limits, listener texts.
#include <QtTest>
#include <set>

#include "server/AddressLimits.h"
#include "server/CommandTable.h"
#include "server/HelpPages.h"
#include "server/Labels.h"
#include "server/PlainCommands.h"
#include "server/Texts.h"
#include "server/TokenBucket.h"
#include "server/Wire.h"

using namespace parlor;
using namespace parlor::server;

namespace {

constexpr Admission kIn = Admission::Granted;

}  // namespace

class SessionPartsTest : public QObject {
  Q_OBJECT

 private slots:
  void oneLogicalAnswerPerLabel();
  void everyCommandHasAPageOfHelpInBothLanguages();
  void aLongAnswerMayBeginBeforeItsEnd();
  void lineEndsCannotPass();
  void ircLinesAreCutBetweenCharacters();
  void everyTextHasBothLanguagesWithTheSamePlaces();
  void whatIsWrongWithANameIsSaidInBoth();
  void bracesInValuesMeanNothing();
  void tokensDelayAndRefill();
  void addressBlocks();
  void connectionsPerAddress();
  void attemptsPerAddress();
  void listeners_data();
  void listeners();
};

void SessionPartsTest::oneLogicalAnswerPerLabel() {
  QCOMPARE(labelled({}, "a;b", "x", "s"), std::string("@label=a\\:b :s ACK\r\n"));
  QCOMPARE(labelled({":s PONG"}, "1", "x", "s"), std::string("@label=1 :s PONG\r\n"));
  QCOMPARE(labelled({"@time=t :s A"}, "1", "x", "s"), std::string("@label=1;time=t :s A\r\n"));
  QCOMPARE(labelled({"A", "@time=t B"}, "1", "x", "s"),
           std::string("@label=1 :s BATCH +x labeled-response\r\n@batch=x A\r\n"
                       "@batch=x;time=t B\r\n:s BATCH -x\r\n"));
  QCOMPARE(labelled({":s BATCH +h chathistory #a", "@batch=h A", ":s BATCH -h"}, "1", "x", "s"),
           std::string("@label=1 :s BATCH +h chathistory #a\r\n@batch=h A\r\n:s BATCH -h\r\n"));
}

void SessionPartsTest::aLongAnswerMayBeginBeforeItsEnd() {
  LabelScope scope("1", "x", "s");
  QCOMPARE(scope.takePiece(), std::string());
  scope.add("A");
  scope.add("@time=t B");
  QCOMPARE(scope.bytes(), std::size_t{10});
  QCOMPARE(scope.takePiece(), std::string("@label=1 :s BATCH +x labeled-response\r\n@batch=x A\r\n"
                                          "@batch=x;time=t B\r\n"));
  QCOMPARE(scope.bytes(), std::size_t{0});
  scope.add("C");
  QCOMPARE(scope.takeEnd(), std::string("@batch=x C\r\n:s BATCH -x\r\n"));
  LabelScope own("1", "x", "s");
  own.add(":s BATCH +h chathistory #a");
  own.add("@batch=h A");
  QCOMPARE(own.takePiece(), std::string("@label=1 :s BATCH +h chathistory #a\r\n@batch=h A\r\n"));
  own.add(":s BATCH -h");
  QCOMPARE(own.takeEnd(), std::string(":s BATCH -h\r\n"));
}

void SessionPartsTest::everyCommandHasAPageOfHelpInBothLanguages() {
  const CommandTable commands;
  for (const auto& [name, spec] : commands.all()) {
    const auto english = helpPage(commands, name, Language::English);
    const auto chinese = helpPage(commands, name, Language::Chinese);
    QVERIFY2(english.size() == 3 && chinese.size() == 3, std::string(name).c_str());
    QCOMPARE(english[0], chinese[0]);
    QVERIFY2(!english[2].empty() && english[2] != chinese[2], std::string(name).c_str());
  }
  QVERIFY(helpPage(commands, "NOTHING", Language::English).empty());
  QVERIFY(helpPage(commands, "", Language::English) != helpPage(commands, "", Language::Chinese));
}

void SessionPartsTest::lineEndsCannotPass() {
  std::string bytes;
  wire::sendLine(bytes, std::string_view("a\r\nQUIT\0b\n", 10));
  QCOMPARE(bytes, std::string("aQUITb\r\n"));
}

void SessionPartsTest::ircLinesAreCutBetweenCharacters() {
  std::string bytes;
  wire::sendIrcLine(bytes, "@time=" + std::string(600, 't') + " " + std::string(509, 'x') + "é");
  QCOMPARE(bytes.substr(607), std::string(509, 'x') + "\r\n");
}

void SessionPartsTest::everyTextHasBothLanguagesWithTheSamePlaces() {
  const Texts english("en"), chinese("zh_CN");
  const auto places = [](std::string_view pattern) {
    std::set<char> found;
    for (std::size_t at = 0; (at = pattern.find('{', at)) != std::string_view::npos; ++at) {
      found.insert(pattern.at(at + 1));
    }
    return found;
  };
  for (int i = 0; i < static_cast<int>(Text::Count); ++i) {
    const Text text = static_cast<Text>(i);
    QVERIFY2(!english.pattern(text).empty() && !chinese.pattern(text).empty(),
             qPrintable(QString::number(i)));
    QVERIFY2(places(english.pattern(text)) == places(chinese.pattern(text)),
             english.pattern(text).data());
  }
}

void SessionPartsTest::whatIsWrongWithANameIsSaidInBoth() {
  const chat::NamePolicy policy;
  const Texts english("en"), chinese("zh_CN");
  for (const char* nick : {"x y", "9lives", "\xFF", "nickserv", "n\u0456ckserv"}) {
    const auto fault = chat::faultOfNick(policy, nick);
    QVERIFY(fault.has_value());
    const std::string said = policy.checkNick(nick).error().text;
    QVERIFY2(said.ends_with(english.why(*fault)), said.c_str());
    QVERIFY(chinese.why(*fault) != english.why(*fault));
  }
  for (const std::string& room :
       {std::string("room"), std::string("#"), std::string("#a b"), '#' + std::string(99, 'x')}) {
    const auto fault = chat::faultOfRoom(policy, room);
    QVERIFY(fault.has_value());
    QVERIFY(policy.checkRoom(room).error().text.ends_with(english.why(*fault)));
  }
  QCOMPARE(chinese.why({chat::NameFault::Kind::TooLong, 64}), std::string("超过 64 个字节"));
}

void SessionPartsTest::bracesInValuesMeanNothing() {
  QCOMPARE(Texts("en")(Text::LeftBecause, "{1}", "{0}"), std::string("{1} left: {0}"));
}

void SessionPartsTest::tokensDelayAndRefill() {
  base::SteadyTime now{std::chrono::seconds(100)};
  TokenBucket bucket(8, 2, now);
  for (int i = 0; i < 8; ++i) {
    QVERIFY(bucket.isReady(now));
    bucket.spend(1);
  }
  QVERIFY(!bucket.isReady(now));
  const base::Milliseconds wait = bucket.waitingTime(now);
  QVERIFY(wait >= base::Milliseconds(500) && wait <= base::Milliseconds(502));
  QVERIFY(bucket.isReady(now + wait));
  QVERIFY(bucket.isReady(now + std::chrono::hours(1)));
  bucket.spend(20);
  QVERIFY(bucket.waitingTime(now + std::chrono::hours(1)) > base::Milliseconds(6000));
}

void SessionPartsTest::addressBlocks() {
  const auto address = [](const char* host) { return *io::SocketAddress::parse(host, 1); };
  const AddressBlock ten = *AddressBlock::parse("10.1.0.0/20");
  QVERIFY(ten.contains(address("10.1.15.255")) && !ten.contains(address("10.1.16.0")));
  QVERIFY(!ten.contains(address("::1")));
  QVERIFY(AddressBlock::parse("::ffff:10.1.0.1")->contains(address("10.1.0.1")));
  QVERIFY(AddressBlock::parse("2001:db8::/33")->contains(address("2001:db8:7fff::1")));
  QVERIFY(!AddressBlock::parse("2001:db8::/33")->contains(address("2001:db8:8000::1")));
  QVERIFY(AddressBlock::parse("local")->contains(io::SocketAddress()));
  for (const char* bad :
       {"10.0.0.0/33", "example.org", "10.0.0.0/x", "", "::1/129", "10.0.0.0/-1"}) {
    QVERIFY2(!AddressBlock::parse(bad), bad);
  }
}

void SessionPartsTest::connectionsPerAddress() {
  PressureConfig config;
  config.connectionsPerAddress = 2;
  AddressLimits limits(config);
  const base::SteadyTime now{std::chrono::seconds(100)};
  const io::SocketAddress peer = *io::SocketAddress::parse("192.0.2.1", 5);
  const io::SocketAddress sameSite = *io::SocketAddress::parse("2001:db8::1", 5);
  QVERIFY(limits.admit(peer, now) == kIn && limits.admit(peer, now) == kIn);
  QVERIFY(limits.admit(peer, now) == Admission::TooMany);
  limits.release(peer, now);
  QVERIFY(limits.admit(peer, now) == kIn);
  QVERIFY(limits.admit(sameSite, now) == kIn);
  QVERIFY(limits.admit(*io::SocketAddress::parse("2001:db8::2", 5), now) == kIn);
  QVERIFY(limits.admit(*io::SocketAddress::parse("2001:db8::3", 5), now) != kIn);
  for (int i = 0; i < 100; ++i) {
    QVERIFY(limits.admit(*io::SocketAddress::parse("127.0.0.1", 5), now) == kIn);
  }
}

void SessionPartsTest::attemptsPerAddress() {
  PressureConfig config;
  config.attemptsPerAddress = 3;
  AddressLimits limits(config);
  base::SteadyTime now{std::chrono::seconds(100)};
  const io::SocketAddress peer = *io::SocketAddress::parse("192.0.2.1", 5);
  for (int i = 0; i < 3; ++i) {
    QVERIFY(limits.admit(peer, now) == kIn);
    limits.release(peer, now);
  }
  QVERIFY(limits.admit(peer, now) != kIn);
  QVERIFY(limits.admit(peer, now + std::chrono::seconds(61)) == kIn);
}

void SessionPartsTest::listeners_data() {
  QTest::addColumn<QByteArray>("text");
  QTest::addColumn<QByteArray>("says");
  const auto row = [](const char* text, const char* says) {
    QTest::addRow("%s", text) << QByteArray(text) << QByteArray(says);
  };
  row("auto://[::]:21567", "auto://[::]:21567");
  row("127.0.0.1:0", "auto://127.0.0.1:0");
  row("echo+udp://*:7", "echo+udp://*:7");
  row("shout://localhost:7?send_buffer=4096&no_delay=off", "shout://localhost:7");
  row("gopher://[::]:1", "\"gopher://[::]:1\" is no listener: there is no kind \"gopher\"");
  row("irc://::1:6667", "\"irc://::1:6667\" is no listener: an IPv6 address stands in brackets");
  row("irc://[::]:99999",
      "\"irc://[::]:99999\" is no listener: the port \"99999\" is not between 0 and 65535");
  row("irc://:6667", "\"irc://:6667\" is no listener: the address is missing");
  row("6667", "\"6667\" is no listener: it needs ADDRESS:PORT");
  row("a:1?x", "\"a:1?x\" is no listener: \"x\" has no value");
  row("a:1?x=1", "\"a:1?x=1\" is no listener: there is no option \"x\"");
  row("a:1?backlog=none", "\"a:1?backlog=none\" is no listener: \"none\" is no value for backlog");
}

void SessionPartsTest::listeners() {
  QFETCH(QByteArray, text);
  QFETCH(QByteArray, says);
  const auto parsed = parseListener(text.toStdString());
  QCOMPARE(QByteArray::fromStdString(parsed ? server::toString(*parsed) : parsed.error().text),
           says);
}

QTEST_GUILESS_MAIN(SessionPartsTest)
#include "SessionPartsTest.moc"
