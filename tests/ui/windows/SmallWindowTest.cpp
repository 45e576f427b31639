// A window that is too small for three columns: what stepped aside is one press away.
#include <QPlainTextEdit>
#include <QtTest>

#include "transcript/TranscriptView.h"
#include "ui/support/WindowFixture.h"
#include "widgets/BufferTree.h"
#include "widgets/Dialog.h"
#include "widgets/IconButton.h"
#include "widgets/MemberPane.h"
#include "widgets/PersonCard.h"
#include "widgets/QuickSwitcher.h"

using namespace parlor;
using namespace parlor::testing;

namespace {

constexpr client::BufferId kOtto{13};

}  // namespace

class SmallWindowTest : public QObject {
  Q_OBJECT

 private slots:
  void init();
  void cleanup() { fixture_.reset(); }
  void thePeopleComeWhenTheyAreAskedFor();
  void thePeopleTakeThePlaceOfTheConversation();
  void aSmallerWindowIsForTheConversation();
  void nothingOfItIsRemembered();
  void theRoomsAreOnePressAway();
  void theHeaderTellsAboutAPerson();
  void onlyWhoMayChangeTheTopicIsAskedTo();

 private:
  windows::RoomPage& room() { return fixture_->window->room(); }
  widgets::IconButton* button(const QString& name) {
    for (auto* each : room().findChildren<widgets::IconButton*>()) {
      if (each->accessibleName() == name) return each;
    }
    return nullptr;
  }
  void press(const QString& name) {
    widgets::IconButton* found = button(name);
    QVERIFY2(found && found->isVisible(), qPrintable(name));
    QTest::mouseClick(found, Qt::LeftButton);
  }
  bool topicCanBeChanged();

  std::unique_ptr<WindowFixture> fixture_;
};

void SmallWindowTest::init() {
  fixture_ = std::make_unique<WindowFixture>();
  QVERIFY(fixture_->isReady());
  fixture_->enterLobby();
  fixture_->window->resize(600, 400);
  QTRY_VERIFY(!room().members().isVisible());
}

void SmallWindowTest::thePeopleComeWhenTheyAreAskedFor() {
  fixture_->window->resize(700, 400);
  press(QStringLiteral("People here"));
  QVERIFY(room().members().isVisible());
  QVERIFY(room().transcript().isVisible());
  QVERIFY(room().members().list().hasFocus());
  press(QStringLiteral("People here"));
  QVERIFY(!room().members().isVisible());
  QVERIFY(fixture_->edit().hasFocus());
}

void SmallWindowTest::thePeopleTakeThePlaceOfTheConversation() {
  fixture_->window->resize(370, 400);
  press(QStringLiteral("People here"));
  QVERIFY(room().members().isVisible());
  QVERIFY(!room().transcript().isVisible());
  emit room().members().mentionWanted(QStringLiteral("maya"));
  QVERIFY(room().transcript().isVisible());
  QVERIFY(room().composer().text().startsWith(QStringLiteral("maya")));
}

void SmallWindowTest::aSmallerWindowIsForTheConversation() {
  fixture_->window->resize(700, 400);
  press(QStringLiteral("People here"));
  fixture_->window->resize(650, 400);
  QTRY_VERIFY(!room().members().isVisible());
}

void SmallWindowTest::nothingOfItIsRemembered() {
  press(QStringLiteral("People here"));
  QVERIFY(fixture_->settings.get(models::preference::kPeopleShown));
  press(QStringLiteral("People here"));
  QVERIFY(fixture_->settings.get(models::preference::kPeopleShown));
  fixture_->window->resize(1100, 700);
  QTRY_VERIFY(room().members().isVisible());
}

void SmallWindowTest::theRoomsAreOnePressAway() {
  const QString rooms = QStringLiteral("Go to a room or person");
  QVERIFY(fixture_->window->tree().isVisible());
  QVERIFY(!button(rooms)->isVisible());
  fixture_->window->resize(400, 400);
  QTRY_VERIFY(!fixture_->window->tree().isVisible());
  press(rooms);
  QVERIFY(fixture_->window->switcher().isVisible());
}

void SmallWindowTest::theHeaderTellsAboutAPerson() {
  emit fixture_->engine.eventsArrived({opened(kOtto, "otto", client::BufferKind::Direct)});
  fixture_->window->showBuffer(kOtto);
  QVERIFY(!button(QStringLiteral("Topic and modes")));
  press(QStringLiteral("Who is this?"));
  QVERIFY(room().card());
  QCOMPARE(room().card()->nick(), QStringLiteral("otto"));
  QCOMPARE(fixture_->sent<client::Whois>().size(), std::size_t{1});
}

bool SmallWindowTest::topicCanBeChanged() {
  press(QStringLiteral("Topic and modes"));
  auto* dialog = qobject_cast<widgets::Dialog*>(QApplication::activeModalWidget());
  const bool can = dialog && !dialog->findChild<QPlainTextEdit*>()->isReadOnly();
  if (dialog) dialog->reject();
  return can;
}

void SmallWindowTest::onlyWhoMayChangeTheTopicIsAskedTo() {
  emit fixture_->engine.eventsArrived({client::RoomModesChanged{kLobby, "+nt"}});
  QVERIFY(topicCanBeChanged());  // an operator
  client::Member me = member("rex");
  me.self = true;
  emit fixture_->engine.eventsArrived({client::MemberChanged{kLobby, me, {}}});
  QVERIFY(!topicCanBeChanged());
  emit fixture_->engine.eventsArrived({client::RoomModesChanged{kLobby, "+n"}});
  QVERIFY(topicCanBeChanged());
}

QTEST_MAIN(SmallWindowTest)
#include "SmallWindowTest.moc"
