// Against a notification service of our own on a session bus of our own.
#include "windows/Notifications.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include "support/Patience.h"
#include "transcript/TranscriptView.h"
#include "ui/support/Events.h"
#include "windows/MainWindow.h"
#include "windows/RoomPage.h"

using namespace parlor;
using windows::Notification;
using windows::Notifications;

class Service : public QObject {
  Q_OBJECT
  Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

 public:
  QStringList capabilities;
  QList<QVariantList> notified;
  QList<uint> withdrawn;

 public slots:
  QStringList GetCapabilities() { return capabilities; }
  uint Notify(const QString& program, uint replaces, const QString& icon, const QString& title,
              const QString& text, const QStringList& actions, const QVariantMap& hints,
              int timeout) {
    notified << QVariantList{program, replaces, icon, title, text, actions, hints, timeout};
    return replaces != 0 ? replaces : ++last_;
  }
  void CloseNotification(uint id) { withdrawn << id; }

 signals:
  void ActionInvoked(uint id, const QString& action);
  void NotificationClosed(uint id, uint reason);

 private:
  uint last_ = 40;
};

class NotificationsTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase();
  void cleanupTestCase();
  void init();
  void cleanup();
  void saysWhoAndWhere();
  void aClickOpensTheRoom();
  void oneForEachRoom();
  void readRoomsAreWithdrawn();
  void markupIsText();
  void withoutAServiceTheTrayIsAsked();
  void theWindowTellsAndAClickOpensTheRoom();

 private:
  static Notification make(const QString& text, client::BufferId buffer = client::BufferId{7}) {
    return {buffer, QStringLiteral("maya in #lobby"), text, false};
  }

  QProcess daemon_;
  std::unique_ptr<Service> service_;
  QDBusConnection bus_ = QDBusConnection(QStringLiteral("none yet"));
};

void NotificationsTest::initTestCase() {
  daemon_.start(QStringLiteral("dbus-daemon"),
                {QStringLiteral("--session"), QStringLiteral("--print-address"),
                 QStringLiteral("--nofork"), QStringLiteral("--nopidfile")});
  if (!daemon_.waitForStarted()) QSKIP("there is no dbus-daemon");
  QVERIFY(daemon_.waitForReadyRead());
  qputenv("DBUS_SESSION_BUS_ADDRESS", daemon_.readLine().trimmed());
  bus_ = QDBusConnection::connectToBus(qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS"),
                                       QStringLiteral("service"));
  QVERIFY(bus_.isConnected());
}

void NotificationsTest::cleanupTestCase() {
  QDBusConnection::disconnectFromBus(QStringLiteral("service"));
  daemon_.terminate();
  daemon_.waitForFinished();
}

void NotificationsTest::init() {
  service_ = std::make_unique<Service>();
  service_->capabilities = {QStringLiteral("actions"), QStringLiteral("body")};
  QVERIFY(bus_.registerObject(QStringLiteral("/org/freedesktop/Notifications"), service_.get(),
                              QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
  QVERIFY(bus_.registerService(QStringLiteral("org.freedesktop.Notifications")));
}

void NotificationsTest::cleanup() {
  bus_.unregisterService(QStringLiteral("org.freedesktop.Notifications"));
  bus_.unregisterObject(QStringLiteral("/org/freedesktop/Notifications"));
  service_.reset();
}

void NotificationsTest::saysWhoAndWhere() {
  Notifications notifications({});
  notifications.show(make(QStringLiteral("hello")));
  QTRY_COMPARE(service_->notified.size(), 1);
  const QVariantList& shown = service_->notified[0];
  QCOMPARE(shown[0].toString(), QStringLiteral("Parlor"));
  QCOMPARE(shown[2].toString(), QStringLiteral("chat.parlor.Parlor"));
  QCOMPARE(shown[6].toMap().value(QStringLiteral("desktop-entry")), shown[2]);
  QCOMPARE(shown[3].toString(), QStringLiteral("maya in #lobby"));
  QCOMPARE(shown[4].toString(), QStringLiteral("hello"));
  QVERIFY(shown[5].toStringList().contains(QStringLiteral("default")));
  QCOMPARE(shown[6].toMap().value(QStringLiteral("suppress-sound")).toBool(), true);
}

void NotificationsTest::aClickOpensTheRoom() {
  Notifications notifications({});
  QSignalSpy opened(&notifications, &Notifications::opened);
  notifications.show(make(QStringLiteral("hello")));
  QTRY_COMPARE(notifications.onShow(), 1);
  emit service_->ActionInvoked(999, QStringLiteral("default"));  // of another program
  emit service_->ActionInvoked(41, QStringLiteral("default"));
  QTRY_COMPARE(opened.count(), 1);
  QCOMPARE(opened[0][0].value<client::BufferId>(), client::BufferId{7});
}

void NotificationsTest::oneForEachRoom() {
  Notifications notifications({});
  notifications.show(make(QStringLiteral("one")));
  QTRY_COMPARE(notifications.onShow(), 1);
  notifications.show(make(QStringLiteral("two")));
  QTRY_COMPARE(service_->notified.size(), 2);
  QCOMPARE(service_->notified[1][1].toUInt(), 41U);  // takes the place of the first
  notifications.show(make(QStringLiteral("three"), client::BufferId{8}));
  QTRY_COMPARE(service_->notified.size(), 3);
  QCOMPARE(service_->notified[2][1].toUInt(), 0U);
}

void NotificationsTest::readRoomsAreWithdrawn() {
  Notifications notifications({});
  notifications.show(make(QStringLiteral("one")));
  QTRY_COMPARE(notifications.onShow(), 1);
  notifications.withdraw(client::BufferId{8});
  notifications.withdraw(client::BufferId{7});
  QTRY_COMPARE(service_->withdrawn, QList<uint>{41});
  QCOMPARE(notifications.onShow(), 0);
}

void NotificationsTest::markupIsText() {
  const QString evil = QStringLiteral("<img src=\"/dev/zero\"> & <b>");
  Notifications plain({});
  plain.show(make(evil));
  QTRY_COMPARE(service_->notified.size(), 1);
  QCOMPARE(service_->notified[0][4].toString(), evil);
  service_->capabilities << QStringLiteral("body-markup");
  Notifications marked({});
  marked.show(make(evil));
  QTRY_COMPARE(service_->notified.size(), 2);
  QCOMPARE(service_->notified[1][4].toString(), evil.toHtmlEscaped());
}

void NotificationsTest::withoutAServiceTheTrayIsAsked() {
  bus_.unregisterService(QStringLiteral("org.freedesktop.Notifications"));
  QStringList told;
  Notifications notifications([&](const Notification& each) { told << each.text; });
  notifications.show(make(QStringLiteral("one")));
  notifications.show(make(QStringLiteral("two")));
  QTRY_COMPARE(told, QStringList({"one", "two"}));
  notifications.show(make(QStringLiteral("three")));
  QTRY_COMPARE(told.size(), 3);
}

// From a line that names me to the room on show: the whole way.
void NotificationsTest::theWindowTellsAndAClickOpensTheRoom() {
  using namespace parlor::testing;
  constexpr client::BufferId kBuild{12};
  QTemporaryDir folder;
  QSettings file(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
  models::Settings settings(file);
  theme::Theme theme;
  engine::ChatEngine engine(engine::ChatEngine::Options{});
  windows::MainWindow window(engine, theme, settings);
  window.show();
  QVERIFY(QTest::qWaitForWindowExposed(&window));
  emit engine.eventsArrived(lobby());
  emit engine.eventsArrived({opened(kBuild, "#build")});
  window.showBuffer(kLobby);
  client::Line ping = line("ada", "rex: the build is red");
  ping.mention = true;
  emit engine.eventsArrived({client::LinesAppended{kBuild, {ping}}});
  std::vector<client::Line> since;  // what it was about is not on the last page any more
  for (int minute = 2; minute < 200; ++minute) since.push_back(line("maya", "more", minute));
  emit engine.eventsArrived({client::LinesAppended{kBuild, since}});
  QTRY_COMPARE(service_->notified.size(), 1);
  QCOMPARE(service_->notified[0][3].toString(), QStringLiteral("ada in #build"));
  QCOMPARE(service_->notified[0][4].toString(), QStringLiteral("rex: the build is red"));
  QCOMPARE(window.room().buffer(), kLobby);
  // The id arrives at the window after the service has seen the call.
  QTRY_VERIFY((emit service_->ActionInvoked(41, QStringLiteral("default")),
               window.room().buffer() == kBuild));
  QTRY_VERIFY(!window.room().transcript().isAtBottom());
}

QTEST_MAIN(NotificationsTest)
#include "NotificationsTest.moc"
