// Reads every text and icon off the pixels of the real window: each page, menu and dialog in each
// theme is drawn, and what is drawn has to stand out from its ground (WCAG 2.2: 4.5 for text, 3 for
// icons; the high contrast theme promises 7 for text).
#include <QAbstractButton>
#include <QAbstractItemView>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QtTest>

#include "theme/Theme.h"
#include "transcript/TranscriptView.h"
#include "ui/support/Tour.h"
#include "widgets/BufferTree.h"
#include "widgets/CompletionList.h"
#include "widgets/FindBar.h"
#include "widgets/Label.h"
#include "widgets/QuickSwitcher.h"
#include "windows/RoomPage.h"

using namespace parlor;
using testing::Resident;
using testing::Tour;
using theme::Colour;

namespace {

constexpr double kIconGoal = 3.0;
constexpr int kFewestFocusPixels = 30;  // a ring around the smallest button has more
constexpr int kFewestPixels = 3;        // of the ink; fewer are the edge of something else

struct Piece {
  QString name;
  QRect rect;  // in the widget that stands by itself
  double goal = 4.5;
};

QRgb groundOf(const QImage& image, const QRect& rect) {
  QHash<QRgb, int> counts;
  for (int y = rect.top(); y <= rect.bottom(); ++y) {
    for (int x = rect.left(); x <= rect.right(); ++x) ++counts[image.pixel(x, y)];
  }
  const auto most = std::max_element(counts.begin(), counts.end());
  return most == counts.end() ? 0 : most.key();
}

// How far the ink stands out from the ground; the smooth edges of letters do not count.
double contrastIn(const QImage& image, const QRect& rect) {
  const QRgb ground = groundOf(image, rect);
  QHash<QRgb, double> known;
  std::vector<double> ratios;
  for (int y = rect.top(); y <= rect.bottom(); ++y) {
    for (int x = rect.left(); x <= rect.right(); ++x) {
      const QRgb pixel = image.pixel(x, y);
      if (pixel == ground) continue;
      auto ratio = known.find(pixel);
      if (ratio == known.end()) ratio = known.insert(pixel, theme::contrast(pixel, ground));
      ratios.push_back(*ratio);
    }
  }
  if (ratios.size() < kFewestPixels) return 0;
  const auto at = ratios.begin() + (kFewestPixels - 1);
  std::nth_element(ratios.begin(), at, ratios.end(), std::greater<>());
  return *at;
}

// How many pixels stand out from what is there without the keyboard.
int marksOfFocus(QWidget& widget) {
  QWidget& top = *widget.window();
  const QRect around = QRect(widget.mapTo(&top, QPoint()), widget.size()).adjusted(-16, -16, 16, 16);
  const QImage with = top.grab(around & top.rect()).toImage();
  widget.clearFocus();
  const QImage without = top.grab(around & top.rect()).toImage();
  int marks = 0;
  for (int y = 0; y < with.height(); ++y) {
    for (int x = 0; x < with.width(); ++x) {
      const QRgb pixel = with.pixel(x, y), before = without.pixel(x, y);
      marks += pixel != before && theme::contrast(pixel, before) >= kIconGoal;
    }
  }
  return marks;
}

QString textOf(const QWidget& widget) {
  if (auto* label = qobject_cast<const QLabel*>(&widget)) return label->text();
  if (auto* label = qobject_cast<const widgets::ElidedLabel*>(&widget)) {
    return label->accessibleName();
  }
  if (auto* button = qobject_cast<const QAbstractButton*>(&widget)) return button->text();
  if (auto* edit = qobject_cast<const QLineEdit*>(&widget)) {
    return edit->text().isEmpty() ? edit->placeholderText() : edit->text();
  }
  return {};
}

}  // namespace

class ContrastTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase();
  void canFail();
  void standsOut_data() { themes(); }
  void standsOut();
  void selectionAndHits_data() { themes(); }
  void selectionAndHits();
  void focusShows_data() { themes(); }
  void focusShows();
  void badges_data() { themes(); }
  void badges();

 private:
  struct Visit {
    Visit(const QString& file, int textPercent)
        : resident(file),
          engine({QDir::tempPath()}),
          window(engine, theme, resident.settings),
          tour(engine, window) {
      resident.settings.setTextPercent(textPercent);
      window.resize(1100, 720);
      window.show();
    }
    Resident resident;
    theme::Theme theme;
    const bool installed = (theme.install(), true);  // before any widget asks the style
    engine::ChatEngine engine;
    windows::MainWindow window;
    Tour tour;
  };
  static void themes();
  std::unique_ptr<Visit> visit(int textPercent = 100);
  double textGoal() const { return contrastTheme_ ? 7.0 : 4.5; }
  void addWidget(std::vector<Piece>& pieces, QWidget& top, QWidget& widget) const;
  static QRegion coveredFor(const QWidget& widget, QWidget& top);
  std::vector<Piece> piecesOf(QWidget& top) const;
  QStringList faintIn(QWidget& top) const;
  std::vector<Piece> messages(transcript::TranscriptView& view, QWidget& top) const;

  QTemporaryDir folder_;
  QFont font_;
  bool contrastTheme_ = false;
};

void ContrastTest::initTestCase() {
  font_ = QApplication::font();
  QCoreApplication::setApplicationName(QStringLiteral("parlor"));
}

void ContrastTest::themes() {
  QTest::addColumn<QString>("look");
  for (const char* look : {"light", "dark", "contrast"}) {
    QTest::newRow(look) << QString::fromLatin1(look);
  }
}

std::unique_ptr<ContrastTest::Visit> ContrastTest::visit(int textPercent) {
  const QString look = *static_cast<QString*>(QTest::qData("look", QMetaType::QString));
  qputenv("PARLOR_THEME", look.toLatin1());
  QApplication::setFont(font_);  // not what the theme before made of it
  contrastTheme_ = look == QStringLiteral("contrast");
  auto made = std::make_unique<Visit>(folder_.filePath(look + QStringLiteral(".ini")), textPercent);
  return made;
}

void ContrastTest::canFail() {
  QLabel faint(QStringLiteral("hardly there"));
  QPalette colours;
  colours.setColor(QPalette::WindowText, QColor(0xAAAAAA));
  colours.setColor(QPalette::Window, Qt::white);
  faint.setPalette(colours);
  faint.setAutoFillBackground(true);
  faint.show();
  QCOMPARE(faintIn(faint).size(), 1);
}

// What is cut off or covered is not looked at.
void ContrastTest::addWidget(std::vector<Piece>& pieces, QWidget& top, QWidget& widget) const {
  const QRect seen = widget.visibleRegion().boundingRect();
  const auto add = [&](const QString& name, const QRect& rect, double goal) {
    const QRect part = rect & seen;
    if (part.width() < 6 || part.height() < rect.height() / 2 || part.height() < 6) return;
    pieces.push_back({name, part.translated(widget.mapTo(&top, QPoint())), goal});
  };
  const QString kind = QString::fromLatin1(widget.metaObject()->className());
  if (auto* view = qobject_cast<QAbstractItemView*>(widget.parentWidget());
      view && view->viewport() == &widget && view->model()) {
    for (int y = 2; y < widget.height(); y += 12) {
      const QModelIndex row = view->indexAt(QPoint(widget.width() / 2, y));
      if (!row.isValid() || !(row.flags() & Qt::ItemIsEnabled)) continue;
      if (row.data(Qt::DisplayRole).toString().isEmpty()) continue;
      add(kind + row.data(Qt::DisplayRole).toString(), view->visualRect(row), textGoal());
    }
  } else if (const QString text = textOf(widget); !text.isEmpty()) {
    if (widget.isEnabled()) add(kind + QStringLiteral(": ") + text, widget.rect(), textGoal());
  } else if (auto* button = qobject_cast<QAbstractButton*>(&widget)) {
    if (button->isEnabled() && !button->icon().isNull()) {
      add(kind + QStringLiteral(": ") + button->accessibleName(), widget.rect(), kIconGoal);
    }
  } else if (auto* menu = qobject_cast<QMenu*>(&widget)) {
    for (QAction* action : menu->actions()) {
      if (action->isSeparator() || !action->isEnabled()) continue;
      add(kind + QStringLiteral(": ") + action->text(), menu->actionGeometry(action), textGoal());
    }
  }
}

// What floats over the window hides the parts of it that lie below.
QRegion ContrastTest::coveredFor(const QWidget& widget, QWidget& top) {
  QRegion covered;
  for (const auto* card : top.findChildren<widgets::Card*>()) {
    const bool floats = qobject_cast<const widgets::CompletionList*>(card) ||
                        qobject_cast<const widgets::QuickSwitcher*>(card);
    if (!floats || !card->isVisible() || card == &widget || card->isAncestorOf(&widget)) continue;
    covered += QRect(card->mapTo(&top, QPoint()), card->size());
  }
  return covered;
}

std::vector<Piece> ContrastTest::piecesOf(QWidget& top) const {
  std::vector<Piece> pieces;
  addWidget(pieces, top, top);
  for (QWidget* each : top.findChildren<QWidget*>()) {
    if (!each->isVisible() || each->window() != top.window()) continue;
    if (qobject_cast<QHeaderView*>(each->parentWidget())) continue;
    std::vector<Piece> found;
    if (auto* view = qobject_cast<transcript::TranscriptView*>(each)) {
      found = messages(*view, top);
    } else {
      addWidget(found, top, *each);
    }
    const QRegion covered = coveredFor(*each, top);
    for (const Piece& piece : found) {
      if (!covered.intersects(piece.rect)) pieces.push_back(piece);
    }
  }
  return pieces;
}

std::vector<Piece> ContrastTest::messages(transcript::TranscriptView& view, QWidget& top) const {
  std::vector<Piece> pieces;
  const QPoint origin = view.viewport()->mapTo(&top, QPoint());
  for (const transcript::FlowItem& item : view.flow().items()) {
    const auto add = [&](const transcript::TextPart& part, const QString& name) {
      if (!part.layout) return;
      const QRect rect = part.rect().toAlignedRect().translated(0, item.y);
      const QRect seen = rect & view.viewport()->visibleRegion().boundingRect();
      if (seen.height() < rect.height()) return;
      pieces.push_back({name + part.layout->text(), seen.translated(origin), textGoal()});
    };
    add(item.layout->name, QStringLiteral("name "));
    add(item.layout->body, QStringLiteral("message "));
  }
  return pieces;
}

QStringList ContrastTest::faintIn(QWidget& top) const {
  QStringList faint;
  const QImage image = top.grab().toImage();
  for (const Piece& piece : piecesOf(top)) {
    const QRect rect = piece.rect & image.rect();
    const double ratio = contrastIn(image, rect);
    if (ratio < piece.goal) faint << QStringLiteral("%1: %2").arg(piece.name).arg(ratio, 0, 'f', 2);
  }
  return faint;
}

void ContrastTest::standsOut() {
  const auto made = visit();
  QVERIFY(QTest::qWaitForWindowExposed(&made->window));
  QStringList faint;
  int pieces = 0;
  for (const QString& stop : made->tour.stops()) {
    made->tour.visit(stop);
    QWidget* top = made->tour.onShow().first();
    pieces += static_cast<int>(piecesOf(*top).size());
    for (const QString& each : faintIn(*top)) faint << stop + QStringLiteral(" > ") + each;
  }
  made->tour.leave();
  QVERIFY2(faint.isEmpty(), qPrintable(faint.join(u'\n')));
  QVERIFY(pieces > 300);
}

void ContrastTest::selectionAndHits() {
  const auto made = visit();
  made->tour.visit(QStringLiteral("find"));
  transcript::TranscriptView& view = made->window.room().transcript();
  QTRY_VERIFY(view.isQuiet());
  const QStringList hits = faintIn(made->window);
  QVERIFY2(hits.isEmpty(), qPrintable(hits.join(u'\n')));
  view.selectAll();
  QCoreApplication::processEvents();
  const QStringList selected = faintIn(made->window);
  QVERIFY2(selected.isEmpty(), qPrintable(selected.join(u'\n')));
}

// Whatever Tab comes to looks different then, by enough pixels that stand out from what was there.
void ContrastTest::focusShows() {
  const auto made = visit();
  made->window.activateWindow();
  QVERIFY(QTest::qWaitForWindowActive(&made->window));
  QSet<QString> seen;
  QStringList unseen;
  for (const QString& stop : made->tour.stops()) {
    made->tour.visit(stop);
    QWidget* top = made->tour.onShow().first();
    top->setAttribute(Qt::WA_KeyboardFocusChange);
    for (QWidget* each : top->findChildren<QWidget*>()) {
      const bool willing = each->focusPolicy() & Qt::TabFocus && !each->focusProxy();
      if (!willing || each->window() != top || each->visibleRegion().isEmpty()) continue;
      const QString name =
          QString::fromLatin1(each->metaObject()->className()) + u' ' + each->accessibleName();
      if (!each->isEnabled() || seen.contains(name)) continue;
      each->setFocus(Qt::TabFocusReason);
      if (!each->hasFocus()) continue;
      seen << name;
      if (marksOfFocus(*each) < kFewestFocusPixels) unseen << stop + QStringLiteral(" > ") + name;
    }
  }
  made->tour.leave();
  QVERIFY2(unseen.isEmpty(), qPrintable(unseen.join(u'\n')));
  QVERIFY(seen.size() > 40);
}

// The unread pill and the mention badge: on their pane, and their numbers on them. Large: the thin
// figures of the small size have no pixel that is ink from edge to edge.
void ContrastTest::badges() {
  const auto made = visit(200);
  made->tour.visit(QStringLiteral("room"));
  const QImage image = made->window.tree().grab().toImage();
  for (Colour role : {Colour::Pill, Colour::Mention}) {
    const QRgb fill = made->theme.colour(role).rgb();
    QRect box;
    for (int y = 0; y < image.height(); ++y) {
      for (int x = image.width() / 2; x < image.width(); ++x) {
        if (image.pixel(x, y) == fill) box |= QRect(x, y, 1, 1);
      }
      if (!box.isNull() && y > box.bottom() + 2) break;  // the first badge of that colour
    }
    QVERIFY(box.width() > 6);
    const QRect inside = box.adjusted(3, 2, -3, -2);
    QVERIFY(contrastIn(image, inside) >= textGoal());
    QVERIFY(theme::contrast(QColor(fill), made->theme.colour(Colour::Pane)) >= kIconGoal);
  }
}

QTEST_MAIN(ContrastTest)
#include "ContrastTest.moc"
