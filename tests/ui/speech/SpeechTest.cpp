// What a screen reader is told of the rows of lists, wherever the keyboard is.
#include <QLineEdit>
#include <QListWidget>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <QtTest>

#include "speech/Rows.h"
#include "speech/Voice.h"
#include "ui/support/Ears.h"
#include "ui/support/Events.h"
#include "widgets/BufferTree.h"
#include "widgets/Composer.h"
#include "widgets/ComposerEdit.h"
#include "widgets/FindBar.h"
#include "widgets/PagedDialog.h"
#include "widgets/QuickSwitcher.h"

using namespace parlor;
using namespace parlor::testing;

namespace {

// A field above a list or tree, with the keyboard in the field.
template <class View>
struct Page {
  explicit Page(const QStringList& rows) {
    edit.setAccessibleName(QStringLiteral("field"));
    list.setAccessibleName(QStringLiteral("list"));
    auto* column = new QVBoxLayout(&window);
    column->addWidget(&edit);
    column->addWidget(&list);
    fill(list, rows);
    window.show();
    window.activateWindow();
    edit.setFocus();
  }
  bool isActive() { return QTest::qWaitForWindowActive(&window); }
  static void fill(QListWidget& list, const QStringList& rows) { list.addItems(rows); }
  static void fill(QTreeWidget& tree, const QStringList& rows) {
    tree.setColumnCount(2);
    for (const QString& row : rows) {
      tree.addTopLevelItem(new QTreeWidgetItem({row, QStringLiteral("more")}));
    }
  }

  QWidget window;
  QLineEdit edit;
  speech::Rows<View> list;
};

}  // namespace

class SpeechTest : public QObject {
  Q_OBJECT

 private slots:
  void comingToAListTellsItsRow();
  void arrowKeysTellTheRow();
  void rowsOfATreeAreTold();
  void hiddenRowsAreNotMiscounted();
  void whatTheProgramChoosesLeadsNowhere();
  void isLedBackToTheField();
  void saysAndForgets();
  void nothingIsSaidToNobody();
  void anotherRoomIsSaid();
  void theSwitcherIsFollowed();
  void suggestionsAreFollowed();
  void hitsAreCounted();
  void thePageFoundIsSaid();
};

void SpeechTest::comingToAListTellsItsRow() {
  Page<QListWidget> page({"one", "two", "three"});
  QVERIFY(page.isActive());
  page.list.setCurrentRow(1);
  Ears ears;
  QTest::keyClick(&page.edit, Qt::Key_Tab);
  QCOMPARE(QApplication::focusWidget(), &page.list);
  QCoreApplication::processEvents();
  QCOMPARE(ears.heard(), QStringList({"two"}));
}

void SpeechTest::arrowKeysTellTheRow() {
  Page<QListWidget> page({"one", "two", "three"});
  QVERIFY(page.isActive());
  page.list.setCurrentRow(0);
  page.list.setFocus();
  QCoreApplication::processEvents();
  Ears ears;
  QTest::keyClick(&page.list, Qt::Key_Down);
  QTest::keyClick(&page.list, Qt::Key_Down);
  QTest::keyClick(&page.list, Qt::Key_Up);
  QCOMPARE(ears.heard(), QStringList({"two", "three", "two"}));
}

void SpeechTest::rowsOfATreeAreTold() {
  Page<QTreeWidget> page({"one", "two", "three"});
  QVERIFY(page.isActive());
  page.list.setFocus();
  QCoreApplication::processEvents();
  Ears ears;
  QTest::keyClick(&page.list, Qt::Key_Down);
  QCOMPARE(ears.heard(), QStringList({"two"}));
}

void SpeechTest::hiddenRowsAreNotMiscounted() {
  Page<QListWidget> page({"one", "two", "three", "four"});
  QVERIFY(page.isActive());
  page.list.item(1)->setHidden(true);
  page.list.setCurrentRow(0);
  page.list.setFocus();
  QCoreApplication::processEvents();
  Ears ears;
  QTest::keyClick(&page.list, Qt::Key_Down);
  QCOMPARE(ears.heard(), QStringList({"three"}));
}

void SpeechTest::whatTheProgramChoosesLeadsNowhere() {
  Page<QListWidget> page({"one", "two"});
  QVERIFY(page.isActive());
  Ears ears;
  page.list.setCurrentRow(1);
  page.list.clear();
  QCOMPARE(ears.heard(), QStringList());
}

void SpeechTest::isLedBackToTheField() {
  Page<QListWidget> page({"one", "two"});
  QVERIFY(page.isActive());
  page.list.setCurrentRow(1);
  Ears ears;
  speech::tellRow(page.list);
  speech::tellFocus();
  QCOMPARE(ears.heard(), QStringList({"two", "field"}));
}

void SpeechTest::saysAndForgets() {
  QWidget widget;
  speech::Voice voice(widget);
  std::vector<QAccessible::Id> made;
  voice.setSink([&](QAccessibleEvent& event) { made.push_back(event.uniqueId()); });
  for (int i = 0; i < 20; ++i) voice.say(QStringLiteral("hello"));
  voice.say({});
  QCOMPARE(made.size(), std::size_t{20});
  QAccessibleInterface* last = QAccessible::accessibleInterface(made.back());
  QVERIFY(last && last->isValid());
  QCOMPARE(last->role(), QAccessible::Notification);
  QCOMPARE(last->text(QAccessible::Name), QStringLiteral("hello"));
  QCOMPARE(last->parent(), QAccessible::queryAccessibleInterface(&widget));
  QCOMPARE(QAccessible::accessibleInterface(made.front()), nullptr);  // nobody asks any more
}

void SpeechTest::nothingIsSaidToNobody() {
  QWidget widget;
  speech::Voice voice(widget);
  QVERIFY(!speech::isHeard());
  voice.say(QStringLiteral("hello"));
  Ears ears;
  QVERIFY(speech::isHeard());
  QCOMPARE(ears.heard(), QStringList());
}

void SpeechTest::anotherRoomIsSaid() {
  theme::Theme theme;
  models::BufferStore store;
  store.apply(lobby());
  store.apply({opened(client::BufferId{12}, "#build")});
  models::NetworkTreeModel model(store);
  widgets::BufferTree tree(theme, model);
  tree.expandAll();
  tree.show(kLobby);
  Ears ears;
  tree.step(1);
  QCOMPARE(ears.heard(), QStringList({"said: #build"}));
}

void SpeechTest::theSwitcherIsFollowed() {
  theme::Theme theme;
  models::BufferStore store;
  store.apply(lobby());
  store.apply({opened(client::BufferId{12}, "#build")});
  QWidget window;
  window.resize(600, 400);
  widgets::QuickSwitcher switcher(theme, store, &window);
  window.show();
  window.activateWindow();
  QVERIFY(QTest::qWaitForWindowActive(&window));
  const QString lobbyThere = QStringLiteral("#lobby on chat.example"),
                buildThere = "#build on chat.example";
  const QString field = QStringLiteral("Go to a room or person");
  Ears ears;
  switcher.open();
  QCOMPARE(ears.heard(), QStringList({"said: " + lobbyThere}));
  auto* edit = switcher.findChild<QLineEdit*>();
  QTest::keyClick(edit, Qt::Key_Down);
  QCOMPARE(ears.heard(), QStringList({buildThere}));
  QTest::keyClicks(edit, QStringLiteral("l"));
  QCOMPARE(ears.heard(), QStringList({field, "said: " + lobbyThere}));
  QTest::keyClicks(edit, QStringLiteral("zz"));
  QCOMPARE(ears.heard().last(), QStringLiteral("said: No room or person of that name"));
}

void SpeechTest::suggestionsAreFollowed() {
  theme::Theme theme;
  QWidget window;
  auto* column = new QVBoxLayout(&window);
  column->addStretch(1);
  auto* composer = new widgets::Composer(theme);
  column->addWidget(composer);
  window.resize(600, 400);
  window.show();
  window.activateWindow();
  QVERIFY(QTest::qWaitForWindowActive(&window));
  composer->setSources([] {
    widgets::CompletionSources sources;
    sources.names = {"maya", "mario"};
    return sources;
  });
  composer->takeFocus();
  auto& edit = composer->edit();
  edit.setAccessibleName(QStringLiteral("message"));
  Ears ears;
  QTest::keyClicks(&edit, QStringLiteral("@m"));
  const QStringList first = ears.heard();
  QVERIFY2(!first.isEmpty() && first.last().startsWith(QStringLiteral("said: ma")),
           qPrintable(first.join(u'|')));
  QVERIFY(!first.contains(QStringLiteral("message")));  // the keyboard never left it
  QTest::keyClick(&edit, Qt::Key_Down);
  const QStringList second = ears.heard();
  QCOMPARE(second.size(), 1);
  QVERIFY(second[0].startsWith(QStringLiteral("ma")));
  QTest::keyClick(&edit, Qt::Key_Escape);
  QCOMPARE(ears.heard(), QStringList({"message"}));
}

void SpeechTest::hitsAreCounted() {
  theme::Theme theme;
  QWidget window;
  widgets::FindBar find(theme, &window);
  window.show();
  find.open(QStringLiteral("x"));
  Ears ears;
  find.setResult(0, 0, true);
  find.setResult(5, 2, false);
  find.setResult(5, 2, false);
  QCOMPARE(ears.heard(), QStringList({"said: 2 of 5"}));
  connect(&find, &widgets::FindBar::wanted, &find, [&find] { find.setResult(0, 0, false); });
  QTest::keyClick(find.findChild<QLineEdit*>(), Qt::Key_Escape);
  QCOMPARE(ears.heard(), QStringList());  // it has ended
}

void SpeechTest::thePageFoundIsSaid() {
  theme::Theme theme;
  widgets::PagedDialog dialog(theme, "Pages", widgets::PagedDialog::Search::With, "Find", nullptr);
  for (const QString name : {"Look", "Sound"}) {
    auto* page = new widgets::Page(theme);
    page->addText(name + QStringLiteral(" words"));
    dialog.addPage(name, QStringLiteral("info"), page);
  }
  Ears ears;
  dialog.search()->setText(QStringLiteral("sound"));
  QCOMPARE(ears.heard(), QStringList({"said: Sound"}));
}

QTEST_MAIN(SpeechTest)
#include "SpeechTest.moc"
