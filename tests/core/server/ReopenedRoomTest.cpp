// A room that was left by everybody and is opened again: it goes on with its history, where it was
// open to all, and who opens it runs what comes and not what was.
#include <QtTest>

#include "store/RoomExport.h"
#include "support/Asking.h"

using namespace parlor;
using namespace parlor::test;
using base::Milliseconds;

namespace {

using Texts = std::vector<std::string>;

const std::string kModern =
    "draft/chathistory batch message-tags echo-message parlor.chat/seq draft/message-redaction "
    "standard-replies soju.im/search";

// maya says two lines in #build and leaves it, and with it the room is gone.
struct Fixture {
  explicit Fixture(const std::string& modes = "") {
    answerTo(maya, "JOIN #build");
    if (!modes.empty()) answerTo(maya, "MODE #build " + modes);
    Lines said = answerTo(maya, "PRIVMSG #build :one");
    firstId = tags(said, "msgid").front();
    said = answerTo(maya, "PRIVMSG #build :two");
    lastSeq = std::stoi(tags(said, "parlor.chat/seq").front());
    answerTo(maya, "PRIVMSG @#build :between us");
    answerTo(maya, "PART #build");
    harness.passes(Milliseconds(10));
  }

  Texts history(Peer& peer) { return texts(batchOf(answerTo(peer, kLatest))); }
  std::string exported() const {
    std::string text;
    const auto done = store::exportRoom(
        server::DiskStorage::fileIn(harness.folder()), "#BUILD", store::ExportFormat::Text,
        [&](std::string_view piece) { return text += piece, base::Status(); });
    return done ? text : done.error().text;
  }

  const std::string kLatest = "CHATHISTORY LATEST #build * 50";
  ServerHarness harness{Keeps::OnDisk};
  Peer maya = harness.irc("maya", kModern);
  std::string firstId;
  int lastSeq = 0;
};

}  // namespace

class ReopenedRoomTest : public QObject {
  Q_OBJECT

 private slots:
  void itsHistoryIsThereAgain();
  void numbersGoOn();
  void itsHistoryIsThereAfterARestart();
  void aRoomThatWasShutBeginsAnew_data();
  void aRoomThatWasShutBeginsAnew();
  void whoOpensItDoesNotRunWhatWas();
  void aTerminalIsShownItsLastLines();
  void whatWasTakenBackIsNotShown();
  void aRoomOfTheConfigurationGoesOn();
  void anExportHasAllOfTheName();
};

void ReopenedRoomTest::itsHistoryIsThereAgain() {
  Fixture f;
  Peer otto = f.harness.irc("otto", kModern);
  answerTo(otto, "JOIN #Build");
  QCOMPARE(f.history(otto), (Texts{"one", "two"}));
  QCOMPARE(texts(batchOf(answerTo(otto, "SEARCH text=one;in=#build"))), Texts{"one"});
}

void ReopenedRoomTest::numbersGoOn() {
  Fixture f;
  const Lines joined = answerTo(f.maya, "JOIN #build");
  // What nobody was there to hear: the modes that every new room has.
  QCOMPARE(joined.front().tagOr("parlor.chat/seq", ""), std::to_string(f.lastSeq + 3));
  QCOMPARE(tags(answerTo(f.maya, "PRIVMSG #build :three"), "parlor.chat/seq").front(),
           std::to_string(f.lastSeq + 4));
}

void ReopenedRoomTest::itsHistoryIsThereAfterARestart() {
  Fixture f;
  f.harness.restart();
  Peer otto = f.harness.irc("otto", kModern);
  answerTo(otto, "JOIN #build");
  QCOMPARE(f.history(otto), (Texts{"one", "two"}));
  // Not otto's to take back, although he opened the room, and not after another start either.
  f.harness.restart();
  Peer rex = f.harness.irc("rex", kModern);
  f.harness.passes(Milliseconds(61'000));
  answerTo(rex, "JOIN #build");
  QCOMPARE(f.history(rex), (Texts{"one", "two"}));
  QVERIFY(answerTo(rex, "REDACT #build " + f.firstId).front().is("FAIL"));
}

void ReopenedRoomTest::aRoomThatWasShutBeginsAnew_data() {
  QTest::addColumn<QString>("modes");
  QTest::newRow("for the invited") << "+i";
  QTest::newRow("with a key") << "+k sesame";
  QTest::newRow("secret") << "+s";
  QTest::newRow("an auditorium") << "+u";
}

void ReopenedRoomTest::aRoomThatWasShutBeginsAnew() {
  QFETCH(QString, modes);
  Fixture f(modes.toStdString());
  Peer otto = f.harness.irc("otto", kModern);
  answerTo(otto, "JOIN #build");
  QCOMPARE(f.history(otto), Texts{});
  answerTo(otto, "PRIVMSG #build :anew");
  answerTo(otto, "PART #build");
  f.harness.restart();
  Peer rex = f.harness.irc("rex", kModern);
  answerTo(rex, "JOIN #build");
  QCOMPARE(f.history(rex), Texts{"anew"});
}

void ReopenedRoomTest::whoOpensItDoesNotRunWhatWas() {
  Fixture f;
  Peer otto = f.harness.irc("otto", kModern);
  answerTo(otto, "JOIN #build");
  const Lines refused = answerTo(otto, "REDACT #build " + f.firstId);
  QVERIFY(refused.front().is("FAIL"));
  QCOMPARE(refused.front().param(1), std::string_view("REDACT_FORBIDDEN"));
  QCOMPARE(texts(batchOf(answerTo(otto, "SEARCH text=between"))), Texts{});
  answerTo(f.maya, "JOIN #build");
  const std::string id = tags(answerTo(f.maya, "PRIVMSG #build :mine"), "msgid").front();
  QVERIFY(answerTo(otto, "REDACT #build " + id).front().is("REDACT"));
  QVERIFY(answerTo(f.maya, "REDACT #build " + f.firstId).front().is("REDACT"));
  const Texts left = f.history(f.maya);
  QCOMPARE(std::count(left.begin(), left.end(), "two"), 1);
  QCOMPARE(std::count(left.begin(), left.end(), "one"), 0);
}

void ReopenedRoomTest::aTerminalIsShownItsLastLines() {
  Fixture f;
  Peer otto = f.harness.plain();
  otto.sends("/join build");
  QVERIFY(otto.sees("one"));
  QVERIFY(otto.sees("two"));
  QVERIFY(otto.neverSees("between us"));
  Peer rex = f.harness.plain();
  rex.sends("/join build");
  QVERIFY(rex.sees("one"));
}

void ReopenedRoomTest::whatWasTakenBackIsNotShown() {
  Fixture f;
  answerTo(f.maya, "JOIN #build");
  answerTo(f.maya, "REDACT #build " + f.firstId);
  Peer otto = f.harness.plain();
  otto.sends("/join build");
  QVERIFY(otto.sees("two"));
  QVERIFY(otto.neverSees("one"));
}

void ReopenedRoomTest::aRoomOfTheConfigurationGoesOn() {
  Fixture f;
  server::ServerConfig config = ServerHarness::lobby();
  config.rooms.push_back({.name = "build"});
  QVERIFY(f.harness.server().reload(config).ok());
  answerTo(f.maya, "JOIN #build");
  QVERIFY(f.history(f.maya).size() >= 2);
}

void ReopenedRoomTest::anExportHasAllOfTheName() {
  Fixture f("+i");
  answerTo(f.maya, "JOIN #build");
  answerTo(f.maya, "PRIVMSG #build :three");
  answerTo(f.maya, "PART #build");
  f.harness.settle();
  const QString text = QString::fromStdString(f.exported());
  QVERIFY2(text.contains("two") && text.contains("three"), qPrintable(text));
  QVERIFY(text.indexOf("two") < text.indexOf("three"));
}

QTEST_GUILESS_MAIN(ReopenedRoomTest)
#include "ReopenedRoomTest.moc"
