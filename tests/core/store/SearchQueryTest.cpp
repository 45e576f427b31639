#include "store/SearchQuery.h"

#include <QtTest>

using namespace parlor;
using namespace parlor::store;

class SearchQueryTest : public QObject {
  Q_OBJECT

 private slots:
  void parses_data();
  void parses();
  void readsDays();
  void readsDaysOfThePlace();
  void namesItsMistakes_data();
  void namesItsMistakes();
  void knowsWhenItIsEmpty();
};

namespace {

base::WallTime at(const char* stamp) {
  return base::parseIso8601(stamp);
}

}  // namespace

void SearchQueryTest::parses_data() {
  QTest::addColumn<QByteArray>("text");
  QTest::addColumn<QByteArrayList>("words");
  QTest::addColumn<QByteArray>("from");
  QTest::addColumn<QByteArray>("in");
  QTest::newRow("words") << QByteArray("  two\twords ") << QByteArrayList{"two", "words"}
                         << QByteArray() << QByteArray();
  QTest::newRow("a phrase") << QByteArray("\"all green\" build")
                            << QByteArrayList{"all green", "build"} << QByteArray() << QByteArray();
  QTest::newRow("an open phrase") << QByteArray("\"all green") << QByteArrayList{"all green"}
                                  << QByteArray() << QByteArray();
  QTest::newRow("from and in") << QByteArray("FROM:maya In:#ops hello") << QByteArrayList{"hello"}
                               << QByteArray("maya") << QByteArray("#ops");
  QTest::newRow("a quoted value") << QByteArray("from:\"maya b\"") << QByteArrayList{}
                                  << QByteArray("maya b") << QByteArray();
  QTest::newRow("other colons") << QByteArray("https://x 10:30 :)")
                                << QByteArrayList{"https://x", "10:30", ":)"} << QByteArray()
                                << QByteArray();
  QTest::newRow("a quoted key") << QByteArray("\"from:maya\"") << QByteArrayList{"from:maya"}
                                << QByteArray() << QByteArray();
  QTest::newRow("chinese") << QByteArray("\xe4\xbd\xa0\xe5\xa5\xbd in:#\xe6\x88\xbf")
                           << QByteArrayList{"\xe4\xbd\xa0\xe5\xa5\xbd"} << QByteArray()
                           << QByteArray("#\xe6\x88\xbf");
  QTest::newRow("an empty phrase")
      << QByteArray("\"\" x") << QByteArrayList{"x"} << QByteArray() << QByteArray();
}

void SearchQueryTest::parses() {
  QFETCH(QByteArray, text);
  QFETCH(QByteArrayList, words);
  QFETCH(QByteArray, from);
  QFETCH(QByteArray, in);
  const SearchQuery query = parseSearchQuery(text.toStdString());
  QByteArrayList got;
  for (const std::string& word : query.words) got.append(QByteArray::fromStdString(word));
  QCOMPARE(got, words);
  QCOMPARE(QByteArray::fromStdString(query.from), from);
  QCOMPARE(QByteArray::fromStdString(query.in), in);
  QVERIFY(query.mistakes.empty());
}

void SearchQueryTest::readsDays() {
  const SearchQuery day = parseSearchQuery("after:2026-11-01 before:2026-11-21");
  QVERIFY(day.after == at("2026-11-02T00:00:00.000Z"));
  QVERIFY(day.before == at("2026-11-21T00:00:00.000Z"));
  const SearchQuery exact = parseSearchQuery("after:2026-11-01T10:00:00.000Z");
  QVERIFY(exact.after == at("2026-11-01T10:00:00.000Z"));
}

// What a person sees as a day in the window.
void SearchQueryTest::readsDaysOfThePlace() {
  const QByteArray before = qgetenv("TZ");
  const auto in = [](const char* zone, const char* text) {
    qputenv("TZ", zone);
    tzset();
    return parseSearchQuery(text, Days::Local);
  };
  const SearchQuery east = in("CST-8", "after:2026-11-01 before:2026-11-21");
  QVERIFY(east.after == at("2026-11-01T16:00:00.000Z"));
  QVERIFY(east.before == at("2026-11-20T16:00:00.000Z"));
  const SearchQuery west = in("PST8", "after:2026-12-31");
  QVERIFY(west.after == at("2027-01-01T08:00:00.000Z"));
  const char* summer = "CET-1CEST,M3.5.0,M10.5.0/3";
  const SearchQuery longDay = in(summer, "before:2026-10-25 after:2026-10-25");
  QVERIFY(longDay.before == at("2026-10-24T22:00:00.000Z"));
  QVERIFY(longDay.after == at("2026-10-25T23:00:00.000Z"));
  const SearchQuery exact = in(summer, "after:2026-07-01T10:00:00.000Z");
  QVERIFY(exact.after == at("2026-07-01T10:00:00.000Z"));
  if (before.isNull())
    qunsetenv("TZ");
  else
    qputenv("TZ", before);
  tzset();
}

void SearchQueryTest::namesItsMistakes_data() {
  QTest::addColumn<QByteArray>("text");
  for (const char* text : {"after:yesterday", "before:2026-13-01", "from:", "in:\"\""}) {
    QTest::newRow(text) << QByteArray(text);
  }
}

void SearchQueryTest::namesItsMistakes() {
  QFETCH(QByteArray, text);
  const SearchQuery query = parseSearchQuery(text.toStdString());
  QCOMPARE(query.mistakes, std::vector<std::string>{text.toStdString()});
}

void SearchQueryTest::knowsWhenItIsEmpty() {
  QVERIFY(parseSearchQuery("  ").isEmpty());
  QVERIFY(!parseSearchQuery("from:maya").isEmpty());
}

QTEST_APPLESS_MAIN(SearchQueryTest)
#include "SearchQueryTest.moc"
