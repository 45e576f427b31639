#include "transcript/TranscriptView.h"

#include <QClipboard>
#include <QScrollBar>
#include <QSignalSpy>
#include <QtTest>
#include <random>

#include "support/Patience.h"
#include "transcript/DisplayText.h"
#include "transcript/LineText.h"
#include "ui/transcript/ViewFixture.h"

using namespace parlor;
using client::Delivery;
using client::LineId;
using client::LineKind;
using tests::ViewFixture;
using transcript::RowPart;
using transcript::TranscriptView;

class TranscriptViewTest : public QObject {
  Q_OBJECT

 private slots:
  void followsNewLinesAtTheBottom();
  void staysWhereOneReads();
  void countsWhatCameBelow();
  void doesNotMoveWhenOlderLinesCome();
  void doesNotMoveWhenTheHeadIsTrimmed();
  void keepsThePlaceThroughAResize();
  void holdsWhileTheMouseIsDown();
  void holdsAShortConversationToo();
  void keepsAPlacePerRoom();
  void forgetsADeadModel();
  void unfoldsNoiseUnderThePointer();
  void showsMoreOfALongMessage();
  void activatesLinksAndRooms();
  void activatesResendAndDelete();
  void togglesReactions();
  void jumpsToAQuotedMessage();
  void quotesStandBesideTheirMark_data();
  void quotesStandBesideTheirMark();
  void asksForOlderLinesOnce();
  void fillsTheGapBelowLinesFromFarBack();
  void jumpsToTheUnreadLine();
  void opensWhereReadingStopped();
  void opensAtTheEndWhenAllOfItFits();
  void hasNoTimerWhenIdle();
  void laysOutOnlyWhatIsNear();
  void estimatesALargeRoomInItsOwnTime();
  void offersActionsUnderThePointer();
  void offersNoAnswersThatCannotBe();
  void namesSomeOfManyWhoReacted();
  void showsOrHidesNoise();
  void keepsADayLineOfHiddenNoise();
  void formatsTimes();
  void spreadsCostlyRowsOverTurns();
  void survivesAnything();
};

void TranscriptViewTest::followsNewLinesAtTheBottom() {
  ViewFixture f;
  f.say(100);
  QVERIFY(f.view.isAtBottom());
  QVERIFY(f.shows(99));
  f.say(5);
  QVERIFY(f.shows(104));
  QVERIFY(f.item(104).bottom() <= f.port()->height());
}

void TranscriptViewTest::staysWhereOneReads() {
  ViewFixture f;
  f.say(100);
  f.view.scrollByPages(-2);
  const auto& first = f.view.flow().items().front();
  const int row = first.row, y = first.y;
  f.say(50, "otto");
  QVERIFY(!f.view.isAtBottom());
  QCOMPARE(f.topOf(row), y);
}

void TranscriptViewTest::countsWhatCameBelow() {
  ViewFixture f;
  QSignalSpy counted(&f.view, &TranscriptView::newBelowChanged);
  f.say(100);
  QCOMPARE(counted.size(), 0);
  f.view.scrollByPages(-1);
  f.writer.own("mine", Delivery::Kept);
  f.writer.note(LineKind::Joined, "lin");
  f.say(3, "otto");
  QCOMPARE(f.view.newBelow(), 3);
  QCOMPARE(counted.last(), QVariantList{3});
  f.view.scrollToBottom();
  QCOMPARE(f.view.newBelow(), 0);
  QCOMPARE(counted.last(), QVariantList{0});
}

void TranscriptViewTest::doesNotMoveWhenOlderLinesCome() {
  ViewFixture f;
  f.model.setOlder(models::OlderLines::Available);
  f.say(200);
  f.view.scrollToTop();
  f.view.flow().scrollBy(10);
  const int y = f.topOf(3);
  const models::Serial serial = f.model.serialOf(3);
  f.model.prepend(tests::chatter(200, 3, 5000), false);
  f.settle();
  QCOMPARE(f.view.rowRect(serial).y(), y);
}

void TranscriptViewTest::doesNotMoveWhenTheHeadIsTrimmed() {
  ViewFixture f({700, 500}, 1000, 100);
  f.say(1050);
  f.view.scrollByPages(-3);
  const auto serial = f.view.flow().items()[4].serial;
  const int y = f.view.rowRect(serial).y();
  f.say(500, "otto");
  QCOMPARE(f.model.rowCount(), 1550);
  QCOMPARE(f.view.rowRect(serial).y(), y);
  f.view.scrollToBottom();
  QCOMPARE(f.model.rowCount(), 1000);
  QVERIFY(f.shows(999));
}

void TranscriptViewTest::keepsThePlaceThroughAResize() {
  ViewFixture f;
  f.model.append(tests::chatter(400));
  f.settle();
  f.view.scrollByPages(-5);
  const auto& items = f.view.flow().items();
  const auto shown = std::find_if(items.begin(), items.end(), [](auto& i) { return i.y >= 0; });
  const models::Serial serial = shown->serial;
  const int y = shown->y;
  for (int width : {500, 350, 800, 700}) {
    f.view.resize(width, 500);
    f.settle();
    QCOMPARE(f.view.rowRect(serial).y(), y);
  }
}

void TranscriptViewTest::holdsWhileTheMouseIsDown() {
  ViewFixture f;
  f.say(100);
  const int y = f.topOf(95);
  QTest::mousePress(f.port(), Qt::LeftButton, {}, f.pointAt(95, 2));
  f.say(10, "otto");
  QCOMPARE(f.topOf(95), y);
  QTest::mouseRelease(f.port(), Qt::LeftButton, {}, f.pointAt(95, 2));
  f.settle();
  QVERIFY(f.view.isAtBottom());
  QVERIFY(f.shows(109));
}

void TranscriptViewTest::holdsAShortConversationToo() {
  ViewFixture f;
  f.say(3);
  const int y = f.topOf(1);
  QTest::mousePress(f.port(), Qt::LeftButton, {}, f.pointAt(1, 2));
  for (int i = 0; i < 3; ++i) f.say(1, "otto");
  QCOMPARE(f.topOf(1), y);
  QTest::mouseRelease(f.port(), Qt::LeftButton, {}, f.pointAt(1, 2));
  f.settle();
  QVERIFY(f.view.isAtBottom());
  QVERIFY(f.topOf(1) < y);
}

void TranscriptViewTest::keepsAPlacePerRoom() {
  ViewFixture f;
  f.say(100);
  f.view.scrollByPages(-2);
  const int row = f.view.flow().items()[3].row;
  const int y = f.topOf(row);
  models::TranscriptModel other({}, QTimeZone::utc());
  other.append(tests::chatter(50));
  f.view.setModel(&other);
  f.settle();
  QVERIFY(f.view.isAtBottom());
  f.say(20, "otto");  // into the room that is not on show
  f.view.setModel(&f.model);
  f.settle();
  QVERIFY(!f.view.isAtBottom());
  QCOMPARE(f.topOf(row), y);
  QCOMPARE(f.view.newBelow(), 20);
  f.view.setModel(nullptr);
}

void TranscriptViewTest::forgetsADeadModel() {
  ViewFixture f;
  auto other = std::make_unique<models::TranscriptModel>();
  other->append(tests::chatter(50));
  f.view.setModel(other.get());
  f.settle();
  other.reset();
  f.settle();
  QCOMPARE(f.view.model(), nullptr);
  f.view.grab();
  f.view.setModel(&f.model);
  f.say(3);
  QVERIFY(f.shows(2));
}

void TranscriptViewTest::unfoldsNoiseUnderThePointer() {
  ViewFixture f;
  f.say(60);
  for (const char* nick : {"a", "b", "c"}) f.writer.note(LineKind::Joined, nick);
  f.say(3, "otto");
  QVERIFY(!f.shows(61));
  const int y = f.topOf(60);
  f.click(f.item(60).layout->chevron.center() + QPoint(0, y));
  QVERIFY(f.shows(61));
  QVERIFY(f.shows(62));
  QCOMPARE(f.topOf(60), y);
  f.click(f.item(60).layout->chevron.center() + QPoint(0, f.topOf(60)));
  QVERIFY(!f.shows(61));
}

void TranscriptViewTest::showsMoreOfALongMessage() {
  ViewFixture f;
  f.writer.say("maya", std::string(1'000'000, 'x'));
  f.flush();
  const int before = f.item(0).layout->bodyLength();
  QCOMPARE(before, transcript::kShownUnits);
  f.click(f.item(0).layout->more.center() + QPoint(0, f.topOf(0)));
  QCOMPARE(f.item(0).layout->bodyLength(), 4 * transcript::kShownUnits);
}

void TranscriptViewTest::activatesLinksAndRooms() {
  ViewFixture f;
  QSignalSpy links(&f.view, &TranscriptView::linkActivated);
  QSignalSpy rooms(&f.view, &TranscriptView::roomActivated);
  f.writer.say("maya", "see https://exämple.org/a and #release");
  f.flush();
  f.click(f.pointAt(0, 8));
  QCOMPARE(links.size(), 1);
  QCOMPARE(links[0][0].toUrl().toEncoded(), QByteArray("https://xn--exmple-cua.org/a"));
  QCOMPARE(links[0][1].toString(), QStringLiteral("https://exämple.org/a"));
  f.click(f.pointAt(0, 32));
  QCOMPARE(rooms.size(), 1);
  QCOMPARE(rooms[0][0].toString(), QStringLiteral("#release"));
  f.drag(f.pointAt(0, 6), f.pointAt(0, 15));
  QCOMPARE(links.size(), 1);  // choosing text is not a click
}

void TranscriptViewTest::activatesResendAndDelete() {
  ViewFixture f;
  QSignalSpy resend(&f.view, &TranscriptView::resendRequested);
  QSignalSpy discard(&f.view, &TranscriptView::deleteRequested);
  f.writer.own("lost", Delivery::Failed, "no answer");
  f.flush();
  const QPoint top(0, f.topOf(0));
  f.click(f.item(0).layout->resend.center() + top);
  f.click(f.item(0).layout->discard.center() + top);
  QCOMPARE(resend.size(), 1);
  QCOMPARE(discard.size(), 1);
  QCOMPARE(resend[0][0].value<LineId>(), LineId(1));
}

void TranscriptViewTest::togglesReactions() {
  ViewFixture f;
  QSignalSpy toggled(&f.view, &TranscriptView::reactionToggled);
  f.model.setSelfNick("rex");
  f.say(2);
  f.model.setReactions("m2", {{"+1", {"otto", "rex"}}, {"ok", {"lin"}}});
  f.settle();
  const QPoint top(0, f.topOf(1));
  f.click(f.item(1).layout->chips[0].rect.center() + top);
  f.click(f.item(1).layout->chips[1].rect.center() + top);
  QCOMPARE(toggled.size(), 2);
  QCOMPARE(toggled[0][2].toBool(), false);
  QCOMPARE(toggled[1][1].toString(), QStringLiteral("ok"));
  QCOMPARE(toggled[1][2].toBool(), true);
}

void TranscriptViewTest::jumpsToAQuotedMessage() {
  ViewFixture f;
  f.say(200);
  f.writer.say("otto", "that one").replyTo = "m5";
  f.flush();
  QVERIFY(!f.shows(4));
  f.click(f.item(200).layout->quote.rect().center().toPoint() + QPoint(0, f.topOf(200)) -
          QPoint(f.item(200).layout->quote.rect().toRect().width() / 3, 0));
  QVERIFY(f.shows(4));
  QVERIFY(!f.view.jumpToLine(LineId(99999)));
}

void TranscriptViewTest::quotesStandBesideTheirMark_data() {
  QTest::addColumn<QString>("said");
  QTest::addColumn<bool>("mirrored");
  QTest::newRow("latin") << "which one" << false;
  QTest::newRow("latin, mirrored") << "which one" << true;
  QTest::newRow("hebrew") << "שלום לכולם" << false;
  QTest::newRow("hebrew, mirrored") << "שלום לכולם" << true;
}

// Whichever way the quoted words run.
void TranscriptViewTest::quotesStandBesideTheirMark() {
  QFETCH(QString, said);
  QFETCH(bool, mirrored);
  ViewFixture f;
  f.view.setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
  f.writer.say(said.toStdString(), said.toStdString());
  f.writer.say("otto", "that one").replyTo = "m1";
  f.flush();
  const auto& item = f.item(1);
  const QRectF quote = item.layout->quote.rect();
  QVERIFY(quote.width() < f.port()->width() / 2);
  const QImage view = f.port()->grab().toImage();
  int ink = 0;
  const int y = item.y + static_cast<int>(quote.center().y());
  for (int x = static_cast<int>(quote.left()); x < static_cast<int>(quote.right()); ++x) {
    const int at = mirrored ? f.port()->width() - 1 - x : x;
    ink += view.pixelColor(at, y) != view.pixelColor(f.port()->width() / 2, y) ? 1 : 0;
  }
  QVERIFY(ink > 5);
}

void TranscriptViewTest::asksForOlderLinesOnce() {
  ViewFixture f;
  QSignalSpy asked(&f.view, &TranscriptView::olderRequested);
  f.say(100);
  f.view.scrollToTop();
  f.settle();
  QCOMPARE(asked.size(), 0);  // the server keeps none
  f.model.setOlder(models::OlderLines::Available);
  QTRY_COMPARE(asked.size(), 1);
  f.view.scrollByPages(0.5);
  f.view.scrollToTop();
  QCoreApplication::processEvents();
  QCOMPARE(asked.size(), 1);
  f.model.prepend(tests::chatter(100, 2, 1000), false);
  f.settle();
  f.view.scrollToTop();
  QTRY_COMPARE(asked.size(), 2);
  f.model.prepend({}, true);
  f.settle();
  QCOMPARE(asked.size(), 2);
}

// The line that people read keeps its place while lines come between it and the present.
void TranscriptViewTest::fillsTheGapBelowLinesFromFarBack() {
  ViewFixture f;
  f.say(100);
  QSignalSpy asked(&f.view, &TranscriptView::betweenRequested);
  auto far = tests::chatter(60, 2, 1000);
  client::Line gap;
  gap.id = LineId(5000);
  gap.kind = client::LineKind::Gap;
  gap.time = far.back().time;
  far.push_back(gap);
  f.model.showApart(far);
  QVERIFY(f.view.jumpToLine(LineId(1001)));
  f.settle();
  QCOMPARE(asked.size(), 0);  // not on show
  QVERIFY(f.view.jumpToLine(LineId(5000)));
  QTRY_COMPARE(asked.size(), 1);
  const auto read = f.view.flow().items().front();
  const LineId line = f.model.at(read.row).id;
  f.model.insertAtSeam(LineId(5000), tests::chatter(50, 2, 2000), false);
  f.settle();
  QCOMPARE(f.model.at(f.view.flow().items().front().row).id, line);
  QCOMPARE(f.view.flow().items().front().y, read.y);
  QCOMPARE(asked.size(), 1);  // it is out of sight now
  QVERIFY(f.view.jumpToLine(LineId(5000)));
  QTRY_COMPARE(asked.size(), 2);
  f.model.insertAtSeam(LineId(5000), {}, true);
  f.settle();
  QCOMPARE(asked.size(), 2);
}

void TranscriptViewTest::jumpsToTheUnreadLine() {
  ViewFixture f;
  f.say(200);
  QVERIFY(!f.view.jumpToUnread());
  f.model.setUnreadAfter(f.model.at(49).time);
  f.settle();
  QVERIFY(f.view.jumpToUnread());
  QCOMPARE(f.view.flow().items().front().row, 50);
  QVERIFY(f.view.jumpToDate(QDate(2026, 11, 21)));
  QCOMPARE(f.view.flow().items().front().row, 0);
}

void TranscriptViewTest::opensWhereReadingStopped() {
  ViewFixture f;
  models::TranscriptModel other({1000, 100}, QTimeZone::utc());
  tests::LineWriter writer(10'000);
  for (int i = 0; i < 200; ++i) writer.say(i % 2 ? "maya" : "otto", "line");
  other.append(writer.take());
  other.setUnreadAfter(other.at(99).time);
  f.view.setModel(&other);
  f.settle();
  const auto& rows = f.view.flow().items();
  QCOMPARE(rows.front().row, 100);
  QVERIFY(!f.view.isAtBottom());
  QVERIFY(f.view.newBelow() > 50);
  const auto whole = std::count_if(rows.begin(), rows.end(), [&](const transcript::FlowItem& row) {
    return row.bottom() <= f.port()->height();
  });
  QCOMPARE(*f.view.seenUpTo(), other.at(99 + static_cast<int>(whole)).time);
  f.view.scrollToBottom();
  QCOMPARE(f.view.newBelow(), 0);
  QCOMPARE(*f.view.seenUpTo(), other.at(199).time);
  f.view.setModel(&f.model);
  f.view.setModel(&other);
  f.settle();
  QVERIFY(f.view.isAtBottom());  // he has been there
}

void TranscriptViewTest::opensAtTheEndWhenAllOfItFits() {
  ViewFixture f;
  models::TranscriptModel other({1000, 100}, QTimeZone::utc());
  tests::LineWriter writer(10'000);
  for (int i = 0; i < 200; ++i) writer.say("maya", "line");
  other.append(writer.take());
  other.setUnreadAfter(other.at(196).time);
  f.view.setModel(&other);
  f.settle();
  QVERIFY(f.view.isAtBottom());
  QCOMPARE(f.view.newBelow(), 0);
}

void TranscriptViewTest::hasNoTimerWhenIdle() {
  ViewFixture f;
  f.model.append(tests::chatter(3000));
  f.view.jumpToLine(LineId(1500));
  QTRY_VERIFY(f.view.isQuiet());
  for (const QTimer* timer : f.view.findChildren<QTimer*>()) QVERIFY(!timer->isActive());
}

void TranscriptViewTest::laysOutOnlyWhatIsNear() {
  ViewFixture f;
  f.model.append(tests::chatter(5000));
  f.settle();
  QVERIFY(f.view.flow().layoutsMade() < 120);
  f.view.scrollToTop();
  f.settle();
  QVERIFY(f.view.flow().layoutsMade() < 240);
}

void TranscriptViewTest::estimatesALargeRoomInItsOwnTime() {
  ViewFixture f;
  models::TranscriptModel large({100'000, 100}, QTimeZone::utc());
  tests::LineWriter writer(10'000'000);
  for (int i = 0; i < 5000; ++i) writer.say("maya", std::string(600, 'x'));
  large.append(writer.take());
  f.view.setModel(&large);
  const auto heights = [&]() -> const transcript::HeightIndex& { return f.view.flow().heights(); };
  QVERIFY(heights().height(0) < heights().height(4900));
  f.settle();
  QCOMPARE(heights().height(1), heights().height(4000));
  QVERIFY(f.view.isAtBottom());
}

void TranscriptViewTest::offersActionsUnderThePointer() {
  ViewFixture f;
  QSignalSpy replied(&f.view, &TranscriptView::replyRequested);
  f.say(20);
  const QRect before = f.item(10).layout->block;
  f.hover(f.pointAt(10, 2));
  const QRect bar =
      transcript::HoverBar::placeFor(f.item(10).layout->block.translated(0, f.topOf(10)),
                                     f.view.flow().geometry(), f.theme, f.port()->height());
  f.hover(bar.center());
  f.click(QPoint(bar.left() + bar.height() / 2, bar.center().y()));
  QCOMPARE(replied.size(), 1);
  QCOMPARE(replied[0][0].value<LineId>(), f.model.at(10).id);
  QCOMPARE(f.item(10).layout->block, before);
}

void TranscriptViewTest::offersNoAnswersThatCannotBe() {
  ViewFixture f;
  QSignalSpy replied(&f.view, &TranscriptView::replyRequested);
  f.writer.say("maya", "with a name of its own");
  f.writer.own("not with the server yet", Delivery::Pending).msgid.clear();
  f.flush();
  const auto reply = [&](int row) {
    replied.clear();
    f.view.leaveMessageFocus();
    f.view.setFocusedSerial(f.model.serialOf(row));
    QTest::keyClick(&f.view, Qt::Key_R);
    return replied.size();
  };
  QCOMPARE(reply(0), 1);
  QCOMPARE(reply(1), 0);
  f.view.setCapabilities(false, false);
  QCOMPARE(reply(0), 0);
  f.hover(f.pointAt(0, 2));
  const QImage without = f.port()->grab().toImage();
  f.view.setCapabilities(true, true);
  QVERIFY(f.port()->grab().toImage() != without);
  f.hover(f.pointAt(1, 2));
  const QRect bar =
      transcript::HoverBar::placeFor(f.item(1).layout->block.translated(0, f.topOf(1)),
                                     f.view.flow().geometry(), f.theme, f.port()->height());
  f.hover(bar.center());
  f.click(QPoint(bar.left() + bar.height() / 2, bar.center().y()));
  QCOMPARE(replied.size(), 0);
}

void TranscriptViewTest::namesSomeOfManyWhoReacted() {
  std::vector<std::string> nicks;
  for (int i = 0; i < 5000; ++i) nicks.push_back("person" + std::to_string(i));
  const QString some = transcript::LineText::people(nicks);
  QVERIFY(some.contains("person11"));
  QVERIFY(!some.contains("person12"));
  QVERIFY(some.contains("more"));
  nicks.resize(2);
  QVERIFY(!transcript::LineText::people(nicks).contains("more"));
}

void TranscriptViewTest::showsOrHidesNoise() {
  ViewFixture f;
  f.say(2);
  for (const char* nick : {"a", "b", "c"}) f.writer.note(LineKind::Joined, nick);
  f.say(2, "otto");
  f.view.setOptions({transcript::NoiseStyle::Shown});
  f.settle();
  QVERIFY(f.shows(2) && f.shows(3) && f.shows(4));
  QVERIFY(!f.item(2).layout->chevron.isValid());
  f.view.setOptions({transcript::NoiseStyle::Hidden});
  f.settle();
  QVERIFY(!f.shows(2) && !f.shows(3) && f.shows(5));
  f.view.setOptions({});
  f.settle();
  QVERIFY(f.shows(2) && !f.shows(3));
  QVERIFY(f.item(2).layout->chevron.isValid());
}

void TranscriptViewTest::keepsADayLineOfHiddenNoise() {
  ViewFixture f;
  f.view.setOptions({transcript::NoiseStyle::Hidden});
  f.writer.note(LineKind::Joined, "a");
  f.say(1);
  QCOMPARE(f.item(0).layout->rules.size(), std::size_t{1});
  QVERIFY(f.item(0).layout->block.isNull());
}

void TranscriptViewTest::formatsTimes() {
  ViewFixture f;
  f.writer.at(14, 2);
  f.say(1);
  QCOMPARE(f.item(0).layout->time, QStringLiteral("14:02"));
  f.view.setOptions({transcript::NoiseStyle::Folded, QStringLiteral("h:mm AP")});
  f.settle();
  QCOMPARE(f.item(0).layout->time, QStringLiteral("2:02 PM"));
}

void TranscriptViewTest::spreadsCostlyRowsOverTurns() {
  ViewFixture f({700, 2000});
  f.view.flow().setBudget(1);
  std::string emoji;
  for (int i = 0; i < 90; ++i) emoji += "\xF0\x9F\x98\x80";
  for (int i = 0; i < 60; ++i) f.writer.say("maya", emoji);
  f.model.append(f.writer.take());
  f.view.flow().settle();
  QVERIFY(f.view.flow().isUnfinished());
  QVERIFY(f.view.isAtBottom());
  QVERIFY(f.shows(59));  // what one reads first is laid out first
  f.settle();
  QVERIFY(!f.view.flow().isUnfinished());
  QVERIFY(f.view.flow().items().front().y <= 0 || f.view.flow().items().front().row == 0);
}

// Everything at once, in any order, must leave a view that is whole. PARLOR_SEED tries another
// order.
void TranscriptViewTest::survivesAnything() {
  ViewFixture f({500, 400}, 300, 50);
  bool given = false;
  const int seed = qEnvironmentVariableIntValue("PARLOR_SEED", &given);
  std::mt19937 random(given ? static_cast<unsigned>(seed) : 11);
  std::uint64_t id = 100'000;
  for (int step = 0; step < 1500; ++step) {
    const int rows = f.model.rowCount();
    const int row = rows > 0 ? static_cast<int>(random() % static_cast<unsigned>(rows)) : 0;
    switch (random() % 14) {
      case 0:
        f.model.append(tests::chatter(1 + static_cast<int>(random() % 30),
                                      static_cast<unsigned>(random()), id += 100));
        break;
      case 1:
        f.model.prepend(tests::chatter(static_cast<int>(random() % 20),
                                       static_cast<unsigned>(random()), id += 100),
                        false);
        break;
      case 2:
        if (rows > 0) f.model.remove(f.model.at(row).id);
        break;
      case 3:
        if (rows > 0) {
          client::Line line;
          line.id = f.model.at(row).id;
          line.time = f.model.at(row).time;
          line.nick = "kai";
          line.text.text = std::string(random() % 300, 'y');
          line.redacted = random() % 4 == 0;
          f.model.change(line);
        }
        break;
      case 4:
        f.view.scrollByPages(static_cast<double>(random() % 7) - 3);
        break;
      case 5:
        f.view.resize(200 + static_cast<int>(random() % 500),
                      100 + static_cast<int>(random() % 500));
        break;
      case 6:
        f.click(QPoint(static_cast<int>(random() % 400), static_cast<int>(random() % 400)));
        break;
      case 7:
        f.drag(QPoint(60, static_cast<int>(random() % 400)),
               QPoint(200, static_cast<int>(random() % 400)));
        f.view.selectedText();
        break;
      case 8:
        if (rows > 0) f.model.setUnreadAfter(f.model.at(row).time);
        break;
      case 9:
        f.view.setFindQuery(random() % 3 == 0 ? QString() : QStringLiteral("the"));
        f.view.findPrevious();
        break;
      case 10:
        f.view.focusMessage(random() % 2 == 0 ? 1 : -1);
        break;
      case 11:
        f.hover(QPoint(static_cast<int>(random() % 400), static_cast<int>(random() % 400)));
        break;
      case 12:
        if (random() % 20 == 0) f.model.clear();
        break;
      default:
        if (rows > 0) f.view.jumpToLine(f.model.at(row).id);
    }
    if (step % 7 == 0) f.view.grab();
    QCoreApplication::processEvents();
    f.view.flow().settle();
    const auto& items = f.view.flow().items();
    for (std::size_t i = 0; i + 1 < items.size(); ++i) {
      QCOMPARE(items[i].bottom(), items[i + 1].y);  // no gap and no overlap
      QVERIFY(items[i].row < items[i + 1].row);
    }
    QCOMPARE(f.view.flow().heights().count(), f.model.rowCount());
  }
}

QTEST_MAIN(TranscriptViewTest)
#include "TranscriptViewTest.moc"
