#include "models/TranscriptModel.h"

#include <QSignalSpy>
#include <QtTest>

#include "ui/transcript/Scenes.h"

using namespace parlor;
using client::Delivery;
using client::LineId;
using client::LineKind;
using models::TranscriptModel;
using tests::LineWriter;

class TranscriptModelTest : public QObject {
  Q_OBJECT

 private slots:
  void announcesOneRangePerBatch();
  void groupsOneSpeakersLines();
  void startsANewGroupWhenItShould_data();
  void startsANewGroupWhenItShould();
  void drawsADayLineInTheReadersZone();
  void tellsTheTimeOnADayOfTwentyFiveHours();
  void foldsARunOfNoise();
  void foldsAcrossAPrependedPage();
  void keepsSerialsWhenRowsComeAndGo();
  void trimsTheHeadInChunks();
  void doesNotTrimUnderAReader();
  void changesALineInPlace();
  void hidesARemovedLine();
  void forgetsWhatWasRedacted();
  void findsLinesByIdAndMessage();
  void keepsReactionsThroughAChange();
  void anotherNameConcernsReactionsOnly();
  void aQuoteFollowsWhatItQuotes();
  void placesTheUnreadLine();
  void waitsForAnUnreadLine();
  void internsNames();
  void showsLinesApart();
  void fillsWhatIsMissingBehindThem();
  void knowsWhichDaysItHolds();
};

namespace {

std::unique_ptr<TranscriptModel> modelOf(std::vector<client::Line> lines, int rows = 100'000,
                                         int slack = 100) {
  auto model =
      std::make_unique<TranscriptModel>(TranscriptModel::Limits{rows, slack}, QTimeZone::utc());
  model->append(std::move(lines));
  return model;
}

std::vector<client::Line> messages(int count, std::uint64_t firstId = 1) {
  LineWriter writer(firstId);
  for (int i = 0; i < count; ++i) writer.say("maya", "line " + std::to_string(firstId + i));
  return writer.take();
}

// Ten lines from far back, and a gap, which has the id `first` + 10.
std::vector<client::Line> apart(std::uint64_t first) {
  auto lines = messages(10, first);
  client::Line gap;
  gap.id = LineId(first + 10);
  gap.kind = LineKind::Gap;
  gap.time = lines.back().time;
  lines.push_back(gap);
  return lines;
}

}  // namespace

void TranscriptModelTest::announcesOneRangePerBatch() {
  TranscriptModel model({}, QTimeZone::utc());
  QSignalSpy appended(&model, &TranscriptModel::rowsAppended);
  model.append(messages(1000));
  model.append(messages(3, 1001));
  QCOMPARE(appended.size(), 2);
  QCOMPARE(appended[0], (QVariantList{0, 999}));
  QCOMPARE(appended[1], (QVariantList{1000, 1002}));
  model.append({});
  QCOMPARE(appended.size(), 2);
}

void TranscriptModelTest::groupsOneSpeakersLines() {
  LineWriter w;
  w.say("maya", "a");
  w.say("maya", "b");
  w.say("otto", "c");
  w.say("maya", "d");
  const auto model = modelOf(w.take());
  QVERIFY(model->at(0).grouping.newDay);
  QVERIFY(!model->at(0).grouping.continues);
  QVERIFY(model->at(1).grouping.continues);
  QVERIFY(!model->at(2).grouping.continues);
  QVERIFY(!model->at(3).grouping.continues);
}

void TranscriptModelTest::startsANewGroupWhenItShould_data() {
  QTest::addColumn<QString>("what");
  for (const char* what : {"pause", "reply", "action", "notice", "day", "unread"}) {
    QTest::newRow(what) << QString::fromLatin1(what);
  }
}

void TranscriptModelTest::startsANewGroupWhenItShould() {
  QFETCH(QString, what);
  LineWriter w;
  w.at(23, 58).say("maya", "a");
  const base::WallTime before = w.say("maya", "b").time;
  if (what == "pause") w.pass(301);
  if (what == "day") w.at(0, 1, 22);
  client::Line& last = w.say("maya", "c");
  if (what == "reply") last.replyTo = "m1";
  if (what == "action") last.kind = LineKind::Action;
  if (what == "notice") last.kind = LineKind::Notice;
  const auto model = modelOf(w.take());
  if (what == "unread") model->setUnreadAfter(before);
  QVERIFY(model->at(1).grouping.continues);
  QVERIFY(!model->at(2).grouping.continues);
}

void TranscriptModelTest::drawsADayLineInTheReadersZone() {
  LineWriter w;
  w.at(15, 30).say("maya", "half past eleven at night in Shanghai");
  w.at(16, 30).say("maya", "half past midnight in Shanghai");
  TranscriptModel model({}, QTimeZone("Asia/Shanghai"));
  model.append(w.take());
  QVERIFY(model.at(1).grouping.newDay);
  QCOMPARE(model.date(0), QDate(2026, 11, 21));
  QCOMPARE(model.date(1), QDate(2026, 11, 22));
  QCOMPARE(model.clock(1), QTime(0, 30));
  QCOMPARE(model.firstRowOn(QDate(2026, 11, 22)), std::optional<int>(1));
  QCOMPARE(model.firstRowOn(QDate(2026, 11, 23)), std::optional<int>());
}

void TranscriptModelTest::tellsTheTimeOnADayOfTwentyFiveHours() {
  TranscriptModel model({100, 10}, QTimeZone("Europe/Berlin"));
  const auto at = [](QDateTime utc) {
    client::Line line;
    line.time = base::WallTime(base::Milliseconds(utc.toMSecsSinceEpoch()));
    return line;
  };
  const QDate changed(2026, 10, 25);  // at 03:00 it is 02:00 again
  model.append({at({changed, {0, 30}, Qt::UTC}), at({changed, {1, 30}, Qt::UTC}),
                at({changed, {22, 30}, Qt::UTC}), at({changed.addDays(1), {7, 5}, Qt::UTC})});
  QCOMPARE(model.clock(0), QTime(2, 30));
  QCOMPARE(model.clock(1), QTime(2, 30));
  QCOMPARE(model.clock(2), QTime(23, 30));
  QCOMPARE(model.clock(3), QTime(8, 5));
}

void TranscriptModelTest::foldsARunOfNoise() {
  LineWriter w;
  w.say("maya", "a");
  w.note(LineKind::Joined, "otto");
  w.note(LineKind::Left, "otto");
  w.note(LineKind::Renamed, "lin", "", "lin2");
  w.note(LineKind::Topic, "maya", "new topic");
  w.note(LineKind::Joined, "kai");
  const auto model = modelOf(w.take());
  QCOMPARE(model->at(1).grouping.foldDepth, 0);
  QCOMPARE(model->at(3).grouping.foldDepth, 2);
  QCOMPARE(model->foldHead(3), 1);
  QCOMPARE(model->foldEnd(1), 4);
  QCOMPARE(model->at(5).grouping.foldDepth, 0);

  LineWriter many;
  for (int i = 0; i < 1200; ++i) many.note(LineKind::Joined, "n" + std::to_string(i));
  const auto flood = modelOf(many.take());
  QCOMPARE(flood->foldEnd(0), int{models::kLongestFold});
  QCOMPARE(flood->foldHead(1100), 2 * models::kLongestFold);
}

void TranscriptModelTest::foldsAcrossAPrependedPage() {
  LineWriter late(10);
  late.at(12, 0).note(LineKind::Joined, "c");
  late.note(LineKind::Joined, "d");
  late.say("c", "hello");
  const auto model = modelOf(late.take());
  QSignalSpy changed(model.get(), &TranscriptModel::rowsChanged);
  LineWriter early;
  early.at(11, 0).say("maya", "first");
  early.note(LineKind::Joined, "a");
  model->prepend(early.take(), true);
  QCOMPARE(model->foldHead(3), 1);
  QCOMPARE(model->foldEnd(1), 4);
  QCOMPARE(changed.size(), 1);
  QCOMPARE(changed[0], (QVariantList{2, 3}));
  QCOMPARE(model->older(), models::OlderLines::AllHere);
}

void TranscriptModelTest::keepsSerialsWhenRowsComeAndGo() {
  const auto model = modelOf(messages(10, 100));
  const models::Serial serial = model->serialOf(4);
  const LineId id = model->at(4).id;
  model->prepend(messages(7, 1), false);
  QCOMPARE(model->at(*model->rowAt(serial)).id, id);
  model->remove(model->at(2).id);
  QCOMPARE(model->at(*model->rowAt(serial)).id, id);
  QCOMPARE(model->rowAt(model->endSerial()), std::optional<int>());
}

void TranscriptModelTest::trimsTheHeadInChunks() {
  const auto model = modelOf(messages(1050), 1000, 100);
  QSignalSpy trimmed(model.get(), &TranscriptModel::headTrimmed);
  QCOMPARE(model->rowCount(), 1050);
  const models::Serial last = model->serialOf(1049);
  model->append(messages(51, 2000));
  QCOMPARE(trimmed.size(), 1);
  QCOMPARE(trimmed[0], (QVariantList{101}));
  QCOMPARE(model->rowCount(), 1000);
  QCOMPARE(model->rowAt(last), std::optional<int>(948));
  QVERIFY(model->at(0).grouping.newDay);
  QCOMPARE(model->rowOf(LineId(2050)), std::optional<int>(999));
}

void TranscriptModelTest::doesNotTrimUnderAReader() {
  const auto model = modelOf(messages(1000), 1000, 100);
  model->holdHead(true);
  model->append(messages(500, 2000));
  QCOMPARE(model->rowCount(), 1500);
  model->holdHead(false);
  QCOMPARE(model->rowCount(), 1000);
}

void TranscriptModelTest::changesALineInPlace() {
  LineWriter w;
  w.own("hello", Delivery::Pending);
  w.say("otto", "hi");
  const auto model = modelOf(w.take());
  QSignalSpy changed(model.get(), &TranscriptModel::rowsChanged);
  LineWriter again;
  again.own("hello", Delivery::Kept);
  const auto version = model->at(0).version;
  model->change(again.take()[0]);
  QCOMPARE(model->at(0).delivery, Delivery::Kept);
  QVERIFY(model->at(0).version != version);
  QCOMPARE(changed.size(), 1);
  QCOMPARE(changed[0], (QVariantList{0, 0}));
  client::Line unknown;
  unknown.id = LineId(999);
  model->change(unknown);
  QCOMPARE(changed.size(), 1);
}

void TranscriptModelTest::hidesARemovedLine() {
  LineWriter w;
  w.say("maya", "a");
  w.say("otto", "b");
  w.say("maya", "c");
  const auto model = modelOf(w.take());
  model->remove(LineId(2));
  QVERIFY(model->at(1).removed);
  QVERIFY(model->at(2).grouping.continues);
  QCOMPARE(model->rowOf(LineId(2)), std::optional<int>());
  model->remove(LineId(1));
  QVERIFY(model->at(2).grouping.newDay);
}

void TranscriptModelTest::forgetsWhatWasRedacted() {
  LineWriter w;
  w.say("maya", "the password is hunter2");
  const auto model = modelOf(w.take());
  client::Line line;
  line.id = LineId(1);
  line.nick = "maya";
  line.redacted = true;
  line.text.text = "the password is hunter2";
  model->change(line);
  QVERIFY(model->at(0).redacted);
  QVERIFY(model->at(0).text.empty());
}

void TranscriptModelTest::findsLinesByIdAndMessage() {
  const auto model = modelOf(messages(300, 50));
  model->prepend(messages(49, 1), false);
  QCOMPARE(model->rowOf(LineId(1)), std::optional<int>(0));
  QCOMPARE(model->rowOf(LineId(349)), std::optional<int>(348));
  QCOMPARE(model->rowOfMessage("m120"), std::optional<int>(119));
  QCOMPARE(model->rowOfMessage("nobody"), std::optional<int>());
  QCOMPARE(model->rowOfMessage(""), std::optional<int>());
}

void TranscriptModelTest::keepsReactionsThroughAChange() {
  const auto model = modelOf(messages(2));
  model->setReactions("m1", {{"+1", {"otto"}}});
  QCOMPARE(model->at(0).reactions().size(), std::size_t{1});
  model->change(messages(1)[0]);
  QCOMPARE(model->at(0).reactions().size(), std::size_t{1});
  model->setReactions("m1", {});
  QVERIFY(model->at(0).reactions().empty());
}

void TranscriptModelTest::anotherNameConcernsReactionsOnly() {
  const auto model = modelOf(messages(100));
  model->setReactions("m7", {{"+1", {"otto"}}});
  QSignalSpy changed(model.get(), &TranscriptModel::rowsChanged);
  const auto version = model->at(6).version;
  model->setSelfNick(QStringLiteral("otto"));
  QCOMPARE(changed.size(), 1);
  QCOMPARE(changed[0], (QList<QVariant>{6, 6}));
  QVERIFY(model->at(6).version != version);
}

// What somebody took back must not stand on in the answers to it.
void TranscriptModelTest::aQuoteFollowsWhatItQuotes() {
  LineWriter w(10);
  w.say("otto", "secret");
  w.say("maya", "what?").replyTo = "m10";
  w.say("lin", "before my time").replyTo = "m2";
  const auto model = modelOf(w.take());
  QSignalSpy changed(model.get(), &TranscriptModel::rowsChanged);
  auto version = model->at(1).version;
  model->redact("m10", {});
  QVERIFY(changed.contains(QList<QVariant>({1, 1})));
  QVERIFY(model->at(1).version != version);
  changed.clear();
  version = model->at(2).version;
  model->prepend(messages(3), false);
  QVERIFY(changed.contains(QList<QVariant>({5, 5})));
  QVERIFY(model->at(5).version != version);
  changed.clear();
  client::Line other = messages(1, 2)[0];
  other.redacted = true;
  model->change(other);
  QVERIFY(changed.contains(QList<QVariant>({5, 5})));
}

void TranscriptModelTest::placesTheUnreadLine() {
  LineWriter w;
  w.say("maya", "read");
  const base::WallTime read = w.say("maya", "read too").time;
  w.own("mine", Delivery::Kept);
  w.say("otto", "new");
  const auto model = modelOf(w.take());
  model->setUnreadAfter(read);
  QCOMPARE(model->unreadRow(), std::optional<int>(3));
  model->prepend(messages(5, 100), false);
  QCOMPARE(model->unreadRow(), std::optional<int>(8));
  model->setUnreadAfter(std::nullopt);
  QCOMPARE(model->unreadRow(), std::optional<int>());
  QVERIFY(!model->at(8).unread);
}

void TranscriptModelTest::waitsForAnUnreadLine() {
  LineWriter w;
  const base::WallTime read = w.say("maya", "read").time;
  const auto model = modelOf(w.take());
  model->setUnreadAfter(read);
  QCOMPARE(model->unreadRow(), std::optional<int>());
  LineWriter later(50);
  later.pass(60).say("otto", "new");
  later.say("otto", "newer");
  model->append(later.take());
  QCOMPARE(model->unreadRow(), std::optional<int>(1));
  QVERIFY(!model->at(2).unread);
}

void TranscriptModelTest::internsNames() {
  const auto model = modelOf(messages(100));
  QCOMPARE(model->at(0).nick, model->at(99).nick);
  QCOMPARE(model->nick(99), std::string("maya"));
  QVERIFY(sizeof(models::TranscriptRow) <= 176);
}

void TranscriptModelTest::showsLinesApart() {
  const auto model = modelOf(messages(5, 1000));
  QVERIFY(!model->seamRow());
  QCOMPARE(model->presentRow(), 0);
  const auto serial = model->serialOf(0);
  model->showApart(apart(500));
  QCOMPARE(*model->seamRow(), 10);
  QCOMPARE(model->presentRow(), 11);
  QCOMPARE(model->presentTime(), model->at(11).time);
  QCOMPARE(model->serialOf(11), serial);
  QCOMPARE(model->older(), models::OlderLines::Available);
  model->prepend(messages(3, 400), false);
  QCOMPARE(*model->seamRow(), 13);
  model->showApart(apart(100));  // elsewhere: not between the two
  QCOMPARE(model->rowCount(), 16);
  QCOMPARE(*model->seamRow(), 10);
  QVERIFY(!model->rowOf(LineId(500)));
  QCOMPARE(model->serialOf(11), serial);
  model->clear();
  QVERIFY(!model->seamRow());
}

void TranscriptModelTest::fillsWhatIsMissingBehindThem() {
  const auto model = modelOf(messages(5, 1000));
  model->showApart(apart(100));
  QSignalSpy inserted(model.get(), &TranscriptModel::rowsInserted);
  model->insertAtSeam(LineId(7), messages(2, 300), false);  // of a gap that is not shown any more
  QVERIFY(inserted.isEmpty());
  const auto seam = model->serialOf(10);
  model->insertAtSeam(LineId(110), messages(4, 200), false);
  QCOMPARE(inserted.takeFirst(), (QVariantList{10, 4}));
  QCOMPARE(*model->seamRow(), 14);
  QCOMPARE(model->serialOf(14), seam);
  for (const auto& [id, row] : {std::pair{100U, 0}, {109U, 9}, {200U, 10}, {203U, 13}, {1000U, 15}})
    QCOMPARE(*model->rowOf(LineId(id)), row);
  QVERIFY(model->mayFillSeam());
  model->insertAtSeam(LineId(110), {}, false);
  QVERIFY(model->seamRow() && !model->mayFillSeam());
  model->insertAtSeam(LineId(110), messages(1, 210), true);
  QVERIFY(!model->seamRow());
  QVERIFY(model->at(15).removed);
  QCOMPARE(*model->rowOf(LineId(210)), 14);
  QCOMPARE(model->presentRow(), 0);
}

void TranscriptModelTest::knowsWhichDaysItHolds() {
  const auto model = modelOf(messages(5, 1000));
  const QDate today = model->date(0);
  auto lines = apart(100);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    lines[i].time = model->at(0).time - std::chrono::hours(24 * (30 - static_cast<int>(i)));
  }
  lines.back().time = lines[9].time;
  model->showApart(std::move(lines));
  QVERIFY(!model->holdsDay(today.addDays(-30)));  // it may begin earlier
  QVERIFY(model->holdsDay(today.addDays(-25)));
  QVERIFY(!model->holdsDay(today.addDays(-21)));  // it may go on
  QVERIFY(!model->holdsDay(today.addDays(-3)));
  QVERIFY(!model->holdsDay(today));
}

QTEST_MAIN(TranscriptModelTest)
#include "TranscriptModelTest.moc"
