#include "server/DiskStorage.h"

#include <QtTest>
#include <thread>

#include "support/LoopHarness.h"
#include "support/TemporaryFolder.h"

using namespace parlor;
using namespace parlor::server;

// The history is read and checked beside the loop, which gets it when it is ready to be used.
class DiskStorageTest : public QObject {
  Q_OBJECT

 private slots:
  void opensBesideTheLoop();
  void saysWhyItCannot();
  void isSilentOnceDestroyed();

 private:
  using Opened = base::Result<std::unique_ptr<DiskStorage>>;
  std::unique_ptr<DiskStorageOpening> open(DiskStorageOpening::Then then) {
    return std::make_unique<DiskStorageOpening>(folder_.path(), HistoryConfig(), harness_.loop,
                                                harness_.clock, std::move(then));
  }

  test::TemporaryFolder folder_;
  test::LoopHarness harness_;
};

void DiskStorageTest::opensBesideTheLoop() {
  std::unique_ptr<DiskStorage> disk;
  std::thread::id where;
  std::unique_ptr<DiskStorageOpening> opening;
  opening = open([&](Opened opened) {
    where = std::this_thread::get_id();
    disk = std::move(*opened);
    opening.reset();
  });
  QVERIFY(!disk);  // it comes from the loop, however fast it is
  QVERIFY(harness_.until([&] { return disk != nullptr; }));
  QVERIFY(where == std::this_thread::get_id());
  Storage storage = disk->storage();
  bool kept = false;
  storage.ledger.setCommitted([&](auto, const base::Status& status) { kept = status.ok(); });
  chat::Event event;
  event.id = chat::EventId(1);
  event.room = chat::RoomId(1);
  event.roomSeq = 1;
  event.body = chat::RoomOpened{"#lobby", true};
  storage.ledger.append(event);
  storage.ledger.seal();
  QVERIFY(harness_.until([&] { return kept; }));
}

void DiskStorageTest::saysWhyItCannot() {
  const auto first =
      DiskStorage::open(folder_.path(), HistoryConfig(), harness_.loop, harness_.clock);
  QVERIFY(first.ok());
  std::string problem;
  const auto opening = open([&](Opened opened) { problem = opened.error().text; });
  QVERIFY(harness_.until([&] { return !problem.empty(); }));
  QVERIFY2(problem.find("in use by another Parlor") != std::string::npos, problem.c_str());
}

void DiskStorageTest::isSilentOnceDestroyed() {
  bool called = false;
  open([&](Opened) { called = true; }).reset();
  harness_.settle();
  QVERIFY(!called);
  // And it has let go of the file.
  QVERIFY(DiskStorage::open(folder_.path(), HistoryConfig(), harness_.loop, harness_.clock).ok());
}

QTEST_APPLESS_MAIN(DiskStorageTest)
#include "DiskStorageTest.moc"
