// Who may interrupt, who is not heard at all, and how a text will be cut.
#include "models/Attention.h"

#include <QtTest>

#include "models/IgnoreList.h"
#include "models/MessageParts.h"
#include "ui/support/Events.h"

using namespace parlor;
using namespace parlor::models;
using namespace parlor::testing;

Q_DECLARE_METATYPE(parlor::models::Attention)

class AttentionTest : public QObject {
  Q_OBJECT

 private slots:
  void weighsALine_data();
  void weighsALine();
  void findsKeywordsAsWords();
  void ignoresNamesAndMasks();
  void aMaskOfStarsIsRefused();
  void matchesMasks_data();
  void matchesMasks();
  void countsMessages_data();
  void countsMessages();
};

void AttentionTest::weighsALine_data() {
  QTest::addColumn<int>("level");
  QTest::addColumn<bool>("direct");
  QTest::addColumn<bool>("mention");
  QTest::addColumn<bool>("everything");
  QTest::addColumn<Attention>("expected");
  const int all = static_cast<int>(RoomLevel::All);
  const int usual = static_cast<int>(RoomLevel::Mentions);
  const int muted = static_cast<int>(RoomLevel::Nothing);
  QTest::newRow("chatter") << usual << false << false << false << Attention{true, false, false};
  QTest::newRow("to me") << usual << false << true << false << Attention{true, true, true};
  QTest::newRow("direct") << usual << true << false << false << Attention{true, true, true};
  QTest::newRow("a loud room") << all << false << false << false << Attention{true, false, true};
  QTest::newRow("everything") << usual << false << false << true << Attention{true, false, true};
  QTest::newRow("muted") << muted << false << false << true << Attention{};
  QTest::newRow("to me, muted") << muted << false << true << false << Attention{};
}

void AttentionTest::weighsALine() {
  QFETCH(int, level);
  QFETCH(bool, direct);
  QFETCH(bool, mention);
  QFETCH(bool, everything);
  QFETCH(Attention, expected);
  client::Line said = line("maya", "hello");
  said.mention = mention;
  const auto kind = direct ? client::BufferKind::Direct : client::BufferKind::Room;
  const auto weigh = [&](const client::Line& each) {
    return attentionFor(each, kind, static_cast<RoomLevel>(level), false, everything);
  };
  QCOMPARE(weigh(said), expected);
  client::Line own = said;
  own.own = true;
  QCOMPARE(weigh(own), Attention{});
  client::Line replayed = said;
  replayed.replayed = true;
  QCOMPARE(weigh(replayed), Attention{});
  client::Line joined = said;
  joined.kind = client::LineKind::Joined;
  QCOMPARE(weigh(joined), Attention{});
}

void AttentionTest::findsKeywordsAsWords() {
  const QStringList words{QStringLiteral("deploy"), QStringLiteral("构建")};
  QVERIFY(hasKeyword("Deploy now?", words));
  QVERIFY(hasKeyword("今天构建失败了", words));
  QVERIFY(!hasKeyword("redeployed", words));
  QVERIFY(!hasKeyword("deploy", {}));
}

void AttentionTest::ignoresNamesAndMasks() {
  const IgnoreList list({QStringLiteral("Maya"), QStringLiteral("*!*@10.0.0.*")});
  QVERIFY(list.matches(QStringLiteral("maya"), {}));
  QVERIFY(list.matches(QStringLiteral("otto"), QStringLiteral("otto!o@10.0.0.7")));
  QVERIFY(!list.matches(QStringLiteral("otto"), QStringLiteral("otto!o@10.0.1.7")));
  QVERIFY(!list.matches(QStringLiteral("otto"), {}));
  QCOMPARE(IgnoreList::normalised(QStringLiteral(" Maya!*@* ")), QStringLiteral("maya"));
  QCOMPARE(IgnoreList::normalised(QStringLiteral("*@Host")), QStringLiteral("*!*@host"));
}

void AttentionTest::aMaskOfStarsIsRefused() {
  for (const char* all : {"*", "*!*@*", "?!*@*", "", "  "}) {
    QCOMPARE(IgnoreList::normalised(QString::fromLatin1(all)), QString());
  }
}

void AttentionTest::matchesMasks_data() {
  QTest::addColumn<QString>("text");
  QTest::addColumn<QString>("mask");
  QTest::addColumn<bool>("matches");
  QTest::newRow("same") << "a!b@c"
                        << "a!b@c" << true;
  QTest::newRow("star") << "otto!o@10.0.0.7"
                        << "*!*@10.*" << true;
  QTest::newRow("two stars in a row") << "abc"
                                      << "a**c" << true;
  QTest::newRow("star for nothing") << "ac"
                                    << "a*c" << true;
  QTest::newRow("one letter") << "abc"
                              << "a?c" << true;
  QTest::newRow("one letter is not none") << "ac"
                                          << "a?c" << false;
  QTest::newRow("end matters") << "abcd"
                               << "a*c" << false;
  QTest::newRow("back and forth") << "aaaab"
                                  << "*aab" << true;
}

void AttentionTest::matchesMasks() {
  QFETCH(QString, text);
  QFETCH(QString, mask);
  QFETCH(bool, matches);
  QCOMPARE(matchesMask(text, mask), matches);
}

void AttentionTest::countsMessages_data() {
  QTest::addColumn<QString>("text");
  QTest::addColumn<int>("messages");
  QTest::addColumn<int>("left");
  QTest::newRow("short") << "hello" << 1 << 5;
  QTest::newRow("just fits") << "0123456789" << 1 << 0;
  QTest::newRow("cut at a word") << "hello world" << 2 << 5;
  QTest::newRow("one long word") << "0123456789abc" << 2 << 7;
  QTest::newRow("lines") << "a\n\nb\n" << 2 << 9;
  QTest::newRow("no character is cut") << QString::fromUtf8("汉字汉字") << 2 << 7;
}

void AttentionTest::countsMessages() {
  QFETCH(QString, text);
  QFETCH(int, messages);
  QFETCH(int, left);
  const MessageParts parts = partsOf(text, 10);
  QCOMPARE(parts.messages, messages);
  QCOMPARE(parts.bytesLeft, left);
}

QTEST_GUILESS_MAIN(AttentionTest)
#include "AttentionTest.moc"
