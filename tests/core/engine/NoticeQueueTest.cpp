// What has come comes out in order, in pieces that fit between two frames.
#include <QtTest>

#include "engine/NoticeQueue.h"

using namespace parlor;
using namespace parlor::engine;

namespace {

using Events = std::vector<client::ClientEvent>;

Notice linesOf(std::size_t count, std::uint64_t first = 1) {
  client::LinesAppended appended{client::BufferId(1), {}};
  for (std::size_t i = 0; i < count; ++i) {
    client::Line line;
    line.id = client::LineId(first + i);
    appended.lines.push_back(std::move(line));
  }
  Events events;
  events.push_back(std::move(appended));
  return events;
}

std::vector<std::uint64_t> idsIn(const Notice& notice) {
  std::vector<std::uint64_t> ids;
  for (const client::ClientEvent& event : std::get<Events>(notice)) {
    for (const client::Line& line : std::get<client::LinesAppended>(event).lines) {
      ids.push_back(line.id.number);
    }
  }
  return ids;
}

}  // namespace

class NoticeQueueTest : public QObject {
  Q_OBJECT

 private slots:
  void eventsThatFollowEachOtherAreOne();
  void aFloodComesInPieces();
  void oneLargeNoticeIsWhole();
  void whatHostsSayKeepsItsPlace();
};

void NoticeQueueTest::eventsThatFollowEachOtherAreOne() {
  NoticeQueue queue;
  queue.add({linesOf(2, 1), linesOf(1, 3)});
  QCOMPARE(idsIn(queue.next()), (std::vector<std::uint64_t>{1, 2, 3}));
  QVERIFY(queue.isEmpty());
}

void NoticeQueueTest::aFloodComesInPieces() {
  NoticeQueue queue;
  std::vector<Notice> flood;
  for (std::uint64_t i = 0; i < 100; ++i) flood.push_back(linesOf(100, 1 + i * 100));
  queue.add(std::move(flood));
  std::vector<std::uint64_t> all;
  while (!queue.isEmpty()) {
    const auto piece = idsIn(queue.next());
    QVERIFY(!piece.empty() && piece.size() <= NoticeQueue::kLinesAtOnce);
    all.insert(all.end(), piece.begin(), piece.end());
  }
  QCOMPARE(all.size(), std::size_t(10000));
  QVERIFY(std::ranges::is_sorted(all));
}

void NoticeQueueTest::oneLargeNoticeIsWhole() {
  NoticeQueue queue;
  queue.add({linesOf(2000), linesOf(1, 2001)});
  QCOMPARE(idsIn(queue.next()).size(), std::size_t(2000));
  QCOMPARE(idsIn(queue.next()), (std::vector<std::uint64_t>{2001}));
}

void NoticeQueueTest::whatHostsSayKeepsItsPlace() {
  NoticeQueue queue;
  queue.add({linesOf(1, 1), HostClosedNotice{}, linesOf(1, 2)});
  QCOMPARE(idsIn(queue.next()), (std::vector<std::uint64_t>{1}));
  QVERIFY(std::holds_alternative<HostClosedNotice>(queue.next()));
  QCOMPARE(idsIn(queue.next()), (std::vector<std::uint64_t>{2}));
}

QTEST_GUILESS_MAIN(NoticeQueueTest)
#include "NoticeQueueTest.moc"
