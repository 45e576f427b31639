// Every page, menu and dialog of the window as a screen reader and the Tab key meet it, and the
// window's patience under a flood.
#include <QAccessible>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QtTest>
#include <ctime>

#include "models/TranscriptModel.h"
#include "theme/Theme.h"
#include "transcript/TranscriptView.h"
#include "ui/support/Events.h"
#include "ui/support/Tour.h"
#include "ui/transcript/Scenes.h"
#include "widgets/BufferTree.h"
#include "widgets/MemberPane.h"
#include "widgets/Popover.h"
#include "windows/RoomPage.h"

using namespace parlor;
using namespace parlor::testing;

namespace {

constexpr int kChildrenLookedAt = 40;  // of one list

bool needsName(QAccessible::Role role) {
  switch (role) {
    case QAccessible::Button:
    case QAccessible::ButtonMenu:
    case QAccessible::CheckBox:
    case QAccessible::ComboBox:
    case QAccessible::Dialog:
    case QAccessible::EditableText:
    case QAccessible::Link:
    case QAccessible::List:
    case QAccessible::ListItem:
    case QAccessible::MenuItem:
    case QAccessible::PageTab:
    case QAccessible::RadioButton:
    case QAccessible::Slider:
    case QAccessible::SpinBox:
    case QAccessible::Table:
    case QAccessible::Tree:
    case QAccessible::TreeItem:
    case QAccessible::Window:
      return true;
    default:
      return false;
  }
}

// Parts that Qt puts into its own controls are named by the control around them.
bool isInside(const QAccessibleInterface& part) {
  const QObject* object = part.object();
  const QObject* around = object ? object->parent() : nullptr;
  return qobject_cast<const QComboBox*>(around) || qobject_cast<const QLineEdit*>(around) ||
         (object && object->objectName().startsWith(QStringLiteral("qt_")));
}

QString nameOf(const QAccessibleInterface& item) {
  return item.text(QAccessible::Name).trimmed();
}

// A screen reader would read the markup of a tool tip out.
bool hasMarkup(const QAccessibleInterface& item) {
  return nameOf(item).contains(u'<') || item.text(QAccessible::Description).contains(u'<');
}

// What has a name stands for something.
bool isNamedNothing(const QAccessibleInterface& item) {
  const auto* widget = qobject_cast<const QWidget*>(item.object());
  return widget && item.role() == QAccessible::Client && !nameOf(item).isEmpty();
}

void collectNameless(QAccessibleInterface& item, QStringList path, QStringList& found) {
  if (item.state().invisible && item.role() != QAccessible::Window) return;
  const QObject* object = item.object();
  path << (object ? QString::fromLatin1(object->metaObject()->className()) : nameOf(item)) +
              QStringLiteral(" \"%1\"").arg(nameOf(item).left(20));
  if (needsName(item.role()) && !isInside(item) && nameOf(item).isEmpty()) {
    found << path.join(QStringLiteral(" > "));
  }
  if (hasMarkup(item)) found << QStringLiteral("markup: ") + path.join(QStringLiteral(" > "));
  if (isNamedNothing(item)) found << QStringLiteral("no role: ") + path.join(QStringLiteral(" > "));
  for (int i = 0; i < std::min(item.childCount(), kChildrenLookedAt); ++i) {
    QAccessibleInterface* child = item.child(i);
    if (!child) continue;
    const auto* window = qobject_cast<const QWidget*>(child->object());
    if (window && window->isWindow()) continue;  // visited by itself
    collectNameless(*child, path, found);
  }
}

// Over the window, where the other tests look first.
const QSet<QString> kOpeners{"menu",   "message-menu", "link-menu", "room-menu", "server-menu",
                             "levels", "app-menu",     "invite",    "search",    "rooms",
                             "whois",  "link",         "paste",     "keys",      "preferences",
                             "close",  "day"};

bool opens(const QString& stop) {
  return kOpeners.contains(stop) || stop.startsWith(QStringLiteral("host-")) ||
         stop.startsWith(QStringLiteral("preferences-"));
}

// Notes what was a window of its own when it was shown.
class Watcher : public QObject {
 public:
  bool eventFilter(QObject* object, QEvent* event) override {
    auto* widget = qobject_cast<QWidget*>(object);
    if (event->type() == QEvent::Show && widget && widget->isWindow()) windows << widget;
    return false;
  }
  QList<QPointer<QWidget>> windows;
};

// What Tab should come to: shown, enabled and willing.
QSet<QWidget*> wanted(QWidget& window) {
  QSet<QWidget*> all;
  for (auto* each : window.findChildren<QWidget*>()) {
    const bool willing = each->focusPolicy() & Qt::TabFocus;
    if (!willing || !each->isVisible() || !each->isEnabled() || each->window() != &window) continue;
    if (each->focusProxy()) continue;
    all << each;
  }
  return all;
}

// What of them the key does not come to.
QSet<QWidget*> walked(const QSet<QWidget*>& all, Qt::Key key) {
  QSet<QWidget*> missed = all;
  for (int step = 0; step < 3 * all.size() + 10 && !missed.isEmpty(); ++step) {
    missed.remove(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), key);
  }
  return missed;
}

double threadMs() {
  timespec now{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

}  // namespace

class EveryPageTest : public QObject {
  Q_OBJECT

 private slots:
  void init();
  void cleanup();
  void everyStopOpensSomething();
  void nothingFlashesUp();
  void everythingHasAName_data() { stops(); }
  void everythingHasAName();
  void tabVisitsEverythingAndReturns_data() { stops(); }
  void tabVisitsEverythingAndReturns();
  void staysAwakeInAFlood();

 private:
  void stops();

  QTemporaryDir folder_;
  std::unique_ptr<Resident> resident_;
  std::unique_ptr<theme::Theme> theme_;
  std::unique_ptr<engine::ChatEngine> engine_;
  std::unique_ptr<windows::MainWindow> window_;
  std::unique_ptr<Tour> tour_;
};

void EveryPageTest::init() {
  QCoreApplication::setApplicationName(QStringLiteral("parlor"));
  QAccessible::setActive(true);
  resident_ = std::make_unique<Resident>(folder_.filePath(QStringLiteral("s.ini")));
  theme_ = std::make_unique<theme::Theme>();
  engine_ = std::make_unique<engine::ChatEngine>(engine::ChatEngine::Options{});
  window_ = std::make_unique<windows::MainWindow>(*engine_, *theme_, resident_->settings);
  window_->resize(1100, 720);
  window_->show();
  window_->activateWindow();
  QVERIFY(QTest::qWaitForWindowActive(window_.get()));
  tour_ = std::make_unique<Tour>(*engine_, *window_);
}

void EveryPageTest::cleanup() {
  tour_->leave();
  tour_.reset();
  window_.reset();
  engine_.reset();
  theme_.reset();
  QAccessible::setActive(false);
}

void EveryPageTest::stops() {
  QTest::addColumn<QString>("stop");
  // The names are needed before there is a window.
  Resident resident(folder_.filePath(QStringLiteral("names.ini")));
  theme::Theme theme;
  engine::ChatEngine engine({});
  windows::MainWindow window(engine, theme, resident.settings);
  for (const QString& stop : Tour(engine, window).stops()) {
    QTest::newRow(qPrintable(stop)) << stop;
  }
}

// Or the other tests would look at nothing.
void EveryPageTest::everyStopOpensSomething() {
  int popovers = 0;
  for (const QString& stop : tour_->stops()) {
    if (!opens(stop)) continue;
    tour_->visit(stop);
    QVERIFY2(tour_->onShow().size() > 1, qPrintable(stop));
    if (auto* popover = qobject_cast<widgets::Popover*>(tour_->onShow().first())) {
      QCOMPARE(QAccessible::queryAccessibleInterface(popover)->role(), QAccessible::Dialog);
      ++popovers;
    }
    tour_->leave();
    QVERIFY2(tour_->onShow().size() == 1, qPrintable(stop));
  }
  QCOMPARE(popovers, 3);
}

// A part that is shown before it has its place is a window of its own for a moment.
void EveryPageTest::nothingFlashesUp() {
  Watcher watcher;
  qApp->installEventFilter(&watcher);
  QStringList parts;
  for (const QString& stop : tour_->stops()) {
    watcher.windows.clear();
    tour_->visit(stop);
    for (const QWidget* each : std::as_const(watcher.windows)) {
      if (!each || each->isWindow()) continue;
      parts << stop + u' ' + QString::fromLatin1(each->metaObject()->className());
    }
  }
  QVERIFY2(parts.isEmpty(), qPrintable(parts.join(QStringLiteral(", "))));
}

void EveryPageTest::everythingHasAName() {
  QFETCH(QString, stop);
  tour_->visit(stop);
  QCOMPARE(tour_->onShow().size() > 1, opens(stop));
  QStringList found;
  for (QWidget* shown : tour_->onShow()) {
    QVERIFY(shown->isVisible());
    collectNameless(*QAccessible::queryAccessibleInterface(shown), {}, found);
  }
  QVERIFY2(found.isEmpty(), qPrintable(QStringLiteral("\n") + found.join(u'\n')));
}

void EveryPageTest::tabVisitsEverythingAndReturns() {
  QFETCH(QString, stop);
  tour_->visit(stop);
  QWidget* shown = tour_->onShow().first();
  if (qobject_cast<QMenu*>(shown)) return;  // walked with the arrow keys
  const QSet<QWidget*> all = wanted(*shown);
  QVERIFY(!all.isEmpty());
  QVERIFY(QApplication::focusWidget());
  QSet<QWidget*> missed = walked(all, Qt::Key_Tab) + walked(all, Qt::Key_Backtab);
  missed.removeIf([](const QWidget* each) { return !each->isVisible(); });
  QStringList names;
  for (const QWidget* each : missed) {
    names << QString::fromLatin1(each->metaObject()->className()) + u' ' + each->accessibleName();
  }
  QVERIFY2(missed.isEmpty(), qPrintable(names.join(QStringLiteral(", "))));
}

// A heartbeat beside 100,000 lines that come as the engine brings them. The bound is gross, in time
// on the processor, and far above what the benchmark allows: it finds what blocks, not what is
// slow.
void EveryPageTest::staysAwakeInAFlood() {
  constexpr client::BufferId kRoom{11};
  constexpr int kBatches = 100;
  tour_->visit(QStringLiteral("room"));
  const models::TranscriptModel& model = *window_->store().buffer(kRoom)->transcript;
  const int before = model.rowCount();
  QTimer feed, heart;
  int fed = 0, beats = 0;
  double last = threadMs(), worst = 0;
  connect(&feed, &QTimer::timeout, this, [&] {
    if (fed == kBatches) return feed.stop();
    const auto first = static_cast<std::uint64_t>(1'000'000 + 1000 * fed++);
    emit engine_->eventsArrived(
        {client::LinesAppended{kRoom, tests::chatter(1000, static_cast<unsigned>(fed), first)}});
  });
  connect(&heart, &QTimer::timeout, this, [&] {
    ++beats;
    const double now = threadMs();
    worst = std::max(worst, now - last);
    last = now;
  });
  heart.start(5);
  feed.start(0);
  QTRY_VERIFY_WITH_TIMEOUT(fed == kBatches && window_->room().transcript().isQuiet(), 90'000);
  QVERIFY(model.rowCount() >= std::min(before + 100'000, 100'000));
  QVERIFY2(beats > 20, qPrintable(QString::number(beats)));
  QVERIFY2(worst < 1000, qPrintable(QString::number(worst)));
}

QTEST_MAIN(EveryPageTest)
#include "EveryPageTest.moc"
