#include "base/Mailbox.h"

#include <QtTest>

#include <atomic>
#include <string>
#include <thread>

using namespace parlor::base;

class MailboxTest : public QObject {
  Q_OBJECT

 private slots:
  void wakesOncePerBatch();
  void takesEverythingInOrder();
  void takesABatchOver();
  void anEmptyBatchWakesNobody();
  void losesNothingBetweenThreads();
};

void MailboxTest::wakesOncePerBatch() {
  int wakes = 0;
  Mailbox<int> box([&wakes] { ++wakes; });
  for (int i = 0; i < 100; ++i) box.put(i);
  QCOMPARE(wakes, 1);
  QCOMPARE(box.take().size(), std::size_t{100});
  box.put(1);
  QCOMPARE(wakes, 2);
}

void MailboxTest::takesEverythingInOrder() {
  Mailbox<std::string> box([] {});
  box.put("a");
  std::vector<std::string> batch = {"b", "c"};
  box.putAll(batch);
  QVERIFY(batch.empty());
  QCOMPARE(box.take(), (std::vector<std::string>{"a", "b", "c"}));
  QVERIFY(box.take().empty());
}

void MailboxTest::takesABatchOver() {
  int wakes = 0;
  Mailbox<int> box([&wakes] { ++wakes; });
  std::vector<int> batch = {1, 2, 3};
  box.putAll(batch);
  QVERIFY(batch.empty());
  QCOMPARE(wakes, 1);
  QCOMPARE(box.take(), (std::vector<int>{1, 2, 3}));
}

void MailboxTest::anEmptyBatchWakesNobody() {
  int wakes = 0;
  Mailbox<int> box([&wakes] { ++wakes; });
  std::vector<int> nothing;
  box.putAll(nothing);
  QCOMPARE(wakes, 0);
}

void MailboxTest::losesNothingBetweenThreads() {
  constexpr int kValues = 20000;
  std::atomic<int> wakes = 0;
  Mailbox<int> box([&wakes] {
    ++wakes;
    wakes.notify_one();
  });
  std::thread producer([&box] {
    for (int i = 0; i < kValues; ++i) box.put(i);
  });
  int next = 0;
  for (int seen = 0; next < kValues;) {
    wakes.wait(seen);
    seen = wakes;
    for (const int value : box.take()) QCOMPARE(value, next++);
  }
  producer.join();
}

QTEST_APPLESS_MAIN(MailboxTest)
#include "MailboxTest.moc"
