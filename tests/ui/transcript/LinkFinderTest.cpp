#include "transcript/LinkFinder.h"

#include <QtTest>

using namespace parlor::transcript;

class LinkFinderTest : public QObject {
  Q_OBJECT

 private slots:
  void finds_data();
  void finds();
  void showsPunycode();
  void keepsToItsSchemes();
};

void LinkFinderTest::finds_data() {
  QTest::addColumn<QString>("text");
  QTest::addColumn<QStringList>("links");
  const auto row = [](const char* name, const char* text, QStringList links) {
    QTest::newRow(name) << QString::fromUtf8(text) << links;
  };
  row("none", "nothing to see here: move on", {});
  row("plain", "see https://example.org/a?b=c#d now", {"https://example.org/a?b=c#d"});
  row("sentence", "it is at http://example.org.", {"http://example.org"});
  row("question", "did you read http://example.org/x?", {"http://example.org/x"});
  row("brackets", "(https://example.org/a)", {"https://example.org/a"});
  row("own brackets", "https://en.wikipedia.org/wiki/A_(b)",
      {"https://en.wikipedia.org/wiki/A_(b)"});
  row("angle", "<https://example.org/>", {"https://example.org/"});
  row("quotes", "\"https://example.org/\"", {"https://example.org/"});
  row("chinese around", "见https://example.org/a，好", {"https://example.org/a"});
  row("chinese behind", "https://example.org/abc然后", {"https://example.org/abc"});
  row("chinese path", "https://example.org/指南，欢迎", {"https://example.org/指南"});
  row("www", "www.example.org/x", {"www.example.org/x"});
  row("mail", "mailto:rex@example.org", {"mailto:rex@example.org"});
  row("chat", "irc://a.example/x ircs://b.example parlor://c:21567/lobby",
      {"irc://a.example/x", "ircs://b.example", "parlor://c:21567/lobby"});
  row("inside a word", "xhttp://example.org", {});
  row("without a host", "http:// https://", {});
  row("upper case", "HTTPS://EXAMPLE.ORG/A", {"HTTPS://EXAMPLE.ORG/A"});
  row("room", "join #lobby, please", {"#lobby"});
  row("room in chinese", "来 #大厅 吧", {"#大厅"});
  row("number", "bug #42 is #1", {});
  row("hash inside", "c#sharp", {});
  row("only a hash", "# ##", {});
}

void LinkFinderTest::finds() {
  QFETCH(QString, text);
  QFETCH(QStringList, links);
  QStringList found;
  for (const Link& link : findLinks(text)) found << text.mid(link.start, link.length);
  QCOMPARE(found, links);
}

void LinkFinderTest::showsPunycode() {
  const QString shown = QStringLiteral("https://exämple.org/a");
  const QUrl url = linkUrl(shown);
  QCOMPARE(url.toEncoded(), QByteArray("https://xn--exmple-cua.org/a"));
  QVERIFY(hidesItsHost(shown, url));
  QVERIFY(!hidesItsHost(u"https://example.org/", linkUrl(u"https://example.org/")));
  QCOMPARE(linkUrl(u"www.example.org").scheme(), QStringLiteral("https"));
}

void LinkFinderTest::keepsToItsSchemes() {
  for (const char* text : {"file:///etc/passwd", "javascript:alert(1)", "data:text/html,x",
                           "smb://host/share", "ftp://example.org", "ssh://example.org"}) {
    QVERIFY2(findLinks(QString::fromLatin1(text)).empty(), text);
  }
}

QTEST_APPLESS_MAIN(LinkFinderTest)
#include "LinkFinderTest.moc"
