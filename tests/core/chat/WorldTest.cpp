// The world that events build: each body does what it says, nonsense does nothing, and any sequence
// builds the same world again with its invariant kept.
#include "chat/World.h"

#include <QtTest>
#include <random>

using namespace parlor;
using namespace parlor::chat;

namespace {

// Writes events as the sequencer would, without checking whether they make sense.
class Script {
 public:
  UserId arrives(const std::string& nick) {
    const UserId user(++lastUser_);
    put({}, user, UserRegistered{.nick = nick, .username = "u", .host = "h"});
    return user;
  }
  RoomId opens(const std::string& name) {
    const RoomId room(++lastRoom_);
    put(room, {}, RoomOpened{name, false});
    return room;
  }
  void put(RoomId room, UserId actor, EventBody body) {
    Event event;
    event.id = EventId(events.size() + 1);
    event.room = room;
    event.time = base::WallTime(base::Milliseconds(events.size()));
    event.source.user = actor;
    if (const User* user = world.user(actor)) event.source.nick = user->nick;
    if (const Room* known = world.room(room)) event.roomSeq = known->lastSeq + 1;
    event.body = std::move(body);
    world.apply(event);
    events.push_back(std::move(event));
  }

  World world;
  std::vector<Event> events;

 private:
  std::uint64_t lastUser_ = 0, lastRoom_ = 0;
};

World replayed(const std::vector<Event>& events) {
  World world;
  for (const Event& event : events) world.apply(event);
  return world;
}

bool membershipsAgree(const World& world) {
  for (const auto& [id, room] : world.rooms()) {
    for (const auto& [user, membership] : room.members) {
      if (world.user(user) == nullptr || !world.user(user)->rooms.contains(id)) return false;
    }
  }
  for (const auto& [id, user] : world.users()) {
    if (world.userByNick(user.nick) != &user) return false;
    for (const RoomId room : user.rooms) {
      if (world.membership(room, id) == nullptr) return false;
    }
  }
  return true;
}

std::vector<ModeChange> oneMode(bool add, char letter, std::string parameter = {},
                                UserId member = {}) {
  return {{add, letter, std::move(parameter), member}};
}

}  // namespace

class WorldTest : public QObject {
  Q_OBJECT

 private slots:
  void peopleComeRenameAndGo();
  void roomsFillAndEmpty();
  void aClosedRoomIsKnownByItsName();
  void aShutRoomIsNotFoundAgain();
  void onlySoManyClosedRoomsAreKnown();
  void rolesAndModes();
  void listsReplaceAndForget();
  void topicsAndInvitations();
  void renamedRoomsAreFoundUnderTheNewName();
  void aRoomBecomesPermanentAndIsNotAnyMore();
  void roomsKnowWhatWasSeenInThem();
  void lookalikesNeedALetterBeyondAscii();
  void nonsenseChangesNothing();
  void anySequenceReplaysToTheSameWorld();
};

void WorldTest::peopleComeRenameAndGo() {
  Script script;
  const UserId maya = script.arrives("Maya");
  QCOMPARE(script.world.userByNick("mAYA")->id, maya);
  script.put({}, maya, NickChanged{"otto"});
  QVERIFY(script.world.userByNick("maya") == nullptr);
  QCOMPARE(script.world.userByNick("OTTO")->id, maya);
  script.put({}, maya, AwayChanged{"lunch"});
  script.put({}, maya, RealnameChanged{"M"});
  script.put({}, maya, HostChanged{"ident", "cloak"});
  script.put({}, maya, AccountChanged{"acct"});
  script.put({}, maya, UserModesChanged{oneMode(true, 'B')});
  const User& user = *script.world.user(maya);
  QCOMPARE(*user.away, std::string("lunch"));
  QCOMPARE(user.realname + user.username + user.host + user.account,
           std::string("Midentcloakacct"));
  QVERIFY(user.isBot());
  script.put({}, maya, UserQuit{"bye"});
  QVERIFY(script.world.users().empty() && script.world.userByNick("otto") == nullptr);
}

void WorldTest::roomsFillAndEmpty() {
  Script script;
  const UserId maya = script.arrives("maya"), otto = script.arrives("otto");
  const RoomId room = script.opens("#Lobby");
  QCOMPARE(script.world.roomByName("#lobby")->id, room);
  script.put(room, maya, Joined{});
  script.put(room, otto, Joined{});
  QCOMPARE(script.world.room(room)->members.size(), std::size_t{2});
  script.put(room, maya, Kicked{otto, "otto", "out"});
  QVERIFY(script.world.user(otto)->rooms.empty());
  script.put(room, maya, Parted{});
  QVERIFY(script.world.room(room)->members.empty());
  script.put(room, maya, Joined{});
  script.put(room, {}, RoomClosed{});
  QVERIFY(script.world.rooms().empty() && script.world.user(maya)->rooms.empty());
}

void WorldTest::aClosedRoomIsKnownByItsName() {
  Script script;
  const UserId maya = script.arrives("maya");
  const RoomId room = script.opens("#Lobby");
  script.put(room, maya, Joined{});
  QVERIFY(!script.world.formerRoom("#lobby"));
  const std::uint64_t last = script.world.room(room)->lastSeq;
  script.put(room, {}, RoomClosed{});
  QCOMPARE(script.world.formerRoom("#LOBBY"), room);
  QVERIFY(script.world.formerRooms().at(room).lastSeq >= last);
  script.put(room, {}, RoomOpened{"#lobby", false});
  QVERIFY(!script.world.formerRoom("#lobby"));
  QVERIFY(script.world.room(room)->members.empty());
  QVERIFY(replayed(script.events) == script.world);
}

void WorldTest::aShutRoomIsNotFoundAgain() {
  for (const auto& [letter, parameter] : {std::pair{'i', ""}, {'s', ""}, {'u', ""}, {'k', "x"}}) {
    Script script;
    const RoomId room = script.opens("#a");
    script.put(room, {}, ModesSet{oneMode(true, letter, parameter)});
    script.put(room, {}, RoomClosed{});
    QVERIFY(!script.world.formerRoom("#a"));
    QVERIFY(script.world.formerRooms().at(room).shut);
  }
}

void WorldTest::onlySoManyClosedRoomsAreKnown() {
  Script script;
  for (std::size_t i = 0; i <= World::kFormerRooms; ++i) {
    script.put(script.opens("#" + std::to_string(i)), {}, RoomClosed{});
  }
  QCOMPARE(script.world.formerRooms().size(), World::kFormerRooms);
  QVERIFY(!script.world.formerRoom("#0"));
  QVERIFY(script.world.formerRoom("#1"));
}

void WorldTest::rolesAndModes() {
  Script script;
  const UserId maya = script.arrives("maya");
  const RoomId room = script.opens("#a");
  Roles founder;
  founder.set(Role::Founder, true);
  script.put(room, maya, Joined{founder});
  script.put(room, maya, ModesSet{oneMode(true, 'v', "maya", maya)});
  QCOMPARE(script.world.membership(room, maya)->roles.prefixes(), std::string("~+"));
  QVERIFY(script.world.membership(room, maya)->roles.atLeast(Role::Operator));
  script.put(room, maya, ModesSet{oneMode(false, 'q', "maya", maya)});
  QVERIFY(!script.world.membership(room, maya)->roles.atLeast(Role::Operator));
  script.put(room, maya,
             ModesSet{{{true, 'm', "", {}}, {true, 'k', "pw", {}}, {true, 'l', "5", {}}}});
  script.put(room, maya,
             ModesSet{{{false, 'm', "", {}}, {false, 'k', "*", {}}, {true, 'Z', "", {}}}});
  QVERIFY(script.world.room(room)->flags.empty());
  QCOMPARE(script.world.room(room)->parameters, (std::map<char, std::string>{{'l', "5"}}));
}

void WorldTest::listsReplaceAndForget() {
  Script script;
  const UserId maya = script.arrives("maya");
  const RoomId room = script.opens("#a");
  script.put(room, maya, ModesSet{oneMode(true, 'b', "x!*@*")});
  script.put(room, maya, ModesSet{oneMode(true, 'b', "X!*@*")});
  QCOMPARE(script.world.room(room)->lists.at('b').size(), std::size_t{1});
  QCOMPARE(script.world.room(room)->lists.at('b')[0].setBy, std::string("maya"));
  script.put(room, maya, ModesSet{oneMode(false, 'b', "x!*@*")});
  QVERIFY(script.world.room(room)->lists.empty());
}

void WorldTest::topicsAndInvitations() {
  Script script;
  const UserId maya = script.arrives("maya"), otto = script.arrives("otto");
  const RoomId room = script.opens("#a");
  script.put(room, maya, TopicSet{"hello"});
  QCOMPARE(script.world.room(room)->topic->setBy, std::string("maya"));
  script.put(room, maya, TopicSet{""});
  QVERIFY(!script.world.room(room)->topic);
  script.put(room, maya, Invited{otto, "otto"});
  QVERIFY(script.world.room(room)->invited.contains(otto));
  script.put(room, otto, Joined{});
  QVERIFY(script.world.room(room)->invited.empty());
}

void WorldTest::renamedRoomsAreFoundUnderTheNewName() {
  Script script;
  const RoomId room = script.opens("#a");
  script.put(room, {}, RoomRenamed{"#A", ""});
  QCOMPARE(script.world.roomByName("#a")->name, std::string("#A"));
  script.put(room, {}, RoomRenamed{"#b", ""});
  QVERIFY(script.world.roomByName("#a") == nullptr && script.world.roomByName("#b") != nullptr);
}

void WorldTest::aRoomBecomesPermanentAndIsNotAnyMore() {
  Script script;
  const RoomId room = script.opens("#a");
  script.put(room, {}, RoomOpened{"#a", true});
  QVERIFY(script.world.room(room)->permanent);
  QCOMPARE(script.world.rooms().size(), std::size_t{1});
  script.put(room, {}, RoomOpened{"#a", false});
  QVERIFY(!script.world.room(room)->permanent);
}

void WorldTest::roomsKnowWhatWasSeenInThem() {
  Script script;
  const UserId maya = script.arrives("maya");
  const RoomId room = script.opens("#a");
  script.put(room, maya, Joined{});
  script.put({}, maya, NickChanged{"mia"});
  QCOMPARE(script.world.room(room)->lastTime, script.events.back().time);
  script.put({}, maya, UserQuit{});
  QCOMPARE(script.world.room(room)->lastTime, script.events.back().time);
  Event early = script.events.front();
  early.room = room;
  early.body = TopicSet{"late"};
  script.world.apply(early);
  QCOMPARE(script.world.room(room)->lastTime, script.events.back().time);
}

void WorldTest::lookalikesNeedALetterBeyondAscii() {
  Script script;
  const UserId rex = script.arrives("rex");
  QCOMPARE(script.world.lookalike("rеx")->id, rex);  // Cyrillic
  QVERIFY(script.world.lookalike("REX") == nullptr);
  script.arrives("corn");
  QVERIFY(script.world.lookalike("com") == nullptr);
  script.put({}, rex, UserQuit{});
  QVERIFY(script.world.lookalike("rеx") == nullptr);
}

void WorldTest::nonsenseChangesNothing() {
  Script script;
  const UserId nobody(77);
  const RoomId nowhere(88);
  const World before = script.world;
  for (const EventBody& body :
       {EventBody(UserQuit{}), EventBody(NickChanged{"x"}), EventBody(Joined{}),
        EventBody(Parted{}), EventBody(Kicked{nobody, "x", ""}), EventBody(TopicSet{"t"}),
        EventBody(ModesSet{oneMode(true, 'o', "x", nobody)}), EventBody(Invited{nobody, "x"}),
        EventBody(RoomRenamed{"#x", ""}), EventBody(RoomClosed{}), EventBody(Said{})}) {
    script.put(nowhere, nobody, body);
  }
  QVERIFY(script.world.users() == before.users() && script.world.rooms() == before.rooms());
}

void WorldTest::anySequenceReplaysToTheSameWorld() {
  for (unsigned seed = 1; seed <= 30; ++seed) {
    std::mt19937 random(seed);
    const auto upTo = [&](unsigned n) { return random() % n; };
    Script script;
    for (int i = 0; i < 6; ++i) script.arrives("user" + std::to_string(i));
    for (int i = 0; i < 3; ++i) script.opens("#room" + std::to_string(i));
    for (int i = 0; i < 400; ++i) {
      const UserId actor(1 + upTo(8)), target(1 + upTo(8));
      const RoomId room(1 + upTo(4));
      const bool add = upTo(2) != 0;
      const std::string name = std::to_string(upTo(1000));
      switch (upTo(14)) {
        case 0:
          script.arrives("late" + std::to_string(i));
          break;
        case 1:
          script.put({}, actor, UserQuit{});
          break;
        case 2:
          script.put({}, actor, NickChanged{"nick" + name + "x" + std::to_string(i)});
          break;
        case 3:
          script.put(room, actor, Parted{});
          break;
        case 4:
          script.put(room, actor, Kicked{target, "", ""});
          break;
        case 5:
          script.put(room, actor, TopicSet{name});
          break;
        case 6:
          script.put(room, actor, ModesSet{oneMode(add, "qaohv"[upTo(5)], "", target)});
          break;
        case 7:
          script.put(room, actor, ModesSet{oneMode(add, "beI"[upTo(3)], name)});
          break;
        case 8:
          script.put(room, actor, ModesSet{oneMode(add, "imnklf"[upTo(6)], name)});
          break;
        case 9:
          script.put(room, actor, Invited{target, ""});
          break;
        case 10:
          script.put(room, {}, RoomRenamed{"#new" + std::to_string(i), ""});
          break;
        case 11:
          script.put({}, actor, AwayChanged{name});
          break;
        default:
          script.put(room, actor, Joined{{static_cast<std::uint8_t>(upTo(32))}});
          break;
      }
      QVERIFY2(membershipsAgree(script.world),
               qPrintable(QString("seed %1 step %2").arg(seed).arg(i)));
    }
    QVERIFY2(replayed(script.events) == script.world, qPrintable(QString("seed %1").arg(seed)));
  }
}

QTEST_GUILESS_MAIN(WorldTest)
#include "WorldTest.moc"
