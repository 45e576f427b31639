#include "widgets/Keys.h"

#include <QCoreApplication>
#include <algorithm>
#include <cassert>

namespace parlor::widgets {
namespace {

constexpr char kRooms[] = QT_TRANSLATE_NOOP("Keys", "Rooms");
constexpr char kReading[] = QT_TRANSLATE_NOOP("Keys", "Reading");
constexpr char kWriting[] = QT_TRANSLATE_NOOP("Keys", "Writing");
constexpr char kWindow[] = QT_TRANSLATE_NOOP("Keys", "Window");

QString translated(const char* text) {
  return QCoreApplication::translate("Keys", text);
}

}  // namespace

QKeySequence KeyRow::sequence() const {
  return QKeySequence(QString::fromLatin1(keys), QKeySequence::PortableText);
}

QString KeyRow::shown() const {
  switch (key) {
    case Key::NthRoom:
      return translated(QT_TRANSLATE_NOOP("Keys", "Alt+1 to 9"));
    case Key::PageUp:
      return translated(QT_TRANSLATE_NOOP("Keys", "PgUp, PgDn"));
    case Key::ChooseMessage:
      return translated(QT_TRANSLATE_NOOP("Keys", "Alt+Up, Down"));
    case Key::Style:
      return translated(QT_TRANSLATE_NOOP("Keys", "Ctrl+B, I, U"));
    case Key::HistoryBack:
      return translated(QT_TRANSLATE_NOOP("Keys", "Ctrl+Up, Down"));
    default:
      return sequence().toString(QKeySequence::NativeText);
  }
}

QString KeyRow::description() const {
  return translated(text);
}
QString KeyRow::groupName() const {
  return translated(group);
}

const std::vector<KeyRow>& keyTable() {
  static const std::vector<KeyRow> table = {
      {Key::Switcher, "Ctrl+K", QT_TRANSLATE_NOOP("Keys", "Go to a room or person"), kRooms, true},
      {Key::PreviousRoom, "Alt+Up", QT_TRANSLATE_NOOP("Keys", "Room above"), kRooms, true},
      {Key::NextRoom, "Alt+Down", QT_TRANSLATE_NOOP("Keys", "Room below"), kRooms, true},
      {Key::NextUnread, "Alt+A", QT_TRANSLATE_NOOP("Keys", "Next room with news"), kRooms, true},
      {Key::NthRoom, "Alt+1", QT_TRANSLATE_NOOP("Keys", "Room by its place"), kRooms, false},
      {Key::CloseRoom, "Ctrl+W", QT_TRANSLATE_NOOP("Keys", "Leave and close the room"), kRooms,
       true},
      {Key::HostRoom, "Ctrl+N", QT_TRANSLATE_NOOP("Keys", "Host a room"), kRooms, true},
      {Key::JoinRoom, "Ctrl+J", QT_TRANSLATE_NOOP("Keys", "Join a room"), kRooms, true},
      {Key::HostPanel, "Ctrl+Shift+H", QT_TRANSLATE_NOOP("Keys", "Host panel"), kRooms, true},
      {Key::MoveUp, "Ctrl+Shift+Up", QT_TRANSLATE_NOOP("Keys", "Move the room up"), kRooms, true},
      {Key::MoveDown, "Ctrl+Shift+Down", QT_TRANSLATE_NOOP("Keys", "Move the room down"), kRooms,
       true},
      {Key::Find, "Ctrl+F", QT_TRANSLATE_NOOP("Keys", "Find in this room"), kReading, true},
      {Key::FindEverywhere, "Ctrl+Shift+F", QT_TRANSLATE_NOOP("Keys", "Find everywhere"), kReading,
       true},
      {Key::ToUnread, "Ctrl+Shift+U", QT_TRANSLATE_NOOP("Keys", "To the first unread message"),
       kReading, true},
      {Key::ToDate, "Ctrl+Shift+D", QT_TRANSLATE_NOOP("Keys", "To the messages of a day"), kReading,
       true},
      {Key::PageUp, "PgUp", QT_TRANSLATE_NOOP("Keys", "Scroll while writing"), kReading, false},
      {Key::ChooseMessage, "Alt+Up",
       QT_TRANSLATE_NOOP("Keys", "In the conversation: choose a message"), kReading, false},
      {Key::Reply, "R", QT_TRANSLATE_NOOP("Keys", "Reply to the chosen message"), kReading, false},
      {Key::Copy, "C", QT_TRANSLATE_NOOP("Keys", "Copy the chosen message"), kReading, false},
      {Key::MessageMenu, "Return", QT_TRANSLATE_NOOP("Keys", "What can be done with it"), kReading,
       false},
      {Key::ToBottom, "Esc", QT_TRANSLATE_NOOP("Keys", "Back to the newest message"), kReading,
       false},
      {Key::Send, "Return", QT_TRANSLATE_NOOP("Keys", "Send"), kWriting, false},
      {Key::BreakLine, "Shift+Return", QT_TRANSLATE_NOOP("Keys", "New line"), kWriting, false},
      {Key::Complete, "Tab", QT_TRANSLATE_NOOP("Keys", "Complete a name or command"), kWriting,
       false},
      {Key::Style, "Ctrl+B", QT_TRANSLATE_NOOP("Keys", "Bold, italic, underlined"), kWriting,
       false},
      {Key::HistoryBack, "Ctrl+Up", QT_TRANSLATE_NOOP("Keys", "What was sent before"), kWriting,
       false},
      {Key::NextPane, "F6", QT_TRANSLATE_NOOP("Keys", "Next part of the window"), kWindow, true},
      {Key::PreviousPane, "Shift+F6", QT_TRANSLATE_NOOP("Keys", "Previous part of the window"),
       kWindow, true},
      {Key::FullScreen, "F11", QT_TRANSLATE_NOOP("Keys", "Full screen"), kWindow, true},
      {Key::Preferences, "Ctrl+,", QT_TRANSLATE_NOOP("Keys", "Preferences"), kWindow, true},
      {Key::Help, "F1", QT_TRANSLATE_NOOP("Keys", "This sheet"), kWindow, true},
      {Key::Quit, "Ctrl+Q", QT_TRANSLATE_NOOP("Keys", "Quit Parlor"), kWindow, true},
  };
  return table;
}

const KeyRow& keyRow(Key key) {
  const auto& table = keyTable();
  const auto found =
      std::find_if(table.begin(), table.end(), [key](const KeyRow& row) { return row.key == key; });
  assert(found != table.end());
  return *found;
}

}  // namespace parlor::widgets
