// The lines that those who come in are shown.
#include "server/RoomHistory.h"

#include <QtTest>

using namespace parlor;
using namespace parlor::server;

namespace {

const chat::RoomId kLobby(1), kBuild(2);

chat::Event said(chat::RoomId room, const std::string& text, int second = 0) {
  chat::Event event;
  event.room = room;
  event.msgid = "m-" + text;
  event.time = base::WallTime(std::chrono::seconds(second));
  event.body = chat::Said{.text = text};
  return event;
}

std::string textsOf(const std::vector<chat::Event>& events) {
  std::string texts;
  for (const chat::Event& event : events) texts += std::get<chat::Said>(event.body).text + ' ';
  return texts;
}

}  // namespace

class RoomHistoryTest : public QObject {
  Q_OBJECT

 private slots:
  void holdsTheLastLinesOfEachRoom();
  void takesOnlyWhatEverybodyMayRead();
  void whatWasTakenBackIsGone();
  void aClosedRoomIsForgotten();
  void aReopenedRoomIsFilledOnce();
  void olderLinesAreNotShown();
  void aSmallerLimitHoldsAtOnce();
};

void RoomHistoryTest::holdsTheLastLinesOfEachRoom() {
  MemoryRoomHistory history(3);
  for (const char* text : {"a", "b", "c", "d"}) history.add(said(kLobby, text));
  history.add(said(kBuild, "x"));
  QCOMPARE(textsOf(history.latest(kLobby, 10)), "b c d ");
  QCOMPARE(textsOf(history.latest(kLobby, 2)), "c d ");
  QCOMPARE(textsOf(history.latest(kBuild, 10)), "x ");
  QCOMPARE(textsOf(history.latest(kLobby, 0)), "");
}

void RoomHistoryTest::takesOnlyWhatEverybodyMayRead() {
  MemoryRoomHistory history(3);
  chat::Event event = said(kLobby, "ops");
  std::get<chat::Said>(event.body).minimumRole = chat::Role::Operator;
  history.add(event);
  event = said(kLobby, "quiet");
  std::get<chat::Said>(event.body).toOperatorsOnly = true;
  history.add(event);
  event = said(kLobby, "");
  std::get<chat::Said>(event.body).kind = chat::SpeechKind::Tags;
  history.add(event);
  history.add(said({}, "direct"));
  QVERIFY(history.latest(kLobby, 10).empty());
  QVERIFY(history.latest({}, 10).empty());
}

void RoomHistoryTest::whatWasTakenBackIsGone() {
  MemoryRoomHistory history(3);
  for (const char* text : {"a", "b"}) history.add(said(kLobby, text));
  chat::Event event;
  event.room = kLobby;
  event.body = chat::Redacted{.msgid = "m-a"};
  history.add(event);
  QCOMPARE(textsOf(history.latest(kLobby, 10)), "b ");
}

void RoomHistoryTest::aClosedRoomIsForgotten() {
  MemoryRoomHistory history(3);
  history.add(said(kLobby, "a"));
  chat::Event event;
  event.room = kLobby;
  event.body = chat::RoomClosed{};
  history.add(event);
  QVERIFY(history.latest(kLobby, 10).empty());
}

void RoomHistoryTest::aReopenedRoomIsFilledOnce() {
  MemoryRoomHistory history(3);
  history.mustBeRead(kLobby);
  QVERIFY(!history.isWhole(kLobby) && history.isWhole(kBuild));
  history.add(said(kLobby, "new"));
  chat::Event event;
  event.room = kLobby;
  event.body = chat::Redacted{.msgid = "m-b"};
  history.add(event);
  history.fill(kLobby, {said(kLobby, "a"), said(kLobby, "b"), said(kLobby, "c")});
  QVERIFY(history.isWhole(kLobby));
  QCOMPARE(textsOf(history.latest(kLobby, 10)), "a c new ");
  history.fill(kLobby, {said(kLobby, "x")});
  QCOMPARE(textsOf(history.latest(kLobby, 10)), "a c new ");
}

void RoomHistoryTest::olderLinesAreNotShown() {
  MemoryRoomHistory history(9);
  for (int second = 1; second < 5; ++second) {
    history.add(said(kLobby, std::to_string(second), second));
  }
  QCOMPARE(textsOf(history.latest(kLobby, 9, base::WallTime(std::chrono::seconds(3)))), "3 4 ");
}

void RoomHistoryTest::aSmallerLimitHoldsAtOnce() {
  MemoryRoomHistory history(3);
  for (const char* text : {"a", "b", "c"}) history.add(said(kLobby, text));
  history.setLimit(1);
  QCOMPARE(textsOf(history.latest(kLobby, 10)), "c ");
}

QTEST_GUILESS_MAIN(RoomHistoryTest)
#include "RoomHistoryTest.moc"
