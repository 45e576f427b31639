#include <QtTest>

#include "support/PowerStorm.h"

using namespace parlor::store;
using test::PowerStorm;

// The power goes at any moment; what was acknowledged is there afterwards, once and in order, and
// nothing is there by halves. PARLOR_POWER_LOSSES sets how often for each kind of disk (50 or
// 200 unless said), PARLOR_SEED the first seed; a failure names the seed of its storm.
class PowerLossTest : public QObject {
  Q_OBJECT

 private slots:
  void keepsWhatWasAcknowledged_data();
  void keepsWhatWasAcknowledged();
  void noticesADiskThatLies();
};

namespace {

constexpr int kLossesOfAStorm = 5;

}  // namespace

void PowerLossTest::keepsWhatWasAcknowledged_data() {
  QTest::addColumn<std::size_t>("sector");
  QTest::addColumn<bool>("full");
  QTest::addColumn<unsigned>("syncFailsOneIn");
  QTest::newRow("sectors of 512 bytes") << std::size_t{512} << true << 0U;
  QTest::newRow("sectors of 4096 bytes") << std::size_t{4096} << true << 0U;
  QTest::newRow("syncs that fail as well") << std::size_t{4096} << true << 12U;
  QTest::newRow("synchronous=normal: a beginning survives") << std::size_t{512} << false << 0U;
}

void PowerLossTest::keepsWhatWasAcknowledged() {
  QFETCH(std::size_t, sector);
  QFETCH(bool, full);
  QFETCH(unsigned, syncFailsOneIn);
  const bool chosen = qEnvironmentVariableIsSet("PARLOR_POWER_LOSSES");
  const int usual = syncFailsOneIn == 0 ? 50 : 200;  // two faults at once need more luck to meet
  const int losses = chosen ? qEnvironmentVariableIntValue("PARLOR_POWER_LOSSES") : usual;
  auto seed = static_cast<unsigned>(qEnvironmentVariableIntValue("PARLOR_SEED"));
  std::size_t events = 0, acknowledged = 0;
  for (int done = 0; done < losses; done += kLossesOfAStorm, ++seed) {
    PowerStorm storm(seed, {sector, full ? Sync::Full : Sync::Normal, syncFailsOneIn});
    const std::string wrong = storm.run(kLossesOfAStorm);
    QVERIFY2(wrong.empty(), qPrintable(QString("PARLOR_SEED=%1, %2").arg(seed).arg(wrong.c_str())));
    events += storm.keptEvents();
    acknowledged += storm.acknowledged();
  }
  QVERIFY(events > 0 && acknowledged > 0);  // otherwise nothing was at stake
  qInfo("%d losses, %zu events kept of %zu acknowledged batches", losses, events, acknowledged);
}

// The storm can fail: it sees what is missing when syncs do nothing.
void PowerLossTest::noticesADiskThatLies() {
  std::string wrong;
  for (unsigned seed = 0; wrong.empty() && seed < 20; ++seed) {
    wrong = PowerStorm(seed, {512, Sync::Full, 0, true}).run(kLossesOfAStorm);
  }
  QVERIFY(!wrong.empty());
}

QTEST_APPLESS_MAIN(PowerLossTest)
#include "PowerLossTest.moc"
