#include <QtTest>

#include "ClientHarness.h"
#include "base/Utf8.h"

using namespace parlor;
using namespace parlor::client;
using parlor::test::ClientHarness;

namespace {

constexpr char kEverything[] =
    "message-tags batch echo-message labeled-response server-time multi-prefix extended-join "
    "away-notify account-notify chghost setname draft/chathistory draft/event-playback "
    "draft/read-marker draft/message-redaction draft/multiline parlor.chat/cid parlor.chat/seq";

bool isClean(std::string_view text) {
  for (const char c : text) {
    if (static_cast<unsigned char>(c) < ' ' && c != '\n') return false;
  }
  return base::isValidUtf8(text) && text.find('\x7F') == std::string_view::npos;
}

bool isClean(const Line& line) {
  return isClean(line.nick) && isClean(line.actor) && isClean(line.text.text) && isClean(line.note);
}

bool isClean(const Member& member) {
  return isClean(member.nick) && isClean(member.username) && isClean(member.host) &&
         isClean(member.account) && isClean(member.realname);
}

}  // namespace

// Servers that answer nonsense, on purpose or not: the client goes on and shows nothing dangerous.
class HostileTest : public QObject {
  Q_OBJECT

 private:
  // In #lobby, with everything negotiated and the first page of history answered.
  static BufferId enter(ClientHarness& harness);
  static void verifyAlive(ClientHarness& harness);
  static void verifyClean(const ClientHarness& harness);

 private slots:
  void survivesEveryNumeric_data();
  void survivesEveryNumeric();
  void survivesEveryCommand_data();
  void survivesEveryCommand();
  void survivesBatchesOfEveryKind();
  void survivesNamesGarbage();
  void survivesAChangingIsupport();
  void survivesNameClashes();
  void survivesBytes();
  void showsNothingThatMovesACursor();
  void boundsWhatAServerCanMakeItKeep();
  void endsAnEndlessLine();
  void survivesItsOwnWordsTurnedAround();
};

BufferId HostileTest::enter(ClientHarness& harness) {
  const BufferId lobby = harness.joinLobby(kEverything);
  const std::string label = ClientHarness::tagOf(harness.said("CHATHISTORY"), "label");
  harness.server.send("@label=" + label + " :s BATCH +h chathistory #lobby\n:s BATCH -h");
  harness.settle();
  return lobby;
}

void HostileTest::verifyAlive(ClientHarness& harness) {
  harness.server.send("PING :still-there");
  QVERIFY(!harness.said("PONG still-there").empty());
}

void HostileTest::verifyClean(const ClientHarness& harness) {
  for (const auto& appended : harness.told<LinesAppended>()) {
    for (const Line& line : appended.lines) QVERIFY2(isClean(line), line.text.text.c_str());
  }
  for (const auto& changed : harness.told<LineChanged>()) QVERIFY(isClean(changed.line));
  for (const auto& reset : harness.told<MembersReset>()) {
    for (const Member& member : reset.members) QVERIFY2(isClean(member), member.nick.c_str());
  }
  for (const auto& changed : harness.told<MemberChanged>()) QVERIFY(isClean(changed.member));
  for (const auto& opened : harness.told<BufferOpened>()) QVERIFY(isClean(opened.name));
  for (const auto& renamed : harness.told<BufferRenamed>()) QVERIFY(isClean(renamed.name));
  for (const auto& topic : harness.told<TopicChanged>()) QVERIFY(isClean(topic.topic.text));
  for (const auto& link : harness.told<LinkStateChanged>()) QVERIFY(isClean(link.text));
}

void HostileTest::survivesEveryNumeric_data() {
  QTest::addColumn<QByteArray>("params");
  for (const char* params :
       {"", " rex", " rex #lobby", " rex maya", " rex #lobby maya", " rex #nowhere :", " :",
        " rex = #lobby :@ + :! ~", " rex #lobby * * * * * * * * * * * * :x",
        " rex #lobby 99999999999999999999 -1 :\x03\x02\x1b", " rex 742 #lobby u h nobody G 0 :r"}) {
    QTest::newRow(params) << QByteArray(params);
  }
}

void HostileTest::survivesEveryNumeric() {
  QFETCH(QByteArray, params);
  ClientHarness harness;
  enter(harness);
  harness.client->handle(Whois{NetworkId(1), "maya"});
  harness.client->handle(ListRooms{NetworkId(1)});
  std::string lines;
  for (int code = 0; code < 1000; ++code) {
    lines += ":s " + QString("%1").arg(code, 3, 10, QChar('0')).toStdString() +
             params.toStdString() + "\n";
  }
  harness.server.send(lines);
  harness.settle();
  verifyAlive(harness);
  verifyClean(harness);
}

void HostileTest::survivesEveryCommand_data() {
  QTest::addColumn<QByteArray>("source");
  QTest::addColumn<QByteArray>("params");
  for (const char* source : {"", ":maya!m@h ", ":rex!r@h ", ":s ", ":! ", ":@ ", ":!@ "}) {
    for (const char* params :
         {"", " #lobby", " rex", " maya", " :", " #lobby maya", " #lobby :", " * #lobby rex",
          " #lobby +ooooooooo rex", " #lobby -k+l-v+q :", " + - x", " #lobby #lobby",
          " #lobby rex :\x01"}) {
      QTest::addRow("%s|%s", source, params) << QByteArray(source) << QByteArray(params);
    }
  }
}

void HostileTest::survivesEveryCommand() {
  QFETCH(QByteArray, source);
  QFETCH(QByteArray, params);
  ClientHarness harness;
  const BufferId lobby = enter(harness);
  harness.say(lobby, "pending");
  std::string lines;
  for (const char* command :
       {"ACCOUNT", "ACK",    "AUTHENTICATE", "AWAY",   "BATCH", "CAP",      "CHATHISTORY",
        "CHGHOST", "DOORS",  "FAIL",         "INVITE", "JOIN",  "MARKREAD", "MODE",
        "NAMES",   "NOTE",   "NOTICE",       "PING",   "PONG",  "PRIVMSG",  "REDACT",
        "RENAME",  "RESUME", "SETNAME",      "TAGMSG", "TOPIC", "UNKNOWN",  "WARN",
        "WHO",     "NICK",   "KICK",         "PART",   "QUIT"}) {
    for (const char* tags : {"", "@label=s1;msgid=;time=yesterday;batch=none;+typing;+reply= ",
                             "@parlor.chat/seq=18446744073709551615;+draft/react=;+reply=x "}) {
      lines += tags + source.toStdString() + command + params.toStdString() + "\n";
    }
  }
  harness.server.send(lines);
  harness.settle();
  verifyAlive(harness);
  verifyClean(harness);
}

void HostileTest::survivesBatchesOfEveryKind() {
  ClientHarness harness;
  enter(harness);
  harness.server.send(
      ":s BATCH\n:s BATCH +\n:s BATCH -\n:s BATCH x\n:s BATCH +a\n@batch=a :s BATCH +a "
      "chathistory\n"
      "@batch=a :s BATCH +b draft/multiline\n@batch=b PRIVMSG\n:s BATCH -a\n:s BATCH -b\n"
      ":s BATCH +c draft/multiline #lobby\n:s BATCH -c\n:s BATCH +d chathistory\n:s BATCH -d\n"
      "@batch=f :s BATCH +e labeled-response\n@batch=e :s BATCH +f labeled-response\n"
      "@batch=e PRIVMSG #lobby x\n:s BATCH -f\n:s BATCH -e\n"
      ":s BATCH +g netsplit a b\n@batch=g :maya!m@h QUIT :a b\n:s BATCH -g");
  std::string open;
  for (int i = 0; i < 500; ++i) open += ":s BATCH +x" + std::to_string(i) + " chathistory #lobby\n";
  harness.server.send(open);
  harness.settle();
  verifyAlive(harness);
  verifyClean(harness);
}

void HostileTest::survivesNamesGarbage() {
  ClientHarness harness;
  const BufferId lobby = enter(harness);
  harness.server.send(
      ":s 353 rex = #lobby :@ @@@ @+%& !u@h maya!!@@ @maya +rex  @rex\n"
      ":s 353 rex = #lobby\n:s 353 rex = #lobby :\n:s 366 rex #lobby\n"
      ":s 366 rex #lobby\n:s 366\n:s 353 rex = #nowhere :maya\n:s 366 rex #nowhere");
  harness.settle();
  QCOMPARE(harness.members(lobby), (std::vector<std::string>{"@maya", "@rex"}));
  verifyAlive(harness);
}

void HostileTest::survivesAChangingIsupport() {
  ClientHarness harness;
  const BufferId lobby = enter(harness);
  harness.server.send(
      ":s 005 rex PREFIX=(ov)@+ :x\n:s 005 rex PREFIX=(qaohvxyzabcdef)~&@%+!$*<>^|;. :x\n"
      ":s 353 rex = #lobby :~&@%+!$*<>maya rex\n:s 366 rex #lobby :End\n"
      ":s 005 rex CASEMAPPING=rfc1459 CHANTYPES= -PREFIX CHANMODES=,,, LINELEN=1 :x\n"
      ":maya!m@h MODE #lobby +oooo\n:s 005 rex\n:s 005\n"
      ":s 005 rex CHANTYPES=# LINELEN=99999999999 :x");
  harness.settle();
  harness.say(lobby, "still fits");
  QVERIFY(!harness.said("PRIVMSG").empty());
  verifyAlive(harness);
}

void HostileTest::survivesNameClashes() {
  ClientHarness harness;
  const BufferId lobby = enter(harness);
  harness.server.send(
      ":maya!m@h NICK rex\n:rex!r@h NICK maya\n:maya!m@h NICK MAYA\n"
      ":otto!o@h JOIN #lobby\n:otto!o@h JOIN #lobby\n:otto!o@h NICK otto\n"
      ":rex!r@h JOIN #LOBBY\n:s RENAME #lobby #LOBBY\n:s RENAME #lobby rex\n"
      ":s RENAME rex #lobby\n:otto!o@h PRIVMSG maya :x\n:otto!o@h NICK #lobby");
  harness.settle();
  QVERIFY(lobby);
  verifyAlive(harness);
  verifyClean(harness);
}

void HostileTest::survivesBytes() {
  ClientHarness harness;
  enter(harness);
  std::string bytes;
  std::uint32_t state = 12345;
  for (int i = 0; i < 30000; ++i) {
    state = state * 1664525 + 1013904223;
    bytes += static_cast<char>(state >> 24);
    if (i % 40 == 0) bytes += "\r\n:maya!m@h PRIVMSG #lobby :";
  }
  harness.server.sendRaw(bytes + "\r\n");
  harness.settle();
  verifyAlive(harness);
  verifyClean(harness);
}

void HostileTest::showsNothingThatMovesACursor() {
  ClientHarness harness;
  enter(harness);
  const std::string evil = "\x1b[2J\x07\x08\x7f\xc2\x9b\xff";
  harness.server.send(
      ":" + evil + "!" + evil + "@" + evil + " JOIN #lobby " + evil + " :" + evil + "\n:" + evil +
      "!x@y PRIVMSG #lobby :" + evil + "\n:maya!m@h NICK " + evil + "\n:s 353 rex = #lobby :@" +
      evil + " rex\n:s 366 rex #lobby :" + evil + "\n:x!y@z KICK #lobby " + evil + " :" + evil +
      "\n:x!y@z TOPIC #lobby :" + evil + "\n:" + evil + "!x@y PRIVMSG rex :" + evil +
      "\n:s 482 rex " + evil + " :" + evil + "\n:s 372 rex " + evil + "\n:s FAIL X Y " + evil +
      " :" + evil + "\n:x!y@z MODE #lobby +b " + evil + "\n:x!y@z INVITE rex " + evil);
  harness.server.send(":x!y@z KICK #lobby " + evil + "\n:rex!r@h PRIVMSG " + evil +
                      "\n:rex!r@h TAGMSG " + evil + "\n:s CHATHISTORY TARGETS " + evil);
  harness.settle();
  verifyClean(harness);
  harness.server.send("ERROR :" + evil);
  harness.settle();
  harness.server.close();
  harness.settle();
  verifyClean(harness);
}

void HostileTest::boundsWhatAServerCanMakeItKeep() {
  ClientHarness harness;
  const BufferId lobby = enter(harness);
  std::string lines = ":s BATCH +never chathistory #lobby\n";
  for (int i = 0; i < 20000; ++i) {
    const std::string n = std::to_string(i);
    lines += "@batch=never :maya!m@h PRIVMSG #lobby :" + n + "\n";
    lines += "@+draft/react=" + n + ";+reply=m" + n + " :maya!m@h TAGMSG #lobby\n";
    lines += "@+typing=active :t" + n + "!t@h TAGMSG #lobby\n";
  }
  harness.server.send(lines);
  QVERIFY(harness.runUntil([&] { return harness.told<TypingChanged>().size() > 20; }));
  harness.settle();
  QVERIFY(harness.told<TypingChanged>().back().nicks.size() <= 100);
  QCOMPARE(harness.shown(lobby), std::vector<std::string>{"+ rex"});
  verifyAlive(harness);
}

void HostileTest::endsAnEndlessLine() {
  ClientHarness harness;
  enter(harness);
  harness.server.sendRaw(std::string(100000, 'x'));
  const auto change = harness.waitFor<LinkStateChanged>(
      [](const LinkStateChanged& c) { return c.state == LinkState::Waiting; });
  QVERIFY(change);
  QVERIFY2(change->text.find("without end") != std::string::npos, change->text.c_str());
}

void HostileTest::survivesItsOwnWordsTurnedAround() {
  ClientHarness harness;
  const BufferId lobby = enter(harness);
  harness.say(lobby, "hello");
  const std::string cid = ClientHarness::tagOf(harness.said("PRIVMSG"), "parlor.chat/cid");
  // The same answer again and again, and answers to what was never asked.
  for (int i = 0; i < 3; ++i) {
    harness.server.send(
        "@msgid=m;parlor.chat/cid=" + cid +
        " :rex!r@h PRIVMSG #lobby hello\n"
        "FAIL PRIVMSG CID_INVALID " +
        cid +
        " :no\n:s 404 rex #lobby :no\n"
        "@label=s1 :s ACK\n@label=s1 :s 404 rex #lobby :no\n:s PONG s parlor-echo-0");
  }
  harness.settle();
  const auto lines = harness.transcript(lobby);
  QCOMPARE(std::count_if(lines.begin(), lines.end(),
                         [](const Line& line) { return line.kind == LineKind::Message; }),
           std::ptrdiff_t{1});
  QCOMPARE(lines[1].delivery, Delivery::Kept);
}

QTEST_GUILESS_MAIN(HostileTest)
#include "HostileTest.moc"
