#include <QtTest>

#include "support/ClientStorm.h"

using namespace parlor::store;
using test::ClientStorm;

// The power goes at any moment while a client writes; what was reported as stored is there
// afterwards, and nothing is there by halves. PARLOR_POWER_LOSSES sets how often for each kind of
// disk (200 in all unless said), PARLOR_SEED the first seed; a failure names the seed of its storm.
class ClientPowerLossTest : public QObject {
  Q_OBJECT

 private slots:
  void keepsWhatWasStored_data();
  void keepsWhatWasStored();
  void noticesADiskThatLies();
};

namespace {

constexpr int kLossesOfAStorm = 5;

}  // namespace

void ClientPowerLossTest::keepsWhatWasStored_data() {
  QTest::addColumn<std::size_t>("sector");
  QTest::addColumn<unsigned>("syncFailsOneIn");
  QTest::newRow("sectors of 512 bytes") << std::size_t{512} << 0U;
  QTest::newRow("sectors of 4096 bytes") << std::size_t{4096} << 0U;
  QTest::newRow("syncs that fail as well") << std::size_t{4096} << 12U;
}

void ClientPowerLossTest::keepsWhatWasStored() {
  QFETCH(std::size_t, sector);
  QFETCH(unsigned, syncFailsOneIn);
  const bool chosen = qEnvironmentVariableIsSet("PARLOR_POWER_LOSSES");
  const int usual = syncFailsOneIn == 0 ? 50 : 100;  // two faults at once need more luck to meet
  const int losses = chosen ? qEnvironmentVariableIntValue("PARLOR_POWER_LOSSES") : usual;
  auto seed = static_cast<unsigned>(qEnvironmentVariableIntValue("PARLOR_SEED"));
  std::size_t kept = 0, acknowledged = 0;
  for (int done = 0; done < losses; done += kLossesOfAStorm, ++seed) {
    ClientStorm storm(seed, {sector, syncFailsOneIn});
    const std::string wrong = storm.run(kLossesOfAStorm);
    QVERIFY2(wrong.empty(), qPrintable(QString("PARLOR_SEED=%1, %2").arg(seed).arg(wrong.c_str())));
    kept += storm.kept();
    acknowledged += storm.acknowledged();
  }
  QVERIFY(kept > 0 && acknowledged > 0);  // otherwise nothing was at stake
  qInfo("%d losses, %zu records kept after %zu acknowledged writes", losses, kept, acknowledged);
}

// The storm can fail: it sees what is missing when syncs do nothing.
void ClientPowerLossTest::noticesADiskThatLies() {
  std::string wrong;
  for (unsigned seed = 0; wrong.empty() && seed < 20; ++seed) {
    wrong = ClientStorm(seed, {512, 0, true}).run(kLossesOfAStorm);
  }
  QVERIFY(!wrong.empty());
}

QTEST_APPLESS_MAIN(ClientPowerLossTest)
#include "ClientPowerLossTest.moc"
