#include <QAbstractItemView>
#include <QComboBox>
#include <QHelpEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QScreen>
#include <QToolTip>
#include <QtTest>

#include "support/Patience.h"
#include "ui/support/Events.h"
#include "widgets/BufferTree.h"
#include "widgets/Dialog.h"
#include "widgets/Disclosure.h"
#include "widgets/Field.h"
#include "widgets/InvitePopover.h"
#include "widgets/Keys.h"
#include "widgets/Label.h"
#include "widgets/MemberPane.h"
#include "widgets/QrCode.h"
#include "widgets/QuickSwitcher.h"
#include "widgets/StatusStrip.h"

using namespace parlor;
using namespace parlor::widgets;
using namespace parlor::testing;

class WidgetsTest : public QObject {
  Q_OBJECT

 private slots:
  void init();
  void cleanup();
  void aFieldSaysWhatIsWrongUntilItIsEdited();
  void aDialogRunsTheChoice();
  void aDialogFitsTheScreen();
  void namesKeepTheirSignInFront();
  void choicesHaveAnEdge();
  void enterPressesTheButtonWithTheKeyboard();
  void keysDoNotClash();
  void aQrCodeIsDark();
  void invitationsNameEveryClient();
  void statusCountsTheDoors();
  void treeTellsWhatIsChosen();
  void aCutNameIsShownWhole();
  void aMenuDoesNotGoThere();
  void treeStepsOverServers();
  void aCrowdCanBeFiltered();
  void operatorsMayModerate();
  void othersMayNot();
  void nothingCanBeAskedWhileOffline();
  void switcherFindsByLetters();
  void switcherOffersNewsFirst();
  void aLongMoreTakesTwoLines();
  void labelsStandAtTheLeadingEdge();
  void aNameDoesNotTurnItsSentence();

 private:
  QAction* action(QMenu& menu, const QString& text) {
    for (QAction* each : menu.actions()) {
      if (each->text().remove(u'&') == text) return each;
    }
    return nullptr;
  }

  std::unique_ptr<theme::Theme> theme_;
  std::unique_ptr<models::BufferStore> store_;
};

void WidgetsTest::init() {
  theme_ = std::make_unique<theme::Theme>();
  store_ = std::make_unique<models::BufferStore>();
  store_->apply(lobby());
}

void WidgetsTest::cleanup() {
  store_.reset();
  theme_.reset();
}

void WidgetsTest::aFieldSaysWhatIsWrongUntilItIsEdited() {
  Field field(*theme_, QStringLiteral("&Port"));
  field.show();
  QCOMPARE(field.edit().accessibleName(), QStringLiteral("Port"));
  field.setError(QStringLiteral("the port is in use"));
  QCOMPARE(field.error(), QStringLiteral("the port is in use"));
  QCOMPARE(field.edit().accessibleDescription(), QStringLiteral("the port is in use"));
  QTest::keyClicks(&field.edit(), QStringLiteral("1"));
  QCOMPARE(field.error(), QString());
}

void WidgetsTest::aDialogRunsTheChoice() {
  int chosen = 0;
  auto* dialog = new Dialog(*theme_, QStringLiteral("?"), QStringLiteral("text"), nullptr);
  dialog->setButtons({{QStringLiteral("Do it"), theme::ButtonKind::Danger, [&] { ++chosen; }},
                      {QStringLiteral("Cancel"), theme::ButtonKind::Normal, {}}});
  dialog->show();
  QPointer<Dialog> watched(dialog);
  QTest::keyClick(dialog, Qt::Key_Return);
  QCOMPARE(chosen, 1);
  QTRY_VERIFY(!watched);
}

void WidgetsTest::aDialogFitsTheScreen() {
  Dialog dialog(*theme_, QStringLiteral("Large"), {}, nullptr);
  dialog.addContent(new QWidget);
  dialog.resize(5000, 5000);
  dialog.show();
  QVERIFY(dialog.screen()->availableGeometry().contains(QRect(QPoint(), dialog.size())));
}

// Where the tail of the "p" stands in "#ops", in pixels from the first that is drawn.
void WidgetsTest::namesKeepTheirSignInFront() {
  theme_->install();
  const auto tail = [this](Qt::LayoutDirection direction) {
    QListWidget list;
    list.setLayoutDirection(direction);
    list.addItem(QStringLiteral("#ops"));
    list.resize(200, 60);
    list.show();
    const QImage image = list.viewport()->grab().toImage();
    const QRgb ground = theme_->colour(theme::Colour::Raised).rgb();
    QRect ink;
    int at = 0;
    for (int y = 0; y < 24; ++y) {
      for (int x = image.width() - 1; x >= 0; --x) {
        if (image.pixel(x, y) == ground) continue;
        ink |= QRect(x, y, 1, 1);
        at = x;  // in the end the first one of the lowest line
      }
    }
    return at - ink.left();
  };
  const int there = tail(Qt::LeftToRight), back = tail(Qt::RightToLeft);
  QApplication::setStyle(QStringLiteral("fusion"));  // the theme goes with this test
  QVERIFY(there > 10);
  QVERIFY(qAbs(back - there) <= 1);
}

void WidgetsTest::choicesHaveAnEdge() {
  theme_->setChoice(theme::Choice::HighContrast);
  theme_->install();
  QComboBox box;
  box.addItems({"one", "two"});
  box.show();
  box.showPopup();
  const QImage image = box.view()->parentWidget()->grab().toImage();
  const QColor edge = image.pixelColor(0, image.height() / 2);
  box.hidePopup();
  QApplication::setStyle(QStringLiteral("fusion"));  // the theme goes with this test
  QVERIFY(theme::contrast(edge, theme_->colour(theme::Colour::Window)) >= 3);
}

void WidgetsTest::enterPressesTheButtonWithTheKeyboard() {
  theme_->install();
  Dialog dialog(*theme_, QStringLiteral("Paste?"), {}, nullptr);
  dialog.setAttribute(Qt::WA_DeleteOnClose, false);
  bool pasted = false;
  dialog.setButtons({{"Paste", theme::ButtonKind::Primary, [&] { pasted = true; }},
                     {"Cancel", theme::ButtonKind::Normal, {}}});
  dialog.show();
  dialog.activateWindow();
  QVERIFY(QTest::qWaitForWindowActive(&dialog));
  dialog.button(QStringLiteral("Cancel"))->setFocus();
  QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
  QVERIFY(!dialog.isVisible());
  QVERIFY(!pasted);
  QApplication::setStyle(QStringLiteral("fusion"));  // the theme goes with this test
}

void WidgetsTest::keysDoNotClash() {
  QStringList seen;
  for (int i = 1; i <= 9; ++i) seen << QStringLiteral("Alt+%1").arg(i);
  for (const KeyRow& row : keyTable()) {
    QVERIFY2(!row.sequence().isEmpty(), row.text);
    QVERIFY(!row.shown().isEmpty());
    if (!row.isShortcut) continue;
    const QString keys = row.sequence().toString();
    QVERIFY2(!seen.contains(keys), qPrintable(keys));
    seen << keys;
  }
}

void WidgetsTest::aQrCodeIsDark() {
  const QImage image = qrImage(QStringLiteral("parlor://192.168.1.5:21567/lobby"));
  QVERIFY(image.width() >= 21 + 8);
  QCOMPARE(image.pixelColor(0, 0), QColor(Qt::white));
  QCOMPARE(image.pixelColor(4, 4), QColor(Qt::black));  // a finder's corner
  QVERIFY(qrImage(QString(5000, u'x')).isNull());
}

void WidgetsTest::invitationsNameEveryClient() {
  engine::HostInfo info;
  info.addresses = {QStringLiteral("[fd00::5]:4000"), QStringLiteral("192.168.1.5:4000")};
  info.room = QStringLiteral("#lobby");
  const auto ways = InvitePopover::waysIn(info);
  QCOMPARE(ways.size(), std::size_t{4});
  QCOMPARE(ways[0].line, QStringLiteral("/connect fd00::5 4000"));
  QCOMPARE(ways[1].line, QStringLiteral("/join #lobby"));
  QCOMPARE(ways[2].line, QStringLiteral("telnet fd00::5 4000"));
  QVERIFY(InvitePopover::waysIn({}).empty());
}

void WidgetsTest::statusCountsTheDoors() {
  engine::HostStatus status;
  status.people = 4;
  status.byIrc = 1;
  const QString text = StatusStrip::peopleText(status);
  QVERIFY(text.contains(u'4'));
  QVERIFY(text.contains(QStringLiteral("IRC")));
  QVERIFY(!text.contains(QStringLiteral("terminal")));
}

void WidgetsTest::treeTellsWhatIsChosen() {
  models::NetworkTreeModel model(*store_);
  BufferTree tree(*theme_, model);
  QSignalSpy chosen(&tree, &BufferTree::bufferChosen);
  store_->apply({opened(client::BufferId{12}, "#build")});
  tree.show(kLobby);
  QCOMPARE(chosen.count(), 0);
  tree.setCurrentIndex(model.indexOf(client::BufferId{12}));
  QCOMPARE(chosen.count(), 0 + 1);
}

void WidgetsTest::aCutNameIsShownWhole() {
  const QString name = QStringLiteral("#a-room-with-quite-a-name-and-<b>-in-it");
  store_->apply({opened(client::BufferId{12}, name.toStdString())});
  models::NetworkTreeModel model(*store_);
  BufferTree tree(*theme_, model);
  tree.resize(160, 300);
  tree.expandAll();
  tree.QTreeView::show();
  QVERIFY(QTest::qWaitForWindowExposed(&tree));
  const auto ask = [&](client::BufferId buffer) {
    const QPoint place = tree.visualRect(model.indexOf(buffer)).center();
    QHelpEvent event(QEvent::ToolTip, place, tree.viewport()->mapToGlobal(place));
    QCoreApplication::sendEvent(tree.viewport(), &event);
    return QToolTip::text();
  };
  QCOMPARE(ask(kLobby), QString());  // all of it can be seen
  QVERIFY(ask(client::BufferId{12}).contains(name.toHtmlEscaped()));
}

void WidgetsTest::aMenuDoesNotGoThere() {
  models::NetworkTreeModel model(*store_);
  BufferTree tree(*theme_, model);
  store_->apply({opened(client::BufferId{12}, "#build")});
  tree.show(kLobby);
  tree.QTreeView::show();
  QVERIFY(QTest::qWaitForWindowExposed(&tree));
  QSignalSpy chosen(&tree, &BufferTree::bufferChosen);
  const QPoint place = tree.visualRect(model.indexOf(client::BufferId{12})).center();
  QTest::mouseClick(tree.viewport(), Qt::RightButton, {}, place);
  QCOMPARE(chosen.count(), 0);
  QTest::mouseClick(tree.viewport(), Qt::LeftButton, {}, place);
  QCOMPARE(chosen.count(), 1);
}

void WidgetsTest::treeStepsOverServers() {
  models::NetworkTreeModel model(*store_);
  BufferTree tree(*theme_, model);
  const client::NetworkId other{2};
  store_->apply({client::NetworkAdded{client::NetworkId{3}, "x", "x:1", false},
                 client::NetworkAdded{other, "Other", "o:1", false},
                 opened(client::BufferId{30}, "#there", client::BufferKind::Room, other),
                 client::TopicChanged{kLobby, {}, {}, {}}});
  // Rows that were there before the tree are opened as they come.
  tree.expandAll();
  tree.show(client::BufferId{30});
  QCOMPARE(model.bufferAt(tree.currentIndex()), client::BufferId{30});
  tree.step(-1);
  tree.step(-1);
  tree.step(1);
  QVERIFY(model.bufferAt(tree.currentIndex()));
}

// Asked for only where the eye is slower.
void WidgetsTest::aCrowdCanBeFiltered() {
  MemberPane pane(*theme_);
  pane.setBuffer(store_->buffer(kLobby), true);
  pane.show();
  auto* filter = pane.findChild<QLineEdit*>();
  QVERIFY(!filter->isVisible());
  std::vector<client::Member> crowd;
  for (int each = 10; each < 40; ++each) crowd.push_back(member("p" + std::to_string(each)));
  crowd.push_back(member("Zoe", chat::Role::Voice));
  store_->apply({client::MembersReset{kLobby, crowd}});
  QVERIFY(filter->isVisible());
  QTest::keyClicks(filter, QStringLiteral("zo"));
  QCOMPARE(pane.list().model()->rowCount(), 1);
  QCOMPARE(pane.list().model()->index(0, 0).data().toString(), QStringLiteral("Zoe"));
}

void WidgetsTest::operatorsMayModerate() {
  MemberPane pane(*theme_);
  pane.setBuffer(store_->buffer(kLobby), true);
  std::unique_ptr<QMenu> menu(pane.menuFor(QStringLiteral("maya")));
  QSignalSpy wanted(&pane, &MemberPane::commandWanted);
  QVERIFY(action(*menu, MemberPane::tr("&Kick").remove(u'&'))->isEnabled());
  action(*menu, MemberPane::tr("&Ban and kick").remove(u'&'))->trigger();
  QCOMPARE(wanted.count(), 2);
  action(*menu, MemberPane::tr("Make &operator").remove(u'&'))->trigger();
  const auto command = wanted[2][0].value<client::ClientCommand>();
  QCOMPARE(std::get<client::SetModes>(command).modes, std::string("+o maya"));
  const std::unique_ptr<QMenu> gone(pane.menuFor(QStringLiteral("nobody")));
  QVERIFY(!action(*gone, MemberPane::tr("&Kick").remove(u'&')));
}

void WidgetsTest::othersMayNot() {
  client::Member self = member("rex");
  self.self = true;
  store_->apply({client::MemberChanged{kLobby, self, {}}});
  MemberPane pane(*theme_);
  pane.setBuffer(store_->buffer(kLobby), true);
  std::unique_ptr<QMenu> menu(pane.menuFor(QStringLiteral("maya")));
  QVERIFY(!action(*menu, MemberPane::tr("&Kick").remove(u'&'))->isEnabled());
  QVERIFY(action(*menu, MemberPane::tr("&Message").remove(u'&'))->isEnabled());
  std::unique_ptr<QMenu> own(pane.menuFor(QStringLiteral("rex")));
  QVERIFY(!action(*own, MemberPane::tr("&Message").remove(u'&'))->isEnabled());
  QVERIFY(!action(*own, MemberPane::tr("&Kick").remove(u'&')));
}

void WidgetsTest::nothingCanBeAskedWhileOffline() {
  MemberPane pane(*theme_);
  pane.setBuffer(store_->buffer(kLobby), false);
  std::unique_ptr<QMenu> menu(pane.menuFor(QStringLiteral("maya")));
  for (QAction* each : menu->actions()) {
    const QString text = each->text().remove(u'&');
    const bool local = text == MemberPane::tr("&Ignore").remove(u'&') ||
                       text == MemberPane::tr("&Who is this?").remove(u'&');
    QVERIFY2(each->isSeparator() || each->isEnabled() == local, qPrintable(each->text()));
  }
}

void WidgetsTest::switcherFindsByLetters() {
  QVERIFY(QuickSwitcher::score(QStringLiteral("bd"), QStringLiteral("#build")) >= 0);
  QCOMPARE(QuickSwitcher::score(QStringLiteral("db"), QStringLiteral("#build")), -1);
  QVERIFY(QuickSwitcher::score(QStringLiteral("b2 17"), QStringLiteral("#bay2-017")) >= 0);
  QVERIFY(QuickSwitcher::score(QStringLiteral("lo"), QStringLiteral("#lobby")) <
          QuickSwitcher::score(QStringLiteral("lo"), QStringLiteral("#club-ops")));
}

void WidgetsTest::switcherOffersNewsFirst() {
  store_->apply(
      {opened(client::BufferId{12}, "#build"), says(client::BufferId{12}, "maya", "news")});
  QWidget window;
  window.resize(600, 400);
  window.show();
  QuickSwitcher switcher(*theme_, *store_, &window);
  QSignalSpy chosen(&switcher, &QuickSwitcher::chosen);
  switcher.open();
  auto* edit = switcher.findChild<QLineEdit*>();
  QTest::keyClick(edit, Qt::Key_Return);
  QCOMPARE(chosen.count(), 1);
  QCOMPARE(chosen[0][0].value<client::BufferId>(), client::BufferId{12});
  switcher.open();
  QTest::keyClicks(edit, QStringLiteral("#lob"));
  QTest::keyClick(edit, Qt::Key_Return);
  QCOMPARE(chosen[1][0].value<client::BufferId>(), kLobby);
}

void WidgetsTest::aLongMoreTakesTwoLines() {
  Disclosure more(*theme_, QStringLiteral("More: password, port, who may join, and the history"));
  more.resize(more.sizeHint());
  more.show();
  const int one = more.button().height();
  more.resize(more.button().sizeHint().width() * 2 / 3, more.height());
  more.resize(more.width(), more.heightForWidth(more.width()));
  QTRY_VERIFY(more.button().height() >= one + QFontMetrics(more.font()).height() / 2);
  QVERIFY(more.button().width() <= more.width());
}

void WidgetsTest::labelsStandAtTheLeadingEdge() {
  QWidget window;
  Label label(*theme_, theme::Type::Text, theme::Colour::Text, QStringLiteral("Parlor"), &window);
  label.resize(300, 20);
  const auto firstInk = [&] {
    const QImage seen = label.grab().toImage();
    for (int x = 0; x < seen.width(); ++x) {
      for (int y = 0; y < seen.height(); ++y) {
        if (seen.pixel(x, y) != seen.pixel(150, 0)) return x;
      }
    }
    return -1;
  };
  QVERIFY(firstInk() < 100);
  window.setLayoutDirection(Qt::RightToLeft);  // Latin letters, all the same
  QVERIFY(firstInk() > 200);
}

void WidgetsTest::aNameDoesNotTurnItsSentence() {
  const auto typing = [](const QString& name) {
    return QStringLiteral("%1 is typing").arg(isolated(name));
  };
  QCOMPARE(typing(QStringLiteral("maya-7 (it)")), QStringLiteral("maya-7 (it) is typing"));
  const QString arabic = typing(QStringLiteral("مايا"));
  QCOMPARE(arabic, QStringLiteral("\u2068مايا\u2069 is typing"));
  QVERIFY(!arabic.isRightToLeft());  // so the line begins at the left, with the name in front
  QCOMPARE(typing(QStringLiteral("e\u202Evil\u2069\u2067x")),
           QStringLiteral("\u2068evilx\u2069 is typing"));
  ElidedLabel label(*theme_, theme::Type::Small, theme::Colour::Muted);
  label.setText(arabic);
  QCOMPARE(label.accessibleName(), QStringLiteral("مايا is typing"));
}

QTEST_MAIN(WidgetsTest)
#include "WidgetsTest.moc"
