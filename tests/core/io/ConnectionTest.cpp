#include "io/Connection.h"

#include <sys/time.h>

#include <QtTest>

#include <cctype>
#include <csignal>
#include <map>

#include "io/Connector.h"
#include "io/Listener.h"
#include "io/Stream.h"
#include "support/RawClient.h"

using namespace parlor;
using namespace parlor::io;
using namespace parlor::test;

namespace {

// Keeps what the loop said about one connection; optional actions run inside the callbacks.
class Recorder final : public ConnectionHandler {
 public:
  void onBytes(Connection& connection, std::string_view bytes) override {
    received += bytes;
    if (whenBytes) whenBytes(connection);
  }
  void onEndOfStream(Connection& connection) override {
    ++ends;
    if (whenEnd) whenEnd(connection);
  }
  void onDrained(Connection& connection) override {
    ++drained;
    if (whenDrained) whenDrained(connection);
  }
  void onClosed(Connection& connection, const CloseReason& reason) override {
    ++closed;
    lastReason = reason;
    if (whenClosed) whenClosed(connection);
  }

  std::string received;
  int ends = 0;
  int drained = 0;
  int closed = 0;
  CloseReason lastReason;
  std::function<void(Connection&)> whenBytes;
  std::function<void(Connection&)> whenEnd;
  std::function<void(Connection&)> whenDrained;
  std::function<void(Connection&)> whenClosed;
};

volatile std::sig_atomic_t interruptions = 0;

// While it lives, every system call may be cut short by a signal (EINTR).
class SignalStorm {
 public:
  SignalStorm() {
    struct sigaction action {};
    action.sa_handler = [](int) { interruptions = interruptions + 1; };  // without SA_RESTART
    ::sigaction(SIGALRM, &action, &before_);
    every({0, 500});
  }
  ~SignalStorm() {
    every({0, 0});
    ::sigaction(SIGALRM, &before_, nullptr);
  }

 private:
  static void every(timeval period) {
    const itimerval timer{period, period};
    ::setitimer(ITIMER_REAL, &timer, nullptr);
  }
  struct sigaction before_ {};
};

CloseReason because(const char* text) {
  return {CloseCause::Requested, text};
}

}  // namespace

class ConnectionTest : public QObject {
  Q_OBJECT

 private slots:
  void init();
  void cleanup();

  void carriesBothWays();
  void sendsWhatATurnBroughtInOnePiece();
  void tellsWhenDrained();
  void halfCloseStillGetsItsReplies();
  void halfCloseDoesNotSpin();
  void closeAfterFlushDeliversEverything();
  void closeAfterFlushSurvivesUnreadInput();
  void closeAfterFlushGivesUpOnASilentReader();
  void closeNowDiscards();
  void resetEndsOnlyThatConnection();
  void brokenPipeStillReadsTheLastWords_data();
  void brokenPipeStillReadsTheLastWords();
  void releasedInOnBytes();
  void releasedInOnDrained();
  void releasedInOnClosed();
  void closingOneInTheCallbackOfAnother();
  void handlerReplacedInOnBytes();
  void pausedReadsNothing();
  void pausedInOnBytesStopsWithinTheTurn();
  void urgentByteStaysInTheStream();
  void slowReaderQueuesAndThenGetsAll();
  void signalsInterruptNothing();
  void oneFloodDoesNotStarveAnother();
  void streamReplacedInOnBytes();
  void manyMembersResetAtOnce();
  void theLoopMayEndWithConnectionsInItsTasks();

 private:
  Connection& accept(Recorder& recorder);
  void openListener(ListenOptions options = {});

  std::unique_ptr<LoopHarness> harness_;
  std::unique_ptr<Listener> listener_;
  std::vector<std::unique_ptr<Connection>> accepted_;
};

void ConnectionTest::init() {
  harness_ = std::make_unique<LoopHarness>();
  openListener();
}

void ConnectionTest::cleanup() {
  accepted_.clear();
  listener_.reset();
  harness_.reset();
}

void ConnectionTest::openListener(ListenOptions options) {
  listener_.reset();
  auto opened = Listener::open(harness_->loop, *SocketAddress::parse("127.0.0.1", 0), options,
                               [this](std::unique_ptr<Connection> connection) {
                                 accepted_.push_back(std::move(connection));
                               });
  QVERIFY(opened.ok());
  listener_ = std::move(*opened);
}

// The connection that the listener took last, started.
Connection& ConnectionTest::accept(Recorder& recorder) {
  const std::size_t before = accepted_.size();
  harness_->until([&] { return accepted_.size() > before; });
  accepted_.back()->start(recorder);
  return *accepted_.back();
}

void ConnectionTest::carriesBothWays() {
  RawClient client(*harness_);
  Recorder recorder;
  QVERIFY(client.connect(listener_->address()));
  Connection& connection = accept(recorder);
  QVERIFY(client.send("hello\n"));
  QVERIFY(harness_->until([&] { return recorder.received == "hello\n"; }));
  connection.send("welcome\n");
  QVERIFY(client.readUntil("welcome\n"));
  QVERIFY(connection.peer().isLoopback());
  QCOMPARE(connection.local().port(), listener_->address().port());
}

void ConnectionTest::sendsWhatATurnBroughtInOnePiece() {
  RawClient client(*harness_);
  Recorder recorder;
  QVERIFY(client.connect(listener_->address()));
  Connection& connection = accept(recorder);
  std::string expected;
  for (int i = 0; i < 500; ++i) {
    connection.send(std::to_string(i) + "\n");
    expected += std::to_string(i) + "\n";
  }
  QCOMPARE(connection.queuedBytes(), expected.size());
  harness_->loop.runOnce(base::Milliseconds(0));
  QCOMPARE(connection.queuedBytes(), std::size_t{0});
  QCOMPARE(recorder.drained, 1);
  QVERIFY(client.readUntil("499\n"));
  QCOMPARE(client.received(), expected);
}

void ConnectionTest::tellsWhenDrained() {
  RawClient client(*harness_);
  Recorder recorder;
  QVERIFY(client.connect(listener_->address()));
  Connection& connection = accept(recorder);
  int pages = 3;
  recorder.whenDrained = [&](Connection& drained) {
    if (--pages > 0) drained.send("page\n");
  };
  connection.send("page\n");
  QVERIFY(harness_->until([&] { return recorder.drained == 3; }));
  harness_->settle();
  QCOMPARE(recorder.drained, 3);
}

void ConnectionTest::halfCloseStillGetsItsReplies() {
  RawClient client(*harness_);
  Recorder recorder;
  QVERIFY(client.connect(listener_->address()));
  recorder.whenEnd = [](Connection& connection) {
    connection.send("goodbye\n");
    connection.closeAfterFlush(because("done"));
  };
  accept(recorder);
  QVERIFY(client.send("hi\n"));
  client.shutdownWrite();
  QVERIFY(client.readUntilEnd());
  QCOMPARE(recorder.received, std::string("hi\n"));
  QCOMPARE(client.received(), std::string("goodbye\n"));
  QCOMPARE(recorder.ends, 1);
  QVERIFY(harness_->until([&] { return recorder.closed == 1; }));
}

void ConnectionTest::halfCloseDoesNotSpin() {
  RawClient client(*harness_);
  Recorder recorder;
  QVERIFY(client.connect(listener_->address()));
  accept(recorder);
  client.shutdownWrite();
  QVERIFY(harness_->until([&] { return recorder.ends == 1; }));
  harness_->settle();
  int worked = 0;
  harness_->loop.atTurnEnd([&worked] { ++worked; });
  for (int i = 0; i < 100; ++i) harness_->loop.runOnce(base::Milliseconds(0));
  QCOMPARE(worked, 0);
  QCOMPARE(recorder.ends, 1);
}

void ConnectionTest::closeAfterFlushDeliversEverything() {
  RawClient client(*harness_);
  client.setReceiveBuffer(4096);
  Recorder recorder;
  QVERIFY(client.connect(listener_->address()));
  Connection& connection = accept(recorder);
  const std::string big(8 << 20, 'x');
  connection.send(big);
  connection.closeAfterFlush(because("done"));
  QVERIFY(client.readUntilEnd());
  QCOMPARE(client.received().size(), big.size());
  QVERIFY(!client.sawReset());
  QVERIFY(harness_->until([&] { return recorder.closed == 1; }));
  QCOMPARE(recorder.lastReason.text, std::string("done"));
}

// A plain close here would send a reset, and the reset would overtake the last line.
void ConnectionTest::closeAfterFlushSurvivesUnreadInput() {
  RawClient client(*harness_);
  Recorder recorder;
  QVERIFY(client.connect(listener_->address()));
  Connection& connection = accept(recorder);
  QVERIFY(client.send(std::string(100000, 'y')));
  connection.send("you talk too much\n");
  connection.closeAfterFlush(because("flood"));
  QVERIFY(harness_->until([&] { return recorder.closed == 1; }));
  QVERIFY(client.send(std::string(100000, 'z')));
  QVERIFY(client.readUntilEnd());
  QVERIFY(!client.sawReset());
  QCOMPARE(client.received(), std::string("you talk too much\n"));
}

void ConnectionTest::closeAfterFlushGivesUpOnASilentReader() {
  RawClient client(*harness_);
  client.setReceiveBuffer(4096);
  Recorder recorder;
  QVERIFY(client.connect(listener_->address()));
  Connection& connection = accept(recorder);
  connection.send(std::string(16 << 20, 'x'));
  connection.closeAfterFlush(because("done"), base::Milliseconds(3000));
  harness_->settle();
  QCOMPARE(recorder.closed, 0);
  harness_->clock.advance(base::Milliseconds(3000));
  QVERIFY(harness_->until([&] { return recorder.closed == 1; }));
  QCOMPARE(harness_->loop.watchCount(), std::size_t{1});  // the listener
}

void ConnectionTest::closeNowDiscards() {
  RawClient client(*harness_);
  Recorder recorder;
  QVERIFY(client.connect(listener_->address()));
  Connection& connection = accept(recorder);
  connection.send("never seen\n");
  connection.closeNow({CloseCause::SlowReader, "too slow"});
  QVERIFY(connection.isClosing());
  QCOMPARE(recorder.closed, 0);
  QVERIFY(client.readUntilEnd());
  QCOMPARE(client.received(), std::string());
  harness_->settle();
  QCOMPARE(recorder.closed, 1);
  QCOMPARE(recorder.lastReason.cause, CloseCause::SlowReader);
}

void ConnectionTest::resetEndsOnlyThatConnection() {
  RawClient first(*harness_);
  RawClient second(*harness_);
  Recorder firstRecorder;
  Recorder secondRecorder;
  QVERIFY(first.connect(listener_->address()));
  accept(firstRecorder);
  QVERIFY(second.connect(listener_->address()));
  accept(secondRecorder);
  first.reset();
  QVERIFY(harness_->until([&] { return firstRecorder.closed == 1; }));
  QCOMPARE(firstRecorder.lastReason.cause, CloseCause::Reset);
  QCOMPARE(firstRecorder.lastReason.text, std::string("connection reset by peer"));
  QVERIFY(second.send("still here\n"));
  QVERIFY(harness_->until([&] { return secondRecorder.received == "still here\n"; }));
  QCOMPARE(secondRecorder.closed, 0);
}

// The peer speaks and leaves between this turn's reads and its flush.
void ConnectionTest::brokenPipeStillReadsTheLastWords_data() {
  QTest::addColumn<bool>("paused");
  QTest::newRow("reading") << false;
  QTest::newRow("paused") << true;
}

void ConnectionTest::brokenPipeStillReadsTheLastWords() {
  QFETCH(bool, paused);
  int ends[2] = {};
  QCOMPARE(::socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0, ends), 0);
  UniqueFd far(ends[1]);
  Recorder recorder;
  Connection connection(harness_->loop, makeSocketStream(UniqueFd(ends[0])), {}, {});
  connection.start(recorder);
  harness_->loop.post([&] {
    QCOMPARE(::write(far.get(), "last words\n", 11), ssize_t{11});
    far.reset();
    if (paused) connection.pauseReading();
    connection.send("into the void\n");
  });
  QVERIFY(harness_->until([&] { return recorder.closed == 1; }));
  QCOMPARE(recorder.received, std::string("last words\n"));
  QCOMPARE(recorder.lastReason.cause, CloseCause::Reset);
}

void ConnectionTest::releasedInOnBytes() {
  RawClient client(*harness_);
  Recorder recorder;
  QVERIFY(client.connect(listener_->address()));
  accept(recorder);
  recorder.whenBytes = [this](Connection& connection) {
    connection.send("never\n");
    accepted_.clear();
  };
  QVERIFY(client.send("hello\n"));
  QVERIFY(client.readUntilEnd());
  QCOMPARE(recorder.closed, 0);
  QCOMPARE(client.received(), std::string());
}

void ConnectionTest::releasedInOnDrained() {
  RawClient client(*harness_);
  Recorder recorder;
  QVERIFY(client.connect(listener_->address()));
  Connection& connection = accept(recorder);
  recorder.whenDrained = [this](Connection&) { accepted_.clear(); };
  connection.send("bye\n");
  QVERIFY(client.readUntilEnd());
  QCOMPARE(client.received(), std::string("bye\n"));
}

void ConnectionTest::releasedInOnClosed() {
  RawClient client(*harness_);
  Recorder recorder;
  QVERIFY(client.connect(listener_->address()));
  Connection& connection = accept(recorder);
  recorder.whenClosed = [this](Connection&) { accepted_.clear(); };
  connection.closeNow(because("enough"));
  harness_->settle();
  QVERIFY(client.readUntilEnd());
  QCOMPARE(recorder.closed, 1);
}

// Both are readable in the same pass; the second must not be called once the first has closed it.
void ConnectionTest::closingOneInTheCallbackOfAnother() {
  RawClient first(*harness_);
  RawClient second(*harness_);
  Recorder firstRecorder;
  Recorder secondRecorder;
  QVERIFY(first.connect(listener_->address()));
  Connection& one = accept(firstRecorder);
  QVERIFY(second.connect(listener_->address()));
  Connection& two = accept(secondRecorder);
  firstRecorder.whenBytes = [&](Connection&) { two.closeNow(because("kicked")); };
  secondRecorder.whenBytes = [&](Connection&) { one.closeNow(because("kicked")); };
  QVERIFY(first.send("a"));
  QVERIFY(second.send("b"));
  QVERIFY(harness_->until([&] { return firstRecorder.closed + secondRecorder.closed > 0; }));
  harness_->settle();
  QCOMPARE(firstRecorder.closed + secondRecorder.closed, 1);
  QCOMPARE(firstRecorder.received.size() + secondRecorder.received.size(), std::size_t{1});
}

void ConnectionTest::handlerReplacedInOnBytes() {
  RawClient client(*harness_);
  Recorder sniffer;
  Recorder session;
  QVERIFY(client.connect(listener_->address()));
  accept(sniffer);
  sniffer.whenBytes = [&](Connection& connection) { connection.setHandler(session); };
  QVERIFY(client.send("NICK rex\r\n"));
  QVERIFY(harness_->until([&] { return !sniffer.received.empty(); }));
  QVERIFY(client.send("USER rex\r\n"));
  QVERIFY(harness_->until([&] { return session.received == "USER rex\r\n"; }));
  QCOMPARE(sniffer.received, std::string("NICK rex\r\n"));
  client.close();
  QVERIFY(harness_->until([&] { return session.ends == 1; }));
  QCOMPARE(sniffer.ends, 0);
}

void ConnectionTest::pausedReadsNothing() {
  RawClient client(*harness_);
  Recorder recorder;
  QVERIFY(client.connect(listener_->address()));
  Connection& connection = accept(recorder);
  connection.pauseReading();
  QVERIFY(client.send("wait\n"));
  harness_->settle();
  QCOMPARE(recorder.received, std::string());
  connection.resumeReading();
  QVERIFY(harness_->until([&] { return recorder.received == "wait\n"; }));
}

void ConnectionTest::pausedInOnBytesStopsWithinTheTurn() {
  RawClient client(*harness_);
  Recorder recorder;
  QVERIFY(client.connect(listener_->address()));
  Connection& connection = accept(recorder);
  recorder.whenBytes = [](Connection& reading) { reading.pauseReading(); };
  connection.pauseReading();
  const std::string flood(300000, 'f');
  QVERIFY(::send(client.descriptor(), flood.data(), flood.size(), MSG_DONTWAIT) > 100000);
  connection.resumeReading();
  QVERIFY(harness_->until([&] { return !recorder.received.empty(); }));
  harness_->settle();
  QVERIFY(recorder.received.size() <= 65536);
}

// What telnet sends for Ctrl-C: IAC IP, and IAC DM with the DM as the urgent byte (RFC 854).
void ConnectionTest::urgentByteStaysInTheStream() {
  RawClient client(*harness_);
  Recorder recorder;
  QVERIFY(client.connect(listener_->address()));
  accept(recorder);
  QVERIFY(client.send("\xff\xf4\xff"));
  QVERIFY(client.sendUrgent('\xf2'));
  QVERIFY(client.send("hello\r\n"));
  QVERIFY(harness_->until([&] { return recorder.received.ends_with("hello\r\n"); }));
  QCOMPARE(recorder.received, std::string("\xff\xf4\xff\xf2hello\r\n"));
  QCOMPARE(recorder.closed + recorder.ends, 0);
  int worked = 0;
  harness_->settle();
  harness_->loop.atTurnEnd([&worked] { ++worked; });
  for (int i = 0; i < 50; ++i) harness_->loop.runOnce(base::Milliseconds(0));
  QCOMPARE(worked, 0);
}

void ConnectionTest::signalsInterruptNothing() {
  Recorder far, near;
  auto pair = connectedPair(harness_->loop);
  QVERIFY(pair.ok());
  pair->first->start(near);
  pair->second->start(far);
  const SignalStorm storm;
  std::string expected;
  const auto enough = [&] { return interruptions >= 100 && far.received.size() > 1'000'000; };
  while (!enough()) {
    const std::string part = std::to_string(expected.size()) + std::string(50'000, 'x') + "\n";
    expected += part;
    pair->first->send(part);
    QVERIFY(harness_->until([&] { return far.received.size() == expected.size(); }));
    harness_->loop.runOnce(base::Milliseconds(2));  // a wait to be interrupted
  }
  QCOMPARE(far.received, expected);
  RawClient client(*harness_);
  Recorder recorder;
  QVERIFY(client.connect(listener_->address()));
  accept(recorder).send("welcome\n");
  QVERIFY(client.readUntil("welcome\n"));
  QCOMPARE(near.closed + far.closed, 0);
}

void ConnectionTest::slowReaderQueuesAndThenGetsAll() {
  ListenOptions options;
  options.sendBuffer = 16384;
  openListener(options);
  RawClient client(*harness_);
  client.setReceiveBuffer(4096);
  Recorder recorder;
  QVERIFY(client.connect(listener_->address()));
  Connection& connection = accept(recorder);
  std::string expected;
  for (int i = 0; i < 20000; ++i) {
    std::string line = "line " + std::to_string(i) + "\n";
    expected += line;
    connection.send(std::move(line));
  }
  harness_->settle();
  QVERIFY(connection.queuedBytes() > 100000);
  QCOMPARE(recorder.drained, 0);
  QVERIFY(client.readUntil("line 19999\n"));
  QCOMPARE(client.received(), expected);
  QVERIFY(harness_->until([&] { return recorder.drained == 1; }));
}

void ConnectionTest::oneFloodDoesNotStarveAnother() {
  auto pair = connectedPair(harness_->loop);
  auto quiet = connectedPair(harness_->loop);
  QVERIFY(pair.ok() && quiet.ok());
  Recorder source;
  Recorder sink;
  Recorder other;
  Recorder listening;
  pair->first->start(source);
  pair->second->start(sink);
  quiet->first->start(other);
  quiet->second->start(listening);
  source.whenDrained = [](Connection& connection) { connection.send(std::string(100000, 'f')); };
  pair->first->send("start");
  QVERIFY(harness_->until([&] { return sink.received.size() > 1000000; }));
  quiet->first->send("me too");
  QVERIFY(harness_->until([&] { return listening.received == "me too"; }));
}

namespace {

// Counts as a TLS layer would: everything passes, upper case marks what went through.
class ShoutingStream final : public Stream {
 public:
  explicit ShoutingStream(std::unique_ptr<Stream> below) : below_(std::move(below)) {}
  IoResult read(std::span<char> buffer) override {
    const IoResult result = below_->read(buffer);
    for (std::size_t i = 0; i < result.bytes; ++i)
      buffer[i] = static_cast<char>(std::toupper(static_cast<unsigned char>(buffer[i])));
    return result;
  }
  IoResult write(std::span<const iovec> chunks) override { return below_->write(chunks); }
  void shutdownWrite() override { below_->shutdownWrite(); }
  int descriptor() const override { return below_->descriptor(); }

 private:
  const std::unique_ptr<Stream> below_;
};

}  // namespace

void ConnectionTest::streamReplacedInOnBytes() {
  RawClient client(*harness_);
  Recorder recorder;
  QVERIFY(client.connect(listener_->address()));
  accept(recorder);
  recorder.whenBytes = [&](Connection& connection) {
    recorder.whenBytes = nullptr;
    connection.replaceStream([](std::unique_ptr<Stream> below) {
      return std::make_unique<ShoutingStream>(std::move(below));
    });
  };
  QVERIFY(client.send("plain "));
  QVERIFY(harness_->until([&] { return recorder.received == "plain "; }));
  QVERIFY(client.send("loud"));
  QVERIFY(harness_->until([&] { return recorder.received == "plain LOUD"; }));
}

// Everybody's leaving is told to everybody else: closing must be a queue and never a recursion.
void ConnectionTest::manyMembersResetAtOnce() {
  constexpr std::size_t kMembers = 300;
  std::vector<std::unique_ptr<RawClient>> clients;
  std::vector<std::unique_ptr<Recorder>> recorders;
  std::map<Connection*, std::unique_ptr<Connection>> room;
  std::size_t left = 0;
  for (std::size_t i = 0; i < kMembers; ++i) {
    clients.push_back(std::make_unique<RawClient>(*harness_));
    recorders.push_back(std::make_unique<Recorder>());
    QVERIFY(clients.back()->connect(listener_->address()));
    Connection& connection = accept(*recorders.back());
    room.emplace(&connection, std::move(accepted_.back()));
    accepted_.pop_back();
    recorders.back()->whenEnd = [](Connection& ended) { ended.closeNow(because("end")); };
    recorders.back()->whenClosed = [&](Connection& closed) {
      room.erase(&closed);
      ++left;
      for (auto& [_, member] : room) member->send("somebody left\n");
    };
  }
  for (auto& client : clients) client->reset();
  QVERIFY(harness_->until([&] { return left == kMembers; }));
  QVERIFY(room.empty());
  QCOMPARE(harness_->loop.watchCount(), std::size_t{1});
}

void ConnectionTest::theLoopMayEndWithConnectionsInItsTasks() {
  auto inTask = connectedPair(harness_->loop);
  auto inTimer = connectedPair(harness_->loop);
  QVERIFY(inTask.ok() && inTimer.ok());
  Recorder recorder;
  for (auto* pair : {&*inTask, &*inTimer}) {
    pair->first->start(recorder);
    pair->second->start(recorder);
    pair->first->send("unsent\n");
  }
  auto first = std::make_shared<decltype(inTask)>(std::move(inTask));
  auto second = std::make_shared<decltype(inTimer)>(std::move(inTimer));
  harness_->loop.post([first] {});
  harness_->loop.runAfter(base::Milliseconds(1000), [second] {});
  const std::weak_ptr<void> alive[] = {first, second};
  first.reset();
  second.reset();
  listener_.reset();
  harness_.reset();
  QVERIFY(alive[0].expired() && alive[1].expired());
  QCOMPARE(recorder.closed, 0);
}

QTEST_APPLESS_MAIN(ConnectionTest)
#include "ConnectionTest.moc"
