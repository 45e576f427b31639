// A ledger that fails: who spoke is told, the room goes on, and the host sees it.
#include <QtTest>

#include "support/ServerHarness.h"

using namespace parlor;
using namespace parlor::test;

namespace {

class FailingLedger final : public store::Ledger {
 public:
  void setCommitted(Committed handler) override { committed_ = std::move(handler); }
  void append(const chat::Event&) override {}
  chat::BatchId seal() override {
    const chat::BatchId batch(++sealed_);
    committed_(batch, fails ? base::Status(base::Error{"/secret/history.db: the disk is full"})
                            : base::Status());
    return batch;
  }
  void setHealthChanged(HealthChanged handler) override { healthChanged_ = std::move(handler); }
  void becomes(const store::LedgerHealth& health) { healthChanged_(health); }

  bool fails = false;

 private:
  Committed committed_;
  HealthChanged healthChanged_;
  std::uint64_t sealed_ = 0;
};

server::ServerConfig withOperator() {
  server::ServerConfig config = ServerHarness::lobby();
  config.operators.push_back({.name = "root",
                              .passwordHash = "$argon2id$v=19$m=8,t=1,p=1$u/m0aPTDO8K5WQgvr4hcyw$"
                                              "3DNOJdBvsnYOkNRd2zLjiTGwMnXNyyohR6lbcdjP5zY"});
  return config;
}

struct Fixture {
  FailingLedger ledger;
  ServerHarness harness{withOperator(), ledger};
  std::string told;  // at the server's terminal

  bool tellsOperator(std::string_view text) {
    harness.server().setOperatorOutput([this](std::string_view line) { told += line; });
    harness.settle();
    return told.find(text) != std::string::npos;
  }
};

}  // namespace

class NotKeptTest : public QObject {
  Q_OBJECT

 private slots:
  void theSenderIsToldInsteadOfAnEcho();
  void aLabelHasOneAnswer();
  void anOldClientGetsANotice();
  void aPersonAtATerminalGetsALine();
  void theOthersHearItAllTheSame();
  void nobodyLearnsWhy();
  void theStatusShowsItAndClearsIt();
  void oneBadBatchIsNoTrouble();
  void theOperatorIsTold();
  void aFileSetAsideIsNoticed();
  void aMendedFileIsNoticed();
  void serverOperatorsAreTold();
};

void NotKeptTest::theSenderIsToldInsteadOfAnEcho() {
  Fixture f;
  Peer maya = f.harness.irc("maya", "echo-message standard-replies labeled-response batch");
  f.ledger.fails = true;
  maya.sends("@label=x PRIVMSG #lobby :hello");
  QVERIFY(maya.sees("@label=x :irc.test FAIL PRIVMSG NOT_KEPT #lobby :"));
  QVERIFY(maya.neverSees("PRIVMSG #lobby :hello"));
}

void NotKeptTest::aLabelHasOneAnswer() {
  Fixture f;
  Peer maya = f.harness.irc("maya", "standard-replies labeled-response batch");
  Peer otto = f.harness.irc("otto");
  f.ledger.fails = true;
  maya.sends("@label=x PRIVMSG #lobby :hello");
  QVERIFY(maya.sees("@label=x :irc.test FAIL PRIVMSG NOT_KEPT #lobby :"));
  QVERIFY(maya.neverSees("ACK"));
  maya.sends("@label=y PRIVMSG #lobby,otto :hello");
  QVERIFY(maya.sees("@label=y :irc.test BATCH +"));
  QVERIFY(maya.sees("FAIL PRIVMSG NOT_KEPT #lobby :"));
  QVERIFY(maya.sees("FAIL PRIVMSG NOT_KEPT otto :"));
  QVERIFY(maya.neverSees("label=y"));
}

void NotKeptTest::anOldClientGetsANotice() {
  Fixture f;
  Peer maya = f.harness.irc("maya");
  f.ledger.fails = true;
  maya.sends("PRIVMSG #lobby :hello");
  QVERIFY(maya.sees("NOTICE maya :#lobby: That was said, but it could not be saved."));
}

void NotKeptTest::aPersonAtATerminalGetsALine() {
  Fixture f;
  Peer otto = f.harness.plain();
  f.ledger.fails = true;
  otto.sends("hello");
  QVERIFY(otto.sees("* That was said, but it could not be saved."));
}

void NotKeptTest::theOthersHearItAllTheSame() {
  Fixture f;
  Peer maya = f.harness.irc("maya");
  Peer otto = f.harness.irc("otto");
  f.ledger.fails = true;
  maya.sends("PRIVMSG #lobby :hello");
  QVERIFY(otto.sees("PRIVMSG #lobby :hello"));
}

void NotKeptTest::nobodyLearnsWhy() {
  Fixture f;
  Peer maya = f.harness.irc("maya");
  f.ledger.fails = true;
  maya.sends("PRIVMSG #lobby :hello");
  QVERIFY(maya.neverSees("secret"));
}

void NotKeptTest::theStatusShowsItAndClearsIt() {
  Fixture f;
  Peer maya = f.harness.irc("maya");
  f.ledger.fails = true;
  f.ledger.becomes({false, "the disk is full", {}});
  QCOMPARE(f.harness.server().status().historyProblem, "the disk is full");
  f.ledger.becomes({true, "", {}});
  QCOMPARE(f.harness.server().status().historyProblem, "");
}

void NotKeptTest::oneBadBatchIsNoTrouble() {
  Fixture f;
  Peer maya = f.harness.irc("maya");
  f.ledger.fails = true;
  maya.sends("PRIVMSG #lobby :hello");
  maya.sees("could not be saved");
  f.ledger.fails = false;
  maya.sends("PRIVMSG #lobby :hello");
  f.harness.settle();
  QCOMPARE(f.harness.server().status().historyProblem, "");
}

void NotKeptTest::theOperatorIsTold() {
  Fixture f;
  f.ledger.becomes({false, "the disk is full", {}});
  QVERIFY(f.tellsOperator("History is not being saved: the disk is full"));
  f.ledger.becomes({true, "", {}});
  QVERIFY(f.tellsOperator("History is being saved again"));
}

void NotKeptTest::aFileSetAsideIsNoticed() {
  Fixture f;
  f.ledger.becomes({true, "", "/data/history.db.damaged-1"});
  const server::ServerStatus status = f.harness.server().status();
  QVERIFY(status.historyNotice.find("/data/history.db.damaged-1") != std::string::npos);
  QCOMPARE(status.historyProblem, "");
  QVERIFY(f.tellsOperator("The history was damaged. It is now in /data/history.db.damaged-1"));
}

void NotKeptTest::aMendedFileIsNoticed() {
  Fixture f;
  const std::string notice = "The search index of the history was damaged";
  f.ledger.becomes({true, "", {}, "the search index is built anew"});
  QVERIFY(f.harness.server().status().historyNotice.starts_with(notice));
  QVERIFY(f.tellsOperator(notice));
  f.told.clear();
  f.ledger.becomes({false, "the disk is full", {}, "the search index is built anew"});
  QVERIFY(f.tellsOperator("the disk is full"));
  QVERIFY(f.told.find(notice) == std::string::npos);  // said once
}

void NotKeptTest::serverOperatorsAreTold() {
  Fixture f;
  Peer root = f.harness.irc("root");
  Peer maya = f.harness.irc("maya");
  root.sends("OPER root secret");
  QVERIFY(root.sees(" 381 "));
  f.ledger.becomes({false, "the disk is full", {}});
  QVERIFY(root.sees(" NOTICE root :History is not being saved: the disk is full"));
  QVERIFY(maya.neverSees("the disk is full"));
  maya.sends("OPER root secret");  // who comes later is told then
  QVERIFY(maya.sees(" NOTICE maya :History is not being saved: the disk is full"));
  f.ledger.becomes({true, "", {}});
  QVERIFY(root.sees(" NOTICE root :History is being saved again."));
}

QTEST_GUILESS_MAIN(NotKeptTest)
#include "NotKeptTest.moc"
