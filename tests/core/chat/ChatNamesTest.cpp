#include "chat/Names.h"

#include <QtTest>

using namespace parlor::chat;

class ChatNamesTest : public QObject {
  Q_OBJECT

 private slots:
  void foldsAsciiOnly();
  void nicks_data();
  void nicks();
  void rooms_data();
  void rooms();
  void skeletonsOfLookalikesAreEqual();
  void saysWhatIsWrong();
};

void ChatNamesTest::foldsAsciiOnly() {
  QCOMPARE(foldName("MaYa[]"), std::string("maya[]"));
  QVERIFY(sameName("Ärger", "Ärger") && !sameName("Ärger", "ärger"));
  QVERIFY(!sameName("ab", "abc"));
}

void ChatNamesTest::nicks_data() {
  QTest::addColumn<QByteArray>("nick");
  QTest::addColumn<bool>("good");
  const auto row = [](const char* nick, bool good) {
    QTest::addRow("%s", nick) << QByteArray(nick) << good;
  };
  for (const char* nick : {"maya", "a", "otto[irc]", "x_9", "`^{|}", "Жанна", "小明", "zoë"}) {
    row(nick, true);
  }
  for (const char* nick :
       {"",         "9lives",   "-dash",     "two words",
        "a!b",      "a@b",      "a,b",       "#room",
        "a*",       "a?",       "a:b",       ":a",
        "~x",       "&x",       "+x",        "dot.ted",
        "NickServ", "SERVER",   "tab\there", "zero\xE2\x80\x8Bwidth",
        "\xFF\xFE", "NіckServ", "emoji😃",    "0123456789012345678901234567890123"}) {
    row(nick, false);
  }
}

void ChatNamesTest::nicks() {
  QFETCH(QByteArray, nick);
  QFETCH(bool, good);
  QCOMPARE(NamePolicy{}.checkNick(nick.toStdString()).ok(), good);
}

void ChatNamesTest::rooms_data() {
  QTest::addColumn<QByteArray>("room");
  QTest::addColumn<bool>("good");
  const auto row = [](const char* room, bool good) {
    QTest::addRow("%s", room) << QByteArray(room) << good;
  };
  for (const char* room : {"#a", "#lobby", "##c++", "#Küche", "#房间", "#a:b"}) row(room, true);
  for (const char* room : {"", "#", "lobby", "#a b", "#a,b", "#a\x07", "#a*", "#a?", "#\xFF",
                           "#nb\xC2\xA0sp", "#\xE2\x80\x8B"}) {
    row(room, false);
  }
}

void ChatNamesTest::rooms() {
  QFETCH(QByteArray, room);
  QFETCH(bool, good);
  QCOMPARE(NamePolicy{}.checkRoom(room.toStdString()).ok(), good);
}

void ChatNamesTest::skeletonsOfLookalikesAreEqual() {
  QCOMPARE(skeleton("rеx"), skeleton("rex"));  // the first with a Cyrillic letter
  QCOMPARE(skeleton("MAYA"), skeleton("maya"));
  QVERIFY(skeleton("maya") != skeleton("otto"));
}

void ChatNamesTest::saysWhatIsWrong() {
  NamePolicy policy;
  policy.unicodeNames = false;
  QCOMPARE(
      policy.checkNick("zoë").error().text,
      std::string("\"zoë\" cannot be a name: only letters, digits and []\\`_^{|}- are allowed"));
  QCOMPARE(policy.checkNick("a\x1Bz").error().text.find('\x1B'), std::string::npos);
}

QTEST_GUILESS_MAIN(ChatNamesTest)
#include "ChatNamesTest.moc"
