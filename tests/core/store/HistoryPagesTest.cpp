#include <QtTest>

#include "support/HistoryHarness.h"

using namespace parlor;
using namespace parlor::chat;
using namespace parlor::store;
using store::test::HistoryHarness;
using store::test::Sequencer;
using Content = PageRequest::Content;

// The lobby holds the lines a to j. c, d and e have one stamp; the others are a second apart.
class HistoryPagesTest : public QObject {
  Q_OBJECT

 private slots:
  void init();
  void selects_data();
  void selects();
  void meetsEveryEdgeOfALimit_data();
  void meetsEveryEdgeOfALimit();
  void pagesThroughWithoutHoleOrRepeat_data();
  void pagesThroughWithoutHoleOrRepeat();
  void knowsItsMessagesOnly();
  void stopsWhereItIsTold();
  void leavesHappeningsToThoseWhoPlayThem();
  void showsQuitsAndNicksInTheRoomsTheyWereSeenIn();
  void keepsOperatorsTalkForOperators();
  void keepsWhatOnlyOperatorsSawFromOthers();
  void marksWhatWasTakenBack();
  void keepsDirectTalkToTheTwo();
  void tellsPeopleApartWhoUsedOneNick();
  void survivesARestart();
  void listsTargets();
  void listsTargetsUpToALimit();
  void findsAMessageAnywhere();
  void movesReadMarkersForwardOnly();
  void answersNobodyWhoCancelled();
  void playsTheLastLines();
  void doesNotMindABentClock();

 private:
  PageRequest request(Selector selector, std::uint32_t limit = 100) const {
    PageRequest request;
    request.where = Conversation::inRoom(Sequencer::lobby());
    request.selector = selector;
    request.limit = limit;
    return request;
  }
  HistoryPoint point(const QByteArray& text) const {
    if (text.isEmpty()) return {};
    const auto index = static_cast<std::size_t>(text.back() - 'a');
    if (text.startsWith('@')) return HistoryPoint::at(times_[index]);
    return HistoryPoint::at(msgids_[index]);
  }
  void keep(Event event) { QVERIFY(h_->keep({std::move(event)})); }

  std::unique_ptr<HistoryHarness> h_;
  std::vector<std::string> msgids_;
  std::vector<base::WallTime> times_;
};

namespace {

constexpr UserId kMaya(1), kOtto(2), kRex(3);

Event restricted(Event event, Role role) {
  std::get<Said>(event.body).minimumRole = role;
  return event;
}

}  // namespace

void HistoryPagesTest::init() {
  h_ = std::make_unique<HistoryHarness>();
  QVERIFY(h_->start().ok());
  msgids_.clear();
  times_.clear();
  std::vector<Event> events = {h_->sequencer.opened()};
  for (char c = 'a'; c <= 'j'; ++c) {
    if (c != 'd' && c != 'e') h_->clock.advance(std::chrono::seconds(1));
    events.push_back(h_->sequencer.say(std::string(1, c)));
    msgids_.push_back(events.back().msgid);
    times_.push_back(events.back().time);
  }
  QVERIFY(h_->keep(events));
}

void HistoryPagesTest::selects_data() {
  QTest::addColumn<int>("selector");
  QTest::addColumn<QByteArray>("from");  // "d": message, "@d": its moment
  QTest::addColumn<QByteArray>("to");
  QTest::addColumn<int>("limit");
  QTest::addColumn<QByteArray>("expected");
  const auto row = [](Selector selector, const char* from, const char* to, int limit,
                      const char* expected) {
    QTest::addRow("%d %s %s %d", static_cast<int>(selector), from, to, limit)
        << static_cast<int>(selector) << QByteArray(from) << QByteArray(to) << limit
        << QByteArray(expected);
  };
  row(Selector::Before, "d", "", 100, "a b c");
  row(Selector::Before, "d", "", 2, "b c");
  row(Selector::Before, "@d", "", 100, "a b");  // c, d and e are of that moment
  row(Selector::Before, "a", "", 100, "");
  row(Selector::Before, "@j", "", 1, "i");
  row(Selector::After, "d", "", 100, "e f g h i j");
  row(Selector::After, "d", "", 2, "e f");
  row(Selector::After, "@d", "", 100, "f g h i j");
  row(Selector::After, "j", "", 100, "");
  row(Selector::After, "@j", "", 100, "");
  row(Selector::Between, "b", "f", 100, "c d e");
  row(Selector::Between, "f", "b", 100, "c d e");
  row(Selector::Between, "b", "f", 2, "c d");  // counted from the first
  row(Selector::Between, "f", "b", 2, "d e");
  row(Selector::Between, "@b", "@f", 100, "c d e");
  row(Selector::Between, "@f", "@b", 2, "d e");
  row(Selector::Between, "@b", "f", 100, "c d e");
  row(Selector::Between, "b", "@g", 2, "c d");
  row(Selector::Between, "c", "c", 100, "");
  row(Selector::Between, "@c", "@c", 100, "");
  row(Selector::Between, "c", "d", 100, "");
  row(Selector::Latest, "", "", 100, "a b c d e f g h i j");
  row(Selector::Latest, "", "", 3, "h i j");
  row(Selector::Latest, "h", "", 100, "i j");
  row(Selector::Latest, "@h", "", 1, "j");
  row(Selector::Latest, "@d", "", 100, "f g h i j");
  row(Selector::Around, "e", "", 1, "e");
  row(Selector::Around, "e", "", 2, "e f");
  row(Selector::Around, "e", "", 3, "d e f");
  row(Selector::Around, "e", "", 4, "d e f g");
  row(Selector::Around, "e", "", 5, "c d e f g");
  row(Selector::Around, "a", "", 5, "a b c d e");  // what one side lacks the other gets
  row(Selector::Around, "j", "", 5, "f g h i j");
  row(Selector::Around, "@f", "", 3, "e f g");
  row(Selector::Around, "e", "", 100, "a b c d e f g h i j");
}

void HistoryPagesTest::selects() {
  QFETCH(int, selector);
  QFETCH(QByteArray, from);
  QFETCH(QByteArray, to);
  QFETCH(int, limit);
  QFETCH(QByteArray, expected);
  PageRequest asked = request(static_cast<Selector>(selector), static_cast<std::uint32_t>(limit));
  asked.from = point(from);
  asked.to = point(to);
  QCOMPARE(QByteArray::fromStdString(h_->texts(asked)), expected);
}

void HistoryPagesTest::meetsEveryEdgeOfALimit_data() {
  QTest::addColumn<int>("limit");
  QTest::addColumn<bool>("atEnd");
  QTest::newRow("one less than there are") << 9 << false;
  QTest::newRow("as many as there are") << 10 << true;
  QTest::newRow("one more") << 11 << true;
  QTest::newRow("ten times") << 100 << true;
}

void HistoryPagesTest::meetsEveryEdgeOfALimit() {
  QFETCH(int, limit);
  QFETCH(bool, atEnd);
  for (const Selector selector : {Selector::Latest, Selector::After, Selector::Before}) {
    const auto found = h_->page(request(selector, static_cast<std::uint32_t>(limit)));
    QVERIFY(found.ok());
    QCOMPARE(found->items.size(), static_cast<std::size_t>(std::min(limit, 10)));
    QCOMPARE(found->atEnd, atEnd);
  }
}

void HistoryPagesTest::pagesThroughWithoutHoleOrRepeat_data() {
  QTest::addColumn<int>("lines");
  QTest::addColumn<int>("limit");
  for (const int limit : {1, 7, 50}) {
    for (const int lines : {limit - 1, limit, limit + 1, 10 * limit}) {
      QTest::addRow("%d by %d", lines, limit) << lines << limit;
    }
  }
}

void HistoryPagesTest::pagesThroughWithoutHoleOrRepeat() {
  QFETCH(int, lines);
  QFETCH(int, limit);
  std::vector<Event> events = {h_->sequencer.opened(Sequencer::ops(), "#ops")};
  std::vector<std::string> expected;
  for (int i = 0; i < lines; ++i) {
    if (i % 3 == 0) h_->clock.advance(base::Milliseconds(5));
    events.push_back(h_->sequencer.say("x", kMaya, Sequencer::ops()));
    expected.push_back(events.back().msgid);
  }
  QVERIFY(h_->keep(events));
  for (const Selector selector : {Selector::After, Selector::Before}) {
    const bool forwards = selector == Selector::After;
    PageRequest asked = request(selector, static_cast<std::uint32_t>(limit));
    asked.where = Conversation::inRoom(Sequencer::ops());
    std::vector<std::string> got;
    for (bool atEnd = false; !atEnd;) {
      const auto found = h_->page(asked);
      QVERIFY(found.ok());
      std::vector<std::string> ids;
      for (const HistoryItem& item : found->items) ids.push_back(item.event.msgid);
      got.insert(forwards ? got.end() : got.begin(), ids.begin(), ids.end());
      atEnd = found->atEnd;
      if (!ids.empty()) asked.from = HistoryPoint::at(forwards ? ids.back() : ids.front());
    }
    QVERIFY(got == expected);
  }
}

void HistoryPagesTest::knowsItsMessagesOnly() {
  PageRequest asked = request(Selector::After);
  asked.from = HistoryPoint::at("no-such-message");
  QCOMPARE(h_->texts(asked), std::string("[unknown]"));
  keep(h_->sequencer.opened(Sequencer::ops(), "#ops"));
  const Event elsewhere = h_->sequencer.say("elsewhere", kMaya, Sequencer::ops());
  keep(elsewhere);
  asked.from = HistoryPoint::at(elsewhere.msgid);  // of another room: no oracle
  QCOMPARE(h_->texts(asked), std::string("[unknown]"));
  asked.from = {};
  asked.where = Conversation::inRoom(RoomId(99));
  QCOMPARE(h_->texts(asked), std::string());
}

void HistoryPagesTest::stopsWhereItIsTold() {
  PageRequest asked = request(Selector::Latest, 2);
  asked.upTo = EventId(6);  // the room's opening is 1, so this is e
  QCOMPARE(h_->texts(asked), std::string("d e"));
}

void HistoryPagesTest::leavesHappeningsToThoseWhoPlayThem() {
  keep(h_->sequencer.registered(kMaya));
  keep(h_->sequencer.joined(kMaya));
  keep(h_->sequencer.make(TopicSet{"new"}, kMaya, Sequencer::lobby()));
  Event reaction = h_->sequencer.say("");
  std::get<Said>(reaction.body).kind = SpeechKind::Tags;
  reaction.tags = {{"+draft/react", "x"}};
  keep(reaction);
  PageRequest asked = request(Selector::Latest, 3);
  QCOMPARE(h_->texts(asked), std::string("h i j"));
  asked.content = Content::Everything;
  QCOMPARE(h_->texts(asked), std::string("+maya topic "));
}

void HistoryPagesTest::showsQuitsAndNicksInTheRoomsTheyWereSeenIn() {
  keep(h_->sequencer.opened(Sequencer::ops(), "#ops"));
  keep(h_->sequencer.registered(kMaya));
  keep(h_->sequencer.registered(kOtto));
  keep(h_->sequencer.joined(kMaya));
  keep(h_->sequencer.joined(kOtto, Sequencer::ops()));
  keep(h_->sequencer.make(NickChanged{"maya2"}, kMaya));
  keep(h_->sequencer.make(UserQuit{"bye"}, kMaya));
  keep(h_->sequencer.make(UserQuit{"bye"}, kOtto));
  PageRequest asked = request(Selector::Latest, 3);
  asked.content = Content::Everything;
  QCOMPARE(h_->texts(asked), std::string("+maya =maya2 -maya"));
  asked.where = Conversation::inRoom(Sequencer::ops());
  QCOMPARE(h_->texts(asked), std::string("+otto -otto"));
}

void HistoryPagesTest::keepsOperatorsTalkForOperators() {
  keep(restricted(h_->sequencer.say("ops-only"), Role::Operator));
  keep(restricted(h_->sequencer.say("voiced"), Role::Voice));
  PageRequest asked = request(Selector::Latest, 2);
  QCOMPARE(h_->texts(asked), std::string("i j"));
  asked.role = Role::Voice;
  QCOMPARE(h_->texts(asked), std::string("j voiced"));
  asked.role = Role::Operator;
  QCOMPARE(h_->texts(asked), std::string("ops-only voiced"));
  asked.role = Role::Founder;
  QCOMPARE(h_->texts(asked), std::string("ops-only voiced"));
}

void HistoryPagesTest::keepsWhatOnlyOperatorsSawFromOthers() {
  Event event = h_->sequencer.say("may I");
  std::get<Said>(event.body).toOperatorsOnly = true;
  keep(event);
  PageRequest asked = request(Selector::Latest, 1);
  asked.role = Role::Voice;
  QCOMPARE(h_->texts(asked), std::string("j"));
  asked.role = Role::HalfOperator;
  QCOMPARE(h_->texts(asked), std::string("may I"));
}

void HistoryPagesTest::marksWhatWasTakenBack() {
  keep(h_->sequencer.make(Redacted{msgids_[9], "typo", {}, ""}, kMaya, Sequencer::lobby()));
  PageRequest asked = request(Selector::Latest, 2);
  QCOMPARE(h_->texts(asked), std::string("h i"));
  asked.gone = PageRequest::Gone::Show;
  QCOMPARE(h_->texts(asked), std::string("i (gone)"));
  asked.content = Content::Everything;
  QCOMPARE(h_->texts(asked), std::string("(gone) redaction"));
  const auto item = h_->page(asked)->items.front();
  QCOMPARE(item.redactedBy, std::string("maya"));
  QCOMPARE(item.redactionReason, std::string("typo"));
  QCOMPARE(item.event.msgid, msgids_[9]);  // the place stays
  QVERIFY(item.event.roomSeq != 0);
}

void HistoryPagesTest::keepsDirectTalkToTheTwo() {
  keep(h_->sequencer.registered(kMaya, "device-1"));
  keep(h_->sequencer.registered(kOtto, "", "Otto"));
  keep(h_->sequencer.tell("one", kMaya, kOtto));
  keep(h_->sequencer.tell("two", kOtto, kMaya));
  keep(h_->sequencer.tell("to-myself", kMaya, kMaya));
  PageRequest asked = request(Selector::Latest);
  asked.where = Conversation::between("d:device-1", "a:otto");
  QCOMPARE(h_->texts(asked), std::string("one two"));
  asked.where = Conversation::between("a:otto", "d:device-1");
  QCOMPARE(h_->texts(asked), std::string("one two"));
  asked.where = Conversation::between("d:device-1", "d:device-1");
  QCOMPARE(h_->texts(asked), std::string("to-myself"));
  asked.where = Conversation::withNick("d:device-1", "OTTO");
  QCOMPARE(h_->texts(asked), std::string("one two"));
  asked.where = Conversation::between("d:device-2", "a:otto");
  QCOMPARE(h_->texts(asked), std::string());
}

void HistoryPagesTest::tellsPeopleApartWhoUsedOneNick() {
  keep(h_->sequencer.registered(kMaya, "device-1"));
  keep(h_->sequencer.registered(kOtto));  // a guest
  keep(h_->sequencer.tell("for-the-first-otto", kMaya, kOtto));
  keep(h_->sequencer.make(UserQuit{""}, kOtto));
  Event second = h_->sequencer.registered(kRex);
  std::get<UserRegistered>(second.body).nick = "otto";
  keep(second);
  PageRequest asked = request(Selector::Latest);
  asked.where = Conversation::withNick(identityOf("", "", kRex), "maya");
  QCOMPARE(h_->texts(asked), std::string());
}

void HistoryPagesTest::survivesARestart() {
  keep(h_->sequencer.registered(kMaya, "device-1"));
  keep(h_->sequencer.registered(kOtto, "device-2"));
  keep(h_->sequencer.tell("before", kMaya, kOtto));
  QVERIFY(h_->start().ok());
  keep(h_->sequencer.tell("after", kOtto, kMaya));  // still known by their devices
  PageRequest asked = request(Selector::Latest);
  asked.where = Conversation::between("d:device-1", "d:device-2");
  QCOMPARE(h_->texts(asked), std::string("before after"));
}

void HistoryPagesTest::listsTargets() {
  keep(h_->sequencer.opened(Sequencer::ops(), "#ops"));
  keep(h_->sequencer.registered(kMaya, "device-1"));
  keep(h_->sequencer.registered(kOtto, "device-2"));
  h_->clock.advance(std::chrono::seconds(1));
  keep(h_->sequencer.tell("psst", kOtto, kMaya));
  h_->clock.advance(std::chrono::seconds(1));
  keep(h_->sequencer.joined(kMaya, Sequencer::ops()));  // no message: no target
  TargetsRequest asked;
  asked.self = "d:device-1";
  asked.rooms = {Sequencer::lobby(), Sequencer::ops()};
  asked.from = times_[0];
  asked.to = h_->clock.wallNow();
  const auto targets = [&] {
    return h_->answerOf<std::vector<Target>>(
        [&](auto answer) { h_->ask().targets(asked, answer); });
  };
  auto found = targets();
  QVERIFY(found.ok());
  QCOMPARE(found->size(), std::size_t{2});
  QVERIFY(found->at(0).where.room == Sequencer::lobby());
  QVERIFY(found->at(0).latest == times_[9]);
  QCOMPARE(found->at(1).where.peer, std::string("d:device-2"));
  QCOMPARE(found->at(1).where.peerNick, std::string("otto"));
  asked.from = times_[9];  // exclusive
  QCOMPARE(targets()->size(), std::size_t{1});
  asked.self = "d:device-3";
  QCOMPARE(targets()->size(), std::size_t{0});
}

void HistoryPagesTest::listsTargetsUpToALimit() {
  TargetsRequest asked;
  std::vector<Event> events;
  for (std::uint64_t i = 10; i < 20; ++i) {
    h_->clock.advance(std::chrono::seconds(1));
    events.push_back(h_->sequencer.opened(RoomId(i), "#r" + std::to_string(i)));
    events.push_back(h_->sequencer.say("x", kMaya, RoomId(i)));
    asked.rooms.push_back(RoomId(i));
  }
  QVERIFY(h_->keep(events));
  asked.from = times_[0];
  asked.to = h_->clock.wallNow() + std::chrono::hours(1);
  asked.limit = 3;
  const auto targets = [&] {
    return *h_->answerOf<std::vector<Target>>(
        [&](auto answer) { h_->ask().targets(asked, answer); });
  };
  QVERIFY(targets().front().where.room == RoomId(10));
  std::swap(asked.from, asked.to);  // counted from the newest, answered in ascending order
  QCOMPARE(targets().size(), std::size_t{3});
  QVERIFY(targets().front().where.room == RoomId(17));
  QVERIFY(targets().back().where.room == RoomId(19));
}

void HistoryPagesTest::findsAMessageAnywhere() {
  keep(h_->sequencer.registered(kMaya, "device-1"));
  keep(h_->sequencer.registered(kOtto, "device-2"));
  const Event direct = h_->sequencer.tell("psst", kOtto, kMaya);
  keep(direct);
  const auto find = [&](const std::string& msgid) {
    return *h_->answerOf<std::optional<FoundMessage>>(
        [&](auto answer) { h_->ask().find(msgid, answer); });
  };
  QVERIFY(find(msgids_[3])->where == Conversation::inRoom(Sequencer::lobby()));
  QCOMPARE(find(direct.msgid)->where.self, std::string("d:device-2"));
  QCOMPARE(find(direct.msgid)->where.peer, std::string("d:device-1"));
  QVERIFY(!find("nothing"));
  QVERIFY(!find(""));
}

void HistoryPagesTest::movesReadMarkersForwardOnly() {
  const Conversation lobby = Conversation::inRoom(Sequencer::lobby());
  const auto get = [&](const std::string& who) {
    return *h_->answerOf<std::optional<base::WallTime>>(
        [&](auto answer) { h_->ask().readMarker(who, lobby, answer); });
  };
  const auto set = [&](base::WallTime time) {
    return *h_->answerOf<base::WallTime>(
        [&](auto answer) { h_->ask().setReadMarker("a:maya", lobby, time, answer); });
  };
  QVERIFY(!get("a:maya"));
  QVERIFY(set(times_[5]) == times_[5]);
  QVERIFY(set(times_[2]) == times_[5]);
  QVERIFY(set(times_[7]) == times_[7]);
  QVERIFY(get("a:maya") == times_[7]);
  QVERIFY(!get("a:otto"));
  QVERIFY(h_->start().ok());
  QVERIFY(get("a:maya") == times_[7]);
  const auto nowhere = h_->answerOf<base::WallTime>([&](auto answer) {
    h_->ask().setReadMarker("a:maya", Conversation::withNick("a:maya", "ghost"), times_[1], answer);
  });
  QVERIFY(!nowhere.ok());
}

void HistoryPagesTest::answersNobodyWhoCancelled() {
  bool answered = false;
  const Cancellation cancel;
  h_->ask().page(
      request(Selector::Latest), [&](auto) { answered = true; }, cancel);
  cancel.cancel();
  QVERIFY(h_->page(request(Selector::Latest)).ok());  // one that comes after it
  QVERIFY(!answered);
  h_->ask().page(request(Selector::Latest), [&](auto) { answered = true; });
  h_->history.reset();
  h_->loop.runAll();
  QVERIFY(!answered);
}

void HistoryPagesTest::playsTheLastLines() {
  keep(h_->sequencer.registered(kMaya));
  for (int i = 0; i < 50; ++i) {
    keep(h_->sequencer.joined(kMaya));
    keep(h_->sequencer.make(Parted{""}, kMaya, Sequencer::lobby()));
  }
  QCOMPARE(h_->texts(request(Selector::Latest, 3)), std::string("h i j"));
}

void HistoryPagesTest::doesNotMindABentClock() {
  h_->clock.bendWall(std::chrono::hours(-24 * 400));
  keep(h_->sequencer.say("k"));  // the sequencer never goes back
  h_->clock.bendWall(std::chrono::hours(24 * 4000));
  keep(h_->sequencer.say("l"));
  PageRequest asked = request(Selector::After);
  asked.from = point("@i");
  QCOMPARE(h_->texts(asked), std::string("j k l"));
  asked.from = HistoryPoint::at(base::WallTime(base::Milliseconds(0)));
  QCOMPARE(h_->texts(asked), std::string("a b c d e f g h i j k l"));
  asked.selector = Selector::Before;
  asked.from = HistoryPoint::at(h_->clock.wallNow());
  QCOMPARE(h_->texts(asked), std::string("a b c d e f g h i j k"));
}

QTEST_APPLESS_MAIN(HistoryPagesTest)
#include "HistoryPagesTest.moc"
