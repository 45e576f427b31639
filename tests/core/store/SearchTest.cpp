#include <QtTest>
#include <random>

#include "store/SearchText.h"
#include "support/HistoryHarness.h"

using namespace parlor;
using namespace parlor::chat;
using namespace parlor::store;
using store::test::HistoryHarness;
using store::test::Sequencer;

class SearchTest : public QObject {
  Q_OBJECT

 private slots:
  void init();
  void finds_data();
  void finds();
  void findsWhatIsNotIndexedYet();
  void pagesThroughEveryHit();
  void looksWhereItMay();
  void looksInOnePlace();
  void keepsOperatorsTalkForOperators();
  void goesByTime();
  void staysSensibleWhenTheClockJumps();
  void losesWhatIsTakenBack_data();
  void losesWhatIsTakenBack();
  void leavesNoTraceInTheFile();
  void buildsADamagedIndexAnew();
  void rewritesOnceForManyRedactions();
  void agreesWithReadingEverything();
  void foldsAsTheIndexDoes();
  void seesTextWithoutItsFormat();

 private:
  void keep(Event event) {
    const bool kept = h_->keep({std::move(event)});
    QVERIFY2(kept, kept ? "" : h_->answers.back().second.error().text.c_str());
  }
  std::unique_ptr<HistoryHarness> h_;
};

namespace {

constexpr UserId kMaya(1), kOtto(2);

}  // namespace

void SearchTest::init() {
  h_ = std::make_unique<HistoryHarness>();
  QVERIFY(h_->start().ok());
  keep(h_->sequencer.opened());
}

void SearchTest::finds_data() {
  QTest::addColumn<QByteArray>("query");
  QTest::addColumn<QByteArray>("expected");  // newest first
  const auto row = [](const char* query, const char* expected) {
    QTest::newRow(query) << QByteArray(query) << QByteArray(expected);
  };
  row("green", "greenhouse build-is-green");
  row("GREEN", "greenhouse build-is-green");
  row("reenh", "greenhouse");
  row("green build", "build-is-green");
  row("\"is-green\"", "build-is-green");
  row("nothing-like-it", "");
  row("ui", "quiz build-is-green");  // two characters
  row("z", "quiz");                  // one, the last of its line
  row("iz", "quiz");                 // two, the last of their line
  row("\xe5\xa5\xbd", "\xe4\xbd\xa0\xe5\xa5\xbd\xe4\xb8\x96\xe7\x95\x8c");
  row("\xe4\xb8\x96\xe7\x95\x8c", "\xe4\xbd\xa0\xe5\xa5\xbd\xe4\xb8\x96\xe7\x95\x8c");
  row("\xe4\xbd\xa0\xe5\xa5\xbd\xe4\xb8\x96", "\xe4\xbd\xa0\xe5\xa5\xbd\xe4\xb8\x96\xe7\x95\x8c");
  row("\xd0\xb4\xd0\xb0", "\xd0\x94\xd0\x90");  // case folds beyond ASCII
  row("100%", "100%_'\"*(sure)");
  row("'\"*(", "100%_'\"*(sure)");
  row("\"* OR green\"", "");
  row("from:otto green", "greenhouse");
  row("from:OTTO", "greenhouse");
  row("from:nobody", "");
  row("q u", "quiz");
}

void SearchTest::finds() {
  QFETCH(QByteArray, query);
  QFETCH(QByteArray, expected);
  for (const char* text :
       {"build-is-green", "quiz", "\xe4\xbd\xa0\xe5\xa5\xbd\xe4\xb8\x96\xe7\x95\x8c",
        "\xd0\x94\xd0\x90", "100%_'\"*(sure)"}) {
    keep(h_->sequencer.say(text));
  }
  keep(h_->sequencer.say("greenhouse", kOtto));
  QCOMPARE(QByteArray::fromStdString(h_->search(query.toStdString())), expected);  // read through
  QVERIFY(h_->indexAll());
  QCOMPARE(QByteArray::fromStdString(h_->search(query.toStdString())), expected);  // looked up
}

void SearchTest::findsWhatIsNotIndexedYet() {
  keep(h_->sequencer.say("needle-old"));
  QVERIFY(h_->indexAll());
  keep(h_->sequencer.say("needle-new"));
  QCOMPARE(h_->search("needle"), std::string("needle-new needle-old"));
}

void SearchTest::pagesThroughEveryHit() {
  std::vector<Event> events;
  std::string expected;
  for (int i = 0; i < 60; ++i) {
    events.push_back(h_->sequencer.say(i % 2 == 0 ? "needle" : "hay"));
    if (i % 2 == 0) expected = "|" + std::to_string(events.back().id.number) + expected;
  }
  QVERIFY(h_->keep(events));
  QVERIFY(h_->indexAll());
  for (const std::uint32_t limit : {1U, 7U, 30U, 31U}) {
    SearchRequest request;
    request.query = parseSearchQuery("needle");
    request.rooms = {Sequencer::lobby()};
    request.limit = limit;
    std::string got;
    do {
      const auto page =
          h_->answerOf<SearchPage>([&](auto answer) { h_->ask().search(request, answer); });
      QVERIFY(page.ok() && page->hits.size() <= limit);
      for (const SearchHit& hit : page->hits) {
        got += "|" + std::to_string(hit.item.event.id.number);
      }
      request.before = page->next;
    } while (request.before);
    QCOMPARE(got, expected);
  }
}

void SearchTest::looksWhereItMay() {
  keep(h_->sequencer.opened(Sequencer::ops(), "#ops"));
  keep(h_->sequencer.registered(kMaya, "device-1"));
  keep(h_->sequencer.registered(kOtto, "device-2"));
  keep(h_->sequencer.say("needle-lobby"));
  keep(h_->sequencer.say("needle-ops", kMaya, Sequencer::ops()));
  keep(h_->sequencer.tell("needle-direct", kMaya, kOtto));
  for (int pass = 0; pass < 2; ++pass) {
    QCOMPARE(h_->search("needle"), std::string("needle-lobby"));
    QCOMPARE(h_->search("needle", {}), std::string());
    SearchRequest request;
    request.query = parseSearchQuery("needle");
    request.rooms = {Sequencer::ops()};
    request.self = "d:device-2";
    QCOMPARE(h_->search(request), std::string("needle-direct needle-ops"));
    request.self = "d:device-3";
    QCOMPARE(h_->search(request), std::string("needle-ops"));
    QVERIFY(h_->indexAll());
  }
}

void SearchTest::looksInOnePlace() {
  keep(h_->sequencer.opened(Sequencer::ops(), "#ops"));
  keep(h_->sequencer.say("needle-lobby"));
  keep(h_->sequencer.say("needle-ops", kMaya, Sequencer::ops()));
  QVERIFY(h_->indexAll());
  SearchRequest request;
  request.query = parseSearchQuery("needle");
  request.rooms = {Sequencer::ops(), Sequencer::lobby()};
  request.only = Conversation::inRoom(Sequencer::ops());
  QCOMPARE(h_->search(request), std::string("needle-ops"));
  request.rooms = {Sequencer::lobby()};  // not without the right to read there
  QCOMPARE(h_->search(request), std::string());
}

void SearchTest::keepsOperatorsTalkForOperators() {
  Event event = h_->sequencer.say("needle");
  std::get<Said>(event.body).minimumRole = Role::Operator;
  keep(event);
  SearchRequest request;
  request.query = parseSearchQuery("needle");
  request.rooms = {Sequencer::lobby()};
  QCOMPARE(h_->search(request), std::string());
  request.role = Role::Voice;
  QCOMPARE(h_->search(request), std::string());
  request.role = Role::Operator;
  QCOMPARE(h_->search(request), std::string("needle"));
}

void SearchTest::goesByTime() {
  for (const char* text : {"needle-1", "needle-2", "needle-3"}) {
    h_->clock.advance(std::chrono::hours(24));
    keep(h_->sequencer.say(text));
  }
  QVERIFY(h_->indexAll());
  const std::string day = base::toIso8601(h_->clock.wallNow()).substr(0, 10);  // of needle-3
  QCOMPARE(h_->search("needle before:" + day), std::string("needle-2 needle-1"));
  const std::string first =
      base::toIso8601(h_->clock.wallNow() - std::chrono::hours(48)).substr(0, 10);
  QCOMPARE(h_->search("needle after:" + first), std::string("needle-3 needle-2"));
  QCOMPARE(h_->search("before:" + day + " after:" + first), std::string("needle-2"));
}

// Back a day, forward a year and back again: the order is that of saying, and what was said at a
// time is found by that time. A room in use while the clock was ahead keeps its stamps there.
void SearchTest::staysSensibleWhenTheClockJumps() {
  using std::chrono::hours;
  const RoomId ops(7);
  keep(h_->sequencer.opened(ops, "#ops"));
  const base::WallTime begin = h_->clock.wallNow();
  base::WallTime lobby = begin, other = begin;
  const auto say = [&](const char* text, RoomId room) {
    h_->clock.advance(base::Milliseconds(10));
    base::WallTime& last = room == ops ? other : lobby;
    last = std::max(last, h_->clock.wallNow());
    Event event = h_->sequencer.say(text, kMaya, room);
    event.time = last;
    keep(std::move(event));
  };
  say("needle-1", Sequencer::lobby());
  h_->clock.bendWall(-hours(24));
  say("needle-2", Sequencer::lobby());
  say("needle-3", ops);
  h_->clock.bendWall(hours(365 * 24));
  say("needle-4", Sequencer::lobby());
  h_->clock.bendWall(-hours(364 * 24));
  for (int i = 0; i < 40; ++i) say("needle-today", ops);
  say("needle-5", Sequencer::lobby());
  const auto found = [&](const std::string& query) {
    SearchRequest request;
    request.query = parseSearchQuery(query);
    request.rooms = {Sequencer::lobby(), ops};
    std::string text = h_->search(request);
    const std::string many = "needle-today ";
    for (auto at = text.find(many); (at = text.find(many, at + 1)) != std::string::npos;) {
      text.erase(at--, many.size());
    }
    return text;
  };
  const auto day = [&](int days) {
    return base::toIso8601(begin + hours(24 * days)).substr(0, 10);
  };
  for (const bool restarted : {false, true}) {
    if (restarted) QVERIFY(h_->start().ok());
    QVERIFY(h_->indexAll());
    const std::string all = "needle-5 needle-today needle-4 needle-3 needle-2 needle-1";
    QCOMPARE(found("needle"), all);
    QCOMPARE(found("needle after:" + day(100)), std::string("needle-5 needle-4"));
    QCOMPARE(found("needle before:" + day(100)),
             std::string("needle-today needle-3 needle-2 needle-1"));
    QCOMPARE(found("before:" + day(100) + " after:" + day(-100)),
             std::string("needle-today needle-3 needle-2 needle-1"));
    QCOMPARE(found("needle before:" + day(-100)), std::string());
  }
}

void SearchTest::losesWhatIsTakenBack_data() {
  QTest::addColumn<bool>("indexed");
  QTest::newRow("indexed") << true;
  QTest::newRow("not indexed yet") << false;
}

void SearchTest::losesWhatIsTakenBack() {
  QFETCH(bool, indexed);
  keep(h_->sequencer.say("needle-open"));
  const Event secret = h_->sequencer.say("needle-secret");
  keep(secret);
  if (indexed) QVERIFY(h_->indexAll());
  keep(h_->sequencer.make(Redacted{secret.msgid, "", {}, ""}, kMaya, Sequencer::lobby()));
  QCOMPARE(h_->search("needle"), std::string("needle-open"));
  QVERIFY(h_->indexAll());
  QCOMPARE(h_->search("needle"), std::string("needle-open"));
  QCOMPARE(h_->number("SELECT count(*) FROM search('\"sec\"')"), 0);
}

void SearchTest::leavesNoTraceInTheFile() {
  std::vector<Event> events;
  for (int i = 0; i < 3000; ++i) events.push_back(h_->sequencer.say("hay " + std::to_string(i)));
  const Event secret = h_->sequencer.say("xyzzyplugh");
  events.push_back(secret);
  QVERIFY(h_->keep(events));
  QVERIFY(h_->indexAll());
  keep(h_->sequencer.make(Redacted{secret.msgid, "", {}, ""}, kMaya, Sequencer::lobby()));
  const char* const owed = "SELECT count(*) FROM meta WHERE name IN ('purge_owed', 'purging')";
  QVERIFY(h_->indexAll());
  QCOMPARE(h_->number(owed), 1);
  h_->clock.advance(std::chrono::minutes(61));
  keep(h_->sequencer.say("wakes the writer"));
  for (int i = 0; i < 500 && h_->number(owed) != 0; ++i) QThread::msleep(10);  // its own pace
  QCOMPARE(h_->number(owed), 0);
  auto database = Database::open({h_->dir.file(), Database::Access::ReadOnly});
  QVERIFY(
      database->execute("CREATE VIRTUAL TABLE temp.v USING fts5vocab(main, 'search', 'row')").ok());
  QCOMPARE(*database->number("SELECT count(*) FROM temp.v WHERE term IN ('xyz', 'yzz', 'lug')"), 0);
  *database = Database();
  h_->history.reset();
  h_->ledger.reset();
  QFile file(QString::fromStdString(h_->dir.file().string()));
  QVERIFY(file.open(QIODevice::ReadOnly));
  const QByteArray bytes = file.readAll();
  QVERIFY(!bytes.contains("xyzzyplugh"));
  QVERIFY(!bytes.contains("zyplu"));
}

void SearchTest::buildsADamagedIndexAnew() {
  const Event taken = h_->sequencer.say("needle-taken");
  keep(taken);
  keep(h_->sequencer.say("needle-kept"));
  QVERIFY(h_->indexAll());
  h_->history.reset();
  h_->ledger.reset();
  {
    auto database = Database::open({h_->dir.file()});
    QVERIFY(database->execute("INSERT INTO search(search) VALUES('delete-all')").ok());
  }
  QVERIFY(h_->start().ok());
  keep(h_->sequencer.make(Redacted{taken.msgid, "", {}, ""}, kMaya, Sequencer::lobby()));
  QVERIFY(h_->indexAll());
  QCOMPARE(h_->search("needle"), std::string("needle-kept"));
  QVERIFY(h_->loop.runUntil([this] { return !h_->health.empty(); }));
  QVERIFY(h_->health.back().saving && !h_->health.back().mended.empty());
}

// One redaction costs its own row, however long the history is: the rewriting waits for company.
void SearchTest::rewritesOnceForManyRedactions() {
  std::vector<Event> events;
  for (int i = 0; i < 200; ++i) events.push_back(h_->sequencer.say("hay " + std::to_string(i)));
  QVERIFY(h_->keep(events));
  QVERIFY(h_->indexAll());
  const char* const begun = "SELECT count(*) FROM meta WHERE name='purging'";
  const auto since = "SELECT value FROM meta WHERE name='purge_owed'";
  keep(h_->sequencer.make(Redacted{events[0].msgid, "", {}, ""}, kMaya, Sequencer::lobby()));
  const auto first = h_->number(since);
  for (int i = 1; i < 20; ++i) {
    h_->clock.advance(std::chrono::minutes(2));
    keep(h_->sequencer.make(Redacted{events[static_cast<std::size_t>(i)].msgid, "", {}, ""}, kMaya,
                            Sequencer::lobby()));
    QVERIFY(h_->indexAll());
    QCOMPARE(h_->number(begun), 0);
  }
  QCOMPARE(h_->number(since), first);  // all are gone an hour after the first
}

// The index must give what reading every line would give, whatever the words.
void SearchTest::agreesWithReadingEverything() {
  std::mt19937 random(20261121);
  const std::vector<std::string> letters = {"a", "b", "A", "\xe4\xbd\xa0", "\xe5\xa5\xbd", " "};
  const auto text = [&](std::size_t most) {
    std::string made;
    for (std::size_t i = 1 + random() % most; i > 0; --i)
      made += letters[random() % letters.size()];
    return made;
  };
  std::vector<Event> events;
  for (int i = 0; i < 400; ++i) events.push_back(h_->sequencer.say("_" + text(8)));
  QVERIFY(h_->keep(events));
  std::vector<std::string> queries;
  for (int i = 0; i < 120; ++i) queries.push_back("\"" + text(5) + "\"");
  std::vector<std::string> before;
  for (const std::string& query : queries) before.push_back(h_->search(query));
  QVERIFY(h_->indexAll());
  for (std::size_t i = 0; i < queries.size(); ++i) {
    QVERIFY2(h_->search(queries[i]) == before[i], queries[i].c_str());
  }
}

void SearchTest::foldsAsTheIndexDoes() {
  auto database = Database::open({h_->dir.file(), Database::Access::ReadOnly});
  const auto folder = SearchFolder::create(*database);
  QVERIFY(folder.ok());
  QCOMPARE(folder->fold("Hello \xc3\x84 \xce\xa9 \xe4\xbd\xa0"),
           std::string("hello \xc3\xa4 \xcf\x89 \xe4\xbd\xa0"));
  QCOMPARE(folder->fold(""), std::string());
  QCOMPARE(folder->fold("a"), std::string("a"));
}

void SearchTest::seesTextWithoutItsFormat() {
  const auto plain = [&](const std::string& text) { return searchText(h_->sequencer.say(text)); };
  QCOMPARE(plain("\x02"
                 "bo\x02ld \x03"
                 "04,12red\x03 \x0fx"),
           std::string("bold red x"));
  QCOMPARE(plain("\x03"
                 "4 1"),
           std::string(" 1"));
  QCOMPARE(plain("\x04"
                 "ff8800,000000deep"),
           std::string("deep"));
  QCOMPARE(plain("\x01"
                 "ACTION waves\x01"),
           std::string("waves"));
  QCOMPARE(plain("end\x03"), std::string("end"));
  Event event = h_->sequencer.say("one");
  std::get<Said>(event.body).more = {{"two", false}, {"three", true}};
  QCOMPARE(searchText(event), std::string("one\ntwothree"));
}

QTEST_APPLESS_MAIN(SearchTest)
#include "SearchTest.moc"
