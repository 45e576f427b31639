#include "server/RetentionRules.h"

#include <QtTest>

using namespace parlor;
using namespace parlor::server;
using Steps = std::vector<RetentionStep>;

namespace {

constexpr chat::RoomId kLobby{1}, kKept{2};

HistoryConfig keeps(std::size_t lines, std::uint32_t days = 0) {
  HistoryConfig config;
  config.keepLines = lines;
  config.keepDays = days;
  return config;
}

RoomConfig roomThatKeeps(std::size_t lines) {
  RoomConfig room;
  room.keepLines = lines;
  return room;
}

RetentionStep everywhere(store::Retention kept) {
  return {{}, kept};
}

}  // namespace

class RetentionRulesTest : public QObject {
  Q_OBJECT

 private slots:
  void aRoomIsExceptedBeforeOthersLose();
  void aRoomWithoutARuleOfItsOwnLosesNothingOfTheNewRule();
  void inBetweenTheLargerOfBothHolds();
};

// At a start nothing is known of the rule before.
void RetentionRulesTest::aRoomIsExceptedBeforeOthersLose() {
  RetentionRules rules;
  const RoomConfig lobby, kept = roomThatKeeps(0);
  const Steps steps = rules.change(keeps(5), {{kLobby, &lobby}, {kKept, &kept}});
  QCOMPARE(steps,
           (Steps{everywhere({}), {kLobby, {}}, {kKept, store::Retention{}}, everywhere({5, {}})}));
}

void RetentionRulesTest::aRoomWithoutARuleOfItsOwnLosesNothingOfTheNewRule() {
  RetentionRules rules;
  const RoomConfig kept = roomThatKeeps(0), lobby;
  rules.change(keeps(5), {{kKept, &kept}});
  rules.leaveOut(kKept);
  const Steps steps = rules.change(keeps(0), {{kLobby, &lobby}});
  QCOMPARE(steps, (Steps{everywhere({}), {kKept, {}}, {kLobby, {}}, everywhere({})}));
  QCOMPARE(rules.change(keeps(0), {}).size(), std::size_t(2));  // once is enough
}

void RetentionRulesTest::inBetweenTheLargerOfBothHolds() {
  RetentionRules rules;
  rules.change(keeps(9, 1), {});
  const Steps steps = rules.change(keeps(5, 2), {});
  QCOMPARE(steps.front(), everywhere({9, std::chrono::days(2)}));
  QCOMPARE(steps.back(), everywhere({5, std::chrono::days(2)}));
}

QTEST_APPLESS_MAIN(RetentionRulesTest)
#include "RetentionRulesTest.moc"
