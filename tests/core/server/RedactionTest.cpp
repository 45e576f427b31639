// REDACT: who may take what back, who hears of it, and what is left.
#include <QtTest>

#include "support/Asking.h"

using namespace parlor;
using namespace parlor::test;
using base::Milliseconds;

namespace {

const std::string kModern =
    "draft/message-redaction draft/chathistory batch message-tags server-time echo-message";
using Texts = std::vector<std::string>;

std::string idOf(const Lines& lines, std::string_view text) {
  for (const irc::IrcMessage& line : lines) {
    if (line.param(1) == text) return std::string(line.tagOr("msgid", ""));
  }
  return {};
}

std::string says(Peer& peer, const std::string& target, const std::string& text) {
  return idOf(answerTo(peer, "PRIVMSG " + target + " :" + text), text);
}

std::string codeOf(const Lines& lines) {
  return lines.size() == 1 && lines[0].is("FAIL") ? lines[0].params[1] : "";
}

}  // namespace

class RedactionTest : public QObject {
  Q_OBJECT

 private slots:
  void allWhoKnowRedactionHearOfIt();
  void theContentIsGoneAndThePlaceStays();
  void authorsMayForAWhileOperatorsAlways();
  void othersMayNot();
  void onlyWhatWasSaidThere();
  void aDirectMessageIsTakenBackByItsAuthor();
  void whatOperatorsWereToldStaysUnknown();
  void twiceIsOnce();
  void aLabelIsAnswered();
  void itIsGoneForThoseWhoComeLater();
  void whatIsNotKeptWasNotTakenBack_data();
  void whatIsNotKeptWasNotTakenBack();
};

void RedactionTest::allWhoKnowRedactionHearOfIt() {
  ServerHarness harness(Keeps::OnDisk);
  Peer maya = harness.irc("maya", kModern);
  Peer otto = harness.irc("otto", "draft/message-redaction");
  Peer nina = harness.irc("nina", "message-tags");
  const std::string id = says(maya, "#lobby", "oops");
  answers(otto);
  answers(nina);
  const Lines own = answerTo(maya, "REDACT #lobby " + id + " :wrong room");
  QCOMPARE(own.size(), std::size_t(1));
  QCOMPARE(own[0].params, (Texts{"#lobby", id, "wrong room"}));
  QVERIFY(own[0].source.starts_with("maya!") && own[0].tagOr("msgid", id) != id);
  const Lines heard = answers(otto);
  QCOMPARE(heard.size(), std::size_t(1));
  QCOMPARE(heard[0].params, own[0].params);
  QVERIFY(answers(nina).empty());
}

void RedactionTest::theContentIsGoneAndThePlaceStays() {
  ServerHarness harness(Keeps::OnDisk);
  Peer maya = harness.irc("maya", kModern);
  Peer nina = harness.irc("nina",
                          "draft/message-redaction draft/chathistory message-tags batch "
                          "parlor.chat/seq");
  Peer otto = harness.irc("otto", kModern + " draft/event-playback");
  const std::string one = says(maya, "#lobby", "one");
  const std::string oops = says(maya, "#lobby", "oops");
  const std::string three = says(maya, "#lobby", "three");
  answerTo(maya, "REDACT #lobby " + oops + " :why");
  const std::string ask = "CHATHISTORY AFTER #lobby msgid=" + one + " 9";
  QCOMPARE(texts(batchOf(answerTo(maya, ask))), Texts{"three"});
  const Lines events = batchOf(answerTo(otto, ask));
  QCOMPARE(texts(events), (Texts{"three", oops}));
  QCOMPARE(events[1].command, std::string("REDACT"));
  // Who counts finds every number.
  const Lines places = batchOf(answerTo(nina, ask));
  QCOMPARE(places.size(), std::size_t(2));
  QCOMPARE(places[0].params, (Texts{"#lobby", oops, "why"}));
  QCOMPARE(places[0].source, std::string("maya"));
  QCOMPARE(std::stoi(std::string(places[0].tagOr("parlor.chat/seq", "0"))) + 1,
           std::stoi(std::string(places[1].tagOr("parlor.chat/seq", "0"))));
  // What is gone is still a place to begin at.
  QCOMPARE(texts(batchOf(answerTo(maya, "CHATHISTORY AFTER #lobby msgid=" + oops + " 9"))),
           Texts{"three"});
}

void RedactionTest::authorsMayForAWhileOperatorsAlways() {
  server::ServerConfig config = ServerHarness::lobby();
  config.history.redactWithin = Milliseconds(60'000);
  ServerHarness harness(config, Keeps::OnDisk);
  Peer maya = harness.irc("maya", kModern);
  maya.sends("JOIN #den");
  answers(maya);
  Peer otto = harness.irc("otto", kModern);
  otto.sends("JOIN #den");
  const std::string first = says(otto, "#den", "first");
  const std::string second = says(otto, "#den", "second");
  harness.passes(Milliseconds(59'000));
  QCOMPARE(answerTo(otto, "REDACT #den " + first).back().command, std::string("REDACT"));
  harness.passes(Milliseconds(2'000));
  const Lines late = answerTo(otto, "REDACT #den " + second);
  QCOMPARE(codeOf(late), std::string("REDACT_WINDOW_EXPIRED"));
  QCOMPARE(late[0].params[4], std::string("60"));
  QCOMPARE(answerTo(maya, "REDACT #den " + second).back().command, std::string("REDACT"));
}

void RedactionTest::othersMayNot() {
  ServerHarness harness(Keeps::OnDisk);
  Peer maya = harness.irc("maya", kModern);
  Peer otto = harness.irc("otto", kModern);
  const std::string id = says(maya, "#lobby", "mine");
  QCOMPARE(codeOf(answerTo(otto, "REDACT #lobby " + id)), std::string("REDACT_FORBIDDEN"));
  QVERIFY(answers(maya).empty());
}

void RedactionTest::onlyWhatWasSaidThere() {
  ServerHarness harness(Keeps::OnDisk);
  Peer maya = harness.irc("maya", kModern);
  Peer otto = harness.irc("otto", kModern);
  maya.sends("JOIN #maya");
  otto.sends("JOIN #otto");
  const std::string id = says(maya, "#maya", "inside");
  const Lines joined = answerTo(maya, "JOIN #more");
  std::string joinId;
  for (const irc::IrcMessage& line : joined) {
    if (line.is("JOIN")) joinId = line.tagOr("msgid", "");
  }
  QVERIFY(!joinId.empty());
  const std::string unknown = "UNKNOWN_MSGID";
  QCOMPARE(codeOf(answerTo(otto, "REDACT #otto " + id)), unknown);
  QCOMPARE(codeOf(answerTo(otto, "REDACT maya " + id)), unknown);
  QCOMPARE(codeOf(answerTo(otto, "REDACT #otto nothing")), unknown);
  QCOMPARE(codeOf(answerTo(maya, "REDACT #more " + joinId)), unknown);
  QCOMPARE(codeOf(answerTo(otto, "REDACT #maya " + id)), std::string("INVALID_TARGET"));
  QCOMPARE(codeOf(answerTo(otto, "REDACT #none " + id)), std::string("INVALID_TARGET"));
}

void RedactionTest::aDirectMessageIsTakenBackByItsAuthor() {
  ServerHarness harness(Keeps::OnDisk);
  Peer maya = harness.irc("maya", kModern);
  Peer otto = harness.irc("otto", kModern);
  Peer nina = harness.irc("nina", kModern);
  const std::string id = says(maya, "otto", "oops");
  answers(otto);
  QCOMPARE(codeOf(answerTo(otto, "REDACT maya " + id)), std::string("REDACT_FORBIDDEN"));
  QCOMPARE(codeOf(answerTo(nina, "REDACT otto " + id)), std::string("UNKNOWN_MSGID"));
  QCOMPARE(codeOf(answerTo(nina, "REDACT maya " + id)), std::string("UNKNOWN_MSGID"));
  const Lines own = answerTo(maya, "REDACT otto " + id);
  QCOMPARE(own.size(), std::size_t(1));
  QCOMPARE(own[0].params, (Texts{"otto", id}));
  QCOMPARE(answers(otto).back().params, (Texts{"otto", id}));
  QVERIFY(answers(nina).empty());
  QCOMPARE(batchOf(answerTo(otto, "CHATHISTORY LATEST maya * 9")).size(), std::size_t(0));
}

void RedactionTest::whatOperatorsWereToldStaysUnknown() {
  ServerHarness harness(Keeps::OnDisk);
  Peer maya = harness.irc("maya", kModern);
  Peer otto = harness.irc("otto", kModern);
  maya.sends("JOIN #den");
  answers(maya);
  otto.sends("JOIN #den");
  answers(otto);
  const std::string id = says(maya, "@#den", "secret");
  QCOMPARE(codeOf(answerTo(otto, "REDACT #den " + id)), std::string("UNKNOWN_MSGID"));
  QCOMPARE(answerTo(maya, "REDACT #den " + id).back().command, std::string("REDACT"));
}

void RedactionTest::twiceIsOnce() {
  ServerHarness harness(Keeps::OnDisk);
  Peer maya = harness.irc("maya", kModern);
  const std::string id = says(maya, "#lobby", "oops");
  maya.sendsBytes("REDACT #lobby " + id + "\r\nREDACT #lobby " + id + "\r\n");
  Texts commands;
  for (const irc::IrcMessage& line : answers(maya)) commands.push_back(line.command);
  QCOMPARE(commands, (Texts{"REDACT", "FAIL"}));
}

void RedactionTest::aLabelIsAnswered() {
  ServerHarness harness(Keeps::OnDisk);
  Peer maya = harness.irc("maya", kModern + " labeled-response");
  const std::string id = says(maya, "#lobby", "oops");
  const Lines wrong = answerTo(maya, "@label=a REDACT #lobby wrong");
  QCOMPARE(codeOf(wrong), std::string("UNKNOWN_MSGID"));
  QCOMPARE(wrong[0].tagOr("label", ""), std::string_view("a"));
  const Lines right = answerTo(maya, "@label=b REDACT #lobby " + id);
  QCOMPARE(right.size(), std::size_t(1));
  QCOMPARE(right[0].tagOr("label", ""), std::string_view("b"));
}

void RedactionTest::itIsGoneForThoseWhoComeLater() {
  ServerHarness harness(Keeps::OnDisk);
  Peer maya = harness.irc("maya", kModern);
  const std::string id = says(maya, "#lobby", "oops");
  says(maya, "#lobby", "well said");
  answerTo(maya, "REDACT #lobby " + id);
  Peer nina = harness.connect();
  harness.passes(Milliseconds(400));
  QVERIFY(nina.sees("well said"));
  QVERIFY(nina.neverSees("oops"));
}

void RedactionTest::whatIsNotKeptWasNotTakenBack_data() {
  QTest::addColumn<bool>("labelled");
  QTest::newRow("without a label") << false;
  QTest::newRow("with a label") << true;
}

// All or nothing: the same to its author, to the others, and to those who come later.
void RedactionTest::whatIsNotKeptWasNotTakenBack() {
  QFETCH(bool, labelled);
  ServerHarness harness(Keeps::OnDisk);
  Peer maya = harness.irc("maya", kModern + " labeled-response standard-replies");
  Peer otto = harness.irc("otto", kModern);
  const std::string id = says(maya, "#lobby", "still here");
  answers(otto);
  harness.diskFails();
  maya.sends((labelled ? "@label=x " : "") + ("REDACT #lobby " + id));
  const std::string told = maya.receives("FAIL REDACT NOT_KEPT #lobby :");
  QVERIFY(!told.empty());
  QCOMPARE(told.starts_with("@label=x "), labelled);
  QVERIFY(maya.neverSees(" REDACT #lobby "));
  QVERIFY(answers(otto).empty());
  Peer nora = harness.connect();
  harness.settle();
  harness.passes(Milliseconds(400));
  QVERIFY(nora.sees("still here"));
}

QTEST_GUILESS_MAIN(RedactionTest)
#include "RedactionTest.moc"
