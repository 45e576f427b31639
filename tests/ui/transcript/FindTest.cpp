#include <QSignalSpy>
#include <QtTest>

#include "ui/transcript/ViewFixture.h"

using namespace parlor;
using tests::ViewFixture;
using transcript::TranscriptView;

class FindTest : public QObject {
  Q_OBJECT

 private slots:
  void findsInAnyCase_data();
  void findsInAnyCase();
  void stepsThroughHitsAndAround();
  void marksEveryHitOnShow();
  void marksNothingElse();
  void findsWhatHappened();
  void showsTheHitInAMessageHigherThanTheView();
  void keepsHitsWhileLinesCome();
  void forgetsHitsThatAreTrimmedOrRedacted();
  void searchesInSlices();
};

namespace {

void find(ViewFixture& f, const QString& query) {
  f.view.setFindQuery(query);
  f.settle();
}

QList<QVariant> lastReport(const QSignalSpy& reports) {
  return reports.last().mid(0, 2);
}

}  // namespace

void FindTest::findsInAnyCase_data() {
  QTest::addColumn<QString>("query");
  QTest::addColumn<int>("hits");
  QTest::newRow("case") << "BUILD" << 1;
  QTest::newRow("accents") << "ÄPFEL" << 1;
  QTest::newRow("chinese") << "构建" << 1;
  QTest::newRow("inside a word") << "uil" << 1;
  QTest::newRow("several") << "e" << 3;
  QTest::newRow("none") << "zebra" << 0;
  QTest::newRow("markup") << "<b>" << 1;
}

void FindTest::findsInAnyCase() {
  QFETCH(QString, query);
  QFETCH(int, hits);
  ViewFixture f;
  QSignalSpy reports(&f.view, &TranscriptView::findChanged);
  f.writer.say("maya", "the Build is <b>green</b>");
  f.writer.say("maya", "äpfel 今天的构建很快");
  f.writer.say("maya", "yes");
  f.flush();
  find(f, query);
  QCOMPARE(lastReport(reports), (QVariantList{hits, 0}));
  QCOMPARE(reports.last()[2].toBool(), false);
}

void FindTest::stepsThroughHitsAndAround() {
  ViewFixture f;
  QSignalSpy reports(&f.view, &TranscriptView::findChanged);
  f.say(300);
  find(f, "line 10");  // 10, 100 to 109
  QCOMPARE(lastReport(reports), (QVariantList{11, 0}));
  f.view.findPrevious();
  QCOMPARE(lastReport(reports), (QVariantList{11, 11}));
  QVERIFY(f.shows(108));
  for (int i = 0; i < 10; ++i) f.view.findPrevious();
  QCOMPARE(lastReport(reports), (QVariantList{11, 1}));
  QVERIFY(f.shows(9));
  f.view.findPrevious();
  QCOMPARE(lastReport(reports), (QVariantList{11, 11}));
  f.view.findNext();
  QCOMPARE(lastReport(reports), (QVariantList{11, 1}));
}

void FindTest::marksEveryHitOnShow() {
  ViewFixture f;
  f.say(5);
  const QImage before = f.port()->grab().toImage();
  find(f, "line");
  const QImage marked = f.port()->grab().toImage();
  for (int row = 0; row < 5; ++row) {
    const QPoint at = f.edgeAt(row, 0) + QPoint(1, -6);
    QVERIFY(before.pixelColor(at) != marked.pixelColor(at));
  }
  find(f, QString());
  QCOMPARE(f.port()->grab().toImage(), before);
}

// A name that we write before "waves", and who came and went, are no hits and not marked.
void FindTest::marksNothingElse() {
  ViewFixture f;
  QSignalSpy reports(&f.view, &TranscriptView::findChanged);
  f.writer.act("maya", "waves");
  f.writer.note(client::LineKind::Joined, "maya");
  f.flush();
  const QImage before = f.port()->grab().toImage();
  find(f, "maya");
  QCOMPARE(reports.last()[0].toInt(), 0);
  QCOMPARE(f.port()->grab().toImage(), before);
  find(f, "waves");
  QCOMPARE(reports.last()[0].toInt(), 1);
  QVERIFY(f.port()->grab().toImage() != before);
}

void FindTest::findsWhatHappened() {
  ViewFixture f;
  QSignalSpy reports(&f.view, &TranscriptView::findChanged);
  f.writer.note(client::LineKind::Topic, "maya", "bring snacks");
  f.flush();
  const QImage before = f.port()->grab().toImage();
  find(f, "maya changed");  // across the isolate behind the name
  QCOMPARE(reports.last()[0].toInt(), 1);
  QVERIFY(f.port()->grab().toImage() != before);
}

void FindTest::showsTheHitInAMessageHigherThanTheView() {
  ViewFixture f({700, 300});
  std::string text;
  for (int i = 0; i < 50; ++i) text += i == 35 ? "needle\n" : "hay\n";
  f.writer.say("maya", text);
  f.flush();
  f.say(40);
  find(f, "needle");
  f.view.findPrevious();
  const QPoint at = f.pointAt(0, 35 * 4 + 2);
  QVERIFY(f.port()->rect().contains(at));
  find(f, "hay");
  f.view.findPrevious();
  QVERIFY(f.port()->rect().contains(f.pointAt(0, 2)));
}

void FindTest::keepsHitsWhileLinesCome() {
  ViewFixture f;
  QSignalSpy reports(&f.view, &TranscriptView::findChanged);
  f.say(50);
  find(f, "line 5");  // 5, 50
  f.view.findPrevious();
  f.say(10);  // 51 to 59
  QCOMPARE(lastReport(reports), (QVariantList{11, 2}));
  tests::LineWriter older(5000);
  older.say("otto", "line 5 of yesterday");
  f.model.prepend(older.take(), false);
  f.settle();
  QCOMPARE(lastReport(reports), (QVariantList{12, 3}));
}

void FindTest::forgetsHitsThatAreTrimmedOrRedacted() {
  ViewFixture f({700, 500}, 100, 10);
  QSignalSpy reports(&f.view, &TranscriptView::findChanged);
  f.say(100);
  find(f, "line 9");  // 9, 90 to 99
  QCOMPARE(reports.last()[0].toInt(), 11);
  client::Line redacted;
  redacted.id = f.model.at(94).id;
  redacted.redacted = true;
  f.model.change(redacted);
  f.view.findPrevious();
  QCOMPARE(reports.last()[0].toInt(), 10);
  f.say(20);  // trims the first twenty
  f.view.findPrevious();
  QCOMPARE(reports.last()[0].toInt(), 9);
}

void FindTest::searchesInSlices() {
  ViewFixture f;
  f.model.append(tests::chatter(20'000));
  f.settle();
  QSignalSpy reports(&f.view, &TranscriptView::findChanged);
  find(f, "coffee");
  QVERIFY(reports.size() > 2);
  QVERIFY(reports[1][2].toBool());  // still searching while it already tells
  QVERIFY(!reports.last()[2].toBool());
  int expected = 0;
  for (int row = 0; row < f.model.rowCount(); ++row) {
    expected += f.model.at(row).text.find("coffee") != std::string::npos ? 1 : 0;
  }
  QCOMPARE(reports.last()[0].toInt(), expected);
}

QTEST_MAIN(FindTest)
#include "FindTest.moc"
