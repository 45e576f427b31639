// Rooms that find each other: what is said, what is refused, and both ends on loopback.
#include "engine/Nearby.h"

#include <QtTest>

#include "base/Clock.h"
#include "engine/ChatEngine.h"
#include "io/Poller.h"
#include "support/Patience.h"

using namespace parlor;
using namespace parlor::engine;

namespace {

NearbyRoom lobby() {
  return {"a1b2", "#lobby", "maya-laptop", 21567, 4, true};
}

io::SocketAddress loopback(std::uint16_t port, const char* host = "127.0.0.1") {
  return io::SocketAddress::parse(host, port).value();
}

// Turns of the loop until `done`, or a few seconds.
template <typename Done>
bool turnUntil(io::EventLoop& loop, Done done) {
  for (int turn = 0; turn < 500 && !done(); ++turn) loop.runOnce(base::Milliseconds(20));
  return done();
}

}  // namespace

class NearbyTest : public QObject {
  Q_OBJECT

 private slots:
  void anAnswerIsReadAsItWasWritten();
  void onlyAWholeQuestionIsAnswered();
  void refusesWhatIsMalformed_data();
  void refusesWhatIsMalformed();
  void aGoodbyeIsReadAsItWasWritten();
  void refusesAMalformedGoodbye_data();
  void refusesAMalformedGoodbye();
  void findsTheRoomsOfAHost();
  void tellsWhatChanged();
  void aRoomThatSaysGoodbyeIsGoneAtOnce();
  void aGoodbyeOfAnotherChangesNothing();
  void nobodySpeaksForTheRoomOfAnother();
  void findsAHostByIpv6();
  void anEngineFindsAnother();
};

void NearbyTest::anAnswerIsReadAsItWasWritten() {
  const auto read = readNearbyAnswer(nearbyAnswer(42, lobby()), 42);
  QVERIFY(read);
  QCOMPARE(*read, lobby());
  QVERIFY(!readNearbyAnswer(nearbyAnswer(41, lobby()), 42));  // to another question
}

void NearbyTest::onlyAWholeQuestionIsAnswered() {
  const std::string question = nearbyQuestion(42);
  QCOMPARE(readNearbyQuestion(question), std::optional<std::uint64_t>(42));
  QVERIFY(question.size() >= nearbyAnswer(42, lobby()).size());
  QVERIFY(!readNearbyQuestion(question.substr(0, 40)));
  QVERIFY(!readNearbyQuestion("who"));
  QVERIFY(!readNearbyQuestion({}));
}

void NearbyTest::refusesWhatIsMalformed_data() {
  QTest::addColumn<QByteArray>("lines");
  QTest::newRow("no port") << QByteArray("id a\nroom #a\nmachine m\npeople 1\n");
  QTest::newRow("port zero") << QByteArray("id a\nroom #a\nmachine m\nport 0\npeople 1\n");
  QTest::newRow("port too big") << QByteArray("id a\nroom #a\nmachine m\nport 70000\n");
  QTest::newRow("no room") << QByteArray("id a\nmachine m\nport 1\n");
  QTest::newRow("a room with a space") << QByteArray("id a\nroom #a b\nmachine m\nport 1\n");
  QTest::newRow("an escape in the machine")
      << QByteArray("id a\nroom #a\nmachine \x1b[2J\nport 1\n");
  QTest::newRow("no UTF-8") << QByteArray("id a\nroom #a\nmachine \xff\nport 1\n");
  QTest::newRow("an id of other letters") << QByteArray("id ../a\nroom #a\nmachine m\nport 1\n");
  QTest::newRow("no value") << QByteArray("id a\nroom\nmachine m\nport 1\n");
  QTest::newRow("too long") << "id a\nroom #a\nmachine m\nport 1\nnote " + QByteArray(600, 'x');
}

void NearbyTest::refusesWhatIsMalformed() {
  QFETCH(QByteArray, lines);
  QVERIFY(!readNearbyAnswer(("parlor-nearby 1 here 42\n" + lines).toStdString(), 42));
}

void NearbyTest::aGoodbyeIsReadAsItWasWritten() {
  QCOMPARE(readNearbyGoodbye(nearbyGoodbye(42, "a1b2"), 42), std::optional<std::string>("a1b2"));
  QVERIFY(!readNearbyGoodbye(nearbyGoodbye(41, "a1b2"), 42));  // to another question
  QVERIFY(!readNearbyAnswer(nearbyGoodbye(42, "a1b2"), 42));
  QVERIFY(!readNearbyGoodbye(nearbyAnswer(42, lobby()), 42));
}

void NearbyTest::refusesAMalformedGoodbye_data() {
  QTest::addColumn<QByteArray>("datagram");
  QTest::newRow("nothing") << QByteArray();
  QTest::newRow("no token") << QByteArray("parlor-nearby 1 gone \nid a\n");
  QTest::newRow("no line end") << QByteArray("parlor-nearby 1 gone 42");
  QTest::newRow("no id") << QByteArray("parlor-nearby 1 gone 42\n");
  QTest::newRow("an empty id") << QByteArray("parlor-nearby 1 gone 42\nid \n");
  QTest::newRow("an id of other letters") << QByteArray("parlor-nearby 1 gone 42\nid ../a\n");
  QTest::newRow("an id too long") << "parlor-nearby 1 gone 42\nid " + QByteArray(33, 'a') + "\n";
  QTest::newRow("too long") << "parlor-nearby 1 gone 42\nid a\n" + QByteArray(600, 'x');
}

void NearbyTest::refusesAMalformedGoodbye() {
  QFETCH(QByteArray, datagram);
  QVERIFY(!readNearbyGoodbye(datagram.toStdString(), 42));
}

void NearbyTest::findsTheRoomsOfAHost() {
  const base::SystemClock clock;
  io::EventLoop loop(clock, io::makePoller(io::PollerKind::Select));
  NearbyRoom second = lobby();
  second.id = "c3";
  second.room = "#build";
  NearbyHost host(loop, [&] { return std::vector{lobby(), second}; });
  QVERIFY(host.open(0));
  std::vector<NearbyPlace> heard;
  NearbySeeker seeker(loop, [&](std::vector<NearbyPlace> places) { heard = std::move(places); });
  QVERIFY(seeker.start({loopback(host.port())}, 7));
  QVERIFY(turnUntil(loop, [&] { return heard.size() == 2; }));
  QCOMPARE(heard[0].room, lobby());
  QCOMPARE(heard[0].host, std::string("127.0.0.1"));
  QCOMPARE(heard[1].room.room, std::string("#build"));
}

// Two seekers of one token stand for two rounds of one: the second question hears other people.
void NearbyTest::tellsWhatChanged() {
  const base::SystemClock clock;
  io::EventLoop loop(clock, io::makePoller(io::PollerKind::Select));
  NearbyRoom room = lobby();
  NearbyHost host(loop, [&] { return std::vector{room}; });
  QVERIFY(host.open(0));
  std::vector<std::uint32_t> people;
  const auto note = [&](const std::vector<NearbyPlace>& places) {
    people.push_back(places.front().room.people);
  };
  const std::vector targets{loopback(host.port()), loopback(host.port())};
  NearbySeeker seeker(loop, note);
  QVERIFY(seeker.start(targets, 7));
  QVERIFY(turnUntil(loop, [&] { return !people.empty(); }));
  for (int turn = 0; turn < 5; ++turn) loop.runOnce(base::Milliseconds(5));
  QCOMPARE(people, std::vector<std::uint32_t>{4});  // the same answer again is no news
  room.people = 5;
  NearbySeeker again(loop, note);
  QVERIFY(again.start(targets, 8));
  QVERIFY(turnUntil(loop, [&] { return people.size() == 2; }));
  QCOMPARE(people.back(), std::uint32_t{5});
}

void NearbyTest::aRoomThatSaysGoodbyeIsGoneAtOnce() {
  const base::SystemClock clock;
  io::EventLoop loop(clock, io::makePoller(io::PollerKind::Select));
  NearbyRoom second = lobby();
  second.id = "c3";
  std::vector<NearbyRoom> rooms{lobby(), second};
  NearbyHost host(loop, [&] { return rooms; });
  QVERIFY(host.open(0));
  std::vector<NearbyPlace> heard;
  NearbySeeker seeker(loop, [&](std::vector<NearbyPlace> places) { heard = std::move(places); });
  QVERIFY(seeker.start({loopback(host.port())}, 7));
  QVERIFY(turnUntil(loop, [&] { return heard.size() == 2; }));
  rooms.pop_back();
  host.sayGone("c3");
  QVERIFY(turnUntil(loop, [&] { return heard.size() == 1; }));
  QCOMPARE(heard[0].room, lobby());
}

// Somebody else on this network knows the token, since questions go to everybody. His answer to
// the same id, heard in between, shows that his goodbye has come too.
void NearbyTest::aGoodbyeOfAnotherChangesNothing() {
  const base::SystemClock clock;
  io::EventLoop loop(clock, io::makePoller(io::PollerKind::Select));
  NearbyHost host(loop, [&] { return std::vector{lobby()}; });
  QVERIFY(host.open(0));
  std::unique_ptr<io::Datagram> forger;
  int forged = 0;
  const auto forge = [&](std::string_view, const io::SocketAddress& from) {
    NearbyRoom other = lobby();
    other.id = "ff";
    QVERIFY(forger->sendTo(nearbyGoodbye(7, lobby().id), from));
    QVERIFY(forger->sendTo(nearbyAnswer(7, other), from));
    ++forged;
  };
  auto opened = io::Datagram::open(loop, loopback(0, "127.0.0.2"), {false, false}, forge);
  QVERIFY(opened);
  forger = std::move(*opened);
  std::vector<NearbyPlace> heard;
  NearbySeeker seeker(loop, [&](std::vector<NearbyPlace> places) { heard = std::move(places); });
  QVERIFY(seeker.start({loopback(host.port()), forger->address()}, 7));
  QVERIFY(turnUntil(loop, [&] { return heard.size() == 2; }));
  QCOMPARE(forged, 1);
  QCOMPARE(heard[0].room, lobby());
}

// The same id from two addresses is one room, under the first; what the second says of it changes
// nothing, and comes to light only when the first is gone.
void NearbyTest::nobodySpeaksForTheRoomOfAnother() {
  const base::SystemClock clock;
  io::EventLoop loop(clock, io::makePoller(io::PollerKind::Select));
  NearbyHost host(loop, [&] { return std::vector{lobby()}; });
  QVERIFY(host.open(0));
  std::vector<NearbyPlace> heard;
  int times = 0;
  NearbySeeker seeker(loop, [&](std::vector<NearbyPlace> places) {
    heard = std::move(places);
    ++times;
  });
  std::unique_ptr<io::Datagram> copier;
  const auto copy = [&](std::string_view, const io::SocketAddress& from) {
    NearbyRoom copied = lobby();
    copied.port = 1;
    (void)copier->sendTo(nearbyAnswer(7, copied), from);
    copied.id = "ff";
    (void)copier->sendTo(nearbyAnswer(7, copied), from);
  };
  auto opened = io::Datagram::open(loop, loopback(0, "127.0.0.2"), {false, false}, copy);
  QVERIFY(opened);
  copier = std::move(*opened);
  QVERIFY(seeker.start({loopback(host.port()), copier->address()}, 7));
  QVERIFY(turnUntil(loop, [&] { return heard.size() == 2; }));
  if (heard[0].host != "127.0.0.1") QSKIP("the copy was heard before the room");
  QCOMPARE(heard[0].room.port, std::uint16_t{21567});
  host.sayGone(lobby().id);
  QVERIFY(turnUntil(loop, [&] { return heard[0].host == "127.0.0.2"; }));
}

void NearbyTest::findsAHostByIpv6() {
  const base::SystemClock clock;
  io::EventLoop loop(clock, io::makePoller(io::PollerKind::Select));
  if (!io::Datagram::open(loop, loopback(0, "::1"), {false, false}, [](auto, const auto&) {}))
    QSKIP("this machine has no IPv6");
  NearbyHost host(loop, [&] { return std::vector{lobby()}; });
  QVERIFY(host.open(0));
  std::vector<NearbyPlace> heard;
  NearbySeeker seeker(loop, [&](std::vector<NearbyPlace> places) { heard = std::move(places); });
  QVERIFY(seeker.start({loopback(host.port(), "::1")}, 7));
  QVERIFY(turnUntil(loop, [&] { return heard.size() == 1; }));
  QCOMPARE(heard[0].host, std::string("::1"));
}

// Over the real port and the real broadcast of this machine to itself. The goodbye comes long
// before three rounds of silence are over.
void NearbyTest::anEngineFindsAnother() {
  ChatEngine hosting({}), looking({});
  hosting.start();
  looking.start();
  std::vector<NearbyHosting> found;
  const auto hears = [&found](const QString& room) {
    return std::any_of(found.begin(), found.end(),
                       [&](const NearbyHosting& each) { return each.room == room; });
  };
  connect(&looking, &ChatEngine::nearbyChanged, this,
          [&](const std::vector<NearbyHosting>& hostings) { found = hostings; });
  quint16 port = 0;
  HostId opened;
  connect(&hosting, &ChatEngine::hostOpened, this, [&](auto, const HostInfo& info) {
    port = info.port;
    opened = info.host;
  });
  const QString room = QStringLiteral("#nearby-%1").arg(QCoreApplication::applicationPid());
  HostRequest request;
  request.nick = QStringLiteral("rex");
  request.room = room;
  request.port = 0;
  request.nearby = true;
  hosting.host(request);
  QTRY_VERIFY(port != 0);
  looking.lookNearby(true);
  QTRY_VERIFY(hears(room));
  const auto it = std::find_if(found.begin(), found.end(),
                               [&](const NearbyHosting& each) { return each.room == room; });
  QVERIFY(it->address.endsWith(QStringLiteral(":%1/%2").arg(port).arg(room)));
  hosting.closeHost(opened, QStringLiteral("over"));
  QTRY_VERIFY(!hears(room));
  looking.lookNearby(false);
}

QTEST_GUILESS_MAIN(NearbyTest)
#include "NearbyTest.moc"
