// Rooms dragged to another place with the mouse, in the real window.
#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QTimer>
#include <QtTest>
#include <functional>

#include "models/NetworkTreeModel.h"
#include "theme/ParlorStyle.h"
#include "ui/support/Events.h"
#include "ui/support/OwnDisplay.h"
#include "widgets/BufferTree.h"
#include "windows/MainWindow.h"

using namespace parlor;
using namespace parlor::testing;

namespace {

constexpr client::BufferId kBuild{12}, kOps{14}, kOtto{13};

}  // namespace

class ReorderTest : public QObject {
  Q_OBJECT

 public:
  explicit ReorderTest(bool hasPointer) : hasPointer_(hasPointer) {}

 private slots:
  void initTestCase() {
    if (!hasPointer_) QSKIP("there is no Xvfb, or no xdotool");
  }
  void init();
  void cleanup();
  void aRoomGoesWhereItIsDropped();
  void aLineShowsWhereItWouldGo();
  void aPersonStaysBelowTheRooms();
  void aServerIsDragged();
  void theOrderSurvivesARestart();

 private:
  void openWindow();
  widgets::BufferTree& tree() { return window_->tree(); }
  QModelIndex row(client::BufferId buffer) const {
    return static_cast<models::NetworkTreeModel*>(window_->tree().model())->indexOf(buffer);
  }
  QPoint above(client::BufferId buffer) { return tree().visualRect(row(buffer)).topLeft() + kIn; }
  QStringList names(int server = 0);
  // Looks while the button is down, until it has seen enough; in the end it is late.
  using Look = std::function<bool(bool late)>;
  void drag(const QModelIndex& from, const QPoint& to, const Look& look);
  Look line(int y) {
    return
        [this, y](bool late) { return late || accentPixels(y) > tree().viewport()->width() / 2; };
  }
  static void pointer(const QStringList& what);
  int accentPixels(int y);

  static constexpr QPoint kIn{60, 1};
  static constexpr int kPatienceMs = 8000;
  static constexpr int kSteps = 6;
  const bool hasPointer_;
  QTemporaryDir folder_;
  std::unique_ptr<QSettings> file_;
  std::unique_ptr<models::Settings> settings_;
  std::unique_ptr<theme::Theme> theme_;
  std::unique_ptr<engine::ChatEngine> engine_;
  std::unique_ptr<windows::MainWindow> window_;
};

void ReorderTest::init() {
  file_ =
      std::make_unique<QSettings>(folder_.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
  file_->clear();
  settings_ = std::make_unique<models::Settings>(*file_);
  theme_ = std::make_unique<theme::Theme>();
  theme_->install();
  openWindow();
}

void ReorderTest::cleanup() {
  window_.reset();
  engine_.reset();
  theme_.reset();
  settings_.reset();
}

void ReorderTest::openWindow() {
  window_.reset();
  engine_ = std::make_unique<engine::ChatEngine>(engine::ChatEngine::Options{});
  window_ = std::make_unique<windows::MainWindow>(*engine_, *theme_, *settings_);
  window_->resize(900, 600);
  window_->show();
  QVERIFY(QTest::qWaitForWindowExposed(window_.get()));
  constexpr client::NetworkId kOther{2};
  emit engine_->eventsArrived(lobby());
  emit engine_->eventsArrived(
      {opened(kBuild, "#build"), opened(kOps, "#ops"),
       opened(kOtto, "otto", client::BufferKind::Direct),
       client::NetworkAdded{kOther, "far.example", "far.example:6697", false}});
  window_->showBuffer(kLobby);
  QTRY_VERIFY(tree().isVisible());
}

QStringList ReorderTest::names(int server) {
  QStringList found;
  const QAbstractItemModel& model = *tree().model();
  const QModelIndex branch = server < 0 ? QModelIndex() : model.index(server, 0);
  for (int each = 0; each < model.rowCount(branch); ++each) {
    found << model.index(each, 0, branch).data().toString();
  }
  return found;
}

// The pointer of the display does it. The drag has an event loop of its own, in which the timer
// looks and lets the button go.
void ReorderTest::drag(const QModelIndex& from, const QPoint& to, const Look& look) {
  QWidget* view = tree().viewport();
  const auto at = [&](const QPoint& place) {
    const QPoint global = view->mapToGlobal(place);
    return QStringList{QString::number(global.x()), QString::number(global.y())};
  };
  const QPoint begin = tree().visualRect(from).center();
  pointer(QStringList{"mousemove"} + at(begin) + QStringList{"mousedown", "1"});
  bool down = true;
  int steps = 0;
  QElapsedTimer since;
  since.start();
  QTimer hand;
  connect(&hand, &QTimer::timeout, this, [&] {
    if (!down) return;
    // Step by step, then to and fro on the spot: the display tells of the last of many moves only.
    const double share = std::min(1.0, ++steps / double{kSteps});
    const QPoint place = begin + (to - begin) * share + QPoint(steps % 2, 0);
    pointer(QStringList{"mousemove"} + at(place));
    if (steps <= kSteps || !look(since.elapsed() > kPatienceMs)) return;
    down = false;
    pointer({"mouseup", "1"});
  });
  hand.start(20);
  QTRY_VERIFY_WITH_TIMEOUT(!down, 2 * kPatienceMs);
  QCoreApplication::processEvents();
}

void ReorderTest::pointer(const QStringList& what) {
  QCOMPARE(QProcess::execute(QStringLiteral("xdotool"), what), 0);
}

// In the line of the view that is nearest to `y`.
int ReorderTest::accentPixels(int y) {
  const QImage seen = tree().viewport()->grab().toImage();
  const QRgb accent = theme_->colour(theme::Colour::Accent).rgb();
  int most = 0;
  for (int line = std::max(0, y - 3); line <= y + 3; ++line) {
    int found = 0;
    for (int x = 0; x < seen.width(); ++x) found += seen.pixel(x, line) == accent;
    most = std::max(most, found);
  }
  return most;
}

void ReorderTest::aRoomGoesWhereItIsDropped() {
  QCOMPARE(names(), (QStringList{"#lobby", "#build", "#ops", "otto"}));
  const QPoint first = above(kLobby);
  drag(row(kOps), first, line(first.y()));
  QTRY_COMPARE(names(), (QStringList{"#ops", "#lobby", "#build", "otto"}));
  const QPoint last = above(kOtto);  // the end of the rooms
  drag(row(kOps), last, line(last.y()));
  QTRY_COMPARE(names(), (QStringList{"#lobby", "#build", "#ops", "otto"}));
}

void ReorderTest::aLineShowsWhereItWouldGo() {
  const QPoint to = above(kBuild);
  QVERIFY(accentPixels(to.y()) < 20);
  int during = 0;
  drag(row(kOps), to, [&](bool late) {
    during = accentPixels(to.y());
    return late || during > 20;
  });
  QVERIFY2(during > tree().viewport()->width() / 2, qPrintable(QString::number(during)));
  QTRY_VERIFY(accentPixels(to.y()) < 20);
}

// Rooms stay above people, and say so while one is dragged.
void ReorderTest::aPersonStaysBelowTheRooms() {
  const QPoint to = above(kLobby);
  int most = 0, looks = 0;
  drag(row(kOtto), to, [&](bool) {
    most = std::max(most, accentPixels(to.y()));
    return ++looks > 20;
  });
  QVERIFY(most < 20);
  QCOMPARE(names(), (QStringList{"#lobby", "#build", "#ops", "otto"}));
}

void ReorderTest::aServerIsDragged() {
  QCOMPARE(names(-1), (QStringList{"chat.example", "far.example"}));
  const QAbstractItemModel& model = *tree().model();
  const QPoint to = tree().visualRect(model.index(0, 0)).topLeft() + kIn;
  drag(model.index(1, 0), to, line(to.y()));
  QTRY_COMPARE(names(-1), (QStringList{"far.example", "chat.example"}));
}

void ReorderTest::theOrderSurvivesARestart() {
  const QPoint to = above(kLobby);
  drag(row(kOps), to, line(to.y()));
  const QStringList kept{"#ops", "#lobby", "#build", "otto"};
  QTRY_COMPARE(names(), kept);
  openWindow();
  QCOMPARE(names(), kept);
}

// On a display of its own: without one, Qt has no drags.
int main(int argc, char** argv) {
  const OwnDisplay display;
  const bool points = !QStandardPaths::findExecutable(QStringLiteral("xdotool")).isEmpty();
  QApplication application(argc, argv);
  ReorderTest test(display.isThere() && points);
  return QTest::qExec(&test, argc, argv);
}

#include "ReorderTest.moc"
