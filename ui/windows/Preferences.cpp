#include "windows/Preferences.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QLineEdit>
#include <QLocale>
#include <QSystemTrayIcon>

#include "chat/NameFault.h"
#include "engine/QtText.h"
#include "models/Clock.h"
#include "models/IgnoreList.h"
#include "models/Problems.h"
#include "widgets/Field.h"
#include "widgets/Speller.h"
#include "windows/QuietTime.h"
#include "windows/SettingsPage.h"
#include "windows/Translations.h"

namespace parlor::windows {
namespace {

namespace preference = models::preference;
using Choices = SettingsPage::Choices;
using widgets::PagedDialog;

struct Text {
  Q_DECLARE_TR_FUNCTIONS(Preferences)
};

// Every language by the name that it has for itself.
Choices languages() {
  Choices all = {{Text::tr("As the system"), QString()}};
  for (const QString& name : Translations::available()) {
    const QLocale locale(name);
    QString text = locale.nativeLanguageName();
    if (name.contains(u'_')) text += QStringLiteral(" (%1)").arg(locale.nativeTerritoryName());
    if (!text.isEmpty()) text[0] = text[0].toUpper();
    all << std::pair(text, QVariant(name));
  }
  return all;
}

SettingsPage* makeYou(const theme::Theme& theme, models::Settings& settings) {
  auto* page = new SettingsPage(theme, settings);
  auto* nick = new widgets::Field(theme, Text::tr("Your &name"));
  nick->setText(settings.nick());
  QObject::connect(&nick->edit(), &QLineEdit::textEdited, nick, [nick, &settings] {
    const auto fault = chat::faultOfNick(chat::NamePolicy{}, engine::toUtf8(nick->text()));
    nick->setError(fault ? models::nameFaultText(*fault) : QString());
    if (!fault) settings.setNick(nick->text());
  });
  page->addLine(nick, Text::tr("Your name"));
  page->addChoice(Text::tr("&Language"), languages(), preference::kLanguage);
  return page;
}

Choices textSizes() {
  Choices sizes;
  for (int percent : {85, 100, 115, 130, 150, 200, 250, 300}) {
    sizes << std::pair(Text::tr("%1 %").arg(QLocale().toString(percent)), QVariant(percent));
  }
  return sizes;
}

Choices fonts() {
  Choices all = {{Text::tr("The system's font"), QString()}};
  for (QString family : QFontDatabase::families()) {
    const bool forText = !QFontDatabase::isPrivateFamily(family) &&
                         QFontDatabase::isSmoothlyScalable(family) &&
                         !QFontDatabase::writingSystems(family).contains(QFontDatabase::Symbol);
    family = family.section(QStringLiteral(" ["), 0, 0);  // not from whom
    if (forText && all.last().first != family) all << std::pair(family, QVariant(family));
  }
  return all;
}

// As the conversation will show it.
QString exampleTime(const QString& choice) {
  return QLocale().toString(QTime(14, 2), models::clockFormat(choice));
}

SettingsPage* makeLook(const theme::Theme& theme, models::Settings& settings) {
  auto* page = new SettingsPage(theme, settings);
  page->addChoice(Text::tr("&Colours"),
                  {{Text::tr("As the system"), QStringLiteral("system")},
                   {Text::tr("Light"), QStringLiteral("light")},
                   {Text::tr("Dark"), QStringLiteral("dark")},
                   {Text::tr("High contrast"), QStringLiteral("contrast")}},
                  settings.theme(),
                  [&settings](const QVariant& value) { settings.setTheme(value.toString()); });
  page->alsoFoundBy(Text::tr("theme, appearance", "words to find the colours by"));
  page->addChoice(Text::tr("&Size of the text"), textSizes(), settings.textPercent(),
                  [&settings](const QVariant& value) { settings.setTextPercent(value.toInt()); });
  page->alsoFoundBy(Text::tr("zoom, scale", "words to find the size of the text by"));
  page->addChoice(Text::tr("&Font"), fonts(), preference::kFont);
  page->addChoice(Text::tr("&Times"),
                  {{exampleTime(QStringLiteral("24")), QStringLiteral("24")},
                   {exampleTime(QStringLiteral("12")), QStringLiteral("12")}},
                  preference::kClock);
  page->addSwitch(Text::tr("Less space &between messages"),
                  Text::tr("More of the conversation fits the window."), preference::kCompact);
  page->alsoFoundBy(Text::tr("density, compact", "words to find the space between messages by"));
  return page;
}

Choices dictionaries() {
  Choices all = {{Text::tr("As the language of the window"), QString()}};
  for (const QString& name : widgets::Speller::dictionaries()) {
    const QLocale locale(name);
    const bool known = locale.language() != QLocale::C;
    all << std::pair(
        known ? QStringLiteral("%1 (%2)").arg(locale.nativeLanguageName(), name) : name,
        QVariant(name));
  }
  return all;
}

SettingsPage* makeChat(const theme::Theme& theme, models::Settings& settings) {
  auto* page = new SettingsPage(theme, settings);
  page->addChoice(Text::tr("People who &come and go"),
                  {{Text::tr("In one line that unfolds"), QStringLiteral("folded")},
                   {Text::tr("A line each"), QStringLiteral("all")},
                   {Text::tr("Not shown"), QStringLiteral("none")}},
                  preference::kNoise);
  page->alsoFoundBy(Text::tr("join, leave, part, quit", "words to find people who come and go by"));
  page->addSwitch(Text::tr("Show others that I am &typing"), Text::tr("On servers that carry it."),
                  settings.sendTyping(), [&settings](bool on) { settings.setSendTyping(on); });
  page->addSwitch(Text::tr("Ask before pasting &many lines"),
                  Text::tr("You choose how they are sent."), settings.pasteGuard(),
                  [&settings](bool on) { settings.setPasteGuard(on); });
  Choices limits;
  for (int lines : {3, 5, 10, 20}) {
    limits << std::pair(Text::tr("More than %Ln lines", "", lines), QVariant(lines));
  }
  page->addChoice(Text::tr("&How many lines are many"), limits, preference::kPasteLines);
  page->addSwitch(Text::tr("A &goodbye leaves a conversation of two"),
                  Text::tr("The word is said first, then you leave."), settings.goodbyeWords(),
                  [&settings](bool on) { settings.setGoodbyeWords(on); });
  page->addWords(Text::tr("&Words that say goodbye"), Text::tr("Another word"),
                 preference::kGoodbyes);
  if (!widgets::Speller::dictionaries().empty()) {
    page->addSwitch(Text::tr("Check the s&pelling"),
                    Text::tr("Words that the dictionary lacks are underlined while you write."),
                    preference::kSpelling);
    page->addChoice(Text::tr("&Dictionary"), dictionaries(), preference::kDictionary);
  } else {
    page->addText(
        Text::tr("To check the spelling, install a Hunspell dictionary of your language."));
  }
  return page;
}

SettingsPage* makeAttention(const theme::Theme& theme, models::Settings& settings) {
  auto* page = new SettingsPage(theme, settings);
  Choices quiet;
  for (const QuietChoice& choice : quietChoices()) quiet << std::pair(choice.text, choice.value);
  page->addChoice(Text::tr("&Do not disturb"), quiet, quietNow(settings),
                  [&settings](const QVariant& value) { beQuiet(settings, value.toInt()); });
  page->addSwitch(Text::tr("Show &notifications on the desktop"),
                  Text::tr("Never for the room that you look at, nor for old messages."),
                  preference::kNotify);
  page->addSwitch(Text::tr("Show &what was said"),
                  Text::tr("Otherwise only who wrote, and in which room."), preference::kShowText);
  page->addSwitch(
      Text::tr("For &every message in a room"),
      Text::tr("Otherwise only for messages to you. Each room can differ: see its menu."),
      preference::kNotifyEverything);
  page->addWords(Text::tr("&Keywords that count as your name"), Text::tr("Another keyword"),
                 preference::kKeywords);
  page->addSwitch(Text::tr("Play a &sound"), Text::tr("With each notification."),
                  preference::kSound);
  page->addSwitch(Text::tr("&Mark the window in the task bar"), Text::tr("Until you look at it."),
                  preference::kUrgency);
  return page;
}

SettingsPage* makeIgnored(const theme::Theme& theme, models::Settings& settings) {
  auto* page = new SettingsPage(theme, settings);
  page->addWords(
      Text::tr("&Ignored people"), Text::tr("A name, or a mask such as *!*@host"),
      settings.ignored(), [&settings](const QStringList& entries) { settings.setIgnored(entries); },
      &models::IgnoreList::normalised);
  page->alsoFoundBy(Text::tr("block, hide", "words to find ignored people by"));
  page->addText(Text::tr("What they say is hidden from now on. In a mask, * stands for anything."));
  return page;
}

SettingsPage* makeHosting(const theme::Theme& theme, models::Settings& settings) {
  auto* page = new SettingsPage(theme, settings);
  page->addSwitch(Text::tr("&Keep the history of rooms that I host"),
                  Text::tr("On this machine. Those who join later can read back."),
                  preference::kKeepHistory);
  page->addSwitch(Text::tr("Rooms &nearby"),
                  Text::tr("Rooms that I host can be found on this network, and I see those of "
                           "others on the first page."),
                  preference::kNearby);
  if (!QSystemTrayIcon::isSystemTrayAvailable()) return page;
  page->addChoice(Text::tr("When I &close the window while I host"),
                  {{Text::tr("Ask me"), QStringLiteral("ask")},
                   {Text::tr("Keep hosting in the tray"), QStringLiteral("tray")}},
                  preference::kWhenClosing);
  return page;
}

}  // namespace

PagedDialog* makePreferences(const theme::Theme& theme, models::Settings& settings,
                             QWidget* parent) {
  auto* dialog = new widgets::PagedDialog(theme, Text::tr("Preferences"), PagedDialog::Search::With,
                                          Text::tr("Find a preference"), parent);
  dialog->addPage(Text::tr("You"), QStringLiteral("person"), makeYou(theme, settings));
  dialog->addPage(Text::tr("Look"), QStringLiteral("settings"), makeLook(theme, settings));
  dialog->addPage(Text::tr("Chat"), QStringLiteral("message"), makeChat(theme, settings));
  dialog->addPage(Text::tr("Notifications"), QStringLiteral("bell"),
                  makeAttention(theme, settings));
  dialog->addPage(Text::tr("Ignored"), QStringLiteral("mute"), makeIgnored(theme, settings));
  dialog->addPage(Text::tr("Hosting"), QStringLiteral("host"), makeHosting(theme, settings));
  dialog->setButtons({{Text::tr("Close"), theme::ButtonKind::Normal, {}}});
  dialog->resize(theme.px(660), theme.px(600));
  dialog->search()->setFocus();
  return dialog;
}

}  // namespace parlor::windows
