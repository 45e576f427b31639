// The order of events and their times, on clocks that are set back, over a restart.
#include "server/Sequencer.h"

#include <QtTest>

#include "support/FakeClock.h"

using namespace parlor;
using namespace parlor::server;

namespace {

constexpr base::Milliseconds kHour{3'600'000};

// A world that applies what it stamps, with two people and two rooms.
struct Fixture {
  explicit Fixture(const store::LastIds& used = {}) : sequencer(world, clock, "epoch", used) {
    comes(maya, "maya");
    comes(otto, "otto");
    for (const chat::RoomId room : {lobby, build}) {
      happens(room, {}, chat::RoomOpened{room == lobby ? "#lobby" : "#build"});
      happens(room, maya, chat::Joined{});
    }
  }

  chat::Event happens(chat::RoomId room, chat::UserId who, chat::EventBody body) {
    chat::Source source;
    source.user = who;
    const chat::Event event = sequencer.stamp(room, source, std::move(body));
    world.apply(event);
    return event;
  }
  void comes(chat::UserId who, const std::string& nick) {
    chat::UserRegistered registered;
    registered.nick = nick;
    happens({}, who, registered);
  }
  chat::Event says(chat::RoomId room) { return happens(room, maya, chat::Said{}); }
  chat::Event tellsOtto() {
    chat::Said said;
    said.target = otto;
    return happens({}, maya, said);
  }
  void clockGoesBack() { clock.setWall(clock.wallNow() - kHour); }

  test::FakeClock clock;
  chat::World world;
  Sequencer sequencer;
  const chat::UserId maya{1}, otto{2};
  const chat::RoomId lobby{1}, build{2};
};

}  // namespace

class SequencerTest : public QObject {
  Q_OBJECT

 private slots:
  void numbersAreDense();
  void whatNotAllAreShownHasNoNumber();
  void aReactionHasANumber();
  void aReopenedRoomGoesOn();
  void idsGoOnAfterThoseThatWereUsed();
  void sessionsOfBeforeAreNobodys();
  void aRoomsTimeNeverDecreases();
  void aQuitIsNoEarlierThanAnyRoomItIsSeenIn();
  void aRoomGoesOnAfterWhatWasSeenInIt();
  void directTalkHasOneOrder();
  void directTalkGoesOnAfterARestart();
  void anotherRoomIsNotBent();
};

void SequencerTest::numbersAreDense() {
  Fixture f;
  const chat::Event first = f.says(f.lobby);
  const chat::Event second = f.says(f.lobby);
  QCOMPARE(second.id.number, first.id.number + 1);
  QCOMPARE(second.roomSeq, first.roomSeq + 1);
  chat::Said typing;
  typing.kind = chat::SpeechKind::Tags;
  QCOMPARE(f.happens(f.lobby, f.maya, typing).roomSeq, std::uint64_t{0});
  QCOMPARE(f.says(f.lobby).roomSeq, second.roomSeq + 1);
}

void SequencerTest::whatNotAllAreShownHasNoNumber() {
  Fixture f;
  const std::uint64_t before = f.says(f.lobby).roomSeq;
  const std::uint64_t none = 0;
  QCOMPARE(f.happens(f.lobby, f.maya, chat::Invited{f.otto, "otto"}).roomSeq, none);
  chat::Said said;
  said.minimumRole = chat::Role::Operator;
  QCOMPARE(f.happens(f.lobby, f.maya, said).roomSeq, none);
  said.minimumRole.reset();
  said.toOperatorsOnly = true;
  QCOMPARE(f.happens(f.lobby, f.maya, said).roomSeq, none);
  f.happens(f.lobby, {}, chat::RoomOpened{"#lobby", true});
  QCOMPARE(f.says(f.lobby).roomSeq, before + 1);
  f.happens(f.lobby, {}, chat::ModesSet{{{true, 'u', "", {}}}});
  QCOMPARE(f.happens(f.lobby, f.otto, chat::Joined{}).roomSeq, none);
  QCOMPARE(f.happens(f.lobby, f.maya, chat::Kicked{f.otto, "otto", ""}).roomSeq, none);
  chat::Roles runs;
  runs.set(chat::Role::Operator, true);
  QCOMPARE(f.happens(f.lobby, f.otto, chat::Joined{runs}).roomSeq, before + 3);
  QCOMPARE(f.happens(f.lobby, f.maya, chat::Parted{}).roomSeq, none);
  QCOMPARE(f.happens(f.lobby, f.otto, chat::Parted{}).roomSeq, before + 4);
}

void SequencerTest::aReactionHasANumber() {
  Fixture f;
  const std::uint64_t before = f.says(f.lobby).roomSeq;
  chat::Said tags;
  tags.kind = chat::SpeechKind::Tags;
  const auto stamped = [&](const char* key) {
    return f.sequencer.stamp(f.lobby, {}, tags, {{key, "x"}}).roomSeq;
  };
  QCOMPARE(stamped("+draft/react"), before + 1);
  QCOMPARE(stamped("+typing"), std::uint64_t{0});
}

void SequencerTest::aReopenedRoomGoesOn() {
  Fixture f;
  f.clock.advance(kHour);
  const chat::Event last = f.says(f.lobby);
  QCOMPARE(f.happens(f.lobby, {}, chat::RoomClosed{}).roomSeq, last.roomSeq);
  f.clockGoesBack();
  const chat::Event opened = f.happens(f.lobby, {}, chat::RoomOpened{"#lobby", false});
  QCOMPARE(opened.roomSeq, last.roomSeq);
  QCOMPARE(opened.time, last.time);
  QCOMPARE(f.says(f.lobby).roomSeq, last.roomSeq + 1);
}

void SequencerTest::idsGoOnAfterThoseThatWereUsed() {
  Fixture f({chat::EventId(900), chat::UserId(70), chat::RoomId(50), {}});
  QVERIFY(f.says(f.lobby).id.number > 900);
  QCOMPARE(f.sequencer.newUser(), chat::UserId(71));
  QCOMPARE(f.sequencer.newRoom(), chat::RoomId(51));
}

void SequencerTest::sessionsOfBeforeAreNobodys() {
  chat::World world;
  chat::Event event;
  event.id = chat::EventId(4);
  event.source.user = chat::UserId(9);
  event.body = chat::UserRegistered{.nick = "maya", .session = chat::SessionId(31)};
  world.apply(event);
  const test::FakeClock clock;
  Sequencer sequencer(world, clock, "epoch");
  QCOMPARE(sequencer.newSession(), chat::SessionId(32));
  QCOMPARE(sequencer.newUser(), chat::UserId(10));
}

void SequencerTest::aRoomsTimeNeverDecreases() {
  Fixture f;
  const auto before = f.says(f.lobby).time;
  f.clockGoesBack();
  QCOMPARE(f.says(f.lobby).time, before);
}

void SequencerTest::aQuitIsNoEarlierThanAnyRoomItIsSeenIn() {
  Fixture f;
  const auto before = f.says(f.build).time;
  f.clockGoesBack();
  QCOMPARE(f.happens({}, f.maya, chat::UserQuit{}).time, before);
}

void SequencerTest::aRoomGoesOnAfterWhatWasSeenInIt() {
  Fixture f;
  f.clock.advance(kHour);
  const auto renamed = f.happens({}, f.maya, chat::NickChanged{"mia"}).time;
  f.clockGoesBack();
  QCOMPARE(f.says(f.lobby).time, renamed);
}

void SequencerTest::directTalkHasOneOrder() {
  Fixture f;
  const auto before = f.tellsOtto().time;
  f.clockGoesBack();
  QCOMPARE(f.tellsOtto().time, before);
  chat::Redacted redacted;
  redacted.target = f.otto;
  QCOMPARE(f.happens({}, f.maya, redacted).time, before);
}

void SequencerTest::directTalkGoesOnAfterARestart() {
  const base::WallTime later = test::FakeClock().wallNow() + kHour;
  Fixture f({{}, {}, {}, later});
  QCOMPARE(f.tellsOtto().time, later);
}

void SequencerTest::anotherRoomIsNotBent() {
  Fixture f;
  f.clock.advance(kHour);
  f.says(f.lobby);
  f.clockGoesBack();
  QCOMPARE(f.says(f.build).time, f.clock.wallNow());
}

QTEST_GUILESS_MAIN(SequencerTest)
#include "SequencerTest.moc"
