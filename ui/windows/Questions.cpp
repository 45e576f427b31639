#include "windows/Questions.h"

#include <QCoreApplication>

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

Dialog* askAboutPaste(const theme::Theme& theme, const QString& text, int lines,
                      PasteAnswers answers, QWidget* parent) {
  auto* dialog = new Dialog(theme, Text::tr("Paste %Ln lines?", "", lines),
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
                          ? Text::tr("%Ln other people are in a room on this machine.", "", others)
                          : Text::tr("A room is open on this machine. Nobody else is in it.");
  auto* dialog = new Dialog(theme, Text::tr("Close the room too?"), who, parent);
  std::vector<widgets::DialogButton> buttons;
  if (answers.keepInTray) {
    buttons.push_back(
        {Text::tr("Keep hosting in the tray"), ButtonKind::Primary, answers.keepInTray});
  }
  buttons.push_back({others > 0 ? Text::tr("Close the room for %Ln people", "", others)
                                : Text::tr("Close the room"),
                     ButtonKind::Danger, answers.closeRooms});
  buttons.push_back({Text::tr("Cancel"), ButtonKind::Normal, {}});
  dialog->setButtons(buttons);
  return dialog;
}

Dialog* askAboutLeavingHost(const theme::Theme& theme, const QString& room, int others,
                            std::function<void()> closeRoom, QWidget* parent) {
  auto* dialog =
      new Dialog(theme, Text::tr("Close %1?").arg(widgets::isolated(room)),
                 Text::tr("This machine hosts the room. It ends for everybody in it."), parent);
  dialog->setButtons({{others > 0 ? Text::tr("Close the room for %Ln people", "", others)
                                  : Text::tr("Close the room"),
                       ButtonKind::Danger, std::move(closeRoom)},
                      {Text::tr("Cancel"), ButtonKind::Normal, {}}});
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
