#include <QtTest>

#include "ClientHarness.h"

using namespace parlor;
using namespace parlor::client;
using parlor::test::ClientHarness;
using Shown = std::vector<std::string>;

namespace {

constexpr char kModern[] = "message-tags batch echo-message labeled-response server-time";
constexpr char kHistory[] =
    "message-tags batch echo-message labeled-response server-time draft/chathistory";
constexpr char kParlor[] =
    "message-tags batch echo-message labeled-response server-time draft/chathistory "
    "draft/event-playback parlor.chat/cid parlor.chat/seq parlor.chat/resume";

std::string page(const std::string& label, const std::vector<std::string>& lines) {
  std::string text = "@label=" + label + " :s BATCH +h chathistory #lobby\n";
  for (const std::string& line : lines) text += "@batch=h;" + line.substr(1) + "\n";
  return text + ":s BATCH -h";
}

std::string said(const std::string& msgid, const std::string& text, int seq = 0) {
  const std::string number = seq ? ";parlor.chat/seq=" + std::to_string(seq) : "";
  return "@msgid=" + msgid + number + " :maya!m@h PRIVMSG #lobby :" + text;
}

}  // namespace

// Links that break, and what is there again when they come back.
class ReturnTest : public QObject {
  Q_OBJECT

 private:
  static void comeBack(ClientHarness& harness, const std::string& capabilities,
                       const std::string& isupport = {});
  static void breakLink(ClientHarness& harness);
  static void answerHistory(ClientHarness& harness, const std::string& start,
                            const std::vector<std::string>& lines);
  static BufferId enterAndLoseTheLink(ClientHarness& harness);

 private slots:
  void comesBackAndJoinsAgain();
  void waitsLongerEachTime();
  void waitsLongerWhereItIsSentAway();
  void triesAtOnceWhenTheNetworkIsBack();
  void leavesAloneWhatRefusedIt();
  void asksALinkWhenTheNetworkIsBack();
  void noticesADeadLink();
  void keepsAQuietLink();
  void showsAGapWhereItCannotBeFilled();
  void showsAGapOnAPlainServer();
  void fillsTheGapBeforeNewLines();
  void asksUntilAShortPage();
  void showsAGapWhenTheServerForgot();
  void fillsAHole();
  void asksOnWhereAPageIsShortOfWhatIsHeard();
  void loadsTheFirstPage();
  void fetchesOlderLines();
  void fetchesOlderLinesThanTheFirstPage();
  void tellsWhenNoFirstPageComes();
  void waitsForAPageOnASlowLink();
  void showsAGapWhereNoPageComes();
  void showsWhatIsSaidWhileAGapIsFilled();
  void sendsWhatWaited();
  void repeatsByCid();
  void showsOneOfEchoAndHistory();
  void findsItsWordsInHistory();
  void failsWhatMayBeLost();
  void saysAgainWhatThePersonDecides();
  void takesAnotherNameAndComesBackToItsOwn();
  void triesAgainWhenAllItsNamesAreTaken();
  void stopsWhereItsNameIsNotAllowed();
  void returnsWithItsToken();
  void asksForMissedConversations();
  void asksFromWhenItLastHeard();
  void tellsWhatWasReadMeanwhile();
  void restoresTheOutbox();
  void saysItBehindWhatWasMissed();
  void ticksALineThatIsFarUp();
  void showsItsJoinInItsPlace();
  void missesNothingSinceItCameIn();
  void takesTheNewestPageWhereItsPlaceIsForgotten();
};

void ReturnTest::breakLink(ClientHarness& harness) {
  const auto told = harness.told<LinkStateChanged>().size();
  harness.server.close();
  harness.server.received.clear();
  harness.runUntil([&] {
    const auto now = harness.told<LinkStateChanged>();
    return now.size() > told && now.back().state == LinkState::Waiting;
  });
}

// Before the first page of history has come.
BufferId ReturnTest::enterAndLoseTheLink(ClientHarness& harness) {
  harness.client->handle(harness.request());
  harness.acceptRegistration(kParlor);
  harness.said("JOIN");
  harness.server.send(
      "@msgid=j;time=2026-11-21T14:00:01.000Z;parlor.chat/seq=2 :rex!r@h JOIN #lobby\n"
      ":s 353 rex = #lobby :rex maya\n:s 366 rex #lobby :End");
  harness.said("CHATHISTORY LATEST");
  const auto joined = harness.waitFor<JoinCompleted>();
  breakLink(harness);
  return joined ? joined->buffer : BufferId();
}

void ReturnTest::comeBack(ClientHarness& harness, const std::string& capabilities,
                          const std::string& isupport) {
  harness.advance(std::chrono::minutes(2));
  harness.acceptRegistration(capabilities, isupport);
  harness.acceptJoin("#lobby");
  harness.settle();
}

void ReturnTest::answerHistory(ClientHarness& harness, const std::string& start,
                               const std::vector<std::string>& lines) {
  const std::string question = harness.said("CHATHISTORY " + start);
  QVERIFY2(!question.empty(), start.c_str());
  harness.server.send(page(ClientHarness::tagOf(question, "label"), lines));
  harness.settle();
}

void ReturnTest::comesBackAndJoinsAgain() {
  ClientHarness harness;
  const BufferId lobby = harness.joinLobby();
  harness.client->handle(JoinRoom{NetworkId(1), "#secret", "key"});
  harness.acceptJoin("#secret", "rex");
  harness.settle();
  breakLink(harness);
  const auto waiting = harness.told<LinkStateChanged>().back();
  QCOMPARE(waiting.state, LinkState::Waiting);
  QVERIFY(waiting.retryAt && !waiting.text.empty());
  QVERIFY(harness.told<RequestFailed>().empty());
  harness.advance(std::chrono::seconds(2));
  harness.acceptRegistration();
  QVERIFY(!harness.said("JOIN #lobby").empty());
  harness.server.send(
      ":rex!r@h JOIN #lobby\n:s 353 rex = #lobby :rex otto\n:s 366 rex #lobby :End");
  harness.settle();
  QCOMPARE(harness.members(lobby), (Shown{"otto", "rex"}));
  QVERIFY(std::count(harness.server.received.begin(), harness.server.received.end(),
                     "JOIN #secret key") == 1);
}

void ReturnTest::waitsLongerEachTime() {
  ClientHarness harness;
  harness.joinLobby();
  harness.server.stopListening();
  breakLink(harness);
  std::vector<long> delays;
  for (int i = 0; i < 10; ++i) {
    const auto waiting = harness.told<LinkStateChanged>().back();
    QCOMPARE(waiting.state, LinkState::Waiting);
    const auto delay = *waiting.retryAt - harness.clock.wallNow();
    delays.push_back(delay.count());
    const auto before = harness.told<LinkStateChanged>().size();
    harness.advance(delay + std::chrono::milliseconds(1));
    QVERIFY(harness.runUntil([&] {
      const auto states = harness.told<LinkStateChanged>();
      return states.size() > before && states.back().state == LinkState::Waiting;
    }));
  }
  QVERIFY(delays.front() <= 1000);
  QVERIFY(delays[5] > delays[1]);
  for (const long delay : delays) QVERIFY(delay <= 60000);
  QVERIFY(delays.back() >= 30000);
}

// A server that lets us in and sends us away at once is not hammered.
void ReturnTest::waitsLongerWhereItIsSentAway() {
  ClientHarness harness;
  harness.joinLobby();
  const auto sentAway = [&] {
    harness.server.send("ERROR :Closing link: not today");
    harness.settle();
    breakLink(harness);
    const auto waiting = harness.told<LinkStateChanged>().back();
    return *waiting.retryAt - harness.clock.wallNow();
  };
  std::vector<base::Milliseconds> delays;
  for (int i = 0; i < 6; ++i) {
    delays.push_back(sentAway());
    harness.advance(delays.back() + std::chrono::milliseconds(1));
    harness.acceptRegistration();
    harness.acceptJoin("#lobby");
    harness.settle();
  }
  QVERIFY(delays.front() <= std::chrono::seconds(1));
  QVERIFY(delays.back() >= std::chrono::seconds(16));
  for (int i = 0; i < 5; ++i) {  // this time they keep us
    harness.advance(std::chrono::seconds(20));
    harness.server.send(":s PONG s :parlor-keepalive");
    harness.settle();
  }
  QVERIFY(sentAway() <= std::chrono::seconds(1));
}

void ReturnTest::triesAtOnceWhenTheNetworkIsBack() {
  ClientSettings patient;
  patient.firstRetry = patient.longestRetry = std::chrono::hours(1);
  ClientHarness harness(patient);
  const BufferId lobby = harness.joinLobby();
  breakLink(harness);
  harness.settle();
  QCOMPARE(harness.server.connections(), 1);
  harness.client->networkIsBack();  // no time has passed
  harness.acceptRegistration();
  QVERIFY(!harness.said("JOIN #lobby").empty());
  harness.acceptJoin("#lobby");
  harness.settle();
  QCOMPARE(harness.members(lobby), (Shown{"@maya", "rex"}));
}

void ReturnTest::leavesAloneWhatRefusedIt() {
  ClientHarness harness;
  harness.joinLobby();
  breakLink(harness);
  harness.advance(std::chrono::seconds(2));
  QVERIFY(!harness.said("USER").empty());
  harness.server.send(":s 464 rex :Password incorrect");
  QVERIFY(harness.waitFor<LinkStateChanged>(
      [](const LinkStateChanged& change) { return change.state == LinkState::Offline; }));
  harness.client->networkIsBack();
  harness.advance(std::chrono::minutes(5));
  QCOMPARE(harness.server.connections(), 2);
  harness.client->handle(ReconnectNow{NetworkId(1)});  // the person may
  QVERIFY(harness.runUntil([&] { return harness.server.connections() == 3; }));
}

// It may stand on an address that this machine no longer has: nothing would ever tell.
void ReturnTest::asksALinkWhenTheNetworkIsBack() {
  ClientHarness harness;
  harness.joinLobby();
  harness.server.received.clear();
  harness.client->networkIsBack();
  QVERIFY(!harness.said("PING").empty());
  harness.server.send(":s PONG s :parlor-keepalive");
  harness.settle();
  harness.advance(std::chrono::seconds(11));
  QVERIFY(harness.server.isConnected());
  harness.client->networkIsBack();
  QVERIFY(!harness.said("PING").empty());
  harness.advance(std::chrono::seconds(11));
  QVERIFY(harness.waitFor<LinkStateChanged>(
      [](const LinkStateChanged& change) { return change.state == LinkState::Waiting; }));
  harness.advance(std::chrono::seconds(1));
  harness.acceptRegistration();
  QVERIFY(!harness.said("JOIN #lobby").empty());
}

void ReturnTest::noticesADeadLink() {
  ClientHarness harness;
  harness.joinLobby();
  harness.server.received.clear();
  harness.advance(std::chrono::seconds(31));
  QVERIFY(!harness.said("PING").empty());
  harness.advance(std::chrono::seconds(14));
  const auto change = harness.waitFor<LinkStateChanged>(
      [](const LinkStateChanged& c) { return c.state == LinkState::Waiting; });
  QVERIFY(change);
  QVERIFY2(change->text.find("not answered") != std::string::npos, change->text.c_str());
}

void ReturnTest::keepsAQuietLink() {
  ClientHarness harness;
  harness.joinLobby();
  for (int i = 0; i < 20; ++i) {
    harness.server.received.clear();
    harness.advance(std::chrono::seconds(31));
    QVERIFY(!harness.said("PING").empty());
    harness.server.send(":s PONG s :parlor-keepalive");
    harness.settle();
  }
  QCOMPARE(harness.server.connections(), 1);
}

void ReturnTest::showsAGapWhereItCannotBeFilled() {
  ClientHarness harness;
  const BufferId lobby = harness.joinLobby(kModern);
  harness.server.send("@time=2026-11-21T14:02:12.000Z :maya!m@h PRIVMSG #lobby :before");
  harness.settle();
  breakLink(harness);
  comeBack(harness, kModern);
  harness.server.send(":maya!m@h PRIVMSG #lobby :after");
  harness.settle();
  QCOMPARE(harness.shown(lobby), (Shown{"+ rex", "maya: before", "gap", "+ rex", "maya: after"}));
}

// Where lines have neither a name nor a time, too.
void ReturnTest::showsAGapOnAPlainServer() {
  ClientHarness harness;
  const BufferId lobby = harness.joinLobby();
  harness.server.send(":maya!m@h PRIVMSG #lobby :one");
  harness.settle();
  breakLink(harness);
  comeBack(harness, {});
  QCOMPARE(harness.shown(lobby), (Shown{"+ rex", "maya: one", "gap", "+ rex"}));
}

void ReturnTest::fillsTheGapBeforeNewLines() {
  ClientHarness harness;
  const BufferId lobby = harness.joinLobby(kHistory);
  answerHistory(harness, "LATEST #lobby * ", {said("1", "one")});
  harness.server.send(said("2", "two"));
  harness.settle();
  breakLink(harness);
  comeBack(harness, kHistory);
  harness.server.send(said("4", "four"));
  harness.settle();
  QVERIFY(harness.shown(lobby).back() != "maya: four");
  answerHistory(harness, "AFTER #lobby msgid=2 ", {said("3", "three"), said("4", "four")});
  QCOMPARE(harness.shown(lobby),
           (Shown{"maya: one", "+ rex", "maya: two", "maya: three", "maya: four", "+ rex"}));
  QVERIFY(harness.transcript(lobby)[3].replayed);
}

void ReturnTest::asksUntilAShortPage() {
  ClientHarness harness;
  const BufferId lobby = harness.joinLobby(kHistory);
  answerHistory(harness, "LATEST", {said("0", "0")});
  breakLink(harness);
  comeBack(harness, kHistory, "CHATHISTORY=2");
  answerHistory(harness, "AFTER #lobby msgid=0 2", {said("1", "1"), said("2", "2")});
  answerHistory(harness, "AFTER #lobby msgid=2 2", {said("3", "3"), said("4", "4")});
  answerHistory(harness, "AFTER #lobby msgid=4 2", {});
  QVERIFY(harness.saysNothingLike("CHATHISTORY"));
  const Shown lines = harness.shown(lobby);
  QCOMPARE(Shown(lines.end() - 5, lines.end() - 1),
           (Shown{"maya: 1", "maya: 2", "maya: 3", "maya: 4"}));
}

void ReturnTest::showsAGapWhenTheServerForgot() {
  ClientHarness harness;
  const BufferId lobby = harness.joinLobby(kHistory);
  answerHistory(harness, "LATEST", {said("0", "0")});
  breakLink(harness);
  comeBack(harness, kHistory);
  const std::string label = ClientHarness::tagOf(harness.said("CHATHISTORY"), "label");
  harness.server.send("@label=" + label +
                      " FAIL CHATHISTORY INVALID_MSGREFTYPE AFTER msgid=0 :Gone");
  answerHistory(harness, "LATEST #lobby * ", {said("9", "9")});
  QCOMPARE(harness.shown(lobby), (Shown{"maya: 0", "+ rex", "gap", "maya: 9", "+ rex"}));
}

void ReturnTest::fillsAHole() {
  ClientHarness harness;
  const BufferId lobby = harness.joinLobby(kParlor);
  answerHistory(harness, "LATEST", {said("a", "a", 1)});
  harness.server.send(said("b", "b", 2) + "\n" + said("e", "e", 5));
  harness.settle();
  QCOMPARE(harness.shown(lobby).back(), std::string("maya: b"));
  answerHistory(harness, "AFTER #lobby msgid=b",
                {said("c", "c", 3), said("d", "d", 4), said("e", "e", 5)});
  const Shown lines = harness.shown(lobby);
  QCOMPARE(Shown(lines.end() - 4, lines.end()),
           (Shown{"maya: b", "maya: c", "maya: d", "maya: e"}));
}

// Of what only some are shown a page has nothing, and is shorter than was asked for.
void ReturnTest::asksOnWhereAPageIsShortOfWhatIsHeard() {
  ClientHarness harness;
  const BufferId lobby = harness.joinLobby(kParlor);
  answerHistory(harness, "LATEST", {said("a", "a", 1)});
  breakLink(harness);
  comeBack(harness, kParlor);
  const std::string question = harness.said("CHATHISTORY AFTER #lobby msgid=a ");
  harness.server.send(said("f", "f", 6));
  harness.settle();
  harness.server.send(
      page(ClientHarness::tagOf(question, "label"), {said("b", "b", 2), said("c", "c", 3)}));
  answerHistory(harness, "AFTER #lobby msgid=c ", {said("e", "e", 5)});
  Shown lines = harness.shown(lobby);
  std::erase(lines, "+ rex");
  QCOMPARE(lines, (Shown{"maya: a", "maya: b", "maya: c", "maya: e", "maya: f"}));
  QVERIFY(harness.saysNothingLike("CHATHISTORY"));
}

void ReturnTest::loadsTheFirstPage() {
  ClientHarness harness;
  const BufferId lobby = harness.joinLobby(kHistory);
  harness.server.send(said("3", "live"));
  answerHistory(harness, "LATEST #lobby * ",
                {said("1", "old"), "@+draft/react=x;+reply=1 :otto!o@h TAGMSG #lobby",
                 said("2", "bad"), "@x=y :maya!m@h REDACT #lobby 2 :no"});
  QCOMPARE(harness.shown(lobby), (Shown{"maya: old", "maya: ", "+ rex", "maya: live"}));
  QVERIFY(harness.transcript(lobby)[1].redacted);
  QCOMPARE(harness.told<ReactionsChanged>().size(), std::size_t{1});
}

void ReturnTest::fetchesOlderLines() {
  ClientHarness harness;
  const BufferId lobby = harness.joinLobby(kHistory);
  answerHistory(harness, "LATEST", {said("5", "5")});
  harness.client->handle(FetchOlder{lobby, 50});
  answerHistory(harness, "BEFORE #lobby msgid=5 50", {said("3", "3"), said("4", "4")});
  QVERIFY(!harness.told<LinesPrepended>().back().reachedStart);
  harness.client->handle(FetchOlder{lobby, 50});
  answerHistory(harness, "BEFORE #lobby msgid=3 50", {});
  QVERIFY(harness.told<LinesPrepended>().back().reachedStart);
  QCOMPARE(harness.shown(lobby), (Shown{"maya: 3", "maya: 4", "maya: 5", "+ rex"}));
  ClientHarness plain;
  plain.client->handle(FetchOlder{plain.joinLobby(), 50});
  plain.settle();
  QVERIFY(plain.told<LinesPrepended>().back().reachedStart);
}

// A window asks for more as soon as it shows a room, which may be before the first page is there.
void ReturnTest::fetchesOlderLinesThanTheFirstPage() {
  ClientHarness harness;
  const BufferId lobby = harness.joinLobby(kHistory);
  harness.client->handle(FetchOlder{lobby, 50});
  harness.settle();
  QVERIFY(harness.told<LinesPrepended>().empty());
  answerHistory(harness, "LATEST", {said("5", "5")});
  answerHistory(harness, "BEFORE #lobby msgid=5 50", {said("4", "4")});
  QCOMPARE(harness.shown(lobby), (Shown{"maya: 4", "maya: 5", "+ rex"}));
  breakLink(harness);
  comeBack(harness, kHistory);
  harness.client->handle(FetchOlder{lobby, 50});
  answerHistory(harness, "BEFORE #lobby msgid=4 50", {said("3", "3")});
  QCOMPARE(harness.shown(lobby).front(), std::string("maya: 3"));
}

void ReturnTest::tellsWhenNoFirstPageComes() {
  ClientHarness harness;
  const BufferId lobby = harness.joinLobby(kHistory);
  harness.client->handle(FetchOlder{lobby, 50});
  harness.settle();
  QVERIFY(harness.told<LinesPrepended>().empty());
  breakLink(harness);
  QVERIFY(!harness.told<LinesPrepended>().back().reachedStart);
}

// The page is on its way for longer than a server may take to answer.
void ReturnTest::waitsForAPageOnASlowLink() {
  ClientHarness harness;
  const BufferId lobby = harness.joinLobby(kHistory);
  answerHistory(harness, "LATEST", {said("0", "0")});
  breakLink(harness);
  comeBack(harness, kHistory);
  const std::string label = ClientHarness::tagOf(harness.said("CHATHISTORY AFTER"), "label");
  harness.server.send("@label=" + label + " :s BATCH +p chathistory #lobby");
  for (const char* msgid : {"1", "2", "3", "4"}) {
    harness.advance(std::chrono::seconds(20));
    harness.server.send(said(msgid, "more").insert(1, "batch=p;"));
    harness.settle();
  }
  harness.server.send(":s BATCH -p\n:s PONG s :parlor-history-1");
  harness.settle();
  const Shown shown = harness.shown(lobby);
  QCOMPARE(std::ranges::count(shown, "gap"), 0);
  QCOMPARE(std::ranges::count(shown, "maya: more"), 4);
  QVERIFY(harness.saysNothingLike("CHATHISTORY"));
}

// It answered what came later.
void ReturnTest::showsAGapWhereNoPageComes() {
  ClientHarness harness;
  const BufferId lobby = harness.joinLobby(kHistory);
  answerHistory(harness, "LATEST", {said("0", "0")});
  breakLink(harness);
  comeBack(harness, kHistory);
  harness.said("CHATHISTORY AFTER");
  harness.advance(std::chrono::seconds(21));
  QCOMPARE(harness.said("PING parlor-history"), std::string("PING parlor-history-1"));
  const auto gaps = [&] { return std::ranges::count(harness.shown(lobby), "gap"); };
  QCOMPARE(gaps(), 0);
  harness.server.send(":s PONG s :parlor-history-1");
  harness.settle();
  QCOMPARE(gaps(), 1);
  QVERIFY(!harness.said("CHATHISTORY LATEST").empty());
}

// A person sees what they wrote, however long the server takes over what was missed.
void ReturnTest::showsWhatIsSaidWhileAGapIsFilled() {
  ClientHarness harness;
  const BufferId lobby = harness.joinLobby(kParlor);
  answerHistory(harness, "LATEST", {said("1", "one", 1)});
  breakLink(harness);
  comeBack(harness, kParlor);
  const std::string question = harness.said("CHATHISTORY AFTER #lobby ");
  harness.say(lobby, "mine");
  harness.settle();
  QCOMPARE(harness.shown(lobby).back(), std::string("rex: mine"));
  QCOMPARE(harness.transcript(lobby).back().delivery, Delivery::Pending);
  QVERIFY(harness.saysNothingLike("PRIVMSG"));
  harness.server.send(page(ClientHarness::tagOf(question, "label"), {said("2", "two", 2)}));
  const std::string sent = harness.said("PRIVMSG #lobby mine");
  harness.server.send("@msgid=m;parlor.chat/seq=3;parlor.chat/cid=" +
                      ClientHarness::tagOf(sent, "parlor.chat/cid") +
                      " :rex!r@h PRIVMSG #lobby mine");
  harness.settle();
  Shown shown = harness.shown(lobby);
  std::erase(shown, "+ rex");
  QCOMPARE(shown, (Shown{"maya: one", "maya: two", "rex: mine"}));
  QCOMPARE(harness.transcript(lobby).back().delivery, Delivery::Kept);
}

void ReturnTest::sendsWhatWaited() {
  ClientHarness harness;
  const BufferId lobby = harness.joinLobby(kModern);
  breakLink(harness);
  harness.say(lobby, "one");
  harness.say(lobby, "two");
  harness.settle();
  QCOMPARE(harness.transcript(lobby).back().delivery, Delivery::Pending);
  comeBack(harness, kModern);
  QVERIFY(!harness.said("PRIVMSG #lobby one").empty());
  QVERIFY(!harness.said("PRIVMSG #lobby two").empty());
}

void ReturnTest::repeatsByCid() {
  ClientHarness harness;
  const BufferId lobby = harness.joinLobby(kParlor);
  answerHistory(harness, "LATEST", {said("a", "a", 1)});
  harness.say(lobby, "hello");
  const std::string cid = ClientHarness::tagOf(harness.said("PRIVMSG"), "parlor.chat/cid");
  breakLink(harness);
  QCOMPARE(harness.transcript(lobby).back().delivery, Delivery::Pending);
  comeBack(harness, kParlor);
  answerHistory(harness, "AFTER", {});
  const std::string again = harness.said("PRIVMSG");
  QCOMPARE(ClientHarness::tagOf(again, "parlor.chat/cid"), cid);
  harness.server.send("@msgid=m;parlor.chat/cid=" + cid + " :rex!r@h PRIVMSG #lobby hello");
  harness.settle();
  const Shown lines = harness.shown(lobby);
  QCOMPARE(std::count(lines.begin(), lines.end(), "rex: hello"), std::ptrdiff_t{1});
}

void ReturnTest::showsOneOfEchoAndHistory() {
  ClientHarness harness;
  const BufferId lobby = harness.joinLobby(kParlor);
  answerHistory(harness, "LATEST", {said("a", "a", 1)});
  harness.say(lobby, "hello");
  const std::string cid = ClientHarness::tagOf(harness.said("PRIVMSG"), "parlor.chat/cid");
  breakLink(harness);
  comeBack(harness, kParlor);
  answerHistory(harness, "AFTER", {"@msgid=m :rex!r@h PRIVMSG #lobby :hello"});
  harness.said("PRIVMSG");
  harness.server.send("@msgid=m;parlor.chat/cid=" + cid + " :rex!r@h PRIVMSG #lobby hello");
  harness.settle();
  const Shown lines = harness.shown(lobby);
  QCOMPARE(std::count(lines.begin(), lines.end(), "rex: hello"), std::ptrdiff_t{1});
  for (const Line& line : harness.transcript(lobby)) {
    QVERIFY(line.delivery != Delivery::Pending);
  }
}

void ReturnTest::findsItsWordsInHistory() {
  ClientHarness harness;
  const BufferId lobby = harness.joinLobby(kHistory);
  answerHistory(harness, "LATEST", {said("a", "a")});
  harness.say(lobby, "arrived");
  harness.say(lobby, "lost");
  harness.said("PRIVMSG #lobby lost");
  breakLink(harness);
  comeBack(harness, kHistory);
  answerHistory(harness, "AFTER", {"@msgid=m :rex!r@h PRIVMSG #lobby :arrived"});
  std::vector<Delivery> own;
  for (const Line& line : harness.transcript(lobby)) {
    if (line.own && line.kind == LineKind::Message) own.push_back(line.delivery);
  }
  QCOMPARE(own, (std::vector<Delivery>{Delivery::Kept, Delivery::Failed}));
  QVERIFY(harness.saysNothingLike("PRIVMSG"));
}

void ReturnTest::failsWhatMayBeLost() {
  ClientHarness harness;
  const BufferId lobby = harness.joinLobby(kModern);
  harness.say(lobby, "hello");
  harness.said("PRIVMSG");
  breakLink(harness);
  comeBack(harness, kModern);
  QVERIFY(harness.saysNothingLike("PRIVMSG"));
  for (const Line& line : harness.transcript(lobby)) {
    if (line.kind != LineKind::Message) continue;
    QCOMPARE(line.delivery, Delivery::Failed);
    QVERIFY(line.note.find("broke") != std::string::npos);
  }
}

// Where the server cannot tell whether it has it, the person says so, once.
void ReturnTest::saysAgainWhatThePersonDecides() {
  ClientHarness harness;
  const BufferId lobby = harness.joinLobby(kModern);
  harness.say(lobby, "mine");
  harness.said("PRIVMSG");
  breakLink(harness);
  comeBack(harness, kModern);
  QVERIFY(harness.saysNothingLike("PRIVMSG"));
  const auto failed = [&] {
    const auto lines = harness.transcript(lobby);
    const auto found = std::find_if(lines.begin(), lines.end(), [](const Line& line) {
      return line.delivery == Delivery::Failed;
    });
    return found == lines.end() ? LineId() : found->id;
  };
  QVERIFY(failed());
  breakLink(harness);
  harness.client->handle(Resend{lobby, failed()});
  harness.settle();
  QVERIFY(!failed());
  comeBack(harness, kModern);
  QVERIFY(!harness.said("PRIVMSG #lobby mine").empty());
  QVERIFY(!failed());
}

void ReturnTest::takesAnotherNameAndComesBackToItsOwn() {
  ClientHarness harness;
  harness.joinLobby();
  breakLink(harness);
  harness.advance(std::chrono::seconds(2));
  harness.said("USER");
  harness.server.send(":s 433 * rex :In use");
  QCOMPARE(harness.said("NICK"), std::string("NICK rex_"));
  harness.server.send(":s 001 rex_ :Hi\n:s 422 rex_ :no");
  harness.said("JOIN #lobby");
  harness.server.send(
      ":rex_!r@h JOIN #lobby\n:s 353 rex_ = #lobby :rex_ rex\n"
      ":s 366 rex_ #lobby :End\n:rex!r@old QUIT :Ping timeout");
  QCOMPARE(harness.said("NICK"), std::string("NICK rex"));
}

// Ghosts of its own that the server still holds; they leave.
void ReturnTest::triesAgainWhenAllItsNamesAreTaken() {
  ClientHarness harness;
  harness.joinLobby();
  breakLink(harness);
  harness.advance(std::chrono::seconds(2));
  harness.said("USER");
  for (int i = 0; i < 6; ++i) harness.server.send(":s 433 * rex :In use");
  harness.waitFor<LinkStateChanged>([](const LinkStateChanged& change) {
    return change.state == LinkState::Waiting && change.text.find("taken") != std::string::npos;
  });
  comeBack(harness, {}, {});
  QCOMPARE(harness.told<LinkStateChanged>().back().state, LinkState::Online);
}

void ReturnTest::stopsWhereItsNameIsNotAllowed() {
  ClientHarness harness;
  harness.joinLobby();
  breakLink(harness);
  harness.advance(std::chrono::seconds(2));
  harness.said("USER");
  harness.server.send(":s 432 * rex :Erroneous nickname");
  const auto off = harness.waitFor<LinkStateChanged>(
      [](const LinkStateChanged& change) { return change.state == LinkState::Offline; });
  QVERIFY(off);
  harness.advance(std::chrono::minutes(10));
  QCOMPARE(harness.server.connections(), 2);
}

void ReturnTest::returnsWithItsToken() {
  ClientHarness harness;
  harness.joinLobby(kParlor);
  harness.server.send(":s RESUME TOKEN s3cret 60");
  harness.settle();
  breakLink(harness);
  harness.advance(std::chrono::seconds(2));
  harness.said("USER");
  harness.server.send(":s CAP * LS :parlor.chat/resume message-tags");
  harness.said("CAP REQ");
  harness.server.send(":s CAP * ACK :parlor.chat/resume message-tags");
  QCOMPARE(harness.said("RESUME"), std::string("RESUME s3cret"));
  QCOMPARE(harness.said("CAP"), std::string("CAP END"));
  harness.server.send("FAIL RESUME INVALID_TOKEN :Who?\n:s 001 rex :Hi\n:s 422 rex :no");
  harness.acceptJoin("#lobby");
  QVERIFY(harness.outbox.token("rex@127.0.0.1:" + std::to_string(harness.server.port())).empty());
}

void ReturnTest::asksForMissedConversations() {
  ClientHarness harness;
  harness.joinLobby(kHistory);
  answerHistory(harness, "LATEST", {said("a", "a")});
  breakLink(harness);
  harness.advance(std::chrono::seconds(2));
  harness.acceptRegistration(kHistory);
  QVERIFY(!harness.said("CHATHISTORY TARGETS timestamp=").empty());
  harness.server.send(
      ":s BATCH +t draft/chathistory-targets\n"
      "@batch=t :s CHATHISTORY TARGETS otto 2026-11-21T14:02:13.000Z\n:s BATCH -t");
  const std::string question = harness.said("CHATHISTORY LATEST otto");
  harness.server.send("@label=" + ClientHarness::tagOf(question, "label") +
                      " :s BATCH +h chathistory otto\n"
                      "@batch=h;msgid=o :otto!o@h PRIVMSG rex :there?\n:s BATCH -h");
  harness.settle();
  QCOMPARE(harness.shown(harness.buffer("otto")), Shown{"otto: there?"});
}

// A dead link is noticed late; what was said to us meanwhile was said after it was last heard.
void ReturnTest::asksFromWhenItLastHeard() {
  ClientHarness harness;
  harness.joinLobby(kHistory);
  answerHistory(harness, "LATEST", {});
  const base::WallTime heard = harness.clock.wallNow();
  harness.advance(std::chrono::seconds(31));
  harness.advance(std::chrono::seconds(15));
  QVERIFY(harness.waitFor<LinkStateChanged>(
      [](const LinkStateChanged& change) { return change.state == LinkState::Waiting; }));
  harness.advance(std::chrono::seconds(2));
  harness.acceptRegistration(kHistory);
  const std::string question = harness.said("CHATHISTORY TARGETS timestamp=");
  const std::string stamp = question.substr(question.find('=') + 1, 24);
  bool ok = false;
  const base::WallTime since = base::parseIso8601(stamp, &ok);
  QVERIFY2(ok, question.c_str());
  QVERIFY2(since <= heard && since >= heard - std::chrono::minutes(1), question.c_str());
}

void ReturnTest::tellsWhatWasReadMeanwhile() {
  const std::string capabilities = std::string(kHistory) + " draft/read-marker";
  ClientHarness harness;
  const BufferId lobby = harness.joinLobby(capabilities);
  answerHistory(harness, "LATEST", {said("a", "a")});
  breakLink(harness);
  const base::WallTime read(std::chrono::seconds(1'795'269'001));
  harness.client->handle(MarkRead{lobby, read});
  comeBack(harness, capabilities);
  harness.server.send(":s MARKREAD #lobby *");
  QCOMPARE(harness.said("MARKREAD"), "MARKREAD #lobby timestamp=" + base::toIso8601(read));
  // One that has its own idea of the moment is not told for ever.
  harness.server.send(":s MARKREAD #lobby timestamp=" +
                      base::toIso8601(read - std::chrono::seconds(1)));
  QVERIFY(harness.saysNothingLike("MARKREAD"));
  QVERIFY(harness.told<ReadMarkerChanged>().empty());
}

void ReturnTest::restoresTheOutbox() {
  ClientHarness harness;
  OutboxEntry entry;
  entry.cid = "01JD8Z3N5Q0000000000000000";
  entry.network = "rex@127.0.0.1:" + std::to_string(harness.server.port());
  entry.target = "#lobby";
  entry.text = "from before the crash";
  entry.at = harness.clock.wallNow();
  entry.sent = true;
  harness.outbox.put(entry, [](const base::Status&) {});
  harness.client->handle(harness.request());
  harness.acceptRegistration(kParlor);
  harness.acceptJoin("#lobby");
  answerHistory(harness, "LATEST", {});
  const std::string again = harness.said("PRIVMSG #lobby");
  QCOMPARE(ClientHarness::tagOf(again, "parlor.chat/cid"), entry.cid);
}

// It is said after what was missed, whenever it was written.
void ReturnTest::saysItBehindWhatWasMissed() {
  ClientHarness harness;
  const BufferId lobby = harness.joinLobby(kParlor);
  answerHistory(harness, "LATEST", {said("1", "one", 1)});
  breakLink(harness);
  harness.say(lobby, "mine");
  harness.say(lobby, "and more");
  comeBack(harness, kParlor);
  answerHistory(harness, "AFTER", {said("2", "two", 2), said("3", "three", 3)});
  Shown shown = harness.shown(lobby);
  std::erase(shown, "+ rex");
  QCOMPARE(shown, (Shown{"maya: one", "maya: two", "maya: three", "rex: mine", "rex: and more"}));
  for (const char* text : {"mine", "and more"}) {
    const std::string sent = harness.said("PRIVMSG");
    harness.server.send("@msgid=" + std::to_string(qHash(QByteArray(text))) +
                        ";parlor.chat/cid=" + ClientHarness::tagOf(sent, "parlor.chat/cid") +
                        " :rex!r@h PRIVMSG #lobby :" + text);
  }
  harness.settle();
  for (const Line& line : harness.transcript(lobby)) {
    if (line.own && line.kind == LineKind::Message) QCOMPARE(line.delivery, Delivery::Kept);
  }
}

void ReturnTest::ticksALineThatIsFarUp() {
  ClientHarness harness;
  const BufferId lobby = harness.joinLobby(kModern);
  harness.say(lobby, "mine");
  const std::string label = ClientHarness::tagOf(harness.said("PRIVMSG"), "label");
  std::string flood;
  for (int i = 0; i < 700; ++i) flood += said("m" + std::to_string(i), "x") + "\n";
  harness.server.send(flood + "@msgid=own;label=" + label + " :rex!r@h PRIVMSG #lobby :mine");
  harness.settle();
  const auto lines = harness.transcript(lobby);
  const auto mine = std::find_if(lines.begin(), lines.end(), [](const Line& line) {
    return line.own && line.kind == LineKind::Message;
  });
  QVERIFY(mine != lines.end());
  QCOMPARE(mine->delivery, Delivery::Kept);
  QCOMPARE(mine->msgid, std::string("own"));
}

// What was heard before the first page came is dropped with the link: the page has it, too.
void ReturnTest::showsItsJoinInItsPlace() {
  ClientHarness harness;
  const BufferId lobby = enterAndLoseTheLink(harness);
  comeBack(harness, "draft/event-playback " + std::string(kHistory));
  const std::string joined = "@msgid=j :rex!r@h JOIN #lobby";
  answerHistory(harness, "BEFORE #lobby msgid=j", {said("1", "one")});
  answerHistory(harness, "AFTER #lobby msgid=1", {joined, said("3", "three")});
  QCOMPARE(harness.shown(lobby), (Shown{"maya: one", "+ rex", "maya: three", "+ rex"}));
}

// However much was said since then: the newest page alone would leave out its beginning.
void ReturnTest::missesNothingSinceItCameIn() {
  ClientHarness harness;
  const BufferId lobby = enterAndLoseTheLink(harness);
  comeBack(harness, "draft/event-playback " + std::string(kHistory));
  answerHistory(harness, "BEFORE #lobby msgid=j", {});
  answerHistory(harness, "AFTER #lobby timestamp=2026-11-21T14:00:00.999Z",
                {"@msgid=j :rex!r@h JOIN #lobby", said("1", "one")});
  QCOMPARE(harness.shown(lobby), (Shown{"+ rex", "maya: one", "+ rex"}));
}

// What a server does not know any more it cannot go on from.
void ReturnTest::takesTheNewestPageWhereItsPlaceIsForgotten() {
  ClientHarness harness;
  const BufferId lobby = enterAndLoseTheLink(harness);
  comeBack(harness, "draft/event-playback " + std::string(kHistory));
  const std::string asked = harness.said("CHATHISTORY BEFORE #lobby msgid=j");
  harness.server.send("@label=" + ClientHarness::tagOf(asked, "label") +
                      " :s FAIL CHATHISTORY MESSAGE_ERROR BEFORE #lobby :No such message");
  answerHistory(harness, "LATEST #lobby *", {said("8", "eight")});
  QCOMPARE(harness.shown(lobby), (Shown{"maya: eight", "+ rex"}));
}

QTEST_GUILESS_MAIN(ReturnTest)
#include "ReturnTest.moc"
