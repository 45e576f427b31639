// MARKREAD, and the marker that comes with a room.
#include <QtTest>

#include "support/Asking.h"

using namespace parlor;
using namespace parlor::test;

namespace {

const std::string kMarks = "draft/read-marker";
using Texts = std::vector<std::string>;

Texts commandsOf(const Lines& lines) {
  Texts commands;
  for (const irc::IrcMessage& line : lines) commands.push_back(line.command);
  return commands;
}

}  // namespace

class ReadMarkerTest : public QObject {
  Q_OBJECT

 private slots:
  void itComesBeforeTheEndOfNames();
  void severalRoomsAreOneLabelledAnswer();
  void itOnlyGrowsAndNotIntoTheFuture();
  void itIsNobodyElses();
  void aDirectConversationHasOne();
  void refusals();
  void whoIsKickedMeanwhileHearsNoNames();
};

void ReadMarkerTest::itComesBeforeTheEndOfNames() {
  ServerHarness harness(Keeps::OnDisk);
  Peer maya = harness.irc("maya", kMarks);
  QCOMPARE(commandsOf(answerTo(maya, "JOIN #den")), (Texts{"JOIN", "MARKREAD", "353", "366"}));
  answerTo(maya, "PRIVMSG #den :x");
  answerTo(maya, "MARKREAD #den timestamp=2001-02-03T04:05:06.789Z");
  Peer otto = harness.irc("otto", "no-implicit-names " + kMarks);
  QCOMPARE(commandsOf(answerTo(otto, "JOIN #den")), (Texts{"JOIN", "MARKREAD"}));
  answerTo(maya, "PART #den");
  const Lines again = answerTo(maya, "JOIN #den");
  QCOMPARE(again[1].params, (Texts{"#den", "timestamp=2001-02-03T04:05:06.789Z"}));
  Peer nina = harness.irc("nina");
  QCOMPARE(commandsOf(answerTo(nina, "JOIN #den")), (Texts{"JOIN", "353", "366"}));
}

void ReadMarkerTest::severalRoomsAreOneLabelledAnswer() {
  ServerHarness harness(Keeps::OnDisk);
  Peer maya = harness.irc("maya", kMarks + " labeled-response batch message-tags");
  const Lines answer = answerTo(maya, "@label=j JOIN #a,#b,#c");
  QCOMPARE(answer.size(), std::size_t(14));
  QCOMPARE(answer.front().tagOr("label", ""), std::string_view("j"));
  QCOMPARE(answer.front().params[1], std::string("labeled-response"));
  QCOMPARE(answer.back().command, std::string("BATCH"));
  QCOMPARE(answerTo(maya, "@label=k PING x").front().tagOr("label", ""), std::string_view("k"));
}

void ReadMarkerTest::itOnlyGrowsAndNotIntoTheFuture() {
  ServerHarness harness(Keeps::OnDisk);
  Peer maya = harness.irc("maya", kMarks);
  const auto marks = [&](const std::string& time) {
    const Lines answer = answerTo(maya, "MARKREAD #lobby timestamp=" + time);
    return answer.size() == 1 ? answer[0].params.back() : std::string();
  };
  QCOMPARE(answerTo(maya, "MARKREAD #lobby")[0].params.back(), std::string("*"));
  QCOMPARE(marks("2001-01-01T00:00:00.002Z"), std::string("timestamp=2001-01-01T00:00:00.002Z"));
  QCOMPARE(marks("2001-01-01T00:00:00.001Z"), std::string("timestamp=2001-01-01T00:00:00.002Z"));
  const std::string latest = marks("2199-01-01T00:00:00.000Z");
  QVERIFY(latest <= "timestamp=" + base::toIso8601(harness.loop().clock.wallNow()));
  QVERIFY(latest > "timestamp=2001-01-01T00:00:00.002Z");
}

void ReadMarkerTest::itIsNobodyElses() {
  ServerHarness harness(Keeps::OnDisk);
  Peer maya = harness.irc("maya", kMarks);
  Peer otto = harness.irc("otto", kMarks);
  answers(maya), answers(otto);
  answerTo(maya, "MARKREAD #lobby timestamp=2001-01-01T00:00:00.000Z");
  QVERIFY(answers(otto).empty());
  QCOMPARE(answerTo(otto, "MARKREAD #lobby")[0].params.back(), std::string("*"));
}

void ReadMarkerTest::aDirectConversationHasOne() {
  ServerHarness harness(Keeps::OnDisk);
  Peer maya = harness.irc("maya", kMarks);
  Peer otto = harness.irc("otto", kMarks);
  answers(maya);
  const std::string at = "timestamp=2001-01-01T00:00:00.000Z";
  QCOMPARE(answerTo(maya, "MARKREAD OTTO " + at)[0].params, (Texts{"otto", at}));
  QCOMPARE(answerTo(maya, "MARKREAD otto")[0].params, (Texts{"otto", at}));
  QCOMPARE(answerTo(otto, "MARKREAD maya")[0].params.back(), std::string("*"));
  QCOMPARE(answerTo(maya, "MARKREAD nobody")[0].params, (Texts{"nobody", "*"}));
  QCOMPARE(answerTo(maya, "MARKREAD #other")[0].params, (Texts{"#other", "*"}));
}

void ReadMarkerTest::refusals() {
  ServerHarness harness(Keeps::OnDisk);
  Peer maya = harness.irc("maya", kMarks);
  const auto code = [&](const std::string& line) {
    const Lines answer = answerTo(maya, line);
    return answer.size() == 1 && answer[0].is("FAIL") ? answer[0].params[1] : std::string();
  };
  QCOMPARE(code("MARKREAD"), std::string("NEED_MORE_PARAMS"));
  QCOMPARE(code("MARKREAD #other timestamp=2001-01-01T00:00:00.000Z"),
           std::string("INVALID_PARAMS"));
  for (const char* time : {"*", "timestamp=", "timestamp=soon", "2001-01-01T00:00:00.000Z"}) {
    QCOMPARE(code(std::string("MARKREAD #lobby ") + time), std::string("INVALID_PARAMS"));
  }
  QCOMPARE(code("MARKREAD nobody timestamp=2001-01-01T00:00:00.000Z"),
           std::string("INTERNAL_ERROR"));
}

void ReadMarkerTest::whoIsKickedMeanwhileHearsNoNames() {
  ServerHarness harness(Keeps::OnDisk);
  Peer maya = harness.irc("maya");
  maya.sends("JOIN #den");
  answers(maya);
  for (int i = 0; i < 10; ++i) {
    Peer otto = harness.irc("otto", kMarks);
    otto.sends("JOIN #den");
    maya.sends("KICK #den otto");
    const Lines answer = answers(otto);
    const Texts commands = commandsOf(answer);
    const bool names = std::ranges::find(commands, "366") != commands.end();
    const bool marks = std::ranges::find(commands, "MARKREAD") != commands.end();
    QCOMPARE(names, marks);
    otto.sends("QUIT");
    QVERIFY(otto.isHungUp());
    answers(maya);
  }
}

QTEST_GUILESS_MAIN(ReadMarkerTest)
#include "ReadMarkerTest.moc"
