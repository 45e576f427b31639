#include <QtTest>
#include <set>

#include "client/Backoff.h"
#include "client/BatchCollector.h"
#include "client/EventBatch.h"
#include "client/Mention.h"
#include "client/RecentLines.h"
#include "client/RoomPrinter.h"
#include "client/Roster.h"
#include "client/Ulid.h"

using namespace parlor;
using namespace parlor::client;

// The small parts of a session, each by itself.
class PartsTest : public QObject {
  Q_OBJECT

 private slots:
  void ulidsAscend();
  void backoffGrowsWithinItsLimits();
  void batchJoinsLinesOfOneBuffer();
  void batchKeepsTheOrderWithinABuffer();
  void findsMentions_data();
  void findsMentions();
  void rosterFindsEverySpelling();
  void recentLinesForgetTheOldest();
  void printsEveryKind();
};

void PartsTest::ulidsAscend() {
  std::mt19937_64 random(1);
  UlidSource source;
  base::WallTime now(base::Milliseconds(1795269731042));
  std::string before;
  for (int i = 0; i < 5000; ++i) {
    if (i % 1000 == 999) now -= base::Milliseconds(5);  // a clock that goes back
    if (i % 100 == 0) now += base::Milliseconds(1);
    const std::string id = source.next(now, random);
    QVERIFY2(isUlid(id), id.c_str());
    QVERIFY2(id > before, id.c_str());
    before = id;
  }
  QVERIFY(!isUlid("01JD8Z3N5Q000000000000000"));
  QVERIFY(!isUlid("01JD8Z3N5Q000000000000000U"));
}

void PartsTest::backoffGrowsWithinItsLimits() {
  std::mt19937_64 random(1);
  Backoff backoff(base::Milliseconds(1000), base::Milliseconds(60000));
  std::int64_t step = 1000;
  for (int i = 0; i < 12; ++i) {
    const auto delay = backoff.next(random).count();
    QVERIFY(delay >= step / 2 && delay <= step);
    step = std::min<std::int64_t>(step * 2, 60000);
  }
  backoff.reset();
  QVERIFY(backoff.next(random).count() <= 1000);
}

void PartsTest::batchJoinsLinesOfOneBuffer() {
  EventBatch batch;
  for (std::uint32_t i = 0; i < 10; ++i) {
    batch.add(LinesAppended{BufferId(1 + i % 2), {Line{.id = LineId(i)}}});
    batch.add(SelfChanged{});
  }
  const auto events = batch.take();
  QCOMPARE(events.size(), std::size_t{12});
  QCOMPARE(std::get<LinesAppended>(events[0]).lines.size(), std::size_t{5});
  QVERIFY(batch.empty());
}

void PartsTest::batchKeepsTheOrderWithinABuffer() {
  EventBatch batch;
  batch.add(LinesAppended{BufferId(1), {Line{.id = LineId(1)}}});
  batch.add(LineRemoved{BufferId(1), LineId(1)});
  batch.add(LinesAppended{BufferId(1), {Line{.id = LineId(2)}}});
  const auto events = batch.take();
  QCOMPARE(events.size(), std::size_t{3});
  QVERIFY(std::holds_alternative<LineRemoved>(events[1]));
  batch.add(LinesAppended{BufferId(1), {Line{.id = LineId(3)}}});
  QCOMPARE(batch.take().size(), std::size_t{1});
}

void PartsTest::findsMentions_data() {
  QTest::addColumn<QString>("text");
  QTest::addColumn<QString>("word");
  QTest::addColumn<bool>("found");
  const auto row = [](const char* text, const char* word, bool found) {
    QTest::addRow("%s in %s", word, text) << QString(text) << QString(word) << found;
  };
  row("rex: hi", "rex", true);
  row("hi REX", "rex", true);
  row("trex", "rex", false);
  row("rexford rex_ rex", "rex", true);
  row("rexford rex_", "rex", false);
  row("(rex)", "rex", true);
  row("", "rex", false);
  row("rex", "", false);
  row("rex[m] there", "rex[m]", true);
  row("请问小明在吗", "小明", true);
  row("小明rex你好", "rex", true);
}

void PartsTest::findsMentions() {
  QFETCH(QString, text);
  QFETCH(QString, word);
  QTEST(mentions(text.toStdString(), word.toStdString()), "found");
}

void PartsTest::rosterFindsEverySpelling() {
  Roster roster;
  roster.clear(irc::CaseMapping::Rfc1459);
  roster.put(Member{.nick = "Maya["});
  roster.put(Member{.nick = "otto"});
  QVERIFY(roster.find("mAYA{"));
  QCOMPARE(roster.rename("maya[", "OTTO")->nick, std::string("OTTO"));
  QCOMPARE(roster.size(), std::size_t{1});
  QVERIFY(!roster.rename("nobody", "x"));
  QVERIFY(roster.remove("Otto") && !roster.remove("Otto"));
}

void PartsTest::recentLinesForgetTheOldest() {
  RecentLines recent;
  for (std::uint64_t i = 1; i <= RecentLines::kIds + 10; ++i) {
    recent.add(Line{.id = LineId(i), .msgid = std::to_string(i)});
  }
  QVERIFY(!recent.knows("1") && recent.knows("11"));
  QVERIFY(!recent.byMsgid("11") && recent.byMsgid(std::to_string(RecentLines::kIds)));
  QVERIFY(!recent.byMsgid("") && !recent.knows(""));
}

void PartsTest::printsEveryKind() {
  Line line;
  line.nick = "maya";
  line.actor = "rex";
  line.text.text = "one\ntwo";
  QCOMPARE(printed(line).size(), std::size_t{2});
  QVERIFY(printed(line)[1].ends_with("] <maya> two"));
  line.replayed = true;
  QVERIFY(printed(line)[0].find(" earlier] ") != std::string::npos);
  line.replayed = false;
  line.text.text = "x";
  std::set<std::string> all;
  for (int kind = 0; kind <= static_cast<int>(LineKind::Gap); ++kind) {
    line.kind = static_cast<LineKind>(kind);
    const auto lines = printed(line);
    QCOMPARE(lines.size(), std::size_t{1});
    all.insert(lines.front());
  }
  QCOMPARE(all.size(), std::size_t{static_cast<int>(LineKind::Gap)});  // Info and Error look alike
  line.redacted = true;
  QVERIFY(printed(line).empty());
}

QTEST_APPLESS_MAIN(PartsTest)
#include "PartsTest.moc"
