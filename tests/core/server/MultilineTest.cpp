// Messages of several lines: gathered from one client, said as one, kept as one, heard as a batch
// or line by line.
#include <QtTest>

#include "support/Asking.h"

using namespace parlor;
using namespace parlor::test;
using base::Milliseconds;

namespace {

const std::string kModern = "draft/multiline batch message-tags server-time";
using Texts = std::vector<std::string>;

Lines refusalsOf(Peer& peer) {
  Lines lines = answers(peer);
  std::erase_if(lines, [](const irc::IrcMessage& line) { return !line.is("FAIL"); });
  return lines;
}

}  // namespace

class MultilineTest : public QObject {
  Q_OBJECT

 private slots:
  void itIsHeardAsOne();
  void oldClientsHearLines();
  void aPersonAtATerminalHearsLines();
  void theLabelWaitsForTheEnd();
  void withoutEchoTheLabelIsAcknowledged();
  void itIsOneMessageInHistory();
  void linesBetweenAreUntouched();
  void mistakesAreToldOnce_data();
  void mistakesAreToldOnce();
  void refusalsCarryTheLabel();
  void aBatchIsNotOpenForEver();
  void itCostsLessThanItsLines();
  void theClosedRoomIsToldAtTheEnd();
};

void MultilineTest::itIsHeardAsOne() {
  ServerHarness harness;
  Peer maya = harness.irc("maya", kModern);
  Peer otto = harness.irc("otto", kModern);
  maya.sendsBytes(
      "@+draft/reply=q BATCH +1 draft/multiline #lobby\r\n"
      "@batch=1 PRIVMSG #lobby :first\r\n@batch=1 PRIVMSG #lobby :\r\n"
      "@batch=1 PRIVMSG #lobby :go\r\n"
      "@batch=1;draft/multiline-concat PRIVMSG #LOBBY :es on\r\nBATCH -1\r\n");
  answers(maya);
  const Lines heard = answers(otto);
  QCOMPARE(heard.size(), std::size_t(6));
  QCOMPARE(heard[0].params[1], std::string("draft/multiline"));
  QVERIFY(heard[0].source.starts_with("maya!"));
  QVERIFY(heard[0].tag("msgid") != nullptr && heard[0].tag("time") != nullptr);
  QCOMPARE(heard[0].tagOr("+draft/reply", ""), std::string_view("q"));
  const Lines inside = batchOf(heard);
  QCOMPARE(texts(inside), (Texts{"first", "", "go", "es on"}));
  QCOMPARE(tags(inside, "msgid"), Texts(4, ""));
  QCOMPARE(tags(inside, "batch"), Texts(4, heard[0].params[0].substr(1)));
  QVERIFY(inside[2].tag("draft/multiline-concat") == nullptr);
  QVERIFY(inside[3].tag("draft/multiline-concat") != nullptr);
}

void MultilineTest::oldClientsHearLines() {
  ServerHarness harness;
  Peer maya = harness.irc("maya", kModern);
  Peer otto = harness.irc("otto", "message-tags server-time");
  maya.sendsBytes(
      "@+draft/reply=q BATCH +1 draft/multiline #lobby\r\n"
      "@batch=1 PRIVMSG #lobby :\r\n@batch=1 PRIVMSG #lobby :one\r\n"
      "@batch=1 PRIVMSG #lobby :\r\n@batch=1 PRIVMSG #lobby :two\r\nBATCH -1\r\n");
  answers(maya);
  const Lines heard = answers(otto);
  QCOMPARE(texts(heard), (Texts{"one", "two"}));
  QVERIFY(heard[0].tag("msgid") != nullptr && heard[1].tag("msgid") == nullptr);
  QVERIFY(heard[0].tag("+draft/reply") != nullptr && heard[1].tag("+draft/reply") == nullptr);
  QCOMPARE(heard[0].tagOr("time", "a"), heard[1].tagOr("time", "b"));
}

void MultilineTest::aPersonAtATerminalHearsLines() {
  ServerHarness harness;
  Peer nina = harness.plain();
  Peer maya = harness.irc("maya", kModern);
  maya.sendsBytes(
      "BATCH +1 draft/multiline #lobby\r\n@batch=1 PRIVMSG #lobby :one\r\n"
      "@batch=1 PRIVMSG #lobby :two\r\nBATCH -1\r\n");
  QVERIFY(nina.sees("<maya> one"));
  QVERIFY(nina.sees("<maya> two"));
}

void MultilineTest::theLabelWaitsForTheEnd() {
  ServerHarness harness;
  Peer maya = harness.irc("maya", kModern + " echo-message labeled-response");
  maya.sends("@label=m BATCH +1 draft/multiline #lobby");
  maya.sends("@batch=1 PRIVMSG #lobby :one");
  QVERIFY(answers(maya).empty());
  maya.sends("@batch=1 PRIVMSG #lobby :two");
  maya.sends("BATCH -1");
  const Lines echo = answers(maya);
  QCOMPARE(echo.size(), std::size_t(4));
  QCOMPARE(tags(echo, "label"), (Texts{"m", "", "", ""}));
  QCOMPARE(texts(batchOf(echo)), (Texts{"one", "two"}));
}

void MultilineTest::withoutEchoTheLabelIsAcknowledged() {
  ServerHarness harness;
  Peer maya = harness.irc("maya", kModern + " labeled-response");
  maya.sends("@label=m BATCH +1 draft/multiline #lobby");
  maya.sends("@batch=1 PRIVMSG #lobby :one");
  const Lines answer = answerTo(maya, "BATCH -1");
  QCOMPARE(answer.size(), std::size_t(1));
  QCOMPARE(answer[0].command, std::string("ACK"));
  QCOMPARE(answer[0].tagOr("label", ""), std::string_view("m"));
}

void MultilineTest::itIsOneMessageInHistory() {
  ServerHarness harness(Keeps::OnDisk);
  Peer maya = harness.irc("maya", kModern + " draft/chathistory");
  Peer otto = harness.irc("otto", "draft/chathistory batch message-tags");
  maya.sendsBytes(
      "PRIVMSG #lobby :before\r\nBATCH +1 draft/multiline #lobby\r\n"
      "@batch=1 PRIVMSG #lobby :one\r\n@batch=1 PRIVMSG #lobby :\r\n"
      "@batch=1 PRIVMSG #lobby :two\r\nBATCH -1\r\nPRIVMSG #lobby :after\r\n");
  answers(maya);
  const Lines page = answerTo(maya, "CHATHISTORY LATEST #lobby * 2");
  QCOMPARE(page.size(), std::size_t(8));
  const std::string outer = page[0].params[0].substr(1), inner = page[1].params[0].substr(1);
  QCOMPARE(tags(page, "batch"), (Texts{"", outer, inner, inner, inner, outer, outer, ""}));
  QCOMPARE(texts({page.begin() + 2, page.begin() + 5}), (Texts{"one", "", "two"}));
  const Lines lines = batchOf(answerTo(otto, "CHATHISTORY LATEST #lobby * 2"));
  QCOMPARE(texts(lines), (Texts{"one", "two", "after"}));
  QCOMPARE(lines[0].tagOr("msgid", "a"), page[1].tagOr("msgid", "b"));
  QVERIFY(lines[1].tag("msgid") == nullptr);
}

void MultilineTest::linesBetweenAreUntouched() {
  ServerHarness harness;
  Peer maya = harness.irc("maya", kModern);
  Peer otto = harness.irc("otto");
  maya.sends("BATCH +1 draft/multiline #lobby");
  maya.sends("PRIVMSG #lobby :outside");
  maya.sends("@batch=1 PRIVMSG #lobby :inside");
  maya.sends("BATCH -1");
  answers(maya);
  QCOMPARE(texts(answers(otto)), (Texts{"outside", "inside"}));
}

void MultilineTest::mistakesAreToldOnce_data() {
  QTest::addColumn<QString>("opening");
  QTest::addColumn<QStringList>("lines");
  QTest::addColumn<QString>("refusal");
  const QString open = "BATCH +1 draft/multiline #lobby";
  const QString line = "@batch=1 PRIVMSG #lobby :x";
  const QString invalid = "MULTILINE_INVALID";
  QTest::newRow("no lines") << open << QStringList{} << invalid;
  QTest::newRow("blank") << open << QStringList{"@batch=1 PRIVMSG #lobby :"} << invalid;
  QTest::newRow("blank that goes on")
      << open << QStringList{line, "@batch=1;draft/multiline-concat PRIVMSG #lobby :", line}
      << invalid;
  QTest::newRow("a notice") << open << QStringList{"@batch=1 NOTICE #lobby :x", line} << invalid;
  QTest::newRow("tags alone") << open << QStringList{"@batch=1;+a=b TAGMSG #lobby"} << invalid;
  QTest::newRow("too long a line")
      << open << QStringList{"@batch=1 PRIVMSG #lobby :" + QString(490, 'x'), line} << invalid;
  QTest::newRow("elsewhere") << open << QStringList{"@batch=1 PRIVMSG maya :x", line}
                             << "MULTILINE_INVALID_TARGET #lobby maya";
  QTest::newRow("lines") << open << QStringList(101, line) << "MULTILINE_MAX_LINES 100";
  QTest::newRow("bytes") << open << QStringList(50, "@batch=1 PRIVMSG #lobby :" + QString(400, 'x'))
                         << "MULTILINE_MAX_BYTES 16384";
}

void MultilineTest::mistakesAreToldOnce() {
  QFETCH(QString, opening);
  QFETCH(QStringList, lines);
  QFETCH(QString, refusal);
  ServerHarness harness;
  Peer maya = harness.irc("maya", kModern);
  Peer otto = harness.irc("otto");
  maya.sends(opening.toStdString());
  for (const QString& line : lines) maya.sends(line.toStdString());
  maya.sends("BATCH -1");
  const Lines refused = refusalsOf(maya);
  QCOMPARE(refused.size(), std::size_t(1));
  QString told = QString::fromStdString(refused[0].params[1]);
  for (std::size_t i = 2; i + 1 < refused[0].params.size(); ++i) {
    told += ' ' + QString::fromStdString(refused[0].params[i]);
  }
  QCOMPARE(told, refusal);
  QVERIFY(answers(otto).empty());
  maya.sends("PRIVMSG #lobby :and on");
  answers(maya);
  QCOMPARE(texts(answers(otto)), Texts{"and on"});
}

void MultilineTest::refusalsCarryTheLabel() {
  ServerHarness harness;
  Peer maya = harness.irc("maya", kModern + " labeled-response");
  maya.sends("@label=m BATCH +1 draft/multiline #lobby");
  maya.sends("@batch=1 NOTICE #lobby :x");
  const Lines refused = answerTo(maya, "BATCH -1");
  QCOMPARE(refused.size(), std::size_t(0));  // it came with the line
  maya.sends("@label=n BATCH +1 draft/multiline #lobby");
  maya.sends("BATCH -1");
  QCOMPARE(tags(refusalsOf(maya), "label"), Texts{"n"});
}

void MultilineTest::aBatchIsNotOpenForEver() {
  ServerHarness harness;
  Peer maya = harness.irc("maya", kModern);
  Peer otto = harness.irc("otto");
  maya.sends("BATCH +1 draft/multiline #lobby");
  maya.sends("@batch=1 PRIVMSG #lobby :early");
  harness.passes(Milliseconds(31'000));
  maya.sends("@batch=1 PRIVMSG #lobby :late");
  maya.sends("BATCH -1");
  const Lines refused = refusalsOf(maya);
  QCOMPARE(refused.size(), std::size_t(1));
  QCOMPARE(refused[0].params[1] + ' ' + refused[0].params[2], std::string("TIMEOUT 1"));
  QVERIFY(answers(otto).empty());
}

void MultilineTest::itCostsLessThanItsLines() {
  server::ServerConfig config = ServerHarness::lobby();
  config.pressure.exempt.clear();
  config.pressure.floodBurst = 10;
  ServerHarness harness(config);
  Peer otto = harness.irc("otto");
  harness.passes(Milliseconds(10'000));
  Peer maya = harness.irc("maya", kModern);
  harness.passes(Milliseconds(10'000));
  maya.sends("BATCH +1 draft/multiline #lobby");
  for (int i = 0; i < 40; ++i) maya.sends("@batch=1 PRIVMSG #lobby :line");
  maya.sends("BATCH -1");
  harness.settle();
  QVERIFY(otto.sees(" PRIVMSG #lobby :line"));  // no time has passed
}

void MultilineTest::theClosedRoomIsToldAtTheEnd() {
  ServerHarness harness;
  Peer maya = harness.irc("maya", kModern);
  maya.sends("BATCH +1 draft/multiline #nowhere");
  maya.sends("@batch=1 PRIVMSG #nowhere :x");
  const Lines answer = answerTo(maya, "BATCH -1");
  QCOMPARE(answer.size(), std::size_t(1));
  QCOMPARE(answer[0].command, std::string("403"));
}

QTEST_GUILESS_MAIN(MultilineTest)
#include "MultilineTest.moc"
