// What a right click in the conversation offers, and going to a day.
#include <QCalendarWidget>
#include <QClipboard>
#include <QMenu>
#include <QTableView>

#include "models/TranscriptModel.h"
#include "support/Patience.h"
#include "transcript/TranscriptView.h"
#include "ui/support/WindowFixture.h"
#include "widgets/DatePicker.h"
#include "widgets/Label.h"
#include "widgets/MemberPane.h"

using namespace parlor;
using namespace parlor::testing;

class MessageMenuTest : public QObject {
  Q_OBJECT

 private slots:
  void init();
  void cleanup();
  void whatWasNotSentIsSentAgain();
  void whatWasNotSentIsDiscarded();
  void offersAnswersThatTheServerCarries();
  void offersNoAnswersElsewhere();
  void answersFromTheMenu();
  void anAnswerWaitsInItsRoom();
  void copiesTextAndLinks();
  void removesForEverybody_data();
  void removesForEverybody();
  void aNameHasItsOwnMenu();
  void aMessageLeadsToItsSpeaker();
  void somebodyWhoLeftCanBeAskedAbout();
  void ignoringIsTakenBack();
  void aRoomNameIsEntered();
  void aDayIsChosenByKey();
  void aDayIsChosenAtItsLine();
  void anEarlierDayIsFetched();

 private:
  transcript::TranscriptView& view() { return f().window->room().transcript(); }
  WindowFixture& f() { return *fixture_; }
  const models::TranscriptModel& lines() { return *f().window->store().buffer(kLobby)->transcript; }
  void put(const client::Line& line) {
    emit f().engine.eventsArrived({client::LinesAppended{kLobby, {line}}});
    settle();
  }
  void settle() { QTRY_VERIFY(view().isQuiet()); }
  client::Line kept(const std::string& nick, const std::string& text, bool own = false) {
    client::Line made = line(nick, text);
    made.msgid = "m" + std::to_string(++messages_);
    made.own = own;
    return made;
  }
  void carry(bool answers, bool redaction) {
    client::FeaturesChanged features;
    features.network = kNetwork;
    features.parlor = features.reactions = answers;
    features.redaction = redaction;
    emit f().engine.eventsArrived({features});
  }
  // How well the number of a day can be read, as a contrast. REQUIRES: its page is on show.
  static double inkOf(QDate day) {
    auto* days = picker()->calendar().findChild<QTableView*>();
    QDate first(picker()->calendar().yearShown(), picker()->calendar().monthShown(), 1);
    const int lead = (first.dayOfWeek() - picker()->calendar().firstDayOfWeek() + 7) % 7;
    const int cell = static_cast<int>(first.daysTo(day)) + (lead == 0 ? 7 : lead);
    const QRect place = days->visualRect(days->model()->index(1 + cell / 7, cell % 7));
    const QImage shown = days->viewport()->grab(place).toImage();
    const QColor ground = shown.pixelColor(2, 2);
    double most = 1;
    for (int x = 3; x < shown.width() - 3; ++x) {
      for (int y = 3; y < shown.height() - 3; ++y) {
        most = std::max(most, theme::contrast(shown.pixelColor(x, y), ground));
      }
    }
    return most;
  }
  enum class Where { Body, Name, Link };
  QPoint placeOf(int row, Where where);
  QMenu* rightClick(int row, Where where = Where::Body);
  static QAction* action(const QMenu* menu, const QString& text);
  static QStringList texts(const QMenu* menu);
  static widgets::DatePicker* picker() {
    return qobject_cast<widgets::DatePicker*>(QApplication::activePopupWidget());
  }

  std::unique_ptr<WindowFixture> fixture_;
  int messages_ = 0;
};

void MessageMenuTest::init() {
  messages_ = 0;
  fixture_ = std::make_unique<WindowFixture>();
  QVERIFY(f().isReady());
  f().enterLobby();
  settle();
}

void MessageMenuTest::cleanup() {
  while (QWidget* popup = QApplication::activePopupWidget()) popup->close();
  fixture_.reset();
}

QPoint MessageMenuTest::placeOf(int row, Where where) {
  const auto* item = view().flow().itemOf(lines().serialOf(row));
  if (!item) qFatal("row %d is not on show", row);
  if (where == Where::Link) return view().linkRect(item->serial, 0).center();
  const auto& part = where == Where::Name ? item->layout->name : item->layout->body;
  return (part.at + QPointF(4, 6)).toPoint() + QPoint(0, item->y);
}

QMenu* MessageMenuTest::rightClick(int row, Where where) {
  while (QWidget* popup = QApplication::activePopupWidget()) popup->close();
  const QPoint at = placeOf(row, where);
  QWidget* port = view().viewport();
  QContextMenuEvent event(QContextMenuEvent::Mouse, at, port->mapToGlobal(at));
  QCoreApplication::sendEvent(port, &event);
  return qobject_cast<QMenu*>(QApplication::activePopupWidget());
}

QAction* MessageMenuTest::action(const QMenu* menu, const QString& text) {
  for (QAction* each : menu->actions()) {
    if (each->text().remove(u'&') == text) return each;
  }
  return nullptr;
}

QStringList MessageMenuTest::texts(const QMenu* menu) {
  QStringList found;
  for (const QAction* each : menu->actions()) {
    if (!each->isSeparator()) found << each->text().remove(u'&');
  }
  return found;
}

void MessageMenuTest::whatWasNotSentIsSentAgain() {
  client::Line failed = line("rex", "lost");
  failed.own = true;
  failed.delivery = client::Delivery::Failed;
  put(failed);
  action(rightClick(0), QStringLiteral("Resend"))->trigger();
  QCOMPARE(f().sent<client::Resend>().at(0).line, failed.id);
}

void MessageMenuTest::whatWasNotSentIsDiscarded() {
  client::Line failed = line("rex", "lost");
  failed.own = true;
  failed.delivery = client::Delivery::Failed;
  put(failed);
  action(rightClick(0), QStringLiteral("Discard"))->trigger();
  QCOMPARE(f().sent<client::DiscardLine>().at(0).line, failed.id);
  put(kept("rex", "arrived", true));
  QMenu* menu = rightClick(1);
  QVERIFY(!action(menu, QStringLiteral("Resend")) && !action(menu, QStringLiteral("Discard")));
}

void MessageMenuTest::offersAnswersThatTheServerCarries() {
  carry(true, false);
  put(kept("maya", "who has the cable?"));
  const QStringList offered = texts(rightClick(0));
  QVERIFY(offered.contains(QStringLiteral("Reply")));
  QVERIFY(offered.contains(QStringLiteral("React")));
}

void MessageMenuTest::offersNoAnswersElsewhere() {
  carry(false, false);
  put(kept("maya", "who has the cable?"));
  QVERIFY(!texts(rightClick(0)).contains(QStringLiteral("Reply")));
  QVERIFY(!texts(rightClick(0)).contains(QStringLiteral("React")));
  carry(true, false);
  put(line("maya", "a line that nobody can name"));
  QVERIFY(!texts(rightClick(1)).contains(QStringLiteral("Reply")));
}

void MessageMenuTest::anAnswerWaitsInItsRoom() {
  constexpr client::BufferId kOther{4711};
  carry(true, false);
  put(kept("maya", "who has the\ncable?"));
  action(rightClick(0), QStringLiteral("Reply"))->trigger();
  const widgets::Composer& composer = f().window->room().composer();
  const auto said = [&] {
    const auto* label = composer.findChild<widgets::ElidedLabel*>();
    return label->isVisible() ? label->text() : QString();
  };
  QCOMPARE(said(), QStringLiteral("who has the cable?"));
  emit f().engine.eventsArrived(
      {client::BufferOpened{kNetwork, kOther, client::BufferKind::Room, "#other", true}});
  f().window->showBuffer(kOther);
  QVERIFY(!composer.isReply());
  f().window->showBuffer(kLobby);
  QVERIFY(composer.isReply());
  QCOMPARE(said(), QStringLiteral("who has the cable?"));
  f().type(QStringLiteral("me"));
  QCOMPARE(f().sent<client::Say>().at(0).replyTo, std::string("m1"));
  f().type(QStringLiteral("and more"));
  QCOMPARE(f().sent<client::Say>().at(1).replyTo, std::string());
}

void MessageMenuTest::answersFromTheMenu() {
  carry(true, false);
  put(kept("maya", "who has the cable?"));
  action(rightClick(0), QStringLiteral("Reply"))->trigger();
  f().type(QStringLiteral("me"));
  QCOMPARE(f().sent<client::Say>().at(0).replyTo, std::string("m1"));
  action(rightClick(0), QStringLiteral("React"))->trigger();
  QTRY_VERIFY(QApplication::activePopupWidget());
  QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
  QCOMPARE(f().sent<client::React>().at(0).msgid, std::string("m1"));
}

void MessageMenuTest::copiesTextAndLinks() {
  put(kept("maya", "see https://ci.example.org/412?q=1"));
  action(rightClick(0), QStringLiteral("Copy the text"))->trigger();
  QCOMPARE(QGuiApplication::clipboard()->text(),
           QStringLiteral("see https://ci.example.org/412?q=1"));
  action(rightClick(0, Where::Link), QStringLiteral("Copy the link"))->trigger();
  QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("https://ci.example.org/412?q=1"));
  put(kept("maya", "it is green"));
  view().selectAll();
  action(rightClick(0), QStringLiteral("Copy"))->trigger();
  QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("maya: see")));
}

void MessageMenuTest::removesForEverybody_data() {
  QTest::addColumn<bool>("operatorRole");
  QTest::addColumn<bool>("own");
  QTest::addColumn<bool>("carried");
  QTest::addColumn<bool>("offered");
  QTest::newRow("an operator, of others") << true << false << true << true;
  QTest::newRow("anybody, of his own") << false << true << true << true;
  QTest::newRow("not of others") << false << false << true << false;
  QTest::newRow("not where it cannot be") << true << true << false << false;
}

void MessageMenuTest::removesForEverybody() {
  QFETCH(bool, operatorRole);
  QFETCH(bool, own);
  QFETCH(bool, carried);
  QFETCH(bool, offered);
  client::Member self =
      member("rex", operatorRole ? std::optional(chat::Role::Operator) : std::nullopt);
  self.self = true;
  emit f().engine.eventsArrived({client::MembersReset{kLobby, {member("maya"), self}}});
  carry(true, carried);
  put(kept(own ? "rex" : "maya", "a slip of the tongue", own));
  QAction* remove = action(rightClick(0), QStringLiteral("Delete for everybody"));
  QCOMPARE(remove != nullptr, offered);
  if (!remove) return;
  remove->trigger();
  QCOMPARE(f().sent<client::Redact>().at(0).msgid, std::string("m1"));
}

void MessageMenuTest::aNameHasItsOwnMenu() {
  put(kept("maya", "hello"));
  QMenu* menu = rightClick(0, Where::Name);
  action(menu, QStringLiteral("Who is this?"))->trigger();
  QCOMPARE(f().sent<client::Whois>().at(0).nick, std::string("maya"));
  action(rightClick(0, Where::Name), QStringLiteral("Ignore"))->trigger();
  QCOMPARE(f().settings.ignored(), QStringList{QStringLiteral("maya")});
}

void MessageMenuTest::aMessageLeadsToItsSpeaker() {
  put(kept("maya", "hello"));
  QAction* speaker = action(rightClick(0), QStringLiteral("maya"));
  QVERIFY(speaker && speaker->menu());
  action(speaker->menu(), QStringLiteral("Kick"))->trigger();
  QCOMPARE(f().sent<client::Kick>().at(0).nick, std::string("maya"));
}

void MessageMenuTest::somebodyWhoLeftCanBeAskedAbout() {
  put(kept("otto", "bye for now"));
  const QStringList offered = texts(rightClick(0, Where::Name));
  QVERIFY(offered.contains(QStringLiteral("Who is this?")));
  QVERIFY(offered.contains(QStringLiteral("Ignore")));
  QVERIFY(!offered.contains(QStringLiteral("Kick")));
}

void MessageMenuTest::ignoringIsTakenBack() {
  put(kept("maya", "hello"));
  f().settings.setIgnored({QStringLiteral("maya")});
  action(rightClick(0, Where::Name), QStringLiteral("Stop ignoring"))->trigger();
  QCOMPARE(f().settings.ignored(), QStringList());
}

void MessageMenuTest::aRoomNameIsEntered() {
  put(kept("maya", "more in #build, come"));
  action(rightClick(0, Where::Link), QStringLiteral("Enter the room"))->trigger();
  QCOMPARE(f().sent<client::JoinRoom>().at(0).room, std::string("#build"));
}

void MessageMenuTest::aDayIsChosenByKey() {
  constexpr int kDay = 24 * 60;
  std::vector<client::Line> said;
  for (int i = 0; i < 400; ++i) said.push_back(line("maya", "line", i * kDay / 10));
  emit f().engine.eventsArrived({client::LinesAppended{kLobby, said}});
  settle();
  const QDate wanted = lines().date(205);
  QTest::keyClick(f().window.get(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
  QTRY_VERIFY(picker());
  picker()->calendar().setSelectedDate(wanted);
  QTest::keyClick(picker()->calendar().findChild<QAbstractItemView*>(), Qt::Key_Return);
  QTRY_VERIFY(!picker());
  settle();
  QCOMPARE(view().dateOnShow(), wanted);
  QVERIFY(f().sent<client::FetchUntil>().empty());
}

void MessageMenuTest::aDayIsChosenAtItsLine() {
  put(kept("maya", "hello"));
  const auto* item = view().flow().itemOf(lines().serialOf(0));
  QTest::mouseClick(view().viewport(), Qt::LeftButton, {},
                    item->layout->day.center() + QPoint(0, item->y));
  QTRY_VERIFY(picker());
  const QCalendarWidget& calendar = picker()->calendar();
  QCOMPARE(calendar.selectedDate(), lines().date(0));
  // What has not come yet is faint, and no way leads there.
  const QDate last = calendar.maximumDate();
  const auto* later = picker()->findChild<QWidget*>(QStringLiteral("later"));
  QVERIFY(later);
  const QDate month(calendar.yearShown(), calendar.monthShown(), 1);
  QCOMPARE(later->isEnabled(), month.addMonths(1) <= last);
  picker()->calendar().setCurrentPage(last.year(), last.month());
  QVERIFY(!later->isEnabled());
  QVERIFY(inkOf(QDate(last.year(), last.month(), 1)) > 2);
  QVERIFY(inkOf(last.addDays(1)) < 2);
  QVERIFY(inkOf(QDate(last.year(), last.month(), 1).addMonths(1)) < 2);
  picker()->calendar().showPreviousMonth();
  QVERIFY(later->isEnabled());
  QTest::keyClick(picker(), Qt::Key_Escape);
  QTRY_VERIFY(!picker());
  action(rightClick(0), QStringLiteral("Go to a day"))->trigger();
  QTRY_VERIFY(picker());
}

void MessageMenuTest::anEarlierDayIsFetched() {
  put(kept("maya", "today", false));
  const QDate day = lines().date(0).addDays(-3);
  emit f().window->room().dayWanted(day);
  const auto asked = f().sent<client::FetchUntil>();
  QCOMPARE(asked.size(), 1U);
  QCOMPARE(asked[0].firstMsgid, std::string("m1"));
  QVERIFY(asked[0].msgid.empty());
  const qint64 start = asked[0].time.time_since_epoch().count();
  QCOMPARE(start, day.startOfDay().toMSecsSinceEpoch());
  std::vector<client::Line> older;
  for (int i = 0; i < 300; ++i) older.push_back(line("maya", "old", i * 25 - 6 * 24 * 60));
  emit f().engine.eventsArrived({client::LinesPrepended{kLobby, older, false},
                                 client::LineReached{asked[0].request, kLobby, {}, true}});
  settle();
  QCOMPARE(view().dateOnShow(), lines().date(*lines().firstRowOn(day)));
}

QTEST_MAIN(MessageMenuTest)
#include "MessageMenuTest.moc"
