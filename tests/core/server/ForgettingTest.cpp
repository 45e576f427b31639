// FORGET: an operator of the server has somebody's words, or those of a time, go for good.
#include <QtTest>

#include "support/Asking.h"

using namespace parlor;
using namespace parlor::test;
using base::Milliseconds;

namespace {

const std::string kModern = "draft/chathistory batch message-tags server-time standard-replies";
const std::string kAsk = "CHATHISTORY LATEST #lobby * 9";
using Texts = std::vector<std::string>;

server::ServerConfig withOperator() {
  server::ServerConfig config = ServerHarness::lobby();
  config.operators.push_back({.name = "root",
                              .passwordHash = "$argon2id$v=19$m=8,t=1,p=1$u/m0aPTDO8K5WQgvr4hcyw$"
                                              "3DNOJdBvsnYOkNRd2zLjiTGwMnXNyyohR6lbcdjP5zY",
                              .className = "admin"});
  return config;
}

Peer operatorIn(ServerHarness& harness) {
  Peer maya = harness.irc("maya", kModern);
  maya.sends("OPER root secret");
  maya.receives(" 381 ");
  answers(maya);
  return maya;
}

// What a notice tells the operator.
std::string told(Peer& peer, const std::string& line) {
  const Lines lines = answerTo(peer, line);
  return lines.empty() ? std::string() : std::string(lines.back().params.back());
}

Texts remembered(Peer& peer) {
  return texts(batchOf(answerTo(peer, kAsk)));
}

}  // namespace

class ForgettingTest : public QObject {
  Q_OBJECT

 private slots:
  void somebodysWordsGo();
  void whatIsOlderThanAMomentGoes();
  void whoComesLaterIsNotShownThem();
  void othersMayNot();
  void whatMakesNoSenseChangesNothing();
  void whereNothingIsKeptNothingIsForgotten();
};

void ForgettingTest::somebodysWordsGo() {
  ServerHarness harness(withOperator(), Keeps::OnDisk);
  Peer maya = operatorIn(harness);
  Peer otto = harness.irc("otto", kModern);
  otto.sends("PRIVMSG #lobby :one");
  maya.sends("PRIVMSG #lobby :two");
  otto.sends("PRIVMSG #lobby :three");
  answers(maya);
  QCOMPARE(told(maya, "FORGET #lobby OTTO"),
           std::string("Messages of #lobby that were forgotten: 2"));
  QCOMPARE(remembered(maya), Texts{"two"});
  QCOMPARE(told(maya, "FORGET #lobby otto"),
           std::string("Messages of #lobby that were forgotten: 0"));
}

void ForgettingTest::whatIsOlderThanAMomentGoes() {
  ServerHarness harness(withOperator(), Keeps::OnDisk);
  Peer maya = operatorIn(harness);
  maya.sends("PRIVMSG #lobby :early");
  answers(maya);
  harness.passes(Milliseconds(5000));
  maya.sends("PRIVMSG #lobby :late");
  answers(maya);
  const std::string moment = tags(batchOf(answerTo(maya, kAsk)), "time").back();
  QCOMPARE(told(maya, "FORGET #lobby timestamp=" + moment),
           std::string("Messages of #lobby that were forgotten: 1"));
  QCOMPARE(remembered(maya), Texts{"late"});
}

void ForgettingTest::whoComesLaterIsNotShownThem() {
  ServerHarness harness(withOperator(), Keeps::OnDisk);
  Peer maya = operatorIn(harness);
  Peer otto = harness.irc("otto", kModern);
  otto.sends("PRIVMSG #lobby :oops");
  maya.sends("PRIVMSG #lobby :well said");
  answers(maya);
  told(maya, "FORGET #lobby otto");
  Peer nina = harness.connect();
  harness.passes(Milliseconds(400));
  QVERIFY(nina.sees("well said"));
  QVERIFY(nina.neverSees("oops"));
}

void ForgettingTest::othersMayNot() {
  ServerHarness harness(withOperator(), Keeps::OnDisk);
  Peer maya = harness.irc("maya", kModern);
  maya.sends("PRIVMSG #lobby :mine");
  answers(maya);
  QCOMPARE(answerTo(maya, "FORGET #lobby maya").back().command, std::string("481"));
  QCOMPARE(remembered(maya), Texts{"mine"});
}

void ForgettingTest::whatMakesNoSenseChangesNothing() {
  ServerHarness harness(withOperator(), Keeps::OnDisk);
  Peer maya = operatorIn(harness);
  maya.sends("PRIVMSG #lobby :mine");
  answers(maya);
  QCOMPARE(answerTo(maya, "FORGET #none maya").back().command, std::string("403"));
  QCOMPARE(answerTo(maya, "FORGET #lobby").back().command, std::string("461"));
  const Lines refused = answerTo(maya, "FORGET #lobby timestamp=yesterday");
  QCOMPARE(refused.back().params[1], std::string("INVALID_PARAMS"));
  QCOMPARE(remembered(maya), Texts{"mine"});
}

void ForgettingTest::whereNothingIsKeptNothingIsForgotten() {
  ServerHarness harness(withOperator());
  Peer maya = operatorIn(harness);
  QCOMPARE(told(maya, "FORGET #lobby maya"), std::string("This server keeps no history."));
}

QTEST_GUILESS_MAIN(ForgettingTest)
#include "ForgettingTest.moc"
