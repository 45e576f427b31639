#include <QtTest>
#include <fstream>

#include "store/ClientPlace.h"
#include "store/ClientStore.h"
#include "support/FaultVfs.h"
#include "support/Harness.h"
#include "support/Patience.h"

using namespace parlor;
using namespace parlor::store;
using store::test::FaultVfs;
using store::test::TempDir;
using store::test::TestLoop;
using State = ClientHealth::State;
using Way = LinesRequest::Way;

namespace {

const ConversationKey kLobby{"rex@host:1", "#Lobby"};
const ConversationKey kOps{"rex@host:1", "#ops"};

base::WallTime at(int seconds) {
  return base::WallTime(std::chrono::seconds(1'795'269'731 + seconds));
}

KeptLine line(const std::string& text, int seconds, std::string msgid = {},
              const std::string& nick = "maya") {
  KeptLine made;
  made.time = at(seconds);
  made.msgid = msgid.empty() ? "m-" + text : std::move(msgid);
  made.nick = nick;
  made.text = text;
  made.body = "body of " + text;
  return made;
}

KeptMessage message(const std::string& cid, const std::string& text) {
  KeptMessage made;
  made.cid = cid;
  made.network = "rex@host:1";
  made.target = "#lobby";
  made.text = text;
  made.at = at(0);
  return made;
}

}  // namespace

// A store in a folder of its own, with the loop in the test's hand.
class Fixture {
 public:
  explicit Fixture(std::string vfs = {}, std::int64_t lines = 1'000'000) {
    options.database.file = dir.file("client.db");
    options.database.vfs = std::move(vfs);
    options.linesOfConversation = lines;
    options.gather = base::Milliseconds(1);
    options.retry = base::Milliseconds(1);
  }
  bool open() {
    store.reset();
    store = std::make_unique<ClientStore>(options, loop.executor(), clock);
    bool ready = false;
    store->whenReady([&] { ready = true; });
    return loop.runUntil([&] { return ready; });
  }
  // As the file is at this moment, whatever this process would still do to it: what a kill leaves.
  void kill() {
    const auto there = dir.file("killed");
    std::filesystem::create_directory(there);
    for (const char* name : {"client.db", "client.db-wal"}) {
      if (std::filesystem::exists(dir.file(name))) {
        std::filesystem::copy(dir.file(name), there / name,
                              std::filesystem::copy_options::overwrite_existing);
      }
    }
    store.reset();
    options.database.file = there / "client.db";
  }
  base::Status put(const KeptMessage& what) {
    std::optional<base::Status> answer;
    store->putMessage(what, [&](const base::Status& status) { answer = status; });
    if (!loop.runUntil([&] { return answer.has_value(); })) return base::Error{"no answer"};
    return *answer;
  }
  LinesPage page(Way way, const ConversationKey& where = kLobby, std::uint32_t limit = 100,
                 std::string msgid = {}, base::WallTime time = {}) {
    std::optional<base::Result<LinesPage>> answer;
    store->page({where, way, std::move(msgid), time, limit},
                [&](auto result) { answer.emplace(std::move(result)); });
    loop.runUntil([&] { return answer.has_value(); });
    return answer->ok() ? **answer : LinesPage{};
  }
  std::string texts(const LinesPage& page) const {
    std::string all;
    for (const KeptLine& line : page.lines) {
      all += (all.empty() ? "" : " ") + (line.kind == KeptKind::Gap ? "|"
                                         : line.text.empty()        ? "-"
                                                                    : line.text);
    }
    return all;
  }
  std::string latest(const ConversationKey& where = kLobby) {
    return texts(page(Way::Latest, where));
  }
  LineSearchPage found(const std::string& query, std::int64_t below = 0, std::uint32_t limit = 50,
                       ConversationKey only = {}) {
    std::optional<base::Result<LineSearchPage>> answer;
    store->search({parseSearchQuery(query), std::move(only), below, limit},
                  [&](auto result) { answer.emplace(std::move(result)); });
    loop.runUntil([&] { return answer.has_value(); });
    return answer->ok() ? **answer : LineSearchPage{};
  }
  std::string hits(const std::string& query, ConversationKey only = {}) {
    std::string all;
    for (const LineHit& hit : found(query, 0, 50, std::move(only)).hits) {
      all += (all.empty() ? "" : " ") + hit.line.text;
    }
    return all;
  }
  void add(std::vector<KeptLine> lines, KeptSide side = KeptSide::Newer,
           const ConversationKey& where = kLobby) {
    store->addLines(where, std::move(lines), side);
  }
  std::int64_t number(const std::string& sql) const {
    auto database = Database::open({options.database.file, Database::Access::ReadOnly});
    const auto value = database ? database->number(sql) : base::Result<std::int64_t>(-1);
    return value ? *value : -1;
  }

  TempDir dir;
  store::test::FakeClock clock;
  TestLoop loop;
  ClientWriter::Options options;
  std::unique_ptr<ClientStore> store;
};

class ClientStoreTest : public QObject {
  Q_OBJECT

 private slots:
  void remembersOverARestart();
  void makesItsFolder();
  void remembersOverAKill();
  void worksWithoutAFile();
  void saysThatAnotherHasIt();
  void setsADamagedFileAside();
  void keepsWhatIsInMemoryWhenTheFileBreaks();
  void failsAndRecovers_data();
  void failsAndRecovers();
  void findsALineByItsIndex();
  void ordersLinesByTime();
  void ignoresRepeats();
  void pagesBackwards();
  void showsThePlaceAround();
  void putsAGapWhereLinesWereLost();
  void closesAGap();
  void keepsAPieceFromFarBack();
  void joinsPiecesOn();
  void leavesRoomForItsGaps();
  void finds_data();
  void finds();
  void findsInPages();
  void forgetsWhatIsTakenBack();
  void keepsNoMoreThanItsShare();
  void buildsADamagedIndexAnew();
};

void ClientStoreTest::makesItsFolder() {
  Fixture f;
  f.options.database.file = f.dir.file("not/there/yet") / "client.db";
  QVERIFY(f.open());
  QCOMPARE(f.store->health().state, State::Kept);
  QVERIFY(std::filesystem::exists(f.options.database.file));
}

void ClientStoreTest::remembersOverARestart() {
  Fixture f;
  QVERIFY(f.open());
  QCOMPARE(f.store->health().state, State::Kept);
  QVERIFY(f.put(message("02", "two")).ok());
  QVERIFY(f.put(message("01", "one")).ok());
  f.store->removeMessage("02");
  f.store->saveToken("rex@host:1", "secret");
  f.store->saveNetwork({"rex@host:1", "host", "host", 1, false, "rex", "", ""});
  f.store->changeConversation(kLobby, [](KeptConversation& c) {
    c.draft = "half a sen";
    c.standing = ConversationStanding::Wanted;
    c.readUpTo = at(3);
  });
  QVERIFY(f.open());
  QCOMPARE(f.store->messages("rex@host:1").size(), std::size_t{1});
  QCOMPARE(f.store->messages("rex@host:1").front().text, std::string("one"));
  QCOMPARE(f.store->token("rex@host:1"), std::string("secret"));
  QCOMPARE(f.store->networks().size(), std::size_t{1});
  const auto* lobby = f.store->conversation({"rex@host:1", "#LOBBY"});
  QVERIFY(lobby);
  QCOMPARE(lobby->draft, std::string("half a sen"));
  QCOMPARE(lobby->key.name, std::string("#Lobby"));
  QCOMPARE(lobby->readUpTo, at(3));
  QVERIFY(lobby->standing == ConversationStanding::Wanted);
}

void ClientStoreTest::remembersOverAKill() {
  Fixture f;
  QVERIFY(f.open());
  QVERIFY(f.put(message("01", "one")).ok());
  f.kill();
  QVERIFY(f.open());
  QCOMPARE(f.store->messages("rex@host:1").size(), std::size_t{1});
}

void ClientStoreTest::worksWithoutAFile() {
  Fixture f;
  f.options.database.file.clear();
  QVERIFY(f.open());
  QCOMPARE(f.store->health().state, State::MemoryOnly);
  QVERIFY(f.put(message("01", "one")).ok());
  QCOMPARE(f.store->messages("rex@host:1").size(), std::size_t{1});
  f.add({line("one", 1)});
  QCOMPARE(f.latest(), std::string());
  QCOMPARE(f.hits("one"), std::string());
}

void ClientStoreTest::saysThatAnotherHasIt() {
  Fixture f;
  QVERIFY(f.open());
  ClientStore second(f.options, f.loop.executor(), f.clock);
  bool ready = false;
  second.whenReady([&] { ready = true; });
  QVERIFY(f.loop.runUntil([&] { return ready; }));
  QCOMPARE(second.health().state, State::MemoryOnly);
  QVERIFY(second.health().problem.find("in use by another Parlor") != std::string::npos);
  QVERIFY(!second.keepsLines());
}

void ClientStoreTest::setsADamagedFileAside() {
  Fixture f;
  std::ofstream(f.options.database.file) << std::string(9000, 'x');
  QVERIFY(f.open());
  QCOMPARE(f.store->health().state, State::Kept);
  QVERIFY(!f.store->health().setAside.empty());
  QVERIFY(std::filesystem::exists(f.store->health().setAside));
  QVERIFY(f.put(message("01", "one")).ok());
}

void ClientStoreTest::keepsWhatIsInMemoryWhenTheFileBreaks() {
  Fixture f;
  QVERIFY(f.open());
  QVERIFY(f.put(message("01", "one")).ok());
  QVERIFY(f.open());
  {
    // Another's commit, so that the writer reads its pages anew, and those are rubbish.
    auto other = Database::open({f.options.database.file});
    QVERIFY(other.ok() && other->useWriteAheadLog().ok());
    QVERIFY(other->execute("INSERT OR REPLACE INTO meta(name, value) VALUES('x', 1)").ok());
    std::fstream file(f.options.database.file, std::ios::in | std::ios::out | std::ios::binary);
    for (int page = 1; page < 12; ++page) {
      file.seekp(page * 4096);
      file << std::string(4096, '\xA5');
    }
  }
  for (int i = 2; i < 40 && f.store->health().setAside.empty(); ++i) {
    (void)f.put(message("0" + std::to_string(i), "more"));
    f.loop.runAll();
  }
  QVERIFY(!f.store->health().setAside.empty());
  QVERIFY(f.open());
  QCOMPARE(f.store->messages("rex@host:1").front().text, std::string("one"));
}

void ClientStoreTest::failsAndRecovers_data() {
  QTest::addColumn<int>("kind");
  QTest::newRow("no space") << static_cast<int>(FaultVfs::Kind::Full);
  QTest::newRow("a call fails") << static_cast<int>(FaultVfs::Kind::Io);
  QTest::newRow("no fsync") << static_cast<int>(FaultVfs::Kind::Sync);
}

void ClientStoreTest::failsAndRecovers() {
  QFETCH(int, kind);
  FaultVfs vfs;
  Fixture f(FaultVfs::name());
  QVERIFY(f.open());
  QVERIFY(f.put(message("01", "one")).ok());
  f.add({line("before", 1)});
  QCOMPARE(f.latest(), std::string("before"));
  vfs.failAt(1, static_cast<FaultVfs::Kind>(kind), true);
  f.add({line("lost", 2)});
  QVERIFY(!f.put(message("02", "two")).ok());
  QVERIFY(f.loop.runUntil([&] { return f.store->health().state == State::Failing; }));
  f.store->changeConversation(kLobby, [](KeptConversation& c) { c.draft = "half a"; });
  f.store->removeMessage("01");
  vfs.heal();
  f.clock.advance(base::Milliseconds(10));
  QVERIFY(f.put(message("03", "three")).ok());
  f.add({line("after", 3)});
  QCOMPARE(f.latest(), std::string("before | after"));
  QVERIFY(f.loop.runUntil([&] { return f.store->health().state == State::Kept; }));
  QVERIFY(f.open());  // what memory had is in the file, too
  QCOMPARE(f.store->conversation(kLobby)->draft, std::string("half a"));
  const auto messages = f.store->messages("rex@host:1");
  QCOMPARE(messages.size(), std::size_t{2});
  QCOMPARE(messages[0].text + messages[1].text, std::string("twothree"));
}

// Without its index the search for each new line's msgid would go through all lines there are.
void ClientStoreTest::findsALineByItsIndex() {
  Fixture f;
  QVERIFY(f.open());
  f.add({line("a", 1)});
  QCOMPARE(f.latest(), std::string("a"));
  auto database = Database::open({f.options.database.file, Database::Access::ReadOnly});
  auto plan = database->prepare(std::string("EXPLAIN QUERY PLAN ") + kFindLine);
  QVERIFY(plan.ok() && *plan->step());
  QVERIFY2(plan->text(3).find("line_msgid") != std::string::npos, plan->text(3).data());
}

void ClientStoreTest::ordersLinesByTime() {
  Fixture f;
  QVERIFY(f.open());
  f.add({line("c", 5), line("d", 5), line("e", 6)});
  f.add({line("a", 4), line("b", 5)}, KeptSide::Older);
  f.add({line("f", 6)});
  f.add({line("x", 5)}, KeptSide::Newer, kOps);
  QCOMPARE(f.latest(), std::string("a b c d e f"));
  QCOMPARE(f.latest(kOps), std::string("x"));
  const LinesPage page = f.page(Way::Latest);
  QCOMPARE(page.lines.front().body, std::string("body of a"));
  QCOMPARE(page.lines.front().time, at(4));
  QCOMPARE(page.lines.front().nick, std::string("maya"));
}

void ClientStoreTest::ignoresRepeats() {
  Fixture f;
  QVERIFY(f.open());
  f.add({line("one", 1, "m"), line("again", 2, "m")});
  f.add({line("again", 3, "m")}, KeptSide::Older);
  f.add({line("other", 4, "m")}, KeptSide::Newer, kOps);
  QCOMPARE(f.latest(), std::string("one"));
  QCOMPARE(f.latest(kOps), std::string("other"));
}

void ClientStoreTest::pagesBackwards() {
  Fixture f;
  QVERIFY(f.open());
  std::vector<KeptLine> lines;
  for (int i = 0; i < 10; ++i) lines.push_back(line(std::to_string(i), i));
  f.add(lines);
  LinesPage page = f.page(Way::Latest, kLobby, 4);
  QCOMPARE(f.texts(page), std::string("6 7 8 9"));
  QVERIFY(!page.atStart);
  page = f.page(Way::Before, kLobby, 4, "m-6");
  QCOMPARE(f.texts(page), std::string("2 3 4 5"));
  page = f.page(Way::Before, kLobby, 4, {}, at(2));
  QCOMPARE(f.texts(page), std::string("0 1"));
  QVERIFY(page.atStart);
  QVERIFY(!f.page(Way::Before, kLobby, 4, "unknown").found);
  QCOMPARE(f.texts(f.page(Way::Latest, {"other", "#lobby"})), std::string());
}

void ClientStoreTest::showsThePlaceAround() {
  Fixture f;
  QVERIFY(f.open());
  std::vector<KeptLine> lines;
  for (int i = 0; i < 9; ++i) lines.push_back(line(std::to_string(i), i));
  f.add(lines);
  QCOMPARE(f.texts(f.page(Way::Around, kLobby, 4, "m-5")), std::string("3 4 5 6"));
}

void ClientStoreTest::putsAGapWhereLinesWereLost() {
  Fixture f;
  QVERIFY(f.open());
  KeptLine gap;
  gap.kind = KeptKind::Gap;
  gap.time = at(900);  // the clock of this machine, not the server's
  f.add({gap});        // nothing is missing before the first line
  f.add({line("a", 1)});
  f.add({gap, gap, line("b", 2)});
  QCOMPARE(f.latest(), std::string("a | b"));
}

void ClientStoreTest::closesAGap() {
  Fixture f;
  QVERIFY(f.open());
  KeptLine gap;
  gap.kind = KeptKind::Gap;
  f.add({line("a", 1), gap, line("d", 4)});
  f.store->removeGapBefore(kLobby, "m-d");
  f.add({line("a", 1), line("b", 2), line("c", 3)}, KeptSide::Older);
  QCOMPARE(f.latest(), std::string("a b c d"));
  f.store->removeGapBefore(kLobby, "m-d");
  QCOMPARE(f.latest(), std::string("a b c d"));
}

// Between it and what is kept lines are missing, on both sides, and that can be seen.
void ClientStoreTest::keepsAPieceFromFarBack() {
  Fixture f;
  QVERIFY(f.open());
  f.add({line("x", 90), line("y", 91)});
  f.store->addPiece(kLobby, {{}, {line("e", 50), line("evergreen", 51)}, {}});
  QCOMPARE(f.latest(), std::string("e evergreen | x y"));
  f.store->addPiece(kLobby, {{}, {line("b", 20), line("c", 21)}, {}});
  f.store->addPiece(kLobby, {{}, {line("k", 70), line("l", 71)}, {}});
  f.store->addPiece(kLobby, {{}, {line("k", 70), line("l", 71)}, {}});
  QCOMPARE(f.latest(), std::string("b c | e evergreen | k l | x y"));
  QCOMPARE(f.hits("green"), std::string("evergreen"));
  QVERIFY(f.open());
  QCOMPARE(f.latest(), std::string("b c | e evergreen | k l | x y"));
  QCOMPARE(f.number("SELECT lines FROM conversation"), f.number("SELECT count(*) FROM line"));
}

void ClientStoreTest::joinsPiecesOn() {
  Fixture f;
  QVERIFY(f.open());
  f.add({line("x", 90), line("y", 91)});
  f.store->addPiece(kLobby, {{}, {line("e", 50), line("f", 51)}, {}});
  f.store->addPiece(kLobby, {"m-f", {line("g", 52), line("h", 53)}, {}});
  QCOMPARE(f.latest(), std::string("e f g h | x y"));
  f.store->addPiece(kLobby, {{}, {line("d", 40), line("e", 50)}, {}});  // it overlaps
  QCOMPARE(f.latest(), std::string("d e f g h | x y"));
  f.store->addPiece(kLobby, {{}, {line("w", 80)}, "m-x"});
  QCOMPARE(f.latest(), std::string("d e f g h | w x y"));
  f.store->addPiece(kLobby, {"m-h", {}, {}});
  QCOMPARE(f.latest(), std::string("d e f g h | w x y"));
  f.store->addPiece(kLobby, {"m-h", {}, "m-w"});  // the server has nothing between them
  QCOMPARE(f.latest(), std::string("d e f g h w x y"));
  f.store->addPiece(kLobby, {"m-gone", {line("z", 99)}, {}});
  QCOMPARE(f.latest(), std::string("d e f g h w x y | z |"));
  f.add({line("last", 100)});
  QCOMPARE(f.latest(), std::string("d e f g h w x y | z | last"));
}

// Of lines of one moment none is kept that would seem to join on to another.
void ClientStoreTest::leavesRoomForItsGaps() {
  Fixture f;
  QVERIFY(f.open());
  f.add({line("x", 90), line("y", 91)});
  f.store->addPiece(kLobby, {{}, {line("v", 80), line("w", 90)}, {}});
  QCOMPARE(f.latest(), std::string("v | x y"));
  f.store->addPiece(kLobby, {{}, {line("a", 91)}, {}});
  QCOMPARE(f.latest(), std::string("v | x y"));
  f.store->addPiece(kLobby, {"m-v", {line("v2", 80), line("v3", 80), line("w", 90)}, "m-x"});
  QCOMPARE(f.latest(), std::string("v v2 v3 w x y"));
}

void ClientStoreTest::finds_data() {
  QTest::addColumn<QByteArray>("query");
  QTest::addColumn<QByteArray>("expected");  // newest first
  const auto row = [](const char* query, const char* expected) {
    QTest::newRow(query) << QByteArray(query) << QByteArray(expected);
  };
  row("green", "evergreen build-is-green");
  row("GREEN build", "build-is-green");
  row("绿", "构建是绿的");
  row("gr", "evergreen build-is-green");
  row("from:otto", "evergreen");
  row("green in:ops", "evergreen");
  row("green in:#lobby", "build-is-green");
  row("green in:#nowhere", "");
  row("green after:2026-11-22", "");
  row("green before:2026-11-22", "evergreen build-is-green");
  row("joined", "");
  row("", "");
}

void ClientStoreTest::finds() {
  QFETCH(QByteArray, query);
  QFETCH(QByteArray, expected);
  Fixture f;
  QVERIFY(f.open());
  KeptLine join = line("joined", 4);
  join.kind = KeptKind::Happening;
  f.add({line("build-is-green", 1), line("构建是绿的", 3), join});
  f.add({line("evergreen", 2, {}, "Otto")}, KeptSide::Newer, kOps);
  QCOMPARE(f.hits(query.toStdString()), expected.toStdString());
}

void ClientStoreTest::findsInPages() {
  Fixture f;
  QVERIFY(f.open());
  for (int i = 9; i >= 0; --i) f.add({line("hit-" + std::to_string(i), i)}, KeptSide::Older);
  std::string all;
  std::int64_t next = 0;
  int pages = 0;
  do {
    const LineSearchPage page = f.found("hit", next, 3);
    for (const LineHit& hit : page.hits) all += hit.line.text.substr(4);
    next = page.next;
  } while (next != 0 && ++pages < 20);
  QCOMPARE(all, std::string("9876543210"));
  QCOMPARE(f.found("hit", 0, 50, kOps).hits.size(), std::size_t{0});
  QCOMPARE(f.found("hit", 0, 50, kLobby).hits.size(), std::size_t{10});
}

void ClientStoreTest::forgetsWhatIsTakenBack() {
  Fixture f;
  QVERIFY(f.open());
  f.add({line("unspeakable", 1), line("fine", 2)});
  f.store->updateLine(kLobby, "m-unspeakable", [](KeptLine& taken) {
    taken.text.clear();
    taken.body = "gone";
  });
  QCOMPARE(f.hits("unspeakable"), std::string());
  QCOMPARE(f.latest(), std::string("- fine"));
  f.store.reset();
  std::ifstream file(f.options.database.file, std::ios::binary);
  const std::string bytes((std::istreambuf_iterator<char>(file)), {});
  QVERIFY(bytes.find("body of unspeakable") == std::string::npos);
}

void ClientStoreTest::keepsNoMoreThanItsShare() {
  Fixture f({}, 100);
  QVERIFY(f.open());
  std::vector<KeptLine> lines;
  for (int i = 0; i < 1500; ++i) lines.push_back(line("n" + std::to_string(i), i));
  f.add(lines);
  (void)f.latest();
  QTRY_VERIFY(f.number("SELECT count(*) FROM line") <= 1100);
  QCOMPARE(f.number("SELECT lines FROM conversation"), f.number("SELECT count(*) FROM line"));
  QCOMPARE(f.texts(f.page(Way::Latest, kLobby, 1)), std::string("n1499"));
  QCOMPARE(f.hits("n7"), f.hits("n7 in:lobby"));
  QVERIFY(f.hits("n77 before:2020-01-01").empty());
}

void ClientStoreTest::buildsADamagedIndexAnew() {
  Fixture f;
  QVERIFY(f.open());
  f.add({line("one", 1), line("two", 2)});
  QCOMPARE(f.hits("two"), std::string("two"));
  f.store.reset();
  {
    auto database = Database::open({f.options.database.file});
    QVERIFY(database.ok());
    QVERIFY(database->execute("INSERT INTO search(search) VALUES('delete-all')").ok());
  }
  QVERIFY(f.open());
  f.store->updateLine(kLobby, "m-one", [](KeptLine& taken) { taken.text = "three"; });
  f.add({line("four", 4)});
  QTRY_COMPARE(f.hits("two"), std::string("two"));
  QCOMPARE(f.hits("four"), std::string("four"));
}

QTEST_GUILESS_MAIN(ClientStoreTest)
#include "ClientStoreTest.moc"
