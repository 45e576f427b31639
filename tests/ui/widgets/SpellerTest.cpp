// A dictionary of a few words stands for a real one, so the result is the same on every machine.
#include "widgets/Speller.h"

#include <QMenu>
#include <QTextBlock>
#include <QTextLayout>
#include <QtTest>

#include "support/Patience.h"
#include "widgets/ComposerEdit.h"

using namespace parlor;
using namespace parlor::widgets;

class SpellerTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase();
  void findsTheWordsThatCanBeChecked_data();
  void findsTheWordsThatCanBeChecked();
  void choosesADictionary();
  void knowsRightFromWrong();
  void underlinesWhatIsWrong();
  void theMenuMendsAWord();
  void withoutADictionaryEverythingIsRight();

 private:
  // The words that are underlined, except the one that the cursor is at the end of.
  QStringList underlined(ComposerEdit& edit) {
    QStringList found;
    const QTextBlock block = edit.document()->firstBlock();
    for (const QTextLayout::FormatRange& range : block.layout()->formats()) {
      found << block.text().mid(range.start, range.length);
    }
    return found;
  }
  void wait(Speller& speller) {
    speller.setDictionary(QStringLiteral("en_XX"));
    QTRY_VERIFY(speller.isReady());
  }

  QTemporaryDir folder_;
};

void SpellerTest::initTestCase() {
  const auto write = [this](const char* name, const char* text) {
    QFile file(folder_.filePath(QString::fromLatin1(name)));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
  };
  write("en_XX.aff", "SET UTF-8\nTRY abcdefghijklmnopqrstuvwxyz\n");
  write("en_XX.dic", "5\nhello\nworld\nspare\ncable\nnaïve\n");
  qputenv("PARLOR_DICTIONARIES", folder_.path().toLocal8Bit());
  if (!Speller::dictionaries().contains(QStringLiteral("en_XX"))) {
    QSKIP("built without Hunspell");
  }
}

void SpellerTest::findsTheWordsThatCanBeChecked_data() {
  QTest::addColumn<QString>("text");
  QTest::addColumn<QStringList>("words");
  QTest::newRow("plain") << "hello, wrld!" << QStringList{"hello", "wrld"};
  QTest::newRow("a link") << "see https://a.example/wrld now" << QStringList{"see", "now"};
  QTest::newRow("a room and a person") << "#lobby @maya here" << QStringList{"here"};
  QTest::newRow("a command") << "/kick maya" << QStringList{};
  QTest::newRow("a slash said") << "//really so" << QStringList{"so"};
  QTest::newRow("digits") << "x86 build 412" << QStringList{"build"};
  QTest::newRow("emoji") << ":tada: done" << QStringList{"done"};
  QTest::newRow("an address form") << "rex: done" << QStringList{"rex", "done"};
  QTest::newRow("one letter") << "a b see" << QStringList{"see"};
  QTest::newRow("accents") << "naïve" << QStringList{"naïve"};
}

void SpellerTest::findsTheWordsThatCanBeChecked() {
  QFETCH(QString, text);
  QFETCH(QStringList, words);
  QStringList found;
  for (const Speller::Word& word : Speller::wordsOf(text)) {
    found << text.mid(word.begin, word.length);
  }
  QCOMPARE(found, words);
}

void SpellerTest::choosesADictionary() {
  const QStringList installed{"de_DE", "en_GB", "en_US"};
  QCOMPARE(Speller::bestFor("en_US", installed), QStringLiteral("en_US"));
  QCOMPARE(Speller::bestFor("en_AU", installed), QStringLiteral("en_GB"));
  QCOMPARE(Speller::bestFor("zh_CN", installed), QString());
}

void SpellerTest::knowsRightFromWrong() {
  Speller speller;
  wait(speller);
  QVERIFY(speller.isRight("hello"));
  QVERIFY(speller.isRight("naïve"));
  QVERIFY(!speller.isRight("helo"));
  QVERIFY(speller.suggestions("helo").contains("hello"));
  speller.accept("helo");
  QVERIFY(speller.isRight("Helo"));
}

void SpellerTest::underlinesWhatIsWrong() {
  theme::Theme theme;
  Speller speller;
  ComposerEdit edit(theme);
  edit.setSpeller(&speller, [](const QString& word) { return word == QStringLiteral("maya"); });
  wait(speller);
  QTest::keyClicks(&edit, QStringLiteral("helo maya spare cabl"));
  QTRY_COMPARE(underlined(edit), QStringList{"helo"});  // "cabl" is still being written
  QTest::keyClicks(&edit, QStringLiteral(" "));
  QTRY_COMPARE(underlined(edit), QStringList({"helo", "cabl"}));
}

void SpellerTest::theMenuMendsAWord() {
  theme::Theme theme;
  Speller speller;
  ComposerEdit edit(theme);
  edit.setSpeller(&speller, [](const QString&) { return false; });
  wait(speller);
  edit.resize(400, 60);
  edit.setPlainText(QStringLiteral("helo world"));
  QTextCursor inside(edit.document());
  inside.setPosition(2);
  const QPoint place = edit.cursorRect(inside).center();
  const std::unique_ptr<QMenu> menu(edit.menuAt(place));
  QAction* mend = nullptr;
  for (QAction* action : menu->actions()) {
    if (action->text() == QStringLiteral("hello")) mend = action;
  }
  QVERIFY(mend);
  mend->trigger();
  QCOMPARE(edit.toPlainText(), QStringLiteral("hello world"));
  const std::unique_ptr<QMenu> again(edit.menuAt(place));
  for (QAction* action : again->actions()) QVERIFY(action->text() != QStringLiteral("hello"));
}

void SpellerTest::withoutADictionaryEverythingIsRight() {
  Speller speller;
  speller.setDictionary(QStringLiteral("xx_NONE"));
  QVERIFY(!speller.isReady());
  QVERIFY(speller.isRight("qwrtz"));
  QVERIFY(speller.suggestions("qwrtz").isEmpty());
}

QTEST_MAIN(SpellerTest)
#include "SpellerTest.moc"
