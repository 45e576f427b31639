#include "models/MemberListModel.h"

#include <QAbstractItemModelTester>
#include <QtTest>

#include "ui/support/Events.h"

using namespace parlor;
using namespace parlor::models;
using parlor::testing::member;

class MemberListModelTest : public QObject {
  Q_OBJECT

 private slots:
  void sortsByRoleAndThenName();
  void movesWhoChanges();
  void renamesInPlaceOfTheOldName();
  void findsInAnyCase();
  void announcesManyStepsAsOneReset();
  void survivesRandomSteps();
};

namespace {

std::vector<MemberStep> people() {
  return {MemberReset{{member("otto"), member("Maya"), member("rex", chat::Role::Operator),
                       member("ada", chat::Role::Voice)}}};
}

}  // namespace

void MemberListModelTest::sortsByRoleAndThenName() {
  MemberListModel model;
  QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
  model.apply(people());
  QCOMPARE(model.nicks(), QStringList({"rex", "ada", "Maya", "otto"}));
  QCOMPARE(model.index(0).data(MemberListModel::PrefixRole).toString(), QStringLiteral("@"));
}

void MemberListModelTest::movesWhoChanges() {
  MemberListModel model;
  QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
  model.apply(people());
  model.apply({MemberUpsert{member("otto", chat::Role::Founder), {}}});
  QCOMPARE(model.nicks().first(), QStringLiteral("otto"));
  client::Member away = member("Maya");
  away.away = true;
  QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
  model.apply({MemberUpsert{away, {}}});
  QCOMPARE(changed.count(), 1);
  model.apply({MemberRemoval{"maya"}, MemberRemoval{"nobody"}});
  QCOMPARE(model.nicks(), QStringList({"otto", "rex", "ada"}));
}

void MemberListModelTest::renamesInPlaceOfTheOldName() {
  MemberListModel model;
  model.apply(people());
  model.apply({MemberUpsert{member("zoe"), "Maya"}});
  QCOMPARE(model.nicks(), QStringList({"rex", "ada", "otto", "zoe"}));
  QVERIFY(!model.find(QStringLiteral("maya")));
}

void MemberListModelTest::findsInAnyCase() {
  MemberListModel model;
  model.apply(people());
  QVERIFY(model.find(QStringLiteral("MAYA")));
  QVERIFY(!model.find(QStringLiteral("may")));
}

void MemberListModelTest::announcesManyStepsAsOneReset() {
  MemberListModel model;
  model.apply(people());
  QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
  QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
  std::vector<MemberStep> many;
  for (int i = 0; i < 1000; ++i) many.push_back(MemberUpsert{member("n" + std::to_string(i)), {}});
  model.apply(many);
  QCOMPARE(reset.count(), 1);
  QCOMPARE(inserted.count(), 0);
  QCOMPARE(model.rowCount(), 1004);
}

void MemberListModelTest::survivesRandomSteps() {
  MemberListModel model;
  QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
  quint32 seed = 7;
  const auto next = [&seed](quint32 below) {
    seed = seed * 1664525 + 1013904223;
    return (seed >> 16) % below;
  };
  const auto anyone = [&] { return "n" + std::to_string(next(20)); };
  for (int i = 0; i < 2000; ++i) {
    std::vector<MemberStep> steps;
    for (quint32 n = next(22) + 1; n > 0; --n) {
      std::optional<chat::Role> role;
      if (next(3) == 0) role = static_cast<chat::Role>(next(5));
      if (next(3) == 0) {
        steps.push_back(MemberRemoval{anyone()});
      } else {
        steps.push_back(MemberUpsert{member(anyone(), role), next(4) ? "" : anyone()});
      }
    }
    model.apply(steps);
    for (int row = 1; row < model.rowCount(); ++row) {
      const auto rank = [&](int r) {
        return model.index(r).data(MemberListModel::RankRole).toInt();
      };
      QVERIFY(rank(row - 1) < rank(row) ||
              (rank(row - 1) == rank(row) && model.at(row - 1).nick < model.at(row).nick));
    }
  }
}

QTEST_GUILESS_MAIN(MemberListModelTest)
#include "MemberListModelTest.moc"
