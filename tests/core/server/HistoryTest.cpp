// CHATHISTORY end to end: what is asked over a connection, read from a database on disk, and comes
// back in its order, to whom it belongs, at the pace of who asks.
#include <QtTest>

#include "support/Asking.h"

using namespace parlor;
using namespace parlor::test;
using base::Milliseconds;

namespace {

const std::string kModern = "draft/chathistory batch message-tags server-time";
const std::string kWhole = kModern + " draft/event-playback";

using Texts = std::vector<std::string>;

}  // namespace

class HistoryTest : public QObject {
  Q_OBJECT

 private slots:
  void aPageIsABatch();
  void orderIsThatOfLiveLines();
  void whatIsNotCommittedYetIsWaitedFor();
  void severalQuestionsAreAnsweredInOrder();
  void aLabelStandsOnTheOpening();
  void theEndOfHistoryIsMarked();
  void aClientWithoutBatchesGetsLines();
  void outsidersGetNothing();
  void aKickedAskerGetsNothing();
  void operatorsAloneReadWhatTheyWereTold();
  void anOpModeratedLineIsForOperators();
  void anAuditoriumHidesWhoCameAndWent();
  void directTalkIsForTheTwo();
  void aNickThatWasTakenOverShowsNothing();
  void aDeviceFindsItsTalkAgain();
  void targetsFollowTheLatestLine();
  void theAskerLeavesInMidPage();
  void aSlowReaderStaysUnderItsBudget();
  void aSlowReaderIsNotTakenForDead();
  void historySurvivesARestart();
  void withoutAStoreNothingIsPromised();
};

void HistoryTest::aPageIsABatch() {
  ServerHarness harness(Keeps::OnDisk);
  Peer maya = harness.irc("maya", kModern);
  Peer otto = harness.irc("otto");
  for (int i = 0; i < 5; ++i) otto.sends("PRIVMSG #lobby :line " + std::to_string(i));
  answers(otto);
  const Lines answer = answerTo(maya, "CHATHISTORY LATEST #LOBBY * 3");
  QCOMPARE(answer.front().params, (Texts{"+b1", "chathistory", "#lobby"}));
  QCOMPARE(answer.back().params, Texts{"-b1"});
  QCOMPARE(texts(batchOf(answer)), (Texts{"line 2", "line 3", "line 4"}));
  for (const irc::IrcMessage& line : batchOf(answer)) {
    QCOMPARE(line.tagOr("batch", ""), std::string_view("b1"));
    QVERIFY(line.source.starts_with("otto!"));
  }
}

void HistoryTest::orderIsThatOfLiveLines() {
  ServerHarness harness(Keeps::OnDisk);
  Peer maya = harness.irc("maya", kModern + " echo-message");
  Peer otto = harness.irc("otto");
  for (int i = 0; i < 40; ++i) (i % 2 == 0 ? maya : otto).sends("PRIVMSG #lobby :a line");
  answers(otto);
  const Lines live = answers(maya);
  const Lines kept = batchOf(answerTo(maya, "CHATHISTORY LATEST #lobby * 100"));
  QCOMPARE(kept.size(), std::size_t(40));
  Texts liveIds;
  for (const irc::IrcMessage& line : live) {
    if (line.is("PRIVMSG")) liveIds.emplace_back(line.tagOr("msgid", ""));
  }
  QCOMPARE(tags(kept, "msgid"), liveIds);
}

// A page that were read at once would miss the line: the room's order would have a hole.
void HistoryTest::whatIsNotCommittedYetIsWaitedFor() {
  if (std::getenv("PARLOR_LATE_LEDGER") != nullptr) QSKIP("the clock moves by itself");
  server::ServerConfig config = ServerHarness::lobby();
  config.history.commitDelay = Milliseconds(1000);
  ServerHarness harness(config, Keeps::OnDisk);
  Peer maya = harness.connect();
  maya.sends("CAP REQ :" + kModern);
  maya.sends("NICK maya");
  maya.sends("USER maya 0 * :Maya");
  maya.sends("CAP END");
  harness.settle();
  harness.passes(Milliseconds(1500));
  QVERIFY(maya.sees(" 366 "));
  maya.sends("PRIVMSG #lobby :fresh");
  maya.sends("CHATHISTORY LATEST #lobby * 1");
  QVERIFY(maya.neverSees(" BATCH "));
  harness.passes(Milliseconds(1500));
  QVERIFY(maya.sees(" BATCH +"));
  QVERIFY(maya.sees(" PRIVMSG #lobby :fresh"));
}

void HistoryTest::severalQuestionsAreAnsweredInOrder() {
  ServerHarness harness(Keeps::OnDisk);
  Peer maya = harness.irc("maya", kModern);
  Peer otto = harness.irc("otto");
  for (int i = 0; i < 300; ++i) otto.sends("PRIVMSG #lobby :line " + std::to_string(i));
  answers(otto);
  answers(maya);
  maya.sendsBytes(
      "CHATHISTORY LATEST #lobby * 300\r\nCHATHISTORY LATEST #lobby * 1\r\nVERSION\r\n"
      "CHATHISTORY BEFORE #lobby timestamp=2001-01-01T00:00:00.000Z 5\r\n");
  Texts shape;
  for (const irc::IrcMessage& line : answers(maya)) {
    if (line.is("BATCH") || line.is("351")) shape.push_back(line.command + line.params[0]);
  }
  QCOMPARE(shape, (Texts{"BATCH+b1", "BATCH-b1", "BATCH+b2", "BATCH-b2", "351maya", "BATCH+b3",
                         "BATCH-b3"}));
}

void HistoryTest::aLabelStandsOnTheOpening() {
  ServerHarness harness(Keeps::OnDisk);
  Peer maya = harness.irc("maya", kModern + " labeled-response");
  maya.sends("PRIVMSG #lobby :one");
  for (const char* question : {"CHATHISTORY LATEST #lobby * 9",
                               "CHATHISTORY TARGETS timestamp=2001-01-01T00:00:00.000Z "
                               "timestamp=2200-01-01T00:00:00.000Z 9"}) {
    const Lines answer = answerTo(maya, std::string("@label=x ") + question);
    QCOMPARE(answer.front().tagOr("label", ""), std::string_view("x"));
    QCOMPARE(tags({answer.begin() + 1, answer.end()}, "label"), Texts(answer.size() - 1, ""));
  }
  const Lines refused = answerTo(maya, "@label=y CHATHISTORY LATEST #other * 9");
  QCOMPARE(refused.size(), std::size_t(1));
  QCOMPARE(refused[0].tagOr("label", ""), std::string_view("y"));
  QCOMPARE(refused[0].command, std::string("FAIL"));
}

void HistoryTest::theEndOfHistoryIsMarked() {
  ServerHarness harness(Keeps::OnDisk);
  Peer maya = harness.irc("maya", kModern);
  for (int i = 0; i < 4; ++i) maya.sends("PRIVMSG #lobby :line");
  const char* kEnd = "draft/chathistory-end";
  QVERIFY(answerTo(maya, "CHATHISTORY LATEST #lobby * 3").front().tag(kEnd) == nullptr);
  QVERIFY(answerTo(maya, "CHATHISTORY LATEST #lobby * 4").front().tag(kEnd) != nullptr);
}

void HistoryTest::aClientWithoutBatchesGetsLines() {
  ServerHarness harness(Keeps::OnDisk);
  Peer maya = harness.irc("maya");
  Peer otto = harness.irc("otto", "labeled-response");
  for (int i = 0; i < 3; ++i) maya.sends("PRIVMSG #lobby :line " + std::to_string(i));
  answers(maya);
  const Lines bare = answerTo(maya, "CHATHISTORY LATEST #lobby * 2");
  QCOMPARE(texts(bare), (Texts{"line 1", "line 2"}));
  QVERIFY(bare[0].tags.empty());
  const Lines labelled = answerTo(otto, "@label=z CHATHISTORY LATEST #lobby * 1");
  QCOMPARE(texts(labelled), Texts{"line 2"});
  QCOMPARE(labelled[0].tagOr("label", ""), std::string_view("z"));
}

void HistoryTest::outsidersGetNothing() {
  ServerHarness harness(Keeps::OnDisk);
  Peer maya = harness.irc("maya");
  maya.sends("JOIN #den");
  maya.sends("PRIVMSG #den :inside");
  answers(maya);
  Peer otto = harness.irc("otto", kModern);
  const Lines answer = answerTo(otto, "CHATHISTORY LATEST #den * 9");
  QCOMPARE(answer.size(), std::size_t(1));
  QCOMPARE(answer[0].params[1], std::string("INVALID_TARGET"));
}

void HistoryTest::aKickedAskerGetsNothing() {
  ServerHarness harness(Keeps::OnDisk);
  Peer maya = harness.irc("maya");
  maya.sends("JOIN #den");
  maya.sends("PRIVMSG #den :inside");
  Peer otto = harness.irc("otto", kModern);
  otto.sends("JOIN #den");
  answers(otto);
  answers(maya);
  otto.sends("CHATHISTORY LATEST #den * 9");
  maya.sends("KICK #den otto");
  bool refused = false, read = false, kicked = false;
  for (const irc::IrcMessage& line : answers(otto)) {
    kicked = kicked || line.is("KICK");
    refused = refused || line.is("FAIL");
    read = read || line.param(1) == "inside";
  }
  QVERIFY(refused != read);
  QVERIFY(kicked || answerTo(otto, "CHATHISTORY LATEST #den * 9").back().is("FAIL"));
}

void HistoryTest::operatorsAloneReadWhatTheyWereTold() {
  ServerHarness harness(Keeps::OnDisk);
  Peer maya = harness.irc("maya", kModern);
  Peer otto = harness.irc("otto", kModern);
  maya.sends("JOIN #den");
  answers(maya);
  otto.sends("JOIN #den");
  answers(otto);
  maya.sends("PRIVMSG @#den :for operators");
  maya.sends("PRIVMSG +#den :for voices");
  maya.sends("PRIVMSG #den :for all");
  answers(maya);
  const std::string ask = "CHATHISTORY LATEST #den * 9";
  QCOMPARE(texts(batchOf(answerTo(otto, ask))), Texts{"for all"});
  QCOMPARE(texts(batchOf(answerTo(maya, ask))), (Texts{"for operators", "for voices", "for all"}));
  answerTo(maya, "MODE #den +v otto");
  QCOMPARE(texts(batchOf(answerTo(otto, ask))), (Texts{"for voices", "for all"}));
}

void HistoryTest::anOpModeratedLineIsForOperators() {
  ServerHarness harness(Keeps::OnDisk);
  Peer maya = harness.irc("maya", kModern);
  maya.sends("JOIN #den");
  maya.sends("MODE #den +U");
  answers(maya);
  Peer otto = harness.irc("otto", kModern);
  Peer nina = harness.irc("nina", kModern);
  otto.sends("JOIN #den");
  nina.sends("JOIN #den");
  otto.sends("PRIVMSG #den :may I ask");
  answers(otto);
  answers(nina);
  const std::string ask = "CHATHISTORY LATEST #den * 9";
  QCOMPARE(texts(batchOf(answerTo(maya, ask))), Texts{"may I ask"});
  QCOMPARE(texts(batchOf(answerTo(nina, ask))), Texts{});
}

void HistoryTest::anAuditoriumHidesWhoCameAndWent() {
  ServerHarness harness(Keeps::OnDisk);
  Peer maya = harness.irc("maya", kWhole);
  maya.sends("JOIN #hall");
  maya.sends("MODE #hall +u");
  answers(maya);
  Peer otto = harness.irc("otto", kWhole);
  otto.sends("JOIN #hall");
  answers(otto);
  Peer nina = harness.irc("nina", kWhole);
  nina.sends("JOIN #hall");
  nina.sends("PART #hall :bye");
  answers(nina);
  const auto joins = [](const Lines& lines) {
    Texts nicks;
    for (const irc::IrcMessage& line : lines) {
      if (line.is("JOIN") || line.is("PART")) nicks.push_back(line.source.substr(0, 4));
    }
    return nicks;
  };
  const std::string ask = "CHATHISTORY LATEST #hall * 50";
  QCOMPARE(joins(batchOf(answerTo(otto, ask))), Texts{"otto"});
  QCOMPARE(joins(batchOf(answerTo(maya, ask))), (Texts{"maya", "otto", "nina", "nina"}));
}

void HistoryTest::directTalkIsForTheTwo() {
  ServerHarness harness(Keeps::OnDisk);
  Peer maya = harness.irc("maya", kModern);
  Peer otto = harness.irc("otto", kModern);
  Peer nina = harness.irc("nina", kModern);
  maya.sends("PRIVMSG otto :one");
  answers(maya);
  otto.sends("PRIVMSG maya :two");
  answers(otto);
  nina.sends("PRIVMSG maya :not for otto");
  answers(nina);
  QCOMPARE(texts(batchOf(answerTo(maya, "CHATHISTORY LATEST OTTO * 9"))), (Texts{"one", "two"}));
  QCOMPARE(texts(batchOf(answerTo(otto, "CHATHISTORY LATEST maya * 9"))), (Texts{"one", "two"}));
  QCOMPARE(texts(batchOf(answerTo(nina, "CHATHISTORY LATEST otto * 9"))), Texts{});
  answerTo(otto, "NICK ottilie");
  const Lines renamed = answerTo(maya, "CHATHISTORY LATEST ottilie * 9");
  QCOMPARE(renamed.front().params[2], std::string("ottilie"));
  QCOMPARE(texts(batchOf(renamed)), (Texts{"one", "two"}));
}

void HistoryTest::aNickThatWasTakenOverShowsNothing() {
  ServerHarness harness(Keeps::OnDisk);
  Peer maya = harness.irc("maya", kModern);
  {
    Peer otto = harness.irc("otto");
    maya.sends("PRIVMSG otto :for the first otto");
    answers(maya);
    otto.sends("QUIT");
    QVERIFY(otto.isHungUp());
  }
  Peer second = harness.irc("otto", kModern);
  QCOMPARE(texts(batchOf(answerTo(second, "CHATHISTORY LATEST maya * 9"))), Texts{});
  // She still finds what she said herself, until the new one talks with her.
  QCOMPARE(texts(batchOf(answerTo(maya, "CHATHISTORY LATEST otto * 9"))),
           Texts{"for the first otto"});
  answerTo(second, "PRIVMSG maya :hello");
  QCOMPARE(texts(batchOf(answerTo(maya, "CHATHISTORY LATEST otto * 9"))), Texts{"hello"});
}

// Her own device returns with its token, long after; somebody else takes her nick.
void HistoryTest::aDeviceFindsItsTalkAgain() {
  ServerHarness harness(Keeps::OnDisk);
  const std::string all = kModern + " draft/read-marker parlor.chat/resume";
  Peer otto = harness.irc("otto", kModern);
  const auto enters = [&](const std::string& token) {
    Peer maya = harness.connect();
    maya.sends("CAP REQ :" + all);
    if (!token.empty()) maya.sends("RESUME " + token);
    maya.sends("NICK maya");
    maya.sends("USER maya 0 * :Maya");
    maya.sends("CAP END");
    return maya;
  };
  const auto tokenOf = [](Peer& peer) {
    const auto line = irc::IrcMessage::parse(peer.receives(" RESUME TOKEN "));
    return line ? std::string(line->param(1)) : std::string();
  };
  std::string token;
  {
    Peer maya = enters("");
    token = tokenOf(maya);
    answerTo(maya, "PRIVMSG otto :from the first device");
    answerTo(maya, "MARKREAD otto timestamp=2001-01-01T00:00:00.000Z");
    maya.raw().close();
  }
  harness.passes(Milliseconds(120'000));  // longer than the place is held
  const std::string ask = "CHATHISTORY LATEST otto * 9";
  {
    Peer stranger = enters("");
    answers(stranger);
    QCOMPARE(texts(batchOf(answerTo(stranger, ask))), Texts{});
    QCOMPARE(answerTo(stranger, "MARKREAD otto")[0].params.back(), std::string("*"));
    answerTo(stranger, "PRIVMSG otto :from another device");
    stranger.sends("QUIT");
    QVERIFY(stranger.isHungUp());
  }
  Peer again = enters(token);
  QVERIFY(!tokenOf(again).empty());
  QCOMPARE(texts(batchOf(answerTo(again, ask))), Texts{"from the first device"});
  QCOMPARE(answerTo(again, "MARKREAD otto")[0].params.back(),
           std::string("timestamp=2001-01-01T00:00:00.000Z"));
  // Otto talked with two people, who had one nick; it is now hers who has it.
  answers(otto);
  QCOMPARE(texts(batchOf(answerTo(otto, "CHATHISTORY LATEST maya * 9"))),
           Texts{"from the first device"});
}

void HistoryTest::targetsFollowTheLatestLine() {
  ServerHarness harness(Keeps::OnDisk);
  Peer maya = harness.irc("maya", kModern);
  Peer otto = harness.irc("otto");
  const auto says = [&](const std::string& target) {
    harness.loop().clock.advance(Milliseconds(10));
    answerTo(otto, "PRIVMSG " + target + " :x");
  };
  says("maya");
  says("#lobby");
  answerTo(otto, "NICK ottilie");
  const std::string span =
      "timestamp=2001-01-01T00:00:00.000Z timestamp=2200-01-01T00:00:00.000Z 9";
  QCOMPARE(texts(batchOf(answerTo(maya, "CHATHISTORY TARGETS " + span))),
           (Texts{"ottilie", "#lobby"}));
  says("maya");
  QCOMPARE(texts(batchOf(answerTo(maya, "CHATHISTORY TARGETS " + span))),
           (Texts{"#lobby", "ottilie"}));
}

void HistoryTest::theAskerLeavesInMidPage() {
  server::ServerConfig config = ServerHarness::lobby();
  config.pressure.softOutput = 2048;
  config.listeners[0].options.sendBuffer = 4096;
  ServerHarness harness(config, Keeps::OnDisk);
  Peer otto = harness.irc("otto");
  for (int i = 0; i < 600; ++i) otto.sends("PRIVMSG #lobby :" + std::string(200, 'x'));
  answers(otto);
  for (int i = 0; i < 5; ++i) {
    Peer maya = harness.irc("maya", kModern);
    maya.sends("CHATHISTORY LATEST #lobby * 600");
    maya.sends("CHATHISTORY LATEST #lobby * 600");
    if (i > 0) harness.settle();
    i % 2 == 0 ? maya.raw().reset() : maya.raw().close();
    QVERIFY(otto.sees(" QUIT "));
  }
  QVERIFY(!answerTo(otto, "VERSION").empty());
}

void HistoryTest::aSlowReaderStaysUnderItsBudget() {
  server::ServerConfig config = ServerHarness::lobby();
  config.pressure.softOutput = 8 * 1024;
  config.pressure.hardOutput = 48 * 1024;
  config.listeners[0].options.sendBuffer = 4096;
  ServerHarness harness(config, Keeps::OnDisk);
  Peer otto = harness.irc("otto");
  constexpr int kLines = 10'000;
  std::string all;
  for (int i = 0; i < kLines; ++i) all += "PRIVMSG #lobby :line " + std::to_string(i) + "\r\n";
  for (std::size_t at = 0; at < all.size(); at += 64 * 1024) {
    otto.sendsBytes(all.substr(at, 64 * 1024));
    harness.settle();
  }
  answers(otto);
  Peer maya = harness.irc("maya", kModern);
  std::string before = "msgid=none";
  int seen = 0;
  for (int page = 0; page < kLines / 1000; ++page) {
    maya.sends(page == 0 ? "CHATHISTORY LATEST #lobby * 1000"
                         : "CHATHISTORY BEFORE #lobby " + before + " 1000");
    // She does not read, while others talk: a page that were queued as a whole would be her end.
    for (int i = 0; i < 5; ++i) {
      harness.settle();
      answerTo(otto, "PRIVMSG #lobby :meanwhile");
    }
    Lines lines;
    for (const irc::IrcMessage& line : answers(maya)) {
      if (line.tag("batch") != nullptr) lines.push_back(line);
    }
    QCOMPARE(lines.size(), std::size_t(1000));
    before = "msgid=" + std::string(lines.front().tagOr("msgid", ""));
    for (std::size_t i = 0; i < lines.size(); ++i) {
      const int number = kLines - (page + 1) * 1000 + static_cast<int>(i);
      QCOMPARE(lines[i].params[1], "line " + std::to_string(number));
    }
    seen += static_cast<int>(lines.size());
  }
  QCOMPARE(seen, kLines);
}

// While an answer is on its way nothing is read from who asked, not even the answer to a PING.
void HistoryTest::aSlowReaderIsNotTakenForDead() {
  server::ServerConfig config = ServerHarness::lobby();
  config.pressure.softOutput = 2048;
  config.listeners[0].options.sendBuffer = 4096;
  config.timeouts.ping = Milliseconds(1000);
  config.timeouts.drop = Milliseconds(2000);
  config.pressure.floodBurst = 10'000;
  ServerHarness harness(config, Keeps::OnDisk);
  Peer otto = harness.irc("otto");
  for (int i = 0; i < 1000; ++i) otto.sends("PRIVMSG #lobby :" + std::string(300, 'x'));
  answers(otto);
  Peer maya = harness.irc("maya", kModern);
  maya.sends("CHATHISTORY LATEST #lobby * 1000");
  int lines = 0;
  for (std::string line = maya.receives(""); !line.empty(); line = maya.receives("")) {
    if (line.find(" PRIVMSG ") != std::string::npos && ++lines % 100 == 0) {
      harness.passes(Milliseconds(500));
      answers(otto);
    }
    if (line.find(" BATCH -") != std::string::npos) break;
  }
  QCOMPARE(lines, 1000);
}

void HistoryTest::historySurvivesARestart() {
  ServerHarness harness(Keeps::OnDisk);
  {
    Peer maya = harness.irc("maya");
    maya.sends("PRIVMSG #lobby :before the end");
    answers(maya);
  }
  harness.restart();
  Peer otto = harness.irc("otto", kModern);
  QCOMPARE(texts(batchOf(answerTo(otto, "CHATHISTORY LATEST #lobby * 9"))),
           Texts{"before the end"});
}

void HistoryTest::withoutAStoreNothingIsPromised() {
  if (std::getenv("PARLOR_DISK_LEDGER") != nullptr) QSKIP("every server has a store");
  ServerHarness harness;
  Peer maya = harness.irc("maya");
  maya.sends("CAP LS 302");
  const std::string offered = maya.receives(" CAP maya LS ");
  for (const char* name : {"chathistory", "read-marker", "redaction", "search", "playback"}) {
    QVERIFY2(offered.find(name) == std::string::npos, name);
  }
  for (const char* question :
       {"CHATHISTORY LATEST #lobby * 5", "MARKREAD #lobby", "REDACT #lobby abc", "SEARCH text=a"}) {
    const Lines answer = answerTo(maya, question);
    QCOMPARE(answer.size(), std::size_t(1));
    QCOMPARE(answer[0].command, std::string("FAIL"));
  }
}

QTEST_GUILESS_MAIN(HistoryTest)
#include "HistoryTest.moc"
