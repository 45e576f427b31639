#include <QtTest>
#include <filesystem>

#include "ClientHarness.h"
#include "client/KeptLines.h"
#include "store/ClientStore.h"

using namespace parlor;
using namespace parlor::client;
using parlor::test::ClientHarness;
using Shown = std::vector<std::string>;

namespace {

constexpr char kPlain[] = "";
constexpr char kModern[] = "message-tags batch echo-message labeled-response server-time";
constexpr char kHistory[] =
    "message-tags batch echo-message labeled-response server-time draft/chathistory "
    "draft/message-redaction draft/read-marker soju.im/search";
constexpr char kParlor[] =
    "message-tags batch echo-message labeled-response server-time draft/chathistory "
    "draft/event-playback parlor.chat/cid parlor.chat/seq parlor.chat/resume";

std::string stamp(int seconds) {
  return base::toIso8601(base::WallTime(std::chrono::seconds(1'795'269'000 + seconds)));
}

std::string line(const std::string& msgid, const std::string& text, int seconds) {
  return "@msgid=" + msgid + ";time=" + stamp(seconds) + " :maya!m@h PRIVMSG #lobby :" + text;
}

std::string page(const std::string& label, const std::vector<std::string>& lines,
                 const std::string& type = "chathistory #lobby") {
  std::string text = "@label=" + label + " :s BATCH +h " + type + "\n";
  for (const std::string& each : lines) text += "@batch=h;" + each.substr(1) + "\n";
  return text + ":s BATCH -h";
}

}  // namespace

// What one run of the program leaves on the disk and the next one finds there.
class CacheTest : public QObject {
  Q_OBJECT

  static void readBack(ClientHarness& harness, const std::string& expected);

 private slots:
  void showsTheLastLinesAtOnce();
  void fillsFromTheLastLine();
  void drawsAGapWhereNothingCanBeFilled();
  void showsWhatCameMeanwhile();
  void startsOffline();
  void sendsAgainAfterAKill();
  void showsARepeatInItsPlace();
  void asksBeforeItRepeatsAfterAWeek();
  void keepsFailedLinesWithTheirReason();
  void keepsItsToken();
  void pagesFromTheDiskFirst();
  void fillsAGapWhileReadingBack();
  void readsBackWhileAGapIsFilled_data();
  void readsBackWhileAGapIsFilled();
  void takesBackWhatIsNotOnShow();
  void takesBackWhatAGapTells();
  void bringsReactionsBack();
  void bringsReactionsBackWithOlderLines();
  void bringsDraftsBack();
  void keepsTheKeysOfRooms();
  void marksWhatWasRead();
  void joinsANetworkOnce();
  void asksForConversationsThatWereMissed();
  void forgetsANetworkThatWasLeft();
  void leavesNoTrace();
  void searchesHereAndThere();
  void reachesALineFarBack();
  void reachesWhatOnlyTheServerHas();
  void keepsLinesWithoutNamesOnce();
  void closesWithWhatFailed();
  void reachesADay();
  void showsALineInItsContext();
  void survivesStopsAnywhere();

 private:
  // A run of the program with what the runs before it left.
  static void run(ClientHarness& harness) { harness.startWithStore(); }
  static void answer(ClientHarness& harness, const std::string& question,
                     const std::vector<std::string>& lines) {
    const std::string asked = harness.said("CHATHISTORY " + question);
    QVERIFY2(!asked.empty(), question.c_str());
    harness.server.send(page(ClientHarness::tagOf(asked, "label"), lines));
    harness.settle();
  }
  static BufferId join(ClientHarness& harness, const char* capabilities,
                       const std::vector<std::string>& latest = {}) {
    const BufferId lobby = harness.joinLobby(capabilities);
    if (std::string(capabilities).find("chathistory") != std::string::npos) {
      answer(harness, "LATEST", latest);
    }
    // Where events are played back, coming in shows nothing by itself.
    const bool shows = !latest.empty() || capabilities != std::string(kParlor);
    if (shows) harness.runUntil([&] { return !harness.shown(lobby).empty(); });
    return lobby;
  }
  // The next run, up to its answers from the disk.
  static BufferId again(ClientHarness& harness) {
    harness.restart();
    harness.client->restore();
    int turns = 0;  // after a kill there may be nothing
    harness.runUntil([&] { return ++turns > 400 || !harness.told<LinesPrepended>().empty(); });
    return harness.buffer("#lobby");
  }
  static void comeIn(ClientHarness& harness, const char* capabilities) {
    harness.acceptRegistration(capabilities);
    harness.acceptJoin("#lobby");
    harness.settle();
  }
};

void CacheTest::showsTheLastLinesAtOnce() {
  ClientHarness harness;
  run(harness);
  const BufferId first = join(harness, kHistory, {line("1", "one", 1)});
  harness.server.send(line("2", "two", 2));
  harness.say(first, "mine");
  harness.server.send("@msgid=3;time=" + stamp(3) +
                      ";label=" + ClientHarness::tagOf(harness.said("PRIVMSG"), "label") +
                      " :rex!r@h PRIVMSG #lobby :mine");
  harness.settle();
  harness.server.stopListening();
  const BufferId lobby = again(harness);
  QCOMPARE(harness.shown(lobby), (Shown{"maya: one", "maya: two", "rex: mine", "+ rex"}));
  const auto lines = harness.transcript(lobby);
  QVERIFY(lines[0].replayed);
  QVERIFY(lines[2].own);
  QCOMPARE(lines[2].delivery, Delivery::Kept);
  QCOMPARE(lines[0].time, base::WallTime(std::chrono::seconds(1'795'269'001)));
}

void CacheTest::fillsFromTheLastLine() {
  ClientHarness harness;
  run(harness);
  join(harness, kHistory, {line("1", "one", 1), line("2", "two", 2)});
  const BufferId lobby = again(harness);
  comeIn(harness, kHistory);
  harness.server.send(line("4", "four", 4));
  harness.settle();
  QVERIFY(harness.shown(lobby).back() != "maya: four");
  const std::string asked = harness.said("CHATHISTORY AFTER #lobby ");
  harness.server.send(
      page(ClientHarness::tagOf(asked, "label"), {line("3", "three", 3), line("4", "four", 4)}));
  harness.settle();
  Shown shown = harness.shown(lobby);
  std::erase(shown, "+ rex");
  QCOMPARE(shown, (Shown{"maya: one", "maya: two", "maya: three", "maya: four"}));
}

void CacheTest::drawsAGapWhereNothingCanBeFilled() {
  ClientHarness harness;
  run(harness);
  join(harness, kModern);
  harness.server.send(line("1", "one", 1));
  harness.settle();
  BufferId lobby = again(harness);
  comeIn(harness, kModern);
  harness.server.send(line("9", "nine", 9999));
  harness.settle();
  Shown shown = harness.shown(lobby);
  std::erase(shown, "+ rex");
  QCOMPARE(shown, (Shown{"maya: one", "gap", "maya: nine"}));
  harness.server.stopListening();
  lobby = again(harness);
  shown = harness.shown(lobby);
  std::erase(shown, "+ rex");
  QCOMPARE(shown, (Shown{"maya: one", "gap", "maya: nine"}));
}

// What is heard while the disk is asked is shown behind what it answers.
void CacheTest::showsWhatCameMeanwhile() {
  ClientHarness harness;
  run(harness);
  const BufferId lobby = join(harness, kPlain);
  QCOMPARE(harness.shown(lobby), Shown{"+ rex"});
  harness.server.send(":maya!m@h PRIVMSG #lobby :hi");
  QVERIFY(harness.runUntil([&] { return harness.shown(lobby).back() == "maya: hi"; }));
}

void CacheTest::startsOffline() {
  ClientHarness harness;
  run(harness);
  join(harness, kHistory, {line("1", "one", 1)});
  harness.server.stopListening();
  const BufferId lobby = again(harness);
  QCOMPARE(harness.told<NetworkAdded>().size(), std::size_t{1});
  QVERIFY(!harness.told<BufferOpened>().front().joined);
  QVERIFY(harness.waitFor<LinkStateChanged>(
      [](const LinkStateChanged& c) { return c.state == LinkState::Waiting; }));
  QVERIFY(harness.told<RequestFailed>().empty());
  harness.client->handle(FetchOlder{lobby, 10});
  QVERIFY(harness.runUntil([&] { return harness.told<LinesPrepended>().back().reachedStart; }));
}

void CacheTest::sendsAgainAfterAKill() {
  ClientHarness harness;
  run(harness);
  const BufferId first = join(harness, kParlor, {line("1", "one", 1)});
  harness.say(first, "hello");
  const std::string cid = ClientHarness::tagOf(harness.said("PRIVMSG"), "parlor.chat/cid");
  QVERIFY(!cid.empty());
  harness.kill();
  const BufferId lobby = again(harness);
  comeIn(harness, kParlor);
  answer(harness, "AFTER #lobby ", {});
  const std::string repeated = harness.said("PRIVMSG #lobby hello");
  QCOMPARE(ClientHarness::tagOf(repeated, "parlor.chat/cid"), cid);
  harness.server.send("@msgid=m;time=" + stamp(5) + ";parlor.chat/cid=" + cid +
                      " :rex!r@h PRIVMSG #lobby hello");
  harness.awaitDisk();
  const auto lines = harness.transcript(lobby);
  const auto mine = std::find_if(lines.begin(), lines.end(),
                                 [](const Line& each) { return each.text.text == "hello"; });
  QVERIFY(mine != lines.end());
  QCOMPARE(mine->delivery, Delivery::Kept);
  harness.kill();
  again(harness);
  comeIn(harness, kParlor);
  answer(harness, "AFTER #lobby ", {});
  QVERIFY(harness.saysNothingLike("hello"));
}

// It had been said, and much was said since: history has it where it belongs, once.
void CacheTest::showsARepeatInItsPlace() {
  ClientHarness harness;
  run(harness);
  const BufferId first = join(harness, kParlor, {line("1", "one", 1)});
  harness.say(first, "hello");
  const std::string cid = ClientHarness::tagOf(harness.said("PRIVMSG"), "parlor.chat/cid");
  harness.kill();
  again(harness);
  comeIn(harness, kParlor);
  std::vector<std::string> missed{"@msgid=own;time=" + stamp(2) + " :rex!r@h PRIVMSG #lobby hello"};
  for (int i = 3; i < 400; ++i) missed.push_back(line("m" + std::to_string(i), "x", i));
  answer(harness, "AFTER #lobby ", missed);
  QVERIFY(harness.runUntil([&] { return !harness.said("PRIVMSG #lobby hello").empty(); }));
  const BufferId lobby = again(harness);  // the last lines, without its own
  comeIn(harness, kParlor);
  answer(harness, "AFTER #lobby ", {});
  QCOMPARE(ClientHarness::tagOf(harness.said("PRIVMSG #lobby hello"), "parlor.chat/cid"), cid);
  harness.server.send("@msgid=own;time=" + stamp(2) + ";parlor.chat/cid=" + cid +
                      " :rex!r@h PRIVMSG #lobby hello");
  QVERIFY(harness.waitFor<LineRemoved>());
  const Line top = harness.transcript(lobby).front();
  const std::size_t before = harness.told<LinesPrepended>().size();
  harness.client->handle(FetchOlder{lobby, 400, top.msgid, top.time});
  QVERIFY(harness.runUntil([&] { return harness.told<LinesPrepended>().size() > before; }));
  const Shown shown = harness.shown(lobby);
  QCOMPARE(std::count(shown.begin(), shown.end(), "rex: hello"), 1);
  QCOMPARE(shown[1], std::string("rex: hello"));
  harness.settle();
  QVERIFY(harness.store->messages(harness.identity()).empty());
}

// The server may have forgotten the id: history is looked at, and the person asked.
void CacheTest::asksBeforeItRepeatsAfterAWeek() {
  ClientHarness harness;
  run(harness);
  const BufferId first = join(harness, kParlor, {line("1", "one", 1)});
  harness.say(first, "hello");
  harness.say(first, "again");
  harness.said("PRIVMSG #lobby hello");
  const std::string cid =
      ClientHarness::tagOf(harness.said("PRIVMSG #lobby again"), "parlor.chat/cid");
  harness.kill();
  harness.clock.advance(std::chrono::hours(7 * 24 + 1));
  const BufferId lobby = again(harness);
  comeIn(harness, kParlor);
  answer(harness, "AFTER #lobby ",
         {"@msgid=h;time=" + stamp(2) + " :rex!r@h PRIVMSG #lobby hello"});
  QVERIFY(harness.saysNothingLike("PRIVMSG"));
  LineId failed;
  Shown states;
  for (const Line& each : harness.transcript(lobby)) {
    if (!each.own || each.kind != LineKind::Message) continue;
    states.push_back(each.text.text + (each.delivery == Delivery::Kept ? " kept" : " failed"));
    if (each.delivery == Delivery::Failed) failed = each.id;
  }
  QCOMPARE(states, (Shown{"hello kept", "again failed"}));
  harness.client->handle(Resend{lobby, failed});
  QCOMPARE(ClientHarness::tagOf(harness.said("PRIVMSG #lobby again"), "parlor.chat/cid"), cid);
}

void CacheTest::keepsFailedLinesWithTheirReason() {
  ClientHarness harness;
  run(harness);
  const BufferId first = join(harness, kModern);
  harness.say(first, "hello");
  harness.server.send("@label=" + ClientHarness::tagOf(harness.said("PRIVMSG"), "label") +
                      " :s 404 rex #lobby :Not now");
  harness.settle();
  harness.say(first, "lost");
  harness.said("PRIVMSG");
  harness.kill();
  const BufferId lobby = again(harness);
  comeIn(harness, kModern);
  std::vector<std::string> notes;
  LineId failed;
  for (const Line& each : harness.transcript(lobby)) {
    if (each.delivery != Delivery::Failed) continue;
    notes.push_back(each.note);
    failed = each.id;
  }
  QCOMPARE(notes, (Shown{"Not now", "the connection broke before the server confirmed it"}));
  harness.client->handle(Resend{lobby, failed});
  QVERIFY(!harness.said("PRIVMSG #lobby lost").empty());
  for (const Line& each : harness.transcript(lobby)) {
    if (each.delivery == Delivery::Failed) harness.client->handle(DiscardLine{lobby, each.id});
  }
  harness.settle();
  QCOMPARE(harness.store->messages(harness.identity()).size(), std::size_t{1});
}

void CacheTest::keepsItsToken() {
  ClientHarness harness;
  run(harness);
  join(harness, kParlor);
  harness.server.send(":s RESUME TOKEN s3cret 60");
  harness.settle();
  again(harness);
  harness.said("USER");
  harness.server.send(":s CAP * LS :parlor.chat/resume message-tags");
  harness.said("CAP REQ");
  harness.server.send(":s CAP * ACK :parlor.chat/resume message-tags");
  QCOMPARE(harness.said("RESUME"), std::string("RESUME s3cret"));
}

void CacheTest::pagesFromTheDiskFirst() {
  ClientHarness harness;
  run(harness);
  std::vector<std::string> lines;
  for (int i = 0; i < 450; ++i) lines.push_back(line("m" + std::to_string(i), "x", i));
  join(harness, kHistory, lines);
  const BufferId lobby = again(harness);
  comeIn(harness, kHistory);
  answer(harness, "AFTER #lobby ", {});
  harness.server.received.clear();
  while (harness.transcript(lobby).front().msgid != "m0") {
    const std::size_t before = harness.told<LinesPrepended>().size();
    const Line first = harness.transcript(lobby).front();
    harness.client->handle(FetchOlder{lobby, 100, first.msgid, first.time});
    QVERIFY(harness.runUntil([&] { return harness.told<LinesPrepended>().size() > before; }));
    QVERIFY(!harness.told<LinesPrepended>().back().reachedStart);
  }
  QVERIFY(harness.saysNothingLike("CHATHISTORY"));
  QCOMPARE(harness.transcript(lobby).size(), std::size_t{452});
  harness.client->handle(FetchOlder{lobby, 100, "m0", {}});
  answer(harness, "BEFORE #lobby msgid=m0 100", {line("old", "older", -5)});
  QCOMPARE(harness.shown(lobby).front(), std::string("maya: older"));
}

void CacheTest::fillsAGapWhileReadingBack() {
  ClientHarness harness;
  run(harness);
  const auto comeInAt = [&](const std::string& msgid, int seconds) {
    harness.acceptRegistration(kModern);
    harness.said("JOIN #lobby");
    harness.server.send("@msgid=" + msgid + ";time=" + stamp(seconds) +
                        " :rex!r@host JOIN #lobby\n:s 353 rex = #lobby :rex @maya\n"
                        ":s 366 rex #lobby :End of NAMES");
  };
  harness.client->handle(harness.request());
  comeInAt("j0", 0);
  harness.waitFor<JoinCompleted>();
  harness.server.send(line("1", "one", 1));
  QVERIFY(harness.runUntil([&] { return harness.shown(harness.buffer("#lobby")).size() == 2; }));
  BufferId lobby = again(harness);
  comeInAt("j8", 8);
  harness.server.send(line("9", "nine", 9));
  QVERIFY(harness.runUntil([&] { return harness.shown(lobby).back() == "maya: nine"; }));
  lobby = again(harness);
  comeIn(harness, kHistory);
  answer(harness, "AFTER #lobby ", {});
  harness.client->handle(FetchOlder{lobby, 100, "j8", {}});
  answer(harness, "BEFORE #lobby msgid=j8 100",
         {line("1", "one", 1), line("5", "five", 5), line("6", "six", 6)});
  harness.server.stopListening();
  Shown shown = harness.shown(again(harness));
  std::erase(shown, "+ rex");
  QCOMPARE(shown, (Shown{"maya: one", "maya: five", "maya: six", "maya: nine"}));
}

void CacheTest::readsBackWhileAGapIsFilled_data() {
  QTest::addColumn<QByteArray>("order");  // of Before, After, Live, the link Dropping
  for (const char* order :
       {"BAL", "ABL", "LAB", "LBA", "BLA", "ALB", "DBA", "BDA", "ADB", "LDAB"}) {
    QTest::newRow(order) << QByteArray(order);
  }
}

// Whatever comes first: no line is missing, none is there twice, on show and for the next run.
void CacheTest::readsBackWhileAGapIsFilled() {
  QFETCH(QByteArray, order);
  ClientHarness harness;
  run(harness);
  join(harness, kHistory, {line("3", "three", 3), line("4", "four", 4)});
  BufferId lobby = again(harness);
  bool filled = false, older = false;
  std::string after, before;
  const auto start = [&] {
    comeIn(harness, kHistory);
    after = ClientHarness::tagOf(harness.said("CHATHISTORY AFTER"), "label");
    if (older) return;
    harness.client->handle(FetchOlder{lobby, 10, "3", {}});
    before = ClientHarness::tagOf(harness.said("CHATHISTORY BEFORE #lobby msgid=3"), "label");
  };
  start();
  const std::string live = line("7", "seven", 7);
  for (const char step : order) {
    if (step == 'B' && !before.empty()) {
      harness.server.send(page(before, {line("1", "one", 1), line("2", "two", 2)}));
      older = true;
    } else if (step == 'A') {
      std::vector<std::string> missed{line("5", "five", 5), line("6", "six", 6), live};
      if (filled) missed = {live};
      harness.server.send(page(after, missed));
      filled = true;
    } else if (step == 'L') {
      harness.server.send(live);
    } else if (step == 'D') {
      harness.server.close();
      harness.waitFor<LinkStateChanged>(
          [](const LinkStateChanged& c) { return c.state == LinkState::Waiting; });
      harness.advance(std::chrono::minutes(2));
      start();
    }
    harness.settle();
  }
  const Shown wanted{"maya: one",  "maya: two", "maya: three", "maya: four",
                     "maya: five", "maya: six", "maya: seven"};
  Shown shown = harness.shown(lobby);
  std::erase(shown, "+ rex");
  QCOMPARE(shown, wanted);
  harness.server.stopListening();
  shown = harness.shown(again(harness));
  std::erase(shown, "+ rex");
  QCOMPARE(shown, wanted);
}

void CacheTest::takesBackWhatIsNotOnShow() {
  ClientHarness harness;
  run(harness);
  std::vector<std::string> lines;
  for (int i = 0; i < 700; ++i) lines.push_back(line("m" + std::to_string(i), "secret", i));
  const BufferId lobby = join(harness, kHistory, lines);
  harness.server.send("@time=" + stamp(900) + " :maya!m@h REDACT #lobby m3 :typo");
  const auto told = harness.waitFor<MessageRedacted>();
  QVERIFY(told);
  QCOMPARE(told->msgid, std::string("m3"));
  QCOMPARE(told->buffer, lobby);
  again(harness);
  harness.client->handle(FetchContext{RequestId(5), harness.request().network, "#lobby", "m3"});
  const NetworkId network = harness.told<NetworkAdded>().front().network;
  harness.client->handle(FetchContext{RequestId(6), network, "#lobby", "m3", {}, 3});
  const auto context = harness.waitFor<ContextArrived>();
  QVERIFY(context);
  QVERIFY(context->lines[1].redacted);
  QCOMPARE(context->lines[1].text.text, std::string());
  QCOMPARE(context->lines[1].note, std::string("typo"));
}

// A gap's page takes back what was shown before, what only the disk has, and lines of its own.
void CacheTest::takesBackWhatAGapTells() {
  ClientHarness harness;
  run(harness);
  std::vector<std::string> lines;
  for (int i = 0; i < 700; ++i) lines.push_back(line("m" + std::to_string(i), "secret", i));
  join(harness, kHistory, lines);
  BufferId lobby = again(harness);
  comeIn(harness, kHistory);
  const auto takenBack = [](const std::string& id, int at) {
    return "@msgid=r" + id + ";time=" + stamp(at) + " :maya!m@h REDACT #lobby " + id + " :typo";
  };
  answer(harness, "AFTER #lobby ",
         {line("new", "secret", 800), takenBack("m3", 801), takenBack("m690", 802),
          takenBack("new", 803), line("last", "calm", 804)});
  const auto isOpen = [](const std::vector<Line>& shown, const std::string& id) {
    return std::any_of(shown.begin(), shown.end(), [&](const Line& each) {
      return each.msgid == id && !each.redacted && !each.text.text.empty();
    });
  };
  for (const char* id : {"m690", "new"}) QVERIFY2(!isOpen(harness.transcript(lobby), id), id);
  QVERIFY(isOpen(harness.transcript(lobby), "m691"));
  QCOMPARE(harness.told<MessageRedacted>().front().msgid, std::string("m3"));
  harness.server.stopListening();
  lobby = again(harness);
  for (const char* id : {"m690", "new"}) QVERIFY2(!isOpen(harness.transcript(lobby), id), id);
  QVERIFY(isOpen(harness.transcript(lobby), "last"));
  const NetworkId network = harness.told<NetworkAdded>().front().network;
  harness.client->handle(FetchContext{RequestId(6), network, "#lobby", "m3", {}, 3});
  const auto context = harness.waitFor<ContextArrived>();
  QVERIFY(context && !isOpen(context->lines, "m3") && isOpen(context->lines, "m2"));
}

namespace {

std::string reaction(const std::string& msgid, const std::string& sign, int at,
                     const std::string& how = "react", const std::string& nick = "maya") {
  return "@msgid=t" + std::to_string(at) + ";time=" + stamp(at) + ";+draft/" + how + "=" + sign +
         ";+reply=" + msgid + " :" + nick + "!m@h TAGMSG #lobby";
}

// "1 +1 maya,otto" of each message, as last told.
Shown reactionsIn(const ClientHarness& harness) {
  std::map<std::string, std::string> found;
  for (const auto& event : harness.told<ReactionsChanged>()) {
    std::string& text = found[event.msgid] = event.msgid;
    for (const Reaction& each : event.reactions) {
      text += " " + each.text;
      for (const std::string& nick : each.nicks) text += " " + nick;
    }
  }
  Shown all;
  for (const auto& [msgid, text] : found) all.push_back(text);
  return all;
}

}  // namespace

void CacheTest::bringsReactionsBack() {
  ClientHarness harness;
  run(harness);
  join(harness, kHistory, {line("1", "one", 1), line("2", "two", 2)});
  harness.server.send(reaction("1", "+1", 3) + "\n" + reaction("1", "+1", 4, "react", "otto") +
                      "\n" + reaction("2", "sad", 5) + "\n" + reaction("2", "sad", 6, "unreact"));
  harness.settle();
  again(harness);
  QCOMPARE(reactionsIn(harness), Shown{"1 +1 maya otto"});
  comeIn(harness, kHistory);
  answer(
      harness, "AFTER #lobby ",
      {line("3", "three", 7), reaction("3", "wow", 8), reaction("1", "+1", 9, "unreact", "otto")});
  QCOMPARE(reactionsIn(harness), (Shown{"1 +1 maya", "3 wow maya"}));
  harness.server.stopListening();
  const BufferId lobby = again(harness);
  QCOMPARE(reactionsIn(harness), (Shown{"1 +1 maya", "3 wow maya"}));
  QCOMPARE(harness.shown(lobby).size(), std::size_t{5});  // and our coming in, twice
}

// What is reacted to need not be kept here yet.
void CacheTest::bringsReactionsBackWithOlderLines() {
  ClientHarness harness;
  run(harness);
  const BufferId first = join(harness, kHistory, {line("1", "one", 1)});
  harness.server.send(reaction("old", "+1", 3));
  harness.settle();
  harness.client->handle(FetchOlder{first, 10, "1", {}});
  answer(harness, "BEFORE #lobby msgid=1", {line("old", "older", -5)});
  harness.server.stopListening();
  again(harness);
  QCOMPARE(reactionsIn(harness), Shown{"old +1 maya"});
}

void CacheTest::bringsDraftsBack() {
  ClientHarness harness;
  run(harness);
  const BufferId first = join(harness, kModern);
  harness.client->handle(SaveDraft{first, "half a sen"});
  again(harness);
  const auto draft = harness.waitFor<DraftRestored>();
  QVERIFY(draft);
  QCOMPARE(draft->text, std::string("half a sen"));
  QCOMPARE(draft->buffer, harness.buffer("#lobby"));
}

// Given when joining, set in the room, and gone when it goes; for nobody else on this machine.
void CacheTest::keepsTheKeysOfRooms() {
  ClientHarness harness;
  run(harness);
  join(harness, kModern);
  const NetworkId network = harness.request().network;
  harness.client->handle(JoinRoom{network, "#secret", "open"});
  harness.acceptJoin("#secret", "rex");
  harness.server.send(":maya!m@h MODE #lobby +k later");
  harness.settle();
  const std::filesystem::path file = harness.folder() / "client.db";
  QCOMPARE(std::filesystem::status(file).permissions(),
           std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
  again(harness);
  harness.acceptRegistration(kModern);
  QCOMPARE(harness.said("JOIN #lobby"), std::string("JOIN #lobby later"));
  QCOMPARE(harness.said("JOIN #secret"), std::string("JOIN #secret open"));
  harness.acceptJoin("#secret", "rex");
  harness.server.send(":maya!m@h MODE #secret -k open");
  harness.settle();
  again(harness);
  harness.acceptRegistration(kModern);
  QCOMPARE(harness.said("JOIN #secret"), std::string("JOIN #secret"));
}

void CacheTest::marksWhatWasRead() {
  ClientHarness harness;
  run(harness);
  const BufferId lobby = join(harness, kHistory, {line("1", "one", 1)});
  const base::WallTime read(std::chrono::seconds(1'795'269'001));
  harness.client->handle(MarkRead{lobby, read});
  QVERIFY(!harness.said("MARKREAD #lobby timestamp=").empty());
  harness.server.send(":s MARKREAD #lobby timestamp=" + stamp(1));
  harness.settle();
  QVERIFY(harness.told<ReadMarkerChanged>().empty());  // that was our own
  harness.server.send(":s MARKREAD #lobby timestamp=" + stamp(2));
  QVERIFY(harness.waitFor<ReadMarkerChanged>());
  again(harness);
  const auto marker = harness.waitFor<ReadMarkerChanged>();
  QVERIFY(marker);
  QCOMPARE(marker->readUpTo, read + std::chrono::seconds(1));
}

void CacheTest::joinsANetworkOnce() {
  ClientHarness harness;
  run(harness);
  join(harness, kModern);
  again(harness);
  JoinNetwork request = harness.request({"#lobby", "#ops"});
  request.request = RequestId(9);
  request.network = NetworkId(9);
  harness.client->handle(request);
  const auto completed = harness.waitFor<JoinCompleted>();
  QVERIFY(completed);
  QCOMPARE(completed->request, RequestId(9));
  QCOMPARE(completed->buffer, harness.buffer("#lobby"));
  comeIn(harness, kModern);
  harness.acceptJoin("#ops");
  QVERIFY(harness.waitFor<BufferJoined>(
      [&](const BufferJoined& e) { return e.joined && e.buffer == harness.buffer("#ops"); }));
  QCOMPARE(harness.told<NetworkAdded>().size(), std::size_t{1});
  QCOMPARE(harness.server.connections(), 2);
}

void CacheTest::asksForConversationsThatWereMissed() {
  ClientHarness harness;
  run(harness);
  join(harness, kHistory, {line("1", "one", 1)});
  again(harness);
  harness.acceptRegistration(kHistory);
  QVERIFY(!harness.said("CHATHISTORY TARGETS timestamp=").empty());
}

void CacheTest::forgetsANetworkThatWasLeft() {
  ClientHarness harness;
  run(harness);
  join(harness, kModern);
  harness.client->handle(LeaveNetwork{harness.request().network, {}});
  harness.settle();
  harness.restart();
  harness.client->restore();
  harness.settle();
  QVERIFY(harness.told<NetworkAdded>().empty());
}

void CacheTest::leavesNoTrace() {
  ClientHarness harness;
  run(harness);
  JoinNetwork request = harness.request();
  request.remember = false;
  harness.client->handle(request);
  harness.acceptRegistration(kModern);
  harness.acceptJoin("#lobby");
  harness.waitFor<JoinCompleted>();
  harness.server.send(line("1", "one", 1));
  harness.say(harness.buffer("#lobby"), "unsent");
  harness.client->handle(SaveDraft{harness.buffer("#lobby"), "half"});
  harness.settle();
  harness.restart();
  harness.client->restore();
  harness.settle();
  QVERIFY(harness.told<NetworkAdded>().empty());
  QVERIFY(harness.store->messages(harness.identity()).empty());
  QVERIFY(harness.store->conversations(harness.identity()).empty());
}

void CacheTest::searchesHereAndThere() {
  ClientHarness harness;
  run(harness);
  const BufferId lobby = join(
      harness, kHistory, {line("1", "a needle", 1), line("2", "hay", 2), line("3", "Needle", 3)});
  harness.client->handle(Search{RequestId(7), {}, "needle from:maya"});
  const std::string asked = harness.said("SEARCH ");
  QVERIFY2(asked.find("from=maya;text=needle;limit=100") != std::string::npos, asked.c_str());
  QVERIFY(harness.waitFor<SearchResults>());
  harness.server.send(
      page("x", {line("0", "old needle", 0), line("1", "a needle", 1)}, "soju.im/search"));
  const auto last = harness.waitFor<SearchResults>([](const SearchResults& r) { return r.done; });
  QVERIFY(last);
  Shown found;
  for (const auto& results : harness.told<SearchResults>()) {
    QCOMPARE(results.request, RequestId(7));
    for (const auto& hit : results.hits) {
      QCOMPARE(hit.buffer, lobby);
      QCOMPARE(hit.room, std::string("#lobby"));
      found.push_back(hit.line.text.text);
    }
  }
  QCOMPARE(found, (Shown{"Needle", "a needle", "old needle"}));
  QCOMPARE(harness.shown(lobby).back(), std::string("+ rex"));  // nothing of it was said just now
}

namespace {

// The msgids of what is shown, runs of numbered ones as "m3..m7", a gap as "|".
std::string outline(const std::vector<Line>& lines) {
  std::string text;
  int last = -2;
  bool run = false;
  const auto endRun = [&] {
    if (std::exchange(run, false)) text += "..m" + std::to_string(last);
  };
  for (const Line& line : lines) {
    if (line.kind != LineKind::Gap && line.kind != LineKind::Message) continue;
    const bool numbered = line.msgid.starts_with('m');
    const int number = numbered ? std::stoi(line.msgid.substr(1)) : -2;
    run = run || (numbered && number == last + 1);
    if (numbered && number == last + 1 && run) {
      last = number;
      continue;
    }
    endRun();
    last = number;
    if (!text.empty()) text += ' ';
    text += line.kind == LineKind::Gap ? "|" : line.msgid;
  }
  endRun();
  return text;
}

// What the window asks for when its reader comes to the gap below lines far back.
FetchBetween betweenIn(const std::vector<Line>& lines, BufferId buffer) {
  const auto gap = std::find_if(lines.begin(), lines.end(),
                                [](const Line& line) { return line.kind == LineKind::Gap; });
  const Line &above = *(gap - 1), &below = *(gap + 1);
  return {buffer, gap->id, above.msgid, above.time, below.msgid, below.time};
}

}  // namespace

// However many lines lie between: only those around it come, and what follows them on request.
void CacheTest::reachesALineFarBack() {
  ClientHarness harness;
  run(harness);
  std::vector<std::string> lines;
  for (int i = 0; i < 2600; ++i) lines.push_back(line("m" + std::to_string(i), "x", i));
  join(harness, kHistory, lines);
  harness.server.stopListening();
  const BufferId lobby = again(harness);
  const auto reach = [&](const std::string& msgid) {
    const auto shown = harness.transcript(lobby);
    const auto gap = std::find_if(shown.rbegin(), shown.rend(),
                                  [](const Line& line) { return line.kind == LineKind::Gap; });
    const Line& first = gap == shown.rend() ? shown.front() : *gap.base();
    harness.client->handle(FetchUntil{RequestId(3), lobby, first.msgid, first.time, msgid, {}});
    const auto reached = harness.waitFor<LineReached>();
    std::erase_if(harness.events,
                  [](const ClientEvent& e) { return std::holds_alternative<LineReached>(e); });
    return reached && reached->found;
  };
  QVERIFY(reach("m2395"));
  QCOMPARE(outline(harness.transcript(lobby)), std::string("m2195..m2599"));
  QVERIFY(reach("m300"));
  QCOMPARE(outline(harness.transcript(lobby)), std::string("m100..m499 | m2195..m2599"));
  const auto shown = harness.transcript(lobby);
  harness.client->handle(FetchOlder{lobby, 50, "m100", shown.front().time, true});
  harness.client->handle(betweenIn(shown, lobby));
  QVERIFY(harness.waitFor<LinesBetween>());
  QCOMPARE(outline(harness.transcript(lobby)), std::string("m50..m699 | m2195..m2599"));
  FetchBetween last = betweenIn(harness.transcript(lobby), lobby);
  last.endMsgid = "m702", last.endTime = {};
  harness.events.clear();
  harness.client->handle(last);
  const auto closed = harness.waitFor<LinesBetween>();
  QVERIFY(closed && closed->closed);
  QCOMPARE(outline(closed->lines), std::string("m700..m701"));
  QVERIFY(!reach("nowhere"));
}

// All that the disk has of the room at this moment.
void CacheTest::readBack(ClientHarness& harness, const std::string& expected) {
  std::vector<Line> lines;
  bool answered = false;
  auto& store = *harness.store;
  store.page({{harness.identity(), "#lobby"}, store::LinesRequest::Way::Latest, {}, {}, 1000},
             [&](auto page) {
               answered = true;
               for (const auto& kept : page->lines) lines.push_back(lineFromKept(kept));
             });
  QVERIFY(harness.runUntil([&] { return answered; }));
  QCOMPARE(outline(lines), expected);
}

// What was said before anything was kept here, or behind a gap: the server has it, and the next run
// finds it here, with the gaps that there still are.
void CacheTest::reachesWhatOnlyTheServerHas() {
  ClientHarness harness;
  run(harness);
  const BufferId lobby = join(harness, kHistory, {line("m700", "x", 700), line("m701", "x", 701)});
  const auto moment = base::WallTime(std::chrono::seconds(1'795'269'000));
  const auto at = [&](int seconds) { return moment + std::chrono::seconds(seconds); };
  harness.client->handle(FetchUntil{RequestId(3), lobby, "m700", at(700), "m5", at(5)});
  answer(harness, "AROUND #lobby msgid=m5 400",
         {line("m4", "x", 4), line("m5", "x", 5), line("m6", "x", 6)});
  const auto reached = harness.waitFor<LineReached>();
  QVERIFY(reached && reached->found);
  harness.client->handle(FetchOlder{lobby, 50, "m4", at(4), true});
  answer(harness, "BEFORE #lobby msgid=m4 50", {line("m2", "x", 2), line("m3", "x", 3)});
  QCOMPARE(outline(harness.transcript(lobby)), std::string("m2..m6 | m700..m701"));
  readBack(harness, "m2..m6 | m700..m701");
  harness.client->handle(betweenIn(harness.transcript(lobby), lobby));
  answer(harness, "AFTER #lobby msgid=m6 200",
         {line("m7", "x", 7), line("m700", "x", 700), line("m701", "x", 701)});
  QCOMPARE(outline(harness.transcript(lobby)), std::string("m2..m7 m700..m701"));
  harness.server.stopListening();
  const BufferId kept = again(harness);
  QCOMPARE(outline(harness.transcript(kept)), std::string("m2..m7 m700..m701"));
}

// Where lines have no names they cannot be told from those that are kept: none is kept twice.
void CacheTest::keepsLinesWithoutNamesOnce() {
  ClientHarness harness;
  run(harness);
  join(harness, kModern);
  for (int i = 0; i < 300; ++i) {
    harness.server.send("@time=" + stamp(i) + " :maya!m@h PRIVMSG #lobby :line " +
                        std::to_string(i));
  }
  harness.settle();
  harness.awaitDisk();
  harness.server.stopListening();
  for (int run = 0; run < 2; ++run) {
    const BufferId lobby = again(harness);
    const Line first = harness.transcript(lobby).front();
    const auto wanted = base::WallTime(std::chrono::seconds(1'795'269'000 + 20));
    harness.client->handle(FetchUntil{RequestId(3), lobby, first.msgid, first.time, {}, wanted});
    const auto reached = harness.waitFor<LineReached>();
    QVERIFY(reached && reached->found);
    const Shown shown = harness.shown(lobby);
    QCOMPARE(std::count(shown.begin(), shown.end(), "maya: line 20"), 1);
    harness.awaitDisk();
  }
}

// A conversation that is closed takes what could not be said with it.
void CacheTest::closesWithWhatFailed() {
  ClientHarness harness;
  run(harness);
  const BufferId lobby = join(harness, kModern);
  harness.say(lobby, "hello");
  harness.server.send("@label=" + ClientHarness::tagOf(harness.said("PRIVMSG"), "label") +
                      " :s 404 rex #lobby :Not now");
  harness.settle();
  QCOMPARE(harness.transcript(lobby).back().delivery, Delivery::Failed);
  harness.client->handle(CloseBuffer{lobby});
  harness.awaitDisk();
  harness.restart();
  harness.client->restore();
  harness.settle();
  QVERIFY(!harness.buffer("#lobby"));
}

void CacheTest::reachesADay() {
  ClientHarness harness;
  run(harness);
  const BufferId lobby = join(harness, kHistory, {line("m700", "x", 700), line("m701", "x", 701)});
  const auto at = [](int seconds) {
    return base::WallTime(std::chrono::seconds(1'795'269'000 + seconds));
  };
  const std::string day = "AROUND #lobby timestamp=" + stamp(500);
  // Here it begins later, but the room may not: where the server cannot say it is what there is.
  harness.client->handle(FetchUntil{RequestId(3), lobby, "m700", at(700), {}, at(500)});
  const std::string asked = harness.said("CHATHISTORY " + day);
  harness.server.send("@label=" + ClientHarness::tagOf(asked, "label") +
                      " :s FAIL CHATHISTORY MESSAGE_ERROR AROUND #lobby :Not now");
  const auto reached = harness.waitFor<LineReached>();
  QVERIFY(reached && reached->found);
  QVERIFY(harness.told<LinesApart>().empty());
  harness.client->handle(FetchUntil{RequestId(4), lobby, "m700", at(700), {}, at(500)});
  answer(harness, day, {line("m499", "x", 499), line("m500", "x", 500)});
  QCOMPARE(outline(harness.transcript(lobby)), std::string("m499..m500 | m700..m701"));
}

void CacheTest::showsALineInItsContext() {
  ClientHarness harness;
  run(harness);
  join(harness, kHistory, {line("1", "one", 1), line("2", "two", 2), line("3", "three", 3)});
  const NetworkId network = harness.request().network;
  harness.client->handle(FetchContext{RequestId(1), network, "#lobby", "2", {}, 3});
  const auto near = harness.waitFor<ContextArrived>();
  QVERIFY(near);
  QCOMPARE(near->lines.size(), std::size_t{3});
  harness.events.clear();
  harness.client->handle(FetchContext{RequestId(2), network, "#lobby", "far", {}, 3});
  answer(harness, "AROUND #lobby msgid=far 3", {line("far", "away", -900)});
  const auto far = harness.waitFor<ContextArrived>();
  QVERIFY(far);
  QCOMPARE(far->lines.front().text.text, std::string("away"));
}

// Whatever moment the program is killed at: each line is said once, under one cid.
void CacheTest::survivesStopsAnywhere() {
  for (int moment = 0; moment < 12; moment += 2) {
    ClientHarness harness;
    run(harness);
    BufferId lobby = join(harness, kParlor, {line("1", "one", 1)});
    harness.awaitDisk();
    harness.server.received.clear();
    harness.say(lobby, "hello");
    for (int turn = 0; turn < moment; ++turn) harness.loop.runOnce(base::Milliseconds(1));
    std::string cid;
    for (const std::string& each : harness.server.received) {
      if (each.find("hello") != std::string::npos)
        cid = ClientHarness::tagOf(each, "parlor.chat/cid");
    }
    harness.kill();
    lobby = again(harness);
    comeIn(harness, kParlor);
    answer(harness, "AFTER #lobby ", {});
    if (cid.empty()) continue;  // nothing had left yet: it may be there or not
    const std::string repeated = harness.said("PRIVMSG #lobby hello");
    QCOMPARE(QByteArray::fromStdString(ClientHarness::tagOf(repeated, "parlor.chat/cid")),
             QByteArray::fromStdString(cid));
  }
}

QTEST_GUILESS_MAIN(CacheTest)
#include "CacheTest.moc"
