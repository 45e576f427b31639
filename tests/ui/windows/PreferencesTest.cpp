// Every preference applies at once, in the window that is open behind the dialog.
#include "windows/Preferences.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QtTest>

#include "models/TranscriptModel.h"
#include "support/Patience.h"
#include "transcript/TranscriptView.h"
#include "ui/support/WindowFixture.h"
#include "widgets/Field.h"
#include "widgets/MemberPane.h"
#include "widgets/StatusStrip.h"
#include "widgets/WordList.h"
#include "windows/HostPanel.h"
#include "windows/Translations.h"

using namespace parlor;
using namespace parlor::testing;
namespace preference = models::preference;

class PreferencesTest : public QObject {
  Q_OBJECT

 private slots:
  void init();
  void cleanup();
  void themesAndSizes();
  void fontAndSpacing();
  void timesAndNoise();
  void pasteLimit();
  void keywordsAreEditedInPlace();
  void ignoredPeopleAreEditedInPlace();
  void goodbyeWords();
  void aSearchLeavesWhatMatches();
  void whatCanBeChosenIsFoundToo();
  void aSearchForNothingSaysSo();
  void aNameIsCheckedAsItIsWritten();
  void nearbyIsFollowedAtOnce();
  void thePeopleStayAsTheyWereLeft();
  void everyWindowFollowsTheLanguage();
  void theLanguageChangesWhileItRuns();
  void everyLineCanBeFound();

 private:
  QComboBox* choice(const QString& name) {
    for (auto* box : dialog_->findChildren<QComboBox*>()) {
      if (box->accessibleName() == name) return box;
    }
    return nullptr;
  }
  void choose(const QString& name, const QVariant& value) {
    QComboBox* box = choice(name);
    QVERIFY2(box, qPrintable(name));
    const int at = box->findData(value);
    QVERIFY2(at >= 0, qPrintable(name));
    box->setCurrentIndex(at);
  }
  QCheckBox* box(const QString& text) {
    for (auto* each : dialog_->findChildren<QCheckBox*>()) {
      if (each->text().remove(u'&') == text) return each;
    }
    return nullptr;
  }
  widgets::WordList* words(const QString& name) {
    for (auto* each : dialog_->findChildren<widgets::WordList*>()) {
      if (each->edit().accessibleName() == name) return each;
    }
    return nullptr;
  }

  std::unique_ptr<WindowFixture> fixture_;
  QPointer<widgets::PagedDialog> dialog_;
};

void PreferencesTest::init() {
  fixture_ = std::make_unique<WindowFixture>();
  QVERIFY(fixture_->isReady());
  fixture_->enterLobby();
  QTest::keyClick(fixture_->window.get(), Qt::Key_Comma, Qt::ControlModifier);
  dialog_ = qobject_cast<widgets::PagedDialog*>(QApplication::activeModalWidget());
  QVERIFY(dialog_);
}

void PreferencesTest::cleanup() {
  fixture_.reset();
}

void PreferencesTest::themesAndSizes() {
  choose(QStringLiteral("Colours"), QStringLiteral("dark"));
  QVERIFY(fixture_->theme.isDark());
  choose(QStringLiteral("Colours"), QStringLiteral("contrast"));
  QCOMPARE(fixture_->theme.scheme(), theme::Scheme::HighContrast);
  choose(QStringLiteral("Colours"), QStringLiteral("system"));
  fixture_->theme.setSystemScheme(theme::Scheme::Dark);  // as the portal says it
  QVERIFY(fixture_->theme.isDark());
  fixture_->theme.setSystemScheme(theme::Scheme::Light);
  QVERIFY(!fixture_->theme.isDark());
  choose(QStringLiteral("Size of the text"), 150);
  QCOMPARE(fixture_->theme.textScale(), 1.5);
}

void PreferencesTest::fontAndSpacing() {
  const QComboBox* fonts = choice(QStringLiteral("Font"));
  QVERIFY(fonts && fonts->count() > 1);
  const QString family = fonts->itemData(fonts->count() - 1).toString();
  choose(QStringLiteral("Font"), family);
  QCOMPARE(fixture_->theme.font(theme::Type::Text).family(), family);
  const int row = fixture_->theme.metrics().row;
  box(QStringLiteral("Less space between messages"))->click();
  QVERIFY(fixture_->theme.metrics().row < row);
}

void PreferencesTest::timesAndNoise() {
  choose(QStringLiteral("Times"), QStringLiteral("12"));
  QVERIFY(fixture_->window->room().transcript().flow().options().timeFormat.contains("AP"));
  choose(QStringLiteral("People who come and go"), QStringLiteral("none"));
  QCOMPARE(fixture_->window->room().transcript().flow().options().noise,
           transcript::NoiseStyle::Hidden);
}

void PreferencesTest::pasteLimit() {
  QSignalSpy held(&fixture_->window->room().composer(), &widgets::Composer::pasteHeld);
  QMimeData four;
  four.setText(QStringLiteral("1\n2\n3\n4"));
  const auto paste = [&] {
    QApplication::clipboard()->setText(four.text());
    fixture_->edit().paste();
  };
  paste();
  QCOMPARE(held.count(), 0);
  choose(QStringLiteral("How many lines are many"), 3);
  paste();
  QCOMPARE(held.count(), 1);
}

void PreferencesTest::keywordsAreEditedInPlace() {
  widgets::WordList* list = words(QStringLiteral("Keywords that count as your name"));
  QVERIFY(list);
  QTest::keyClicks(&list->edit(), QStringLiteral("deploy"));
  QTest::keyClick(&list->edit(), Qt::Key_Return);
  QCOMPARE(fixture_->settings.get(preference::kKeywords), QStringList{"deploy"});
  QVERIFY(dialog_ && dialog_->isVisible());  // Enter added a word and closed nothing
  const client::BufferId build{12};
  emit fixture_->engine.eventsArrived({opened(build, "#build"), says(build, "maya", "Deploy!")});
  QCOMPARE(fixture_->window->store().buffer(build)->mentions, 1);
  dialog_->setCurrent(3);
  list->list().setCurrentRow(0);
  list->list().setFocus();
  QTest::keyClick(&list->list(), Qt::Key_Delete);
  QCOMPARE(fixture_->settings.get(preference::kKeywords), QStringList{});
}

void PreferencesTest::ignoredPeopleAreEditedInPlace() {
  widgets::WordList* list = words(QStringLiteral("Ignored people"));
  QVERIFY(list);
  list->edit().setText(QStringLiteral("*"));
  QTest::keyClick(&list->edit(), Qt::Key_Return);
  QCOMPARE(fixture_->settings.ignored(), QStringList{});  // that would be everybody
  list->edit().setText(QStringLiteral("Maya"));
  QTest::keyClick(&list->edit(), Qt::Key_Return);
  QCOMPARE(fixture_->settings.ignored(), QStringList{"maya"});
}

void PreferencesTest::goodbyeWords() {
  widgets::WordList* list = words(QStringLiteral("Words that say goodbye"));
  QCOMPARE(list->words(), QStringList({"bye", "88"}));
  list->edit().setText(QStringLiteral("ciao"));
  QTest::keyClick(&list->edit(), Qt::Key_Return);
  QVERIFY(fixture_->window->room().context().goodbyes.contains(QStringLiteral("ciao")));
}

void PreferencesTest::aSearchLeavesWhatMatches() {
  QTest::keyClicks(dialog_->search(), QStringLiteral("keyword"));
  QVERIFY(words(QStringLiteral("Keywords that count as your name"))->isVisible());
  QVERIFY(!box(QStringLiteral("Play a sound"))->isVisible());
  dialog_->search()->clear();
  QVERIFY(box(QStringLiteral("Play a sound"))->isVisible());
}

void PreferencesTest::whatCanBeChosenIsFoundToo() {
  QTest::keyClicks(dialog_->search(), QStringLiteral("high contrast"));
  QVERIFY(choice(QStringLiteral("Colours"))->isVisible());
  dialog_->search()->clear();
  QTest::keyClicks(dialog_->search(), QStringLiteral("hosting"));  // a page
  QVERIFY(box(QStringLiteral("Rooms nearby"))->isVisible());
}

void PreferencesTest::aSearchForNothingSaysSo() {
  const auto says = [this] {
    const auto labels = dialog_->findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
      return label->isVisible() && label->text() == QStringLiteral("Nothing of that name");
    });
  };
  QVERIFY(!says());
  dialog_->search()->setText(QStringLiteral("qqqq"));
  QVERIFY(says());
  dialog_->search()->clear();
  QVERIFY(!says());
  QVERIFY(choice(QStringLiteral("Language"))->isVisible());
}

void PreferencesTest::aNameIsCheckedAsItIsWritten() {
  widgets::Field* name = nullptr;
  for (auto* each : dialog_->findChildren<widgets::Field*>()) name = each;
  QVERIFY(name);
  name->edit().selectAll();
  QTest::keyClicks(&name->edit(), QStringLiteral("two words"));
  QVERIFY(!name->error().isEmpty());
  QCOMPARE(fixture_->settings.nick(), QStringLiteral("two"));  // the last that was a name
  name->edit().selectAll();
  QTest::keyClicks(&name->edit(), QStringLiteral("lena"));
  QCOMPARE(name->error(), QString());
  QCOMPARE(fixture_->settings.nick(), QStringLiteral("lena"));
  for (auto* each : fixture_->window->welcome().findChildren<widgets::Field*>()) {
    if (each->edit().accessibleName() != QStringLiteral("Your name")) continue;
    QCOMPARE(each->text(), QStringLiteral("lena"));
  }
}

void PreferencesTest::nearbyIsFollowedAtOnce() {
  dialog_->close();
  fixture_->window->showWelcome(windows::WelcomeForm::Host);
  emit fixture_->engine.nearbyChanged({{"#nearby", "maya-laptop", "192.0.2.7/nearby", 2, false}});
  const auto rows = [this] {
    QStringList names;
    for (auto* each : fixture_->window->welcome().findChildren<QPushButton*>()) {
      if (each->isVisible()) names << each->accessibleName();
    }
    return names.filter(QStringLiteral("#nearby")).size();
  };
  QTRY_COMPARE(rows(), 1);
  fixture_->settings.set(preference::kNearby, false);
  QTRY_COMPARE(rows(), 0);
}

void PreferencesTest::thePeopleStayAsTheyWereLeft() {
  dialog_->close();
  auto& window = fixture_->window;
  window->resize(1100, 700);
  QVERIFY(window->room().members().isVisible());
  fixture_->settings.set(preference::kPeopleShown, false);
  QVERIFY(!window->room().members().isVisible());
  window =
      std::make_unique<windows::MainWindow>(fixture_->engine, fixture_->theme, fixture_->settings);
  window->resize(1100, 700);
  window->show();
  fixture_->enterLobby();
  QVERIFY(!window->room().members().isVisible());
}

// What stands open goes on in the new language, on the page where it was, with what was typed.
void PreferencesTest::everyWindowFollowsTheLanguage() {
  windows::Translations translations{QLocale(QLocale::English)};
  dialog_->close();
  fixture_->host();
  auto& window = *fixture_->window;
  emit window.strip().panelWanted();
  window.hostPanel()->setCurrent(3);
  window.showWelcome(windows::WelcomeForm::Join);
  window.welcome().fillJoin(QStringLiteral("chat.example.org/half-wri"));
  QPointer<windows::HostPanel> before(window.hostPanel());
  translations.use(QStringLiteral("de"));
  QTRY_VERIFY(before.isNull());
  QVERIFY(window.hostPanel() && window.hostPanel()->isVisible());
  QCOMPARE(window.hostPanel()->current(), 3);
  QVERIFY(!window.hostPanel()->windowTitle().startsWith(QStringLiteral("Hosting")));
  QVERIFY(window.showsWelcome());
  const auto fields = window.welcome().findChildren<widgets::Field*>();
  QVERIFY(std::any_of(fields.begin(), fields.end(), [](const widgets::Field* field) {
    return field->text() == QStringLiteral("chat.example.org/half-wri");
  }));
}

void PreferencesTest::theLanguageChangesWhileItRuns() {
  windows::Translations translations{QLocale(QLocale::English)};
  connect(&fixture_->settings, &models::Settings::changed, &fixture_->settings,
          [&] { translations.use(fixture_->settings.get(preference::kLanguage)); });
  QTest::keyClicks(&fixture_->edit(), QStringLiteral("half a thought"));
  std::vector<client::Line> lines;
  for (int day = 0; day < 200; ++day) lines.push_back(line("maya", "a day", day * 24 * 60));
  emit fixture_->engine.eventsArrived({client::LinesAppended{kLobby, lines}});
  const QDate reading = fixture_->window->room().transcript().model()->date(100);
  fixture_->window->room().transcript().jumpToDate(reading);
  choose(QStringLiteral("Language"), QStringLiteral("zh_CN"));
  QTRY_VERIFY(dialog_.isNull());  // made again, in the new language
  dialog_ = qobject_cast<widgets::PagedDialog*>(QApplication::activeModalWidget());
  QVERIFY(dialog_);
  QCOMPARE(dialog_->windowTitle(), QString::fromUtf8("偏好设置"));
  QCOMPARE(fixture_->window->room().buffer(), kLobby);
  QCOMPARE(fixture_->window->room().composer().text(), QStringLiteral("half a thought"));
  QVERIFY(fixture_->edit().placeholderText().contains(QStringLiteral("#lobby")));
  QVERIFY(!fixture_->edit().placeholderText().startsWith(QStringLiteral("Message")));
  fixture_->settings.set(preference::kLanguage, QStringLiteral("ar"));
  QTRY_COMPARE(QApplication::layoutDirection(), Qt::RightToLeft);
  QTRY_COMPARE(fixture_->window->room().transcript().dateOnShow(), reading);
  QVERIFY(!fixture_->window->room().transcript().isAtBottom());
  fixture_->settings.set(preference::kLanguage, QStringLiteral("en"));
  QTRY_COMPARE(QApplication::layoutDirection(), Qt::LeftToRight);
  QTRY_VERIFY(fixture_->edit().placeholderText().startsWith(QStringLiteral("Message")));
}

void PreferencesTest::everyLineCanBeFound() {
  int lines = 0;
  for (auto* page : dialog_->findChildren<widgets::Page*>()) {
    for (QObject* child : page->children()) {
      const auto* line = qobject_cast<QWidget*>(child);
      if (!line) continue;
      ++lines;
      QVERIFY(!line->property("words").toString().isEmpty());
    }
  }
  QVERIFY(lines > 20);
}

QTEST_MAIN(PreferencesTest)
#include "PreferencesTest.moc"
