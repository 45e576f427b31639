// The same contract for select, epoll and the one that moves between them.
#include "io/Poller.h"

#include <fcntl.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/wait.h>

#include <QtTest>

#include <algorithm>
#include <array>

#include "io/Process.h"
#include "io/SocketAddress.h"
#include "io/UniqueFd.h"

using namespace parlor;
using namespace parlor::io;

namespace {

constexpr base::Milliseconds kNow{0};

struct Pair {
  Pair() {
    std::array<int, 2> ends{};
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0, ends.data()) < 0) return;
    near.reset(ends[0]);
    far.reset(ends[1]);
  }
  void speak() const { [[maybe_unused]] const auto done = ::write(far.get(), "x", 1); }

  UniqueFd near;
  UniqueFd far;
};

// Moves a descriptor to a number of at least `least`.
UniqueFd liftTo(UniqueFd descriptor, int least) {
  return UniqueFd(::fcntl(descriptor.get(), F_DUPFD, least));
}

std::vector<Readiness> waitNow(Poller& poller) {
  std::vector<Readiness> ready;
  [[maybe_unused]] const base::Status status = poller.wait(kNow, ready);
  return ready;
}

bool isReady(const std::vector<Readiness>& ready, int descriptor, Interest interest) {
  return std::any_of(ready.begin(), ready.end(), [&](const Readiness& r) {
    return r.descriptor == descriptor && has(r.ready, interest);
  });
}

}  // namespace

class PollerTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase();
  void tellsReadAndWriteApart_data() { kinds(); }
  void tellsReadAndWriteApart();
  void forgetsWhatIsRemoved_data() { kinds(); }
  void forgetsWhatIsRemoved();
  void changesInterest_data() { kinds(); }
  void changesInterest();
  void reportsEndOfStreamAsRead_data() { kinds(); }
  void reportsEndOfStreamAsRead();
  void isSilentAboutAPausedDeadPeer_data() { kinds(); }
  void isSilentAboutAPausedDeadPeer();
  void reportsUrgentBytes_data() { kinds(); }
  void reportsUrgentBytes();
  void worksFarBeyond1024_data() { kinds(); }
  void worksFarBeyond1024();
  void treatsFilesAsAlwaysReady_data() { kinds(); }
  void treatsFilesAsAlwaysReady();
  void refusesAClosedDescriptor_data() { kinds(); }
  void refusesAClosedDescriptor();
  void endsAtItsTimeout_data() { kinds(); }
  void endsAtItsTimeout();
  void selectRepairsABadDescriptor();
  void manyDescriptorsAreTold_data() { kinds(); }
  void manyDescriptorsAreTold();
  void autoMovesToEpollAndKeepsItsSet();

 private:
  void kinds();
  std::unique_ptr<Poller> make() {
    QFETCH(int, kind);
    return makePoller(static_cast<PollerKind>(kind));
  }
};

void PollerTest::initTestCase() {
  QVERIFY(raiseDescriptorLimit() > 4000);
}

void PollerTest::kinds() {
  QTest::addColumn<int>("kind");
  QTest::newRow("auto") << static_cast<int>(PollerKind::Auto);
  QTest::newRow("select") << static_cast<int>(PollerKind::Select);
  QTest::newRow("epoll") << static_cast<int>(PollerKind::Epoll);
}

void PollerTest::tellsReadAndWriteApart() {
  const auto poller = make();
  const Pair pair;
  QVERIFY(poller->set(pair.near.get(), Interest::Read | Interest::Write).ok());
  const auto idle = waitNow(*poller);
  QCOMPARE(idle.size(), std::size_t{1});
  QCOMPARE(idle[0].ready, Interest::Write);
  pair.speak();
  const auto both = waitNow(*poller);
  QCOMPARE(both.size(), std::size_t{1});
  QCOMPARE(both[0].ready, Interest::Read | Interest::Write);
}

void PollerTest::forgetsWhatIsRemoved() {
  const auto poller = make();
  const Pair pair;
  QVERIFY(poller->set(pair.near.get(), Interest::Read).ok());
  QCOMPARE(poller->size(), std::size_t{1});
  pair.speak();
  poller->remove(pair.near.get());
  poller->remove(pair.near.get());
  QCOMPARE(poller->size(), std::size_t{0});
  QVERIFY(waitNow(*poller).empty());
}

void PollerTest::changesInterest() {
  const auto poller = make();
  const Pair pair;
  pair.speak();
  QVERIFY(poller->set(pair.near.get(), Interest::None).ok());
  QVERIFY(waitNow(*poller).empty());
  QVERIFY(poller->set(pair.near.get(), Interest::Read).ok());
  QVERIFY(isReady(waitNow(*poller), pair.near.get(), Interest::Read));
  QVERIFY(poller->set(pair.near.get(), Interest::None).ok());
  QVERIFY(waitNow(*poller).empty());
}

void PollerTest::reportsEndOfStreamAsRead() {
  const auto poller = make();
  Pair pair;
  QVERIFY(poller->set(pair.near.get(), Interest::Read).ok());
  pair.far.reset();
  QVERIFY(isReady(waitNow(*poller), pair.near.get(), Interest::Read));
}

// epoll tells hang-ups unasked; a wait that repeats one would burn a core.
void PollerTest::isSilentAboutAPausedDeadPeer() {
  const auto poller = make();
  Pair pair;
  QVERIFY(poller->set(pair.near.get(), Interest::None).ok());
  pair.far.reset();
  for (int i = 0; i < 3; ++i) QVERIFY(waitNow(*poller).empty());
  QVERIFY(poller->set(pair.near.get(), Interest::Read).ok());
  QVERIFY(isReady(waitNow(*poller), pair.near.get(), Interest::Read));
}

void PollerTest::reportsUrgentBytes() {
  const UniqueFd listener(::socket(AF_INET, SOCK_STREAM, 0));
  const auto loopback = *SocketAddress::parse("127.0.0.1", 0);
  QCOMPARE(::bind(listener.get(), loopback.data(), loopback.length()), 0);
  QCOMPARE(::listen(listener.get(), 1), 0);
  sockaddr_in address{};
  socklen_t length = sizeof address;
  auto* const raw = reinterpret_cast<sockaddr*>(&address);
  QCOMPARE(::getsockname(listener.get(), raw, &length), 0);
  const UniqueFd client(::socket(AF_INET, SOCK_STREAM, 0));
  QCOMPARE(::connect(client.get(), raw, length), 0);
  const UniqueFd server(::accept(listener.get(), nullptr, nullptr));
  const auto poller = make();
  QVERIFY(poller->set(server.get(), Interest::Urgent).ok());
  QVERIFY(waitNow(*poller).empty());
  QCOMPARE(::send(client.get(), "!", 1, MSG_OOB), ssize_t{1});
  std::vector<Readiness> ready;
  QVERIFY(poller->wait(base::Milliseconds(5000), ready).ok());
  QCOMPARE(ready.size(), std::size_t{1});
  QCOMPARE(ready[0].ready, Interest::Urgent);
}

void PollerTest::worksFarBeyond1024() {
  const auto poller = make();
  Pair low;
  Pair high;
  const UniqueFd lifted = liftTo(std::move(high.near), 3777);
  QVERIFY(lifted.get() >= 3777);
  QVERIFY(poller->set(low.near.get(), Interest::Read).ok());
  QVERIFY(poller->set(lifted.get(), Interest::Read | Interest::Write).ok());
  high.speak();
  const auto ready = waitNow(*poller);
  QCOMPARE(ready.size(), std::size_t{1});
  QCOMPARE(ready[0].descriptor, lifted.get());
  QCOMPARE(ready[0].ready, Interest::Read | Interest::Write);
  poller->remove(lifted.get());
  low.speak();
  QVERIFY(isReady(waitNow(*poller), low.near.get(), Interest::Read));
}

// Standard input may be a file: parlor --headless < commands.txt.
void PollerTest::treatsFilesAsAlwaysReady() {
  const auto poller = make();
  const UniqueFd file(::open("/proc/self/exe", O_RDONLY | O_CLOEXEC));
  QVERIFY(poller->set(file.get(), Interest::Read).ok());
  QVERIFY(isReady(waitNow(*poller), file.get(), Interest::Read));
  QVERIFY(poller->set(file.get(), Interest::None).ok());
  QVERIFY(waitNow(*poller).empty());
  QVERIFY(poller->set(file.get(), Interest::Read).ok());
  QVERIFY(isReady(waitNow(*poller), file.get(), Interest::Read));
  poller->remove(file.get());
  QVERIFY(waitNow(*poller).empty());
}

void PollerTest::refusesAClosedDescriptor() {
  const auto poller = make();
  QVERIFY(!poller->set(-1, Interest::Read).ok());
  QCOMPARE(poller->size(), std::size_t{0});
}

void PollerTest::endsAtItsTimeout() {
  const auto poller = make();
  const Pair pair;
  QVERIFY(poller->set(pair.near.get(), Interest::Read).ok());
  std::vector<Readiness> ready;
  QVERIFY(poller->wait(base::Milliseconds(1), ready).ok());
  QVERIFY(ready.empty());
}

// A close without remove is our own mistake; it must cost one report and not a core.
void PollerTest::selectRepairsABadDescriptor() {
  const auto poller = makeSelectPoller();
  Pair good;
  Pair bad;
  const int number = bad.near.get();
  QVERIFY(poller->set(good.near.get(), Interest::Read).ok());
  QVERIFY(poller->set(number, Interest::Read).ok());
  bad.near.reset();
  good.speak();
  const auto repair = waitNow(*poller);
  QCOMPARE(repair.size(), std::size_t{1});
  QVERIFY(isReady(repair, number, Interest::Read));
  QCOMPARE(poller->size(), std::size_t{1});
  const auto after = waitNow(*poller);
  QCOMPARE(after.size(), std::size_t{1});
  QVERIFY(isReady(after, good.near.get(), Interest::Read));
}

void PollerTest::manyDescriptorsAreTold() {
  const auto poller = make();
  std::vector<Pair> pairs(700);
  for (const Pair& pair : pairs) QVERIFY(poller->set(pair.near.get(), Interest::Read).ok());
  std::vector<int> expected;
  for (std::size_t i = 0; i < pairs.size(); i += 3) {
    pairs[i].speak();
    expected.push_back(pairs[i].near.get());
  }
  std::vector<Readiness> ready;
  while (ready.size() < expected.size()) {  // epoll tells in portions
    const auto more = waitNow(*poller);
    QVERIFY(!more.empty());
    for (const Readiness& r : more) {
      poller->remove(r.descriptor);
      ready.push_back(r);
    }
  }
  std::vector<int> told;
  for (const Readiness& r : ready) told.push_back(r.descriptor);
  std::sort(told.begin(), told.end());
  QCOMPARE(told, expected);
}

void PollerTest::autoMovesToEpollAndKeepsItsSet() {
  const auto poller = makeAutoPoller();
  std::vector<Pair> pairs(1100);
  QCOMPARE(poller->name(), std::string_view("select"));
  for (std::size_t i = 0; i < pairs.size(); ++i)
    QVERIFY(poller->set(pairs[i].near.get(), i % 2 == 0 ? Interest::Read : Interest::None).ok());
  QCOMPARE(poller->name(), std::string_view("epoll"));
  QCOMPARE(poller->size(), pairs.size());
  pairs[2].speak();
  pairs[3].speak();
  pairs[1098].speak();
  const auto ready = waitNow(*poller);
  QCOMPARE(ready.size(), std::size_t{2});
  QVERIFY(isReady(ready, pairs[2].near.get(), Interest::Read));
  QVERIFY(isReady(ready, pairs[1098].near.get(), Interest::Read));
}

QTEST_APPLESS_MAIN(PollerTest)
#include "PollerTest.moc"
