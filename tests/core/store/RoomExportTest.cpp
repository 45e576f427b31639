#include "store/RoomExport.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include "support/HistoryHarness.h"

using namespace parlor;
using namespace parlor::chat;
using namespace parlor::store;
using store::test::HistoryHarness;
using store::test::Sequencer;

class RoomExportTest : public QObject {
  Q_OBJECT

 private slots:
  void init();
  void writesText();
  void escapesHtml();
  void writesAJsonObjectALine();
  void writesEveryLineOfALongRoom();
  void stopsWhenTheSinkDoes();
  void findsARoomByItsName();
  void writesAllThatBoreTheName();

 private:
  QByteArray exported(ExportFormat format);
  std::unique_ptr<HistoryHarness> h_;
};

namespace {

constexpr UserId kMaya(1);

}  // namespace

void RoomExportTest::init() {
  h_ = std::make_unique<HistoryHarness>();
  QVERIFY(h_->start().ok());
  const Event taken = h_->sequencer.say("secret");
  QVERIFY(h_->keep({h_->sequencer.opened()}));
  QVERIFY(
      h_->keep({taken, h_->sequencer.registered(kMaya), h_->sequencer.joined(kMaya),
                h_->sequencer.say("<script>alert('1')</script> & \"more\""),
                h_->sequencer.say("\x01"
                                  "ACTION waves\x01"),
                h_->sequencer.say("esc\x1b[31m"),
                h_->sequencer.make(Redacted{taken.msgid, "", {}, ""}, kMaya, Sequencer::lobby())}));
}

QByteArray RoomExportTest::exported(ExportFormat format) {
  auto database = Database::open({h_->dir.file(), Database::Access::ReadOnly});
  QByteArray file;
  ExportRequest request;
  request.where = {Conversation::inRoom(Sequencer::lobby())};
  request.title = "#lobby <b>";
  request.format = format;
  const auto done = exportConversation(*database, request, [&](std::string_view piece) {
    file.append(piece.data(), static_cast<qsizetype>(piece.size()));
    return base::Status();
  });
  return done ? file : QByteArray("failed");
}

void RoomExportTest::writesText() {
  const QByteArray text = exported(ExportFormat::Text);
  QVERIFY(text.startsWith("[2026-11-21T14:02:11.042Z] <maya> (removed)\n"));
  QVERIFY(text.contains("] * maya joined\n"));
  QVERIFY(text.contains("] * maya waves\n"));
  QVERIFY(text.contains("] <maya> <script>alert('1')</script> & \"more\"\n"));
  QVERIFY(!text.contains('\x1b'));
  QVERIFY(!text.contains("secret"));
}

void RoomExportTest::escapesHtml() {
  const QByteArray page = exported(ExportFormat::Html);
  QVERIFY(page.startsWith("<!DOCTYPE html>") && page.endsWith("</html>\n"));
  QVERIFY(page.contains("&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; &amp; &quot;more&quot;"));
  QVERIFY(page.contains("<title>#lobby &lt;b&gt;</title>"));
  QVERIFY(!page.contains("<script"));
}

void RoomExportTest::writesAJsonObjectALine() {
  const auto lines = exported(ExportFormat::JsonLines).trimmed().split('\n');
  QCOMPARE(lines.size(), 5);
  for (const QByteArray& line : lines) {
    QVERIFY2(QJsonDocument::fromJson(line).isObject(), line.constData());
  }
  const QJsonObject said = QJsonDocument::fromJson(lines[2]).object();
  QCOMPARE(said["text"].toString(), QString("<script>alert('1')</script> & \"more\""));
  QCOMPARE(said["nick"].toString(), QString("maya"));
  QCOMPARE(QJsonDocument::fromJson(lines[0]).object()["type"].toString(), QString("removed"));
}

void RoomExportTest::writesEveryLineOfALongRoom() {
  std::vector<Event> events;
  for (int i = 0; i < 1700; ++i) events.push_back(h_->sequencer.say("line"));
  QVERIFY(h_->keep(events));
  QCOMPARE(exported(ExportFormat::JsonLines).count('\n'), 1705);
}

void RoomExportTest::stopsWhenTheSinkDoes() {
  auto database = Database::open({h_->dir.file(), Database::Access::ReadOnly});
  const auto done =
      exportConversation(*database, ExportRequest{{Conversation::inRoom(Sequencer::lobby())}, "x"},
                         [](std::string_view) -> base::Status { return base::Error{"disk full"}; });
  QVERIFY(!done.ok());
  QCOMPARE(done.error().text, std::string("disk full"));
}

void RoomExportTest::findsARoomByItsName() {
  auto database = Database::open({h_->dir.file(), Database::Access::ReadOnly});
  QVERIFY(*findRooms(*database, "#LOBBY") == std::vector{Sequencer::lobby()});
  QVERIFY(findRooms(*database, "#nowhere")->empty());
}

void RoomExportTest::writesAllThatBoreTheName() {
  const RoomId second(Sequencer::lobby().number + 1);
  Event closed = h_->sequencer.make(RoomClosed{}, {}, Sequencer::lobby());
  Event opened = h_->sequencer.make(RoomOpened{"#lobby", false}, {}, second);
  Event said = h_->sequencer.make(Said{.text = "in the second"}, kMaya, second);
  QVERIFY(h_->keep({closed, opened, said}));
  auto database = Database::open({h_->dir.file(), Database::Access::ReadOnly});
  QVERIFY(*findRooms(*database, "#lobby") == (std::vector{Sequencer::lobby(), second}));
  std::string text;
  const auto done = exportRoom(h_->dir.file(), "lobby", ExportFormat::Text,
                               [&](auto piece) { return text += piece, base::Status(); });
  QVERIFY(done.ok());
  QVERIFY(text.find("maya waves") < text.find("in the second"));
}

QTEST_APPLESS_MAIN(RoomExportTest)
#include "RoomExportTest.moc"
