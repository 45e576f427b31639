// Rooms that find each other: what is said, what is refused, and both ends on loopback.
#include "engine/Nearby.h"

#include <QtTest>

#include "base/Clock.h"
#include "engine/ChatEngine.h"
#include "io/Poller.h"

using namespace parlor;
using namespace parlor::engine;

namespace {

NearbyRoom lobby() {
  return {"a1b2", "#lobby", "maya-laptop", 21567, 4, true};
}

io::SocketAddress loopback(std::uint16_t port) {
  return io::SocketAddress::parse("127.0.0.1", port).value();
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
  void findsTheRoomsOfAHost();
  void tellsWhatChanged();
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

// Over the real port and the real broadcast of this machine to itself.
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
  connect(&hosting, &ChatEngine::hostOpened, this,
          [&](auto, const HostInfo& info) { port = info.port; });
  const QString room = QStringLiteral("#nearby-%1").arg(QCoreApplication::applicationPid());
  HostRequest request;
  request.nick = QStringLiteral("rex");
  request.room = room;
  request.port = 0;
  request.nearby = true;
  hosting.host(request);
  QTRY_VERIFY_WITH_TIMEOUT(port != 0, 10000);
  looking.lookNearby(true);
  QTRY_VERIFY_WITH_TIMEOUT(hears(room), 10000);
  const auto it = std::find_if(found.begin(), found.end(),
                               [&](const NearbyHosting& each) { return each.room == room; });
  QVERIFY(it->address.endsWith(QStringLiteral(":%1/%2").arg(port).arg(room)));
  looking.lookNearby(false);
}

QTEST_GUILESS_MAIN(NearbyTest)
#include "NearbyTest.moc"
