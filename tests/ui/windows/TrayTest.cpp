// Hosting without a window: into the tray, out of it again, and quitting all the same. The tray is
// one of our own, on a session bus of our own.
#include <QCheckBox>
#include <QComboBox>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QMenu>
#include <QPushButton>
#include <QSystemTrayIcon>
#include <QThread>
#include <QtTest>

#include "support/Patience.h"
#include "ui/support/OwnDisplay.h"
#include "ui/support/WindowFixture.h"
#include "widgets/PagedDialog.h"
#include "widgets/StatusStrip.h"
#include "windows/HostPanel.h"
#include "windows/Preferences.h"
#include "windows/Translations.h"

using namespace parlor;
using namespace parlor::testing;
namespace preference = models::preference;

// What a panel with a tray offers to programs.
class Watcher : public QObject {
  Q_OBJECT
  Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierWatcher")
  Q_PROPERTY(bool IsStatusNotifierHostRegistered READ hasHost)
  Q_PROPERTY(int ProtocolVersion READ version)

 public:
  bool hasHost() const { return true; }
  int version() const { return 0; }

  // A program of its own, as a panel is: Qt asks it and waits.
  bool start() {
    auto bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("panel"));
    return bus.registerObject(QStringLiteral("/StatusNotifierWatcher"), this,
                              QDBusConnection::ExportAllContents) &&
           bus.registerService(QStringLiteral("org.kde.StatusNotifierWatcher"));
  }
  QStringList items;

 public slots:
  void RegisterStatusNotifierItem(const QString& service) { items << service; }

 signals:
  void StatusNotifierItemRegistered(const QString& service);
  void StatusNotifierItemUnregistered(const QString& service);
  void StatusNotifierHostRegistered();
};

class TrayTest : public QObject {
  Q_OBJECT

 public:
  explicit TrayTest(bool hasTray) : hasTray_(hasTray) {}

 private slots:
  void initTestCase();
  void init();
  void cleanup() { fixture_.reset(); }
  void cleanupTestCase();
  void isOfferedWhereThereIsOne();
  void closingGoesOnInTheTray();
  void theIconBringsTheWindowBack();
  void whoQuitsIsAsked();
  void theIconTellsWhoIsAwaited();
  void theMenuSpeaksTheLanguage();

 private:
  widgets::Dialog* question() {
    return qobject_cast<widgets::Dialog*>(QApplication::activeModalWidget());
  }
  QSystemTrayIcon* icon() { return fixture_->window->findChild<QSystemTrayIcon*>(); }
  bool isRegistered(const QString& service) {
    return QDBusConnection::sessionBus().interface()->isServiceRegistered(service);
  }
  void closeIntoTheTray();

  template <typename Question>
  auto onPanel(Question question) {
    decltype(question()) answer{};
    QMetaObject::invokeMethod(&watcher_, question, Qt::BlockingQueuedConnection, &answer);
    return answer;
  }
  QStringList items() {
    return onPanel([this] { return watcher_.items; });
  }

  const bool hasTray_;
  Watcher watcher_;
  QThread panel_;
  std::unique_ptr<WindowFixture> fixture_;
};

void TrayTest::initTestCase() {
  if (!hasTray_) QSKIP("there is no Xvfb, or no dbus-daemon");
  watcher_.moveToThread(&panel_);
  panel_.start();
  QVERIFY(onPanel([this] { return watcher_.start(); }));
  QVERIFY(QSystemTrayIcon::isSystemTrayAvailable());
}

void TrayTest::cleanupTestCase() {
  if (!panel_.isRunning()) return;
  onPanel([this, home = QThread::currentThread()] {
    QDBusConnection::disconnectFromBus(QStringLiteral("panel"));
    watcher_.moveToThread(home);
    return true;
  });
  panel_.quit();
  panel_.wait();
}

void TrayTest::init() {
  onPanel([this] { return watcher_.items.clear(), true; });
  QApplication::setQuitOnLastWindowClosed(true);
  fixture_ = std::make_unique<WindowFixture>();
  QVERIFY(fixture_->isReady());
  fixture_->enterLobby();
  fixture_->host();
}

void TrayTest::isOfferedWhereThereIsOne() {
  emit fixture_->window->strip().panelWanted();
  QCheckBox* keep = nullptr;
  for (auto* box : fixture_->window->hostPanel()->findChildren<QCheckBox*>()) {
    if (box->text().contains(QStringLiteral("tray"))) keep = box;
  }
  QVERIFY(keep && !keep->isChecked());
  keep->click();
  QCOMPARE(fixture_->settings.get(preference::kWhenClosing), QStringLiteral("tray"));
  const std::unique_ptr<widgets::PagedDialog> preferences(
      windows::makePreferences(fixture_->theme, fixture_->settings, nullptr));
  const auto boxes = preferences->findChildren<QComboBox*>();
  QVERIFY(std::any_of(boxes.begin(), boxes.end(), [](const QComboBox* box) {
    return box->currentData() == QStringLiteral("tray");
  }));
}

void TrayTest::closeIntoTheTray() {
  fixture_->settings.set(preference::kWhenClosing, QStringLiteral("tray"));
  fixture_->window->close();
  QTRY_VERIFY(!fixture_->window->isVisible());
  QTRY_VERIFY(!items().isEmpty());
}

void TrayTest::closingGoesOnInTheTray() {
  emit fixture_->window->strip().panelWanted();
  closeIntoTheTray();
  QVERIFY(icon() && icon()->isVisible());
  QVERIFY(!QApplication::quitOnLastWindowClosed());  // nothing but the icon is left
  QTRY_VERIFY(!fixture_->window->hostPanel());
}

void TrayTest::theIconBringsTheWindowBack() {
  closeIntoTheTray();
  const QString item = items().first();
  QTRY_VERIFY(isRegistered(item));
  auto press = QDBusMessage::createMethodCall(item, QStringLiteral("/StatusNotifierItem"),
                                              QStringLiteral("org.kde.StatusNotifierItem"),
                                              QStringLiteral("Activate"));
  press << 0 << 0;
  QDBusConnection::sessionBus().send(press);
  QTRY_VERIFY(fixture_->window->isVisible());
  QVERIFY(
      QApplication::quitOnLastWindowClosed());  // or closing it later would leave nothing to see
  QVERIFY(!icon()->isVisible());
  QTRY_VERIFY(!isRegistered(item));
}

void TrayTest::whoQuitsIsAsked() {
  fixture_->settings.set(preference::kWhenClosing, QStringLiteral("tray"));
  fixture_->window->activateWindow();
  QVERIFY(QTest::qWaitForWindowActive(fixture_->window.get()));
  QTest::keyClick(fixture_->window.get(), Qt::Key_Q, Qt::ControlModifier);
  QTRY_VERIFY(question());
  QVERIFY(fixture_->window->isVisible());
  QVERIFY(WindowFixture::button(*question(), QStringLiteral("Keep hosting in the tray")));
  QTest::keyClick(question(), Qt::Key_Escape);
  QTRY_VERIFY(!question());
}

// By a dot, as long as he has not looked.
void TrayTest::theIconTellsWhoIsAwaited() {
  closeIntoTheTray();
  const auto picture = [this] { return icon()->icon().pixmap(QSize(32, 32)).toImage(); };
  const QImage plain = picture();
  emit fixture_->engine.eventsArrived({says(kLobby, "maya", "by the way")});
  QCOMPARE(picture(), plain);
  client::Line ping = line("maya", "rex: are you there?");
  ping.mention = true;
  emit fixture_->engine.eventsArrived({client::LinesAppended{kLobby, {ping}}});
  QVERIFY(picture() != plain);
  const QRect dot(22, 4, 4, 4);
  QCOMPARE(QColor(picture().copy(dot).pixel(2, 2)).rgb(),
           fixture_->theme.colour(theme::Colour::Mention).rgb());
  fixture_->window->comeToFront();
  QApplication::setActiveWindow(fixture_->window.get());  // no window manager does it here
  QTRY_COMPARE(fixture_->window->store().buffer(kLobby)->mentions, 0);
  closeIntoTheTray();
  QCOMPARE(picture(), plain);
}

void TrayTest::theMenuSpeaksTheLanguage() {
  closeIntoTheTray();
  const auto first = [this] { return icon()->contextMenu()->actions().first()->text(); };
  QCOMPARE(first(), QStringLiteral("Show Parlor"));
  const windows::Translations translations{QLocale(QStringLiteral("de"))};
  QTRY_VERIFY(first() != QStringLiteral("Show Parlor"));
  QVERIFY(!icon()->toolTip().contains(QStringLiteral("hosting")));
}

int main(int argc, char** argv) {
  OwnDisplay display;
  const bool hasTray = display.isThere() && display.startBus();
  QApplication application(argc, argv);
  TrayTest test(hasTray);
  return QTest::qExec(&test, argc, argv);
}

#include "TrayTest.moc"
