#include "windows/TopicDialog.h"

#include <QCoreApplication>
#include <QPlainTextEdit>

#include "widgets/Label.h"

namespace parlor::windows {
namespace {

using theme::ButtonKind;
using theme::Colour;
using theme::Type;
using widgets::Dialog;

struct Text {
  Q_DECLARE_TR_FUNCTIONS(TopicDialog)
};

}  // namespace

Dialog* makeTopicDialog(const theme::Theme& theme, const models::BufferState& room, bool editable,
                        std::function<void(const QString&)> change, QWidget* parent) {
  auto* dialog = new Dialog(theme, room.name, {}, parent);
  auto* edit = new QPlainTextEdit(room.topic);
  edit->setReadOnly(!editable);
  edit->setAccessibleName(Text::tr("Topic"));
  edit->setPlaceholderText(Text::tr("No topic yet"));
  edit->setTabChangesFocus(true);
  edit->setMinimumSize(theme.px(380), theme.px(88));
  auto* title = new widgets::Label(theme, Type::Small, Colour::Muted, Text::tr("&Topic"));
  title->setBuddy(edit);
  title->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);  // the topic takes the room
  dialog->addContent(title);
  dialog->addContent(edit);
  QStringList facts;
  if (!room.topicSetBy.isEmpty())
    facts << Text::tr("Set by %1").arg(widgets::isolated(room.topicSetBy));
  if (!room.modes.isEmpty()) facts << Text::tr("Modes %1").arg(room.modes);
  if (!facts.isEmpty()) {
    auto* known =
        new widgets::Label(theme, Type::Small, Colour::Muted, facts.join(QStringLiteral("   ")));
    known->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    dialog->addContent(known);
  }
  std::vector<widgets::DialogButton> buttons;
  if (editable) {
    buttons.push_back({Text::tr("Change the topic"), ButtonKind::Primary,
                       [edit, change] { change(edit->toPlainText().simplified()); }});
  }
  buttons.push_back({Text::tr("Close"), ButtonKind::Normal, {}});
  dialog->setButtons(buttons);
  return dialog;
}

}  // namespace parlor::windows
