// When the window asks for attention, when it does not, and who somebody is.
#include <QLabel>
#include <QMenu>
#include <QtTest>

#include "models/TranscriptModel.h"
#include "transcript/TranscriptView.h"
#include "ui/support/WindowFixture.h"
#include "widgets/BufferTree.h"
#include "widgets/MemberPane.h"
#include "widgets/PersonCard.h"
#include "widgets/StatusStrip.h"
#include "windows/QuietTime.h"

using namespace parlor;
using namespace parlor::testing;
using windows::MainWindow;
using windows::Notification;

namespace {

constexpr client::BufferId kBuild{12}, kOtto{13};
namespace preference = models::preference;

client::LinesAppended calls(client::BufferId buffer, bool replayed = false) {
  client::Line made = line("maya", "rex: look");
  made.mention = true;
  made.replayed = replayed;
  return {buffer, {made}};
}

}  // namespace

class InterruptionsTest : public QObject {
  Q_OBJECT

 private slots:
  void init();
  void cleanup() { fixture_.reset(); }
  void aMentionElsewhereNotifies();
  void theRoomOnShowDoesNot();
  void historyDoesNot();
  void chatterDoesNotUnlessAskedFor();
  void aMutedRoomDoesNot();
  void doNotDisturbIsKept();
  void doNotDisturbEnds();
  void theTextCanStayPrivate();
  void aNotificationOpensItsRoom();
  void theLevelIsChosenInTheMenu();
  void aCardSaysWhoSomebodyIs();
  void aCardHasRoomForLongFacts();
  void aCardOfNobodySaysSo();
  void whoisOpensACard();
  void ignoringFromTheCardIsKept();

 private:
  QAction* choose(client::BufferId buffer, const QString& text) {
    emit fixture_->window->tree().bufferMenuRequested(buffer, QPoint(10, 10));
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    if (!menu) return nullptr;
    for (QAction* each : menu->actions()) {
      if (each->text().remove(u'&') == text) return each;
    }
    return nullptr;
  }
  std::unique_ptr<WindowFixture> fixture_;
  std::unique_ptr<QSignalSpy> notified_;
};

void InterruptionsTest::init() {
  fixture_ = std::make_unique<WindowFixture>();
  QVERIFY(fixture_->isReady());
  fixture_->enterLobby();
  emit fixture_->engine.eventsArrived({opened(kBuild, "#build")});
  notified_ = std::make_unique<QSignalSpy>(fixture_->window.get(), &MainWindow::notificationWanted);
}

void InterruptionsTest::aMentionElsewhereNotifies() {
  emit fixture_->engine.eventsArrived({calls(kBuild)});
  QCOMPARE(notified_->count(), 1);
  const auto shown = notified_->at(0)[0].value<Notification>();
  QCOMPARE(shown.buffer, kBuild);
  QCOMPARE(shown.title, QStringLiteral("maya in #build"));
  QCOMPARE(shown.text, QStringLiteral("rex: look"));
  QVERIFY(!shown.sound);
  emit fixture_->engine.eventsArrived(
      {opened(kOtto, "otto", client::BufferKind::Direct), says(kOtto, "otto", "psst")});
  QCOMPARE(notified_->count(), 2);
  QCOMPARE(notified_->at(1)[0].value<Notification>().title, QStringLiteral("otto"));
}

void InterruptionsTest::theRoomOnShowDoesNot() {
  emit fixture_->engine.eventsArrived({calls(kLobby)});
  QCOMPARE(notified_->count(), 0);
  fixture_->window->showWelcome(windows::WelcomeForm::Host);
  emit fixture_->engine.eventsArrived({calls(kLobby)});
  QCOMPARE(notified_->count(), 1);
}

void InterruptionsTest::historyDoesNot() {
  emit fixture_->engine.eventsArrived({calls(kBuild, true)});
  QCOMPARE(notified_->count(), 0);
}

void InterruptionsTest::chatterDoesNotUnlessAskedFor() {
  emit fixture_->engine.eventsArrived({says(kBuild, "maya", "chatter")});
  QCOMPARE(notified_->count(), 0);
  fixture_->settings.set(preference::kNotifyEverything, true);
  emit fixture_->engine.eventsArrived({says(kBuild, "maya", "chatter")});
  QCOMPARE(notified_->count(), 1);
  fixture_->settings.set(preference::kNotify, false);
  emit fixture_->engine.eventsArrived({calls(kBuild)});
  QCOMPARE(notified_->count(), 1);
}

void InterruptionsTest::aMutedRoomDoesNot() {
  const QString key = fixture_->window->store().keyOf(*fixture_->window->store().buffer(kBuild));
  fixture_->settings.setRoomLevel(key, models::RoomLevel::Nothing);
  emit fixture_->engine.eventsArrived({calls(kBuild)});
  QCOMPARE(notified_->count(), 0);
  QVERIFY(!fixture_->window->windowTitle().startsWith(u'('));
}

void InterruptionsTest::doNotDisturbIsKept() {
  windows::beQuiet(fixture_->settings, static_cast<int>(windows::Quiet::OneHour));
  emit fixture_->engine.eventsArrived({calls(kBuild)});
  QCOMPARE(notified_->count(), 0);
  QCOMPARE(fixture_->window->store().buffer(kBuild)->mentions, 1);  // counted all the same
  QVERIFY(fixture_->window->strip().entry());                       // the moon, which ends it
  emit fixture_->window->strip().quietEndWanted();
  emit fixture_->engine.eventsArrived({calls(kBuild)});
  QCOMPARE(notified_->count(), 1);
}

void InterruptionsTest::doNotDisturbEnds() {
  using namespace windows;
  models::Settings& settings = fixture_->settings;
  const QDateTime evening(QDate(2026, 11, 21), QTime(22, 30));
  beQuiet(settings, static_cast<int>(Quiet::OneHour), evening);
  QVERIFY(isQuiet(settings, evening.addSecs(3599)));
  QVERIFY(!isQuiet(settings, evening.addSecs(3600)));
  QCOMPARE(quietEndsIn(settings, evening), qint64{3600'000});
  beQuiet(settings, static_cast<int>(Quiet::UntilMorning), evening);
  QVERIFY(isQuiet(settings, QDateTime(QDate(2026, 11, 22), QTime(7, 59))));
  QVERIFY(!isQuiet(settings, QDateTime(QDate(2026, 11, 22), QTime(8, 0))));
  beQuiet(settings, static_cast<int>(Quiet::UntilTurnedOff), evening);
  QVERIFY(isQuiet(settings, evening.addYears(20)));
  QCOMPARE(quietEndsIn(settings, evening), qint64{-1});
  beQuiet(settings, static_cast<int>(Quiet::Off), evening);
  QVERIFY(quietText(settings, evening).isEmpty());
}

void InterruptionsTest::theTextCanStayPrivate() {
  fixture_->settings.set(preference::kShowText, false);
  emit fixture_->engine.eventsArrived({calls(kBuild)});
  QCOMPARE(notified_->at(0)[0].value<Notification>().text, QString());
}

void InterruptionsTest::aNotificationOpensItsRoom() {
  auto* notifications = fixture_->window->findChild<windows::Notifications*>();
  QVERIFY(notifications);
  emit notifications->opened(kBuild);
  QCOMPARE(fixture_->window->room().buffer(), kBuild);
}

void InterruptionsTest::theLevelIsChosenInTheMenu() {
  QAction* mute = choose(kBuild, QStringLiteral("Muted"));
  QVERIFY(mute && !mute->isChecked());
  mute->trigger();
  QApplication::activePopupWidget()->close();
  QCOMPARE(fixture_->window->store().buffer(kBuild)->level, models::RoomLevel::Nothing);
  QAction* muted = choose(kBuild, QStringLiteral("Muted"));
  QVERIFY(muted && muted->isChecked());
  QApplication::activePopupWidget()->close();
}

void InterruptionsTest::aCardSaysWhoSomebodyIs() {
  emit fixture_->window->room().transcript().nickActivated(QStringLiteral("nc-guest"),
                                                           QPoint(100, 100));
  widgets::PersonCard* card = fixture_->window->room().card();
  QVERIFY(card && card->isVisible());
  QCOMPARE(fixture_->sent<client::Whois>().back().nick, std::string("nc-guest"));
  const auto text = [card] {
    QString all;
    for (auto* label : card->findChildren<QLabel*>()) all += label->text() + u' ';
    return all;
  };
  QVERIFY(text().contains(QStringLiteral("terminal")));  // known before the answer
  client::WhoisArrived answer;
  answer.network = kNetwork;
  answer.member = member("nc-guest");
  answer.member.realname = "A Guest";
  answer.idleSeconds = 300;
  emit fixture_->engine.eventsArrived({answer});
  QVERIFY(text().contains(QStringLiteral("A Guest")));
  QCOMPARE(fixture_->window->room().card(), card);  // the same card, not a second
  QTest::mouseClick(&card->messageButton(), Qt::LeftButton);
  QCOMPARE(fixture_->sent<client::OpenDirect>().back().nick, std::string("nc-guest"));
}

// What is longer than a line takes more of them, and the card grows with it.
void InterruptionsTest::aCardHasRoomForLongFacts() {
  fixture_->window->room().showPerson(QStringLiteral("maya"), QPoint(100, 100));
  widgets::PersonCard* card = fixture_->window->room().card();
  client::WhoisArrived answer;
  answer.network = kNetwork;
  answer.member = member("maya");
  answer.member.realname = "Maya of the workshop, who mends what others throw away, on Tuesdays";
  for (int each = 100; each < 200; ++each) answer.rooms.push_back("#bay-" + std::to_string(each));
  emit fixture_->engine.eventsArrived({answer});
  int wrapped = 0;
  for (auto* label : card->findChildren<QLabel*>()) {
    if (!label->isVisible()) continue;
    QVERIFY(label->height() >= label->heightForWidth(label->width()));
    QVERIFY(card->rect().contains(QRect(label->mapTo(card, QPoint()), label->size())));
    wrapped += label->height() > 2 * label->fontMetrics().height();
  }
  QVERIFY(wrapped >= 2);
  QVERIFY(card->height() < 600);  // of a hundred rooms, the first
  card->close();
}

void InterruptionsTest::aCardOfNobodySaysSo() {
  fixture_->window->room().showPerson(QStringLiteral("ghost"), QPoint(100, 100));
  client::WhoisArrived answer;
  answer.network = kNetwork;
  answer.member = member("ghost");
  answer.found = false;
  emit fixture_->engine.eventsArrived({answer});
  QVERIFY(!fixture_->window->room().card()->messageButton().isEnabled());
  fixture_->window->room().card()->close();
}

void InterruptionsTest::whoisOpensACard() {
  fixture_->type(QStringLiteral("/whois maya"));
  QCOMPARE(fixture_->sent<client::Whois>().size(), std::size_t{1});
  client::WhoisArrived answer;
  answer.network = kNetwork;
  answer.member = member("maya");
  emit fixture_->engine.eventsArrived({answer});
  QVERIFY(fixture_->window->room().card());
  QCOMPARE(fixture_->window->room().card()->nick(), QStringLiteral("maya"));
  fixture_->window->room().card()->close();
}

void InterruptionsTest::ignoringFromTheCardIsKept() {
  fixture_->window->room().showPerson(QStringLiteral("Maya"), QPoint(100, 100));
  fixture_->window->room().card()->ignoreButton().click();
  QCOMPARE(fixture_->settings.ignored(), QStringList{"maya"});
  const int before = fixture_->window->store().buffer(kLobby)->transcript->rowCount();
  emit fixture_->engine.eventsArrived({says(kLobby, "maya", "spam")});
  QCOMPARE(fixture_->window->store().buffer(kLobby)->transcript->rowCount(), before);
}

QTEST_MAIN(InterruptionsTest)
#include "InterruptionsTest.moc"
