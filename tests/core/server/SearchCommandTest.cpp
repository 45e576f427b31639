// SEARCH over a connection: what is found is what the asker may read.
#include <QtTest>

#include "support/Asking.h"

using namespace parlor;
using namespace parlor::test;
using base::Milliseconds;

namespace {

const std::string kModern = "soju.im/search batch message-tags server-time";
using Texts = std::vector<std::string>;

}  // namespace

class SearchCommandTest : public QObject {
  Q_OBJECT

 private slots:
  void hitsComeInABatchInTheirOrder();
  void attributesNarrowItDown();
  void timesIncludeTheirEnds();
  void afterBeginsAtTheFirst();
  void whatOneMayNotReadIsNotFound();
  void whatWasTakenBackIsNotFound();
  void refusals();
};

void SearchCommandTest::hitsComeInABatchInTheirOrder() {
  ServerHarness harness(Keeps::OnDisk);
  Peer maya = harness.irc("maya", kModern + " labeled-response");
  for (const char* text : {"build 1 green", "something", "Build 2 red", "rebuilding"}) {
    maya.sends(std::string("PRIVMSG #lobby :") + text);
  }
  const Lines answer = answerTo(maya, "@label=s SEARCH text=build");
  QCOMPARE(answer.front().params[1], std::string("soju.im/search"));
  QCOMPARE(answer.front().tagOr("label", ""), std::string_view("s"));
  QCOMPARE(texts(batchOf(answer)), (Texts{"build 1 green", "Build 2 red", "rebuilding"}));
  QVERIFY(!batchOf(answer)[0].tagOr("msgid", "").empty());
  const Lines none = answerTo(maya, "SEARCH text=nowhere");
  QCOMPARE(none.size(), std::size_t(2));
}

void SearchCommandTest::attributesNarrowItDown() {
  ServerHarness harness(Keeps::OnDisk);
  Peer maya = harness.irc("maya", kModern);
  Peer otto = harness.irc("otto", kModern);
  maya.sends("JOIN #den");
  maya.sends("PRIVMSG #den :apple in the den");
  maya.sends("PRIVMSG #lobby :apple in the lobby");
  answerTo(maya, "PRIVMSG otto :apple for otto");
  answerTo(otto, "PRIVMSG #lobby :an apple of otto");
  const auto finds = [&](const std::string& what) {
    return texts(batchOf(answerTo(maya, "SEARCH " + what)));
  };
  QCOMPARE(finds("text=apple;in=#den"), Texts{"apple in the den"});
  QCOMPARE(finds("text=apple;in=otto"), Texts{"apple for otto"});
  QCOMPARE(finds("text=apple;from=otto"), Texts{"an apple of otto"});
  QCOMPARE(finds("from=OTTO;in=#LOBBY"), Texts{"an apple of otto"});
  QCOMPARE(finds("text=apple;limit=2"), (Texts{"apple for otto", "an apple of otto"}));
  QCOMPARE(finds("text=in\\sthe\\slobby"), Texts{"apple in the lobby"});
}

void SearchCommandTest::timesIncludeTheirEnds() {
  ServerHarness harness(Keeps::OnDisk);
  Peer maya = harness.irc("maya", kModern + " echo-message");
  Texts times;
  for (int i = 0; i < 4; ++i) {
    harness.loop().clock.advance(Milliseconds(1000));
    const Lines echo = answerTo(maya, "PRIVMSG #lobby :tick " + std::to_string(i));
    times.emplace_back(echo.front().tagOr("time", ""));
  }
  const Lines found =
      batchOf(answerTo(maya, "SEARCH text=tick;after=" + times[1] + ";before=" + times[2]));
  QCOMPARE(texts(found), (Texts{"tick 1", "tick 2"}));
}

void SearchCommandTest::afterBeginsAtTheFirst() {
  ServerHarness harness(Keeps::OnDisk);
  Peer maya = harness.irc("maya", kModern);
  for (int i = 0; i < 250; ++i) maya.sends("PRIVMSG #lobby :tick " + std::to_string(i));
  answers(maya);
  const Lines found = answerTo(maya, "SEARCH text=tick;limit=2;after=2001-01-01T00:00:00.000Z");
  QCOMPARE(texts(batchOf(found)), (Texts{"tick 0", "tick 1"}));
  QCOMPARE(texts(batchOf(answerTo(maya, "SEARCH text=tick;limit=2"))),
           (Texts{"tick 248", "tick 249"}));
}

void SearchCommandTest::whatOneMayNotReadIsNotFound() {
  ServerHarness harness(Keeps::OnDisk);
  Peer maya = harness.irc("maya", kModern);
  Peer otto = harness.irc("otto", kModern);
  Peer nina = harness.irc("nina", kModern);
  maya.sends("JOIN #den");
  maya.sends("PRIVMSG #den :secret in the den");
  answerTo(maya, "PRIVMSG otto :secret for otto");
  QCOMPARE(texts(batchOf(answerTo(otto, "SEARCH text=secret"))), Texts{"secret for otto"});
  QCOMPARE(texts(batchOf(answerTo(nina, "SEARCH text=secret"))), Texts{});
  QCOMPARE(texts(batchOf(answerTo(nina, "SEARCH text=secret;in=maya"))), Texts{});
  answerTo(otto, "JOIN #den");
  answerTo(maya, "PRIVMSG @#den :secret of operators");
  const std::string ask = "SEARCH text=secret;in=#den";
  QCOMPARE(texts(batchOf(answerTo(otto, ask))), Texts{"secret in the den"});
  QCOMPARE(texts(batchOf(answerTo(maya, ask))),
           (Texts{"secret in the den", "secret of operators"}));
}

void SearchCommandTest::whatWasTakenBackIsNotFound() {
  ServerHarness harness(Keeps::OnDisk);
  Peer maya = harness.irc("maya", kModern + " echo-message draft/message-redaction");
  const Lines echo = answerTo(maya, "PRIVMSG #lobby :unlucky word");
  answerTo(maya, "REDACT #lobby " + std::string(echo.front().tagOr("msgid", "")));
  QCOMPARE(texts(batchOf(answerTo(maya, "SEARCH text=unlucky"))), Texts{});
}

void SearchCommandTest::refusals() {
  ServerHarness harness(Keeps::OnDisk);
  Peer maya = harness.irc("maya", kModern);
  const auto wrong = [&](const std::string& what) {
    const Lines answer = answerTo(maya, "SEARCH " + what);
    if (answer.size() != 1 || !answer[0].is("FAIL")) return std::string();
    return answer[0].params[1] + ' ' + answer[0].params[2];
  };
  QCOMPARE(wrong("text=a;in=#nowhere"), std::string("INVALID_PARAMS in"));
  QCOMPARE(wrong("text=a;after=yesterday"), std::string("INVALID_PARAMS after"));
  QCOMPARE(wrong("text=a;before="), std::string("INVALID_PARAMS before"));
  QCOMPARE(wrong("text=a;limit=0"), std::string("INVALID_PARAMS limit"));
  QCOMPARE(wrong("text=a;limit=x"), std::string("INVALID_PARAMS limit"));
  QCOMPARE(answerTo(maya, "SEARCH")[0].command, std::string("461"));
}

QTEST_GUILESS_MAIN(SearchCommandTest)
#include "SearchCommandTest.moc"
