#include <sqlite3.h>
#include <sys/stat.h>
#include <QtTest>
#include <fstream>
#include <random>

#include "support/HistoryHarness.h"

using namespace parlor;
using namespace parlor::chat;
using namespace parlor::store;
using store::test::HistoryHarness;
using store::test::Sequencer;

namespace fs = std::filesystem;

// What becomes of a history that something has damaged. Three outcomes are possible and each case
// has exactly one: opened with what is left, set aside byte for byte with a new one in its place,
// or refused and left alone.
class DamageTest : public QObject {
  Q_OBJECT

 private slots:
  void init();
  void hasOneOutcome_data();
  void hasOneOutcome();
  void mendsItsSearchIndex_data();
  void mendsItsSearchIndex();
  void findsBehindTheStart_data();
  void findsBehindTheStart();
  void startMeetsTheDamage();
  void killedIsCheckedBehind();
  void survivesRandomDamage();

 private:
  void write(int lines);
  void leaveItsLog();
  void damage(const QByteArray& how);
  SqliteLedger::Options options() const;
  std::string readAll(const fs::path& file) const;
  int linesIn(const fs::path& file) const;

  std::unique_ptr<HistoryHarness> h_;
  fs::path file_;
};

namespace {

constexpr int kLines = 120;
constexpr std::size_t kPage = 4096;

void overwrite(const fs::path& file, std::size_t at, const std::string& bytes) {
  std::fstream stream(file, std::ios::in | std::ios::out | std::ios::binary);
  stream.seekp(static_cast<std::streamoff>(at));
  stream << bytes;
}

void flip(const fs::path& file, std::size_t at, unsigned char bits) {
  std::fstream stream(file, std::ios::in | std::ios::out | std::ios::binary);
  stream.seekg(static_cast<std::streamoff>(at));
  const int byte = stream.get();
  stream.seekp(static_cast<std::streamoff>(at));
  stream.put(static_cast<char>(byte ^ bits));
}

std::size_t sizeOf(const fs::path& file) {
  return static_cast<std::size_t>(fs::file_size(file));
}

// The first page of a table of the file, which was closed in order.
void zeroRootOf(const fs::path& file, const std::string& table) {
  auto database = Database::open({file, Database::Access::ReadOnly});
  const auto page =
      database->number("SELECT rootpage FROM sqlite_schema WHERE name='" + table + "'");
  QVERIFY(page.ok() && *page > 1);
  database->close();
  overwrite(file, (static_cast<std::size_t>(*page) - 1) * kPage, std::string(kPage, '\0'));
}

fs::path logOf(const fs::path& file) {
  return file.string() + "-wal";
}

}  // namespace

void DamageTest::init() {
  h_ = std::make_unique<HistoryHarness>();
  file_ = h_->dir.file("damaged.db");
}

void DamageTest::write(int lines) {
  QVERIFY(h_->start().ok());
  QVERIFY(h_->keep({h_->sequencer.opened()}));
  for (int i = 0; i < lines; ++i) {
    QVERIFY(h_->keep({h_->sequencer.say("line number " + std::to_string(i))}));
  }
  QVERIFY(h_->indexAll());
}

// The file as a killed process leaves it: everything is in the log.
void DamageTest::leaveItsLog() {
  QVERIFY(h_->copyAsKilled(file_));
}

SqliteLedger::Options DamageTest::options() const {
  SqliteLedger::Options options;
  options.file = file_;
  return options;
}

std::string DamageTest::readAll(const fs::path& file) const {
  std::ifstream stream(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

int DamageTest::linesIn(const fs::path& file) const {
  const auto database = Database::open({file, Database::Access::ReadOnly});
  if (!database) return -1;
  auto& opened = const_cast<Database&>(*database);
  const auto lines = opened.number("SELECT count(*) FROM event WHERE kind=40");
  return lines ? static_cast<int>(*lines) : -1;
}

// The outcome: opened, created, aside, or a piece of the text of the refusal.
void DamageTest::hasOneOutcome_data() {
  QTest::addColumn<QByteArray>("outcome");
  QTest::addColumn<bool>("withLog");  // of a process that was killed; else closed in order
  QTest::addColumn<int>("lines");     // that are left; -1: a beginning of them
  const auto row = [](const char* how, const char* outcome, bool withLog, int lines) {
    QTest::newRow(how) << QByteArray(outcome) << withLog << lines;
  };
  row("nothing", "opened", false, kLines);
  row("nothing, killed", "opened", true, kLines);
  row("emptied", "created", false, 0);
  row("cut in a page", "aside", false, 0);
  row("cut to its first page", "aside", false, 0);
  row("first page zeroed", "aside", false, 0);
  row("second page zeroed", "aside", false, 0);
  row("search page zeroed", "opened", false, kLines);
  row("search and lines", "aside", false, 0);
  row("search and free pages", "aside", false, 0);
  row("magic flipped", "aside", false, 0);
  row("page size flipped", "aside", false, 0);
  row("schema flipped", "aside", false, 0);
  row("a text", "aside", false, 0);
  row("a picture", "aside", false, 0);
  row("another program's", "aside", false, 0);
  row("a newer version", "written by a newer Parlor", false, -2);
  row("a directory", "Is a directory", false, -2);
  row("a link to itself", "Too many levels of symbolic links", false, -2);
  row("a fifo", "it is not a file", false, -2);
  row("log missing", "opened", true, -1);
  row("log emptied", "opened", true, -1);
  row("log is rubbish", "opened", true, -1);
  row("log header flipped", "opened", true, -1);
  row("log frame flipped", "opened", true, -1);
  row("log cut", "opened", true, -1);
  row("rubbish behind the log", "opened", true, kLines);
  row("shared memory is rubbish", "opened", true, kLines);
  row("log of another database", "aside", false, 0);
}

void DamageTest::damage(const QByteArray& how) {
  const std::size_t size = fs::exists(file_) ? sizeOf(file_) : 0;
  const fs::path log = logOf(file_);
  if (how == "emptied") fs::resize_file(file_, 0);
  if (how == "cut in a page") fs::resize_file(file_, size / 2 / kPage * kPage + 100);
  if (how == "cut to its first page") fs::resize_file(file_, kPage);
  if (how == "first page zeroed") overwrite(file_, 0, std::string(kPage, '\0'));
  if (how == "second page zeroed") overwrite(file_, kPage, std::string(kPage, '\0'));
  if (how == "search page zeroed") zeroRootOf(file_, "search_idx");
  if (how.startsWith("search and")) zeroRootOf(file_, "search_data");
  if (how == "search and lines") zeroRootOf(file_, "timeline");
  if (how == "search and free pages") overwrite(file_, 32, std::string("\0\0\0\3\0\0\0\1", 8));
  if (how == "magic flipped") flip(file_, 3, 0x10);
  if (how == "page size flipped") flip(file_, 16, 0x08);
  if (how == "schema flipped") flip(file_, 100, 0xFF);
  if (how == "a text") std::ofstream(file_) << "Dear diary, this is not a database at all.\n";
  if (how == "a picture") std::ofstream(file_) << "\x89PNG\r\n\x1A\n" << std::string(9000, 'p');
  if (how == "log missing") fs::remove(log);
  if (how == "log emptied") fs::resize_file(log, 0);
  if (how == "log is rubbish") std::ofstream(log) << std::string(50'000, 'r');
  if (how == "log header flipped") flip(log, 17, 0x01);
  if (how == "log frame flipped") flip(log, sizeOf(log) * 2 / 3, 0x40);
  if (how == "log cut") fs::resize_file(log, sizeOf(log) / 2);
  if (how == "rubbish behind the log") overwrite(log, sizeOf(log), std::string(9000, 'r'));
  if (how == "shared memory is rubbish") {
    std::ofstream(file_.string() + "-shm") << std::string(32768, 's');
  }
  const auto change = [this](const char* sql) {
    auto database = Database::open({file_});
    QVERIFY(database->execute(sql).ok());
    QVERIFY(database->checkpoint(Database::Checkpoint::Truncate).ok());
  };
  if (how == "another program's") change("PRAGMA application_id=99");
  if (how == "a newer version") change("PRAGMA user_version=99");
  if (how == "log of another database") {
    const fs::path other = h_->dir.file("other.db");
    auto database = Database::open({other});
    QVERIFY(database->useWriteAheadLog().ok());
    QVERIFY(database->execute("CREATE TABLE notes(x); INSERT INTO notes VALUES(1)").ok());
    fs::copy_file(logOf(other), log, fs::copy_options::overwrite_existing);
  }
  const bool replaced =
      how.startsWith("a directory") || how == "a link to itself" || how == "a fifo";
  if (replaced) fs::remove(file_);
  if (how == "a directory") fs::create_directory(file_);
  if (how == "a link to itself") fs::create_symlink(file_.filename(), file_);
  if (how == "a fifo") QCOMPARE(mkfifo(file_.c_str(), 0600), 0);
}

void DamageTest::hasOneOutcome() {
  QFETCH(QByteArray, outcome);
  QFETCH(bool, withLog);
  QFETCH(int, lines);
  write(kLines);
  if (withLog) leaveItsLog();
  h_->history.reset();
  h_->ledger.reset();
  if (!withLog) fs::copy_file(h_->dir.file(), file_);
  damage(QTest::currentDataTag());
  if (QTest::currentTestFailed()) return;
  const bool isFile = fs::symlink_status(file_).type() == fs::file_type::regular;
  const std::string before = isFile ? readAll(file_) : std::string();

  std::string found;
  fs::path aside;
  {
    const auto opened = SqliteLedger::open(options(), h_->loop.executor(), h_->clock);
    if (!opened) {
      found = opened.error().text;
      QVERIFY2(found.find(file_.string()) != std::string::npos, found.c_str());
    } else {
      const OpenReport& report = (*opened)->report();
      const char* const names[] = {"opened", "created", "aside"};
      found = names[static_cast<int>(report.outcome)];
      aside = report.setAside;
      if (!aside.empty()) QVERIFY(!report.reason.empty());
    }
  }
  QVERIFY2(found.find(outcome.toStdString()) != std::string::npos, found.c_str());
  if (lines >= 0) QCOMPARE(linesIn(file_), lines);
  if (lines == -1) QVERIFY(linesIn(file_) < kLines);
  if (lines == -2 && isFile) QVERIFY(readAll(file_) == before);
  if (!aside.empty()) QVERIFY(readAll(aside) == before);
}

void DamageTest::mendsItsSearchIndex_data() {
  QTest::addColumn<QString>("damage");
  QTest::newRow("rows missing") << "DELETE FROM search_data WHERE id>100";
  QTest::newRow("pages zeroed")
      << "UPDATE search_data SET block=zeroblob(length(block)) WHERE id>100";
  QTest::newRow("structure zeroed") << "UPDATE search_data SET block=zeroblob(12) WHERE id=10";
  QTest::newRow("structure of rubbish") << "UPDATE search_data SET block=x'ffffffffff' WHERE id=10";
  QTest::newRow("structure missing") << "DELETE FROM search_data WHERE id=10";
  QTest::newRow("of another version") << "UPDATE search_config SET v=99 WHERE k='version'";
  QTest::newRow("rows cut") << "UPDATE search_data SET block=substr(block,1,20) WHERE id>100";
  QTest::newRow("page of its rows") << "page of search_data";
  QTest::newRow("page of its lookup") << "page of search_idx";
  QTest::newRow("page of its settings") << "page of search_config";
}

// Only what FTS5 keeps in the file is damaged, or its pages are: it is built anew from the lines.
void DamageTest::mendsItsSearchIndex() {
  QFETCH(QString, damage);
  write(kLines);
  h_->history.reset();
  h_->ledger.reset();
  if (damage.startsWith("page of ")) {
    zeroRootOf(h_->dir.file(), damage.mid(8).toStdString());
  } else {
    auto database = Database::open({h_->dir.file()});
    QVERIFY(database->execute("PRAGMA writable_schema=ON").ok());
    sqlite3_db_config(database->handle(), SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
    QVERIFY(database->execute(damage.toStdString()).ok());
  }
  const auto started = h_->start();
  QVERIFY2(started.ok(), started ? "" : started.error().text.c_str());
  QVERIFY(h_->ledger->report().outcome == OpenReport::Outcome::Opened);
  QCOMPARE(linesIn(h_->dir.file()), kLines);
  std::string found;
  for (int i = 0; i < 500 && found != "line number 77"; ++i) {
    found = h_->search("\"number 77\"");
    if (found == "line number 77") break;
    QVERIFY(h_->keep({h_->sequencer.make(TopicSet{"on it goes"}, {}, Sequencer::lobby())}));
    QTest::qWait(5);  // the writer mends behind its commits
  }
  QCOMPARE(found, std::string("line number 77"));
  QVERIFY(h_->loop.runUntil([this] { return !h_->health.empty(); }));
  QVERIFY(!h_->health.back().mended.empty());
  QVERIFY(h_->health.back().saving);
  LedgerHealth late;  // who listens only now is told, too
  h_->ledger->setHealthChanged([&](const LedgerHealth& now) { late = now; });
  QVERIFY(!late.mended.empty());
  h_->history.reset();
  h_->ledger.reset();
  auto closed = Database::open({h_->dir.file()});
  QVERIFY(checkIntegrity(*closed).ok());
}

// A big file that was closed in order is in use before it is checked; its damage is told then.
void DamageTest::findsBehindTheStart_data() {
  QTest::addColumn<bool>("inSearch");
  QTest::newRow("in a table that nobody reads") << false;
  QTest::newRow("in the search index") << true;
}

void DamageTest::findsBehindTheStart() {
  QFETCH(bool, inSearch);
  write(kLines);
  h_->history.reset();
  h_->ledger.reset();
  fs::copy_file(h_->dir.file(), file_);
  zeroRootOf(file_, inSearch ? "search_idx" : "redaction");
  SqliteLedger::Options later = options();
  later.check = IntegrityCheck::Later;
  auto opened = SqliteLedger::open(later, h_->loop.executor(), h_->clock);
  QVERIFY(opened.ok());
  QVERIFY((*opened)->report().unchecked);
  LedgerHealth health;
  bool kept = false;
  (*opened)->setHealthChanged([&](const LedgerHealth& now) { health = now; });
  const auto dealtWith = [&] {
    return !(inSearch ? health.mended : health.setAside.string()).empty();
  };
  (*opened)->setCommitted([&](auto, const base::Status& status) { kept = status.ok(); });
  for (int i = 0; i < 2000 && !(dealtWith() && kept); ++i) {
    h_->clock.advance(std::chrono::seconds(10));
    (*opened)->append(h_->sequencer.say("on it goes"));
    (*opened)->seal();
    QTest::qWait(1);
    h_->loop.runAll();
  }
  QVERIFY(dealtWith() && kept);
  QCOMPARE(health.setAside.empty(), inSearch);
  QVERIFY(inSearch || fs::file_size(health.setAside) % kPage == 0);
  QCOMPARE(linesIn(file_) > kLines, inSearch);
  opened->reset();
}

// Then what is wrong is dealt with as if it had been checked before.
void DamageTest::startMeetsTheDamage() {
  write(kLines);
  h_->history.reset();
  h_->ledger.reset();
  fs::copy_file(h_->dir.file(), file_);
  zeroRootOf(file_, "snapshot");
  SqliteLedger::Options later = options();
  later.check = IntegrityCheck::Later;
  const auto opened = SqliteLedger::open(later, h_->loop.executor(), h_->clock);
  QVERIFY(opened.ok());
  QVERIFY((*opened)->report().outcome == OpenReport::Outcome::SetAside);
}

// A process that was killed leaves no damage: nobody waits for the check of what it left, unless
// its commits did not reach the disk by themselves.
void DamageTest::killedIsCheckedBehind() {
  write(kLines);
  leaveItsLog();
  h_->history.reset();
  h_->ledger.reset();
  SqliteLedger::Options later = options();
  later.check = IntegrityCheck::Later;
  for (const Sync sync : {Sync::Full, Sync::Off}) {
    later.sync = sync;
    auto opened = SqliteLedger::open(later, h_->loop.executor(), h_->clock);
    QVERIFY(opened.ok());
    QCOMPARE((*opened)->report().unchecked, sync == Sync::Full);
    opened->reset();
    QCOMPARE(linesIn(file_), kLines);
    auto database = Database::open({file_});
    QVERIFY(database->execute("UPDATE meta SET value=0 WHERE name='closed'").ok());
  }
}

// Bytes change anywhere: it opens or is set aside whole, and what was opened answers or says why.
// PARLOR_DAMAGES sets how often (60 unless said), PARLOR_SEED the seed.
void DamageTest::survivesRandomDamage() {
  const bool chosen = qEnvironmentVariableIsSet("PARLOR_DAMAGES");
  const int rounds = chosen ? qEnvironmentVariableIntValue("PARLOR_DAMAGES") : 60;
  const int seed = qEnvironmentVariableIntValue("PARLOR_SEED");
  write(kLines);
  h_->history.reset();
  h_->ledger.reset();
  int opened = 0;
  for (int round = seed; round < seed + rounds; ++round) {
    std::mt19937 random(static_cast<unsigned>(round));
    HistoryHarness h;
    fs::copy_file(h_->dir.file(), h.dir.file());
    for (std::size_t i = 1 + random() % 4; i > 0; --i) {
      const std::size_t at = random() % sizeOf(h.dir.file());
      const std::size_t length = std::size_t{1} << random() % 12;
      switch (random() % 4) {
        case 0:
          fs::resize_file(h.dir.file(), at + 1);
          break;
        case 1:
          overwrite(h.dir.file(), at, std::string(length, static_cast<char>(random())));
          break;
        default:
          flip(h.dir.file(), at, static_cast<unsigned char>(1U << random() % 8));
      }
    }
    const std::string before = readAll(h.dir.file());
    const auto started = h.start();
    const QString which = QString("PARLOR_SEED=%1: %2").arg(round);
    QVERIFY2(started.ok(), qPrintable(which.arg(started ? "" : started.error().text.c_str())));
    const OpenReport& report = h.ledger->report();
    if (report.outcome == OpenReport::Outcome::SetAside) {
      QVERIFY2(readAll(report.setAside) == before, qPrintable(which.arg("not as it was")));
      QVERIFY(h.keep({h.sequencer.opened(), h.sequencer.say("anew")}));
      continue;
    }
    ++opened;
    PageRequest request;
    request.where = Conversation::inRoom(Sequencer::lobby());
    (void)h.texts(request);
    (void)h.search("number");
    (void)h.keep({h.sequencer.registered(Sequencer::maya())});
  }
  qInfo("%d damages, %d of them opened", rounds, opened);
}

QTEST_GUILESS_MAIN(DamageTest)
#include "DamageTest.moc"
