#include <QAccessible>
#include <QMenu>
#include <QtTest>

#include "ui/transcript/ViewFixture.h"

using namespace parlor;
using client::LineKind;
using tests::ViewFixture;

class AccessibleTest : public QObject {
  Q_OBJECT

 private slots:
  void isAListOfMessages();
  void namesWhatHappened();
  void makesItemsOnDemand();
  void findsTheItemUnderAPoint();
  void tellsStates();
  void announcesNewLines();
  void announcesWithNotifications();
  void staysSilentAboutHistory();
  void followsTheFocus();
  void isBackOnTheMessageAfterAMenu();
  void survivesItsModel();
  void anotherRoomHasOtherItems();
  void takesActions();
  void offersLinks();
  void cutsWhatNobodyListensTo();
};

namespace {

struct Heard {
  QAccessible::Event type;
  QString name;
};
// Somebody with a screen reader.
class Listener {
 public:
  explicit Listener(ViewFixture& f) {
    QAccessible::setActive(true);
    f.view.announcer().setSink([this](QAccessibleEvent& event) {
      QAccessibleInterface* from = event.accessibleInterface();
      heard.push_back({event.type(), from ? from->text(QAccessible::Name) : QString()});
    });
  }
  ~Listener() { QAccessible::setActive(false); }
  QStringList named(QAccessible::Event type) const {
    QStringList names;
    for (const Heard& h : heard) {
      if (h.type == type) names << h.name;
    }
    return names;
  }
  std::vector<Heard> heard;
};

QAccessibleInterface* listOf(ViewFixture& f) {
  return QAccessible::queryAccessibleInterface(&f.view);
}

}  // namespace

void AccessibleTest::isAListOfMessages() {
  ViewFixture f;
  f.writer.at(14, 2).say("maya", "hello *all*");
  f.writer.own("hi", client::Delivery::Kept);
  f.flush();
  QAccessibleInterface* list = listOf(f);
  QCOMPARE(list->role(), QAccessible::List);
  QCOMPARE(list->childCount(), 2);
  QVERIFY(!list->text(QAccessible::Name).isEmpty());
  QAccessibleInterface* item = list->child(0);
  QCOMPARE(item->role(), QAccessible::ListItem);
  QCOMPARE(item->parent(), list);
  QCOMPARE(list->indexOfChild(item), 0);
  QCOMPARE(item->text(QAccessible::Name), QStringLiteral("maya, 14:02, hello *all*"));
  transcript::TranscriptOptions twelve;
  twelve.timeFormat = QStringLiteral("h:mm AP");
  f.view.setOptions(twelve);
  QCOMPARE(item->text(QAccessible::Name), QStringLiteral("maya, 2:02 PM, hello *all*"));
  QCOMPARE(list->child(7), nullptr);
  QCOMPARE(list->child(-1), nullptr);
}

void AccessibleTest::namesWhatHappened() {
  ViewFixture f;
  f.writer.note(LineKind::Joined, "otto");
  f.writer.note(LineKind::Joined, "lin");
  f.writer.say("maya", "x").redacted = true;
  f.writer.note(LineKind::Topic, "maya", "new");
  f.flush();
  QAccessibleInterface* list = listOf(f);
  QVERIFY(list->child(0)->text(QAccessible::Name).startsWith("otto"));
  QVERIFY(list->child(0)->text(QAccessible::Name).contains("lin"));
  QVERIFY(list->child(1)->state().invisible);  // it is folded into the first
  QVERIFY(list->child(2)->text(QAccessible::Name).endsWith("message removed"));
  QVERIFY(list->child(3)->text(QAccessible::Name).startsWith("maya changed the topic to: new"));
}

void AccessibleTest::makesItemsOnDemand() {
  ViewFixture f;
  f.say(3000);
  QAccessibleInterface* list = listOf(f);
  const QAccessible::Id first = QAccessible::uniqueId(list->child(0));
  for (int i = 0; i < 3000; ++i) QVERIFY(list->child(i)->isValid());
  QCOMPARE(QAccessible::accessibleInterface(first), nullptr);  // let go of, to be made again
  QVERIFY(list->child(0)->text(QAccessible::Name).endsWith("line 1"));
}

void AccessibleTest::findsTheItemUnderAPoint() {
  ViewFixture f;
  f.say(20);
  QAccessibleInterface* list = listOf(f);
  const QPoint global = f.port()->mapToGlobal(f.pointAt(15, 1));
  QAccessibleInterface* item = list->childAt(global.x(), global.y());
  QCOMPARE(list->indexOfChild(item), 15);
  QVERIFY(item->rect().contains(global));
  QCOMPARE(list->childAt(-500, -500), nullptr);
}

void AccessibleTest::tellsStates() {
  ViewFixture f;
  f.say(200);
  QAccessibleInterface* list = listOf(f);
  QVERIFY(list->child(0)->state().offscreen);
  QVERIFY(!list->child(199)->state().offscreen);
  QVERIFY(list->child(199)->state().focusable);
}

void AccessibleTest::announcesNewLines() {
  ViewFixture f;
  f.view.activateWindow();
  QVERIFY(QTest::qWaitForWindowActive(&f.view));
  f.say(5);
  Listener listener(f);
  f.writer.say("otto", "news");
  f.writer.own("mine", client::Delivery::Pending);
  f.writer.note(LineKind::Joined, "lin");
  f.flush();
  const QStringList said = listener.named(QAccessible::ObjectShow);
  QCOMPARE(said.size(), 1);
  QVERIFY(said[0].startsWith("otto"));
  listener.heard.clear();
  f.say(500, "otto");
  QVERIFY(listener.named(QAccessible::ObjectShow).size() <= 3);
}

// As a notification, which is what Linux reads out; it is not one of the messages.
void AccessibleTest::announcesWithNotifications() {
  ViewFixture f;
  f.view.activateWindow();
  QVERIFY(QTest::qWaitForWindowActive(&f.view));
  f.say(5);
  std::vector<QAccessible::Id> made;
  QAccessible::setActive(true);
  f.view.announcer().setSink([&](QAccessibleEvent& event) { made.push_back(event.uniqueId()); });
  for (int i = 0; i < 20; ++i) f.say(1, "otto");
  QAccessible::setActive(false);
  QCOMPARE(made.size(), std::size_t{20});
  QAccessibleInterface* last = QAccessible::accessibleInterface(made.back());
  QVERIFY(last != nullptr && last->isValid());
  QCOMPARE(last->role(), QAccessible::Notification);
  QVERIFY(last->text(QAccessible::Name).endsWith("line 25"));
  QVERIFY(!last->state().invisible);
  QCOMPARE(last->parent(), listOf(f));
  QCOMPARE(listOf(f)->childCount(), 25);
  QCOMPARE(QAccessible::accessibleInterface(made.front()), nullptr);  // nobody asks any more
}

void AccessibleTest::staysSilentAboutHistory() {
  ViewFixture f;
  f.view.activateWindow();
  QVERIFY(QTest::qWaitForWindowActive(&f.view));
  f.say(5);
  Listener listener(f);
  f.model.prepend(tests::chatter(50, 1, 1000), false);
  f.settle();
  models::TranscriptModel other({}, QTimeZone::utc());
  other.append(tests::chatter(50));
  f.view.setModel(&other);
  f.settle();
  QVERIFY(listener.heard.empty());  // not even of the room: Qt would send a word about each row
  f.view.setModel(nullptr);
}

void AccessibleTest::followsTheFocus() {
  ViewFixture f;
  f.say(10);
  f.view.setFocus();
  Listener listener(f);
  f.view.focusMessage(-1);
  f.view.focusMessage(-1);
  const QStringList focused = listener.named(QAccessible::Focus);
  QCOMPARE(focused.size(), 2);
  QVERIFY(focused[1].endsWith("line 9"));
  QCOMPARE(listOf(f)->indexOfChild(listOf(f)->focusChild()), 8);
}

void AccessibleTest::isBackOnTheMessageAfterAMenu() {
  ViewFixture f;
  f.view.activateWindow();
  QVERIFY(QTest::qWaitForWindowActive(&f.view));
  f.say(10);
  f.view.setFocus();
  f.view.focusMessage(-1);
  QMenu menu(&f.view);
  menu.addAction(QStringLiteral("Reply"));
  menu.popup(f.view.mapToGlobal(QPoint(10, 10)));
  QVERIFY(QTest::qWaitForWindowExposed(&menu));
  Listener listener(f);
  menu.close();
  QTRY_VERIFY(!listener.named(QAccessible::Focus).isEmpty());
  QVERIFY(listener.named(QAccessible::Focus).last().endsWith("line 10"));
}

void AccessibleTest::survivesItsModel() {
  ViewFixture f;
  f.say(3);
  const QAccessible::Id id = QAccessible::uniqueId(listOf(f)->child(1));
  f.model.clear();
  f.settle();
  QCOMPARE(listOf(f)->childCount(), 0);
  if (QAccessibleInterface* item = QAccessible::accessibleInterface(id)) QVERIFY(!item->isValid());
  f.view.setModel(nullptr);
  QCOMPARE(listOf(f)->childCount(), 0);
  QCOMPARE(listOf(f)->childAt(10, 10), nullptr);
}

void AccessibleTest::anotherRoomHasOtherItems() {
  ViewFixture f;
  f.say(3);
  QAccessible::setActive(true);
  const QAccessible::Id id = QAccessible::uniqueId(listOf(f)->child(1));
  models::TranscriptModel other({}, QTimeZone::utc());
  other.append(tests::chatter(50));
  f.view.setModel(&other);
  QAccessible::setActive(false);
  QCOMPARE(QAccessible::accessibleInterface(id), nullptr);
  f.view.setModel(nullptr);
}

void AccessibleTest::takesActions() {
  ViewFixture f;
  f.say(5);
  QSignalSpy menus(&f.view, &transcript::TranscriptView::contextMenuRequested);
  auto* actions = listOf(f)->child(2)->actionInterface();
  QVERIFY(actions != nullptr);
  actions->doAction(QAccessibleActionInterface::setFocusAction());
  QCOMPARE(f.view.focusedLine(), f.model.at(2).id);
  actions->doAction(QAccessibleActionInterface::showMenuAction());
  QCOMPARE(menus.size(), 1);
}

void AccessibleTest::offersLinks() {
  ViewFixture f;
  f.writer.say("maya", "see https://ci.example.org/412 or ask in #build");
  f.writer.say("maya", "nothing here");
  f.flush();
  QSignalSpy links(&f.view, &transcript::TranscriptView::linkActivated);
  QSignalSpy rooms(&f.view, &transcript::TranscriptView::roomActivated);
  QAccessibleInterface* item = listOf(f)->child(0);
  QCOMPARE(item->childCount(), 2);
  QCOMPARE(listOf(f)->child(1)->childCount(), 0);
  QAccessibleInterface* link = item->child(0);
  QCOMPARE(link->role(), QAccessible::Link);
  QCOMPARE(link->parent(), item);
  QCOMPARE(item->indexOfChild(link), 0);
  QCOMPARE(link->text(QAccessible::Name), QStringLiteral("https://ci.example.org/412"));
  const QPoint middle = f.port()->mapToGlobal(f.pointAt(0, 10));
  QVERIFY(link->rect().contains(middle));
  QCOMPARE(item->childAt(middle.x(), middle.y()), link);
  link->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
  QCOMPARE(links.size(), 1);
  QCOMPARE(links[0][0].toUrl(), QUrl("https://ci.example.org/412"));
  item->child(1)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
  QCOMPARE(rooms.size(), 1);
  QCOMPARE(rooms[0][0].toString(), QStringLiteral("#build"));
}

void AccessibleTest::cutsWhatNobodyListensTo() {
  ViewFixture f;
  f.writer.say("maya", std::string(1'000'000, 'x'));
  f.flush();
  QVERIFY(listOf(f)->child(0)->text(QAccessible::Name).size() < 5000);
}

QTEST_MAIN(AccessibleTest)
#include "AccessibleTest.moc"
