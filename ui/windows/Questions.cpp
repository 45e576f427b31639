#include "windows/Questions.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QGridLayout>
#include <QLocale>

#include "engine/QtText.h"
#include "widgets/Label.h"

namespace parlor::windows {
namespace {

using theme::ButtonKind;
using theme::Colour;
using theme::Type;
using widgets::Dialog;
using widgets::Label;

struct Text {
  Q_DECLARE_TR_FUNCTIONS(Questions)
};

QString spelledOut(const QUrl& link) {
  return QString::fromLatin1(link.toEncoded());  // punycode and percent signs, nothing hidden
}

QDateTime dateOf(base::WallTime time) {
  const auto sinceEpoch =
      std::chrono::duration_cast<std::chrono::milliseconds>(time.time_since_epoch());
  return QDateTime::fromMSecsSinceEpoch(sinceEpoch.count());
}

QString duration(std::uint64_t seconds) {
  const int minutes = static_cast<int>(seconds / 60);
  if (minutes < 1) return Text::tr("under a minute");
  if (minutes < 120) return Text::tr("%n minutes", "", minutes);
  return Text::tr("%n hours", "", minutes / 60);
}

void addFact(const theme::Theme& theme, QGridLayout& grid, const QString& name,
             const QString& value) {
  if (value.isEmpty()) return;
  const int row = grid.rowCount();
  grid.addWidget(new Label(theme, Type::Small, Colour::Muted, name), row, 0, Qt::AlignTop);
  auto* text = new Label(theme, Type::Text, Colour::Text, value);
  text->setWordWrap(true);
  text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  text->setMinimumWidth(theme.px(240));
  grid.addWidget(text, row, 1);
}

QString doorText(const std::optional<chat::Door>& door) {
  if (!door) return {};
  switch (*door) {
    case chat::Door::Parlor:
      return Text::tr("Parlor");
    case chat::Door::Irc:
      return Text::tr("an IRC client");
    case chat::Door::Plain:
      return Text::tr("a terminal");
    case chat::Door::Host:
      return Text::tr("this server's own window");
  }
  return {};
}

}  // namespace

Dialog* confirmLink(const theme::Theme& theme, const QUrl& link, const QString& shownText,
                    std::function<void(const QUrl&)> open, QWidget* parent) {
  const QString target = spelledOut(link);
  auto* dialog = new Dialog(theme, Text::tr("Open this link?"), {}, parent);
  auto* where = new Label(theme, Type::Mono, Colour::Text, target);
  where->setWordWrap(true);
  where->setTextInteractionFlags(Qt::TextSelectableByMouse);
  where->setMinimumWidth(theme.px(380));
  dialog->addContent(where);
  const QString host = link.host(QUrl::FullyEncoded);
  if (host.contains(QStringLiteral("xn--"))) {
    auto* warning = new Label(
        theme, Type::Small, Colour::Mention,
        Text::tr("The name has letters of other alphabets. It was shown as: %1").arg(shownText));
    warning->setWordWrap(true);
    dialog->addContent(warning);
  }
  dialog->setButtons({{Text::tr("Open"), ButtonKind::Primary, [open, link] { open(link); }},
                      {Text::tr("Cancel"), ButtonKind::Normal, {}}});
  return dialog;
}

Dialog* askAboutPaste(const theme::Theme& theme, const QString& text, PasteAnswers answers,
                      QWidget* parent) {
  const int lines = static_cast<int>(text.trimmed().count(u'\n')) + 1;
  auto* dialog = new Dialog(theme, Text::tr("Paste %n lines?", "", lines),
                            Text::tr("Everybody in the room reads all of them."), parent);
  constexpr int kPreview = 300;
  auto* preview =
      new Label(theme, Type::Mono, Colour::Muted,
                text.left(kPreview) + (text.size() > kPreview ? QStringLiteral("…") : QString()));
  preview->setMaximumHeight(theme.px(120));
  preview->setMaximumWidth(theme.px(440));
  preview->setAlignment(Qt::AlignLeft | Qt::AlignTop);
  dialog->addContent(preview);
  dialog->setButtons({{Text::tr("Paste the lines"), ButtonKind::Primary, answers.asItIs},
                      {Text::tr("Join into one line"), ButtonKind::Normal, answers.asOneLine},
                      {Text::tr("Cancel"), ButtonKind::Normal, {}}});
  return dialog;
}

Dialog* askAboutClosing(const theme::Theme& theme, int others, CloseAnswers answers,
                        QWidget* parent) {
  const QString who = others > 0
                          ? Text::tr("%n other people are in a room on this machine.", "", others)
                          : Text::tr("A room is open on this machine. Nobody else is in it.");
  auto* dialog = new Dialog(theme, Text::tr("Close the room too?"), who, parent);
  std::vector<widgets::DialogButton> buttons;
  if (answers.keepInTray) {
    buttons.push_back(
        {Text::tr("Keep hosting in the tray"), ButtonKind::Primary, answers.keepInTray});
  }
  buttons.push_back({others > 0 ? Text::tr("Close the room for %n people", "", others + 1)
                                : Text::tr("Close the room"),
                     ButtonKind::Danger, answers.closeRooms});
  buttons.push_back({Text::tr("Cancel"), ButtonKind::Normal, {}});
  dialog->setButtons(buttons);
  return dialog;
}

Dialog* askAboutLeavingHost(const theme::Theme& theme, const QString& room, int others,
                            std::function<void()> closeRoom, QWidget* parent) {
  auto* dialog =
      new Dialog(theme, Text::tr("Close %1?").arg(room),
                 Text::tr("This machine hosts the room. It ends for everybody in it."), parent);
  dialog->setButtons({{others > 0 ? Text::tr("Close the room for %n people", "", others + 1)
                                  : Text::tr("Close the room"),
                       ButtonKind::Danger, std::move(closeRoom)},
                      {Text::tr("Cancel"), ButtonKind::Normal, {}}});
  return dialog;
}

Dialog* makeWhoisCard(const theme::Theme& theme, const client::WhoisArrived& answer,
                      QWidget* parent) {
  const QString nick = engine::toQt(answer.member.nick);
  if (!answer.found) {
    auto* dialog = new Dialog(theme, nick, Text::tr("There is nobody of that name now."), parent);
    dialog->setButtons({{Text::tr("Close"), ButtonKind::Normal, {}}});
    return dialog;
  }
  auto* dialog = new Dialog(theme, nick, {}, parent);
  auto* facts = new QWidget;
  auto* grid = new QGridLayout(facts);
  grid->setContentsMargins({});
  grid->setHorizontalSpacing(theme.metrics().gap16);
  grid->setColumnStretch(1, 1);
  const client::Member& person = answer.member;
  QStringList rooms;
  for (const std::string& room : answer.rooms) rooms << engine::toQt(room);
  addFact(theme, *grid, Text::tr("Real name"), engine::toQt(person.realname));
  addFact(theme, *grid, Text::tr("Address"),
          QStringLiteral("%1@%2").arg(engine::toQt(person.username), engine::toQt(person.host)));
  addFact(theme, *grid, Text::tr("Account"), engine::toQt(person.account));
  addFact(theme, *grid, Text::tr("Came by"), doorText(person.door));
  addFact(theme, *grid, Text::tr("Away"), engine::toQt(answer.away));
  addFact(theme, *grid, Text::tr("Rooms"), rooms.join(QStringLiteral("  ")));
  addFact(theme, *grid, Text::tr("Server"), engine::toQt(answer.server));
  if (answer.idleSeconds)
    addFact(theme, *grid, Text::tr("Silent for"), duration(*answer.idleSeconds));
  if (answer.signedOn) {
    addFact(theme, *grid, Text::tr("Here since"),
            QLocale().toString(dateOf(*answer.signedOn), QLocale::ShortFormat));
  }
  dialog->addContent(facts);
  dialog->setButtons({{Text::tr("Close"), ButtonKind::Normal, {}}});
  return dialog;
}

Dialog* makeAbout(const theme::Theme& theme, QWidget* parent) {
  auto* dialog = new Dialog(theme, Text::tr("About Parlor"), {}, parent);
  auto* logo = new QLabel;
  logo->setPixmap(theme::Theme::applicationIcon().pixmap(theme.px(64), theme.px(64)));
  dialog->addContent(logo);
  dialog->addContent(new Label(theme, Type::Text, Colour::Text,
                               Text::tr("Version %1").arg(QCoreApplication::applicationVersion())));
  auto* what = new Label(theme, Type::Text, Colour::Text,
                         Text::tr("Host a room or join one. One port for Parlor, IRC, telnet and "
                                  "netcat. Free software under the MIT licence, made with Qt %1.")
                             .arg(QString::fromLatin1(qVersion())));
  what->setWordWrap(true);
  what->setMinimumWidth(theme.px(340));
  dialog->addContent(what);
  dialog->setButtons({{Text::tr("Close"), ButtonKind::Normal, {}}});
  return dialog;
}

}  // namespace parlor::windows
