// Two engines in one process, over loopback: one hosts, the other joins.
#include "engine/ChatEngine.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QtTest>
#include <optional>

#include "engine/NetworkWatch.h"
#include "engine/QtText.h"
#include "support/Patience.h"

using namespace parlor;
using namespace parlor::engine;

namespace {

// An engine and all that it has told so far.
class Person {
 public:
  explicit Person(QString nick, const QString& dataDirectory = {})
      : engine(ChatEngine::Options{dataDirectory}), nick_(std::move(nick)) {
    QObject::connect(&engine, &ChatEngine::eventsArrived, &engine, [this](const auto& batch) {
      ++signalCount;
      events.insert(events.end(), batch.begin(), batch.end());
    });
    QObject::connect(&engine, &ChatEngine::hostOpened, &engine,
                     [this](RequestId, const HostInfo& info) { hosting = info; });
    QObject::connect(&engine, &ChatEngine::hostFailed, &engine,
                     [this](RequestId, const QString& field, const QString& text) {
                       failure = field + ": " + text;
                     });
    QObject::connect(&engine, &ChatEngine::hostStatusChanged, &engine,
                     [this](const HostStatus& now) { status = now; });
    QObject::connect(&engine, &ChatEngine::hostClosed, &engine, [this] { hostGone = true; });
    QObject::connect(&engine, &ChatEngine::historyWritten, &engine,
                     [this](RequestId, const QString& file, const QString& problem) {
                       written[file] = problem;
                     });
    engine.start();
  }

  HostRequest request(const QString& room = "lobby") const {
    HostRequest request;
    request.nick = nick_;
    request.room = room;
    request.port = 0;
    request.localOnly = true;
    return request;
  }
  bool hosts(const HostRequest& request) {
    engine.host(request);
    return QTest::qWaitFor([&] { return hosting && inRoom(); }, test::kPatience);
  }

  bool joins(quint16 port, const QString& room = "lobby", const QString& password = {}) {
    client::JoinNetwork join;
    join.host = "127.0.0.1";
    join.port = port;
    join.nick = toUtf8(nick_);
    join.password = toUtf8(password);
    join.rooms = {toUtf8("#" + room)};
    engine.join(join);
    return QTest::qWaitFor([&] { return inRoom() || told<client::RequestFailed>(); },
                           test::kPatience);
  }

  bool inRoom() const { return buffer().number != 0; }
  BufferId buffer() const {
    const auto joined = told<client::JoinCompleted>();
    return joined ? joined->buffer : BufferId();
  }
  void says(const QString& text) {
    client::Say say;
    say.buffer = buffer();
    say.text = toUtf8(text);
    engine.send(say);
  }
  // The messages of others, in the order in which they came.
  QStringList heard() const {
    QStringList texts;
    for (const ClientEvent& event : events) {
      const auto* appended = std::get_if<client::LinesAppended>(&event);
      if (!appended || appended->buffer != buffer()) continue;
      for (const client::Line& line : appended->lines) {
        if (line.kind == client::LineKind::Message && !line.own) texts << toQt(line.text.text);
      }
    }
    return texts;
  }
  bool hears(const QString& text) {
    return QTest::qWaitFor([&] { return heard().contains(text); }, test::kPatience);
  }
  template <typename Event>
  std::optional<Event> told() const {
    for (auto event = events.rbegin(); event != events.rend(); ++event) {
      if (const auto* body = std::get_if<Event>(&*event)) return *body;
    }
    return {};
  }

  std::vector<ClientEvent> events;
  int signalCount = 0;
  std::optional<HostInfo> hosting;
  HostStatus status;
  QString failure;
  QMap<QString, QString> written;  // file and problem
  bool hostGone = false;
  ChatEngine engine;

 private:
  const QString nick_;
};

}  // namespace

class ChatEngineTest : public QObject {
  Q_OBJECT

 private slots:
  void startAndStopAreStates();
  void hostsAndJoinsAndTalks();
  void countsTheTraffic();
  void tellsWhereToFindIt();
  void asksForThePassword();
  void namesTheFieldThatIsWrong_data();
  void namesTheFieldThatIsWrong();
  void namesThePortThatIsTaken();
  void severalRoomsAtOnce();
  void aBurstIsFewSignals();
  void closingTheRoomTellsTheGuest();
  void stopsUnderLoadWithinItsDeadline();
  void worksAgainAfterAStop();
  void keepsTheHistoryOfAHost();
  void saysWhoHasTheHistory();
  void comesBackWithItsRoomsAndLines();
  void asksItsLinksWhenTheNetworkIsBack();
  void writesTheHistoryOut();
  void aHostWithoutHistoryHasNothingToWrite();
};

void ChatEngineTest::startAndStopAreStates() {
  ChatEngine engine{ChatEngine::Options()};
  QCOMPARE(engine.state(), ChatEngine::State::Stopped);
  engine.send(client::SendRaw{});  // nobody is there to take it
  engine.stop();
  engine.start();
  engine.start();
  QCOMPARE(engine.state(), ChatEngine::State::Running);
  engine.stop();
  engine.stop();
  QCOMPARE(engine.state(), ChatEngine::State::Stopped);
}

void ChatEngineTest::hostsAndJoinsAndTalks() {
  Person rex("rex"), maya("maya");
  QVERIFY2(rex.hosts(rex.request()), qPrintable(rex.failure));
  QVERIFY(maya.joins(rex.hosting->port));
  QVERIFY(maya.inRoom());
  rex.says("hello from the host");
  QVERIFY(maya.hears("hello from the host"));
  maya.says("hello from the guest");
  QVERIFY(rex.hears("hello from the guest"));
  QTRY_COMPARE(rex.status.people, 2);
  QCOMPARE(rex.status.poller, QString("select"));
}

// To each by what they have now, in total also for those who have left.
void ChatEngineTest::countsTheTraffic() {
  Person rex("rex");
  auto maya = std::make_unique<Person>("maya");
  QVERIFY2(rex.hosts(rex.request()), qPrintable(rex.failure));
  QVERIFY(maya->joins(rex.hosting->port));
  QVERIFY(maya->inRoom());
  HostTraffic last;
  QSignalSpy counted(&rex.engine, &ChatEngine::trafficCounted);
  QObject::connect(&rex.engine, &ChatEngine::trafficCounted, &rex.engine,
                   [&](const HostTraffic& traffic) { last = traffic; });
  const auto ask = [&] {
    rex.engine.askTraffic(rex.hosting->host);
    return counted.wait();
  };
  const auto bytesOf = [&](const QString& nick) {
    for (const auto& person : last.people) {
      if (person.nick == nick) return person;
    }
    return HostTraffic::Person{};
  };
  QVERIFY(ask());
  const quint64 before = bytesOf("maya").received;
  QVERIFY(before > 0 && bytesOf("rex").sent > 0);
  QVERIFY(last.received >= before + bytesOf("rex").received);
  const QString text(300, 'x');
  maya->says(text);
  QVERIFY(rex.hears(text));
  QVERIFY(ask());
  QVERIFY(bytesOf("maya").received >= before + 300);
  const quint64 sum = last.received;
  maya.reset();
  QTRY_COMPARE(rex.status.people, 1);
  QVERIFY(ask());
  QCOMPARE(last.people.size(), 1U);
  QVERIFY(last.received >= sum);
}

void ChatEngineTest::tellsWhereToFindIt() {
  Person rex("rex");
  HostRequest request = rex.request("lobby");
  request.password = "open sesame";
  QVERIFY2(rex.hosts(request), qPrintable(rex.failure));
  const QString address = QString("127.0.0.1:%1").arg(rex.hosting->port);
  QCOMPARE(rex.hosting->room, QString("#lobby"));
  QCOMPARE(rex.hosting->addresses, QStringList{address});
  QVERIFY(rex.hosting->invitation.startsWith("parlor://" + address + "/lobby"));
}

void ChatEngineTest::asksForThePassword() {
  Person rex("rex"), maya("maya"), otto("otto");
  HostRequest request = rex.request();
  request.password = "sesame";
  QVERIFY2(rex.hosts(request), qPrintable(rex.failure));
  QVERIFY(maya.joins(rex.hosting->port, "lobby", "barley"));
  QVERIFY(!maya.inRoom());
  QCOMPARE(maya.told<client::RequestFailed>()->field, std::string("password"));
  QVERIFY(otto.joins(rex.hosting->port, "lobby", "sesame"));
  QVERIFY(otto.inRoom());
}

void ChatEngineTest::namesTheFieldThatIsWrong_data() {
  QTest::addColumn<QString>("nick");
  QTest::addColumn<QString>("room");
  QTest::addColumn<QString>("field");
  QTest::newRow("no nick") << ""
                           << "lobby"
                           << "nick: ";
  QTest::newRow("nick with a space") << "r x"
                                     << "lobby"
                                     << "nick: ";
  QTest::newRow("no room") << "rex"
                           << ""
                           << "room: ";
  QTest::newRow("room with a space") << "rex"
                                     << "two words"
                                     << "room: ";
}

void ChatEngineTest::namesTheFieldThatIsWrong() {
  QFETCH(QString, nick);
  QFETCH(QString, room);
  QFETCH(QString, field);
  Person person(nick);
  person.engine.host(person.request(room));
  QTRY_VERIFY2(person.failure.startsWith(field), qPrintable(person.failure));
  QVERIFY(person.failure.size() > field.size());
}

void ChatEngineTest::namesThePortThatIsTaken() {
  QTcpServer other;
  QVERIFY(other.listen(QHostAddress::LocalHost));
  Person rex("rex");
  HostRequest request = rex.request();
  request.port = other.serverPort();
  rex.engine.host(request);
  QTRY_VERIFY(!rex.failure.isEmpty());
  QVERIFY2(rex.failure.startsWith(QString("port: port %1 is in use").arg(request.port)),
           qPrintable(rex.failure));
}

void ChatEngineTest::severalRoomsAtOnce() {
  Person rex("rex"), maya("maya");
  QVERIFY(rex.hosts(rex.request("lobby")));
  const quint16 first = rex.hosting->port;
  rex.hosting.reset();
  rex.engine.host(rex.request("build"));
  QTRY_VERIFY(rex.hosting);
  QVERIFY(rex.hosting->port != first);
  QVERIFY(maya.joins(first, "lobby"));
  QVERIFY(maya.inRoom());
}

void ChatEngineTest::aBurstIsFewSignals() {
  constexpr int kLines = 300;
  Person rex("rex"), maya("maya");
  QVERIFY(rex.hosts(rex.request()));
  QVERIFY(maya.joins(rex.hosting->port));
  const int before = maya.signalCount;
  for (int i = 0; i < kLines; ++i) rex.says(QString("line %1").arg(i));
  // The host's own seat is held to no flood limit, so that this is over at once. Nobody looks until
  // the last line has been confirmed to the speaker.
  QTRY_VERIFY(maya.heard().size() == kLines);
  QStringList expected;
  for (int i = 0; i < kLines; ++i) expected << QString("line %1").arg(i);
  QCOMPARE(maya.heard(), expected);
  QVERIFY2(maya.signalCount - before <= kLines, qPrintable(QString::number(maya.signalCount)));
}

void ChatEngineTest::closingTheRoomTellsTheGuest() {
  Person rex("rex"), maya("maya");
  QVERIFY(rex.hosts(rex.request()));
  QVERIFY(maya.joins(rex.hosting->port));
  rex.engine.closeHost(rex.hosting->host, "good night");
  QTRY_VERIFY(rex.hostGone);
  QTRY_VERIFY(maya.told<client::LinkStateChanged>()->state != client::LinkState::Online);
}

void ChatEngineTest::stopsUnderLoadWithinItsDeadline() {
  Person rex("rex"), maya("maya");
  QVERIFY(rex.hosts(rex.request()));
  QVERIFY(maya.joins(rex.hosting->port));
  for (int i = 0; i < 2000; ++i) rex.says(QString(300, 'x'));
  QVERIFY(maya.hears(QString(300, 'x')));
  QElapsedTimer timer;
  timer.start();
  rex.engine.stop();
  QCOMPARE(rex.engine.state(), ChatEngine::State::Stopped);
  QVERIFY2(timer.elapsed() < 10000, "the deadline is four seconds, and this is a busy machine's");
  QTRY_VERIFY(maya.told<client::LinkStateChanged>()->state != client::LinkState::Online);
}

void ChatEngineTest::worksAgainAfterAStop() {
  Person rex("rex");
  QVERIFY(rex.hosts(rex.request()));
  rex.engine.stop();
  rex.events.clear();
  rex.hosting.reset();
  rex.engine.start();
  QVERIFY(rex.hosts(rex.request()));
}

void ChatEngineTest::keepsTheHistoryOfAHost() {
  const QTemporaryDir data;
  {
    Person rex("rex", data.path());
    HostRequest request = rex.request("a/../b");
    request.keepHistory = true;
    QVERIFY2(rex.hosts(request), qPrintable(rex.failure));
    QTRY_VERIFY(rex.status.keepsHistory);
    Person maya("maya");
    QVERIFY(maya.joins(rex.hosting->port, "a/../b"));
    rex.says("remember me");
    QVERIFY(maya.hears("remember me"));
    QVERIFY(QFile::exists(data.filePath("hosted/a%2F%2E%2E%2Fb/history.db")));
    rex.engine.closeHost(rex.hosting->host, "later");
    QTRY_VERIFY(rex.hostGone);
  }
  Person rex("rex", data.path());
  HostRequest request = rex.request("a/../b");
  request.keepHistory = true;
  QVERIFY2(rex.hosts(request), qPrintable(rex.failure));
  QTcpSocket terminal;
  terminal.connectToHost(QHostAddress::LocalHost, rex.hosting->port);
  QByteArray seen;
  QTRY_VERIFY((seen += terminal.readAll()).contains("<rex> remember me"));
}

void ChatEngineTest::saysWhoHasTheHistory() {
  const QTemporaryDir data;
  Person rex("rex", data.path()), maya("maya", data.path());
  HostRequest request = rex.request();
  request.keepHistory = true;
  QVERIFY2(rex.hosts(request), qPrintable(rex.failure));
  maya.engine.host(request);
  QTRY_VERIFY(maya.failure.contains("in use by another Parlor"));
}

// Two runs of a guest's program over one folder, and a search through both machines' memories.
void ChatEngineTest::comesBackWithItsRoomsAndLines() {
  const QTemporaryDir host, guest;
  Person rex("rex", host.path());
  HostRequest request = rex.request();
  request.keepHistory = true;
  QVERIFY2(rex.hosts(request), qPrintable(rex.failure));
  {
    Person maya("maya", guest.path());
    QVERIFY(maya.joins(rex.hosting->port));
    rex.says("seen by maya");
    QVERIFY(maya.hears("seen by maya"));
  }
  rex.says("said meanwhile");
  Person again("maya", guest.path());
  QTRY_VERIFY(again.told<client::LinesPrepended>());
  const auto kept = again.told<client::LinesPrepended>()->lines;
  const auto isKept = [&](const std::string& text) {
    return std::any_of(kept.begin(), kept.end(),
                       [&](const client::Line& line) { return line.text.text == text; });
  };
  QVERIFY(isKept("seen by maya"));
  QVERIFY(!isKept("said meanwhile"));
  const BufferId lobby = again.told<client::LinesPrepended>()->buffer;
  const auto missed = [&] {
    for (const ClientEvent& event : again.events) {
      const auto* lines = std::get_if<client::LinesAppended>(&event);
      if (!lines || lines->buffer != lobby) continue;
      for (const client::Line& line : lines->lines) {
        if (line.text.text == "said meanwhile") return true;
      }
    }
    return false;
  };
  QTRY_VERIFY(missed());
  again.engine.send(client::Search{again.engine.nextRequest(), {}, "by maya"});
  const auto found = [&] {
    std::size_t hits = 0;
    for (const ClientEvent& event : again.events) {
      if (const auto* results = std::get_if<client::SearchResults>(&event)) {
        hits += results->hits.size();
      }
    }
    return hits;
  };
  QTRY_VERIFY(again.told<client::SearchResults>() && again.told<client::SearchResults>()->done);
  QTRY_COMPARE(found(), std::size_t{1});
}

// Half a minute before it would have asked by itself.
void ChatEngineTest::asksItsLinksWhenTheNetworkIsBack() {
  QTcpServer server;
  QVERIFY(server.listen(QHostAddress::LocalHost));
  QByteArray said;
  QObject::connect(&server, &QTcpServer::newConnection, &server, [&] {
    QTcpSocket* wire = server.nextPendingConnection();
    QObject::connect(wire, &QTcpSocket::readyRead, wire, [&said, wire] {
      while (wire->canReadLine()) {
        const QByteArray line = wire->readLine();
        said += line;
        if (line.startsWith("USER")) wire->write(":s 001 rex :Welcome\r\n");
        if (line.startsWith("PING parlor-burst")) wire->write(":s PONG s parlor-burst\r\n");
        if (line.startsWith("JOIN")) {
          wire->write(":rex!r@h JOIN #lobby\r\n:s 353 rex = #lobby :rex\r\n");
          wire->write(":s 366 rex #lobby :End\r\n");
        }
      }
    });
  });
  Person rex("rex");
  QVERIFY(rex.joins(server.serverPort()));
  auto* watch = rex.engine.findChild<NetworkWatch*>();
  QVERIFY(watch);
  using Reachability = QNetworkInformation::Reachability;
  watch->take(Reachability::Disconnected);
  rex.says("still here");
  QTRY_VERIFY(said.contains("still here"));
  QVERIFY(!said.contains("parlor-keepalive"));
  watch->take(Reachability::Online);
  QTRY_VERIFY(said.contains("parlor-keepalive"));
}

void ChatEngineTest::writesTheHistoryOut() {
  const QTemporaryDir data;
  Person rex("rex", data.path());
  HostRequest request = rex.request();
  request.keepHistory = true;
  QVERIFY2(rex.hosts(request), qPrintable(rex.failure));
  Person maya("maya");
  QVERIFY(maya.joins(rex.hosting->port));
  rex.says("into the file");
  QVERIFY(maya.hears("into the file"));
  const QString text = data.filePath("lobby.txt"), copy = data.filePath("copy.db");
  rex.engine.exportRoom(rex.hosting->host, "lobby", text, store::ExportFormat::Text);
  rex.engine.backUp(rex.hosting->host, copy);
  QTRY_COMPARE(rex.written.size(), 2);
  QCOMPARE(rex.written[text], "");
  QCOMPARE(rex.written[copy], "");
  QFile file(text);
  QVERIFY(file.open(QIODevice::ReadOnly));
  QVERIFY(file.readAll().contains("<rex> into the file"));
  QVERIFY(QFile(copy).size() > 0);
  const QString nowhere = data.filePath("no/such/place.txt");
  rex.engine.exportRoom(rex.hosting->host, "lobby", nowhere, store::ExportFormat::Text);
  QTRY_VERIFY(rex.written.contains(nowhere));
  QVERIFY(!rex.written[nowhere].isEmpty());
}

void ChatEngineTest::aHostWithoutHistoryHasNothingToWrite() {
  Person rex("rex");
  QVERIFY2(rex.hosts(rex.request()), qPrintable(rex.failure));
  rex.engine.backUp(rex.hosting->host, "copy.db");
  QTRY_COMPARE(rex.written.value("copy.db"), "This host keeps no history.");
  QTRY_COMPARE(rex.status.people, 1);
  QVERIFY(!rex.status.keepsHistory);
}

QTEST_GUILESS_MAIN(ChatEngineTest)
#include "ChatEngineTest.moc"
