#include "transcript/HeightIndex.h"

#include <QtTest>
#include <deque>
#include <random>

using parlor::transcript::HeightIndex;

class HeightIndexTest : public QObject {
  Q_OBJECT

 private slots:
  void startsEmpty();
  void findsTheRowAtAPlace();
  void skipsRowsWithoutHeight();
  void tellsMeasuresFromEstimates();
  void agreesWithAPlainList();
};

void HeightIndexTest::startsEmpty() {
  HeightIndex index;
  QCOMPARE(index.count(), 0);
  QCOMPARE(index.total(), std::int64_t{0});
  QCOMPARE(index.top(0), std::int64_t{0});
}

void HeightIndexTest::findsTheRowAtAPlace() {
  HeightIndex index;
  for (int i = 0; i < 1000; ++i) index.append(10);
  QCOMPARE(index.rowAt(0), 0);
  QCOMPARE(index.rowAt(9), 0);
  QCOMPARE(index.rowAt(10), 1);
  QCOMPARE(index.rowAt(2560), 256);
  QCOMPARE(index.rowAt(9999), 999);
  QCOMPARE(index.rowAt(50000), 999);
  QCOMPARE(index.rowAt(-5), 0);
}

void HeightIndexTest::skipsRowsWithoutHeight() {
  HeightIndex index;
  for (int height : {10, 0, 0, 20}) index.append(height);
  QCOMPARE(index.rowAt(10), 3);
  QCOMPARE(index.top(3), std::int64_t{10});
}

void HeightIndexTest::tellsMeasuresFromEstimates() {
  HeightIndex index;
  index.append(10);
  index.append(10);
  index.setMeasured(0, 17);
  QVERIFY(index.isMeasured(0));
  QVERIFY(!index.isMeasured(1));
  index.forgetMeasures();
  QVERIFY(!index.isMeasured(0));
  QCOMPARE(index.height(0), 17);
}

void HeightIndexTest::agreesWithAPlainList() {
  std::mt19937 random(7);
  HeightIndex index;
  std::deque<int> plain;
  for (int step = 0; step < 4000; ++step) {
    const int height = static_cast<int>(random() % 60);
    switch (random() % 5) {
      case 0:
        index.prepend(height);
        plain.push_front(height);
        break;
      case 1:
        if (!plain.empty()) {
          const auto row = random() % plain.size();
          index.setMeasured(static_cast<int>(row), height);
          plain[row] = height;
        }
        break;
      case 2:
        if (random() % 20 == 0) {
          const int drop =
              std::min<int>(static_cast<int>(random() % 300), static_cast<int>(plain.size()));
          index.dropFront(drop);
          plain.erase(plain.begin(), plain.begin() + drop);
        }
        break;
      default:
        index.append(height);
        plain.push_back(height);
    }
  }
  QCOMPARE(index.count(), static_cast<int>(plain.size()));
  std::int64_t top = 0;
  for (int row = 0; row < index.count(); ++row) {
    QCOMPARE(index.top(row), top);
    const int height = plain[static_cast<std::size_t>(row)];
    QCOMPARE(index.height(row), height);
    if (height > 0) QCOMPARE(index.rowAt(top + height - 1), row);
    top += height;
  }
  QCOMPARE(index.total(), top);
}

QTEST_APPLESS_MAIN(HeightIndexTest)
#include "HeightIndexTest.moc"
