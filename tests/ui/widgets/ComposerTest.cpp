#include "widgets/Composer.h"

#include <QClipboard>
#include <QLineEdit>
#include <QVBoxLayout>
#include <QtTest>

#include "support/Patience.h"
#include "ui/support/Events.h"
#include "widgets/ComposerEdit.h"
#include "widgets/IconButton.h"

using namespace parlor;
using namespace parlor::widgets;

class ComposerTest : public QObject {
  Q_OBJECT

 private slots:
  void init();
  void cleanup();
  void enterSendsAndShiftEnterBreaks();
  void emptyTextIsNotSent();
  void sendButtonComesWithTheFirstCharacter();
  void growsToEightLines();
  void keepsTheTextUntilItIsAccepted();
  void tabCompletesTheLastSpeakerFirst();
  void tabAfterTabWalksOn();
  void tabLeavesWhenThereIsNothingToComplete();
  void shiftTabAlwaysLeaves();
  void slashOffersCommands();
  void anUnusableCommandSaysWhy();
  void aCommandOfOperatorsSaysSo();
  void argumentsAreShownAfterTheCommand();
  void escapeClosesTheListFirst();
  void enterTakesWhatWasChosenByKey();
  void historyComesBack();
  void arrowsLeadIntoTheHistoryWhereTheyCanGoNoFarther();
  void styledWordsHaveTheirCodes();
  void aStyledDraftComesBack();
  void aLongPasteAsks();
  void aShortPasteDoesNot();
  void aLineThatIsCutIntoManyAsks();
  void emojiCompleteByName();
  void emojiNamesBecomeEmoji();
  void tellsHowALongTextArrives();
  void scrollsToTheEndsWhileItIsEmpty();
  void typingEnds();
  void replyCanBeTakenBack();
  void anotherDraftDoesNotTellOfTyping();
  void writingBeginsWhereItsLettersDo();

 private:
  ComposerEdit& edit() { return composer_->edit(); }
  void type(const char* text) { QTest::keyClicks(&edit(), QString::fromUtf8(text)); }
  QStringList labels() const {
    QStringList all;
    for (const Completion& each : composer_->list().items()) all << each.label;
    return all;
  }

  std::unique_ptr<theme::Theme> theme_;
  std::unique_ptr<QWidget> window_;
  Composer* composer_ = nullptr;
  QLineEdit* next_ = nullptr;
  CompletionSources sources_;
};

void ComposerTest::init() {
  theme_ = std::make_unique<theme::Theme>();
  window_ = std::make_unique<QWidget>();
  composer_ = new Composer(*theme_, window_.get());
  next_ = new QLineEdit(window_.get());
  auto* column = new QVBoxLayout(window_.get());
  column->addStretch(1);
  column->addWidget(composer_);
  column->addWidget(next_);
  sources_ = {};
  sources_.names = {"maya", "otto", "Max"};
  sources_.rooms = {"#lobby", "#build"};
  sources_.context.kind = client::BufferKind::Room;
  sources_.context.usable = sources_.context.online = true;
  composer_->setSources([this] { return sources_; });
  window_->resize(500, 400);
  window_->show();
  QVERIFY(QTest::qWaitForWindowExposed(window_.get()));
  window_->activateWindow();
  edit().setFocus();
  QTRY_VERIFY(edit().hasFocus());
}

void ComposerTest::cleanup() {
  window_.reset();
  theme_.reset();
}

void ComposerTest::enterSendsAndShiftEnterBreaks() {
  QSignalSpy submitted(composer_, &Composer::submitted);
  type("one");
  QTest::keyClick(&edit(), Qt::Key_Return, Qt::ShiftModifier);
  type("two");
  QCOMPARE(submitted.count(), 0);
  QTest::keyClick(&edit(), Qt::Key_Return);
  QCOMPARE(submitted.count(), 1);
  QCOMPARE(submitted[0][0].toString(), QStringLiteral("one\ntwo"));
}

void ComposerTest::emptyTextIsNotSent() {
  QSignalSpy submitted(composer_, &Composer::submitted);
  QTest::keyClick(&edit(), Qt::Key_Return);
  type("   ");
  QTest::keyClick(&edit(), Qt::Key_Return);
  QCOMPARE(submitted.count(), 0);
}

void ComposerTest::sendButtonComesWithTheFirstCharacter() {
  IconButton* send = nullptr;
  for (auto* button : composer_->findChildren<IconButton*>()) {
    if (button->accessibleName() == Composer::tr("Send")) send = button;
  }
  QVERIFY(send);
  QVERIFY(!send->isVisible());
  type("h");
  QVERIFY(send->isVisible());
  QSignalSpy submitted(composer_, &Composer::submitted);
  QTest::mouseClick(send, Qt::LeftButton);
  QCOMPARE(submitted.count(), 1);
}

void ComposerTest::growsToEightLines() {
  const int one = edit().height();
  const int line = QFontMetrics(edit().font()).lineSpacing();
  const auto addLine = [this] { QTest::keyClick(&edit(), Qt::Key_Return, Qt::ShiftModifier); };
  for (int i = 0; i < 7; ++i) addLine();
  QCOMPARE(edit().height(), one + 7 * line);
  for (int i = 0; i < 5; ++i) addLine();
  QCOMPARE(edit().height(), one + 7 * line);
  composer_->setText({});
  QCOMPARE(edit().height(), one);
  composer_->setText(QString(400, u'm'));  // wraps
  QVERIFY(edit().height() > one);
}

void ComposerTest::keepsTheTextUntilItIsAccepted() {
  type("hello");
  QTest::keyClick(&edit(), Qt::Key_Return);
  composer_->setProblem(QStringLiteral("not sent"));
  QCOMPARE(composer_->text(), QStringLiteral("hello"));
  type("!");
  QCOMPARE(composer_->problem(), QString());
  composer_->accepted(composer_->text());
  QCOMPARE(composer_->text(), QString());
}

void ComposerTest::tabCompletesTheLastSpeakerFirst() {
  type("m");
  QTest::keyClick(&edit(), Qt::Key_Tab);
  QCOMPARE(composer_->text(), QStringLiteral("maya: "));
  composer_->setText({});
  type("ask ot");
  QTest::keyClick(&edit(), Qt::Key_Tab);
  QCOMPARE(composer_->text(), QStringLiteral("ask otto "));
  QVERIFY(!composer_->list().isVisible());
}

void ComposerTest::tabAfterTabWalksOn() {
  type("ma");
  QTest::keyClick(&edit(), Qt::Key_Tab);
  QCOMPARE(labels(), QStringList({"maya", "Max"}));
  QTest::keyClick(&edit(), Qt::Key_Tab);
  QCOMPARE(composer_->text(), QStringLiteral("Max: "));
  QTest::keyClick(&edit(), Qt::Key_Tab);
  QCOMPARE(composer_->text(), QStringLiteral("maya: "));
  type("x");
  QVERIFY(!composer_->list().isVisible());
}

void ComposerTest::tabLeavesWhenThereIsNothingToComplete() {
  QTest::keyClick(&edit(), Qt::Key_Tab);
  QVERIFY(!edit().hasFocus());
  edit().setFocus();
  type("xyzzy");
  QTest::keyClick(&edit(), Qt::Key_Tab);
  QVERIFY(!edit().hasFocus());
}

void ComposerTest::shiftTabAlwaysLeaves() {
  type("ma");
  QTest::keyClick(&edit(), Qt::Key_Backtab, Qt::ShiftModifier);
  QVERIFY(!edit().hasFocus());
}

void ComposerTest::slashOffersCommands() {
  type("/");
  QVERIFY(composer_->list().isVisible());
  QCOMPARE(composer_->list().items().size(), models::slashCommands().size());
  type("ki");
  QCOMPARE(composer_->list().items().size(), std::size_t{2});  // and /kickban
  QTest::keyClick(&edit(), Qt::Key_Return);
  QCOMPARE(composer_->text(), QStringLiteral("/kick "));
  composer_->setText({});
  type("//");
  QVERIFY(!composer_->list().isVisible());
}

void ComposerTest::anUnusableCommandSaysWhy() {
  sources_.context.usable = sources_.context.online = false;
  type("/kick");
  QVERIFY(composer_->list().isVisible());
  QVERIFY(!composer_->list().items()[0].usable);
  QCOMPARE(composer_->list().items()[0].detail,
           models::findSlashCommand(u"kick")->unavailable(sources_.context));
}

void ComposerTest::aCommandOfOperatorsSaysSo() {
  sources_.context.usable = sources_.context.online = true;
  sources_.context.mayModerate = false;
  type("/kic");
  QCOMPARE(composer_->list().items().at(0).detail, QStringLiteral("you are not an operator here"));
  QVERIFY(!composer_->list().items().at(0).usable);
  sources_.context.mayModerate = true;
  type("k");
  QCOMPARE(composer_->list().items().at(0).detail, QStringLiteral("Put somebody out of the room"));
  QVERIFY(composer_->list().items().at(0).usable);
}

void ComposerTest::argumentsAreShownAfterTheCommand() {
  type("/kick o");
  QVERIFY(composer_->list().isVisible());
  QVERIFY(labels().first().startsWith(QStringLiteral("/kick name")));
  QTest::keyClick(&edit(), Qt::Key_Tab);  // completes the name all the same
  QCOMPARE(composer_->text(), QStringLiteral("/kick otto "));
  QSignalSpy submitted(composer_, &Composer::submitted);
  QTest::keyClick(&edit(), Qt::Key_Return);
  QCOMPARE(submitted.count(), 1);
}

void ComposerTest::escapeClosesTheListFirst() {
  QSignalSpy escaped(composer_, &Composer::escaped);
  type("/");
  QTest::keyClick(&edit(), Qt::Key_Escape);
  QVERIFY(!composer_->list().isVisible());
  QCOMPARE(escaped.count(), 0);
  QTest::keyClick(&edit(), Qt::Key_Escape);
  QCOMPARE(escaped.count(), 1);
}

void ComposerTest::enterTakesWhatWasChosenByKey() {
  QSignalSpy sent(composer_, &Composer::submitted);
  type("@");
  QVERIFY(composer_->list().isVisible());
  const QString second = composer_->list().items().at(1).insert;
  QTest::keyClick(&edit(), Qt::Key_Down);
  QTest::keyClick(&edit(), Qt::Key_Return);
  QCOMPARE(composer_->text(), second);
  QCOMPARE(sent.count(), 0);
  type("#lobby");  // nothing was chosen: it is sent as it stands
  QTest::keyClick(&edit(), Qt::Key_Return);
  QCOMPARE(sent.count(), 1);
}

void ComposerTest::historyComesBack() {
  composer_->accepted(QStringLiteral("first"));
  composer_->accepted(QStringLiteral("second"));
  type("half");
  const auto press = [this](Qt::Key key) { QTest::keyClick(&edit(), key, Qt::ControlModifier); };
  press(Qt::Key_Up);
  QCOMPARE(composer_->text(), QStringLiteral("second"));
  press(Qt::Key_Up);
  press(Qt::Key_Up);
  QCOMPARE(composer_->text(), QStringLiteral("first"));
  press(Qt::Key_Down);
  press(Qt::Key_Down);
  QCOMPARE(composer_->text(), QStringLiteral("half"));
  press(Qt::Key_Down);
  QCOMPARE(composer_->text(), QStringLiteral("half"));
}

void ComposerTest::arrowsLeadIntoTheHistoryWhereTheyCanGoNoFarther() {
  composer_->accepted(QStringLiteral("first"));
  const auto press = [this](Qt::Key key) { QTest::keyClick(&edit(), key); };
  type("one");
  QTest::keyClick(&edit(), Qt::Key_Return, Qt::ShiftModifier);
  type("two");
  press(Qt::Key_Down);
  QCOMPARE(composer_->text(), QStringLiteral("one\ntwo"));
  press(Qt::Key_Up);
  QCOMPARE(composer_->text(), QStringLiteral("one\ntwo"));  // there was a line above
  press(Qt::Key_Up);
  QCOMPARE(composer_->text(), QStringLiteral("first"));
  press(Qt::Key_Down);
  QCOMPARE(composer_->text(), QStringLiteral("one\ntwo"));
}

void ComposerTest::styledWordsHaveTheirCodes() {
  const auto style = [this](Qt::Key key) { QTest::keyClick(&edit(), key, Qt::ControlModifier); };
  QSignalSpy sent(composer_, &Composer::submitted);
  type("a ");
  style(Qt::Key_B);
  type("bold");
  style(Qt::Key_I);
  type(" both");
  style(Qt::Key_B);
  style(Qt::Key_I);
  type(" end");
  QCOMPARE(edit().toPlainText(), QStringLiteral("a bold both end"));
  const QString coded = QStringLiteral(
      "a \x02"
      "bold\x1D both\x02\x1D end");
  QCOMPARE(composer_->text(), coded);
  QTest::keyClick(&edit(), Qt::Key_Return);
  QCOMPARE(sent.value(0).value(0).toString(), coded);
  composer_->accepted(coded);
  type("/me ");
  style(Qt::Key_U);
  type("waves");
  QTest::keyClick(&edit(), Qt::Key_Return);
  QCOMPARE(sent.value(1).value(0).toString(), QStringLiteral("/me \x1Fwaves\x1F"));
  composer_->accepted(coded);
  type("/kick ");
  style(Qt::Key_U);
  type("otto");
  composer_->list().hide();
  QTest::keyClick(&edit(), Qt::Key_Return);
  QCOMPARE(sent.value(2).value(0).toString(), QStringLiteral("/kick otto"));
  composer_->accepted(coded);
  type("plain again");
  QCOMPARE(composer_->text(), QStringLiteral("plain again"));
  edit().selectAll();
  style(Qt::Key_U);
  QCOMPARE(composer_->text(), QStringLiteral("\x1Fplain again\x1F"));
  style(Qt::Key_U);
  QCOMPARE(composer_->text(), QStringLiteral("plain again"));
}

void ComposerTest::aStyledDraftComesBack() {
  const QString draft = QStringLiteral("\x02one\x02 \x1Dtwo\x1D\n\x1Fthree\x1F four");
  composer_->setText(draft);
  QCOMPARE(edit().toPlainText(), QStringLiteral("one two\nthree four"));
  QCOMPARE(composer_->text(), draft);
  QVERIFY(!edit().document()->isUndoAvailable());
  type("!");
  QCOMPARE(composer_->text(), draft + u'!');
  composer_->accepted(draft);
  QTest::keyClick(&edit(), Qt::Key_Up);
  QCOMPARE(composer_->text(), draft);
  composer_->setText(QStringLiteral("\x02open\x0F shut"));
  QCOMPARE(composer_->text(), QStringLiteral("\x02open\x02 shut"));
}

void ComposerTest::aLongPasteAsks() {
  QSignalSpy held(composer_, &Composer::pasteHeld);
  QApplication::clipboard()->setText(QStringLiteral("1\r\n2\r\n3\r\n4\r\n5\r\n6\r\n"));
  edit().paste();
  QCOMPARE(held.count(), 1);
  QCOMPARE(composer_->text(), QString());
  composer_->paste(held[0][0].toString());
  QCOMPARE(composer_->text(), QStringLiteral("1\n2\n3\n4\n5\n6"));
  composer_->setText({});
  composer_->setGuardedLines(0);
  edit().paste();
  QCOMPARE(composer_->text(), QStringLiteral("1\n2\n3\n4\n5\n6"));
}

void ComposerTest::aLineThatIsCutIntoManyAsks() {
  QSignalSpy held(composer_, &Composer::pasteHeld);
  composer_->setGuardedLines(5);
  const auto paste = [this](int characters) {
    QApplication::clipboard()->setText(QString(characters, u'x'));
    edit().paste();
  };
  paste(4000);  // nobody knows yet how long a line may be
  QCOMPARE(held.count(), 0);
  composer_->setBudget(400, false);
  paste(2000);
  QCOMPARE(held.count(), 0);
  paste(2001);
  QCOMPARE(held.count(), 1);
}

void ComposerTest::aShortPasteDoesNot() {
  QSignalSpy held(composer_, &Composer::pasteHeld);
  QApplication::clipboard()->setText(QStringLiteral("1\n2\n3\n4\n5\n"));
  edit().paste();
  QCOMPARE(held.count(), 0);
  QCOMPARE(composer_->text(), QStringLiteral("1\n2\n3\n4\n5"));
}

void ComposerTest::emojiCompleteByName() {
  type("well done :tad");
  QVERIFY(!labels().isEmpty());
  QVERIFY2(labels().first().contains(QStringLiteral(":tada:")), qPrintable(labels().first()));
  QTest::keyClick(&edit(), Qt::Key_Tab);
  QCOMPARE(composer_->text(), QString::fromUtf8("well done 🎉 "));
  composer_->setText({});
  type("at 12:30");
  QVERIFY(labels().isEmpty());
}

void ComposerTest::emojiNamesBecomeEmoji() {
  QSignalSpy sent(composer_, &Composer::submitted);
  const auto said = [&](const char* text) {
    composer_->setText(QString::fromUtf8(text));
    composer_->list().hide();
    QTest::keyClick(&edit(), Qt::Key_Return);
    return sent.last()[0].toString();
  };
  QCOMPARE(said("done :tada:"), QString::fromUtf8("done 🎉"));
  QCOMPARE(said("at 10:100:30 :nothing:"), QStringLiteral("at 10:100:30 :nothing:"));
  QCOMPARE(said("/topic :tada:"), QStringLiteral("/topic :tada:"));
}

void ComposerTest::tellsHowALongTextArrives() {
  composer_->setBudget(20, false);
  composer_->setText(QStringLiteral("short"));
  QCOMPARE(composer_->budgetText(), QString());
  composer_->setText(QStringLiteral("seventeen letters"));
  QVERIFY(composer_->budgetText().contains(u'3'));
  composer_->setText(QStringLiteral("more than twenty letters are cut"));
  QVERIFY(composer_->budgetText().contains(u'2'));
  composer_->setText(QStringLiteral("/topic more than twenty letters of a topic"));
  QCOMPARE(composer_->budgetText(), QString());
  composer_->setBudget(20, true);
  composer_->setText(QStringLiteral("two\nlines"));
  QVERIFY(composer_->budgetText().contains(QStringLiteral("one message")));
}

void ComposerTest::scrollsToTheEndsWhileItIsEmpty() {
  QSignalSpy wanted(composer_, &Composer::edgeWanted);
  QTest::keyClick(&edit(), Qt::Key_Home, Qt::ControlModifier);
  QCOMPARE(wanted.value(0).value(0).value<Qt::Edge>(), Qt::TopEdge);
  QTest::keyClick(&edit(), Qt::Key_End, Qt::ControlModifier);
  QCOMPARE(wanted.value(1).value(0).value<Qt::Edge>(), Qt::BottomEdge);
  type("text");
  QTest::keyClick(&edit(), Qt::Key_Home, Qt::ControlModifier);
  QCOMPARE(wanted.count(), 2);
  QCOMPARE(edit().textCursorPosition(), 0);
}

void ComposerTest::typingEnds() {
  QSignalSpy typing(composer_, &Composer::typingChanged);
  type("hello");
  QCOMPARE(typing.count(), 1);
  QCOMPARE(typing[0][0].toBool(), true);
  composer_->accepted(composer_->text());
  QCOMPARE(typing.count(), 2);
  QCOMPARE(typing[1][0].toBool(), false);
  type("/nick x");
  QCOMPARE(typing.count(), 2);
}

void ComposerTest::replyCanBeTakenBack() {
  QSignalSpy cancelled(composer_, &Composer::replyCancelled);
  composer_->setReplyTo(QStringLiteral("maya"));
  QVERIFY(composer_->isReply());
  QTest::keyClick(&edit(), Qt::Key_Escape);
  QCOMPARE(cancelled.count(), 1);
  QVERIFY(!composer_->isReply());
}

void ComposerTest::anotherDraftDoesNotTellOfTyping() {
  QSignalSpy typing(composer_, &Composer::typingChanged);
  composer_->setText(QStringLiteral("a draft"));
  QCOMPARE(typing.count(), 0);
  QCOMPARE(edit().textCursorPosition(), 7);
}

void ComposerTest::writingBeginsWhereItsLettersDo() {
  const int middle = edit().width() / 2;
  QVERIFY(edit().cursorRect().x() < middle);
  window_->setLayoutDirection(Qt::RightToLeft);
  QVERIFY(edit().cursorRect().x() > middle);  // nothing is written: as the window runs
  QVERIFY(edit().cursorRect().x() < edit().viewport()->width());  // and not beyond the edge
  edit().setPlainText(QStringLiteral("hello"));
  QVERIFY(edit().cursorRect().x() < middle);
  window_->setLayoutDirection(Qt::LeftToRight);
  edit().setPlainText(QStringLiteral("مرحبا"));
  QVERIFY(edit().cursorRect().x() > middle);
  edit().clear();
  QVERIFY(edit().cursorRect().x() < middle);
}

QTEST_MAIN(ComposerTest)
#include "ComposerTest.moc"
