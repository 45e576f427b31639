#include "store/Database.h"

#include <QtTest>

#include "store/Fault.h"
#include "support/Harness.h"

using namespace parlor;
using namespace parlor::store;

class DatabaseTest : public QObject {
  Q_OBJECT

 private slots:
  void init();
  void bindsEveryText_data();
  void bindsEveryText();
  void keepsEmptyApartFromNull();
  void rollsBackWhatIsNotCommitted();
  void saysWhatIsWrong();
  void ordersConstraintsApartFromDamage();
  void writesAheadAndSyncs();

 private:
  std::unique_ptr<store::test::TempDir> dir_;
  Database database_;
};

void DatabaseTest::init() {
  database_ = Database();
  dir_ = std::make_unique<store::test::TempDir>();
  auto opened = Database::open({dir_->file()});
  QVERIFY2(opened.ok(), opened.ok() ? "" : opened.error().text.c_str());
  database_ = std::move(*opened);
  QVERIFY(database_.useWriteAheadLog().ok());
  QVERIFY(database_.execute("CREATE TABLE note(id INTEGER PRIMARY KEY, text TEXT UNIQUE)").ok());
}

void DatabaseTest::bindsEveryText_data() {
  QTest::addColumn<QByteArray>("text");
  QTest::newRow("quote") << QByteArray("it's \"quoted\"; DROP TABLE note; --");
  QTest::newRow("percent and backslash") << QByteArray("100% \\ _");
  QTest::newRow("chinese") << QByteArray("\xe4\xbd\xa0\xe5\xa5\xbd");
  QTest::newRow("nul inside") << QByteArray("a\0b", 3);
  QTest::newRow("empty") << QByteArray("");
}

void DatabaseTest::bindsEveryText() {
  QFETCH(QByteArray, text);
  const std::string value = text.toStdString();
  auto insert = database_.prepare("INSERT INTO note(text) VALUES(?)");
  QVERIFY(insert->bind(1, std::string_view(value)).run().ok());
  auto select = database_.prepare("SELECT text FROM note WHERE text=?");
  QVERIFY(*select->bind(1, std::string_view(value)).step());
  QCOMPARE(std::string(select->text(0)), value);
}

void DatabaseTest::keepsEmptyApartFromNull() {
  auto insert = database_.prepare("INSERT INTO note(text) VALUES(?)");
  QVERIFY(insert->bind(1, std::string_view()).run().ok());
  QVERIFY(insert->bindNull(1).run().ok());
  QCOMPARE(*database_.number("SELECT count(*) FROM note WHERE text IS NULL"), 1);
}

void DatabaseTest::rollsBackWhatIsNotCommitted() {
  {
    auto transaction = Transaction::begin(database_);
    QVERIFY(database_.execute("INSERT INTO note(text) VALUES('lost')").ok());
  }
  {
    auto transaction = Transaction::begin(database_);
    QVERIFY(database_.execute("INSERT INTO note(text) VALUES('kept')").ok());
    QVERIFY(transaction->commit().ok());
  }
  QCOMPARE(*database_.number("SELECT count(*) FROM note"), 1);
}

void DatabaseTest::saysWhatIsWrong() {
  const auto wrong = database_.execute("SELECT nonsense");
  QVERIFY(!wrong.ok());
  QVERIFY(wrong.error().text.find("nonsense") != std::string::npos);
  const auto missing = Database::open({dir_->path() / "no" / "such.db"});
  QVERIFY(!missing.ok());
  QVERIFY(missing.error().text.find("such.db") != std::string::npos);
}

void DatabaseTest::ordersConstraintsApartFromDamage() {
  QVERIFY(database_.execute("INSERT INTO note(text) VALUES('one')").ok());
  const auto twice = database_.execute("INSERT INTO note(text) VALUES('one')");
  QVERIFY(faultOf(twice.error()) == Fault::Constraint);
  QVERIFY(!needsReopen(Fault::Constraint));
  QCOMPARE(published(twice.error()).code, EEXIST);
}

void DatabaseTest::writesAheadAndSyncs() {
  auto mode = database_.prepare("PRAGMA journal_mode");
  QVERIFY(*mode->step());
  QCOMPARE(std::string(mode->text(0)), std::string("wal"));
  QCOMPARE(*database_.number("PRAGMA synchronous"), 2);
}

QTEST_APPLESS_MAIN(DatabaseTest)
#include "DatabaseTest.moc"
