// The window without a network: events are put in as the engine would, wishes are read on their way
// to it.
#include "windows/MainWindow.h"

#include <QComboBox>
#include <QMenu>
#include <QPushButton>
#include <QTreeWidget>
#include <QtTest>

#include "models/TranscriptModel.h"
#include "support/Patience.h"
#include "transcript/TranscriptView.h"
#include "ui/support/Events.h"
#include "widgets/Banner.h"
#include "widgets/BufferTree.h"
#include "widgets/Composer.h"
#include "widgets/ComposerEdit.h"
#include "widgets/Dialog.h"
#include "widgets/Field.h"
#include "widgets/FindBar.h"
#include "widgets/Label.h"
#include "widgets/MemberPane.h"
#include "widgets/QuickSwitcher.h"
#include "widgets/StatusStrip.h"
#include "windows/Questions.h"
#include "windows/RoomPage.h"
#include "windows/Translations.h"

using namespace parlor;
using namespace parlor::testing;
using windows::MainWindow;
using windows::WelcomeForm;

namespace {

constexpr client::BufferId kBuild{12}, kOtto{13};
const char kMarkup[] = "<img src=\"/dev/zero\"><b>bold</b>&amp;<script>";

}  // namespace

class MainWindowTest : public QObject {
  Q_OBJECT

 private slots:
  void init();
  void cleanup();
  void beginsWithTheWelcomePage();
  void opensWhereTheLastRunEnded();
  void opensAnyRoomThatIsStillThere();
  void whatIsBeingWrittenIsNotLeft();
  void namesThisMachineInItsLanguage();
  void checksTheFormsBeforeAnythingIsAsked_data();
  void checksTheFormsBeforeAnythingIsAsked();
  void saysWhatIsWrongInItsLanguage();
  void showsWhatTheEngineFoundWrong_data();
  void showsWhatTheEngineFoundWrong();
  void aLinkFillsTheFormAndWaits();
  void saysWhatIsTyped();
  void anUnknownCommandIsNotSaid();
  void whatIsSaidWhileTheLinkIsDownWaits();
  void keepsADraftForEachRoom();
  void messageToSomebodyOpensAndSays();
  void aRoomThatIsEnteredIsShown();
  void aClickOnARoomLeadsToItsComposer();
  void aServerIsShownByItsTitle();
  void roomsOfOneSizeAreInOrder();
  void whatIsOnShowStaysMarked();
  void whoPointsAtAPersonGoesOnWriting();
  void aReplyStaysWithItsDraft();
  void marksReadWithoutGoingThere();
  void goesToNews();
  void goesToTheNthRoom();
  void switchesRoomsByKey();
  void closesARoomByKey();
  void findsInTheRoom();
  void ignoresOnRequest();
  void askedBeforeClosingWhileHosting();
  void repliesCarryTheMessage();
  void walksThePanesByKey();
  void tabReachesEverythingAndComesBack();
  void marksReadWhatIsOnShow();
  void linksAskFirst();
  void strangersMarkupStaysText();
  void everyButtonHasAName();

 private:
  void openWindow();
  void comeBack();
  void enterLobby() {
    emit engine_->eventsArrived(lobby());
    emit engine_->eventsArrived({client::JoinCompleted{client::RequestId{77}, kNetwork, kLobby}});
  }
  widgets::ComposerEdit& edit() { return window_->room().composer().edit(); }
  void type(const QString& text) {
    QTest::keyClicks(&edit(), text);
    window_->room().composer().list().hide();  // no suggestion in the way of Enter
    QTest::keyClick(&edit(), Qt::Key_Return);
  }
  template <typename Command>
  std::vector<Command> sent() const {
    std::vector<Command> found;
    for (const client::ClientCommand& each : commands_) {
      if (const auto* match = std::get_if<Command>(&each)) found.push_back(*match);
    }
    return found;
  }
  widgets::Field* field(const QString& name) {
    for (auto* each : window_->welcome().findChildren<widgets::Field*>()) {
      if (each->edit().accessibleName() == name) return each;
    }
    return nullptr;
  }
  widgets::Dialog* dialog() {
    return qobject_cast<widgets::Dialog*>(QApplication::activeModalWidget());
  }

  QTemporaryDir folder_;
  std::unique_ptr<QSettings> file_;
  std::unique_ptr<models::Settings> settings_;
  std::unique_ptr<theme::Theme> theme_;
  std::unique_ptr<engine::ChatEngine> engine_;
  std::unique_ptr<MainWindow> window_;
  std::vector<client::ClientCommand> commands_;
};

void MainWindowTest::init() {
  file_ =
      std::make_unique<QSettings>(folder_.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
  file_->clear();
  settings_ = std::make_unique<models::Settings>(*file_);
  settings_->setNick(QStringLiteral("rex"));
  theme_ = std::make_unique<theme::Theme>();
  openWindow();
}

void MainWindowTest::openWindow() {
  window_.reset();
  engine_ = std::make_unique<engine::ChatEngine>(engine::ChatEngine::Options{});
  window_ = std::make_unique<MainWindow>(*engine_, *theme_, *settings_);
  commands_.clear();
  connect(window_.get(), &MainWindow::commandSent, this,
          [this](const client::ClientCommand& command) { commands_.push_back(command); });
  window_->show();
  QVERIFY(QTest::qWaitForWindowExposed(window_.get()));
  window_->activateWindow();
  QTRY_VERIFY(window_->isActiveWindow());
}

void MainWindowTest::cleanup() {
  window_.reset();
  engine_.reset();
  theme_.reset();
  settings_.reset();
}

void MainWindowTest::beginsWithTheWelcomePage() {
  QVERIFY(window_->showsWelcome());
  QVERIFY(!window_->tree().isVisible());
  enterLobby();
  QVERIFY(!window_->showsWelcome());
  QVERIFY(window_->tree().isVisible());
  QVERIFY(edit().hasFocus());
  QCOMPARE(window_->room().buffer(), kLobby);
}

// What an earlier run left, before the network answers.
void MainWindowTest::comeBack() {
  client::LinkStateChanged connecting;
  connecting.network = kNetwork;
  connecting.state = client::LinkState::Connecting;
  auto lobby = opened(kLobby, "#lobby"), build = opened(kBuild, "#build");
  lobby.joined = build.joined = false;
  emit engine_->eventsArrived(
      {client::NetworkAdded{kNetwork, "chat.example", "chat.example:21567", false}, lobby, build,
       says(kBuild, "ada", "kept on the disk"), connecting});
}

void MainWindowTest::opensWhereTheLastRunEnded() {
  enterLobby();
  emit engine_->eventsArrived({opened(kBuild, "#build")});
  window_->showBuffer(kBuild);
  openWindow();
  QVERIFY(window_->showsWelcome());
  comeBack();
  QVERIFY(!window_->showsWelcome());
  QCOMPARE(window_->room().buffer(), kBuild);
  QCOMPARE(window_->room().transcript().model()->rowCount(), 1);
  QVERIFY(window_->room().banner().isVisible());
}

void MainWindowTest::opensAnyRoomThatIsStillThere() {
  settings_->setLastPlace(QStringLiteral("gone.example:6667/#ops"));
  openWindow();
  comeBack();
  QCOMPARE(window_->room().buffer(), kLobby);
}

void MainWindowTest::whatIsBeingWrittenIsNotLeft() {
  QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("workshop"));
  comeBack();
  QVERIFY(window_->showsWelcome());
}

void MainWindowTest::namesThisMachineInItsLanguage() {
  emit engine_->eventsArrived({client::NetworkAdded{kNetwork, "This machine", "here", true}});
  windows::Translations translations{QLocale(QStringLiteral("de"))};
  QTRY_COMPARE(window_->store().network(kNetwork)->title, QStringLiteral("Dieser Rechner"));
  translations.use(QStringLiteral("en"));
  QTRY_COMPARE(window_->store().network(kNetwork)->title, QStringLiteral("This machine"));
}

void MainWindowTest::checksTheFormsBeforeAnythingIsAsked_data() {
  QTest::addColumn<bool>("host");
  QTest::addColumn<QString>("name");
  QTest::addColumn<QString>("text");
  QTest::newRow("no name") << true << "Your name"
                           << "";
  QTest::newRow("a name with a space") << true << "Your name"
                                       << "two words";
  QTest::newRow("no room") << true << "Room"
                           << "";
  QTest::newRow("a room with a comma") << true << "Room"
                                       << "a,b";
  QTest::newRow("no number") << true << "Port"
                             << "many";
  QTest::newRow("too big a number") << true << "Port"
                                    << "99999";
  QTest::newRow("no address") << false << "Address or invitation"
                              << "";
  QTest::newRow("a bad port") << false << "Address or invitation"
                              << "parlor://host:99999/a";
  QTest::newRow("another scheme") << false << "Address or invitation"
                                  << "ftp://host/a";
}

void MainWindowTest::checksTheFormsBeforeAnythingIsAsked() {
  QFETCH(bool, host);
  QFETCH(QString, name);
  QFETCH(QString, text);
  QSignalSpy hostWanted(&window_->welcome(), &windows::WelcomePage::hostWanted);
  QSignalSpy joinWanted(&window_->welcome(), &windows::WelcomePage::joinWanted);
  widgets::Field* wrong = field(name);
  QVERIFY(wrong);
  if (!host) window_->welcome().fillJoin(QStringLiteral("host/lobby"));
  wrong->setText(text);
  host ? window_->welcome().submitHost() : window_->welcome().submitJoin();
  QVERIFY2(!wrong->error().isEmpty(), qPrintable(name));
  QVERIFY(wrong->edit().hasFocus());
  QVERIFY(wrong->isVisible());
  QCOMPARE(hostWanted.count() + joinWanted.count(), 0);
}

// Every reason, not only those that the window gives itself.
void MainWindowTest::saysWhatIsWrongInItsLanguage() {
  const windows::Translations translations{QLocale(QStringLiteral("zh_CN"))};
  window_->hide();
  MainWindow chinese(*engine_, *theme_, *settings_);
  chinese.show();
  const auto errors = [&chinese] {
    QStringList found;
    for (auto* each : chinese.welcome().findChildren<widgets::Field*>()) found << each->error();
    found.removeAll({});
    return found;
  };
  const QRegularExpression english(QStringLiteral("[a-z]{3}"));
  for (const char* address : {"host:99999/a", "ftp://host/a", "/room", "a b", "host/a b"}) {
    chinese.welcome().fillJoin(QString::fromLatin1(address));
    chinese.welcome().submitJoin();
    QCOMPARE(errors().size(), 1);
    QString said = errors().first();
    said.remove(QStringLiteral("parlor://")).remove(QStringLiteral("ircs://"));
    said.remove(QStringLiteral("irc://")).remove(QStringLiteral("ftp://"));
    QVERIFY2(!said.contains(english), qPrintable(errors().first()));
  }
  for (const char* room : {"a b", "#", "a,b"}) {
    chinese.welcome().fillHost(QString::fromLatin1(room));
    chinese.welcome().submitHost();
    QVERIFY2(!errors().isEmpty() && !errors().first().contains(english), room);
  }
}

void MainWindowTest::showsWhatTheEngineFoundWrong_data() {
  QTest::addColumn<QString>("named");
  QTest::addColumn<QString>("shownAt");
  QTest::newRow("port") << "port"
                        << "Port";
  QTest::newRow("room") << "room"
                        << "Room";
  QTest::newRow("nick") << "nick"
                        << "Your name";
  QTest::newRow("password") << "password"
                            << "Password (optional)";
}

void MainWindowTest::showsWhatTheEngineFoundWrong() {
  QFETCH(QString, named);
  QFETCH(QString, shownAt);
  window_->welcome().submitHost();
  const QString why = QStringLiteral("it is in use");
  // The engine is stopped here, so the number of the request is the first.
  emit engine_->hostFailed(client::RequestId{1}, named, why);
  QCOMPARE(field(shownAt)->error(), why);
  QVERIFY(field(shownAt)->isVisible());
  QVERIFY(field(shownAt)->edit().hasFocus());
}

void MainWindowTest::aLinkFillsTheFormAndWaits() {
  QSignalSpy joinWanted(&window_->welcome(), &windows::WelcomePage::joinWanted);
  window_->offerJoin(QStringLiteral("parlor://192.0.2.1:4000/lab"));
  QCOMPARE(field(QStringLiteral("Address or invitation"))->text(),
           QStringLiteral("parlor://192.0.2.1:4000/lab"));
  QCOMPARE(joinWanted.count(), 0);
  window_->welcome().submitJoin();
  QCOMPARE(joinWanted.count(), 1);
  const auto request = joinWanted[0][0].value<client::JoinNetwork>();
  QCOMPARE(request.host, std::string("192.0.2.1"));
  QCOMPARE(request.port, std::uint16_t{4000});
  QCOMPARE(request.rooms, std::vector<std::string>{"#lab"});
}

void MainWindowTest::saysWhatIsTyped() {
  enterLobby();
  type(QStringLiteral("hello"));
  QCOMPARE(sent<client::Say>().size(), std::size_t{1});
  QCOMPARE(sent<client::Say>()[0].text, std::string("hello"));
  QCOMPARE(window_->room().composer().text(), QString());
}

void MainWindowTest::anUnknownCommandIsNotSaid() {
  enterLobby();
  type(QStringLiteral("/jion x"));
  QVERIFY(sent<client::Say>().empty());
  QVERIFY(!window_->room().composer().problem().isEmpty());
  QCOMPARE(window_->room().composer().text(), QStringLiteral("/jion x"));
}

void MainWindowTest::whatIsSaidWhileTheLinkIsDownWaits() {
  enterLobby();
  client::LinkStateChanged gone;
  gone.network = kNetwork;
  gone.state = client::LinkState::Waiting;
  gone.text = "connection reset";
  emit engine_->eventsArrived({gone});
  QVERIFY(window_->room().banner().text().contains(QStringLiteral("connection reset")));
  type(QStringLiteral("said meanwhile"));
  QCOMPARE(sent<client::Say>().size(), std::size_t{1});
  QCOMPARE(window_->room().composer().text(), QString());
  gone.state = client::LinkState::Offline;  // and nobody will try again
  emit engine_->eventsArrived({gone});
  type(QStringLiteral("still here"));
  QCOMPARE(sent<client::Say>().size(), std::size_t{1});
  QCOMPARE(window_->room().composer().text(), QStringLiteral("still here"));
  QTest::mouseClick(window_->room().banner().findChild<QPushButton*>(), Qt::LeftButton);
  QCOMPARE(sent<client::ReconnectNow>().size(), std::size_t{1});
  gone.state = client::LinkState::Online;
  emit engine_->eventsArrived({gone});
  QCOMPARE(window_->room().banner().text(), QString());
}

void MainWindowTest::keepsADraftForEachRoom() {
  enterLobby();
  emit engine_->eventsArrived({opened(kBuild, "#build")});
  QTest::keyClicks(&edit(), QStringLiteral("half a thought"));
  window_->showBuffer(kBuild);
  QCOMPARE(window_->room().composer().text(), QString());
  window_->showBuffer(kLobby);
  QCOMPARE(window_->room().composer().text(), QStringLiteral("half a thought"));
}

void MainWindowTest::messageToSomebodyOpensAndSays() {
  enterLobby();
  type(QStringLiteral("/msg otto are you there"));
  QCOMPARE(sent<client::OpenDirect>().size(), std::size_t{1});
  QVERIFY(sent<client::Say>().empty());
  emit engine_->eventsArrived({opened(kOtto, "otto", client::BufferKind::Direct)});
  QCOMPARE(sent<client::Say>().size(), std::size_t{1});
  QCOMPARE(sent<client::Say>()[0].buffer, kOtto);
  QCOMPARE(sent<client::Say>()[0].text, std::string("are you there"));
  QCOMPARE(window_->room().buffer(), kOtto);
}

void MainWindowTest::aRoomThatIsEnteredIsShown() {
  enterLobby();
  type(QStringLiteral("/join #build"));
  QCOMPARE(sent<client::JoinRoom>().size(), std::size_t{1});
  QCOMPARE(window_->room().buffer(), kLobby);
  emit engine_->eventsArrived({opened(kBuild, "#build")});
  QCOMPARE(window_->room().buffer(), kBuild);
  type(QStringLiteral("/join #lobby"));  // open already
  QCOMPARE(window_->room().buffer(), kLobby);
}

// Who clicks on a room wants to write into it; who walks the list goes on walking.
void MainWindowTest::aClickOnARoomLeadsToItsComposer() {
  enterLobby();
  emit engine_->eventsArrived({opened(kBuild, "#build")});
  auto& tree = window_->tree();
  QTest::mouseClick(tree.viewport(), Qt::LeftButton, {},
                    tree.visualRect(tree.indexOf(kBuild)).center());
  QCOMPARE(window_->room().buffer(), kBuild);
  QVERIFY(edit().hasFocus());
  tree.setFocus(Qt::ShortcutFocusReason);
  QTest::keyClick(&tree, Qt::Key_Up);
  QCOMPARE(window_->room().buffer(), kLobby);
  QVERIFY(tree.hasFocus());
}

void MainWindowTest::aServerIsShownByItsTitle() {
  emit engine_->eventsArrived(lobby());
  constexpr client::BufferId kServer{19};
  emit engine_->eventsArrived({opened(kServer, "local:21567", client::BufferKind::Server)});
  window_->showBuffer(kServer);
  const QString title = window_->store().network(kNetwork)->title;
  QVERIFY(window_->windowTitle().startsWith(title));
  bool shown = false;
  for (auto* label : window_->room().findChildren<widgets::ElidedLabel*>()) {
    shown |= label->accessibleName() == title;
    QVERIFY(label->accessibleName() != QStringLiteral("local:21567"));
  }
  QVERIFY(shown);
}

void MainWindowTest::roomsOfOneSizeAreInOrder() {
  enterLobby();
  type(QStringLiteral("/list"));
  client::RoomListed listed{kNetwork, {}, true};
  for (const char* name : {"#b", "#c", "#a", "#large"}) {
    listed.rooms.push_back({name, name == std::string("#large") ? 1234U : 3U, {}});
  }
  emit engine_->eventsArrived({listed});
  auto* list = dialog()->findChild<QTreeWidget*>();
  QStringList names;
  for (int row = 0; row < list->topLevelItemCount(); ++row) {
    names << list->topLevelItem(row)->text(0);
  }
  QCOMPARE(names, (QStringList{"#large", "#a", "#b", "#c"}));
  QCOMPARE(list->topLevelItem(0)->text(1), QLocale().toString(1234));
  QTest::keyClick(dialog()->findChild<QLineEdit*>(), Qt::Key_Down);  // without leaving the field
  QCOMPARE(list->currentItem()->text(0), QStringLiteral("#a"));
  QTest::keyClicks(dialog()->findChild<QLineEdit*>(), QStringLiteral("c"));
  QVERIFY(!list->topLevelItem(3)->isHidden() && list->topLevelItem(1)->isHidden());
  QCOMPARE(list->currentItem()->text(0), QStringLiteral("#c"));
  dialog()->close();
}

void MainWindowTest::whatIsOnShowStaysMarked() {
  enterLobby();
  widgets::BufferTree& tree = window_->tree();
  const QRect last = tree.visualRect(tree.currentIndex());
  QTest::mouseClick(tree.viewport(), Qt::LeftButton, {}, last.center() + QPoint(0, 200));
  QCOMPARE(tree.selectionModel()->selectedIndexes(), QModelIndexList{tree.currentIndex()});
  QVERIFY(tree.currentIndex().isValid());
}

void MainWindowTest::whoPointsAtAPersonGoesOnWriting() {
  enterLobby();
  window_->resize(1000, 700);
  QListView& people = window_->room().members().list();
  QTRY_VERIFY(people.isVisible());
  const QPoint maya = people.visualRect(people.model()->index(1, 0)).center();
  QTest::mouseClick(people.viewport(), Qt::LeftButton, {}, maya);
  QVERIFY(edit().hasFocus());
}

void MainWindowTest::aReplyStaysWithItsDraft() {
  enterLobby();
  client::Line asked = line("maya", "cake?");
  asked.msgid = "m1";
  emit engine_->eventsArrived({client::LinesAppended{kLobby, {asked}}, opened(kBuild, "#build")});
  emit window_->room().transcript().replyRequested(asked.id);
  QTest::keyClicks(&edit(), QStringLiteral("yes"));
  window_->showBuffer(kBuild);
  QVERIFY(!window_->room().composer().isReply());
  window_->showBuffer(kLobby);
  QVERIFY(window_->room().composer().isReply());
  QTest::keyClick(&edit(), Qt::Key_Return);
  QCOMPARE(sent<client::Say>().back().replyTo, std::string("m1"));
  window_->showBuffer(kBuild);
  window_->showBuffer(kLobby);
  QVERIFY(!window_->room().composer().isReply());
}

void MainWindowTest::marksReadWithoutGoingThere() {
  enterLobby();
  client::Line ping = line("maya", "rex: look");
  ping.mention = true;
  emit engine_->eventsArrived({opened(kBuild, "#build"), client::LinesAppended{kBuild, {ping}}});
  QCOMPARE(window_->store().buffer(kBuild)->mentions, 1);
  const auto choose = [this](const QString& text) {
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    for (QAction* action : menu ? menu->actions() : QList<QAction*>()) {
      if (action->text().remove(u'&') == text && action->isEnabled()) action->trigger();
    }
    if (menu) menu->close();
  };
  emit window_->tree().networkMenuRequested(kNetwork, QPoint(10, 10));
  choose(QStringLiteral("Mark all as read"));
  QCOMPARE(window_->store().buffer(kBuild)->unread, 0);
  QCOMPARE(window_->room().buffer(), kLobby);
  const auto told = sent<client::MarkRead>();
  QVERIFY(std::any_of(told.begin(), told.end(),
                      [](const client::MarkRead& mark) { return mark.buffer == kBuild; }));
}

void MainWindowTest::goesToNews() {
  enterLobby();
  emit engine_->eventsArrived({opened(kBuild, "#build"), says(kBuild, "maya", "news")});
  QCOMPARE(window_->room().buffer(), kLobby);
  QTest::keyClick(window_.get(), Qt::Key_A, Qt::AltModifier);
  QCOMPARE(window_->room().buffer(), kBuild);
  QCOMPARE(window_->store().buffer(kBuild)->unread, 0);
}

void MainWindowTest::goesToTheNthRoom() {
  enterLobby();
  emit engine_->eventsArrived({opened(kBuild, "#build")});
  QTest::keyClick(window_.get(), Qt::Key_2, Qt::AltModifier);
  QCOMPARE(window_->room().buffer(), kBuild);
  QTest::keyClick(window_.get(), Qt::Key_1, Qt::AltModifier);
  QCOMPARE(window_->room().buffer(), kLobby);
}

void MainWindowTest::switchesRoomsByKey() {
  enterLobby();
  emit engine_->eventsArrived({opened(kBuild, "#build")});
  QTest::keyClick(&edit(), Qt::Key_Down, Qt::AltModifier);
  QCOMPARE(window_->room().buffer(), kBuild);
  QTest::keyClick(&edit(), Qt::Key_Up, Qt::AltModifier);
  QCOMPARE(window_->room().buffer(), kLobby);
  QTest::keyClick(&edit(), Qt::Key_Tab, Qt::ControlModifier);  // as elsewhere
  QCOMPARE(window_->room().buffer(), kBuild);
  QTest::keyClick(&edit(), Qt::Key_Backtab, Qt::ControlModifier | Qt::ShiftModifier);
  QCOMPARE(window_->room().buffer(), kLobby);
  QTest::keyClick(&edit(), Qt::Key_PageDown, Qt::ControlModifier);
  QCOMPARE(window_->room().buffer(), kBuild);
  QTest::keyClick(&edit(), Qt::Key_PageUp, Qt::ControlModifier);
  QCOMPARE(window_->room().buffer(), kLobby);
  QTest::keyClick(&edit(), Qt::Key_K, Qt::ControlModifier);
  QVERIFY(window_->switcher().isVisible());
}

void MainWindowTest::closesARoomByKey() {
  enterLobby();
  emit engine_->eventsArrived({opened(kBuild, "#build")});
  QTest::keyClick(&edit(), Qt::Key_W, Qt::ControlModifier);
  QCOMPARE(sent<client::CloseBuffer>().size(), std::size_t{1});
  emit engine_->eventsArrived({client::BufferClosed{kLobby}});
  QCOMPARE(window_->room().buffer(), kBuild);
  emit engine_->eventsArrived({client::NetworkRemoved{kNetwork}});
  QVERIFY(window_->showsWelcome());
}

void MainWindowTest::findsInTheRoom() {
  enterLobby();
  emit engine_->eventsArrived({says(kLobby, "maya", "needle")});
  for (int i = 0; i < 100; ++i) emit engine_->eventsArrived({says(kLobby, "maya", "hay")});
  QSignalSpy found(&window_->room().transcript(), &transcript::TranscriptView::findChanged);
  QTest::keyClick(&edit(), Qt::Key_F, Qt::ControlModifier);
  QVERIFY(window_->room().findBar().isVisible());
  QTest::keyClicks(window_->room().findBar().findChild<QLineEdit*>(), QStringLiteral("needle"));
  QTRY_VERIFY(!found.isEmpty() && found.last()[0].toInt() == 1);
  const auto shows = [&](const QString& text) {
    for (auto* label : window_->room().findBar().findChildren<QLabel*>()) {
      if (label->text() == text) return true;
    }
    return false;
  };
  QTRY_VERIFY(shows(QStringLiteral("1 of 1")));  // it shows itself, without another key
  const transcript::TranscriptView& view = window_->room().transcript();
  QVERIFY(view.flow().itemOf(view.model()->serialOf(0)));
  QTest::keyClick(window_->room().findBar().findChild<QLineEdit*>(), Qt::Key_Escape);
  QVERIFY(!window_->room().findBar().isVisible());
  QVERIFY(edit().hasFocus());
}

void MainWindowTest::ignoresOnRequest() {
  enterLobby();
  type(QStringLiteral("/ignore Maya"));
  const auto* room = window_->store().buffer(kLobby);
  emit engine_->eventsArrived({says(kLobby, "maya", "spam")});
  QCOMPARE(room->transcript->rowCount(), 0);
  type(QStringLiteral("/ignore maya"));
  emit engine_->eventsArrived({says(kLobby, "maya", "news")});
  QCOMPARE(room->transcript->rowCount(), 1);
}

void MainWindowTest::askedBeforeClosingWhileHosting() {
  enterLobby();
  engine::HostInfo info;
  info.host = engine::HostId{1};
  info.network = kNetwork;
  info.room = QStringLiteral("#lobby");
  info.addresses = {QStringLiteral("192.0.2.1:21567")};
  emit engine_->hostOpened(client::RequestId{9}, info);
  emit engine_->hostStatusChanged({info.host, 4, 2, 1, 1, QStringLiteral("select"), 5});
  QVERIFY(window_->strip().invite().isVisible());
  window_->close();
  QVERIFY(window_->isVisible());
  QTRY_VERIFY(dialog());
  bool counted = false;
  for (auto* button : dialog()->findChildren<QPushButton*>()) {
    counted |= button->text() == QStringLiteral("Close the room for 3 people");
  }
  QVERIFY(counted);
  QTest::keyClick(dialog(), Qt::Key_Escape);
  QTRY_VERIFY(!dialog());
  QVERIFY(window_->isVisible());
  emit engine_->hostClosed(info.host);
  QVERIFY(!window_->strip().invite().isVisible());
  window_->close();
  QVERIFY(!window_->isVisible());
}

void MainWindowTest::repliesCarryTheMessage() {
  enterLobby();
  client::Line asked = line("maya", "who has the cable?");
  asked.msgid = "m1";
  emit engine_->eventsArrived({client::LinesAppended{kLobby, {asked}}});
  emit window_->room().transcript().replyRequested(asked.id);
  type(QStringLiteral("me"));
  QCOMPARE(sent<client::Say>().at(0).replyTo, std::string("m1"));
  type(QStringLiteral("and more"));
  QCOMPARE(sent<client::Say>().at(1).replyTo, std::string());
}

void MainWindowTest::walksThePanesByKey() {
  enterLobby();
  window_->resize(1100, 600);
  edit().setFocus();
  QSet<QWidget*> seen;
  for (int i = 0; i < 4; ++i) {
    QTest::keyClick(window_.get(), Qt::Key_F6);
    seen.insert(QApplication::focusWidget());
  }
  QCOMPARE(seen.size(), 4);
  QVERIFY(edit().hasFocus());
}

void MainWindowTest::tabReachesEverythingAndComesBack() {
  enterLobby();
  window_->resize(1100, 600);
  edit().setFocus();
  QSet<QWidget*> seen;
  for (int i = 0; i < 60; ++i) {
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    seen.insert(QApplication::focusWidget());
  }
  QVERIFY(seen.contains(&edit()));
  QVERIFY(seen.contains(&window_->tree()));
  QVERIFY(seen.contains(&window_->room().members().list()));
  QVERIFY(seen.contains(&window_->room().transcript()));
}

void MainWindowTest::marksReadWhatIsOnShow() {
  enterLobby();
  emit engine_->eventsArrived({says(kLobby, "maya", "hello", 5)});
  QTRY_VERIFY(!sent<client::MarkRead>().empty());
  QCOMPARE(sent<client::MarkRead>().back().upTo, at(5));
}

void MainWindowTest::linksAskFirst() {
  enterLobby();
  const QUrl link(QStringLiteral("https://xn--pple-43d.example/a"));
  emit window_->room().transcript().linkActivated(link, QStringLiteral("apple.example"));
  QTRY_VERIFY(dialog());
  QString all;
  for (auto* label : dialog()->findChildren<QLabel*>()) all += label->text() + u' ';
  QVERIFY(all.contains(QStringLiteral("xn--pple-43d")));
  QTest::keyClick(dialog(), Qt::Key_Escape);
}

// No label, tool tip, menu or dialog may read as markup what a stranger wrote.
void MainWindowTest::strangersMarkupStaysText() {
  const std::string evil = kMarkup;
  enterLobby();
  client::Line said = line(evil, evil);
  client::WhoisArrived whois;
  whois.network = kNetwork;
  whois.member = member(evil);
  whois.member.realname = whois.server = whois.away = evil;
  whois.rooms = {evil};
  client::RoomListed rooms;
  rooms.network = kNetwork;
  rooms.rooms = {{evil, 3, {evil, {}}}};
  emit engine_->eventsArrived(
      {client::NetworkAdded{kNetwork, evil, evil, false}, client::BufferRenamed{kLobby, evil},
       client::TopicChanged{kLobby, {evil, {}}, evil, at(1)},
       client::RoomModesChanged{kLobby, evil}, client::MemberChanged{kLobby, member(evil), {}},
       client::LinesAppended{kLobby, {said}}, client::TypingChanged{kLobby, {evil}},
       client::RequestFailed{{}, kNetwork, {}, evil}, whois});
  type(QStringLiteral("/list"));
  emit engine_->eventsArrived({rooms});
  client::LinkStateChanged gone;
  gone.network = kNetwork;
  gone.text = evil;
  emit engine_->eventsArrived({gone});
  settings_->remember({kMarkup, kMarkup, kMarkup});
  window_->welcome().showError(WelcomeForm::Join, QStringLiteral("address"), kMarkup);
  windows::confirmLink(*theme_, QUrl(QStringLiteral("https://a/%1").arg(kMarkup)), kMarkup, {},
                       window_.get())
      ->open();
  windows::askAboutPaste(*theme_, kMarkup, 6, {}, window_.get())->open();
  windows::askAboutLeavingHost(*theme_, kMarkup, 2, {}, window_.get())->open();
  QTest::qWait(50);
  int labels = 0;
  for (QWidget* each : QApplication::allWidgets()) {
    if (const auto* label = qobject_cast<QLabel*>(each)) {
      ++labels;
      QVERIFY2(label->textFormat() == Qt::PlainText || !label->text().contains(u'<'),
               qPrintable(label->text()));
    }
    QString tip = each->toolTip();
    QVERIFY2(!tip.contains(QStringLiteral("<img")), qPrintable(tip));
    QVERIFY2(!each->whatsThis().contains(u'<'), qPrintable(each->whatsThis()));
  }
  QVERIFY(labels > 20);
  for (const QAbstractItemModel* model :
       {window_->tree().model(), window_->room().members().list().model()}) {
    QVERIFY(model->index(0, 0).data(Qt::ToolTipRole).isNull());
  }
  while (QWidget* open = QApplication::activeModalWidget()) {
    open->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
  }
}

void MainWindowTest::everyButtonHasAName() {
  enterLobby();
  for (QWidget* each : QApplication::allWidgets()) {
    const auto* button = qobject_cast<QAbstractButton*>(each);
    if (!button || button->objectName().startsWith(QStringLiteral("qt_"))) continue;
    if (qobject_cast<QLineEdit*>(button->parentWidget())) continue;  // Qt's own clear button
    if (!button->isVisibleTo(button->parentWidget())) continue;
    QVERIFY2(!button->accessibleName().isEmpty() || !button->text().isEmpty(),
             qPrintable(QString::fromLatin1(button->metaObject()->className())));
  }
  for (auto* field : window_->findChildren<QLineEdit*>()) {
    if (qobject_cast<QComboBox*>(field->parentWidget())) continue;
    QVERIFY2(!field->accessibleName().isEmpty(), qPrintable(field->placeholderText()));
  }
}

QTEST_MAIN(MainWindowTest)
#include "MainWindowTest.moc"
