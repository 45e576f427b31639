#include <QtTest>

#include "ClientHarness.h"

using namespace parlor;
using namespace parlor::client;
using parlor::test::ClientHarness;
using Shown = std::vector<std::string>;

namespace {

constexpr char kModern[] = "message-tags batch echo-message labeled-response server-time";
constexpr char kParlor[] =
    "message-tags batch echo-message labeled-response server-time draft/chathistory "
    "draft/event-playback parlor.chat/cid parlor.chat/seq";

}  // namespace

// Lines said and heard, people coming and going, on servers of every kind.
class TalkTest : public QObject {
  Q_OBJECT

 private:
  static Delivery lastDelivery(ClientHarness& harness, BufferId buffer) {
    return harness.transcript(buffer).back().delivery;
  }

 private slots:
  void hearsWhatIsSaid();
  void mirrorsPeople();
  void saysOnAPlainServer();
  void knowsWhatAPlainServerTook();
  void keepsByLabel();
  void keepsByEchoAlone();
  void keepsByAckWithoutEcho();
  void keepsByCid();
  void failsWithTheReason();
  void sendsAgainOnDemand();
  void failsWhatIsNeverConfirmed();
  void splitsWhatIsLong();
  void sendsMultilineWhereItCan();
  void joinsMultilineThatArrives();
  void opensDirectConversations();
  void marksMentions();
  void redactsAndReacts();
  void showsWhoTypes();
  void tellsTopicsAndModes();
  void asksWhois();
  void listsRooms();
  void listsBans();
  void noticesAKick();
  void showsErrorsWhereThePersonIs();
  void neverSendsTwoLinesForOne();
  void emitsOncePerTurn();
  void answersCtcpSparingly();
};

void TalkTest::hearsWhatIsSaid() {
  ClientHarness harness;
  const BufferId lobby = harness.joinLobby(kModern);
  harness.server.send(
      "@time=2026-11-21T10:00:00.000Z;msgid=a :maya!m@h PRIVMSG #lobby :hello\n"
      ":maya!m@h PRIVMSG #lobby :\x01"
      "ACTION waves\x01\n"
      ":maya!m@h NOTICE #lobby :psst\n:maya!m@h PRIVMSG #LOBBY :\x02"
      "bold\n"
      ":maya!m@h PRIVMSG #other :not for us");
  harness.settle();
  QCOMPARE(harness.shown(lobby),
           (Shown{"+ rex", "maya: hello", "* maya waves", "-maya- psst", "maya: bold"}));
  const auto lines = harness.transcript(lobby);
  QCOMPARE(lines[1].time, base::parseIso8601("2026-11-21T10:00:00.000Z"));
  QCOMPARE(lines[1].msgid, std::string("a"));
  QCOMPARE(lines[4].text.spans.size(), std::size_t{1});
}

void TalkTest::mirrorsPeople() {
  ClientHarness harness;
  const BufferId lobby = harness.joinLobby();
  harness.server.send(":otto!o@h JOIN #lobby\n:maya!m@h NICK mia\n:s MODE #lobby +v otto");
  harness.settle();
  QCOMPARE(harness.members(lobby), (Shown{"+otto", "@mia", "rex"}));
  harness.server.send(":otto!o@h PART #lobby :bye\n:mia!m@h QUIT :reset");
  harness.settle();
  QCOMPARE(harness.members(lobby), Shown{"rex"});
  QCOMPARE(harness.shown(lobby),
           (Shown{"+ rex", "+ otto", "maya -> mia", "mode +v otto", "- otto bye", "- mia reset"}));
  harness.server.send(":rex!r@h NICK king");
  harness.settle();
  QCOMPARE(harness.told<SelfChanged>().back().nick, std::string("king"));
}

void TalkTest::saysOnAPlainServer() {
  ClientHarness harness;
  const BufferId lobby = harness.joinLobby();
  harness.say(lobby, "hello there");
  QCOMPARE(harness.said("PRIVMSG"), std::string("PRIVMSG #lobby :hello there"));
  harness.settle();
  QCOMPARE(lastDelivery(harness, lobby), Delivery::None);
}

// It has no word for "taken", but answers a question that comes behind the line.
void TalkTest::knowsWhatAPlainServerTook() {
  ClientHarness harness;
  const BufferId lobby = harness.joinLobby();
  harness.server.takesWhatIsSaid = false;
  harness.say(lobby, "one");
  QCOMPARE(harness.said("PING"), std::string("PING parlor-echo-1"));
  harness.say(lobby, "two");
  harness.say(lobby, "three");
  QVERIFY(harness.saysNothingLike("PING"));
  QCOMPARE(lastDelivery(harness, lobby), Delivery::Pending);
  harness.server.send(":s PONG s :parlor-echo-1");
  QCOMPARE(harness.said("PING"), std::string("PING parlor-echo-2"));
  const auto states = [&] {
    std::vector<Delivery> all;
    for (const Line& line : harness.transcript(lobby)) {
      if (line.kind == LineKind::Message) all.push_back(line.delivery);
    }
    return all;
  };
  using enum Delivery;
  QCOMPARE(states(), (std::vector{None, Pending, Pending}));
  harness.server.send(":s 404 rex #lobby :Cannot send\n:s PONG s :parlor-echo-2");
  harness.settle();
  QCOMPARE(states(), (std::vector{None, Failed, None}));
  harness.say(lobby, "four");
  harness.said("PRIVMSG #lobby four");
  harness.server.close();  // and nobody knows whether it was heard
  harness.waitFor<LinkStateChanged>(
      [](const LinkStateChanged& change) { return change.state == LinkState::Waiting; });
  harness.server.received.clear();
  harness.advance(std::chrono::seconds(2));
  harness.acceptRegistration();
  harness.acceptJoin("#lobby");
  harness.settle();
  QCOMPARE(states(), (std::vector{None, Failed, None, Failed}));
  QVERIFY(harness.saysNothingLike("four"));
}

void TalkTest::keepsByLabel() {
  ClientHarness harness;
  const BufferId lobby = harness.joinLobby(kModern);
  harness.say(lobby, "one");
  harness.say(lobby, "one");
  const std::string first = harness.said("PRIVMSG"), second = harness.said("PRIVMSG");
  QCOMPARE(lastDelivery(harness, lobby), Delivery::Pending);
  harness.server.send("@msgid=2;label=" + ClientHarness::tagOf(second, "label") +
                      " :rex!r@h PRIVMSG #lobby one");
  harness.settle();
  const auto lines = harness.transcript(lobby);
  QCOMPARE(lines.size(), std::size_t{3});
  QCOMPARE(lines[1].delivery, Delivery::Pending);
  QCOMPARE(lines[2].delivery, Delivery::Kept);
  QCOMPARE(lines[2].msgid, std::string("2"));
  harness.server.send("@msgid=3 :rex!r@elsewhere PRIVMSG #lobby :from my phone");
  harness.settle();
  QCOMPARE(harness.shown(lobby).back(), std::string("rex: from my phone"));
  QVERIFY(harness.transcript(lobby).back().own);
}

void TalkTest::keepsByEchoAlone() {
  ClientHarness harness;
  const BufferId lobby = harness.joinLobby("echo-message");
  harness.say(lobby, "hello");
  harness.said("PRIVMSG");
  QCOMPARE(lastDelivery(harness, lobby), Delivery::Pending);
  harness.server.send(":rex!r@h PRIVMSG #lobby :hello");
  harness.settle();
  QCOMPARE(harness.shown(lobby), (Shown{"+ rex", "rex: hello"}));
  QCOMPARE(lastDelivery(harness, lobby), Delivery::Kept);
}

void TalkTest::keepsByAckWithoutEcho() {
  ClientHarness harness;
  const BufferId lobby = harness.joinLobby("message-tags batch labeled-response");
  harness.say(lobby, "hello");
  harness.server.send("@label=" + ClientHarness::tagOf(harness.said("PRIVMSG"), "label") +
                      " :s ACK");
  harness.settle();
  QCOMPARE(lastDelivery(harness, lobby), Delivery::Kept);
}

void TalkTest::keepsByCid() {
  ClientHarness harness;
  const BufferId lobby = harness.joinLobby(kParlor);
  harness.server.send("@batch=x :s BATCH +x chathistory #lobby\n:s BATCH -x");
  harness.settle();
  harness.say(lobby, "hello");
  const std::string sent = harness.said("PRIVMSG");
  const std::string cid = ClientHarness::tagOf(sent, "parlor.chat/cid");
  QCOMPARE(cid.size(), std::size_t{26});
  QCOMPARE(harness.outbox.load("rex@127.0.0.1:" + std::to_string(harness.server.port())).size(),
           std::size_t{1});
  harness.server.send("@msgid=m;parlor.chat/seq=7;parlor.chat/cid=" + cid +
                      " :rex!r@h PRIVMSG #lobby hello");
  harness.settle();
  const Line line = harness.transcript(lobby).back();
  QCOMPARE(line.delivery, Delivery::Kept);
  QCOMPARE(line.seq, std::uint64_t{7});
  QVERIFY(harness.outbox.load("rex@127.0.0.1:" + std::to_string(harness.server.port())).empty());
}

void TalkTest::failsWithTheReason() {
  ClientHarness harness;
  const BufferId lobby = harness.joinLobby(kModern);
  harness.say(lobby, "hello");
  const std::string label = ClientHarness::tagOf(harness.said("PRIVMSG"), "label");
  harness.server.send("@label=" + label + " :s 404 rex #lobby :Cannot send to channel (+m)");
  harness.settle();
  const Line line = harness.transcript(lobby).back();
  QCOMPARE(line.delivery, Delivery::Failed);
  QCOMPARE(line.note, std::string("Cannot send to channel (+m)"));
  harness.client->handle(DiscardLine{lobby, line.id});
  harness.settle();
  QCOMPARE(harness.shown(lobby), Shown{"+ rex"});
}

void TalkTest::sendsAgainOnDemand() {
  ClientHarness harness;
  const BufferId lobby = harness.joinLobby(kModern);
  harness.say(lobby, "hello");
  harness.said("PRIVMSG");
  harness.server.send("FAIL PRIVMSG NOT_KEPT #lobby :It could not be kept");
  harness.settle();
  QCOMPARE(lastDelivery(harness, lobby), Delivery::Failed);
  harness.client->handle(Resend{lobby, harness.transcript(lobby).back().id});
  const std::string again = harness.said("PRIVMSG #lobby hello");
  QVERIFY(!again.empty());
  QCOMPARE(harness.shown(lobby), (Shown{"+ rex", "rex: hello"}));
  harness.server.send("@label=" + ClientHarness::tagOf(again, "label") +
                      " :rex!r@h PRIVMSG #lobby hello");
  harness.settle();
  QCOMPARE(lastDelivery(harness, lobby), Delivery::Kept);
}

void TalkTest::failsWhatIsNeverConfirmed() {
  ClientHarness harness;
  const BufferId lobby = harness.joinLobby(kModern);
  harness.say(lobby, "hello");
  harness.advance(std::chrono::seconds(11));
  QCOMPARE(harness.said("PING"), std::string("PING parlor-echo-1"));
  QCOMPARE(lastDelivery(harness, lobby), Delivery::Pending);
  harness.server.send(":s PONG s parlor-echo-1");
  harness.settle();
  QCOMPARE(lastDelivery(harness, lobby), Delivery::Failed);
}

void TalkTest::splitsWhatIsLong() {
  ClientHarness harness;
  const BufferId lobby = harness.joinLobby();
  std::string text = "word";
  for (int i = 0; i < 200; ++i) text += " word" + std::to_string(i);
  harness.say(lobby, text);
  std::string joined;
  while (joined.size() < text.size()) {
    const std::string line = harness.said("PRIVMSG #lobby :");
    QVERIFY(!line.empty());
    QVERIFY(line.size() + std::string(":rex!r@host \r\n").size() <= 512);
    joined += (joined.empty() ? "" : " ") + line.substr(line.find(" :") + 2);
  }
  QCOMPARE(joined, text);
  harness.advance(std::chrono::seconds(10));
  harness.say(lobby, "one\ntwo");
  QVERIFY(!harness.said("PRIVMSG #lobby one").empty());
  QVERIFY(!harness.said("PRIVMSG #lobby two").empty());
}

void TalkTest::sendsMultilineWhereItCan() {
  ClientHarness harness;
  const BufferId lobby =
      harness.joinLobby(std::string(kModern) + " draft/multiline=max-bytes=4096,max-lines=24");
  harness.say(lobby, "one\n\ntwo");
  const std::string open = harness.said("BATCH +");
  QVERIFY(open.find("draft/multiline #lobby") != std::string::npos);
  QVERIFY(!harness.said("PRIVMSG #lobby one").empty());
  QVERIFY(!harness.said("PRIVMSG #lobby :").empty());
  QVERIFY(!harness.said("PRIVMSG #lobby two").empty());
  QVERIFY(!harness.said("BATCH -").empty());
  const std::string label = ClientHarness::tagOf(open, "label");
  harness.server.send("@label=" + label +
                      ";msgid=m :rex!r@h BATCH +9 draft/multiline #lobby\n"
                      "@batch=9 :rex!r@h PRIVMSG #lobby one\n@batch=9 :rex!r@h PRIVMSG #lobby :\n"
                      "@batch=9 :rex!r@h PRIVMSG #lobby two\n:s BATCH -9");
  harness.settle();
  QCOMPARE(harness.shown(lobby), (Shown{"+ rex", "rex: one\n\ntwo"}));
  QCOMPARE(lastDelivery(harness, lobby), Delivery::Kept);
  Say notice;
  notice.buffer = lobby;
  notice.kind = chat::SpeechKind::Notice;
  notice.text = "three\nfour";
  harness.client->handle(notice);             // no part of such a batch
  harness.advance(std::chrono::seconds(10));  // so many lines are paced
  QVERIFY(!harness.said("NOTICE #lobby three").empty());
  QVERIFY(!harness.said("NOTICE #lobby four").empty());
}

void TalkTest::joinsMultilineThatArrives() {
  ClientHarness harness;
  const BufferId lobby =
      harness.joinLobby(std::string(kModern) + " draft/multiline=max-bytes=4096");
  harness.server.send(
      "@msgid=m :maya!m@h BATCH +1 draft/multiline #lobby\n"
      "@batch=1 :maya!m@h PRIVMSG #lobby :one \n"
      "@batch=1;draft/multiline-concat :maya!m@h PRIVMSG #lobby more\n"
      "@batch=1 :maya!m@h PRIVMSG #lobby two\n:s BATCH -1");
  harness.settle();
  QCOMPARE(harness.shown(lobby).back(), std::string("maya: one more\ntwo"));
  QCOMPARE(harness.transcript(lobby).back().msgid, std::string("m"));
}

void TalkTest::opensDirectConversations() {
  ClientHarness harness;
  harness.joinLobby();
  harness.server.send(
      ":otto!o@h PRIVMSG rex :psst\n:NickServ!n@services NOTICE rex :register\n"
      ":irc.example.org NOTICE rex :restarting\n:otto!o@h NICK ott");
  harness.settle();
  const BufferId otto = harness.buffer("otto");
  QCOMPARE(harness.shown(otto).front(), std::string("otto: psst"));
  QCOMPARE(harness.told<BufferRenamed>().back().name, std::string("ott"));
  QCOMPARE(harness.shown(harness.buffer("test")),
           (Shown{"-NickServ- register", "-irc.example.org- restarting"}));
  harness.say(otto, "yes?");
  QCOMPARE(harness.said("PRIVMSG"), std::string("PRIVMSG ott yes?"));
}

void TalkTest::marksMentions() {
  ClientHarness harness(ClientSettings{.keywords = {"release"}});
  const BufferId lobby = harness.joinLobby();
  harness.server.send(
      ":maya!m@h PRIVMSG #lobby :Rex: look\n:maya!m@h PRIVMSG #lobby :rexford\n"
      ":maya!m@h PRIVMSG #lobby :the release!");
  harness.settle();
  const auto lines = harness.transcript(lobby);
  QVERIFY(lines[1].mention && !lines[2].mention && lines[3].mention);
}

void TalkTest::redactsAndReacts() {
  ClientHarness harness;
  const BufferId lobby = harness.joinLobby(std::string(kModern) + " draft/message-redaction");
  harness.server.send(
      "@msgid=m :maya!m@h PRIVMSG #lobby :secret\n"
      "@+draft/react=+1;+reply=m :otto!o@h TAGMSG #lobby\n"
      "@+draft/react=+1;+reply=m :otto!o@h TAGMSG #lobby\n"
      ":maya!m@h REDACT #lobby m :oops");
  harness.settle();
  const auto reactions = harness.told<ReactionsChanged>();
  QCOMPARE(reactions.size(), std::size_t{1});
  QCOMPARE(reactions[0].reactions[0].nicks, Shown{"otto"});
  const Line line = harness.transcript(lobby).back();
  QVERIFY(line.redacted && line.text.text.empty());
  QCOMPARE(line.note, std::string("oops"));
  harness.client->handle(React{lobby, "m", ":)", true});
  QVERIFY(harness.said("TAGMSG #lobby").find("+draft/react=:)") != std::string::npos);
  harness.client->handle(Redact{lobby, "m", "mine"});
  QCOMPARE(harness.said("REDACT"), std::string("REDACT #lobby m mine"));
}

void TalkTest::showsWhoTypes() {
  ClientHarness harness;
  const BufferId lobby = harness.joinLobby(kModern);
  harness.server.send("@+typing=active :maya!m@h TAGMSG #lobby");
  harness.settle();
  QCOMPARE(harness.told<TypingChanged>().back().nicks, Shown{"maya"});
  harness.advance(std::chrono::seconds(7));
  QVERIFY(harness.told<TypingChanged>().back().nicks.empty());
  harness.client->handle(SetTyping{lobby, true});
  harness.client->handle(SetTyping{lobby, true});
  QVERIFY(!harness.said("TAGMSG").empty());
  QVERIFY(harness.saysNothingLike("TAGMSG"));
  harness.client->handle(SetTyping{lobby, false});
  QVERIFY(harness.said("TAGMSG").find("+typing=done") != std::string::npos);
}

void TalkTest::tellsTopicsAndModes() {
  ClientHarness harness;
  const BufferId lobby = harness.joinLobby();
  harness.server.send(
      ":s 332 rex #lobby :welcome\n:s 333 rex #lobby maya!m@h 1700000000\n"
      ":s 324 rex #lobby +ntl 5\n:maya!m@h TOPIC #lobby :new one\n"
      ":maya!m@h MODE #lobby -n+k key");
  harness.settle();
  const auto topics = harness.told<TopicChanged>();
  QCOMPARE(topics[1].setBy, std::string("maya"));
  QCOMPARE(topics[1].topic.text, std::string("welcome"));
  QCOMPARE(topics.back().topic.text, std::string("new one"));
  QCOMPARE(harness.told<RoomModesChanged>().back().modes, std::string("+klt 5"));
  harness.client->handle(SetTopic{lobby, "a b"});
  QCOMPARE(harness.said("TOPIC"), std::string("TOPIC #lobby :a b"));
  harness.client->handle(SetModes{lobby, "+o  maya"});
  QCOMPARE(harness.said("MODE #lobby +o"), std::string("MODE #lobby +o maya"));
}

void TalkTest::asksWhois() {
  ClientHarness harness;
  harness.joinLobby();
  harness.client->handle(Whois{NetworkId(1), "Maya"});
  harness.said("WHOIS");
  harness.server.send(
      ":s 311 rex maya m host * :Maya Real\n:s 319 rex maya :@#lobby #ops\n"
      ":s 317 rex maya 42 1700000000 :seconds idle\n:s 301 rex maya :lunch\n"
      ":s 318 rex maya :End");
  const auto answer = harness.waitFor<WhoisArrived>();
  QVERIFY(answer && answer->found);
  QCOMPARE(answer->member.realname, std::string("Maya Real"));
  QCOMPARE(answer->rooms, (Shown{"@#lobby", "#ops"}));
  QCOMPARE(*answer->idleSeconds, std::uint64_t{42});
  harness.client->handle(Whois{NetworkId(1), "nobody"});
  harness.server.send(":s 401 rex nobody :No such nick\n:s 318 rex nobody :End");
  QVERIFY(harness.waitFor<WhoisArrived>([](const WhoisArrived& w) { return !w.found; }));
}

void TalkTest::listsRooms() {
  ClientHarness harness;
  harness.joinLobby();
  harness.client->handle(ListRooms{NetworkId(1)});
  harness.said("LIST");
  harness.server.send(
      ":s 321 rex Channel :Users\n:s 322 rex #a 3 :topic\n:s 322 rex #b x :\n"
      ":s 323 rex :End");
  const auto listed = harness.waitFor<RoomListed>();
  QVERIFY(listed && listed->done);
  QCOMPARE(listed->rooms.size(), std::size_t{2});
  QCOMPARE(listed->rooms[0].members, 3U);
}

void TalkTest::listsBans() {
  ClientHarness harness;
  const BufferId lobby = harness.joinLobby();
  harness.client->handle(ListBans{lobby});
  harness.said("MODE #lobby +b");
  harness.server.send(
      ":s 367 rex #lobby *!*@bad.example rex!r@h 1700000000\n:s 367 rex #lobby m:otto!*@*\n"
      ":s 368 rex #lobby :End");
  const auto listed = harness.waitFor<BansListed>();
  QVERIFY(listed && listed->buffer == lobby);
  QCOMPARE(listed->bans.size(), std::size_t{2});
  QCOMPARE(listed->bans[0].mask, std::string("*!*@bad.example"));
  QCOMPARE(listed->bans[0].setBy, std::string("rex!r@h"));
  QVERIFY(listed->bans[0].at && !listed->bans[1].at);
}

void TalkTest::noticesAKick() {
  ClientHarness harness;
  const BufferId lobby = harness.joinLobby();
  harness.server.send(":maya!m@h KICK #lobby rex :enough");
  harness.settle();
  QCOMPARE(harness.shown(lobby).back(), std::string("kick rex by maya"));
  QVERIFY(!harness.told<BufferJoined>().back().joined);
  harness.say(lobby, "but");
  QVERIFY(harness.saysNothingLike("PRIVMSG"));
}

void TalkTest::showsErrorsWhereThePersonIs() {
  ClientHarness harness;
  const BufferId lobby = harness.joinLobby();
  harness.client->handle(SetTopic{lobby, "x"});
  harness.server.send(":s 482 rex #lobby :You're not channel operator");
  harness.settle();
  QCOMPARE(harness.shown(lobby).back(), std::string("error You're not channel operator: #lobby"));
}

void TalkTest::neverSendsTwoLinesForOne() {
  ClientHarness harness;
  const BufferId lobby = harness.joinLobby();
  harness.server.received.clear();
  const std::string evil = "x\r\nQUIT :injected";
  harness.client->handle(SetTopic{lobby, evil});
  harness.client->handle(Kick{lobby, evil, evil});
  harness.client->handle(ChangeNick{NetworkId(1), evil});
  harness.client->handle(SetAway{NetworkId(1), evil});
  harness.client->handle(JoinRoom{NetworkId(1), evil, evil});
  harness.client->handle(Invite{lobby, evil});
  harness.client->handle(SetModes{lobby, evil});
  harness.client->handle(Whois{NetworkId(1), evil});
  harness.client->handle(SendRaw{NetworkId(1), "PING a\r\nQUIT :injected"});
  harness.client->handle(OpenDirect{NetworkId(1), evil});
  harness.settle();
  for (const std::string& line : harness.server.received) {
    QVERIFY2(!line.starts_with("QUIT"), line.c_str());
  }
  QVERIFY(harness.server.isConnected());
}

void TalkTest::emitsOncePerTurn() {
  ClientHarness harness;
  const BufferId lobby = harness.joinLobby();
  const int before = harness.emits;
  std::string lines;
  for (int i = 0; i < 500; ++i) lines += ":maya!m@h PRIVMSG #lobby :" + std::to_string(i) + "\n";
  harness.server.send(lines.substr(0, lines.size() - 1));
  QVERIFY(harness.runUntil([&] { return harness.shown(lobby).size() == 501; }));
  QVERIFY(harness.emits - before <= 5);
  QVERIFY(harness.told<LinesAppended>().size() <= 10);
}

void TalkTest::answersCtcpSparingly() {
  ClientHarness harness;
  harness.joinLobby();
  harness.advance(std::chrono::seconds(5));
  harness.server.send(
      ":otto!o@h PRIVMSG rex :\x01VERSION\x01\n:otto!o@h PRIVMSG rex :\x01VERSION\x01\n"
      ":otto!o@h PRIVMSG #lobby :\x01VERSION\x01");
  QCOMPARE(harness.said("NOTICE"), std::string("NOTICE otto :\x01VERSION Parlor\x01"));
  QVERIFY(harness.saysNothingLike("NOTICE"));
  harness.advance(std::chrono::seconds(5));
  harness.server.send(":otto!o@h PRIVMSG rex :\x01PING DCC SEND x 1 2\x01");
  QVERIFY(harness.saysNothingLike("NOTICE"));
}

QTEST_GUILESS_MAIN(TalkTest)
#include "TalkTest.moc"
