// Every language that is offered, in the real window: each page, menu and dialog is visited, and no
// two things on show answer to the same Alt key.
#include <QAbstractButton>
#include <QDir>
#include <QGroupBox>
#include <QKeySequence>
#include <QLabel>
#include <QLibraryInfo>
#include <QMenu>
#include <QTabBar>
#include <QtTest>

#include "theme/Theme.h"
#include "ui/support/Tour.h"
#include "windows/Translations.h"

using namespace parlor;

namespace {

// What Alt and a key reach in one window: key -> the texts that ask for it.
using Shortcuts = QMultiMap<QString, QString>;

void note(Shortcuts& shortcuts, const QString& text) {
  const QKeySequence key = QKeySequence::mnemonic(text);
  if (!key.isEmpty()) shortcuts.insert(key.toString(), text);
}

Shortcuts shortcutsOf(const QMenu& menu) {
  Shortcuts found;
  for (const QAction* action : menu.actions()) {
    if (action->isVisible()) note(found, action->text());
  }
  return found;
}

Shortcuts shortcutsOf(const QWidget& window) {
  Shortcuts found;
  for (const QWidget* widget : window.findChildren<QWidget*>()) {
    if (!widget->isVisible() || widget->window() != &window) continue;
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
      note(found, button->text());
    } else if (const auto* label = qobject_cast<const QLabel*>(widget)) {
      if (label->buddy()) note(found, label->text());
    } else if (const auto* group = qobject_cast<const QGroupBox*>(widget)) {
      note(found, group->title());
    } else if (const auto* tabs = qobject_cast<const QTabBar*>(widget)) {
      for (int i = 0; i < tabs->count(); ++i) note(found, tabs->tabText(i));
    }
  }
  return found;
}

QStringList clashes(const Shortcuts& shortcuts) {
  QStringList found;
  for (const QString& key : shortcuts.uniqueKeys()) {
    const QStringList texts = shortcuts.values(key);
    if (texts.size() > 1) found << key + QStringLiteral(": ") + texts.join(QStringLiteral(" | "));
  }
  return found;
}

QString dump(const QStringList& lines) {
  return lines.join(u'\n');
}

}  // namespace

class LanguagesTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() { QCoreApplication::setApplicationName(QStringLiteral("parlor")); }
  void findsAClash();
  void noTwoThingsAnswerToOneKey_data();
  void noTwoThingsAnswerToOneKey();

 private:
  QTemporaryDir folder_;
};

void LanguagesTest::findsAClash() {
  QMenu menu;
  menu.addAction(QStringLiteral("&Open"));
  menu.addAction(QStringLiteral("C&opy"));
  menu.addAction(QStringLiteral("Rock && &Roll"));
  QCOMPARE(clashes(shortcutsOf(menu)), QStringList{"Alt+O: C&opy | &Open"});
}

void LanguagesTest::noTwoThingsAnswerToOneKey_data() {
  QTest::addColumn<QString>("language");
  QFile list(QStringLiteral(PARLOR_TEST_DATA "/../../translations/languages.txt"));
  QVERIFY(list.open(QIODevice::ReadOnly));
  const QString text = QString::fromUtf8(list.readAll());
  for (const QString& line : text.split(u'\n')) {
    const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
    if (line.startsWith(u'#') || words.size() != 2 || words[1] == QStringLiteral("later")) continue;
    QTest::newRow(qPrintable(words[0])) << words[0];
  }
}

void LanguagesTest::noTwoThingsAnswerToOneKey() {
  QFETCH(QString, language);
  const windows::Translations translations{QLocale(language)};
  testing::Resident resident(folder_.filePath(language + QStringLiteral(".ini")));
  theme::Theme theme;
  engine::ChatEngine engine({QDir::tempPath()});
  windows::MainWindow window(engine, theme, resident.settings);
  window.resize(1100, 720);
  window.show();
  QVERIFY(QTest::qWaitForWindowExposed(&window));
  testing::Tour tour(engine, window);
  QStringList found;
  for (const QString& stop : tour.stops()) {
    tour.visit(stop);
    for (const QWidget* shown : tour.onShow()) {
      const auto* menu = qobject_cast<const QMenu*>(shown);
      for (const QString& clash : clashes(menu ? shortcutsOf(*menu) : shortcutsOf(*shown))) {
        found << stop + QStringLiteral(": ") + clash;
      }
      break;  // what lies below hears no key
    }
  }
  tour.leave();
  QVERIFY2(found.isEmpty(), qPrintable(QStringLiteral("\n") + dump(found)));
}

QTEST_MAIN(LanguagesTest)
#include "LanguagesTest.moc"
