// The host's panel: what it shows of the room, what its switches ask for, and the way out of the
// window.
#include "windows/HostHistory.h"
#include "windows/HostPanel.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSpinBox>
#include <QSystemTrayIcon>
#include <QTreeWidget>
#include <QtTest>

#include "models/TranscriptModel.h"
#include "support/Patience.h"
#include "ui/support/WindowFixture.h"
#include "widgets/Banner.h"
#include "widgets/CopyLine.h"
#include "widgets/IconButton.h"
#include "widgets/Pulse.h"
#include "widgets/StatusStrip.h"
#include "windows/HostBans.h"
#include "windows/HostPeople.h"
#include "windows/HostRoom.h"
#include "windows/RoomPage.h"

using namespace parlor;
using namespace parlor::testing;
using windows::HostHistory;
using windows::Hosting;
using windows::HostPanel;

class HostPanelTest : public QObject {
  Q_OBJECT

 private slots:
  void init();
  void cleanup() {
    page_.reset();
    fixture_.reset();
  }
  void opensFromTheStrip();
  void showsWhoCameByWhichDoor();
  void kicksAndBans();
  void modesArePlainSwitches();
  void topicAndPassword();
  void theLimitIsShownAndChanged();
  void bansCanBeTakenBack();
  void addressesAreCopied();
  void everyAddressHasAName();
  void tellsWhatIsKept();
  void tellsOfTheDisk();
  void savesWhatWasSaid();
  void backsUp();
  void countsTheLastMinutes();
  void countsBytes();
  void handsOverToHeadless_data();
  void handsOverToHeadless();
  void theCommandIsOnShow();
  void closesWithTheRoom();
  void withoutATrayNoneIsOffered();
  void theChosenRowStaysWhileOthersCome();

 private:
  void answerDialog(const QString& button, const QString& file);
  HostPanel& panel() { return *fixture_->window->hostPanel(); }
  std::unique_ptr<WindowFixture> fixture_;
  std::unique_ptr<HostHistory> page_;
};

void HostPanelTest::init() {
  fixture_ = std::make_unique<WindowFixture>();
  QVERIFY(fixture_->isReady());
  fixture_->enterLobby();
  fixture_->host();
  emit fixture_->window->strip().panelWanted();
  QVERIFY(fixture_->window->hostPanel());
}

void HostPanelTest::opensFromTheStrip() {
  panel().close();
  QTRY_VERIFY(!fixture_->window->hostPanel());
  QPushButton* button = fixture_->button(fixture_->window->strip(), QStringLiteral("Host panel"));
  QVERIFY(button && button->isVisible());
  QTest::mouseClick(button, Qt::LeftButton);
  QVERIFY(panel().isVisible());
  QVERIFY(!panel().isModal());
  QCOMPARE(fixture_->sent<client::ListBans>().back().buffer, kLobby);
}

void HostPanelTest::showsWhoCameByWhichDoor() {
  QTreeWidget& list = panel().people().list();
  QCOMPARE(list.topLevelItemCount(), 3);
  const auto rows = list.findItems(QStringLiteral("nc-guest"), Qt::MatchExactly);
  QCOMPARE(rows.size(), 1);
  QCOMPARE(rows[0]->text(1), QStringLiteral("Terminal"));
  QCOMPARE(list.findItems(QStringLiteral("rex"), Qt::MatchExactly)[0]->text(1),
           QStringLiteral("This window"));
  emit fixture_->engine.eventsArrived({client::MemberLeft{kLobby, "nc-guest"}});
  QCOMPARE(list.topLevelItemCount(), 2);
}

// Neither a message nor another person takes the row away that is being dealt with.
void HostPanelTest::theChosenRowStaysWhileOthersCome() {
  std::vector<client::Member> crowd{member("rex", chat::Role::Operator)};
  crowd[0].self = true;
  for (int each = 100; each < 400; ++each) crowd.push_back(member("p" + std::to_string(each)));
  emit fixture_->engine.eventsArrived({client::MembersReset{kLobby, crowd}});
  panel().setCurrent(1);
  QTreeWidget& list = panel().people().list();
  QCOMPARE(list.topLevelItemCount(), 301);
  QTreeWidgetItem* chosen = list.topLevelItem(200);
  list.setCurrentItem(chosen);
  const int place = list.verticalScrollBar()->value();
  QVERIFY(place > 0);
  const QPersistentModelIndex row = list.currentIndex();
  emit fixture_->engine.eventsArrived({says(kLobby, "p101", "hello"),
                                       client::MemberChanged{kLobby, member("a new one"), {}},
                                       client::MemberLeft{kLobby, "p399"}});
  QCOMPARE(list.topLevelItemCount(), 301);
  QCOMPARE(list.currentItem(), chosen);
  QVERIFY(row.isValid());
  QVERIFY(std::abs(list.verticalScrollBar()->value() - place) <= 1);
  QCOMPARE(list.topLevelItem(1)->text(0), QStringLiteral("a new one"));
  emit fixture_->engine.eventsArrived(
      {client::MemberChanged{kLobby, member("p300", chat::Role::Operator), {}}});
  QCOMPARE(list.topLevelItem(0)->text(0), QStringLiteral("p300"));
  QCOMPARE(list.currentItem(), chosen);
}

void HostPanelTest::kicksAndBans() {
  QTreeWidget& list = panel().people().list();
  QPushButton* ban = fixture_->button(panel().people(), QStringLiteral("Ban and kick"));
  const auto choose = [&](const char* nick) {
    list.setCurrentItem(list.findItems(QString::fromLatin1(nick), Qt::MatchExactly).first());
  };
  choose("rex");
  QVERIFY(!ban->isEnabled());  // nobody bans himself by a slip
  choose("maya");
  QVERIFY(ban->isEnabled());
  ban->click();
  QCOMPARE(fixture_->sent<client::SetModes>().back().modes, std::string("+b maya!*@*"));
  QCOMPARE(fixture_->sent<client::Kick>().back().nick, std::string("maya"));
}

void HostPanelTest::modesArePlainSwitches() {
  QCheckBox* topic = panel().rules().switchOf('t');
  QCheckBox* moderated = panel().rules().switchOf('m');
  emit fixture_->engine.eventsArrived({client::RoomModesChanged{kLobby, "+nt"}});
  QVERIFY(topic->isChecked() && !moderated->isChecked());
  moderated->click();
  QCOMPARE(fixture_->sent<client::SetModes>().back().modes, std::string("+m"));
  topic->click();
  QCOMPARE(fixture_->sent<client::SetModes>().back().modes, std::string("-t"));
  emit fixture_->engine.eventsArrived({client::RoomModesChanged{kLobby, "+mn"}});
  QVERIFY(!topic->isChecked() && moderated->isChecked());
}

void HostPanelTest::topicAndPassword() {
  windows::HostRoom& rules = panel().rules();
  rules.topic().setText(QStringLiteral("bring  snacks"));
  fixture_->button(rules, QStringLiteral("Change the topic"))->click();
  QCOMPARE(fixture_->sent<client::SetTopic>().back().topic, std::string("bring snacks"));
  QPushButton* remove = fixture_->button(rules, QStringLiteral("Remove"));
  QVERIFY(!remove->isEnabled());
  rules.password().setText(QStringLiteral("secret"));
  fixture_->button(rules, QStringLiteral("Set"))->click();
  QCOMPARE(fixture_->sent<client::SetModes>().back().modes, std::string("+k secret"));
  QVERIFY(rules.password().text().isEmpty());
  emit fixture_->engine.eventsArrived({client::RoomModesChanged{kLobby, "+ntk"}});
  QVERIFY(remove->isEnabled());
  remove->click();
  QCOMPARE(fixture_->sent<client::SetModes>().back().modes, std::string("-k *"));
}

void HostPanelTest::theLimitIsShownAndChanged() {
  auto* limit = panel().rules().findChild<QSpinBox*>();
  emit fixture_->engine.eventsArrived({client::RoomModesChanged{kLobby, "+klnt 20"}});
  QCOMPARE(limit->value(), 20);
  emit limit->editingFinished();  // left as it was
  QVERIFY(fixture_->sent<client::SetModes>().empty());
  limit->setValue(30);
  emit limit->editingFinished();
  QCOMPARE(fixture_->sent<client::SetModes>().back().modes, std::string("+l 30"));
  limit->setValue(0);
  emit limit->editingFinished();
  QCOMPARE(fixture_->sent<client::SetModes>().back().modes, std::string("-l"));
  emit fixture_->engine.eventsArrived({client::RoomModesChanged{kLobby, "+nt"}});
  QCOMPARE(limit->value(), 0);
}

void HostPanelTest::bansCanBeTakenBack() {
  windows::HostBans& bans = panel().bans();
  client::BansListed answer;
  answer.buffer = kLobby;
  answer.bans = {{"*!*@bad.example", "rex!r@h", at(1)}, {"spam!*@*", "maya!m@h", {}}};
  emit fixture_->engine.eventsArrived({answer});
  QCOMPARE(bans.list().topLevelItemCount(), 2);
  QCOMPARE(bans.list().topLevelItem(0)->text(1), QStringLiteral("rex"));
  QVERIFY(!bans.unban().isEnabled());
  bans.list().setCurrentItem(bans.list().topLevelItem(1));
  const std::size_t asked = fixture_->sent<client::ListBans>().size();
  bans.unban().click();
  QCOMPARE(fixture_->sent<client::SetModes>().back().modes, std::string("-b spam!*@*"));
  QCOMPARE(fixture_->sent<client::ListBans>().size(), asked + 1);  // and looks again
}

void HostPanelTest::addressesAreCopied() {
  QStringList lines;
  widgets::CopyLine* address = nullptr;
  for (auto* line : panel().findChildren<widgets::CopyLine*>()) {
    lines << line->line();
    if (line->line() == QStringLiteral("192.0.2.1:21567")) address = line;
  }
  QVERIFY(lines.contains(QStringLiteral("[2001:db8::1]:21567")));
  QVERIFY(lines.contains(QStringLiteral("parlor://192.0.2.1:21567/lobby")));
  QVERIFY(lines.contains(QStringLiteral("telnet 192.0.2.1 21567")));
  QVERIFY(address);
  address->button().click();
  QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("192.0.2.1:21567"));
}

void HostPanelTest::everyAddressHasAName() {
  QStringList names;
  for (auto* line : panel().findChildren<widgets::CopyLine*>()) {
    if (line->line().endsWith(QStringLiteral(":21567"))) names << line->button().accessibleName();
  }
  QCOMPARE(names.size(), 2);
  QVERIFY(names[0] != names[1]);
}

void HostPanelTest::tellsWhatIsKept() {
  const HostHistory nothing(fixture_->theme, QStringLiteral("#lobby"), {});
  QVERIFY(!nothing.findChild<QPushButton*>());
  QTemporaryDir folder;
  QFile ledger(folder.filePath(QStringLiteral("ledger.db")));
  QVERIFY(ledger.open(QIODevice::WriteOnly) && ledger.resize(3 * 1024 * 1024));
  HostHistory kept(fixture_->theme, QStringLiteral("#lobby"), folder.path());
  kept.show();
  QCOMPARE(kept.findChild<widgets::CopyLine*>()->line(), folder.path());
  QStringList texts;
  for (const auto* label : kept.findChildren<QLabel*>()) texts << label->text();
  QVERIFY(texts.contains(QLocale().formattedDataSize(3 * 1024 * 1024) + " on the disk"));
}

// In the panel as long as it lasts, and across the room, whether the panel is open or not.
void HostPanelTest::tellsOfTheDisk() {
  auto* banner = fixture_->window->room().findChild<widgets::Banner*>();
  engine::HostStatus status{panel().host(), 3, 1, 1, 1, QStringLiteral("select"), 7};
  const auto tells = [&](const QString& text) {
    emit fixture_->engine.hostStatusChanged(status);
    bool inPanel = text.isEmpty();
    for (const QLabel* label : panel().findChildren<QLabel*>()) {
      inPanel |= label->text() == text && label->isVisibleTo(&panel());
    }
    return inPanel && banner->text() == text;
  };
  QVERIFY(tells({}));
  status.historyNotice = QStringLiteral("The search index was damaged.");
  QVERIFY(tells(status.historyNotice));
  status.historyProblem = QStringLiteral("the disk is full");
  QVERIFY(tells(QStringLiteral("History is not being saved: the disk is full")));
  fixture_->button(*banner, QStringLiteral("Understood"))->click();
  QVERIFY(banner->text().isEmpty());
  ++status.people;  // is no news of the disk
  emit fixture_->engine.hostStatusChanged(status);
  QVERIFY(banner->text().isEmpty());
  status = {panel().host(), 3, 1, 1, 1, QStringLiteral("select"), 7};
  QVERIFY(tells({}));
}

// Through the dialog of files, as a person goes.
void HostPanelTest::answerDialog(const QString& button, const QString& file) {
  WindowFixture::button(*page_, button)->click();
  auto* dialog = page_->findChild<QFileDialog*>();
  QVERIFY(dialog && dialog->isVisible());
  auto* name = dialog->findChild<QLineEdit*>();
  name->setText(file);
  QTest::keyClick(name, Qt::Key_Return);
  QTRY_VERIFY(!page_->findChild<QFileDialog*>());
}

void HostPanelTest::savesWhatWasSaid() {
  QTemporaryDir folder;
  page_ = std::make_unique<HostHistory>(fixture_->theme, QStringLiteral("#lobby"), folder.path());
  page_->show();
  QSignalSpy wanted(page_.get(), &HostHistory::exportWanted);
  answerDialog(QStringLiteral("As text"), folder.filePath(QStringLiteral("a")));
  answerDialog(QStringLiteral("As a web page"), folder.filePath(QStringLiteral("b.htm")));
  answerDialog(QStringLiteral("As JSON lines"), folder.filePath(QStringLiteral("c")));
  QCOMPARE(wanted.size(), 3);
  QCOMPARE(wanted[0][0].toString(), folder.filePath(QStringLiteral("a.txt")));
  QCOMPARE(wanted[1][0].toString(), folder.filePath(QStringLiteral("b.htm")));
  QCOMPARE(wanted[2][0].toString(), folder.filePath(QStringLiteral("c.jsonl")));
  QCOMPARE(wanted[2][1].value<store::ExportFormat>(), store::ExportFormat::JsonLines);
}

void HostPanelTest::backsUp() {
  QTemporaryDir folder;
  page_ = std::make_unique<HostHistory>(fixture_->theme, QStringLiteral("#lobby"), folder.path());
  page_->show();
  QSignalSpy wanted(page_.get(), &HostHistory::backUpWanted);
  answerDialog(QStringLiteral("Back up everything"), folder.filePath(QStringLiteral("copy")));
  QCOMPARE(wanted.size(), 1);
  QCOMPARE(wanted[0][0].toString(), folder.filePath(QStringLiteral("copy.db")));
  page_->written(folder.filePath(QStringLiteral("copy.db")), {});
  page_.reset();
}

void HostPanelTest::countsTheLastMinutes() {
  models::TranscriptModel model;
  client::Line joined = line("maya", "", 9);
  joined.kind = client::LineKind::Joined;
  model.append({line("maya", "long ago", 1), line("maya", "a", 9), joined, line("maya", "b", 9),
                line("maya", "c", 10)});
  QCOMPARE(windows::linesPerMinute(model, 3, at(10)), (std::vector<int>{0, 2, 1}));
}

void HostPanelTest::countsBytes() {
  engine::HostTraffic traffic;
  traffic.host = panel().host();
  traffic.people = {{QStringLiteral("maya"), 2048, 5 * 1024 * 1024}};
  traffic.received = 4096, traffic.sent = 6 * 1024 * 1024;
  emit fixture_->engine.trafficCounted(traffic);
  QTreeWidget& list = panel().people().list();
  const auto* maya = list.findItems(QStringLiteral("maya"), Qt::MatchExactly).first();
  const auto shown = [&](qint64 bytes) { return panel().locale().formattedDataSize(bytes); };
  QCOMPARE(maya->text(3), shown(2048));
  QCOMPARE(maya->text(4), shown(5 * 1024 * 1024));
  panel().setCurrent(1);
  QTRY_COMPARE(list.horizontalScrollBar()->maximum(), 0);  // all columns are in sight
  const auto labels = panel().findChildren<QLabel*>();
  QVERIFY(std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
    return label->text().contains(shown(4096)) && label->text().contains(shown(6 * 1024 * 1024));
  }));
  traffic.host = engine::HostId(4711);  // another room is no business of this panel
  traffic.people = {{QStringLiteral("maya"), 1, 1}};
  emit fixture_->engine.trafficCounted(traffic);
  QCOMPARE(maya->text(3), shown(2048));
  emit fixture_->engine.eventsArrived({client::MemberLeft{kLobby, "nc-guest"}});
  QCOMPARE(list.findItems(QStringLiteral("maya"), Qt::MatchExactly).first()->text(3), shown(2048));
}

void HostPanelTest::handsOverToHeadless_data() {
  QTest::addColumn<QString>("room");
  QTest::addColumn<bool>("localOnly");
  QTest::addColumn<QString>("data");
  QTest::addColumn<QString>("command");
  QTest::newRow("plain") << "#lobby" << false << ""
                         << "parlor --headless --room lobby --listen 'auto://[::]:21567'";
  QTest::newRow("with data") << "#lobby" << false << "/home/rex/.local/share/parlor"
                             << "parlor --headless --room lobby --listen 'auto://[::]:21567' "
                                "--data /home/rex/.local/share/parlor";
  QTest::newRow("this machine only") << "#lobby" << true << ""
                                     << "parlor --headless --room lobby --listen "
                                        "auto://127.0.0.1:21567";
  QTest::newRow("odd names") << "#it's" << false << "/home/a b"
                             << "parlor --headless --room 'it'\\''s' --listen "
                                "'auto://[::]:21567' --data '/home/a b'";
}

void HostPanelTest::handsOverToHeadless() {
  QFETCH(QString, room);
  QFETCH(bool, localOnly);
  QFETCH(QString, data);
  QFETCH(QString, command);
  Hosting hosting;
  hosting.info.room = room;
  hosting.info.port = 21567;
  hosting.request.localOnly = localOnly;
  hosting.dataDirectory = data;
  QCOMPARE(windows::headlessCommand(hosting), command);
}

void HostPanelTest::theCommandIsOnShow() {
  bool found = false;
  for (auto* line : panel().findChildren<widgets::CopyLine*>()) {
    found |= line->line().contains(QStringLiteral("parlor --headless --room lobby"));
  }
  QVERIFY(found);
}

void HostPanelTest::closesWithTheRoom() {
  emit fixture_->engine.hostClosed(engine::HostId{1});
  QTRY_VERIFY(!fixture_->window->hostPanel());
}

// What cannot be done is not offered.
void HostPanelTest::withoutATrayNoneIsOffered() {
  QVERIFY(!QSystemTrayIcon::isSystemTrayAvailable());  // where this test runs
  for (auto* box : panel().findChildren<QCheckBox*>()) {
    QVERIFY(!box->text().contains(QStringLiteral("tray")));
  }
}

QTEST_MAIN(HostPanelTest)
#include "HostPanelTest.moc"
