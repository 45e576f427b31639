#include <QClipboard>
#include <QSignalSpy>
#include <QtTest>

#include "support/Patience.h"
#include "ui/transcript/ViewFixture.h"

using namespace parlor;
using client::LineKind;
using tests::ViewFixture;

class SelectionTest : public QObject {
  Q_OBJECT

 private slots:
  void copiesAPartOfOneMessage();
  void copiesLinesAcrossMessages();
  void selectsBackwards();
  void selectsWordsAndMessages();
  void extendsWithShift();
  void selectsEverything();
  void keepsTheSelectionWhenLinesCome();
  void scrollsWhileDraggingOut();
  void clearsOnEscape();
};

void SelectionTest::copiesAPartOfOneMessage() {
  ViewFixture f;
  f.writer.say("maya", "hello there world");
  f.flush();
  f.drag(f.edgeAt(0, 6), f.edgeAt(0, 11));
  QCOMPARE(f.view.selectedText(), QStringLiteral("there"));
  QTest::keyClick(&f.view, Qt::Key_C, Qt::ControlModifier);
  QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("there"));
}

void SelectionTest::copiesLinesAcrossMessages() {
  ViewFixture f;
  f.writer.at(14, 2).say("maya", "first line");
  f.writer.note(LineKind::Joined, "otto");
  f.writer.say("otto", "two\nlines");
  f.writer.act("maya", "waves");
  f.writer.say("lin", "last line");
  f.flush();
  f.drag(f.edgeAt(0, 6), f.edgeAt(4, 4));
  QCOMPARE(f.view.selectedText(), QStringLiteral("[14:02] maya: line\n"
                                                 "[14:02] -- otto joined\n"
                                                 "[14:02] otto: two\nlines\n"
                                                 "[14:02] * maya waves\n"
                                                 "[14:02] lin: last"));
}

void SelectionTest::selectsBackwards() {
  ViewFixture f;
  f.writer.at(9, 5).say("maya", "one two");
  f.writer.say("otto", "three four");
  f.flush();
  f.drag(f.edgeAt(1, 5), f.edgeAt(0, 4));
  QCOMPARE(f.view.selectedText(), QStringLiteral("[09:05] maya: two\n[09:05] otto: three"));
}

void SelectionTest::selectsWordsAndMessages() {
  ViewFixture f;
  f.writer.say("maya", "hello there world");
  f.flush();
  QTest::mouseDClick(f.port(), Qt::LeftButton, {}, f.pointAt(0, 8));
  QCOMPARE(f.view.selectedText(), QStringLiteral("there"));
  QTest::mouseRelease(f.port(), Qt::LeftButton, {}, f.pointAt(0, 8));
  QTest::mousePress(f.port(), Qt::LeftButton, {}, f.pointAt(0, 8));
  QCOMPARE(f.view.selectedText(), QStringLiteral("hello there world"));
  QTest::mouseRelease(f.port(), Qt::LeftButton, {}, f.pointAt(0, 8));
}

void SelectionTest::extendsWithShift() {
  ViewFixture f;
  f.writer.say("maya", "hello there world");
  f.flush();
  f.drag(f.edgeAt(0, 0), f.edgeAt(0, 5));
  f.click(f.edgeAt(0, 11), Qt::ShiftModifier);
  QCOMPARE(f.view.selectedText(), QStringLiteral("hello there"));
}

void SelectionTest::selectsEverything() {
  ViewFixture f;
  f.say(300);
  QTest::keyClick(&f.view, Qt::Key_A, Qt::ControlModifier);
  const QStringList lines = f.view.selectedText().split('\n');
  QCOMPARE(lines.size(), 300);
  QVERIFY(lines.first().endsWith(QLatin1String("maya: line 1")));
  QVERIFY(lines.last().endsWith(QLatin1String("maya: line 300")));
}

void SelectionTest::keepsTheSelectionWhenLinesCome() {
  ViewFixture f({700, 500}, 1000, 100);
  f.say(100);
  f.drag(f.edgeAt(98, 0), f.edgeAt(98, 4));
  f.say(50, "otto");
  QCOMPARE(f.view.selectedText(), QStringLiteral("line"));
  f.model.prepend(tests::chatter(20, 1, 9000), false);
  QCOMPARE(f.view.selectedText(), QStringLiteral("line"));
  f.say(2000, "otto");  // the row is trimmed away
  QCOMPARE(f.view.selectedText(), QString());
}

void SelectionTest::scrollsWhileDraggingOut() {
  ViewFixture f;
  f.say(200);
  const int first = f.view.flow().items().front().row;
  QTest::mousePress(f.port(), Qt::LeftButton, {}, f.pointAt(195, 2));
  f.move(QPoint(200, -40));
  QTRY_VERIFY(f.view.flow().items().front().row < first - 5);
  QTest::mouseRelease(f.port(), Qt::LeftButton, {}, QPoint(200, -40));
  QVERIFY(f.view.selectedText().count('\n') > 5);
  QVERIFY(f.view.isQuiet() || !f.view.isAtBottom());
}

void SelectionTest::clearsOnEscape() {
  ViewFixture f;
  f.say(5);
  QSignalSpy escaped(&f.view, &transcript::TranscriptView::escaped);
  f.view.selectAll();
  QTest::keyClick(&f.view, Qt::Key_Escape);
  QVERIFY(!f.view.hasSelection());
  QCOMPARE(escaped.size(), 0);
  QTest::keyClick(&f.view, Qt::Key_Escape);
  QCOMPARE(escaped.size(), 1);
}

QTEST_MAIN(SelectionTest)
#include "SelectionTest.moc"
