// What stands in the window when the language is changed is said again in the new one; what is
// being done goes on.
#include <QComboBox>
#include <QLineEdit>
#include <QtTest>

#include "models/TranscriptModel.h"
#include "transcript/TranscriptView.h"
#include "ui/support/WindowFixture.h"
#include "widgets/Banner.h"
#include "widgets/Field.h"
#include "widgets/FindBar.h"
#include "widgets/PagedDialog.h"
#include "windows/Translations.h"

using namespace parlor;
using namespace parlor::testing;

class LanguageSwitchTest : public QObject {
  Q_OBJECT

 private slots:
  void init();
  void cleanup();
  void newsOfTheHostsDisk();
  void newsOfThisComputer();
  void newsThatWereReadStayAway();
  void newsOfARoomThatWasClosedGo();
  void theStateOfTheConnection();
  void linesOfTheProgram();
  void whyJoiningFailed();
  void whatIsAnsweredAndLookedFor();
  void theControlThatWasUsed();

 private:
  windows::RoomPage& room() { return fixture_->window->room(); }
  QString banner() { return room().banner().text(); }
  engine::HostStatus failing();

  std::unique_ptr<windows::Translations> translations_;
  std::unique_ptr<WindowFixture> fixture_;
};

void LanguageSwitchTest::init() {
  translations_ = std::make_unique<windows::Translations>(QLocale(QLocale::English));
  fixture_ = std::make_unique<WindowFixture>();
  QVERIFY(fixture_->isReady());
  fixture_->enterLobby();
}

void LanguageSwitchTest::cleanup() {
  fixture_.reset();
  translations_.reset();
}

engine::HostStatus LanguageSwitchTest::failing() {
  engine::HostStatus status;
  status.host = fixture_->host().host;
  status.people = 1;
  status.poller = QStringLiteral("select");
  status.historyProblem = QStringLiteral("ENOSPC");
  return status;
}

void LanguageSwitchTest::newsOfTheHostsDisk() {
  emit fixture_->engine.hostStatusChanged(failing());
  const QString english = banner();
  QVERIFY(english.contains(QStringLiteral("ENOSPC")));
  translations_->use(QStringLiteral("de"));
  QTRY_VERIFY(banner() != english);
  QVERIFY(banner().contains(QStringLiteral("ENOSPC")));
  translations_->use(QStringLiteral("en"));
  QTRY_COMPARE(banner(), english);
}

void LanguageSwitchTest::newsOfThisComputer() {
  using State = client::LocalDataChanged::State;
  emit fixture_->engine.eventsArrived({client::LocalDataChanged{State::Failing, "EROFS", {}}});
  const QString english = banner();
  QVERIFY(english.contains(QStringLiteral("EROFS")));
  translations_->use(QStringLiteral("fr"));
  QTRY_VERIFY(banner() != english);
  QVERIFY(banner().contains(QStringLiteral("EROFS")));
}

void LanguageSwitchTest::newsThatWereReadStayAway() {
  emit fixture_->engine.hostStatusChanged(failing());
  QTest::mouseClick(room().banner().findChild<QPushButton*>(), Qt::LeftButton);
  QCOMPARE(banner(), QString());
  const windows::RoomPage* before = &room();
  translations_->use(QStringLiteral("de"));
  QTRY_VERIFY(&room() != before);
  QCOMPARE(banner(), QString());
}

void LanguageSwitchTest::newsOfARoomThatWasClosedGo() {
  const engine::HostStatus status = failing();
  emit fixture_->engine.hostStatusChanged(status);
  QVERIFY(!banner().isEmpty());
  emit fixture_->engine.hostClosed(status.host);
  QCOMPARE(banner(), QString());
}

void LanguageSwitchTest::theStateOfTheConnection() {
  client::LinkStateChanged gone;
  gone.network = kNetwork;
  gone.problem = {client::ProblemCode::ConnectionRefused, {"chat.example:21567"}};
  gone.text = gone.problem.text;
  emit fixture_->engine.eventsArrived({gone});
  QVERIFY(banner().contains(QStringLiteral("refuses the connection")));
  translations_->use(QStringLiteral("de"));
  QTRY_VERIFY(!banner().contains(QStringLiteral("refuses")));
  QVERIFY(banner().contains(QStringLiteral("chat.example:21567")));
}

void LanguageSwitchTest::linesOfTheProgram() {
  client::Line renamed = line({}, {});
  renamed.kind = client::LineKind::Info;
  renamed.problem = {client::ProblemCode::RoomRenamed, {"maya", "#attic"}};
  client::Line failed = line("rex", "not kept");
  failed.own = true;
  failed.delivery = client::Delivery::Failed;
  failed.problem = {client::ProblemCode::NotConfirmed};
  emit fixture_->engine.eventsArrived({client::LinesAppended{kLobby, {renamed, failed}}});
  const auto said = [this] {
    const models::TranscriptModel& lines = *fixture_->window->store().buffer(kLobby)->transcript;
    return QString::fromStdString(lines.at(0).text + '\n' + lines.at(1).note());
  };
  const QString english = said();
  QVERIFY(english.contains(QStringLiteral("the server did not confirm it")));
  translations_->use(QStringLiteral("de"));
  QTRY_VERIFY(!said().contains(QStringLiteral("confirm")));
  QVERIFY(said().contains(QStringLiteral("#attic")));
  QVERIFY(!said().contains(QStringLiteral("renamed")));
  failed.delivery = client::Delivery::Kept;  // and has nothing more to say
  failed.problem = {};
  emit fixture_->engine.eventsArrived({client::LineChanged{kLobby, failed}});
  translations_->use(QStringLiteral("en"));
  QTRY_VERIFY(said().contains(QStringLiteral("renamed")));
  const models::TranscriptRow& now = fixture_->window->store().buffer(kLobby)->transcript->at(1);
  QCOMPARE(now.delivery, client::Delivery::Kept);
  QCOMPARE(now.note(), std::string());
}

void LanguageSwitchTest::whyJoiningFailed() {
  windows::MainWindow& window = *fixture_->window;
  window.offerJoin(QStringLiteral("chat.example/ops"));
  window.welcome().submitJoin();
  client::RequestFailed refused;
  refused.request = client::RequestId{1};  // the engine is stopped here: the first
  refused.field = "address";
  refused.problem = {client::ProblemCode::HostNotFound, {"chat.example"}};
  refused.text = refused.problem.text;
  emit fixture_->engine.eventsArrived({refused});
  const auto said = [&window] {
    QStringList errors;
    for (auto* each : window.welcome().findChildren<widgets::Field*>()) errors << each->error();
    return errors.join(QString());
  };
  QCOMPARE(said(), QStringLiteral("chat.example cannot be found"));
  translations_->use(QStringLiteral("de"));
  QTRY_VERIFY(!said().contains(QStringLiteral("cannot be found")));
  QVERIFY(said().contains(QStringLiteral("chat.example")));
}

void LanguageSwitchTest::whatIsAnsweredAndLookedFor() {
  client::Line asked = line("maya", "cake?");
  asked.msgid = "m1";
  emit fixture_->engine.eventsArrived({client::LinesAppended{kLobby, {asked}}});
  emit room().transcript().replyRequested(asked.id);
  QVERIFY(room().composer().isReply());
  room().startFind(QStringLiteral("cake"));
  const windows::RoomPage* before = &room();
  translations_->use(QStringLiteral("ru"));
  QTRY_VERIFY(&room() != before);
  QVERIFY(room().composer().isReply());
  QTRY_VERIFY(room().findBar().isVisible());
  QCOMPARE(room().findBar().text(), QStringLiteral("cake"));
  fixture_->type(QStringLiteral("yes"));
  QCOMPARE(fixture_->sent<client::Say>().back().replyTo, std::string("m1"));
}

// Whoever changes it by the arrow keys can go on doing so.
void LanguageSwitchTest::theControlThatWasUsed() {
  QTest::keyClick(fixture_->window.get(), Qt::Key_Comma, Qt::ControlModifier);
  QPointer<QWidget> before(QApplication::activeModalWidget());
  QVERIFY(before);
  for (auto* box : before->findChildren<QComboBox*>()) {
    if (box->accessibleName() == QStringLiteral("Language")) box->setFocus();
  }
  const QPoint place = before->pos() + QPoint(30, 20);
  before->move(place);
  translations_->use(QStringLiteral("de"));
  QTRY_VERIFY(before.isNull());
  auto* now = QApplication::activeModalWidget();
  QVERIFY(now);
  const auto* box = qobject_cast<QComboBox*>(now->focusWidget());
  QVERIFY(box);
  QCOMPARE(box->accessibleName(), QStringLiteral("Sprache"));
  QCOMPARE(now->pos(), place);
  QLineEdit* search = qobject_cast<widgets::PagedDialog*>(now)->search();
  const QImage atRest = search->grab().toImage();  // without a caret, as after it had the keyboard
  search->setFocus();
  now->findChild<QComboBox*>()->setFocus();
  QCOMPARE(search->grab().toImage(), atRest);
}

QTEST_MAIN(LanguageSwitchTest)
#include "LanguageSwitchTest.moc"
