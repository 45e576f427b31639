#include "store/StoreFile.h"

#include <sys/stat.h>
#include <QtTest>
#include <fstream>
#include <set>

#include "store/Fault.h"
#include "support/Harness.h"

using namespace parlor;
using namespace parlor::store;

class StoreFileTest : public QObject {
  Q_OBJECT

 private slots:
  void init() { dir_ = std::make_unique<store::test::TempDir>(); }
  void createsAPrivateFile();
  void tightensALooseFile();
  void takesUpAMigrationThatWasCutOff();
  void makesANewFileAsAWhole();
  void copiesALogThatWasLeft();
  void recordsItsMigrations();
  void refusesANewerFile();
  void setsADamagedFileAside_data();
  void setsADamagedFileAside();
  void setsTheLogAsideToo();
  void keepsEveryDamagedFile();
  void leavesAFileAloneThatItCannotOpen();

 private:
  std::string contentOf(const std::filesystem::path& file);
  base::Result<StoreFile> open(const Schema& schema);

  std::unique_ptr<store::test::TempDir> dir_;
  store::test::FakeClock clock_;
};

namespace {

constexpr Migration kSteps[] = {{1, "one", "CREATE TABLE a(x)"},
                                {2, "two", "CREATE TABLE b(x); INSERT INTO b VALUES(7)"},
                                {3, "three", "ALTER TABLE a ADD COLUMN y"}};
constexpr Migration kCutOff[] = {{1, "one", "CREATE TABLE a(x)"},
                                 {2, "two", "CREATE TABLE b(x); SELECT nonsense"}};
constexpr std::int64_t kId = 0x1234;
constexpr std::size_t kPage = 4096;

void fill(Database& database) {
  (void)database.execute(
      "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<2000)"
      "INSERT INTO a(x) SELECT 'a longer line of text, number ' || i FROM n;"
      "PRAGMA wal_checkpoint(TRUNCATE)");
}

void overwrite(const std::filesystem::path& file, std::size_t at, const std::string& bytes) {
  std::fstream stream(file, std::ios::in | std::ios::out | std::ios::binary);
  stream.seekp(static_cast<std::streamoff>(at));
  stream << bytes;
}

}  // namespace

std::string StoreFileTest::contentOf(const std::filesystem::path& file) {
  std::ifstream stream(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

base::Result<StoreFile> StoreFileTest::open(const Schema& schema) {
  return StoreFile::open({dir_->file()}, schema, IntegrityCheck::Always, clock_);
}

void StoreFileTest::createsAPrivateFile() {
  const mode_t before = umask(0);
  const auto nested = dir_->path() / "a" / "b" / "history.db";
  auto file = StoreFile::open({nested}, {"test", kId, kSteps}, IntegrityCheck::Auto, clock_);
  umask(before);
  QVERIFY(file.ok());
  struct stat status {};
  QCOMPARE(stat(nested.c_str(), &status), 0);
  QCOMPARE(status.st_mode & 0777U, 0600U);
  QCOMPARE(stat(nested.parent_path().c_str(), &status), 0);
  QCOMPARE(status.st_mode & 0777U, 0700U);
}

void StoreFileTest::tightensALooseFile() {
  { QVERIFY(open({"test", kId, kSteps}).ok()); }
  QCOMPARE(chmod(dir_->file().c_str(), 0644), 0);
  QVERIFY(open({"test", kId, kSteps}).ok());
  struct stat status {};
  QCOMPARE(stat(dir_->file().c_str(), &status), 0);
  QCOMPARE(status.st_mode & 0777U, 0600U);
}

void StoreFileTest::takesUpAMigrationThatWasCutOff() {
  { QVERIFY(open({"test", kId, std::span(kSteps).first(1)}).ok()); }
  QVERIFY(!open({"test", kId, kCutOff}).ok());
  auto file = open({"test", kId, kSteps});
  QVERIFY(file.ok());
  QCOMPARE(file->report.schema.from, 1);
  QCOMPARE(file->report.schema.to, 3);
  QCOMPARE(*file->database.number("SELECT x FROM b"), 7);
}

// Made under another name, so that there is never a beginning of a file.
void StoreFileTest::makesANewFileAsAWhole() {
  QVERIFY(!open({"test", kId, kCutOff}).ok());
  QCOMPARE(std::filesystem::file_size(dir_->file()), std::uintmax_t{0});
  auto file = open({"test", kId, kSteps});
  QVERIFY(file.ok());
  QVERIFY(file->report.outcome == OpenReport::Outcome::Created);
  QCOMPARE(file->report.schema.from, 0);
  for (const auto& entry : std::filesystem::directory_iterator(dir_->path())) {
    QVERIFY2(entry.path().string().find("-new") == std::string::npos, entry.path().c_str());
  }
}

// It is read as it was, and is another file on the disk: nothing hangs on the old one's last sync.
void StoreFileTest::copiesALogThatWasLeft() {
  const auto log = std::filesystem::path(dir_->file().string() + "-wal");
  {
    auto file = open({"test", kId, kSteps});
    QVERIFY(file->database.execute("INSERT INTO b VALUES(8)").ok());
  }
  std::filesystem::create_hard_link(log, dir_->file("old-wal"));
  const std::string before = contentOf(log);
  auto file = open({"test", kId, kSteps});
  QVERIFY(file.ok());
  QCOMPARE(*file->database.number("SELECT max(x) FROM b"), 8);
  QVERIFY(!std::filesystem::equivalent(log, dir_->file("old-wal")));
  QVERIFY(contentOf(dir_->file("old-wal")) == before);
  QVERIFY(!std::filesystem::exists(log.string() + "copy"));
}

void StoreFileTest::recordsItsMigrations() {
  auto file = open({"test", kId, kSteps});
  QVERIFY(file.ok());
  QCOMPARE(*file->database.number("SELECT group_concat(version,'')+0 FROM migration"), 123);
  QCOMPARE(*file->database.number("SELECT min(applied_at) FROM migration"),
           std::int64_t{clock_.wallNow().time_since_epoch().count()});
  file->database.close();
  QCOMPARE(open({"test", kId, kSteps})->report.schema.from, 3);
}

void StoreFileTest::refusesANewerFile() {
  { QVERIFY(open({"test", kId, kSteps}).ok()); }
  const std::string before = contentOf(dir_->file());
  const auto older = open({"test", kId, std::span(kSteps).first(1)});
  QVERIFY(!older.ok());
  QVERIFY(older.error().text.find("newer Parlor") != std::string::npos);
  QVERIFY(contentOf(dir_->file()) == before);
}

void StoreFileTest::setsADamagedFileAside_data() {
  QTest::addColumn<QByteArray>("damage");
  QTest::newRow("garbage header") << QByteArray("header");
  QTest::newRow("a zeroed page") << QByteArray("zero");
  QTest::newRow("truncated") << QByteArray("truncate");
  QTest::newRow("not a database") << QByteArray("text");
  QTest::newRow("another program's database") << QByteArray("foreign");
}

void StoreFileTest::setsADamagedFileAside() {
  QFETCH(QByteArray, damage);
  const Schema schema{"test", kId, kSteps};
  {
    auto file = open(schema);
    QVERIFY(file.ok());
    fill(file->database);
    if (damage == "foreign") (void)file->database.execute("PRAGMA application_id=99");
    (void)file->database.execute("PRAGMA wal_checkpoint(TRUNCATE)");
  }
  if (damage == "header") overwrite(dir_->file(), 0, std::string(100, 'x'));
  if (damage == "zero") overwrite(dir_->file(), 5 * kPage, std::string(kPage, '\0'));
  if (damage == "truncate") std::filesystem::resize_file(dir_->file(), 7 * kPage + 100);
  if (damage == "text") {
    std::filesystem::resize_file(dir_->file(), 0);
    overwrite(dir_->file(), 0, "Dear diary, this is not a database at all.\n");
  }
  const std::string before = contentOf(dir_->file());
  auto file = open(schema);
  QVERIFY2(file.ok(), file.ok() ? "" : file.error().text.c_str());
  QVERIFY(file->report.outcome == OpenReport::Outcome::SetAside);
  QVERIFY(!file->report.reason.empty());
  QVERIFY(contentOf(file->report.setAside) == before);
  QCOMPARE(*file->database.number("SELECT count(*) FROM a"), 0);
}

void StoreFileTest::setsTheLogAsideToo() {
  { QVERIFY(open({"test", kId, kSteps}).ok()); }
  overwrite(dir_->file(), 0, std::string(100, 'x'));
  std::ofstream(dir_->file().string() + "-wal") << "a log";
  auto file = open({"test", kId, kSteps});
  QVERIFY(file.ok());
  QCOMPARE(contentOf(file->report.setAside.string() + "-wal"), std::string("a log"));
}

void StoreFileTest::keepsEveryDamagedFile() {
  std::set<std::string> names;
  for (int i = 0; i < 3; ++i) {
    std::filesystem::remove(dir_->file().string() + "-wal");
    std::ofstream(dir_->file()) << "rubbish " << i;
    auto file = open({"test", kId, kSteps});
    QVERIFY(file.ok());
    names.insert(file->report.setAside.string());
    QCOMPARE(contentOf(file->report.setAside), "rubbish " + std::to_string(i));
  }
  QCOMPARE(names.size(), std::size_t{3});
}

void StoreFileTest::leavesAFileAloneThatItCannotOpen() {
  std::filesystem::create_directory(dir_->file());
  const auto file = open({"test", kId, kSteps});
  QVERIFY(!file.ok());
  QVERIFY(std::filesystem::is_directory(dir_->file()));
  QVERIFY(faultOf(file.error()) == Fault::Io);
}

QTEST_APPLESS_MAIN(StoreFileTest)
#include "StoreFileTest.moc"
