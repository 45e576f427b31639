#include <QClipboard>
#include <QScrollBar>
#include <QSignalSpy>
#include <QtTest>

#include "ui/transcript/ViewFixture.h"

using namespace parlor;
using client::LineId;
using client::LineKind;
using tests::ViewFixture;
using transcript::TranscriptView;

class KeyboardTest : public QObject {
  Q_OBJECT

 private slots:
  void scrolls_data();
  void scrolls();
  void walksThroughMessages();
  void skipsFoldedRows();
  void actsOnTheFocusedMessage();
  void leavesMessageFocus();
  void takesItsKeysBeforeShortcuts();
  void handsTypingToTheComposer();
  void letsTabGo();
};

void KeyboardTest::scrolls_data() {
  QTest::addColumn<int>("key");
  QTest::addColumn<int>("change");  // of the scroll value, as a sign
  QTest::newRow("page up") << int{Qt::Key_PageUp} << -1;
  QTest::newRow("page down") << int{Qt::Key_PageDown} << 1;
  QTest::newRow("up") << int{Qt::Key_Up} << -1;
  QTest::newRow("down") << int{Qt::Key_Down} << 1;
  QTest::newRow("home") << int{Qt::Key_Home} << -1;
  QTest::newRow("end") << int{Qt::Key_End} << 1;
}

void KeyboardTest::scrolls() {
  QFETCH(int, key);
  QFETCH(int, change);
  ViewFixture f;
  f.say(300);
  f.view.scrollByPages(-4);
  const int before = f.view.verticalScrollBar()->value();
  QTest::keyClick(&f.view, static_cast<Qt::Key>(key));
  const int after = f.view.verticalScrollBar()->value();
  QVERIFY(change < 0 ? after < before : after > before);
  if (key == Qt::Key_End) QVERIFY(f.view.isAtBottom());
  if (key == Qt::Key_Home) QCOMPARE(after, 0);
}

void KeyboardTest::walksThroughMessages() {
  ViewFixture f;
  f.say(100);
  QTest::keyClick(&f.view, Qt::Key_Up, Qt::AltModifier);
  QCOMPARE(f.view.focusedLine(), f.model.at(99).id);
  for (int i = 0; i < 60; ++i) QTest::keyClick(&f.view, Qt::Key_Up, Qt::AltModifier);
  QCOMPARE(f.view.focusedLine(), f.model.at(39).id);
  QVERIFY(f.shows(39));
  QVERIFY(f.topOf(39) >= 0);
  QTest::keyClick(&f.view, Qt::Key_Down);
  QCOMPARE(f.view.focusedLine(), f.model.at(40).id);
}

void KeyboardTest::skipsFoldedRows() {
  ViewFixture f;
  f.say(3);
  for (const char* nick : {"a", "b", "c"}) f.writer.note(LineKind::Joined, nick);
  f.say(1, "otto");
  f.view.focusMessage(-1);
  f.view.focusMessage(-1);
  QCOMPARE(f.view.focusedLine(), f.model.at(3).id);  // the head of the run
  QTest::keyClick(&f.view, Qt::Key_Return);          // unfolds it
  QVERIFY(f.shows(4));
  f.view.focusMessage(+1);
  QCOMPARE(f.view.focusedLine(), f.model.at(4).id);
}

void KeyboardTest::actsOnTheFocusedMessage() {
  ViewFixture f;
  QSignalSpy replied(&f.view, &TranscriptView::replyRequested);
  QSignalSpy menus(&f.view, &TranscriptView::contextMenuRequested);
  f.say(10);
  f.view.focusMessage(-1);
  f.view.focusMessage(-1);
  QTest::keyClick(&f.view, Qt::Key_R);
  QCOMPARE(replied.size(), 1);
  QCOMPARE(replied[0][0].value<LineId>(), LineId(9));
  QTest::keyClick(&f.view, Qt::Key_C);
  QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("line 9"));
  QTest::keyClick(&f.view, Qt::Key_Return);
  QCOMPARE(menus.size(), 1);
  const auto context = menus[0][0].value<transcript::MessageContext>();
  QCOMPARE(context.line, LineId(9));
  QCOMPARE(context.nick, QStringLiteral("maya"));
}

void KeyboardTest::leavesMessageFocus() {
  ViewFixture f;
  f.say(10);
  f.view.focusMessage(-1);
  QTest::keyClick(&f.view, Qt::Key_Escape);
  QCOMPARE(f.view.focusedLine(), LineId());
  QSignalSpy typed(&f.view, &TranscriptView::textTyped);
  QTest::keyClick(&f.view, Qt::Key_R);
  QCOMPARE(typed.size(), 1);
}

void KeyboardTest::takesItsKeysBeforeShortcuts() {
  ViewFixture f;
  f.say(3);
  const auto taken = [&](int key, Qt::KeyboardModifiers modifiers) {
    QKeyEvent event(QEvent::ShortcutOverride, key, modifiers);
    event.ignore();
    QCoreApplication::sendEvent(&f.view, &event);
    return event.isAccepted();
  };
  QVERIFY(taken(Qt::Key_Up, Qt::AltModifier));
  QVERIFY(taken(Qt::Key_A, Qt::ControlModifier));
  QVERIFY(!taken(Qt::Key_Escape, Qt::NoModifier));
  QVERIFY(!taken(Qt::Key_K, Qt::ControlModifier));
  f.view.focusMessage(-1);
  QVERIFY(taken(Qt::Key_Escape, Qt::NoModifier));
}

void KeyboardTest::handsTypingToTheComposer() {
  ViewFixture f;
  QSignalSpy typed(&f.view, &TranscriptView::textTyped);
  QTest::keyClicks(&f.view, "hi");
  QCOMPARE(typed.size(), 2);
  QCOMPARE(typed[0][0].toString(), QStringLiteral("h"));
  QTest::keyClick(&f.view, Qt::Key_K, Qt::ControlModifier);
  QCOMPARE(typed.size(), 2);
}

void KeyboardTest::letsTabGo() {
  theme::Theme theme;
  QWidget window;
  auto* view = new transcript::TranscriptView(theme, &window);
  auto* other = new QWidget(&window);
  other->setFocusPolicy(Qt::StrongFocus);
  QWidget::setTabOrder(view, other);
  window.show();
  window.activateWindow();
  QVERIFY(QTest::qWaitForWindowActive(&window));
  view->setFocus();
  QTest::keyClick(view, Qt::Key_Tab);
  QVERIFY(other->hasFocus());
  QTest::keyClick(other, Qt::Key_Backtab);
  QVERIFY(view->hasFocus());
}

QTEST_MAIN(KeyboardTest)
#include "KeyboardTest.moc"
