// The clock goes back an hour, forward a year and back again, also between two starts: every
// conversation keeps its order, its stamps never decrease, and pages by message or by moment show
// everything once.
#include <QTest>

#include "server/Sequencer.h"
#include "support/HistoryHarness.h"

using namespace parlor;
using namespace parlor::chat;
using namespace parlor::store;

namespace {

const UserId kMaya(1), kOtto(2);
const RoomId kLobby(1), kOps(2);
constexpr std::chrono::hours kHour(1), kYear(24 * 365);

Said line(std::string text) {
  Said said;
  said.text = std::move(text);
  return said;
}

}  // namespace

class ClockJumpTest : public QObject {
  Q_OBJECT

 private slots:
  void init();
  void keepsEveryConversationInOrder();
  void pagesByMomentShowEverythingOnce();

 private:
  void begin();
  void happens(RoomId room, UserId who, EventBody body);
  void liveThroughJumps();
  void jump(std::chrono::hours by);
  std::vector<HistoryItem> all(const Conversation& where);
  std::vector<Conversation> places() const;

  std::unique_ptr<store::test::HistoryHarness> h_;
  World world_;
  std::unique_ptr<server::Sequencer> sequencer_;
  int lines_ = 0, starts_ = 0;
};

void ClockJumpTest::init() {
  h_ = std::make_unique<store::test::HistoryHarness>();
  world_ = World();
  begin();
  happens({}, kMaya, UserRegistered{"maya", "m", "host", "Maya", "maya", "", Door::Irc, {}});
  happens({}, kOtto, UserRegistered{"otto", "o", "host", "Otto", "otto", "", Door::Irc, {}});
  for (const RoomId room : {kLobby, kOps}) {
    happens(room, {}, RoomOpened{"#room" + std::to_string(room.number), true});
    happens(room, kMaya, Joined{});
  }
}

// A process begins with what the one before left.
void ClockJumpTest::begin() {
  QVERIFY(h_->start().ok());
  world_ = h_->ledger->recoveredWorld();
  sequencer_ = std::make_unique<server::Sequencer>(
      world_, h_->clock, "epoch" + std::to_string(++starts_), h_->ledger->lastIds());
}

void ClockJumpTest::happens(RoomId room, UserId who, EventBody body) {
  Source source;
  source.user = who;
  if (const User* user = world_.user(who)) source.account = user->account;
  const Event event = sequencer_->stamp(room, source, std::move(body));
  world_.apply(event);
  QVERIFY(h_->keep({event}));
}

void ClockJumpTest::jump(std::chrono::hours by) {
  h_->clock.bendWall(by);
  for (int i = 0; i < 2; ++i) {
    h_->clock.advance(base::Milliseconds(10));
    happens(kLobby, kMaya, line("lobby " + std::to_string(++lines_)));
    happens({}, kMaya, NickChanged{"maya" + std::to_string(lines_)});
  }
  Said whisper = line("psst");
  whisper.target = kOtto;
  whisper.targetNick = "otto";
  happens({}, kMaya, whisper);
}

void ClockJumpTest::liveThroughJumps() {
  jump({});
  jump(-kHour);
  happens(kOps, kMaya, line("in the other room"));
  jump(kYear);
  jump(-kYear);
  happens(kOps, kMaya, line("in the other room again"));
  begin();
  jump({});
  jump(-kHour);
  begin();
  happens({}, kMaya, UserQuit{"good night"});
}

std::vector<Conversation> ClockJumpTest::places() const {
  return {Conversation::inRoom(kLobby), Conversation::inRoom(kOps),
          Conversation::between("a:maya", "a:otto")};
}

std::vector<HistoryItem> ClockJumpTest::all(const Conversation& where) {
  PageRequest request;
  request.where = where;
  request.content = PageRequest::Content::Everything;
  request.limit = 1000;
  const auto page = h_->page(request);
  return page ? page->items : std::vector<HistoryItem>();
}

void ClockJumpTest::keepsEveryConversationInOrder() {
  liveThroughJumps();
  for (const Conversation& where : places()) {
    const auto items = all(where);
    QVERIFY(items.size() >= 6);
    for (std::size_t i = 1; i < items.size(); ++i) {
      QVERIFY(items[i - 1].event.id < items[i].event.id);
      QVERIFY(items[i - 1].event.time <= items[i].event.time);
    }
  }
}

void ClockJumpTest::pagesByMomentShowEverythingOnce() {
  liveThroughJumps();
  for (const Conversation& where : places()) {
    const auto items = all(where);
    for (const HistoryItem& item : items) {
      PageRequest request;
      request.where = where;
      request.content = PageRequest::Content::Everything;
      request.limit = 1000;
      request.from = HistoryPoint::at(item.event.time);
      request.selector = Selector::After;
      const auto after = h_->page(request);
      request.selector = Selector::Before;
      const auto before = h_->page(request);
      QVERIFY(after.ok() && before.ok());
      const auto count = [&](auto isThere) {
        return static_cast<std::size_t>(std::ranges::count_if(
            items, [&](const HistoryItem& other) { return isThere(other.event.time); }));
      };
      QCOMPARE(after->items.size(), count([&](auto time) { return time > item.event.time; }));
      QCOMPARE(before->items.size(), count([&](auto time) { return time < item.event.time; }));
    }
  }
}

QTEST_APPLESS_MAIN(ClockJumpTest)
#include "ClockJumpTest.moc"
