// Every language that is offered, in the real window: each page, menu and dialog is visited, and no
// two things on show answer to the same Alt key.
#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QDir>
#include <QGroupBox>
#include <QHeaderView>
#include <QKeySequence>
#include <QLabel>
#include <QLibraryInfo>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QShortcut>
#include <QTabBar>
#include <QtTest>
#include <algorithm>

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
  for (const auto* shortcut : window.findChildren<QShortcut*>()) {
    const QString keys = shortcut->key().toString(QKeySequence::PortableText);
    if (keys.startsWith(QStringLiteral("Alt+")))
      found.insert(keys, QStringLiteral("a key of the window"));
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

// Every text that a window writes itself.
QStringList textsOf(const QWidget& window) {
  QStringList texts{window.windowTitle()};
  const auto widgets = window.findChildren<QWidget*>();
  for (const QWidget* widget : widgets) {
    if (!widget->isVisible() || widget->window() != window.window()) continue;
    texts << widget->accessibleName() << widget->accessibleDescription();
    if (const auto* label = qobject_cast<const QLabel*>(widget)) texts << label->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) texts << button->text();
    if (const auto* box = qobject_cast<const QComboBox*>(widget)) {
      for (int i = 0; i < box->count(); ++i) texts << box->itemText(i);
    }
    const auto* view = qobject_cast<const QAbstractItemView*>(widget);
    if (!view || !view->model() || qobject_cast<const QHeaderView*>(widget)) continue;
    for (int row = 0; row < view->model()->rowCount(); ++row) {
      for (int column = 0; column < view->model()->columnCount(); ++column) {
        const QVariant data = view->model()->index(row, column).data();
        const bool number = data.userType() == QMetaType::Int;  // as delegates paint it
        texts << (number ? view->locale().toString(data.toInt()) : data.toString());
      }
    }
  }
  if (const auto* menu = qobject_cast<const QMenu*>(&window)) {
    for (const QAction* action : menu->actions()) texts << action->text();
  }
  return texts;
}

// A number in other digits than its language's: no address, no key and no name of a program.
bool isForeign(const QString& text) {
  static const QRegularExpression number(QStringLiteral("^[^A-Za-z:/@#.]*[0-9][^A-Za-z:/@#.]*$"));
  const QStringList words = text.split(QRegularExpression(QStringLiteral("\\s")));
  return std::any_of(words.begin(), words.end(),
                     [](const QString& word) { return number.match(word).hasMatch(); });
}

}  // namespace

class LanguagesTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() { QCoreApplication::setApplicationName(QStringLiteral("parlor")); }
  void findsAClash();
  void findsAClashWithAKeyOfTheWindow();
  void noTwoThingsAnswerToOneKey_data() { languages(); }
  void noTwoThingsAnswerToOneKey();
  void numbersAreInTheDigitsOfTheLanguage();
  void aMachineWithoutALanguageSpeaksEnglish();

 private:
  static void languages();
  QTemporaryDir folder_;
};

void LanguagesTest::findsAClash() {
  QMenu menu;
  menu.addAction(QStringLiteral("&Open"));
  menu.addAction(QStringLiteral("C&opy"));
  menu.addAction(QStringLiteral("Rock && &Roll"));
  QCOMPARE(clashes(shortcutsOf(menu)), QStringList{"Alt+O: C&opy | &Open"});
}

void LanguagesTest::findsAClashWithAKeyOfTheWindow() {
  QWidget window;
  QPushButton add(QStringLiteral("&Add"), &window);
  QShortcut shortcut(QKeySequence(QStringLiteral("Alt+A")), &window);
  QShortcut elsewhere(QKeySequence(QStringLiteral("Ctrl+A")), &window);
  window.show();
  QCOMPARE(clashes(shortcutsOf(window)).size(), 1);
}

void LanguagesTest::languages() {
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

// What people count is written as they write it; addresses, keys and what was typed stay as they
// are.
void LanguagesTest::aMachineWithoutALanguageSpeaksEnglish() {
  const windows::Translations translations(QLocale::c());
  QCOMPARE(QLocale().createSeparatedList({QStringLiteral("maya"), QStringLiteral("otto")}),
           QStringLiteral("maya and otto"));
}

void LanguagesTest::numbersAreInTheDigitsOfTheLanguage() {
  const windows::Translations translations{QLocale(QStringLiteral("ar"))};
  testing::Resident resident(folder_.filePath(QStringLiteral("digits.ini")));
  resident.settings.set(models::preference::kGoodbyes, {QStringLiteral("bye")});
  theme::Theme theme;
  engine::ChatEngine engine({QDir::tempPath()});
  windows::MainWindow window(engine, theme, resident.settings);
  window.resize(1100, 720);
  window.show();
  QVERIFY(QTest::qWaitForWindowExposed(&window));
  testing::Tour tour(engine, window);
  QStringList foreign;
  int own = 0;
  for (const QString& stop : tour.stops()) {
    if (stop == QStringLiteral("welcome-error")) continue;  // the tour's own English
    tour.visit(stop);
    for (const QWidget* shown : tour.onShow()) {
      for (const QString& text : textsOf(*shown)) {
        if (isForeign(text)) foreign << stop + QStringLiteral(": ") + text;
        own += text.contains(QRegularExpression(QStringLiteral("[\u0660-\u0669]")));
      }
    }
  }
  tour.leave();
  foreign.removeDuplicates();
  QVERIFY2(foreign.isEmpty(), qPrintable(QStringLiteral("\n") + dump(foreign)));
  QVERIFY2(own > 50, qPrintable(QString::number(own)));
}

QTEST_MAIN(LanguagesTest)
#include "LanguagesTest.moc"
